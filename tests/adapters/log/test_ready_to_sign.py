"""A sample is ready if it can be signed: list, search, order and gates follow one rule."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from log_samples import a_cell, a_failure, a_result, a_start, take_unseen_away

from hematovision_desktop.adapters.keys.signing_key import SigningKey
from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchState, Checked, LogQuery, Stage
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.proof import CheckedCell, NamedBy
from hematovision_desktop.core.reports.report import report_of
from hematovision_desktop.core.reports.signing_gates import Gate, GateKind, gates_of
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.samples.sample import SampleState, SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery, SortBy
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.core.verdicts.verdict import CellKey, box_removed, joined, named

N, L, E = Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.EOSINOPHIL
LOW = ReviewReason.LOW_CONFIDENCE
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MODEL = NamedBy("hematovision", "ab" * 32, LabelSet.FOUR)
WISH = SigningWish("Ada", reason="All that there is.")


def a_batch(log: SqliteLog, *cells, profile: int | None = None, asked: float = 0.6) -> int:
    batch = log.begin_batch(replace(a_start(day=9), review_below=asked))
    log.set_profile(batch, profile)
    apart = [replace(cell, box=Box(60 * at, 0, 40, 40)) for at, cell in enumerate(cells)]
    picture = replace(a_result(0, "/slides/a.jpg", *apart), sha256=f"{batch:064x}")
    log.add_fields(batch, [picture])
    log.end_batch(batch, BatchState.FINISHED)
    return batch


def prove(log: SqliteLog, profile: int, right: int = 59) -> None:
    cells = [CheckedCell(N, 0.9, N, 0.6)] * right
    log.add_checked(profile, MODEL, [Checked(one, "Ada", NOON) for one in cells])


def sample_of(log: SqliteLog, batch: int) -> SampleSummary:
    return log.read_sample(log.sample_of(batch))


def gates(log: SqliteLog, sample: SampleSummary, at: datetime | None = None) -> tuple[Gate, ...]:
    batches = [log.read_batch(one) for one in log.batches_of(sample.sample_id)]
    report = report_of(sample, STANDARD, [one.summary for one in batches])
    return gates_of(report, batches, at or sample.created_at)


def ids(samples: Iterable[SampleSummary]) -> list[int]:
    return sorted(one.sample_id for one in samples)


def check_one_rule(log: SqliteLog) -> None:
    """Check that list, search, order and gates agree about every sample."""
    samples = log.samples(SampleQuery(), Page()).samples
    summaries = {one.batch_id: one for one in log.batches(LogQuery())}
    for one in samples:
        parts = [summaries[part] for part in log.batches_of(one.sample_id)]
        assert one.progress.to_confirm == sum(part.to_confirm for part in parts)
        stand = gates(log, one)
        counts = {gate.kind: gate.count for gate in stand}
        assert counts.get(GateKind.MICROSCOPE, 0) == one.progress.to_confirm
        unsigned = one.state not in (SampleState.SIGNED, SampleState.AMENDED)
        assert (one.state is SampleState.READY) == (
            unsigned and all(gate.reason_passes for gate in stand)
        )
    for state in SampleState:
        found = log.samples(SampleQuery(states=frozenset({state})), Page()).samples
        assert ids(found) == ids(one for one in samples if one.state is state)
    for query, cells in (
        (SampleQuery(waiting=True), lambda one: one.tally.waiting),
        (SampleQuery(to_confirm=True), lambda one: one.progress.to_confirm),
        (SampleQuery(not_reviewed=True), lambda one: one.not_reviewed),
    ):
        assert ids(log.samples(query, Page()).samples) == ids(filter(cells, samples))
    ordered = log.samples(SampleQuery(), Page(SortBy.NOT_REVIEWED)).samples
    looks = [one.not_reviewed for one in ordered]
    assert looks == sorted(looks, reverse=True)


class Clinic:
    """Does random acts of a clinic to its log."""

    def __init__(self, log: SqliteLog, draw: random.Random, key: SigningKey) -> None:
        self.log, self.draw, self.key = log, draw, key
        names = ("Olympus", "Zeiss")
        self.profiles = [log.keep_profile(MicroscopeProfile(0, name, NOON)) for name in names]
        self.fields: dict[int, int] = {}
        self.step = 0
        for _ in range(4):
            self.begin()

    def act(self) -> None:
        self.step += 1
        acts = (self.begin, self.read, self.place, self.check, self.move, self.say, self.turn)
        self.draw.choice((*acts, self.remove, self.sign))()

    @property
    def batch(self) -> int:
        return self.draw.choice(list(self.fields))

    def begin(self) -> None:
        asked = self.draw.choice([0.5, 0.6, 0.7])
        self.fields[a_batch(self.log, *[a_cell(N)] * 3, asked=asked)] = 1

    def read(self) -> None:
        batch, draw = self.batch, self.draw
        cells = [a_cell(draw.choice([N, L]), *[LOW] * draw.randrange(2)) for _ in range(2)]
        broken = a_failure(100 + self.step)
        self.log.add_fields(batch, [a_result(self.fields[batch], "/b.jpg", *cells), broken])
        self.fields[batch] += 1

    def place(self) -> None:
        self.log.set_profile(self.batch, self.draw.choice([*self.profiles, None]))

    def check(self) -> None:
        prove(self.log, self.draw.choice(self.profiles), self.draw.choice([10, 30]))

    def move(self) -> None:
        self.log.put_batches([self.batch], self.log.sample_of(self.batch))

    def say(self) -> None:
        key, when = CellKey(0, self.draw.randrange(3)), NOON + timedelta(seconds=self.step)
        name = named(key, self.draw.choice([N, E, None]), "Ada", when)
        others = (joined(key, CellKey(0, 0), when), box_removed(key, "Ada", when))
        self.log.add_verdicts(self.batch, (self.draw.choice((name, name, *others)),))

    def turn(self) -> None:
        state = self.draw.choice([BatchState.FINISHED, BatchState.RUNNING, BatchState.CANCELLED])
        self.log.end_batch(self.batch, state)

    def remove(self) -> None:
        batch = self.batch
        if len(self.fields) > 1 and not sample_of(self.log, batch).progress.version:
            self.log.remove_batch(batch)
            del self.fields[batch]

    def sign(self) -> None:
        sample = sample_of(self.log, self.batch)
        if sample.state is SampleState.READY:
            self.log.sign_sample(sample, WISH, STANDARD, self.key)
            assert self.log.read_sample(sample.sample_id).signer == "Ada"
        else:
            with pytest.raises(UserError):
                self.log.sign_sample(sample, WISH, STANDARD, self.key)


@pytest.mark.parametrize("seed", range(6))
def test_every_sample_is_ready_exactly_where_nothing_shuts_its_signing(
    log: SqliteLog, seed: int, tmp_path: Path
) -> None:
    clinic = Clinic(log, random.Random(seed), SigningKey(tmp_path / "key"))
    for _ in range(12):
        for _ in range(5):
            clinic.act()
        check_one_rule(log)


def test_cells_of_an_unproven_microscope_are_to_confirm_until_a_check_vouches_for_them(
    log: SqliteLog,
) -> None:
    profile = log.keep_profile(MicroscopeProfile(0, "Olympus", NOON))
    batch = a_batch(log, *[a_cell(N)] * 12, profile=profile)
    one = sample_of(log, batch)
    assert (one.state, one.progress.to_confirm) == (SampleState.IN_REVIEW, 12)
    for query in (LogQuery(stage=Stage.TO_CONFIRM), LogQuery(not_reviewed=True)):
        (found,) = log.batches(query)
        assert (found.stage, found.to_confirm) == (Stage.TO_CONFIRM, 12)
    assert log.batches(LogQuery(stage=Stage.TO_LOOK_AT)) == [], "none of them waits"
    log.add_verdicts(batch, (named(CellKey(0, 0), N, "", NOON),))
    assert sample_of(log, batch).progress.to_confirm == 11
    prove(log, profile)
    one = sample_of(log, batch)
    assert (one.state, one.progress.to_confirm) == (SampleState.READY, 0)
    assert log.batches(LogQuery())[0].stage is Stage.REVIEWED
    assert log.batches(LogQuery(not_reviewed=True)) == []
    assert one.tally.unseen == 11, "what nobody looked at is known all the same"


def test_a_proof_that_people_take_back_makes_cells_wait_again(log: SqliteLog) -> None:
    profile = log.keep_profile(MicroscopeProfile(0, "Olympus", NOON))
    prove(log, profile)
    first = a_batch(log, *[a_cell(N)] * 12, profile=profile)
    other = a_batch(log, *[a_cell(N)] * 12, profile=profile)
    assert sample_of(log, first).state is SampleState.READY
    rows = [named(CellKey(0, index), L, "Ada", NOON) for index in range(12)]
    log.add_verdicts(other, rows)
    assert sample_of(log, other).state is SampleState.READY, "a person looked at every cell"
    one = sample_of(log, first)
    assert (one.state, one.progress.to_confirm) == (SampleState.IN_REVIEW, 12)


def test_a_failed_transaction_leaves_the_state_unchanged(log: SqliteLog) -> None:
    profile = log.keep_profile(MicroscopeProfile(0, "Olympus", NOON))
    batch = a_batch(log, *[a_cell(N)] * 3, profile=profile)
    with pytest.raises(RuntimeError, match="power"), log.together():
        prove(log, profile)
        assert sample_of(log, batch).state is SampleState.READY
        raise RuntimeError("power")
    assert sample_of(log, batch).state is SampleState.IN_REVIEW
    prove(log, profile)
    assert sample_of(log, batch).state is SampleState.READY


def test_a_log_of_before_learns_what_nobody_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = SqliteLog(path)
    profile = log.keep_profile(MicroscopeProfile(0, "Olympus", NOON))
    prove(log, profile)
    batches = [
        a_batch(log, a_cell(N), a_cell(L, LOW)),
        a_batch(log, a_cell(N), a_cell(L), a_cell(E, LOW)),
        a_batch(log, a_cell(N), profile=profile),
    ]
    log.add_verdicts(batches[1], (named(CellKey(0, 0), E, "Ada", NOON),))
    before = [sample_of(log, batch) for batch in batches]
    assert [one.progress.to_confirm for one in before] == [1, 1, 0]
    log.close()
    raw = connect(path)
    take_unseen_away(raw)
    raw.execute("PRAGMA user_version = 14")
    raw.close()
    log = SqliteLog(path)
    assert [sample_of(log, batch) for batch in batches] == before
    log.close()


@pytest.mark.parametrize(
    ("made_ago", "signed_ago", "is_behind"),
    [
        (timedelta(days=1), None, False),
        (timedelta(minutes=-4), None, False),
        (timedelta(days=-1800), None, True),
        (timedelta(days=2), timedelta(days=1), False),
        (timedelta(days=2), timedelta(hours=-1), True),
    ],
)
def test_reports_a_clock_behind_the_sample_before_dating_a_signature(
    log: SqliteLog, *, made_ago: timedelta, signed_ago: timedelta | None, is_behind: bool
) -> None:
    sample = sample_of(log, log.begin_batch(a_start("Monday")))
    signed_at = None if signed_ago is None else NOON - signed_ago
    sample = replace(sample, created_at=NOON - made_ago, signed_at=signed_at)
    found = {gate.kind: gate for gate in gates(log, sample, NOON)}
    assert (GateKind.CLOCK in found) == is_behind
    assert not is_behind or found[GateKind.CLOCK].reason_passes
