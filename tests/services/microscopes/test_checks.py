"""Checks of a microscope: which cells are asked for, what they prove, and foreign batches."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from headless import Headless
from known_microscopes import NOON, OLYMPUS, START, SURE, L, N, open_batch

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.core.cells.batch import BatchUpdate, Progress
from hematovision_desktop.core.cells.evidence import Place
from hematovision_desktop.core.cells.field import (
    Box,
    FieldResult,
    FieldStatus,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchState, Checked
from hematovision_desktop.core.microscopes.microscope import (
    Trust,
    is_sure_name,
)
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, ScaleOffer
from hematovision_desktop.core.microscopes.proof import CheckedCell
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.services.batches.batch_run import run_batch
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import (
    CheckCourse,
    CheckSampleOf,
    KnownTruthOf,
    Refused,
    TruthChecked,
)
from hematovision_desktop.services.messages.review import Change, Changed
from hematovision_desktop.services.microscopes.check_sample import adjusted_for, sample_of, spent_on
from hematovision_desktop.services.microscopes.microscopes import (
    UNNAMED,
)
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.joining import join_batches
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref, new_reviewed
from hematovision_desktop.services.review.review import Review


def test_stores_a_check_as_proof_and_as_verdicts(program: Program, mail: Headless) -> None:
    ref = mail.view.ref
    sure = [
        CellKey(result.position, index)
        for result in mail.results()
        for index, cell in enumerate(result.cells)
        if is_sure_name(cell)
    ]
    assert sorted(mail.answer(CheckSampleOf(ref, 500))) == sorted(sure)
    key = next(CellKey(one.position, 0) for one in mail.results() if one.cells)
    program.microscopes.answer_check(ref, key, None)
    assert mail.wait(Fault).message == UNNAMED
    program.microscopes.add(ref, "Olympus")
    mail.until(lambda: mail.view.microscope is not None)
    cell = mail.view.reviewed.cell(key)
    assert cell is not None
    program.microscopes.answer_check(ref, key, cell.label)
    terms = None if mail.view.start is None else mail.view.start.terms
    assert terms is not None

    def proof() -> object:
        on = mail.view.microscope
        found = on.proof(terms.named_by) if on else None
        return (found.right, found.checked, found.drawn_from) if found else None

    mail.until(lambda: proof() == (1, 1, terms.review_below))
    assert mail.view.reviewed.book.state(key).is_named
    assert key not in mail.answer(CheckSampleOf(ref, 500))


def test_checks_a_folder_of_known_cells(
    program: Program, mail: Headless, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ref = mail.view.ref
    draw_folder(tmp_path / "known" / "neutrophil", seed=3, count=2)
    course = CheckCourse()
    question = KnownTruthOf(ref, tmp_path / "known", course)
    assert mail.ask(question) == Refused(UNNAMED)
    program.microscopes.add(ref, "Olympus")
    mail.until(lambda: mail.view.microscope is not None)
    told = mail.answer(question)
    assert isinstance(told, TruthChecked)
    assert (course.done, course.total) == (2, 2)
    assert {truth for truth, _ in told.check.pairs} <= {N}
    assert len(told.check.pairs) + told.check.without_cell == 2
    # The check reads pictures as usual: at the scale that the microscope keeps.
    scales: list[Scale | None] = []

    def listening(*of_batch: Any) -> object:
        paths, parts, options, take, token = of_batch

        def came(update: BatchUpdate) -> None:
            scales.extend(one.scale for one in update.results)
            take(update)

        return run_batch(paths, parts, options, came, token)

    monkeypatch.setattr(
        "hematovision_desktop.services.microscopes.known_truth.run_batch", listening
    )
    on = program.microscopes.known[0].profile
    size = on.sizes[0]
    program.microscopes.keep_scale(on.profile_id, ScaleOffer(0.11, KeptFrom.TYPED, 0, size))
    mail.answer(KnownTruthOf(ref, tmp_path / "known", CheckCourse()))
    assert set(scales) == {Scale(0.11, ScaleSource.KEPT)}
    empty = mail.ask(KnownTruthOf(ref, tmp_path / "slide", CheckCourse()))
    assert isinstance(empty, Refused)
    course = CheckCourse()
    course.token.cancel()
    assert "Stopped" in str(mail.ask(KnownTruthOf(ref, tmp_path / "known", course)))


DOUBTED = replace(SURE, reasons=(ReviewReason.LOW_CONFIDENCE,))


def test_draws_sure_names_that_nobody_has_judged() -> None:
    batch = open_batch(SURE, DOUBTED, SURE, SURE, replace(SURE, label=Label.PLATELET))
    batch.reviewed.record(named(CellKey(0, 2), N, "", NOON))
    assert sorted(sample_of(batch, 9)) == [CellKey(0, 0), CellKey(0, 3)]


def test_a_check_left_at_a_cell_asks_for_it_again() -> None:
    """Otherwise a person could skip hard cells until a check passes."""
    cells = [replace(SURE, box=Box(20 * at, 0, 9, 9)) for at in range(90)]
    batch = open_batch(*cells)
    order = sample_of(batch, 90)
    assert sample_of(batch, 29) == order[:29]
    for key in order[:5]:
        batch.reviewed.record(named(key, N, "", NOON))
    assert sample_of(batch, 59) == order[5:64]


def test_the_order_of_a_check_is_independent_of_the_cells_order() -> None:
    """In 400 pictures with six cells each, every position comes first about equally often."""
    cells = tuple(replace(SURE, box=Box(20 * at, 0, 9, 9)) for at in range(6))
    batch = open_batch()
    for at in range(1, 401):
        picture = FieldResult(at, Path("a.png"), FieldStatus.OK, sha256=f"{at:064x}", cells=cells)
        batch.reviewed.add(picture)
    drawn = Counter(key.cell_index for key in sample_of(batch, 600))
    assert sum(drawn.values()) == 600
    # 100 each are expected, with a deviation of 8: binomial, without replacement.
    assert all(100 - 4 * 8 < drawn[at] < 100 + 4 * 8 for at in range(6))
    by_half = sum(key.field_position <= 200 for key in sample_of(batch, 600))
    assert 300 - 4 * 11 < by_half < 300 + 4 * 11


def test_draws_each_cell_of_a_batch_joined_with_itself_once() -> None:
    apart = replace(SURE, box=Box(50, 0, 9, 9))
    picture = FieldResult(0, Path("a.png"), FieldStatus.OK, sha256="c1", cells=(SURE, apart))
    ended = []
    for name in ("a.png", "copy of a.png"):
        batch = OpenBatch(new_ref(), name, new_reviewed(LabelSet.FIVE), START, microscope=OLYMPUS)
        batch.reviewed.add(replace(picture, path=Path(name)))
        batch.state, batch.total = BatchState.FINISHED, 1
        ended.append(batch)
    joined = join_batches(ended, lambda one: one.reviewed.results())
    assert len(sample_of(joined, 9)) == 2
    asked: list[object] = []

    def spent(profile_id: int, named_by: object) -> list[Place]:
        asked.append((profile_id, named_by))
        return [Place("c1", apart.box)]

    drawn = sample_of(joined, 9, spent_on(joined, spent))
    assert {key.cell_index for key in drawn} == {0}
    assert len(drawn) == 1
    assert asked == [(1, START.terms.named_by)]


def test_the_adjusted_count_needs_fifty_checked_cells() -> None:
    batch = open_batch(*[SURE] * 100)
    cells = [Checked(CheckedCell(N, 0.9, N if index % 5 else L), "", NOON) for index in range(50)]
    assert adjusted_for(batch, lambda _profile, _model: cells[:49]) is None
    found = adjusted_for(batch, lambda _profile, _model: cells)
    assert found is not None and found.names == 100
    adjusted = {one.label: one for one in found.shares}
    assert adjusted[L].high_percent > 10
    assert adjusted[N].low_percent < 90
    batch.microscope = None
    assert adjusted_for(batch, lambda _profile, _model: cells) is None


def test_reports_a_foreign_batch_once_from_thirty_cells_on() -> None:
    from_afar = replace(SURE, distance=0.5)
    told: list[object] = []
    review = Review(told.append)
    ref = new_ref()
    review.list_batch(ref, "x", LabelSet.FIVE)
    review.begin(ref, replace(START, foreign_limit=0.2), 40)
    seen = []
    for position in range(40):
        result = FieldResult(position, Path("a.png"), FieldStatus.OK, cells=(from_afar,))
        review.add(ref, [result], Progress(position + 1, 40, 0, position + 1, 0.1))
        batch = review.open(ref)
        assert batch is not None
        seen.append(batch.standing.trust)
    assert seen == [Trust.NOT_YET_KNOWN] * 29 + [Trust.FOREIGN] * 11
    assert told.count(Changed(ref, Change.STANDING)) == 1
