"""How soon the program is ready, compared with another state of it: CPU time, memory, first result.

    python -m benchmarks.bench_start [FOLDER]

Each figure comes from fresh processes: the window until its model is loaded (`bench_window start`),
and `classify` of one drawn picture, including the process. FOLDER contains the repository at
another commit, such as a worktree. The two take turns, so other work on the machine affects both.
Modules are compiled first, because an installed program finds them compiled.
"""

from __future__ import annotations

import compileall
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.slides import small_files

ROUNDS = 7
HERE = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Run:
    """The figures of one process. wall_s, cpu_s: seconds; mb: the most memory that it used at once."""

    wall_s: float
    cpu_s: float
    mb: float


def run(tree: Path, home: Path, *arguments: str) -> Run:
    """Run a module of a tree in a separate process."""
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HEMATOVISION_HOME": str(home),
        "PYTHONPATH": str(tree),
    }
    begun = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        cwd=tree,
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(arguments)} in {tree} ended with {child.returncode}.")
    scale = 1e6 if sys.platform == "darwin" else 1e3
    return Run(time.perf_counter() - begun, _cpu_s(used), used.ru_maxrss / scale)


def _cpu_s(used: resource.struct_rusage) -> float:
    return used.ru_utime + used.ru_stime


def main(beside: str | None = None) -> None:
    """Print a line for each tree and each way to start."""
    trees = [HERE, *([Path(beside).resolve()] if beside else [])]
    with tempfile.TemporaryDirectory() as folder:
        picture = str(small_files(Path(folder))[0])
        homes = {tree: Path(folder) / f"home{number}" for number, tree in enumerate(trees)}
        ways = {
            "window": ("benchmarks.bench_window", "start"),
            "classify": ("hematovision_desktop", "classify", picture),
        }
        taken: dict[tuple[str, Path], list[Run]] = {}
        for tree in trees:
            compileall.compile_dir(tree / "hematovision_desktop", quiet=2)
            for way in ways.values():
                run(
                    tree, homes[tree], *way
                )  # warms the disk's cache and the stored processor check
        for _ in range(ROUNDS):
            for name, way in ways.items():
                for tree in trees:
                    taken.setdefault((name, tree), []).append(run(tree, homes[tree], *way))
    for (name, tree), runs in taken.items():
        cpu = statistics.median(one.cpu_s for one in runs)
        wall = statistics.median(one.wall_s for one in runs)
        least = min(one.cpu_s for one in runs)
        mb = statistics.median(one.mb for one in runs)
        print(
            f"{name:<9} CPU median {cpu:5.2f} least {least:5.2f} s  wall {wall:6.2f} s  "
            f"{mb:4.0f} MB  {tree.name}"
        )


if __name__ == "__main__":
    main(*sys.argv[1:2])
