"""Kills the program at random moments and checks what is left, many times.

    python tests/endurance/kills.py --kills 1000

Each kind of work (`work_to_kill.py`, `acts_to_kill.py`) runs in a child of its own, which is killed (SIGKILL) after a
random time. Then the log is opened as at the next start: it must be sound, hold what was told to be
written more than half a second before, and a backup or what was being put in its place must be whole
or not there. `--into FILE` appends a line for each kill. Only on systems that fork.
"""

# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "endurance")]

from acts_to_kill import ACTS
from work_to_kill import KINDS as WORK
from work_to_kill import Kind, keys

import hematovision_desktop
from hematovision_desktop.core.logbook.log import LogQuery

KINDS = WORK | ACTS
PROMISED_S = 0.5
PATIENCE_S = 30.0


@dataclass(slots=True)
class Found:
    """What was found after the kills of one kind. told: kills after a row had been handed over."""

    kills: int = 0
    told: int = 0
    too_late: int = 0
    damaged: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    worst_s: float = 0.0

    @property
    def faults(self) -> list[str]:
        """Everything that must not happen."""
        return self.damaged + self.lost

    def add(self, one: Found) -> None:
        """Add another's kills."""
        self.kills += one.kills
        self.told += one.told
        self.too_late += one.too_late
        self.damaged += one.damaged
        self.lost += one.lost
        self.worst_s = max(self.worst_s, one.worst_s)


def copied(template: Path, home: Path) -> None:
    """Copy a prepared home; its drawn pictures, which are never written, are linked."""

    def take(source: str, target: str) -> str:
        if "drawn" in Path(source).parts:
            os.link(source, target)
            return target
        return str(shutil.copy2(source, target))

    shutil.copytree(template, home, copy_function=take)


def kill_once(kind: Kind, template: Path, home: Path, rng: random.Random) -> Found:
    """Let a child work, kill it, and look."""
    copied(template, home)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            kind.work(home, lambda n: os.write(writing, f"{time.monotonic()} {n}\n".encode()))
        finally:
            os._exit(0)
    os.close(writing)
    if kind.tells and rng.random() < 0.8:
        select.select([reading], [], [], PATIENCE_S)
    time.sleep(rng.uniform(0.0, kind.within_s))
    killed_s = time.monotonic()
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as stream:
        told = [line.split() for line in stream.read().splitlines()]
    found = Found(kills=1, told=bool(told), too_late=not os.WIFSIGNALED(status))
    if kind.tells and not os.WIFSIGNALED(status):
        found.damaged.append("the work came to an end before it was killed")
    try:
        found.damaged += kind.look(home)
        in_log = look_at_log(home)
        kept = in_log if kind.kept is None else kind.kept(home)
    except Exception as fault:
        found.damaged.append(f"{type(fault).__name__}: {fault}")
        return found
    missing = [float(at) for at, number in told if int(number) > kept]
    if missing:
        found.worst_s = killed_s - min(missing)
        if found.worst_s > PROMISED_S:
            found.lost.append(f"rows of {found.worst_s:.2f} s before are lost")
    return found


def look_at_log(home: Path) -> int:
    """Return how many results the newest batch of the log holds; raise if it is not sound."""
    with closing(keys().open_log(home / "log.sqlite")) as log:
        damage = log.find_damage()
        if damage or log.trouble:
            raise ValueError([*damage, log.trouble])
        batches = log.batches(LogQuery())
        return len(log.read_batch(batches[0].batch_id).results) if batches else 0


def load_all() -> None:
    """Load the program before the children are made, so that each begins to work at once."""
    for one in pkgutil.walk_packages(hematovision_desktop.__path__, "hematovision_desktop."):
        if not one.name.endswith("__main__"):
            importlib.import_module(one.name)


def run(name: str, kills: int, rng: random.Random, into: Path | None) -> Found:
    """Kill a kind of work this many times; return what was found."""
    total = Found()
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        template = Path(folder) / "template"
        KINDS[name].prepare(template)
        for _ in range(kills):
            home = Path(folder) / "home"
            one = kill_once(KINDS[name], template, home, rng)
            total.add(one)
            if into is not None:
                with into.open("a", encoding="utf-8") as kept:
                    kept.write(json.dumps({"kind": name, **asdict(one)}) + "\n")
            shutil.rmtree(home)
    return total


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=40, help="in all, shared by the kinds")
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=list(KINDS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--into", type=Path, help="a file that gets a line for each kill")
    parsed = parser.parse_args()
    each = -(-parsed.kills // len(parsed.kinds))
    print("kind         kills  while writing  ended before  damaged  lost > 0.5 s  worst loss")
    faults, rng = 0, random.Random(parsed.seed)
    load_all()
    for name in parsed.kinds:
        found = run(name, each, rng, parsed.into)
        print(
            f"{name:12} {found.kills:5}  {found.told:13}  {found.too_late:12}  "
            f"{len(found.damaged):7}  {len(found.lost):12}  {found.worst_s:.2f} s",
            *found.faults[:5],
            sep="\n    ",
            flush=True,
        )
        faults += len(found.faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
