"""Kills the program at random moments and looks at what is left, again and again.

    python tests/endurance/kills.py --kills 1000

Each kind of work runs in a child of its own, which is killed (SIGKILL) after a random time. Then the
log is opened as at the next start: it must be sound, hold what was told to be written more than half
a second before, and a backup or what was being put in its place must be whole or not there.
Only on systems that fork.
"""

# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "adapters")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
from log_samples import a_cell, a_result, a_start, take_chain_away

from hematovision_desktop.adapters.keys.key_file import Cost
from hematovision_desktop.adapters.log.cipher import connect
from hematovision_desktop.adapters.log.copies import restore_log
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import factories
from hematovision_desktop.assembly.log_keys import LogKeys
from hematovision_desktop.core.log import LogQuery
from hematovision_desktop.core.log_key import Guard
from hematovision_desktop.core.settings import Settings
from hematovision_desktop.services.backup import back_up, backups_in, check_backup, restore, rotate
from hematovision_desktop.services.inbox import ResultsCame
from hematovision_desktop.services.log_writer import LogWriter
from hematovision_desktop.services.program import Program

# Threads of its own, made before a fork, would be waited for by the child for ever.
cv2.setNumThreads(1)

PROMISED_S = 0.5
WORDS = "four words of somebody"
PACK = ROOT / "tests" / "tiny_pack" / "tiny.tflite"
BATCHES, FIELDS = 4, 30
Tell = Callable[[int], None]


@dataclass(slots=True)
class Found:
    """What was found after the kills of one kind."""

    kills: int = 0
    too_late: int = 0
    damaged: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    worst_s: float = 0.0

    @property
    def faults(self) -> list[str]:
        """All that must not be."""
        return self.damaged + self.lost


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of work. within_s: the kill comes at a random moment up to here.

    prepare: fills a home. work: in the child; tells how many results it has handed to the log.
    look: what is wrong afterwards, beyond a damaged log.
    """

    within_s: float
    prepare: Callable[[Path], None]
    work: Callable[[Path, Tell], None]
    look: Callable[[Path], list[str]]


def fill(home: Path, name: str = "kept", key: bytes | None = None) -> None:
    """A log of some batches with pictures of a live count beside it."""
    home.mkdir(parents=True, exist_ok=True)
    log = SqliteLog(home / "log.sqlite") if key is None else SqliteLog(home / "log.sqlite", key)
    with closing(log):
        for number in range(BATCHES):
            batch = log.begin_batch(a_start(f"{name} {number}"))
            results = [a_result(at, f"/{number}/{at}.jpg", a_cell()) for at in range(FIELDS)]
            log.add_fields(batch, results)
    live = home / "live" / "2026-01-05 10-00-00"
    live.mkdir(parents=True, exist_ok=True)
    for number in range(10):
        (live / f"cell_{number}.png").write_bytes(bytes([number]) * 20_000)


def keys() -> LogKeys:
    """Keys as a new process has them, with a passphrase that costs little."""
    return LogKeys(ask=lambda _log: WORDS, cost=Cost(1, 64, 1))


def names(home: Path) -> list[str]:
    """What the log tells, read whole."""
    with closing(keys().open_log(home / "log.sqlite")) as log:
        batches = log.batches(LogQuery())
        for one in batches:
            log.read_batch(one.batch_id)
        return sorted(one.start.name for one in batches)


def expect(home: Path, *allowed: str) -> list[str]:
    """Say what is wrong unless the log is that of one of some names, whole."""
    found = names(home)
    whole = [sorted(f"{name} {number}" for number in range(BATCHES)) for name in allowed]
    return [] if found in whole else [f"the log tells of {found}"]


# Kinds of work


def write(home: Path, tell: Tell) -> None:
    """As a batch or a live count writes: a result every few milliseconds."""
    writer = LogWriter(lambda: SqliteLog(home / "log.sqlite"), lambda _fault: None)
    batch = writer.begin_batch(a_start("written", total=100_000))
    batch.result()
    for position in range(100_000):
        writer.add_fields(batch, [a_result(position, f"/{position}.jpg", a_cell())])
        tell(position + 1)
        time.sleep(0.004)


def run_program(home: Path, tell: Tell) -> None:
    """The whole program without a window, over a folder of drawn cells."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    total = 0
    over: list[object] = []

    def send(message: Any) -> None:
        nonlocal total
        if isinstance(message, ResultsCame):
            total += len(message.results)
            tell(total)
        over.append(message)

    program = Program(Settings(pack_path=PACK), send, factories.build_outside())
    program.load_model()
    program.open_paths([home / "drawn"])
    while True:
        while over:
            list(program.deliver(over.pop(0)))
        time.sleep(0.005)


