"""Simulates power cuts in each kind of work, at every flush, and checks what may be left.

    python tests/endurance/power_cuts.py [--kinds restore …] [--draws 20] [--every 1] [--seed 1]

A killed program (`every_step.py`) leaves all that it wrote to the system; a power cut leaves what reached the disk. So the
changes of some work are recorded once (`disk_changes.py`). Before each flush, each report that something is done, and the end,
folders are made as a cut may leave them (`disk_model.py`): the plainest ones and some drawn at random. The log is opened in
each as at the next start: nothing may be damaged or half done, and all that was reported as kept must be there.
"""

# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import argparse
import hashlib
import pickle
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "endurance")]

from disk_changes import Act, Change, changes_of, note_of, tell
from disk_model import Disk, FileSystem, Tree, lay_out, read_back
from every_step import MEMORY
from file_steps import can_stop
from work_to_cut import KINDS, Cut

from hematovision_desktop.adapters.log.disk.wal import End, end_of
from hematovision_desktop.core.base.whole_file import is_draft

MAPPED = "-shm"
"""The ending of what is mapped into memory, which is not seen."""
END = "the end"


@dataclass(frozen=True, slots=True)
class State:
    """The state after a power cut. at: the change before which it came. told: what had been reported by then."""

    at: int
    system: FileSystem
    tree: Tree
    told: str

    @property
    def digest(self) -> str:
        """Return what distinguishes the state; drafts do not count before they are renamed."""
        read = {path: one for path, one in _seen(self.tree).items() if not is_draft(Path(path))}
        return hashlib.sha256(pickle.dumps((sorted(read.items()), self.told))).hexdigest()


def record(kind: Cut, template: Path, home: Path) -> list[Change]:
    """Return the changes of a kind of work, which lead to its final folder."""

    def work() -> None:
        kind.work(home)
        tell(home, END)

    note_of(home).unlink(missing_ok=True)
    shutil.copytree(template, home, symlinks=True)
    disk = Disk(home)
    changes, trouble = changes_of(work, home)
    for one in changes:
        disk.make(one)
    if trouble or disk.told != END:
        raise AssertionError(f"the work did not end well: {trouble}")
    seen, there = _seen(disk.now()), _seen(read_back(home))
    if seen != there:
        names = sorted(one for one in {*seen, *there} if seen.get(one, "") != there.get(one, ""))
        raise AssertionError(f"changes were not seen: of {names}")
    shutil.rmtree(home)
    return changes


def _seen(tree: Tree) -> Tree:
    return {path: content for path, content in tree.items() if not path.endswith(MAPPED)}


@dataclass(frozen=True, slots=True)
class Depth:
    """How thorough the search is. draws: per file system and moment.

    every: one of so many moments alone, beside those at which something was told or several names wait for the disk.
    """

    draws: int
    every: int = 1
    seed: int = 1


def states(changes: list[Change], template: Path, home: Path, depth: Depth) -> Iterator[State]:
    """Yield each state that cuts may leave once: before each flush and after each report."""
    shutil.copytree(template, home, symlinks=True)
    disk, seen, moment, is_told = Disk(home), set[str](), 0, False
    shutil.rmtree(home)
    for at, change in enumerate(changes):
        if change.act in (Act.SYNC, Act.TELL):
            moment += 1
            if moment % depth.every == 0 or is_told or disk.waiting > 1:
                draw = random.Random(f"{depth.seed} {at}")
                for system in FileSystem:
                    for tree in disk.states(draw, system, depth.draws):
                        one = State(at, system, tree, disk.told)
                        if one.digest not in seen:
                            seen.add(one.digest)
                            yield one
            is_told = change.act is Act.TELL
        disk.make(change)


def cut(kind: Cut, folder: Path, depth: Depth) -> tuple[list[Change], int, list[str]]:
    """Cut a kind of work; return its changes, the number of states checked, and the faults by state."""
    template, home = folder / "template", folder / "home"
    kind.prepare(template)
    changes, looked, wrong = record(kind, template, home), 0, list[str]()
    for looked, one in enumerate(states(changes, template, home, depth), 1):  # noqa: B007
        lay_out(one.tree, home)
        note_of(home).write_text(one.told)
        blamed = [left for left in home.rglob("*-wal") if end_of(left) is End.SPOILT]
        found = [f"{left.name} is said to be changed on the disk" for left in blamed]
        try:
            found += kind.look(home)
        except Exception as fault:
            found.append(f"{type(fault).__name__}: {fault}")
        wrong += [
            f"{one.system.value}, before change {one.at}, told {one.told!r}: {each}"
            for each in found
        ]
        shutil.rmtree(home)
    return changes, looked, wrong


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=list(KINDS))
    parser.add_argument("--draws", type=int, default=20, help="of each file system at each moment")
    parser.add_argument(
        "--every", type=int, default=1, help="at one of every so many moments alone"
    )
    parser.add_argument("--seed", type=int, default=1)
    parsed = parser.parse_args()
    if not can_stop():
        print("This system does not ask before each call.")
        return 2
    depth = Depth(parsed.draws, parsed.every, parsed.seed)
    print("kind                   changes  asked for  states  wrong")
    faults = 0
    for name in parsed.kinds:
        with tempfile.TemporaryDirectory(prefix="cuts-", dir=MEMORY) as folder:
            changes, looked, wrong = cut(KINDS[name], Path(folder), depth)
        asked = sum(one.act is Act.SYNC for one in changes)
        row = f"{name:22} {len(changes):7}  {asked:9}  {looked:6}  {len(wrong):5}"
        print(row, *wrong[:5], sep="\n    ", flush=True)
        faults += len(wrong)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
