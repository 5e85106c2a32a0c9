"""Samples in the log: every batch has one, its figures are its batches' sums, and searches find it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from log_samples import a_cell, a_failure, a_result, a_start, take_chain_away
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.log.steps.migrations import migrate
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchRemoved, BatchState, LogQuery
from hematovision_desktop.core.logbook.log_search import parse_search
from hematovision_desktop.core.logbook.sample_search import parse_sample_search
from hematovision_desktop.core.samples.sample import (
    CountUnit,
    LeukocyteCount,
    SampleDetails,
    SampleState,
    Sex,
    united,
)
from hematovision_desktop.core.samples.sample_log import (
    Page,
    SampleGone,
    SampleQuery,
    SampleSigned,
    SortBy,
)
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.core.verdicts.verdict import CellKey, added_by_hand, named

N, L, M, E = Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.MONOCYTE, Label.EOSINOPHIL
LOW = ReviewReason.LOW_CONFIDENCE
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
ANN = SampleDetails(
    "26-0412",
    "P-77",
    "Ann Öztürk",
    1980,
    Sex.FEMALE,
    "slide 2",
    "Dr Rao",
    LeukocyteCount(6200.0, CountUnit.PER_UL),
    "seen\nbefore",
)


def a_batch(log: SqliteLog, name: str, *cells, ended: bool = True, uid: str = "") -> int:
    batch = log.begin_batch(replace(a_start(name), sample_uid=uid))
    log.add_fields(batch, [a_result(0, f"/slides/{name}.jpg", *cells)])
    if ended:
        log.end_batch(batch, BatchState.FINISHED)
    return batch


def only(log: SqliteLog, line: str = "", **page) -> list[str]:
    query = parse_sample_search(line, date(2026, 11, 27))
    return [one.details.accession for one in log.samples(query, Page(**page)).samples]


def test_a_batch_becomes_a_sample_named_after_its_folder(log: SqliteLog) -> None:
    batch = a_batch(log, "Monday", a_cell(N), a_cell(L, LOW))
    one = log.read_sample(log.sample_of(batch))
    assert (one.details, one.batches, one.state) == (
        SampleDetails("Monday"),
        1,
        SampleState.IN_REVIEW,
    )
    assert one.tally == log.batches(LogQuery())[0].tally
    assert log.batches_of(one.sample_id) == (batch,)
    assert log.read_start(batch).sample_uid == one.uid


def test_a_samples_details_read_back_exactly(log: SqliteLog) -> None:
    made = log.add_sample(ANN)
    assert log.read_sample(made).details == ANN
    changed = SampleDetails("odd \ud800 name", sex=Sex.OTHER)
    log.keep_sample(made, changed)
    assert log.read_sample(made).details == changed
    uid = log.read_sample(made).uid
    assert log.add_sample(ANN, uid) == made


def test_batches_are_moved_and_an_empty_sample_of_no_words_goes(log: SqliteLog) -> None:
    first, second = a_batch(log, "a", a_cell(N)), a_batch(log, "b", a_cell(E), a_cell(N))
    into = log.add_sample(ANN)
    log.put_batches([first, second], into)
    one = log.read_sample(into)
    assert (one.batches, one.tally.counts, one.state) == (2, {N: 2, E: 1}, SampleState.IN_REVIEW)
    assert log.samples(SampleQuery(), Page()).total == 1
    apart = log.add_sample(SampleDetails("c"))
    log.put_batches([second], apart)
    assert log.read_sample(into).tally.counts == {N: 1}
    log.remove_batch(second)
    assert log.read_sample(apart).tally == Tally({})
    with pytest.raises(UserError, match="Move or remove"):
        log.remove_sample(into)
    log.remove_sample(apart)
    for ask in (log.read_sample, log.remove_sample):
        with pytest.raises(SampleGone):
            ask(apart)
    with pytest.raises(SampleGone):
        log.put_batches([first], apart)
    with pytest.raises(SampleGone):
        log.keep_sample(apart, ANN)
    with pytest.raises(BatchRemoved):
        log.put_batches([second], into)
    with pytest.raises(BatchRemoved):
        log.sample_of(second)


def test_a_batch_begun_for_a_sample_joins_it_in_any_log(log: SqliteLog, tmp_path: Path) -> None:
    uid = log.read_sample(log.add_sample(ANN)).uid
    batch = a_batch(log, "x", a_cell(N), uid=uid)
    assert log.read_sample(log.sample_of(batch)).details == ANN
    other = SqliteLog(tmp_path / "other.db")
    try:
        batch = a_batch(other, "x", a_cell(N), uid=uid)
        made = other.sample_of(batch)
        assert (other.read_sample(made).uid, other.add_sample(ANN, uid)) == (uid, made)
        assert other.read_sample(made).details == ANN
    finally:
        other.close()


@pytest.mark.parametrize("seed", range(4))
def test_a_sample_says_the_sum_of_its_batches_after_any_writes(log: SqliteLog, seed: int) -> None:
    draw = random.Random(seed)
    batches: list[int] = []
    positions: dict[int, int] = {}
    for _ in range(60):
        act = draw.randrange(6)
        if act == 0 or not batches:
            batches.append(log.begin_batch(a_start(f"b{len(batches)}")))
            positions[batches[-1]] = 0
            continue
        batch = draw.choice(batches)
        if act == 1:
            cells = [a_cell(draw.choice([N, L, M]), *[LOW] * draw.randrange(2)) for _ in range(3)]
            broken = a_failure(positions[batch] + 1)
            log.add_fields(batch, [a_result(positions[batch], "/a.jpg", *cells), broken])
            positions[batch] += 2
        elif act == 2 and positions[batch]:
            label = draw.choice([N, E, None])
            log.add_verdicts(batch, (named(CellKey(0, draw.randrange(3)), label, "Ada", NOON),))
        elif act == 3:
            said = log.read_batch(batch).verdicts
            log.add_verdicts(batch, (added_by_hand(CellKey(-1, len(said)), L, "Ada", NOON),))
        elif act == 4:
            log.put_batches([batch], log.sample_of(draw.choice(batches)))
        elif len(batches) > 2:
            log.remove_batch(batch)
            batches.remove(batch)
    samples = log.samples(SampleQuery(), Page()).samples
    summaries = {one.batch_id: one for one in log.batches(LogQuery())}
    assert sorted(summaries) == batches
    for one in samples:
        parts = log.batches_of(one.sample_id)
        assert one.batches == len(parts) > 0
        assert one.tally == united(summaries[part].tally for part in parts)
        said = any(row.who == "Ada" for part in parts for row in log.read_batch(part).verdicts)
        assert one.progress.said == said
        found = log.samples(SampleQuery(states=frozenset({one.state})), Page()).samples
        assert one in found


def test_searches_and_orders(log: SqliteLog) -> None:
    sure = a_batch(log, "slides 1", a_cell(N), a_cell(E))
    a_batch(log, "slides 2", a_cell(N), a_cell(N, LOW))
    waiting = a_batch(log, "slides 3", a_cell(L, LOW), a_cell(E, LOW), a_cell(N))
    log.add_verdicts(waiting, (named(CellKey(0, 0), E, "Ada", NOON),))
    log.add_sample(ANN)
    assert only(log, "öztürk") == only(log, "p-77 26-0412") == only(log, "wbc > 6") == ["26-0412"]
    assert only(log, "wbc > 6.3") == []
    assert sorted(only(log, "slides")) == ["slides 1", "slides 2", "slides 3"]
    assert only(log, "eosinophil >= 50 %", by=SortBy.ACCESSION) == ["slides 3", "slides 1"]
    assert only(log, "eosinophil > 50 %") == []
    assert sorted(only(log, "not reviewed")) == ["slides 1", "slides 2", "slides 3"]
    assert sorted(only(log, "to look at")) == ["slides 2", "slides 3"]
    for index in (0, 1):
        log.add_verdicts(sure, (named(CellKey(0, index), (N, E)[index], "Ada", NOON),))
    assert sorted(only(log, "not reviewed")) == ["slides 2", "slides 3"]
    assert sorted(only(log, "to confirm")) == ["slides 2", "slides 3"]
    assert sorted(only(log, "in review")) == ["slides 2", "slides 3"]
    assert only(log, "ready to sign") == ["slides 1"]
    assert only(log, "pending") == ["26-0412"]
    assert only(log, "not pending", by=SortBy.STATE)[0] == "slides 1"
    assert only(log, "lymphocyte") == []
    assert len(only(log, "not signed")) == 4
    assert len(only(log, f"{date.today().isoformat()}")) == 4
    assert only(log, "1999") == []
    assert only(log, by=SortBy.ACCESSION, descending=False) == [
        *("26-0412", "slides 1", "slides 2", "slides 3")
    ]
    assert only(log, by=SortBy.NOT_REVIEWED, most=1)[0] in ("slides 2", "slides 3")
    assert only(log, by=N, most=1) == ["slides 2"]
    part = log.samples(SampleQuery(), Page(SortBy.ACCESSION, descending=False, first=2, most=1))
    assert (part.total, [one.details.accession for one in part.samples]) == (4, ["slides 2"])
    log.rename_batch(waiting, "Kept 100%_name")
    assert only(log, "100%_") == ["slides 3"]
    chosen = log.sample_of(waiting)
    assert log.samples(SampleQuery(sample_ids=(chosen,)), Page()).total == 1


def test_a_name_is_found_with_or_without_its_accents(log: SqliteLog) -> None:
    named = "José Peña"
    log.add_sample(SampleDetails("26-1", patient_name=named))
    a_batch(log, "Piñón É", a_cell(N))
    for word in ("pena", "Peña", "PEÑA", "pen\u0303a", "jose", "JOSÉ"):
        assert only(log, word) == ["26-1"], word
    for word in ("pinon", "piñón", "PIÑÓN", "é", "É"):
        assert "Piñón É" in only(log, word), word
        assert len(log.batches(LogQuery((word,)))) == 1, word
    assert only(log, "penal") == []


def test_shares_are_searched_for_in_the_log_as_on_the_worklist(log: SqliteLog) -> None:
    a_batch(log, "one", *[a_cell(N)] * 9, a_cell(E))
    a_batch(log, "two", *[a_cell(N)] * 7, *[a_cell(E)] * 3)
    a_batch(log, "none")
    today = date(2026, 11, 27)
    for line in (
        *("eosinophil > 10 %", "eosinophil >= 10", "eosinophils < 30%", "neutrophil ≤ 70"),
        *("lymphocyte > 1", "neutrophil > 50 eosinophil ≥ 30", "nrbc < 1", "eosinophil > 10 two"),
    ):
        batches = [one.start.name for one in log.batches(parse_search(line, today))]
        assert sorted(batches) == sorted(only(log, line)), line
    assert len(log.batches(parse_search("eosinophil > 10 %", today))) == 1


@pytest.mark.parametrize("by", [*SortBy, N])
@pytest.mark.parametrize("descending", [True, False])
def test_the_part_of_the_list_that_holds_a_sample_is_found(
    log: SqliteLog, by: SortBy | Label, descending: bool
) -> None:
    for number in (3, 1, 4, 1, 5):
        log.add_sample(SampleDetails(f"26-{number}", patient_name="Ada", slide=str(number)))
    query = SampleQuery(words=("ada",))
    whole = log.samples(query, Page(by, descending)).samples
    for place, one in enumerate(whole):
        part = log.samples(query, Page(by, descending, most=2, holding=one.uid))
        assert part.first == place // 2 * 2
        assert part.samples == whole[part.first : part.first + 2]
    elsewhere = log.samples(query, Page(by, descending, first=2, most=2, holding="nobody"))
    assert (elsewhere.first, elsewhere.samples) == (2, whole[2:4])


def test_bands_are_found_and_sorted_as_the_neutrophils_that_they_count_as(log: SqliteLog) -> None:
    batch = a_batch(log, "a", a_cell(N), a_cell(L))
    for index, label in enumerate((Label.BAND, Label.SMUDGE_CELL)):
        log.add_verdicts(batch, (named(CellKey(0, index), label, "Ada", NOON),))
    (one,) = log.samples(SampleQuery(), Page()).samples
    share = one.differential(Label).share(N)
    assert share is not None and share.percent == 100.0
    assert only(log, "neutrophil = 100") == only(log, "band = 100 %") == only(log, "band") == ["a"]
    assert only(log, "lymphocyte") == []


def test_every_order_and_state_can_be_asked_for(log: SqliteLog) -> None:
    a_batch(log, "a", a_cell(N))
    for by in (*SortBy, *Label):
        assert log.samples(SampleQuery(), Page(by)).total == 1


def test_a_log_of_before_gets_a_sample_for_each_batch(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = SqliteLog(path)
    names = ["a", "odd \ud800", "a"]
    batches = [a_batch(log, name, a_cell(N), a_cell(L, LOW)) for name in names]
    log.close()
    raw = connect(path)
    triggers = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        if name.startswith("sample"):
            raw.execute(f"DROP TRIGGER {name}")
    take_chain_away(raw)
    raw.execute("DROP INDEX batches_by_sample")
    raw.execute("ALTER TABLE batches DROP COLUMN sample_id")
    raw.execute("DROP TABLE sample_figures")
    raw.execute("DROP TABLE samples")
    raw.execute("ALTER TABLE fields DROP COLUMN first_name")
    raw.execute("PRAGMA user_version = 6")
    migrate(raw, 6, tmp_path, latest=7)
    raw.close()
    log = SqliteLog(path)
    try:
        found = [log.read_sample(log.sample_of(batch)) for batch in batches]
        assert [one.details.accession for one in found] == names
        assert len({one.uid for one in found}) == 3
        assert all(one.tally.waiting == 1 and one.tally.counts == {N: 1} for one in found)
        assert {one.created_at for one in found} == {a_start().started_at}
    finally:
        log.close()
    assert dbapi2.sqlite_version_info >= (3, 30)


def test_a_batch_of_a_signed_sample_stays(tmp_path: Path) -> None:
    log = SqliteLog(tmp_path / "log.db")
    signed, other = a_batch(log, "signed", a_cell(N)), a_batch(log, "other", a_cell(N))
    log.close()
    raw = connect(tmp_path / "log.db")
    raw.execute("UPDATE samples SET version = 1, signed_revision = revision WHERE id = 1")
    raw.commit()
    raw.close()
    log = SqliteLog(tmp_path / "log.db")
    with pytest.raises(SampleSigned):
        log.remove_batch(signed)
    log.remove_batch(other)
    assert [one.batch_id for one in log.batches(LogQuery())] == [signed]
    # It can be moved away: it joined the sample after signing, so no record rests on it.
    log.put_batches([signed], log.add_sample(ANN))
    log.remove_batch(signed)
    assert log.batches(LogQuery(batch_ids=(signed,))) == []
    log.close()


def test_a_sample_that_is_known_is_only_changed_where_it_differs(log: SqliteLog) -> None:
    made = log.add_sample(ANN, "u1")
    log.put_batches([a_batch(log, "x", a_cell(N))], made)
    assert log.add_sample(ANN, "u1") == made
    assert log.add_sample(replace(ANN, slide="9"), "u1") == made
    assert log.read_sample(made).details.slide == "9"
