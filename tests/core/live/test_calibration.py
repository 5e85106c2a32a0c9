from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hematovision_desktop.core.live.calibration import (
    Calibration,
    LiveScale,
    ScaleOrigin,
    Told,
    choose_scale,
    live_question,
)
from hematovision_desktop.core.microscopes.microscope_scale import (
    KeptFrom,
    KeptScale,
    ScaleOffer,
    ScaleQuestion,
)

SIZE = (1280, 720)


def test_a_scale_holds_at_its_size_and_is_computed_for_others() -> None:
    calibration = Calibration()
    assert calibration.at(1280, 720) is None
    calibration = calibration.with_scale(1280, 720, 0.12)
    assert calibration.at(1280, 720) == (0.12, True)
    assert calibration.at(640, 480) == (pytest.approx(0.24), False)
    both = calibration.with_scale(640, 480, 0.2)
    assert both.at(640, 480) == (0.2, True)
    assert both.at(1280, 720) == (0.12, True)
    again = both.with_scale(1280, 720, 0.1)
    assert again.at(1280, 720) == (0.1, True)
    assert len(again.measured) == 2


@pytest.mark.parametrize(
    ("scale", "disagrees"),
    [
        (LiveScale(), False),
        (LiveScale(0.1, ScaleOrigin.CALIBRATED, None), False),
        (LiveScale(0.1, ScaleOrigin.CALIBRATED, 0.114), False),
        (LiveScale(0.1, ScaleOrigin.CALIBRATED, 0.116), True),
        (LiveScale(0.1, ScaleOrigin.SET, 0.08), True),
        (LiveScale(0.1, ScaleOrigin.RED_CELLS, 0.2), False),
    ],
)
def test_red_cells_contradict_beyond_fifteen_percent(scale: LiveScale, disagrees: bool) -> None:
    assert scale.disagrees is disagrees


KEPT = KeptScale(0.1, KeptFrom.TYPED, 0, SIZE, "Ada", datetime(2026, 3, 2, 12, tzinfo=UTC))
CAMERA = Calibration().with_scale(*SIZE, 0.12)
STATED = Calibration().with_scale(*SIZE, 0.13)


@pytest.mark.parametrize(
    ("told", "red_cells", "scale"),
    [
        (Told(), None, (None, ScaleOrigin.UNKNOWN)),
        (Told(), 0.11, (0.11, ScaleOrigin.RED_CELLS)),
        (Told(stated=STATED), 0.14, (0.13, ScaleOrigin.STATED)),
        (Told(stated=STATED), 0.2, (0.2, ScaleOrigin.RED_CELLS)),
        (Told(kept=KEPT, stated=STATED), None, (0.1, ScaleOrigin.KEPT)),
        (Told(kept=KEPT), 0.13, (0.1, ScaleOrigin.KEPT)),
        (Told(kept=KEPT), 0.25, (0.25, ScaleOrigin.RED_CELLS)),
        (Told(set_um_per_px=0.2, kept=KEPT), 0.1, (0.2, ScaleOrigin.SET)),
        (Told(CAMERA, 0.2), 0.1, (0.12, ScaleOrigin.CALIBRATED)),
        # Batches and the live picture of a microscope use the same sources of scale in the same order.
        (Told(CAMERA, kept=KEPT), 0.1, (0.1, ScaleOrigin.KEPT)),
        (Told(CAMERA, 0.2, KEPT), 0.1, (0.2, ScaleOrigin.SET)),
    ],
)
def test_chooses_the_source_of_the_scale(
    told: Told, red_cells: float | None, scale: tuple[float | None, ScaleOrigin]
) -> None:
    found = choose_scale(SIZE, red_cells, told)
    assert (found.um_per_px, found.origin, found.red_cells) == (*scale, red_cells)
    another = told.kept is not None and scale == (0.25, ScaleOrigin.RED_CELLS)
    assert found.belied == (0.1 if another else None)
    instead = told.calibration == CAMERA and found.origin is ScaleOrigin.KEPT
    assert found.superseded == (0.12 if instead else None)


def test_a_kept_scale_holds_only_for_the_same_view() -> None:
    assert choose_scale((640, 360), None, Told(kept=KEPT)).um_per_px == 0.2
    # Nothing is kept for another shape, so the camera's own calibration holds there.
    other = Calibration().with_scale(640, 480, 0.3)
    assert choose_scale((640, 480), None, Told(other, kept=KEPT)).um_per_px == 0.3
    assert other.with_scale(640, 360, 0.2).without(SIZE) == other
    assert choose_scale((640, 480), 0.3, Told(kept=KEPT)) == LiveScale(
        0.3, ScaleOrigin.RED_CELLS, 0.3
    )


@pytest.mark.parametrize(
    ("scale", "origin"),
    [
        (LiveScale(0.1, ScaleOrigin.RED_CELLS, 0.1), KeptFrom.RED_CELLS),
        (LiveScale(0.1, ScaleOrigin.CALIBRATED, 0.11), KeptFrom.CALIBRATION),
        (LiveScale(0.1, ScaleOrigin.STATED), KeptFrom.STATED),
        (LiveScale(0.1, ScaleOrigin.SET), KeptFrom.TYPED),
    ],
)
def test_asks_the_question_that_fits_the_scale(scale: LiveScale, origin: KeptFrom) -> None:
    question = live_question(scale, SIZE)
    assert question == ScaleQuestion(ScaleOffer(0.1, origin, 0, SIZE), SIZE)


def test_offers_nothing_too_early_or_if_two_rulers_disagree() -> None:
    assert live_question(LiveScale(), SIZE) is None
    assert live_question(LiveScale(sought_in_vain=True), SIZE) == ScaleQuestion(None, SIZE)
    disagree = LiveScale(0.1, ScaleOrigin.CALIBRATED, 0.13)
    assert live_question(disagree, SIZE) == ScaleQuestion(None, SIZE)
