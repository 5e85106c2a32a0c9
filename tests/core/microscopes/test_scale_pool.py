"""One scale for a batch: outliers are corrected, another objective is left alone."""

from __future__ import annotations

import math
import random
from pathlib import Path

import numpy as np
import pytest

from hematovision_desktop.core.cells.field import (
    Box,
    ColourOrder,
    Field,
    FieldNote,
    Located,
    Location,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.slide import Region
from hematovision_desktop.core.microscopes.scale_pool import (
    POOLED_FROM,
    Ruler,
    ScalePool,
    head_of,
    ruler_of,
)

TRUE = 0.14


def a_pool(*rulers: Ruler) -> ScalePool:
    pool = ScalePool()
    for ruler in rulers:
        pool.add(ruler)
    return pool


def settled(pool: ScalePool, ruler: Ruler, source: ScaleSource = ScaleSource.RED_CELLS) -> Scale:
    return pool.settle(Scale(ruler.um_per_px, source), ruler)


USUAL = [Ruler(TRUE * factor, 40, 14 / TRUE / factor) for factor in (0.97, 0.99, 1.0, 1.02, 1.05)]


@pytest.mark.parametrize(
    ("ruler", "um_per_px", "source"),
    [
        (Ruler(0.141, 30), TRUE, ScaleSource.POOLED),
        # A few crushed red cells: three times off, and the leukocytes disagree.
        (Ruler(0.42, 6, 100.0), TRUE, ScaleSource.POOLED),
        (Ruler(0.42, 2), TRUE, ScaleSource.POOLED),
        (Ruler(0.18, 60, 100.0), TRUE, ScaleSource.POOLED),
        # Another objective: red cells and leukocytes are both smaller.
        (Ruler(0.35, 60, 40.0), 0.35, ScaleSource.RED_CELLS),
    ],
)
def test_what_a_picture_gets(ruler: Ruler, um_per_px: float, source: ScaleSource) -> None:
    scale = settled(a_pool(*USUAL), ruler)
    assert (scale.um_per_px, scale.source) == (pytest.approx(um_per_px, rel=0.01), source)


def alike(um_per_px: float, number: int, leukocyte_um: float = 14.0) -> list[Ruler]:
    return [Ruler(um_per_px, 40, leukocyte_um / um_per_px)] * number


@pytest.mark.parametrize(
    ("rulers", "stated", "doubtful"),
    [
        (alike(TRUE, 3), None, False),
        (alike(TRUE, 8), None, False),
        # No three pictures agree.
        ([*alike(TRUE, 2), *alike(0.3, 1, 30.0), *alike(0.07, 1, 7.0)], None, True),
        # Half as many agree on another scale, at which their leukocytes would be too large.
        ([*alike(TRUE, 4), *alike(0.28, 2, 28.0)], None, True),
        ([*alike(TRUE, 5), *alike(0.28, 2, 28.0)], None, False),
        # Those are of another objective: their leukocytes are as large as the others'.
        ([*alike(TRUE, 4), *alike(0.28, 3)], None, False),
        (alike(TRUE, 8), TRUE * 1.3, False),
        (alike(TRUE, 8), TRUE * 1.5, True),
        # By the printer's resolution, leukocytes would be as wide as hairs.
        (alike(TRUE, 8), 10.0, False),
    ],
)
def test_a_batch_whose_pictures_disagree_has_a_doubtful_scale(
    rulers: list[Ruler], stated: float | None, doubtful: bool
) -> None:
    pool = a_pool(*rulers)
    asked = Ruler(TRUE, 40, 100.0, stated)
    scale = settled(pool, asked)
    assert scale.source is ScaleSource.POOLED
    assert pool.is_doubtful(scale, asked) is doubtful
    by_hand = settled(pool, asked, ScaleSource.SET)
    assert not pool.is_doubtful(by_hand, asked)


def test_too_few_pictures_keep_their_own_scales() -> None:
    assert settled(a_pool(*USUAL[:2]), Ruler(0.3, 30)).um_per_px == 0.3


@pytest.mark.parametrize(
    ("remembered", "ruler", "um_per_px", "source"),
    [
        (None, Ruler(0.3, 2, 100.0, 0.14), 0.14, ScaleSource.STATED),
        (0.15, Ruler(0.3, 2, 100.0, 0.14), 0.14, ScaleSource.STATED),
        (0.15, Ruler(0.3, 2, 100.0), 0.15, ScaleSource.REMEMBERED),
        (0.15, Ruler(0.3, 2), 0.15, ScaleSource.REMEMBERED),
        # Its own red cells are a better ruler than any stated scale.
        (0.15, Ruler(0.3, 20, 40.0, 0.14), 0.3, ScaleSource.ASSUMED),
        # By the file, its leukocytes would be 140 µm wide: a scanner's or printer's figure.
        (None, Ruler(0.3, 2, 100.0, 1.4), 0.3, ScaleSource.ASSUMED),
        (0.15, Ruler(0.3, 2, 100.0, 1.4), 0.15, ScaleSource.REMEMBERED),
        (None, Ruler(0.3, 2, 100.0), 0.3, ScaleSource.ASSUMED),
    ],
)
def test_scales_from_the_file_and_the_microscope_are_evidence(
    remembered: float | None, ruler: Ruler, um_per_px: float, source: ScaleSource
) -> None:
    scale = ScalePool(remembered).settle(Scale(ruler.um_per_px, ScaleSource.ASSUMED), ruler)
    assert (scale.um_per_px, scale.source) == (um_per_px, source)
    with_others = ScalePool(remembered)
    for one in USUAL:
        with_others.add(one)
    assert settled(with_others, ruler).source is not ScaleSource.STATED


@pytest.mark.parametrize(
    ("factors", "middle"),
    [
        # One of three may be wrong; none decides alone.
        ((0.96, 1.0, 1.01), (0.96 * 1.0 * 1.01) ** (1 / 3)),
        ((0.93, 0.99, 1.0, 1.08), (0.99 * 1.0) ** 0.5),
        ((0.9, 0.98, 1.0, 1.01, 1.09), (0.98 * 1.0 * 1.01) ** (1 / 3)),
        # Values far off are ignored.
        ((0.97, 1.0, 1.03, 3.0), (0.97 * 1.0 * 1.03) ** (1 / 3)),
    ],
)
def test_the_middle_half_of_the_pictures_gives_the_scale(
    factors: tuple[float, ...], middle: float
) -> None:
    pool = a_pool(*(Ruler(TRUE * factor, 40) for factor in factors))
    assert pool.um_per_px == pytest.approx(TRUE * middle)


def test_asking_a_pool_in_between_changes_nothing() -> None:
    """The pool caches its answer until another picture comes."""
    asked, rng = a_pool(), random.Random(4)
    rulers = [Ruler(TRUE * rng.uniform(0.8, 1.6), rng.choice((2, 30)), 60.0) for _ in range(30)]
    scales = []
    for place, ruler in enumerate(rulers, 1):
        asked.add(ruler)
        assert asked.um_per_px == a_pool(*rulers[:place]).um_per_px
        assert settled(asked, ruler) == settled(a_pool(*rulers[:place]), ruler)
        scales.append(asked.um_per_px)
    assert len(set(scales)) > 4


def test_keeps_a_scale_set_by_a_person() -> None:
    assert settled(a_pool(*USUAL), Ruler(0.3, 30), ScaleSource.SET).um_per_px == 0.3


BIG, SMALL, SQUARE = (1600, 1200), (800, 600), (360, 360)


def of_size(um_per_px: float, size: tuple[int, int], red_cells: int = 40) -> Ruler:
    return Ruler(um_per_px, red_cells, 14 / um_per_px, size=size)


@pytest.mark.parametrize(
    ("others", "ruler", "um_per_px"),
    [
        # An export of half the size, with red cells of its own or without any.
        ([of_size(TRUE, BIG)] * 5, of_size(1.9 * TRUE, SMALL), 2 * TRUE),
        ([of_size(TRUE, BIG)] * 5, of_size(2 * TRUE, SMALL, 0), 2 * TRUE),
        (
            [of_size(TRUE, BIG)] * 5 + [of_size(2 * TRUE, SMALL)] * 2,
            of_size(TRUE, SMALL, 0),
            2 * TRUE,
        ),
        (
            [of_size(TRUE, BIG)] * 4 + [of_size(1.3 * TRUE, SMALL)] * 3,
            of_size(TRUE, SMALL, 0),
            1.3 * TRUE,
        ),
        # Noise in one picture does not make it another view.
        (
            [of_size(TRUE, BIG)] * 5 + [of_size(1.1 * TRUE, (1480, 1110))],
            of_size(TRUE, (1480, 1110), 0),
            TRUE,
        ),
        # Crops of one view have one scale, whatever their size and shape.
        ([of_size(TRUE, BIG)] * 5, of_size(TRUE, SMALL, 0), TRUE),
        ([of_size(TRUE, BIG)] * 5, of_size(0.5, SQUARE, 0), TRUE),
        (
            [of_size(TRUE, (side, side)) for side in (400, 320, 300, 350)],
            of_size(0.2, SQUARE, 0),
            TRUE,
        ),
        ([of_size(TRUE, BIG)] * 5 + [of_size(1.1 * TRUE, SMALL)] * 3, of_size(0.5, SMALL, 0), TRUE),
    ],
)
def test_pictures_of_several_sizes(others: list[Ruler], ruler: Ruler, um_per_px: float) -> None:
    scale = settled(a_pool(*others), ruler)
    assert (scale.um_per_px, scale.source) == (
        pytest.approx(um_per_px, rel=0.05),
        ScaleSource.POOLED,
    )


def test_pictures_of_each_of_two_objectives_confirm_each_other() -> None:
    other = [Ruler(0.35, 40, 40.0), *(Ruler(0.35, 40) for _ in range(2))]
    pool = a_pool(*USUAL, *other)
    assert [settled(pool, one).um_per_px for one in other] == [0.35] * 3
    assert settled(pool, USUAL[0]).um_per_px == pytest.approx(TRUE, rel=0.03)


def test_corrects_one_wrong_picture_in_five() -> None:
    """As seen in practice: estimates up to three times off if red cells are few."""
    rng = random.Random(5)
    rulers = [
        Ruler(
            TRUE * (3.0 if rng.random() < 0.2 else math.exp(rng.gauss(0, 0.04))), rng.randint(5, 60)
        )
        for _ in range(200)
    ]
    # Many equal errors would confirm each other, so the wrong ones differ, as in real pictures.
    rulers = [
        Ruler(
            one.um_per_px * (rng.uniform(0.5, 1.0) if one.um_per_px > 0.3 else 1),
            one.red_cells,
            100,
        )
        for one in rulers
    ]
    pool = ScalePool()
    off = 0
    for place, ruler in enumerate(rulers):
        pool.add(ruler)
        if place >= 16:
            off += abs(math.log(settled(pool, ruler).um_per_px / TRUE)) > math.log(1.15)
    assert off == 0


def test_a_ruler_counts_red_cells_only_if_they_gave_the_scale() -> None:
    spots = (Location(Box(0, 0, 90, 110)), Location(Box(0, 0, 100, 100)))
    red = tuple(Box(0, 0, 50, 50) for _ in range(7))
    by_red = Located(spots, Scale(0.15, ScaleSource.RED_CELLS), (1.0, 1.0, 1.0), 0, red)
    by_white = Located(spots, Scale(0.15, ScaleSource.LEUKOCYTES), (1.0, 1.0, 1.0), 0, red)
    field = Field(Path("a.png"), np.zeros((60, 80, 3), np.uint8), "", 0, stated_um_per_px=0.2)
    assert ruler_of(field, by_red) == Ruler(0.15, 7, 100.0, 0.2, (80, 60))
    assert ruler_of(field, by_white).red_cells == 0


def test_doubts_a_batch_once_enough_pictures_show_another_scale() -> None:
    pool = a_pool(*(Ruler(TRUE, 40, 100.0) for _ in range(40)))
    usual = Ruler(TRUE, 40, 100.0)
    doubted = []
    for _ in range(30):
        pool.add(Ruler(TRUE * 1.3, 40, 100.0))  # too near to be another objective
        doubted.append(pool.is_doubtful(settled(pool, usual), usual))
    first = doubted.index(True)
    assert first == 19 and all(doubted[first:])


def test_gives_the_same_scales_in_whatever_order_the_pictures_come() -> None:
    rng = random.Random(8)
    sizes = [(640, 480), (480, 640), (1280, 960), (320, 240)]
    for _ in range(60):
        rulers = [
            Ruler(TRUE * rng.uniform(0.7, 1.7), rng.choice((2, 30)), 60.0, None, rng.choice(sizes))
            for _ in range(POOLED_FROM)
        ]
        asked = [
            *rulers,
            Ruler(TRUE, 2, 60.0, None, (800, 600)),
            Ruler(TRUE, 2, 60.0, None, (6, 8)),
        ]
        answers = set()
        for _ in range(6):
            rng.shuffle(rulers)
            pool = a_pool(*rulers)
            found = {}
            for one in rng.sample(asked, len(asked)):
                scale = settled(pool, one)
                found[one] = scale, pool.is_doubtful(scale, one)
            answers.add(tuple(found[one] for one in asked))
        assert len(answers) == 1


def test_the_head_of_a_batch_is_the_same_in_whatever_order_its_files_are_given() -> None:
    paths = [Path(f"{folder}/img{number}.png") for folder in "ab" for number in range(9, 15)]
    slide = [Region(Path("a/slide.svs"), x, 5, 60, 40).path for x in (900, 100, 500)]
    wanted = [*paths[:6], *slide[:2]]
    rng = random.Random(3)
    for _ in range(20):
        mixed = [*paths, *slide]
        rng.shuffle(mixed)
        places = sorted(mixed.index(one) for one in slide)
        for place, one in zip(places, slide, strict=True):  # a slide's own order tells its best
            mixed[place] = one
        assert list(head_of(mixed)) == wanted


@pytest.mark.parametrize(
    ("orders", "note"),
    [
        ([(3.0, -3.0)] * 4, FieldNote.COLOURS_DOUBTFUL),
        ([(-3.0, 3.0)] * 4, FieldNote.OTHER_COLOURS),
        ([(3.0, 3.0)] * 4, FieldNote.OTHER_COLOURS),
        ([(1.0, -1.0)] * 8, FieldNote.COLOURS_DOUBTFUL),
        # Three images at most, however sure; or some speak for the order.
        ([(30.0, 30.0)] * 3, None),
        ([(30.0, -3.0)] * 4 + [(-30.0, -3.0)] * 2, None),
        ([], None),
    ],
)
def test_the_evidence_of_several_pictures_against_the_order_of_colours_adds_up(
    orders: list[tuple[float, float]], note: FieldNote | None
) -> None:
    rulers = [Ruler(TRUE, 2, colour_order=ColourOrder(*one)) for one in orders]
    assert a_pool(*rulers, Ruler(TRUE, 40)).colour_note is note
