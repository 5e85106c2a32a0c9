"""The live microscope names a cell in the same way as a batch does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from films import GreyCutter
from live_fakes import SureClassifier
from numpy.typing import NDArray
from plain_parts import CARD

from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    FieldNote,
    Located,
    Location,
    Pixels,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.quality import CropQuality, FieldQuality
from hematovision_desktop.core.live.calibration import Calibration, LiveScale, ScaleOrigin
from hematovision_desktop.core.live.frame_quality import Light
from hematovision_desktop.core.live.recogniser import Recogniser
from hematovision_desktop.core.live.registration import Pose
from hematovision_desktop.core.live.ruler import LOOKS_IN_VAIN, LiveRuler
from hematovision_desktop.core.live.source import Frame
from hematovision_desktop.core.live.tracker import PosedFrame, Standing
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale
from hematovision_desktop.core.naming.analysis import Options, Pipeline, name_cells, prepare_field
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.ports import Classified
from hematovision_desktop.core.naming.review import note_reasons

PIXELS = np.full((120, 160, 3), 200, np.uint8)
SIZE = (160, 120)


@dataclass
class OneCell:
    """Reads and locates one cell at a scale."""

    um_per_px: float
    source: ScaleSource
    seen: list[Pixels] = field(default_factory=list)

    def read(self, path: Path) -> Field:
        return Field(path, PIXELS, "ab" * 32, 10)

    def thumbnail(self, _field: Field) -> bytes:
        return b""

    def locate(self, seen: Field, *_um_per_px: float | None) -> Located:
        self.seen.append(seen.pixels)
        spot = Location(Box(40, 40, 30, 30), at_edge=False)
        return Located((spot,), Scale(self.um_per_px, self.source), (230.0, 230.0, 230.0), 0)


@dataclass
class FitGauge:
    """A meter that measures red cells at a multiple of the size that the scale expects."""

    fit: float | None

    def measure_field(self, _field: Field, _located: Located) -> FieldQuality:
        return FieldQuality(1.0, 220.0, 0.0, 0.5, 0.4, red_cell_fit=self.fit)

    def measure_crop(self, _crop: Pixels) -> CropQuality:
        return CropQuality(1.0, 3.0)


@dataclass(frozen=True)
class Grid:
    """A grid over a frame; `painted` is the frame without it."""

    hides_much: bool
    painted: Pixels
    seen: NDArray[np.uint8] = field(default_factory=lambda: np.ones((120, 160), np.uint8))

    def painted_over(self, _pixels: Pixels) -> Pixels:
        return self.painted


def live_reasons(
    house: OneCell,
    meter: FitGauge,
    overlay: Grid | None = None,
    notes: tuple[FieldNote, ...] = (),
) -> tuple[ReviewReason, ...]:
    recogniser = Recogniser(
        house,
        GreyCutter(),
        SureClassifier(),
        Options(),
        meter,
        find_doubts=lambda _pixels: notes,
    )
    found = []
    for number in range(6):
        frame = Frame(number, number * 0.2, PIXELS)
        light = Light(220.0, 0.0, (1.0, 1.0))
        posed = PosedFrame(
            frame, Pose(1, 0.0, 0.0), Standing.FIT, 10.0, 1.0, 0.0, number == 0, light, overlay
        )
        found += recogniser.recognise(posed).settled
    return found[0].cell.reasons


@pytest.mark.parametrize(
    ("um_per_px", "source", "fit", "reasons"),
    [
        (0.1, ScaleSource.RED_CELLS, 1.0, ()),
        (0.1, ScaleSource.RED_CELLS, None, ()),
        (0.1, ScaleSource.ASSUMED, 1.0, (ReviewReason.SCALE_UNKNOWN,)),
        (0.1, ScaleSource.RED_CELLS, 3.0, (ReviewReason.SCALE_UNKNOWN,)),
        (0.1, ScaleSource.SET, 0.3, (ReviewReason.SCALE_UNKNOWN,)),
        (1.2, ScaleSource.SET, 1.0, (ReviewReason.TOO_FEW_PIXELS,)),
    ],
)
def test_a_doubtful_scale_sends_a_live_cell_to_review_as_a_batch_cell(
    um_per_px: float, source: ScaleSource, fit: float | None, reasons: tuple[ReviewReason, ...]
) -> None:
    house, meter = OneCell(um_per_px, source), FitGauge(fit)
    parts = Pipeline(house, house, GreyCutter(), SureClassifier(), meter)
    prepared = prepare_field(0, Path("one.png"), parts, Options())
    batch = name_cells(prepared, parts.classifier, Options()).cells[0]
    assert batch.reasons == reasons
    assert live_reasons(house, meter) == reasons


@pytest.mark.parametrize(
    ("hides_much", "reasons"), [(False, ()), (True, (ReviewReason.HIDDEN_BY_LINES,))]
)
def test_a_live_cell_under_a_dense_grid_waits_for_a_person(
    hides_much: bool, reasons: tuple[ReviewReason, ...]
) -> None:
    house = OneCell(0.1, ScaleSource.RED_CELLS)
    assert live_reasons(house, FitGauge(1.0), Grid(hides_much, PIXELS)) == reasons


@pytest.mark.parametrize(
    "note",
    [
        FieldNote.COLOURS_DOUBTFUL,
        FieldNote.OTHER_COLOURS,
        FieldNote.COLOURS_APART,
        FieldNote.NEGATIVE,
        FieldNote.FEW_COLOURS,
        FieldNote.GREY,
    ],
)
def test_notes_that_cast_doubt_on_a_files_colours_do_so_for_a_frame(note: FieldNote) -> None:
    house = OneCell(0.1, ScaleSource.RED_CELLS)
    doubted = live_reasons(house, FitGauge(1.0), notes=(note,))
    assert doubted == note_reasons((note,)) != ()


def test_locator_and_cell_pictures_get_the_frame_without_lines() -> None:
    house = OneCell(0.1, ScaleSource.RED_CELLS)
    recogniser = Recogniser(house, GreyCutter(), SureClassifier(), Options(), FitGauge(1.0))
    painted = np.full_like(PIXELS, 77)
    light = Light(220.0, 0.0, (1.0, 1.0))
    settled = []
    for number in range(6):
        posed = PosedFrame(
            Frame(number, number * 0.2, PIXELS),
            Pose(1, 0.0, 0.0),
            Standing.FIT,
            10.0,
            1.0,
            0.0,
            number == 0,
            light,
            Grid(False, painted),
        )
        settled += recogniser.recognise(posed).settled
    assert all((pixels == 77).all() for pixels in house.seen)
    assert (settled[0].view.picture == 77).all()


@dataclass
class UnderAMark:
    """Locates one cell, in some looks under a mark, and gives it another name there."""

    drawn: str
    looks: int = 0
    card: ModelCard = CARD

    def locate(self, _field: Field, *_um_per_px: float | None) -> Located:
        is_drawn = self.drawn[min(self.looks, len(self.drawn) - 1)] == "x"
        self.looks += 1
        spot = Location(Box(40, 40, 30, 30), drawn_over=is_drawn)
        scale = Scale(0.1, ScaleSource.RED_CELLS)
        return Located((spot,), scale, (230.0, 230.0, 230.0), 0)

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        is_drawn = self.drawn[min(self.looks, len(self.drawn)) - 1] == "x"
        return SureClassifier(Label.MONOCYTE if is_drawn else Label.BASOPHIL).classify(crops)


@pytest.mark.parametrize(
    ("drawn", "label", "reasons"),
    [
        ("......", Label.BASOPHIL, ()),
        ("xx....", Label.BASOPHIL, ()),
        (".xxxxx", Label.BASOPHIL, ()),
        ("x.x.x.", Label.BASOPHIL, ()),
        ("xxxxxx", Label.MONOCYTE, (ReviewReason.HIDDEN_BY_LINES,)),
    ],
)
def test_a_drawn_mark_matters_only_if_the_cell_is_never_seen_without_it(
    drawn: str, label: Label, reasons: tuple[ReviewReason, ...]
) -> None:
    house = UnderAMark(drawn)
    recogniser = Recogniser(house, GreyCutter(), house, Options(), FitGauge(1.0))
    light, settled = Light(220.0, 0.0, (1.0, 1.0)), []
    for number in range(8):
        frame = Frame(number, number * 0.2, np.full_like(PIXELS, 100 + number))
        pose = Pose(1, 0.0, 0.0)
        posed = PosedFrame(frame, pose, Standing.FIT, 10.0, 1.0, 0.0, number == 0, light)
        settled += recogniser.recognise(posed).settled
    assert (settled[0].cell.label, settled[0].cell.reasons) == (label, reasons)
    shown = int(settled[0].view.picture[0, 0, 0]) - 100
    assert reasons or drawn[shown] == "."


@pytest.mark.parametrize(
    ("stated", "looks", "origin", "um_per_px"),
    [
        (0.11, 0, ScaleOrigin.STATED, 0.11),
        (0.11, 6, ScaleOrigin.STATED, 0.11),
        (0.2, 0, ScaleOrigin.STATED, 0.2),
        (0.2, 6, ScaleOrigin.RED_CELLS, 0.1),
    ],
)
def test_a_sources_own_scale_holds_until_red_cells_contradict_it(
    stated: float, looks: int, origin: ScaleOrigin, um_per_px: float
) -> None:
    house = OneCell(0.1, ScaleSource.RED_CELLS)
    recogniser = Recogniser(house, GreyCutter(), SureClassifier(), Options(), FitGauge(1.0))
    recogniser.ruler.stated = Calibration().with_scale(160, 120, stated)
    light = Light(220.0, 0.0, (1.0, 1.0))
    pose = Pose(1, 0.0, 0.0)
    for number in range(max(1, looks)):
        frame = Frame(number, number * 0.2, PIXELS)
        posed = PosedFrame(frame, pose, Standing.FIT, 10.0, 1.0, 0.0, number == 0, light)
        if looks:
            recogniser.recognise(posed)
    scale = recogniser.scale_of(posed)
    assert (scale.origin, scale.um_per_px) == (origin, pytest.approx(um_per_px))
    recogniser.ruler.calibration = Calibration().with_scale(160, 120, 0.3)
    assert recogniser.scale_of(posed).origin is ScaleOrigin.CALIBRATED


@dataclass
class BareGlass:
    """Locates a cell, but no red cell that gives the scale."""

    asked: list[float | None]

    def locate(self, _field: Field, um_per_px: float | None = None) -> Located:
        self.asked.append(um_per_px)
        scale = Scale(um_per_px or 0.2, ScaleSource.SET if um_per_px else ScaleSource.LEUKOCYTES)
        spot = Location(Box(40, 40, 30, 30), at_edge=False)
        return Located((spot,), scale, (230.0, 230.0, 230.0), 0)


def test_asks_for_the_scale_after_enough_frames_without_red_cells() -> None:
    house = BareGlass([])
    ruler = LiveRuler(house)
    field = Field(Path("live"), PIXELS, "", 0)
    for number in range(LOOKS_IN_VAIN):
        assert not ruler.scale_at(SIZE).sought_in_vain
        ruler.locate(field, 0.2 * number)
    assert ruler.scale_at(SIZE).sought_in_vain
    assert not ruler.scale_at((320, 240)).sought_in_vain
    # Then the kept scale holds, and nobody is asked again.
    ruler.kept = KeptScale(0.11, KeptFrom.TYPED, 0, SIZE, "Ada", datetime(2026, 3, 2, tzinfo=UTC))
    assert ruler.scale_at(SIZE) == LiveScale(0.11, ScaleOrigin.KEPT)
    located = ruler.locate(field, 9.0)
    assert located.scale == Scale(0.11, ScaleSource.KEPT)
    assert house.asked == [None] * LOOKS_IN_VAIN + [0.11, None]  # with red cells that agree


def test_asks_nobody_for_a_scale_that_red_cells_give() -> None:
    ruler = LiveRuler(OneCell(0.1, ScaleSource.RED_CELLS))
    for number in range(2 * LOOKS_IN_VAIN):
        ruler.locate(Field(Path("live"), PIXELS, "", 0), 0.2 * number)
    assert ruler.scale_at(SIZE) == LiveScale(0.1, ScaleOrigin.RED_CELLS, 0.1)
