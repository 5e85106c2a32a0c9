"""More kinds of work that `kills.py` cuts short: what people do with a log, one act after the other."""

# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import hashlib
import itertools
import json
import os
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "adapters")]

from log_samples import a_cell, a_result, a_start
from updates_made import make_update, pack_update
from work_to_kill import (
    PACK,
    WORDS,
    Kind,
    Tell,
    a_program,
    counting,
    expect,
    fill,
    keys,
    names,
    nothing,
    with_pictures,
)

from hematovision_desktop.adapters.keys.signing_key import SigningKey, is_signed_by
from hematovision_desktop.adapters.log.checking import check_log
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.updates.container import Piece
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind, BatchState, LogQuery
from hematovision_desktop.core.samples.handover_format import HandoverFormat, HandoverTarget
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.core.signing.verifying import check_record, holds
from hematovision_desktop.core.updates.update import UpdateKind
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.services.reports.handover import hand_over, handed_over, looked_for
from hematovision_desktop.services.updates.update_steps import UpdateSteps

OTHER_WORDS = "five words of somebody else"
UPDATES = 12
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
FEW = replace(STANDARD, least_cells=1)
TYPES = (Label.LYMPHOCYTE, Label.MONOCYTE)


def signer_of(home: Path) -> SigningKey:
    """The key that signs beside a log."""
    return SigningKey(home / "signing")


def opened(home: Path) -> SqliteLog:
    """A log whose chain of events is vouched for."""
    return SqliteLog(home / "log.sqlite", signer=signer_of(home))


def faults_found(home: Path) -> list[str]:
    """What checking says of a log once it was opened: its chain, what it holds, its records."""
    opened(home).close()
    found = list(check_log(home / "log.sqlite", KNOWN_KEY, is_signed_by))
    return [] if holds(found) else [one.text for one in found if one.holds is False]


# Signing


def with_sample(home: Path) -> None:
    """A log with a sample that may be signed."""
    home.mkdir(parents=True)
    with closing(opened(home)) as log:
        batch = log.begin_batch(a_start("S-1"))
        log.add_fields(batch, [a_result(0, "/a.jpg", a_cell(), a_cell(Label.MONOCYTE))])
        log.add_verdicts(batch, [named(CellKey(0, at), TYPES[0], "Ada", NOON) for at in (0, 1)])
        log.end_batch(batch, BatchState.FINISHED)
        log.keep_sample(log.sample_of(batch), SampleDetails("S-1", patient_number="P 1"))


def sign_once(log: SqliteLog, home: Path) -> None:
    """Sign the sample as it stands."""
    (sample,) = log.samples(SampleQuery(), Page()).samples
    wish = SigningWish("Ada", reason="It was looked at once more.")
    log.sign_sample(sample, wish, FEW, signer_of(home))


def sign(home: Path, tell: Tell) -> None:
    """A sample is signed, a cell named otherwise, and signed again."""
    with closing(opened(home)) as log:
        batch = log.batches(LogQuery())[0].batch_id
        for number in itertools.count(1):
            sign_once(log, home)
            tell(number)
            log.add_verdicts(batch, [named(CellKey(0, 0), TYPES[number % 2], "Ada", NOON)])


def versions(home: Path) -> int:
    """How many versions of the sample were signed."""
    with closing(opened(home)) as log:
        (sample,) = log.samples(SampleQuery(), Page()).samples
        return len(log.records_of(sample.sample_id))


def look_at_signed(home: Path) -> list[str]:
    """The log holds by itself, and every record in it."""
    wrong = faults_found(home)
    with closing(opened(home)) as log:
        (sample,) = log.samples(SampleQuery(), Page()).samples
        records = log.records_of(sample.sample_id)
        told = sum(one.kind == "signed" for one in log.events())
    if told != len(records):
        wrong.append(f"{told} signatures are told and {len(records)} records are there")
    return wrong + [
        "a record does not hold"
        for one in records
        if not holds(list(check_record(one, is_signed_by)))
    ]


# Handing over


def with_signed(home: Path) -> None:
    """A log with a signed sample, and a folder that another system watches."""
    with_sample(home)
    (home / "watched").mkdir()
    with closing(opened(home)) as log:
        sign_once(log, home)