def run_window(home: Path, tell: Tell) -> None:
    """The real window, offscreen, over the same folder."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    from PySide6.QtCore import QTimer

    from hematovision_desktop.shell import window

    class Counting(window.Bridge):
        total = 0

        def send(self, message: object) -> None:
            if isinstance(message, ResultsCame):
                self.total += len(message.results)
                tell(self.total)
            super().send(message)

    class Opening(window.MainWindow):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            QTimer.singleShot(0, lambda: given[0].open_paths([home / "drawn"]))

    window.Bridge, window.MainWindow = Counting, Opening  # type: ignore[misc]
    window.run_window(drawn=False, pack_path=PACK, log_path=None)


def run_live(home: Path, _tell: Tell) -> None:
    """A live count of a drawn slide on the command line."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    from hematovision_desktop.__main__ import main

    sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123
    main(
        [
            "live",
            "--source",
            "virtual:seed=3",
            "--headless",
            "--seconds",
            "60",
            "--model",
            str(PACK),
        ]
    )


def old_version(home: Path) -> None:
    """A log of an earlier version."""
    fill(home)
    raw = connect(home / "log.sqlite")
    raw.execute("ALTER TABLE fields DROP COLUMN first_name")
    take_chain_away(raw)
    raw.execute("PRAGMA user_version = 7")
    raw.close()


def make_backups(home: Path, _tell: Tell) -> None:
    """One backup after the other, of which two are kept."""
    with closing(SqliteLog(home / "log.sqlite")) as log:
        for number in range(10_000):
            when = datetime.fromtimestamp(1_800_000_000 + number, UTC)
            back_up(log.copy_to, home / "log.sqlite", home, home / "backups", when)
            rotate(home / "backups", 2)


def with_a_backup(home: Path) -> None:
    """A home with a backup of another log beside it."""
    other = home / "other"
    fill(other, "other")
    with closing(SqliteLog(other / "log.sqlite")) as log:
        when = datetime(2026, 1, 1, tzinfo=UTC)
        back_up(log.copy_to, other / "log.sqlite", other, home / "backups", when)
    shutil.rmtree(other)
    fill(home)


def put_back(home: Path, _tell: Tell) -> None:
    """The backup is put in the place of the log."""
    (backup,) = backups_in(home / "backups")
    log = home / "log.sqlite"
    restore(lambda copy: restore_log(copy, log), backup, log, home)


def look_at_backups(home: Path) -> list[str]:
    """Every folder that is called a backup is one, and comes back."""
    wrong = expect(home, "kept")
    for backup in backups_in(home / "backups"):
        check_backup(backup)
    newest, log = backups_in(home / "backups")[:1], home / "second" / "log.sqlite"
    for backup in newest:
        restore(lambda copy: restore_log(copy, log), backup, log, log.parent)
        wrong += expect(log.parent, "kept")
    return wrong


def encrypt(home: Path, _tell: Tell) -> None:
    """The log and its pictures are encrypted, and set free again."""
    log, here = home / "log.sqlite", keys()
    while True:
        with closing(here.open_log(log)) as opened:
            here.protect(opened, log, Guard.PASSPHRASE, WORDS)
            here.protect(opened, log, Guard.OPEN)


