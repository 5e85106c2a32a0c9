"""Lines of figures: neighbouring figures cannot be read as one number."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.verdicts.differential import reviewed_differential
from hematovision_desktop.ui.parts.figures_grid import FiguresGrid


def test_a_count_and_its_percent_are_further_apart_than_thousands(qtbot: QtBot) -> None:
    grid = FiguresGrid()
    qtbot.addWidget(grid)
    counts: dict[Label | None, int] = {
        Label.NEUTROPHIL: 80,
        Label.LYMPHOCYTE: 25,
        Label.MONOCYTE: 9,
    }
    grid.show_figures(reviewed_differential(counts, labels=LabelSet.FIVE.labels))
    with qtbot.waitExposed(grid):
        grid.show()
    parts = [one for one in grid.findChildren(QLabel) if one.isVisible()]
    percents = [one for one in parts if one.text().endswith("%")]
    assert len(percents) >= len(counts)
    for percent in percents:
        of_count = next(one for one in parts if one.text().isdigit() and one.y() == percent.y())
        left = percent.mapTo(grid, QPoint(percent.width(), 0)).x()
        left -= percent.fontMetrics().horizontalAdvance(percent.text())
        right = of_count.mapTo(grid, QPoint(of_count.width(), 0)).x()
        assert left - right >= 2 * of_count.fontMetrics().horizontalAdvance(" ")


def test_figures_that_join_a_visible_grid_take_their_room_at_once(qtbot: QtBot) -> None:
    grid = FiguresGrid()
    qtbot.addWidget(grid)
    with qtbot.waitExposed(grid):
        grid.show()
    grid.show_figures(reviewed_differential({Label.NEUTROPHIL: 80}, labels=LabelSet.FIVE.labels))
    shown = {one.text() for one in grid.findChildren(QLabel) if one.isVisible()}
    assert {"Neutrophil", "Monocyte", "80"} <= shown
