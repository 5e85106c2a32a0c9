"""Stops each kind of work at every one of its changes to the disk, and checks what is left.

    python tests/endurance/every_step.py [--kinds restore …] [--ways kill once gone back read full] [--every 1]

Kills at random moments (`kills.py`) hardly ever hit what is over in a millisecond: a name given, a note written. Here
each is hit once. Afterwards the log is opened as at the next start: neither the former nor the new one may
be lost. Instead of a kill the system may refuse one change (`once`), or that and all that follows, reading
too, as where a stick is pulled (`gone`) and put in again (`back`): then the work has to end in a sentence, and nothing is lost once the
disk is back. Or one look at a file is refused, where nothing is changed (`read`). Or from then on nothing has room, by the account's
quota (`full`): whatever is said has to say that. Only on systems that ask before each call (`file_steps.py`).
"""

# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import argparse
import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "endurance")]

from acts_to_kill import (
    OTHER_WORDS,
    guarded,
    look_at_signed,
    look_at_updates,
    look_at_words,
    opened,
    sign_once,
    with_counts,
    with_sample,
    with_updates,
)
from disk_changes import note_of
from file_steps import Ended, can_stop, run
from kills import look_at_log
from log_samples import a_cell, a_result, a_start
from two_logs import look_at_readings, read_twice, with_a_sample
from work_to_kill import (
    BATCHES,
    WORDS,
    expect,
    fill,
    in_place_of,
    keys,
    look_at_backups,
    look_at_pictures,
    names,
    old_version,
    with_a_backup,
)

from hematovision_desktop.adapters.log.disk.cipher import PLAIN
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.logbook.log import PUT_ASIDE, LogQuery
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.updates.update import UpdateKind
from hematovision_desktop.services.keeping.backup_steps import back_up, backups_in, restore, rotate
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.services.updates.update_steps import UpdateSteps

MEMORY = next((one for one in ("/dev/shm",) if os.access(one, os.W_OK)), None)
"""Where the homes lie: a kill loses nothing of what the system has taken, on whatever disk."""

ROWS, AT_ONCE, TRIES, GUARD_S = 20, 5, 40, 20.0

Look = Callable[[Path], list[str]]


@dataclass(frozen=True, slots=True)
class Steps:
    """A kind of work that is done once. prepare: fills a home, once; each stop gets a copy."""

    prepare: Callable[[Path], None]
    work: Callable[[Path], object]
    look: Look


def kept(home: Path) -> list[str]:
    """Check that the log is the earlier one, whole."""
    return expect(home, "kept")


# A log that was not closed: its latest changes are beside it.


def left_open(home: Path, key: bytes | None = None) -> None:
    """A log of some batches, as whoever is killed leaves it: all of them lie in its -wal."""
    working = home.with_name("working")
    log = (
        SqliteLog(working / "log.sqlite") if key is None else SqliteLog(working / "log.sqlite", key)
    )
    with closing(log):
        for number in range(BATCHES):
            batch = log.begin_batch(a_start(f"kept {number}"))
            log.add_fields(
                batch, [a_result(at, f"/{number}/{at}.jpg", a_cell()) for at in range(9)]
            )
        shutil.copytree(working, home, dirs_exist_ok=True)
    shutil.rmtree(working)


def open_once(home: Path) -> None:
    """The log is opened and closed."""
    keys().open_log(home / "log.sqlite").close()


def plain_and_left(home: Path) -> None:
    """A log of before pages had sums, left open, with a copy of before an update."""
    home.mkdir()
    left_open(home, PLAIN)
    SqliteLog(home / "other.sqlite", PLAIN).close()
    (home / "other.sqlite").rename(home / "log.sqlite.before-v9.bak")


def with_former(home: Path) -> None:
    """A backup, and beside it a log that was left open."""
    with_a_backup(home)
    (home / "log.sqlite").unlink()
    left_open(home)


def put_back_once(home: Path) -> None:
    """The backup is put in the place of the log."""
    (backup,) = backups_in(home / "backups")
    log = home / "log.sqlite"
    restore(in_place_of(log), backup, log, home)


def look_at_both(home: Path) -> list[str]:
    """Either log is in place, and the former is there whole, in its place or aside."""
    wrong = expect(home, "kept", "other")
    if wrong or names(home)[0].startswith("kept"):
        return wrong
    put_aside = list(home.glob(f"log.sqlite{PUT_ASIDE}*"))
    if len(put_aside) != 1:
        return [f"the former log lies in {[one.name for one in put_aside]}"]
    return kept(put_aside[0])


def protect_once(home: Path) -> None:
    """The log and its pictures are encrypted."""
    log, here = home / "log.sqlite", keys()
    with closing(here.open_log(log)) as opened_log:
        here.protect(opened_log, log, Guard.PASSPHRASE, WORDS)


def set_free_once(home: Path) -> None:
    """The log and its pictures are set free."""
    log, here = home / "log.sqlite", keys()
    with closing(here.open_log(log)) as opened_log:
        here.protect(opened_log, log, Guard.OPEN)