def send(home: Path, tell: Tell) -> None:
    """The signed sample is handed over in each format, amended, and handed over again."""
    writers, forms = build_outside().handover_writers, list(HandoverFormat)
    with closing(opened(home)) as log:
        (sample,) = log.samples(SampleQuery(), Page()).samples
        batch = log.batches(LogQuery())[0].batch_id
        for number in itertools.count(1):
            target = HandoverTarget(forms[number % len(forms)], home / "watched")
            hand_over(log, sample.sample_id, FEW, target, writers)
            tell(number)
            log.add_verdicts(batch, [named(CellKey(0, 0), TYPES[number % 2], "Ada", NOON)])
            sign_once(log, home)


def sent(home: Path) -> int:
    """How many files the log knows to have arrived."""
    with closing(opened(home)) as log:
        (sample,) = log.samples(SampleQuery(), Page()).samples
        done = looked_for(handed_over(log.events(), sample.uid))
    return sum(not one.cut_short_sha256 for one in done)


def look_at_sent(home: Path) -> list[str]:
    """Every file in the watched folder is whole and known; only what is unknown may be missing."""
    wrong = look_at_signed(home)
    with closing(opened(home)) as log:
        told = [
            json.loads(json.loads(one.payload)["text"])
            for one in log.events()
            if "hand" in one.kind
        ]
    known = {(one["path"], one["sha256"]) for one in told if "sha256" in one}
    for path in (home / "watched").iterdir():
        found = (str(path), hashlib.sha256(path.read_bytes()).hexdigest())
        if not path.name.startswith(".") and found not in known:
            wrong.append(f"{path.name} was handed over and the log does not know it")
    return wrong


# Updates


def with_updates(home: Path) -> None:
    """A stick with newer and newer packs, translations and programs, whose key is trusted."""
    fill(home)
    os.environ["HEMATOVISION_HOME"] = str(home)
    stick = home / "stick"
    stick.mkdir()
    for number in range(UPDATES):
        version = str(8 + number)
        pack_update(stick / f"model {number}", PACK, version)
        make_update(stick / f"texts {number}", version=version)
        make_update(
            stick / f"program {number}",
            (Piece("hematovision", b"a program " * 9_000, runs=True), Piece("more", b"of it")),
            kind=UpdateKind.PROGRAM,
            name="program",
            version=version,
            platform="linux-x86_64",
        )
    steps = UpdateSteps(build_outside())
    steps.trust(steps.offer(stick / "model 0"), "Ann", "")


def update(home: Path, _tell: Tell) -> None:
    """Updates are installed and gone back from, in turn."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    outside = build_outside()
    steps, folder = UpdateSteps(outside), outside.updates().folder
    with closing(SqliteLog(home / "log.sqlite")) as log:
        for number in range(UPDATES - 1):
            for name, kind in (("model", UpdateKind.MODEL), ("texts", UpdateKind.TRANSLATIONS)):
                offer = steps.offer(home / "stick" / f"{name} {number}")
                steps.stage(offer)
                log.add_event(*steps.install(offer))
                if number % 3 == 1:
                    log.add_event(*steps.go_back(kind))
            # As a packaged program does it, which alone takes one.
            path = home / "stick" / f"program {number}"
            program = folder.read(path)
            folder.stage(path, program)
            folder.use(UpdateKind.PROGRAM, program.home)


def look_at_updates(home: Path) -> list[str]:
    """What is in use is whole, and the next update goes through."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    wrong, outside = expect(home, "kept"), build_outside()
    steps, folder = UpdateSteps(outside), outside.updates().folder
    for kind, one in folder.in_use().home.items():
        if one and folder.whole_home(one) is None:
            wrong.append(f"{kind.value} {one} is in use and not whole")
    steps.installed()
    steps.trusted_keys()
    offer = steps.offer(home / "stick" / f"model {UPDATES - 1}")
    steps.stage(offer)
    steps.install(offer)
    if steps.present(UpdateKind.MODEL).version != str(7 + UPDATES):
        wrong.append("the update could not be installed after the kill")
    return wrong


# Another place for the log


def move(home: Path, tell: Tell) -> None:
    """The log's place is changed again and again while a folder is named."""
    program, go_on = a_program(home, counting(tell))
    for number in itertools.count(1):
        for _ in range(40):
            go_on()
        program.keep_elsewhere(home / f"place {number % 3}" / "log.sqlite")


