"""The kinds of work for `power_cuts.py`: what each does and reports, and what is checked afterwards."""

# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
sys.path[:0] = [str(ROOT), str(TESTS / "endurance"), str(TESTS / "core")]
sys.path[:0] = [str(TESTS / "adapters" / "model"), str(TESTS / "services" / "live")]

import numpy as np
from acts_to_kill import (
    FEW,
    NOON,
    OTHER_WORDS,
    TYPES,
    guarded,
    look_at_sent,
    look_at_signed,
    look_at_updates,
    look_at_words,
    opened,
    sent,
    sign_once,
    versions,
    with_sample,
    with_signed,
    with_updates,
)
from disk_changes import tell, told
from disk_model import read_back
from every_step import (
    back_up_on,
    change_words_once,
    go_back_once,
    kept,
    left_open,
    look_at_both,
    look_at_counts,
    look_at_rows,
    look_at_two_backups,
    open_once,
    plain_and_left,
    protect_once,
    put_back_once,
    remove_once,
    set_free_once,
    update_once,
    updated_once,
    with_former,
    with_three_counts,
    with_two_backups,
    write_rows,
)
from kills import look_at_log
from log_samples import a_cell, a_result, a_start
from plain_parts import CARD
from test_layer_versions import a_model
from test_live_log import Pictures, a_view
from test_live_log import a_cell as a_counted_cell
from two_logs import (
    look_at_places,
    look_at_readings,
    move_the_log,
    read_twice,
    with_a_sample,
    with_few_pictures,
)
from work_to_kill import (
    PACK,
    fill,
    keys,
    look_at_count,
    look_at_pictures,
    names,
    old_version,
    unless,
)

from hematovision_desktop.adapters.files.settings import find_fault, read_stored, write_stored
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, is_under
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.whole_file import DRAFT_SUFFIX, whole_text
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.formats.exchange import OutField, OutSet, ReadMarks
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.live.count_session import CountSession
from hematovision_desktop.core.live.events import CountTerms
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.samples.handover_format import HandoverFormat, HandoverTarget
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.core.updates.update import UpdateKind
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.services.exchange.exchange import write_exchange
from hematovision_desktop.services.keeping.backup_steps import backups_in, rotate
from hematovision_desktop.services.live.count_log import LiveLog
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.services.reports.handover import hand_over, handed_over, looked_for
from hematovision_desktop.services.updates.update_steps import UpdateSteps


@dataclass(frozen=True, slots=True)
class Cut:
    """A kind of work. prepare: fills a home, once. look: returns the faults after a cut, given what was `told`."""

    prepare: Callable[[Path], None]
    work: Callable[[Path], object]
    look: Callable[[Path], list[str]]


def done(home: Path) -> bool:
    """Whether all of the work was reported as done."""
    return bool(told(home))


def sound(look: Callable[[Path], list[str]]) -> Callable[[Path], list[str]]:
    """Return a function that also checks that the log is sound."""

    def both(home: Path) -> list[str]:
        wrong = look(home)
        look_at_log(home)
        return wrong

    return both


# A log in a folder that is not there yet


def begin_log(home: Path) -> None:
    """A first batch is kept."""
    with closing(SqliteLog(home / "a" / "new" / "log.sqlite")) as log:
        tell(home, log.begin_batch(a_start("first")))


def look_at_new(home: Path) -> list[str]:
    """The batch is there once that was said."""
    there = home / "a" / "new"
    if not done(home):
        return []
    return unless(names(there) == ["first"], "the batch is lost")


# Names given


def name_cells(home: Path) -> None:
    """Cells are named one after the other, each kept at once."""
    writer = LogWriter(lambda: keys().open_log(home / "log.sqlite"), lambda one: None)
    batch = writer.begin_batch(a_start("named", total=1))
    writer.add_fields(batch, [a_result(0, "/0.jpg", a_cell(), a_cell())])
    for number in range(8):
        writer.add_verdicts(batch, [named(CellKey(0, number % 2), TYPES[number % 2], "Ada", NOON)])
        if writer.flush():
            tell(home, number + 1)
    writer.close()


