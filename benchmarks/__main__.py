"""Runs every benchmark of this folder, or the named ones: ``python -m benchmarks [folder field …]``."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path


def main() -> None:
    """Run the benchmarks in the order of their names; each prints its own table."""
    known = {path.stem[6:]: path.stem for path in sorted(Path(__file__).parent.glob("bench_*.py"))}
    chosen = sys.argv[1:] or list(known)
    unknown = [name for name in chosen if name not in known]
    if unknown:
        sys.exit(f"No benchmark is called {', '.join(unknown)}. There are: {', '.join(known)}.")
    # The program does this before it loads NumPy, whose threads would otherwise wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for name in chosen:
        print(f"\n== {name}", flush=True)
        importlib.import_module(f"benchmarks.{known[name]}").main()


if __name__ == "__main__":
    main()