def all_kept(home: Path) -> int:
    """How many results of the open batch any of the places holds."""
    most = 0
    for path in home.rglob("log.sqlite"):
        with closing(keys().open_log(path)) as log:
            if log.find_damage() or log.trouble:
                raise ValueError(f"{path.parent.name}: {log.find_damage()} {log.trouble}")
            most = max(
                [
                    most,
                    *(len(log.read_batch(one.batch_id).results) for one in log.batches(LogQuery())),
                ]
            )
    return most


# Removing


def with_counts(home: Path, counts: int = 40) -> None:
    """Live counts, each with its pictures."""
    home.mkdir(parents=True)
    with closing(SqliteLog(home / "log.sqlite")) as log:
        for number in range(counts):
            folder = home / "live" / f"count {number}"
            folder.mkdir(parents=True)
            pictures = [folder / f"cell_{at}.png" for at in range(5)]
            for one in pictures:
                one.write_bytes(bytes([number]) * 2_000)
            start = replace(a_start(f"count {number}"), kind=BatchKind.LIVE, sources=(folder,))
            batch = log.begin_batch(start)
            log.add_fields(
                batch, [a_result(at, str(one), a_cell()) for at, one in enumerate(pictures)]
            )
            log.end_batch(batch, BatchState.FINISHED)


def remove(home: Path, tell: Tell) -> None:
    """One count after the other is removed."""
    with closing(SqliteLog(home / "log.sqlite")) as log:
        for number, one in enumerate(sorted(log.batches(LogQuery()), key=lambda one: one.batch_id)):
            log.remove_batch(one.batch_id)
            tell(number + 1)
        while True:
            tell(40)


def removed(home: Path) -> int:
    """How many counts went."""
    return 40 - len(names(home))


def look_at_removed(home: Path) -> list[str]:
    """What is left is whole; of what went no picture is there."""
    left = names(home)
    there = sorted(one.name for one in (home / "live").iterdir())
    return [] if there == left else [f"pictures of {sorted(set(there) ^ set(left))} do not fit"]


# Another passphrase


def guarded(home: Path) -> None:
    """A log that a passphrase guards."""
    fill(home)
    log, here = home / "log.sqlite", keys()
    with closing(here.open_log(log)) as opened_log:
        here.protect(opened_log, log, Guard.PASSPHRASE, WORDS)
        (home / "recovery.txt").write_text(here.recovery(log))


def change_words(home: Path, _tell: Tell) -> None:
    """The passphrase is changed again and again."""
    log, here = home / "log.sqlite", keys()
    with closing(here.open_log(log)) as opened_log:
        for words in itertools.cycle((OTHER_WORDS, WORDS)):
            here.protect(opened_log, log, Guard.PASSPHRASE, words)


def look_at_words(home: Path) -> list[str]:
    """One of the two opens the log, and so does the recovery key; what is beside it can be read."""
    log, wrong = home / "log.sqlite", []
    able = []
    for words in (WORDS, OTHER_WORDS, (home / "recovery.txt").read_text()):
        here = keys()
        here.ask = lambda _log, words=words: words
        able.append(here.can_open(log))
    if able[:2].count(True) != 1 or not able[2]:
        wrong.append(f"opened by the first, the second, the recovery key: {able}")
    if able[1]:
        # What looks next knows the first alone.
        here = keys()
        here.ask = lambda _log: OTHER_WORDS
        with closing(here.open_log(log)) as opened_log:
            here.protect(opened_log, log, Guard.PASSPHRASE, WORDS)
    wrong += expect(home, "kept")
    here = keys()
    here.open_log(log).close()
    for number in range(10):
        path = home / "live" / "2026-01-05 10-00-00" / f"cell_{number}.png"
        if here.vault.unseal(path.read_bytes()) != bytes([number]) * 20_000:
            wrong.append(f"{path.name} is another")
    return wrong


ACTS = {
    "signing": Kind(0.5, with_sample, sign, look_at_signed, tells=True, kept=versions),
    "handing over": Kind(0.5, with_signed, send, look_at_sent, tells=True, kept=sent),
    "update": Kind(1.0, with_updates, update, look_at_updates),
    "moving": Kind(1.5, with_pictures, move, nothing, tells=True, kept=all_kept),
    "removing": Kind(0.3, with_counts, remove, look_at_removed, tells=True, kept=removed),
    "passphrase": Kind(0.5, guarded, change_words, look_at_words),
}
