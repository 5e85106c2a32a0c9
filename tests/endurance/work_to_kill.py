"""The kinds of work that `kills.py` cuts short: what each prepares, does, and leaves to be looked at."""

# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import atexit
import hashlib
import itertools
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "adapters")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
from log_samples import a_cell, a_result, a_start, take_chain_away
from PySide6.QtCore import QTimer

from hematovision_desktop.__main__ import main as run_command
from hematovision_desktop.adapters.keys.key_file import Cost
from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.disk.copies import restore_log
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import factories, processor_probe
from hematovision_desktop.assembly.log_keys import LogKeys
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.keeping.backup_steps import (
    back_up,
    backups_in,
    check_backup,
    restore,
    rotate,
)
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.inbox import ResultsCame
from hematovision_desktop.shell import window

# Threads of its own, made before a fork, would be waited for by the child for ever.
cv2.setNumThreads(1)

WORDS = "four words of somebody"
PACK = ROOT / "tests" / "tiny_pack" / "tiny.tflite"
BATCHES, FIELDS, DRAWN = 4, 30, 60
SLIDE = "virtual:seed=3"
PROBE = "processor.json"
NAMES = (Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.MONOCYTE, None)
Tell = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of work. within_s: the kill comes at a random moment up to here.

    prepare: fills a home, once; each kill gets a copy. work: in the child; tells how many rows it
    has handed to the log. look: what is wrong afterwards, beyond a damaged log. tells: the moment
    is counted from the first row, but for one in five; so what starts slowly is hit as it writes.
    kept: how many of those rows a log holds.
    """

    within_s: float
    prepare: Callable[[Path], None]
    work: Callable[[Path, Tell], None]
    look: Callable[[Path], list[str]]
    tells: bool = False
    kept: Callable[[Path], int] | None = None


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


def a_program(home: Path, heard: Callable[[Any], None]) -> tuple[Program, Callable[[], None]]:
    """The whole program without a window, over the drawn folder, and what lets it go on a while."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    over: list[Any] = []

    def send(message: Any) -> None:
        heard(message)
        over.append(message)

    program = Program(Settings(pack_path=PACK), send, factories.build_outside())
    program.load_model()
    program.open_paths([home / "drawn"])

    def go_on() -> None:
        while over:
            list(program.deliver(over.pop(0)))
        time.sleep(0.005)

    return program, go_on


def counting(tell: Tell) -> Callable[[Any], None]:
    """Tell how many results came so far."""
    total = itertools.accumulate(iter(lambda: sizes.pop(0), None))
    sizes: list[int] = []

    def heard(message: Any) -> None:
        if isinstance(message, ResultsCame):
            sizes.append(len(message.results))
            tell(next(total))

    return heard


def classify(home: Path, tell: Tell) -> None:
    """A folder is named."""
    _program, go_on = a_program(home, counting(tell))
    while True:
        go_on()


def name(home: Path, tell: Tell) -> None:
    """A person names the cells of a folder as fast as a key repeats, and takes some back."""
    program, go_on = a_program(home, lambda _message: None)
    said = 0
    while True:
        go_on()
        view = program.review.view
        if view is None:
            continue
        cells = [
            CellKey(result.position, index)
            for result in view.reviewed.results()
            for index in range(len(result.cells))
        ]
        if cells:
            program.give_verdict(view.ref, cells[said % len(cells)], NAMES[said % len(NAMES)])
            said += 1
            if said % 7 == 0:
                program.undo(view.ref)
            tell(len(view.reviewed.book))
            time.sleep(0.03)


def rows_kept(home: Path) -> int:
    """How many rows of its book the newest batch has in the log."""
    with closing(keys().open_log(home / "log.sqlite")) as log:
        newest = log.batches(LogQuery())[:1]
        return sum(len(log.read_batch(one.batch_id).verdicts) for one in newest)


def tell_of_writer(tell: Tell) -> None:
    """Tell how many results any part of the program has handed to the log."""
    total, add = itertools.count(1), LogWriter.add_fields

    def add_fields(self: LogWriter, batch: Any, results: Any) -> None:
        add(self, batch, results)
        tell([next(total) for _ in results][-1])

    LogWriter.add_fields = add_fields  # type: ignore[method-assign]