def look_at_names(home: Path) -> list[str]:
    """All names are there that were kept."""
    with closing(keys().open_log(home / "log.sqlite")) as log:
        found = [one for one in log.batches(LogQuery()) if one.start.name == "named"]
        rows = sum(len(log.read_batch(one.batch_id).verdicts) for one in found)
    return unless(rows >= int(told(home) or 0), f"{told(home)} names were kept, {rows} are there")


# Signing and handing over


def sign_and_tell(home: Path) -> None:
    """A sample is signed, and a second time."""
    with closing(opened(home)) as log:
        sign_once(log, home)
        tell(home, 1)
        batch = log.batches(LogQuery())[0].batch_id
        log.add_verdicts(batch, [named(CellKey(0, 0), TYPES[1], "Ada", NOON)])
        sign_once(log, home)
        tell(home, 2)


def look_at_versions(home: Path) -> list[str]:
    """Every signature that was told is there, and all of them hold."""
    wrong, found = look_at_signed(home), versions(home)
    return wrong + unless(found >= int(told(home) or 0), f"{found} of {told(home)} were signed")


def hand_over_each(home: Path) -> None:
    """The signed sample is handed over in each format."""
    writers = build_outside().handover_writers
    with closing(opened(home)) as log:
        (sample,) = log.samples(SampleQuery(), Page()).samples
        for number, form in enumerate(HandoverFormat, 1):
            target = HandoverTarget(form, home / "watched")
            hand_over(log, sample.sample_id, FEW, target, writers)
            tell(home, number)


def look_at_handed(home: Path) -> list[str]:
    """What was handed over is known, and lies in the folder."""
    wrong, found = look_at_sent(home), sent(home)
    with closing(opened(home)) as log:
        (sample,) = log.samples(SampleQuery(), Page()).samples
        known = looked_for(handed_over(log.events(), sample.uid))
    wrong += [
        f"{one.path} is said to be handed over and is not there"
        for one in known
        if not one.cut_short_sha256 and not Path(one.path).is_file()
    ]
    return wrong + unless(
        found >= int(told(home) or 0), f"{found} of {told(home)} were handed over"
    )


# Backups


def back_up_and_tell(home: Path) -> None:
    """A third backup is made, told, and the first thinned out."""
    back_up_on(home, 3)
    tell(home, "backed up")
    rotate(home / "backups", 2)


def look_at_backed_up(home: Path) -> list[str]:
    """Every backup is whole; the third is there once that was told."""
    newest = [one.name for one in backups_in(home / "backups")[:1]]
    wrong = look_at_two_backups(home)
    return wrong + unless("2026-01-03" in newest[0] or not done(home), f"the newest is {newest}")


def put_back_and_tell(home: Path) -> None:
    """The backup takes the log's place."""
    put_back_once(home)
    tell(home, "restored")


def look_at_put_back(home: Path) -> list[str]:
    """Either log is in place, and the one that was told."""
    wrong = look_at_both(home)
    return wrong + unless(not done(home) or names(home)[0].startswith("other"), "it is the former")


# Keys


def protect_and_tell(home: Path) -> None:
    """The log and its pictures are encrypted."""
    protect_once(home)
    tell(home, "encrypted")


def look_at_protected(home: Path) -> list[str]:
    """All can be read; once that was told nothing can be read by everyone."""
    wrong = look_at_pictures(home)
    is_open = is_under(home / "log.sqlite", KNOWN_KEY) or any(
        one.read_bytes() == bytes([number]) * 20_000
        for number, one in enumerate(sorted((home / "live").rglob("*.png")))
    )
    return wrong + unless(not (is_open and done(home)), "everyone can read it")


def set_free_and_tell(home: Path) -> None:
    """The log and its pictures are set free."""
    set_free_once(home)
    tell(home, "free")


def look_at_free(home: Path) -> list[str]:
    """All can be read; by everyone once that was told."""
    wrong = look_at_pictures(home)
    is_open = is_under(home / "log.sqlite", KNOWN_KEY)
    return wrong + unless(is_open or not done(home), "it is still encrypted")