def change_words_once(home: Path) -> None:
    """Another passphrase guards the log."""
    log, here = home / "log.sqlite", keys()
    with closing(here.open_log(log)) as opened_log:
        here.protect(opened_log, log, Guard.PASSPHRASE, OTHER_WORDS)


def with_two_backups(home: Path) -> None:
    """A log and two backups of it."""
    fill(home)
    for day in (1, 2):
        back_up_on(home, day)


def back_up_on(home: Path, day: int) -> None:
    """A backup is made on a day of a January."""
    with closing(keys().open_log(home / "log.sqlite")) as log:
        when = datetime(2026, 1, day, tzinfo=UTC)
        back_up(log.copy_to, home / "log.sqlite", home, home / "backups", when)


def back_up_once(home: Path) -> None:
    """A third backup is made, and the first thinned out."""
    back_up_on(home, 3)
    rotate(home / "backups", 2)


def look_at_two_backups(home: Path) -> list[str]:
    """No fewer backups than before; the newest of them is whole and comes back."""
    found = backups_in(home / "backups")
    return look_at_backups(home) + ([] if len(found) >= 2 else [f"{len(found)} backups"])


def with_three_counts(home: Path) -> None:
    """Live counts with their pictures, and a copy of before an update."""
    with_counts(home, 3)
    with closing(SqliteLog(home / "log.sqlite")) as log:
        log.copy_to(home / "log.sqlite.before-v9.bak")


def remove_once(home: Path) -> None:
    """The middle count is removed."""
    with closing(keys().open_log(home / "log.sqlite")) as log:
        (middle,) = (one.batch_id for one in log.batches(LogQuery()) if one.start.name == "count 1")
        log.remove_batch(middle)


def look_at_counts(home: Path) -> list[str]:
    """The others are there with their pictures; of what went there is nothing, beside the log neither."""
    left = names(home)
    folders = sorted(one.name for one in (home / "live").iterdir() if any(one.iterdir()))
    wrong = [] if folders == left else [f"the log tells of {left}, and there are {folders}"]
    if left not in (["count 0", "count 1", "count 2"], ["count 0", "count 2"]):
        wrong.append(f"the log tells of {left}")
    if len(left) == 2 and (home / "log.sqlite.before-v9.bak").exists():
        wrong.append("a copy of before still holds what was removed")
    return wrong


def sign_and_close(home: Path) -> None:
    """A sample is signed and the log closed, which seals the end of its chain."""
    with closing(opened(home)) as log:
        sign_once(log, home)


def update_once(home: Path) -> None:
    """A pack is installed."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    steps = UpdateSteps(build_outside())
    with closing(SqliteLog(home / "log.sqlite")) as log:
        offer = steps.offer(home / "stick" / "model 0")
        steps.stage(offer)
        log.add_event(*steps.install(offer))


def updated_once(home: Path) -> None:
    """A pack was installed."""
    with_updates(home)
    update_once(home)


def go_back_once(home: Path) -> None:
    """The step is taken back."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    steps = UpdateSteps(build_outside())
    with closing(SqliteLog(home / "log.sqlite")) as log:
        log.add_event(*steps.go_back(UpdateKind.MODEL))


# Results on their way to the log, beside the home so that telling of them is no change there.


def write_rows(home: Path) -> None:
    """Rows are written, some at a time, as a batch does; what the disk refuses waits until it is back."""
    told, faults = home.with_name("told"), list[str]()
    told.unlink(missing_ok=True)
    writer = LogWriter(
        lambda: keys().open_log(home / "log.sqlite"), lambda one: faults.append(str(one))
    )
    batch = writer.begin_batch(a_start("written", total=ROWS))
    for first in range(0, ROWS, AT_ONCE):
        rows = [a_result(at, f"/{at}.jpg", a_cell()) for at in range(first, first + AT_ONCE)]
        writer.add_fields(batch, rows)
        _flush(writer, faults)
        told.write_text(f"{0 if writer.pending() else first + AT_ONCE}")
    left = writer.pending()
    if not writer.close() and not faults:
        raise AssertionError(f"{left} writes are lost without a word")
    if left:
        raise StillAway(faults[-1])


class StillAway(Exception):
    """Raised if results wait and that was reported, which is right while the disk is away."""


def _flush(writer: LogWriter, faults: list[str]) -> None:
    for _ in range(TRIES):
        if writer.flush(GUARD_S):
            return
        if not faults:
            raise AssertionError("what waits is not said")


def look_at_rows(home: Path) -> list[str]:
    """The log holds what was told to be written, in order."""
    told = home.with_name("told")
    least = int(told.read_text() or 0) if told.exists() else 0
    with closing(keys().open_log(home / "log.sqlite")) as log:
        found = [one for one in log.batches(LogQuery()) if one.start.name == "written"]
        rows = [row.position for one in found for row in log.read_batch(one.batch_id).results]
    wrong = [] if len(rows) >= least else [f"{least} rows were written, {len(rows)} are there"]
    return wrong if rows == list(range(len(rows))) else [*wrong, f"the rows are {rows}"]