def run_window(home: Path, tell: Tell) -> None:
    """The real window, offscreen, over the drawn folder."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    heard = counting(tell)

    class Counting(window.Bridge):
        def send(self, message: object) -> None:
            heard(message)
            super().send(message)

    class Opening(window.MainWindow):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            QTimer.singleShot(0, lambda: given[0].open_paths([home / "drawn"]))

    window.Bridge, window.MainWindow = Counting, Opening  # type: ignore[misc]
    window.run_window(drawn=False, pack_path=PACK, log_path=None)


def run_live(home: Path, tell: Tell) -> None:
    """A live count of a drawn slide on the command line."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    tell_of_writer(tell)
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123
    run_command(["live", "--source", SLIDE, "--headless", "--seconds", "60", "--model", str(PACK)])


def run_live_window(home: Path, tell: Tell) -> None:
    """A live count of a drawn slide in the real window, offscreen."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    tell_of_writer(tell)
    start = window.LiveStart(SLIDE)
    window.run_window(drawn=False, pack_path=PACK, log_path=None, live=start)


def look_at_count(home: Path) -> list[str]:
    """Every cell that the log tells of has its picture, as it was written."""
    with closing(keys().open_log(home / "log.sqlite")) as log:
        rows = [
            row for one in log.batches(LogQuery()) for row in log.read_batch(one.batch_id).results
        ]
    halves = [one.name for one in (home / "live").rglob("*.part")]
    return halves + [
        f"the picture of cell {row.position} is another or away"
        for row in rows
        if not row.path.is_file() or hashlib.sha256(row.path.read_bytes()).hexdigest() != row.sha256
    ]


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


def in_place_of(log: Path) -> Callable[[Path, Callable[[], None]], Path | None]:
    return lambda copy, put_rest: restore_log(copy, log, put_rest=put_rest)


def put_back(home: Path, _tell: Tell) -> None:
    """The backup is put in the place of the log, again and again: once is over before a kill comes."""
    (backup,) = backups_in(home / "backups")
    log = home / "log.sqlite"
    while True:
        restore(in_place_of(log), backup, log, home)


def look_at_backups(home: Path) -> list[str]:
    """Every folder that is called a backup is one, and comes back."""
    wrong = expect(home, "kept")
    for backup in backups_in(home / "backups"):
        check_backup(backup)
    newest, log = backups_in(home / "backups")[:1], home / "second" / "log.sqlite"
    for backup in newest:
        restore(in_place_of(log), backup, log, log.parent)
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
    ready(home)
    (home / "drawn").mkdir()
    for one in drawn_pictures():
        os.link(one, home / "drawn" / one.name)


@cache
def drawn_pictures() -> list[Path]:
    """The pictures of all kinds of work, drawn once."""
    folder = Path(tempfile.mkdtemp(prefix="drawn-"))
    atexit.register(shutil.rmtree, folder)
    return draw_folder(folder, seed=4, count=DRAWN)


def ready(home: Path) -> None:
    """A home in which the program was started before."""
    home.mkdir(parents=True)
    processor_probe.guard(home / PROBE)


def unless(holds: bool, wrong: str) -> list[str]:
    """Say what is wrong where something does not hold."""
    return [] if holds else [wrong]


def nothing(_home: Path) -> list[str]:
    """Nothing more to look at."""
    return []


KINDS = {
    "writer": Kind(1.0, lambda home: home.mkdir(parents=True), write, nothing, tells=True),
    "classify": Kind(1.0, with_pictures, classify, nothing, tells=True),
    "naming": Kind(1.5, with_pictures, name, nothing, tells=True, kept=rows_kept),
    "window": Kind(1.0, with_pictures, run_window, nothing, tells=True),
    "live": Kind(2.0, ready, run_live, look_at_count, tells=True),
    "live window": Kind(2.0, ready, run_live_window, look_at_count, tells=True),
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
