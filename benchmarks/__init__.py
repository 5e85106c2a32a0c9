"""Speed and memory, measured side by side with something to compare them to: ``make bench``."""

import os

# The program does this before it loads NumPy, whose threads would otherwise spin on both cores.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
