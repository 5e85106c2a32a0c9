"""A whole scanned slide: a dot for each cell in its place, and a click that goes to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_commands import result_at
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.field import Box, Cell, FieldStatus
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.cells.slide import Region, SlidePicture
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import CellKey, box_removed, named
from hematovision_desktop.services.messages.questions import Refused, SlideOf
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref
from hematovision_desktop.ui.classify.field.panel import FieldPanel
from hematovision_desktop.ui.classify.field.slide_view import SlideDialog
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells
from hematovision_desktop.ui.parts.look import draw
from hematovision_desktop.ui.parts.look.pictures import to_pixels

SIDE = 40_000
SLIDE = Path("/slides/a.svs")
PICTURE = SlidePicture(np.full((400, 400, 3), 200, np.uint8), SIDE, SIDE)
NOW = datetime(2026, 3, 2, tzinfo=UTC)


class Asks:
    """Answers questions about slides and records them."""

    def __init__(self, answer: SlidePicture | Refused = PICTURE) -> None:
        self.answer = answer
        self.asked: list[Any] = []

    def ask(self, request: Any, then: Callable[[Any], None]) -> None:
        self.asked.append(request)
        if isinstance(request, SlideOf):
            then(self.answer)


@pytest.fixture
def cells() -> ShownCells:
    """Return two fields of a slide with a cell each, and a picture beside them."""
    batch = OpenBatch(new_ref(), "a.svs", ReviewedBatch(LabelSet.FIVE))
    shares = dict.fromkeys(LabelSet.FIVE.labels, 0.2)
    cell = Cell(Box(100, 200, 50, 60), Label.NEUTROPHIL, 0.9, shares)
    places = [Region(SLIDE, x, 1000, 2000, 1500, 2.0).path for x in (0, 20_000)]
    for position, path in enumerate((*places, Path("/slides/b.png"))):
        drawn = replace(result_at(0), position=position, path=path)
        batch.reviewed.add(replace(drawn, status=FieldStatus.OK, cells=(cell,), primary=0))
    batch.chosen = CellKey(0, 0)
    shown = ShownCells()
    shown.show(batch)
    while shown.has_more:
        shown.take(1)
    return shown


def dialog_of(cells: ShownCells, asks: Asks, qtbot: QtBot) -> SlideDialog:
    dialog = SlideDialog(asks, cells)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_field(cells.result(0))
    return dialog


def test_shows_each_cell_as_a_dot_in_its_place_on_the_slide(
    cells: ShownCells, qtbot: QtBot
) -> None:
    asks = Asks()
    dialog = dialog_of(cells, asks, qtbot)
    assert "a.svs" in words_on(dialog)
    assert [(dot.key, dot.x, dot.y, dot.label) for dot in dialog.canvas.dots] == [
        (CellKey(0, 0), 250.0, 1460.0, Label.NEUTROPHIL),
        (CellKey(1, 0), 20_250.0, 1460.0, Label.NEUTROPHIL),
    ]
    dialog.show_field(cells.result(1))
    assert len(asks.asked) == 1
    assert not dialog.canvas.grab().isNull()


def test_a_click_on_a_dot_goes_to_its_cell(cells: ShownCells, qtbot: QtBot) -> None:
    dialog = dialog_of(cells, Asks(), qtbot)
    canvas = dialog.canvas
    side = min(canvas.width(), canvas.height())
    left, top = (canvas.width() - side) / 2, (canvas.height() - side) / 2
    at = QPoint(round(left + 20_250 / SIDE * side), round(top + 1460 / SIDE * side))
    with qtbot.waitSignal(dialog.cell_clicked) as clicked:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert clicked.args == [CellKey(1, 0)]
    assert canvas.dot_at(QPointF(canvas.width() / 2, canvas.height() / 2)) is None
    canvas.zoom_in()
    assert not canvas.port.fits
    canvas.zoom_out()
    canvas.fit()
    assert canvas.port.fits


def test_dots_follow_what_people_say(cells: ShownCells, qtbot: QtBot) -> None:
    dialog = dialog_of(cells, Asks(), qtbot)
    cells.reviewed.record(named(CellKey(0, 0), Label.BASOPHIL, "Ana", NOW))
    cells.reviewed.record(box_removed(CellKey(1, 0), "Ana", NOW))
    dialog.refresh()
    assert [dot.label for dot in dialog.canvas.dots] == [Label.BASOPHIL]
    cells.hides = True
    dialog.refresh()
    assert [dot.label for dot in dialog.canvas.dots] == [Label.BASOPHIL]


def test_a_slide_that_cannot_be_read_says_why(cells: ShownCells, qtbot: QtBot) -> None:
    dialog = dialog_of(cells, Asks(Refused("This file is no longer there.")), qtbot)
    assert "This file is no longer there." in words_on(dialog)


def test_the_field_offers_its_slide_and_an_ordinary_picture_none(
    cells: ShownCells, qtbot: QtBot
) -> None:
    panel = FieldPanel(Asks(), cells)  # type: ignore[arg-type]  # it only asks
    qtbot.addWidget(panel)
    panel.show()
    panel.show_cell(cells.result(0), 0)
    assert panel.slide_button.isVisible()
    panel.slide_button.click()
    assert panel.slide.isVisible()
    panel.show_cell(cells.result(2), 0)
    assert not panel.slide_button.isVisible()
    assert not panel.slide.isVisible()


def test_types_on_a_slide_differ_without_colours(
    cells: ShownCells, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draw, "type_colour", lambda _label: QColor("#808080"))
    dialog = dialog_of(cells, Asks(), qtbot)
    canvas = dialog.canvas
    seen = []
    for label in (Label.NEUTROPHIL, Label.LYMPHOCYTE, None):
        dots = {one.key: replace(one, label=label, waits=False) for one in canvas.dots}
        canvas.show_dots(dots)
        canvas.choose(None, None)
        seen.append(canvas.grab().toImage())
    assert seen[0] != seen[1]
    assert seen[1] != seen[2]
    assert seen[0] != seen[2]


class Painted(QObject):
    """Records what is painted of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Record the region and let the event pass."""
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_a_verdict_looks_at_its_own_cell_and_paints_its_own_dot(
    cells: ShownCells, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(cells, Asks(), qtbot)
    canvas = dialog.canvas
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    asked: list[CellKey] = []
    box = cells.box

    def counted(key: CellKey) -> Box | None:
        asked.append(key)
        return box(key)

    monkeypatch.setattr(cells, "box", counted)
    painted = Painted()
    canvas.installEventFilter(painted)
    cells.reviewed.record(named(CellKey(1, 0), Label.BASOPHIL, "Ana", NOW))
    dialog.refresh([CellKey(1, 0)])
    QApplication.processEvents()
    assert asked == [CellKey(1, 0)]
    assert [dot.label for dot in canvas.dots] == [Label.NEUTROPHIL, Label.BASOPHIL]
    area = sum(one.width() * one.height() for one in painted.region)
    assert 0 < area < canvas.width() * canvas.height() / 4
    dialog.show_field(cells.result(0))
    assert asked == [CellKey(1, 0)], "going on to another cell changes no dot"


def test_painting_a_dot_alone_gives_the_same_picture_as_painting_all(
    cells: ShownCells, qtbot: QtBot
) -> None:
    dialog = dialog_of(cells, Asks(), qtbot)
    qtbot.waitExposed(dialog)
    for key in (CellKey(1, 0), CellKey(0, 0)):
        cells.reviewed.record(named(key, Label.BASOPHIL, "Ana", NOW))
        dialog.refresh([key])
        QApplication.processEvents()
    canvas = dialog.canvas
    place = QRect(canvas.mapTo(dialog, QPoint()), canvas.size())
    by_pieces = dialog.screen().grabWindow(dialog.winId()).toImage().copy(place)
    whole = canvas.grab().toImage()
    pieces, at_once = (to_pixels(one).astype(int) for one in (by_pieces, whole))
    assert np.abs(pieces - at_once).max() <= 8


def test_a_removed_cell_takes_its_dot_along_and_a_restored_one_brings_it_back(
    cells: ShownCells, qtbot: QtBot
) -> None:
    dialog = dialog_of(cells, Asks(), qtbot)
    key = CellKey(1, 0)
    cells.reviewed.record(box_removed(key, "Ana", NOW))
    dialog.refresh([key])
    assert [dot.key for dot in dialog.canvas.dots] == [CellKey(0, 0)]
    cells.reviewed.undo("Ana", NOW)
    dialog.refresh([key])
    assert [dot.key for dot in dialog.canvas.dots] == [CellKey(0, 0), key]