def look_at_pictures(home: Path) -> list[str]:
    """The log is whole, and so is each picture, under whatever key."""
    wrong, here = expect(home, "kept"), keys()
    here.open_log(home / "log.sqlite").close()
    for number in range(10):
        path = home / "live" / "2026-01-05 10-00-00" / f"cell_{number}.png"
        if here.vault.unseal(path.read_bytes()) != bytes([number]) * 20_000:
            wrong.append(f"{path.name} is another")
    return wrong


def with_pictures(home: Path) -> None:
    """A home with a folder of drawn cells."""
    home.mkdir(parents=True)
    draw_folder(home / "drawn", seed=4, count=40)


def nothing(_home: Path) -> list[str]:
    """Nothing more to look at."""
    return []


KINDS = {
    "writer": Kind(1.5, lambda home: home.mkdir(parents=True), write, nothing),
    "classify": Kind(2.5, with_pictures, run_program, nothing),
    "window": Kind(6.0, with_pictures, run_window, nothing),
    "live": Kind(10.0, lambda home: home.mkdir(parents=True), run_live, nothing),
    "migration": Kind(
        0.15,
        old_version,
        lambda home, _: SqliteLog(home / "log.sqlite").close(),
        lambda home: expect(home, "kept"),
    ),
    "backup": Kind(0.8, fill, make_backups, look_at_backups),
    "restore": Kind(0.25, with_a_backup, put_back, lambda home: expect(home, "kept", "other")),
    "conversion": Kind(0.8, fill, encrypt, look_at_pictures),
}


# Killing


def kill_once(kind: Kind, home: Path, rng: random.Random, found: Found) -> None:
    """Let a child work, kill it, and look."""
    kind.prepare(home)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            kind.work(home, lambda n: os.write(writing, f"{time.monotonic()} {n}\n".encode()))
        finally:
            os._exit(0)
    os.close(writing)
    time.sleep(rng.uniform(0.0, kind.within_s))
    killed_s = time.monotonic()
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    found.kills += 1
    found.too_late += not os.WIFSIGNALED(status)
    with os.fdopen(reading) as stream:
        told = [line.split() for line in stream.read().splitlines()]
    try:
        wrong = kind.look(home)
        kept = look_at_log(home)
    except Exception as fault:
        found.damaged.append(f"{type(fault).__name__}: {fault}")
        return
    found.damaged += wrong
    missing = [float(at) for at, number in told if int(number) > kept]
    if missing:
        loss_s = killed_s - min(missing)
        found.worst_s = max(found.worst_s, loss_s)
        if loss_s > PROMISED_S:
            found.lost.append(f"results of {loss_s:.2f} s before are lost")


def look_at_log(home: Path) -> int:
    """Return how many results the newest batch of the log holds; raise if it is not sound."""
    with closing(keys().open_log(home / "log.sqlite")) as log:
        damage = log.find_damage()
        if damage or log.trouble:
            raise ValueError([*damage, log.trouble])
        batches = log.batches(LogQuery())
        return len(log.read_batch(batches[0].batch_id).results) if batches else 0


def run(kinds: list[str], kills: int, seed: int) -> dict[str, Found]:
    """Kill each kind of work so often; return what was found."""
    rng, told = random.Random(seed), {}
    for name in kinds:
        found = told[name] = Found()
        for _ in range(kills):
            home = Path(tempfile.mkdtemp(prefix="kill-"))
            try:
                kill_once(KINDS[name], home / "home", rng, found)
            finally:
                shutil.rmtree(home, ignore_errors=True)
    return told


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=40, help="in all, shared by the kinds")
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=list(KINDS))
    parser.add_argument("--seed", type=int, default=1)
    parsed = parser.parse_args()
    each = -(-parsed.kills // len(parsed.kinds))
    print("kind         kills  ended before  damaged  lost > 0.5 s  worst loss")
    faults = 0
    for name in parsed.kinds:
        found = run([name], each, parsed.seed)[name]
        print(
            f"{name:12} {found.kills:5}  {found.too_late:12}  {len(found.damaged):7}  "
            f"{len(found.lost):12}  {found.worst_s:.2f} s",
            *found.faults[:5],
            sep="\n    ",
            flush=True,
        )
        faults += len(found.faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