KINDS = {
    "writing": Steps(fill, write_rows, look_at_rows),
    "a new log": Steps(lambda home: home.mkdir(), open_once, lambda _home: []),
    "opening what was left": Steps(left_open, open_once, kept),
    "migration": Steps(old_version, open_once, kept),
    "conversion": Steps(plain_and_left, open_once, kept),
    "encrypting": Steps(fill, protect_once, look_at_pictures),
    "setting free": Steps(guarded, set_free_once, look_at_pictures),
    "passphrase": Steps(guarded, change_words_once, look_at_words),
    "backup": Steps(with_two_backups, back_up_once, look_at_two_backups),
    "restore": Steps(with_former, put_back_once, look_at_both),
    "removing": Steps(with_three_counts, remove_once, look_at_counts),
    "signing": Steps(with_sample, sign_and_close, look_at_signed),
    "update": Steps(with_updates, update_once, look_at_updates),
    "second reading": Steps(with_a_sample, read_twice, look_at_readings),
    "going back": Steps(updated_once, go_back_once, look_at_updates),
}


WAYS = ("kill", "once", "gone", "back", "read", "full")
AWAY = 30
"""So many calls are refused by a disk that comes back."""
LOOKS = ("read", "pread64")
ERRORS = (errno.EIO, errno.ENODEV, errno.ESTALE, errno.ENOSPC, errno.EROFS)
NEED_ROOM = ("write", "pwrite64", "writev", "ftruncate", "openat", "mkdir", "mkdirat")
SAY_FULL = ("is full", "Disk quota exceeded", "There is not enough room")


def hurt(kind: Steps, home: Path, way: str, at: int) -> Ended:
    """Do the work in a home and disturb it, in one of the ways, at one of its changes."""

    def work() -> None:
        try:
            kind.work(home)
        except StillAway as told:
            if way not in ("gone", "full") or (way == "full" and not says_full(told)):
                raise
        except (UserError, EnvironmentFault) as told:
            if way == "kill" or (way == "full" and not says_full(told)):
                raise

    refusals = {"once": 1, "back": AWAY}.get(way, sys.maxsize)

    def refuse(step: int, _call: str) -> int:
        nonlocal refusals
        if step < at or not refusals:
            return 0
        refusals -= 1
        return ERRORS[at % len(ERRORS)]

    looks = 0

    def refuse_look(_step: int, call: str) -> int:
        nonlocal looks
        looks += call in LOOKS
        return errno.EIO if call in LOOKS and looks == at else 0

    def refuse_room(step: int, call: str) -> int:
        return errno.EDQUOT if step >= at and call in NEED_ROOM else 0

    if way == "kill":
        return run(work, home, at)
    if way == "full":
        return run(work, home, refuse=refuse_room)
    if way == "read":
        return replace(run(work, home, refuse=refuse_look, reads=True), steps=looks)
    return run(work, home, refuse=refuse, reads=way != "once")


def says_full(told: Exception) -> bool:
    """Whether a sentence says that there is no room."""
    return any(one in str(told) for one in SAY_FULL)


def stop_at_each(
    kind: Steps, folder: Path, way: str = "kill", every: int = 1
) -> tuple[int, list[str]]:
    """Disturb a kind of work at each change, or one per interval; return the number of changes and the faults.

    folder: one for each kind; in it the home is filled once, for all ways.
    """
    template, home = folder / "template", folder / "home"
    if not template.exists():
        kind.prepare(template)
    wrong, at = [], (every + 1) // 2
    while True:
        shutil.copytree(template, home)
        note_of(home).unlink(missing_ok=True)
        ended = hurt(kind, home, way, at)
        found = [ended.trouble] if ended.trouble else []
        try:
            found += kind.look(home)
            if (home / "log.sqlite").exists():
                look_at_log(home)
        except Exception as fault:
            found.append(f"{type(fault).__name__}: {fault}")
        wrong += [f"{way} at {at}: {one}" for one in found]
        shutil.rmtree(home)
        if ended.steps < at:
            return ended.steps, wrong
        at += every


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=list(KINDS))
    parser.add_argument("--ways", nargs="*", choices=WAYS, default=list(WAYS))
    parser.add_argument(
        "--every", type=int, default=1, help="stop at one of every so many changes alone"
    )
    parsed = parser.parse_args()
    if not can_stop():
        print("This system does not ask before each call.")
        return 2
    print("kind                   way   changes  wrong after")
    faults = 0
    for name in parsed.kinds:
        with tempfile.TemporaryDirectory(prefix="steps-", dir=MEMORY) as folder:
            for way in parsed.ways:
                steps, wrong = stop_at_each(KINDS[name], Path(folder), way, parsed.every)
                row = f"{name:22} {way:4}  {steps:7}  {len(wrong):11}"
                print(row, *wrong[:5], sep="\n    ", flush=True)
                faults += len(wrong)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
