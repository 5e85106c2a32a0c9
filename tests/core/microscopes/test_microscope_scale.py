"""The scale that a microscope keeps: for which pictures it holds, when one is offered, and what contradicts it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    FieldResult,
    FieldStatus,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.microscope_scale import (
    KeptFrom,
    KeptScale,
    OtherScale,
    ScaleOffer,
    is_read_otherwise,
    offered_scale,
    other_scale,
    size_for,
)
from hematovision_desktop.core.microscopes.scale_pool import Ruler, ScalePool

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SIZE = (1600, 1200)
KEPT = KeptScale(0.1, KeptFrom.TYPED, 0, SIZE, "Ada", NOON)
EACH = KeptScale(None, KeptFrom.EACH_BATCH, 0, (0, 0), "Ada", NOON)
RED, POOLED, KEPT_THERE = ScaleSource.RED_CELLS, ScaleSource.POOLED, ScaleSource.KEPT


def picture(
    um_per_px: float,
    source: ScaleSource = POOLED,
    red_cells: int = 40,
    size: tuple[int, int] = SIZE,
    advice: tuple[FieldAdvice, ...] = (),
) -> FieldResult:
    return FieldResult(
        0,
        Path("/a.png"),
        FieldStatus.OK,
        width=size[0],
        height=size[1],
        scale=Scale(um_per_px, source),
        red_cells=red_cells,
        advice=advice,
    )


@pytest.mark.parametrize(
    ("size", "um_per_px"),
    [
        (SIZE, 0.1),
        ((800, 600), 0.2),  # pixels binned 2 × 2, or exported at half the size
        ((3200, 2400), 0.05),
        ((533, 400), 0.1 * 1600 / 533),  # a third, rounded
        ((1200, 1600), 0.1),  # turned by 90°
        ((1600, 900), None),  # cropped: nobody knows how
        ((1200, 1200), None),
        ((0, 0), None),
    ],
)
def test_a_scale_holds_for_pictures_of_the_same_shape(
    size: tuple[int, int], um_per_px: float | None
) -> None:
    assert KEPT.at(*size) == (None if um_per_px is None else pytest.approx(um_per_px))
    assert EACH.at(*size) is None


def test_the_latest_scale_counts_even_if_it_is_none() -> None:
    profile = MicroscopeProfile(1, "Olympus", NOON)
    assert profile.scale is None
    assert MicroscopeProfile(1, "Olympus", NOON, scales=(EACH, KEPT)).scale == KEPT
    assert MicroscopeProfile(1, "Olympus", NOON, scales=(KEPT, EACH)).scale is None


@pytest.mark.parametrize(
    ("pictures", "offer"),
    [
        ([], None),
        ([picture(0.1)] * 2, None),
        ([picture(0.1)] * 3, (0.1, KeptFrom.RED_CELLS, 3)),
        # Pictures with few red cells take the pool's scale but did not measure it.
        ([picture(0.1)] * 3 + [picture(0.1, red_cells=2)] * 4, (0.1, KeptFrom.RED_CELLS, 3)),
        ([picture(0.1, red_cells=2)] * 9, None),
        # The rulers disagree: outlines do not fit, or pictures differ from each other.
        ([picture(0.1, advice=(FieldAdvice.SCALE_DOUBTFUL,))] * 3, None),
        ([picture(one, RED) for one in (0.05, 0.1, 0.2)], None),
        # The pictures of the most frequent size count.
        ([picture(0.2, size=(800, 600))] * 3 + [picture(0.1)] * 4, (0.1, KeptFrom.RED_CELLS, 4)),
        ([picture(0.12, ScaleSource.STATED, 0)] * 2, (0.12, KeptFrom.STATED, 0)),
        ([picture(0.12, ScaleSource.SET, 0)] * 2, (0.12, KeptFrom.TYPED, 0)),
        ([picture(0.12, ScaleSource.ASSUMED, 0)] * 9, None),
    ],
)
def test_offers_a_measured_scale(
    pictures: list[FieldResult], offer: tuple[float, KeptFrom, int] | None
) -> None:
    assert offered_scale(pictures) == (None if offer is None else ScaleOffer(*offer, SIZE))


@pytest.mark.parametrize(
    ("positions", "own", "measured_on"),
    [(range(24), 0, 8), (range(24), 4, 12), (range(5), 5, 5), (range(100, 124), 0, 3)],
)
def test_only_the_head_of_a_batch_measured_the_pooled_scale(
    positions: range, own: int, measured_on: int
) -> None:
    """What the pictures after it were given is nothing that they measured. own: of them, those that
    measured it themselves. Wherever the head lies, three of it at least told the scale.
    """
    pictures = [replace(picture(0.1), position=position) for position in positions]
    pictures[len(pictures) - own :] = [
        replace(one, scale=Scale(0.1, RED)) for one in pictures[len(pictures) - own :]
    ]
    offer = offered_scale(pictures)
    assert offer is not None
    assert offer.pictures == measured_on


def test_notices_pictures_of_another_objective() -> None:
    pictures = [picture(0.1, KEPT_THERE), picture(0.13), picture(0.25), picture(0.26, RED)]
    cut = picture(0.4, size=(1600, 900))  # the scale does not apply to it
    assert other_scale([*pictures, cut], KEPT) == OtherScale(2, pytest.approx(0.255), 0.1)
    assert other_scale(pictures[:2], KEPT) is None
    assert other_scale(pictures, None) is other_scale(pictures, EACH) is None
    # A crop with the shape of the view, such as a square around a cell of a square camera.
    assert other_scale([picture(0.1, size=(800, 600))], KEPT) is None


@pytest.mark.parametrize(
    ("pictures", "otherwise"),
    [
        ([picture(0.1, KEPT_THERE), picture(0.11), picture(0.109, RED)], False),
        ([picture(0.12)], True),
        ([picture(0.3, ScaleSource.ASSUMED)], True),
        # The kept scale was changed since.
        ([picture(0.2, KEPT_THERE)], True),
        # Another objective would be read as before; a scale set by a person holds; nothing is kept for a crop.
        ([picture(0.25), picture(0.3, RED)], False),
        ([picture(0.2, ScaleSource.SET)], False),
        ([picture(0.2, size=(1600, 900))], False),
        # The same view with fewer pixels, or a part of it.
        ([picture(one, KEPT_THERE, size=(800, 600)) for one in (0.2, 0.1)], False),
        ([picture(0.17, size=(800, 600))], True),
    ],
)
def test_knows_pictures_that_were_read_at_another_scale(
    pictures: list[FieldResult], otherwise: bool
) -> None:
    assert is_read_otherwise(pictures, KEPT) is otherwise


@pytest.mark.parametrize("none_kept", [None, EACH])
def test_pictures_read_at_a_kept_scale_are_read_otherwise_once_each_batch_measures_itself(
    none_kept: KeptScale | None,
) -> None:
    assert is_read_otherwise([picture(0.1), picture(0.1, KEPT_THERE)], none_kept)
    assert not is_read_otherwise([picture(0.1), picture(0.12, RED)], none_kept)


def with_cell(result: FieldResult, side_px: int) -> FieldResult:
    cell = Cell(Box(0, 0, side_px, side_px), Label.NEUTROPHIL, 1.0, {}, ())
    return replace(result, cells=(cell,))


@pytest.mark.parametrize(
    ("scale", "red_cells", "side_px", "otherwise"),
    [
        # At 0.1 µm its leukocytes would be 40 µm wide, so it would be read as before.
        (Scale(0.03, ScaleSource.LEUKOCYTES), 0, 400, False),
        (Scale(0.03, ScaleSource.STATED), 0, 400, False),
        (Scale(0.13, RED), 2, 400, False),
        (Scale(0.16, ScaleSource.ASSUMED), 0, 140, True),
        # The pool, or its own red cells, count more than its leukocytes.
        (Scale(0.13, POOLED), 2, 400, True),
        (Scale(0.13, RED), 20, 400, True),
    ],
)
def test_offers_to_read_again_only_if_that_changes_the_scale(
    scale: Scale, red_cells: int, side_px: int, *, otherwise: bool
) -> None:
    """is_read_otherwise says of a picture what the pool would do with it."""
    read = with_cell(picture(scale.um_per_px, scale.source, red_cells), side_px)
    assert is_read_otherwise([read], KEPT) is otherwise
    counted = red_cells if scale.source is RED else 0
    pool = ScalePool(None, KEPT)
    for _ in range(3 if scale.source is POOLED else 0):
        pool.add(Ruler(scale.um_per_px, 40, size=SIZE))
    own = Scale(scale.um_per_px, ScaleSource.LEUKOCYTES if scale.source is POOLED else scale.source)
    anew = pool.settle(own, Ruler(scale.um_per_px, counted, side_px, size=SIZE))
    assert (anew.source is ScaleSource.KEPT) is otherwise


def test_a_typed_scale_is_for_the_pictures_seen_last() -> None:
    assert size_for((), ()) is None
    assert size_for((), ((640, 480), SIZE)) == SIZE
    assert size_for((KEPT, EACH), ((640, 480),)) == SIZE


def pictures_of(um_per_px: float, size: tuple[int, int] = SIZE) -> list[Ruler]:
    """Return the rulers of five pictures with usable red cells and leukocytes of 14 µm."""
    return [
        Ruler(um_per_px * factor, 40, 14 / um_per_px / factor, size=size)
        for factor in (0.97, 0.99, 1.0, 1.02, 1.05)
    ]


HALF, QUARTER = (800, 600), (400, 300)
USUAL, OTHERS = pictures_of(0.1), pictures_of(0.25)


@pytest.mark.parametrize(
    ("others", "ruler", "size", "um_per_px", "source"),
    [
        # It replaces the pool's scale and a picture's own measure.
        (USUAL, Ruler(0.13, 30, 108.0), SIZE, 0.1, KEPT_THERE),
        ([], Ruler(0.13, 30, 108.0), SIZE, 0.1, KEPT_THERE),
        ([], Ruler(0.9, 0, 140.0), SIZE, 0.1, KEPT_THERE),
        ([], Ruler(0.9, 0, 140.0, 0.2), SIZE, 0.1, KEPT_THERE),
        # A few crushed red cells among many sound pictures.
        (USUAL, Ruler(0.42, 6, 140.0), SIZE, 0.1, KEPT_THERE),
        # Another objective: one picture of the batch, the whole batch, a picture alone.
        (USUAL, OTHERS[2], SIZE, 0.25, RED),
        (OTHERS, OTHERS[2], SIZE, 0.25, POOLED),
        ([], OTHERS[2], SIZE, 0.25, RED),
        # Its red cells are crushed: measured by them, its leukocytes would be giants.
        ([], Ruler(0.25, 6, 140.0), SIZE, 0.1, KEPT_THERE),
        ([], Ruler(0.25, 6), SIZE, 0.25, RED),
        # Its leukocytes would be larger than real ones.
        ([], Ruler(0.9, 0, 400.0), SIZE, 0.9, RED),
        # Half the size is the same view; another shape is not.
        ([], Ruler(0.21, 30, 70.0), HALF, 0.2, KEPT_THERE),
        (USUAL, Ruler(0.1, 30, 140.0), (1600, 900), 0.1, POOLED),
        # Pictures of one size do not contradict the scale kept for another size.
        (USUAL, Ruler(0.21, 30, 70.0), HALF, 0.2, KEPT_THERE),
        (USUAL, Ruler(0.4, 0, 70.0), HALF, 0.2, KEPT_THERE),
        ([*USUAL, *pictures_of(0.2, HALF)[:2]], Ruler(0.4, 0, 70.0), HALF, 0.2, KEPT_THERE),
        ([*USUAL[:3], *pictures_of(0.2, HALF)], USUAL[2], SIZE, 0.1, KEPT_THERE),
        # A crop of the same shape: red cells or leukocytes show that its pixels are as large as before.
        (pictures_of(0.1, HALF), Ruler(0.1, 30, 140.0), HALF, 0.1, KEPT_THERE),
        ([], Ruler(0.1, 30, 140.0), HALF, 0.1, KEPT_THERE),
        # It fits neither, so it is another objective.
        (pictures_of(0.13, HALF), Ruler(0.13, 30, 108.0), HALF, 0.13, POOLED),
        ([], Ruler(0.4, 0, 140.0), QUARTER, 0.1, KEPT_THERE),
        ([], Ruler(0.4, 0, 35.0), QUARTER, 0.4, KEPT_THERE),
        # Pictures of one size are taken alike: most leukocytes decide, not a single small one.
        ([Ruler(0.4, 0, 140.0, size=HALF)] * 3, Ruler(0.4, 0, 80.0), HALF, 0.1, KEPT_THERE),
    ],
)
def test_a_kept_scale_holds_unless_the_pictures_truly_differ(
    others: list[Ruler],
    ruler: Ruler,
    size: tuple[int, int],
    um_per_px: float,
    source: ScaleSource,
) -> None:
    pool = ScalePool(None, KEPT)
    for one in others:
        pool.add(one)
    scale = pool.settle(Scale(ruler.um_per_px, RED), replace(ruler, size=size))
    assert (scale.um_per_px, scale.source) == (pytest.approx(um_per_px, rel=0.01), source)


def test_a_scale_set_by_a_person_goes_before_the_kept_one() -> None:
    scale = ScalePool(None, KEPT).settle(Scale(0.2, ScaleSource.SET), Ruler(0.2, 0, size=SIZE))
    assert scale == Scale(0.2, ScaleSource.SET)
