"""Speed and memory, measured side by side with something to compare them to: ``make bench``."""

import os

# As the program does before NumPy is loaded: its threads would spin on both cores.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
