"""Microscopes in the log: profiles, how foreign batches look, and what checks prove."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.checking import check_log
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.evidence import Place
from hematovision_desktop.core.cells.field import Box, FieldResult, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchRemoved, BatchState, Checked, LogQuery
from hematovision_desktop.core.microscopes.microscope import (
    NOTHING_MEASURED,
    MicroscopeProfile,
    OodCounts,
    Trust,
    ood_counts_of,
)
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, ScaleOffer
from hematovision_desktop.core.microscopes.proof import CheckedCell, NamedBy, Proof
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.services.learn.adaptation_steps import checked_in_log

N, L = Label.NEUTROPHIL, Label.LYMPHOCYTE
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MODEL = NamedBy("hematovision", "ab" * 32, LabelSet.FOUR)
OTHER = NamedBy("other", "cd" * 32)
OLYMPUS = MicroscopeProfile(
    0, "Olympus, room 2", NOON, ("usb:1",), ((640, 480), (800, 600)), (1.5, 2.0, 1 / 3), 0.1
)


def far_cells(position: int, *distances: float | None) -> FieldResult:
    cells = [replace(a_cell(N), distance=one) for one in distances]
    return a_result(position, f"/slides/{position}.jpg", *cells)


def checked(right: int, wrong: int, batch_id: int | None = None) -> list[Checked]:
    truths = [N] * right + [L, None] * wrong
    return [
        Checked(
            CheckedCell(N, 0.9 + index / 1e3, truth, 0.6),
            "Ada",
            NOON + timedelta(days=1, seconds=index),
            batch_id,
            CellKey(index, 0) if batch_id else None,
        )
        for index, truth in enumerate(truths[: right + wrong])
    ]


def test_a_profile_reads_back_exactly_and_can_be_renamed(log: SqliteLog) -> None:
    number = log.keep_profile(OLYMPUS)
    kept = replace(OLYMPUS, profile_id=number)
    assert [one.profile for one in log.microscopes()] == [kept]
    assert log.keep_profile(replace(kept, name="Olympus")) == number
    plain = MicroscopeProfile(0, "Zeiss", NOON)
    other = log.keep_profile(plain)
    assert [one.profile for one in log.microscopes()] == [
        replace(kept, name="Olympus"),
        replace(plain, profile_id=other),
    ]


def test_distances_read_back_and_are_counted(log: SqliteLog) -> None:
    batch = log.begin_batch(replace(a_start(), foreign_limit=0.25))
    log.add_fields(batch, [far_cells(0, 0.125, 0.5), far_cells(1, None, 0.375)])
    logged = log.read_batch(batch)
    assert logged.summary.start.foreign_limit == 0.25
    assert [cell.distance for result in logged.results for cell in result.cells] == [
        *(0.125, 0.5),
        *(None, 0.375),
    ]
    assert log.batches(LogQuery())[0].ood_counts == OodCounts(3, 2, 3)


def test_a_duplicate_picture_counts_once_for_its_microscope(log: SqliteLog) -> None:
    """Copies are recognised by content, not name; cells of another picture at the same place count."""
    start, picture = replace(a_start(), foreign_limit=0.25), far_cells(0, *[0.5] * 20)
    apart = [replace(cell, box=Box(50 * at, 0, 40, 40)) for at, cell in enumerate(picture.cells)]
    picture = replace(picture, cells=tuple(apart))
    copy = replace(picture, position=1, path=Path("/slides/copy.jpg"))
    further = replace(copy, position=2, cells=(replace(apart[0], box=Box(0, 900, 40, 40)),))
    open_batch, batch = ReviewedBatch(start.label_set), log.begin_batch(start)
    told = NOTHING_MEASURED
    for one in (picture, copy, further):
        log.add_fields(batch, [one])
        told += ood_counts_of(open_batch.add(one), start.foreign_limit)
    (summary,) = log.batches(LogQuery())
    assert summary.ood_counts == told == OodCounts(21, 21, 21)
    assert summary.standing.trust is Trust.NOT_YET_KNOWN
    other = replace(picture, position=3, sha256="cd" * 32)
    reopened = ReviewedBatch(start.label_set)
    packed = log.open_batch(batch)
    reopened.add_packed(packed.fields, packed.unpack)
    assert [len(reopened.add(replace(one, position=9))) for one in (copy, other)] == [0, 20]
    log.add_fields(batch, [other])
    assert log.batches(LogQuery())[0].standing.trust is Trust.FOREIGN


def test_a_batch_is_put_on_a_microscope_and_says_how_it_stands(log: SqliteLog) -> None:
    batch = log.begin_batch(replace(a_start(), foreign_limit=0.25))
    log.add_fields(batch, [far_cells(0, *[0.5] * 30)])
    assert log.batches(LogQuery())[0].standing.trust is Trust.FOREIGN
    number = log.keep_profile(OLYMPUS)
    log.set_profile(batch, number)
    log.add_checked(number, MODEL, checked(59, 0, batch))
    standing = log.read_batch(batch).summary.standing
    assert (standing.microscope, standing.promise) == ("Olympus, room 2", 0.95)
    log.set_profile(batch, None)
    assert log.batches(LogQuery())[0].standing.microscope == ""
    log.remove_batch(batch)
    assert log.microscopes()[0].proofs == {
        MODEL: Proof(59, 59, drawn_from=0.6)
    }  # of it, the proof stays
    with pytest.raises(BatchRemoved):
        log.set_profile(batch, number)


def test_checked_cells_belong_to_the_model_that_named_them(log: SqliteLog) -> None:
    number = log.keep_profile(OLYMPUS)
    batch = log.begin_batch(a_start())
    cells = [*checked(3, 2, batch), *checked(1, 1)]
    log.add_checked(number, MODEL, cells)
    log.add_checked(number, OTHER, checked(1, 0))
    assert log.checked(number, MODEL) == cells
    assert log.microscopes()[0].proofs == {
        MODEL: Proof(4, 7, drawn_from=0.6),
        OTHER: Proof(1, 1, drawn_from=0.6),
    }


def test_later_verdicts_on_sure_names_count_and_can_be_undone(log: SqliteLog) -> None:
    number = log.keep_profile(OLYMPUS)
    log.add_checked(number, MODEL, checked(59, 0))
    before, after = log.begin_batch(a_start(day=1)), log.begin_batch(a_start(day=9))
    doubted = a_cell(N, ReviewReason.LOW_CONFIDENCE)
    book = VerdictBook()
    for batch in (before, after):
        log.set_profile(batch, number)
        content = f"{batch:064x}"
        log.add_fields(
            batch,
            [replace(a_result(0, "/a.jpg", a_cell(N), a_cell(N), doubted), sha256=content)],
        )
    for row in (named(CellKey(0, 0), L, "Ada", NOON), named(CellKey(0, 2), L, "Ada", NOON)):
        book.append(row)
        log.add_verdicts(before, [row])
        log.add_verdicts(after, [row])
    # Batches from before the check say nothing about it.
    assert log.microscopes()[0].proof(MODEL) == Proof(59, 59, 2, 1, 0.6)
    for _ in range(2):
        row = book.withdrawal("Ada", NOON)
        assert row is not None
        book.append(row)
        log.add_verdicts(after, (row,))
    assert log.microscopes()[0].proof(MODEL) == Proof(59, 59, 2, 0, 0.6)


def test_counting_again_gives_the_same(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = SqliteLog(path)
    number = log.keep_profile(OLYMPUS)
    log.add_checked(number, MODEL, checked(29, 0))
    batch = log.begin_batch(replace(a_start(day=9), foreign_limit=0.25))
    log.set_profile(batch, number)
    log.add_verdicts(batch, (named(CellKey(0, 1), L, "Ada", NOON),))  # before its field
    log.add_fields(batch, [far_cells(0, 0.5, 0.1, None)])
    kept = log.microscopes(), log.batches(LogQuery())[0].ood_counts
    assert kept[0][0].proof(MODEL) == Proof(29, 29, 3, 1, 0.6)
    log.close()
    raw = connect(path)
    raw.execute("DELETE FROM tallies")
    raw.execute("DELETE FROM label_counts")
    raw.close()
    log = SqliteLog(path)
    assert (log.microscopes(), log.batches(LogQuery())[0].ood_counts) == kept
    log.close()


def test_a_check_covers_the_confidences_it_was_drawn_from(log: SqliteLog) -> None:
    number = log.keep_profile(OLYMPUS)
    log.add_checked(number, MODEL, checked(59, 0))
    promises = []
    for asked in (0.5, 0.6, 0.95):
        batch = log.begin_batch(replace(a_start(), review_below=asked))
        log.set_profile(batch, number)
        standing = log.read_batch(batch).summary.standing
        promises.append((standing.promise, standing.proven_from))
    assert promises == [(None, 0.6), (0.95, None), (0.95, None)]


def test_a_log_from_before_takes_the_terms_of_the_checked_batch(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = SqliteLog(path)
    number = log.keep_profile(OLYMPUS)
    batch = log.begin_batch(replace(a_start(), review_below=0.5))
    log.add_checked(number, MODEL, checked(59, 0, batch))
    # A check says nothing about names less sure than its own.
    log.add_checked(number, OTHER, checked(29, 0))
    log.close()
    raw = connect(path)
    raw.execute("UPDATE checked SET drawn_from = NULL, label_set = NULL")
    raw.close()
    log = SqliteLog(path)
    proofs = log.microscopes()[0].proofs
    assert proofs == {MODEL: Proof(59, 59, drawn_from=0.5), OTHER: Proof(29, 29, drawn_from=0.9)}
    log.close()


def test_blood_unlike_the_microscopes_other_samples_is_unusual(log: SqliteLog) -> None:
    number = log.keep_profile(OLYMPUS)
    start = replace(a_start(day=9), foreign_limit=0.25)
    doubted = replace(a_cell(N, ReviewReason.LOW_CONFIDENCE), distance=0.1)
    sure = replace(a_cell(N), distance=0.1)
    blast = replace(a_cell(Label.LYMPHOCYTE, ReviewReason.MAY_BE_BLAST), distance=0.1)
    batches = []
    for doubt in (5, 8, 60, 60):
        batch = log.begin_batch(start)
        log.set_profile(batch, number)
        cells = [sure] * (100 - doubt) + [doubted] * (doubt - 1) + [blast]
        picture = replace(a_result(0, "/a.jpg", *cells), sha256=f"{batch:064x}")
        log.add_fields(batch, [picture])
        log.end_batch(batch, BatchState.FINISHED)
        batches.append(batch)
        if doubt == 60:  # a person finds a blast: such blood is not usual
            log.add_verdicts(batch, (named(CellKey(0, 99), Label.BLAST, "Ada", NOON),))

    def unusual() -> list[bool | None]:
        return [log.read_batch(one).summary.standing.unusual for one in batches]

    assert unusual() == [None] * 4
    log.add_checked(number, MODEL, checked(59, 0))
    assert unusual() == [False, False, True, True]


def test_the_cells_of_a_random_sample_are_known_when_cells_are_taught(log: SqliteLog) -> None:
    number = log.keep_profile(OLYMPUS)
    batch = log.begin_batch(a_start())
    result = a_result(0, "/a.jpg", a_cell(N), a_cell(N))
    log.add_fields(batch, [result])
    log.add_checked(number, MODEL, [*checked(1, 0, batch), *checked(1, 0)])
    assert checked_in_log(log) == (Place(result.sha256, result.cells[0].box),)


def test_a_scale_is_kept_with_its_history_and_told(log: SqliteLog) -> None:
    number = log.keep_profile(OLYMPUS)
    other = log.keep_profile(replace(OLYMPUS, name="Zeiss"))
    offers = (
        ScaleOffer(0.098, KeptFrom.RED_CELLS, 31, (640, 480)),
        None,
        ScaleOffer(1 / 3, KeptFrom.TYPED, 0, (800, 600)),
    )
    for who, offer in zip(("Ada", "Bo", "Ada"), offers, strict=True):
        log.act_as(who)
        log.keep_scale(number, offer)
    one, two = (known.profile for known in log.microscopes())
    assert [(kept.um_per_px, kept.origin, kept.who) for kept in one.scales] == [
        (0.098, KeptFrom.RED_CELLS, "Ada"),
        (None, KeptFrom.EACH_BATCH, "Bo"),
        (1 / 3, KeptFrom.TYPED, "Ada"),
    ]
    assert (one.scales[0].pictures, one.scales[0].size) == (31, (640, 480))
    assert one.scale == one.scales[-1]
    assert two == replace(OLYMPUS, name="Zeiss", profile_id=other)
    # Another name does not change them.
    log.keep_profile(replace(one, name="Olympus", scales=()))
    assert log.microscopes()[0].profile == replace(one, name="Olympus")
    told = [event for event in log.events(f"microscope {number}") if event.kind == "scale"]
    assert [event.who for event in told] == ["Ada", "Bo", "Ada"]
    assert '"um_per_px":"0.098"' in told[0].payload


def test_a_scale_that_another_hand_changed_is_found(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = SqliteLog(path)
    for offer in (ScaleOffer(0.1, KeptFrom.TYPED, 0, (640, 480)), None):
        log.keep_scale(log.keep_profile(OLYMPUS), offer)
    log.close()

    def wrong() -> list[str]:
        found = check_log(path, KNOWN_KEY, lambda *_: True)
        return [one.text for one in found if one.holds is False and "scale" in one.text]

    assert wrong() == []
    raw = connect(path)
    with pytest.raises(dbapi2.IntegrityError, match="never changed"):
        raw.execute("UPDATE scales SET um_per_px = 0.2")
    raw.execute("DELETE FROM scales WHERE um_per_px IS NULL")
    for (trigger,) in raw.execute("SELECT name FROM sqlite_master WHERE tbl_name = 'scales'"):
        raw.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    raw.execute("UPDATE scales SET who = 'somebody else'")
    raw.close()
    assert wrong() == [
        f"The scale kept for microscope {number} does not match the events." for number in (1, 2)
    ]
