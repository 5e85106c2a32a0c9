"""One field through the whole analysis with plain parts: names, abstentions, reasons for failure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from plain_parts import CARD, TableClassifier, TableLocator, plain_parts

from hematovision_desktop.core.base.errors import FailureCode
from hematovision_desktop.core.cells.field import (
    ColourOrder,
    FieldAdvice,
    FieldNote,
    FieldResult,
    FieldStatus,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label, LabelSet
from hematovision_desktop.core.microscopes.scale_pool import Ruler, ScalePool
from hematovision_desktop.core.naming.analysis import (
    LocatedField,
    Options,
    cut_field,
    locate_field,
    name_cells,
    prepare_field,
    softmax,
)
from hematovision_desktop.core.naming.review import known_scale


def analyse(
    name: str,
    logits: dict[Label, float] | None = None,
    options: Options | None = None,
    source: ScaleSource = ScaleSource.RED_CELLS,
) -> FieldResult:
    classifier = TableClassifier(logits or {Label.NEUTROPHIL: 8.0})
    parts = plain_parts(classifier, TableLocator(source))
    options = options or Options()
    return name_cells(prepare_field(7, Path(name), parts, options), classifier, options)


def test_names_the_cells_of_a_field_and_records_all_about_it() -> None:
    result = analyse("cells3.png")
    assert (result.position, result.status, len(result.cells)) == (7, FieldStatus.OK, 3)
    assert (result.width, result.height, result.size_bytes, result.primary) == (64, 64, 1000, 0)
    assert result.thumbnail == b"thumb"
    cell = result.cells[0]
    assert cell.label is Label.NEUTROPHIL
    assert not cell.needs_review
    assert cell.confidence == cell.probabilities[Label.NEUTROPHIL]
    assert sum(cell.probabilities.values()) == pytest.approx(1.0)
    assert set(cell.probabilities) == set(LabelSet.FIVE.labels)


def test_a_drawn_mark_gives_a_cell_one_reason_for_review() -> None:
    prepared = prepare_field(0, Path("cells2.png"), plain_parts(), Options())
    spots = tuple(replace(spot, at_edge=False, drawn_over=True) for spot in prepared.locations)
    notes = (FieldNote.LINES_HIDE_CELLS,)
    for result in (prepared.result, replace(prepared.result, notes=notes)):
        marked = replace(prepared, result=result, locations=spots)
        cells = name_cells(marked, TableClassifier(), Options()).cells
        assert [cell.reasons for cell in cells] == 2 * [(ReviewReason.HIDDEN_BY_LINES,)]


def test_a_cell_cut_by_the_edge_needs_review() -> None:
    reasons = [cell.reasons for cell in analyse("cells2.png").cells]
    assert reasons == [(), (ReviewReason.CUT_BY_EDGE,)]


@pytest.mark.parametrize(
    ("note", "reason"),
    [
        (FieldNote.GREY, ReviewReason.NO_COLOURS),
        (FieldNote.COLOURS_DOUBTFUL, ReviewReason.COLOURS_DOUBTFUL),
        (FieldNote.OTHER_COLOURS, ReviewReason.OTHER_COLOURS),
        (FieldNote.NEGATIVE, ReviewReason.OTHER_COLOURS),
        (FieldNote.FEW_COLOURS, ReviewReason.FEW_COLOURS),
        (FieldNote.LINES_HIDE_CELLS, ReviewReason.HIDDEN_BY_LINES),
        (FieldNote.DAMAGE_SUSPECTED, ReviewReason.DAMAGE_SUSPECTED),
    ],
)
def test_every_cell_of_a_possibly_misread_picture_waits(
    note: FieldNote, reason: ReviewReason
) -> None:
    classifier = TableClassifier({Label.NEUTROPHIL: 8.0})
    prepared = prepare_field(0, Path("cells2.png"), plain_parts(classifier), Options())
    noted = replace(prepared, result=replace(prepared.result, notes=(note,)))
    cells = name_cells(noted, classifier, Options()).cells
    assert all(reason in cell.reasons for cell in cells)
    assert len(cells) == 2


def test_a_field_without_cells_says_so_and_skips_the_classifier() -> None:
    classifier = TableClassifier()
    parts = plain_parts(classifier)
    result = name_cells(
        prepare_field(0, Path("empty0.png"), parts, Options()), classifier, Options()
    )
    assert (result.status, result.cells, result.primary) == (FieldStatus.NO_CELL, (), None)
    assert classifier.seen == 0


def test_a_damaged_file_is_a_row_with_its_reason() -> None:
    result = analyse("bad1.png")
    assert result.status is FieldStatus.ERROR
    assert result.failure is not None
    assert result.failure.code is FailureCode.DAMAGED
    assert result.failure.message.endswith(".")


@pytest.mark.parametrize(
    ("logits", "expected"),
    [
        ({Label.NEUTROPHIL: 9.0}, ()),
        ({Label.NEUTROPHIL: 1.5}, (ReviewReason.LOW_CONFIDENCE,)),
        (
            {Label.NEUTROPHIL: 9.0, Label.EOSINOPHIL: 8.9},
            (ReviewReason.LOW_CONFIDENCE, ReviewReason.TWO_TYPES_CLOSE),
        ),
        ({Label.NEUTROPHIL: 9.0, Label.PLATELET: 14.0}, (ReviewReason.OUTSIDE_LABEL_SET,)),
    ],
    ids=["sure", "weak", "two close", "a platelet in a five-part count"],
)
def test_gives_the_reasons_for_doubt(
    logits: dict[Label, float], expected: tuple[ReviewReason, ...]
) -> None:
    assert analyse("cells1.png", logits).cells[0].reasons == expected


def test_the_users_threshold_replaces_the_cards() -> None:
    strict = Options(review_below=0.9999999)
    assert ReviewReason.LOW_CONFIDENCE in analyse("cells1.png", options=strict).cells[0].reasons


def test_the_label_set_restricts_and_renormalises() -> None:
    logits = {Label.BASOPHIL: 6.0, Label.LYMPHOCYTE: 5.0}
    five = analyse("cells1.png", logits, Options(LabelSet.FIVE)).cells[0]
    four = analyse("cells1.png", logits, Options(LabelSet.FOUR)).cells[0]
    assert (five.label, four.label) == (Label.BASOPHIL, Label.LYMPHOCYTE)
    assert sum(four.probabilities.values()) == pytest.approx(1.0)
    assert ReviewReason.OUTSIDE_LABEL_SET in four.reasons


def test_an_assumed_scale_is_noted_and_leaves_the_cell_for_review() -> None:
    result = analyse("cells1.png", source=ScaleSource.ASSUMED)
    assert FieldNote.SCALE_ASSUMED in result.notes
    assert ReviewReason.SCALE_UNKNOWN in result.cells[0].reasons


@pytest.mark.parametrize("others", [0, 2])
def test_leaves_cells_for_review_if_pictures_disagree_on_the_scale(
    others: int,
) -> None:
    pool = ScalePool()
    agreed, larger = Ruler(0.1, 40, 140.0), Ruler(0.2, 40, 140.0)
    for ruler in [agreed] * 4 + [larger] * others:
        pool.add(ruler)
    classifier = TableClassifier({Label.NEUTROPHIL: 8.0})
    parts = plain_parts(classifier, TableLocator())
    found = locate_field(0, Path("cells1.png"), parts, Options())
    assert isinstance(found, LocatedField)
    result = name_cells(cut_field(found, parts, pool), classifier, Options())
    assert result.scale == Scale(pytest.approx(0.1), ScaleSource.POOLED)
    assert result.advice == ((FieldAdvice.SCALE_DOUBTFUL,) if others else ())
    assert result.cells[0].reasons == ((ReviewReason.SCALE_UNKNOWN,) if others else ())


@pytest.mark.parametrize(("um_per_px", "few"), [(0.1, False), (1.0, False), (1.01, True)])
def test_a_cell_of_a_few_pixels_is_left_for_review(um_per_px: float, few: bool) -> None:
    reasons = analyse("cells1.png", options=Options(um_per_px=um_per_px)).cells[0].reasons
    assert (ReviewReason.TOO_FEW_PIXELS in reasons) == few


def test_measures_no_size_at_a_doubtful_scale() -> None:
    scale = Scale(0.1, ScaleSource.RED_CELLS)
    assert known_scale(scale, ()) == 0.1
    assert known_scale(scale, (ReviewReason.SCALE_UNKNOWN,)) is None
    assert known_scale(None, ()) is None


def test_temperature_softens_without_changing_the_order() -> None:
    logits = np.array([[1.0, 5.0, 2.0]], np.float32)
    sharp, soft = softmax(logits, 1.0)[0], softmax(logits, 3.0)[0]
    assert sharp.argmax() == soft.argmax() == 1
    assert soft.max() < sharp.max()
    assert soft.sum() == pytest.approx(1.0)
    assert np.isfinite(softmax(np.array([[1e4, -1e4]], np.float32), 1.0)).all()


def test_the_plain_card_has_the_models_labels() -> None:
    assert CARD.labels == MODEL_LABELS


@pytest.mark.parametrize(
    ("said", "notes"),
    [
        ((), (FieldNote.COLOURS_DOUBTFUL,)),
        ((FieldNote.EDGE_MASKED,), (FieldNote.EDGE_MASKED, FieldNote.COLOURS_DOUBTFUL)),
        ((FieldNote.RED_AND_BLUE_SWAPPED,), (FieldNote.RED_AND_BLUE_SWAPPED,)),
        ((FieldNote.GREY,), (FieldNote.GREY,)),
    ],
)
def test_cells_wait_if_the_colours_of_their_batch_are_doubted(
    said: tuple[FieldNote, ...], notes: tuple[FieldNote, ...]
) -> None:
    pool = ScalePool()
    for _ in range(8):
        pool.add(Ruler(0.1, 2, colour_order=ColourOrder(2.0, -2.0)))
    parts = plain_parts()
    found = locate_field(0, Path("cells1.png"), parts, Options())
    assert isinstance(found, LocatedField)
    found = replace(found, field=replace(found.field, notes=said))
    result = name_cells(cut_field(found, parts, pool), parts.classifier, Options())
    assert result.notes == notes
    doubted = ReviewReason.COLOURS_DOUBTFUL in result.cells[0].reasons
    assert doubted == (FieldNote.COLOURS_DOUBTFUL in notes)