def change_words_and_tell(home: Path) -> None:
    """Another passphrase guards the log."""
    change_words_once(home)
    tell(home, "changed")


def look_at_new_words(home: Path) -> list[str]:
    """One of the two opens the log; the new one, once that was told."""
    here = keys()
    here.ask = lambda _log: OTHER_WORDS
    wrong = unless(not done(home) or here.can_open(home / "log.sqlite"), "the former one opens it")
    return wrong + look_at_words(home)


# Removing


def remove_and_tell(home: Path) -> None:
    """The middle count is removed."""
    remove_once(home)
    tell(home, "removed")


def look_at_removed(home: Path) -> list[str]:
    """Of what went there is nothing left, and it went once that was told."""
    keys().open_log(home / "log.sqlite").close()
    return look_at_counts(home) + unless(not done(home) or len(names(home)) == 2, "it is back")


# Updates


def in_use(home: Path) -> str:
    """The version of the pack that is in use."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    return UpdateSteps(build_outside()).present(UpdateKind.MODEL).version


def update_and_tell(home: Path) -> None:
    """A pack is installed."""
    update_once(home)
    tell(home, in_use(home))


def go_back_and_tell(home: Path) -> None:
    """The step is taken back."""
    go_back_once(home)
    tell(home, in_use(home))


def look_at_version(home: Path) -> list[str]:
    """The pack in use is whole; it is the one that was told."""
    found = in_use(home)
    wrong = unless(not done(home) or found == told(home), f"the pack in use is {found}")
    return wrong + look_at_updates(home)


# Settings and files


def change_settings(home: Path) -> None:
    """Settings are changed, and how the window was left."""
    for number in range(1, 5):
        write_stored(home / "new" / "settings.json", {"shown": number, "pad": "x" * 6000})
        tell(home, number)


def look_at_settings(home: Path) -> list[str]:
    """The settings are those that were kept last, or later ones."""
    path = home / "new" / "settings.json"
    found = read_stored(path).get("shown", 0)
    wrong = [find_fault(path)] if find_fault(path) else []
    return wrong + unless(found >= int(told(home) or 0), f"{told(home)} was kept, {found} is there")


TABLE = "a;b\r\n" * 3000
CROPS = {f"{name}/{number}.png": bytes([number]) * 3000 for name in "ab" for number in range(3)}


class Crops:
    """A format of some files in folders, for the writing alone."""

    def write(self, _out: OutSet) -> Iterator[tuple[str, bytes]]:
        """Yield the files."""
        yield from CROPS.items()

    def read(self, _sources: object) -> ReadMarks:
        """It reads nothing."""
        return ReadMarks(())


class NoPictures:
    """Pictures stay behind."""

    def whole(self, _result: FieldResult) -> np.ndarray:
        """There is none."""
        raise NotImplementedError

    def cut(self, _result: FieldResult, _boxes: Sequence[Box]) -> list[np.ndarray]:
        """There is none."""
        raise NotImplementedError

    def encode(self, _pixels: np.ndarray) -> bytes:
        """There is none."""
        raise NotImplementedError


def save_files(home: Path) -> None:
    """A table is saved, and a folder of cells for other programs."""
    with whole_text(home / "of others" / "table.csv") as stream:
        stream.write(TABLE)
    tell(home, 1)
    cell = a_result(0, "/a.jpg", a_cell())
    field = OutField("a.jpg", 100, 100, "0" * 64, None, (), cell)
    out = OutSet("cells", "pack", "1", (field,))
    form = (ExchangeForm.COCO, Crops())
    write_exchange(out, form, home / "sent" / "cells", NoPictures())
    tell(home, 2)


def look_at_saved(home: Path) -> list[str]:
    """What has its name is whole, and what was told is there."""
    table, cells, wrong = home / "of others" / "table.csv", home / "sent" / "cells", list[str]()
    if table.exists() and table.read_bytes() != TABLE.encode():
        wrong.append("the table is not whole")
    if cells.exists():
        found = {path: content for path, content in read_back(cells).items() if content is not None}
        wrong += unless(found == CROPS, f"of the cells there are {sorted(found)}, not all whole")
    number = int(told(home) or 0)
    wrong += unless(number < 1 or table.exists(), "the table is lost")
    return wrong + unless(number < 2 or cells.exists(), "the cells are lost")


# A live count


def count_live(home: Path) -> None:
    """Cells are counted, each with its picture, and written to the log."""
    writer = LogWriter(lambda: keys().open_log(home / "log.sqlite"), lambda one: None)
    count = LiveLog(writer, home / "live", load_pack(PACK).card, Pictures())
    count.begin(CountTerms(LabelSet.FIVE, 200, None, 0.12))
    session = CountSession(LabelSet.FIVE, 200, journal=count.record)
    session.start()
    for number in range(1, 7):
        count.add(session.add(a_counted_cell(Label.MONOCYTE)), a_view(number))
        if number % 2 == 0 and writer.flush():
            tell(home, number)
    count.end()
    writer.close()


def look_at_live(home: Path) -> list[str]:
    """Every cell in the log has its picture, and all that were told are in the log."""
    if not (home / "log.sqlite").exists():
        return unless(not done(home), "there is no log")
    # A draft that was cut short goes with a later start.
    wrong = [one for one in look_at_count(home) if not one.endswith(DRAFT_SUFFIX)]
    rows = look_at_log(home)
    return wrong + unless(rows >= int(told(home) or 0), f"{rows} of {told(home)} cells are there")


# What was taught, and the microscopes


def teach(home: Path) -> None:
    """A microscope is named, a version of the last layer kept for it and used."""
    with closing(SqliteLog(home / "log.sqlite")) as log:
        profile = log.keep_profile(MicroscopeProfile(0, "Bench 1", NOON))
        tell(home, 0)
        for number in (1, 2):
            log.use_version(profile, log.keep_version(profile, a_model(number)).number)
            tell(home, number)


def look_at_taught(home: Path) -> list[str]:
    """The version in use is the one that was told, or a later one."""
    with closing(SqliteLog(home / "log.sqlite")) as log:
        known = [one for one in log.microscopes() if one.profile.name == "Bench 1"]
        model = log.layers().on(known[0].profile.profile_id, CARD) if known else None
    found = -1 if not known else 0 if model is None else model.number
    return unless(
        not done(home) or found >= int(told(home)), f"{told(home)} was kept, {found} is there"
    )


KINDS = {
    "writing": Cut(fill, write_rows, sound(look_at_rows)),
    "naming": Cut(fill, name_cells, sound(look_at_names)),
    "live": Cut(lambda home: home.mkdir(), count_live, look_at_live),
    "a new log": Cut(lambda home: home.mkdir(), begin_log, look_at_new),
    "opening what was left": Cut(left_open, open_once, sound(kept)),
    "migration": Cut(old_version, open_once, sound(kept)),
    "conversion": Cut(plain_and_left, open_once, sound(kept)),
    "encrypting": Cut(fill, protect_and_tell, sound(look_at_protected)),
    "setting free": Cut(guarded, set_free_and_tell, sound(look_at_free)),
    "passphrase": Cut(guarded, change_words_and_tell, sound(look_at_new_words)),
    "signing": Cut(with_sample, sign_and_tell, sound(look_at_versions)),
    "handing over": Cut(with_signed, hand_over_each, sound(look_at_handed)),
    "backup": Cut(with_two_backups, back_up_and_tell, sound(look_at_backed_up)),
    "restore": Cut(with_former, put_back_and_tell, sound(look_at_put_back)),
    "removing": Cut(with_three_counts, remove_and_tell, sound(look_at_removed)),
    "teaching": Cut(fill, teach, sound(look_at_taught)),
    "update": Cut(with_updates, update_and_tell, sound(look_at_version)),
    "going back": Cut(updated_once, go_back_and_tell, sound(look_at_version)),
    "settings": Cut(lambda home: home.mkdir(), change_settings, look_at_settings),
    "second reading": Cut(with_a_sample, read_twice, look_at_readings),
    "moving": Cut(with_few_pictures, move_the_log, look_at_places),
    "saving": Cut(lambda home: (home / "of others").mkdir(parents=True), save_files, look_at_saved),
}
