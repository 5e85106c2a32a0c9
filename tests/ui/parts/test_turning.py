"""Panes and words that adapt to a narrow window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.parts.layout.breaking import CheckBox, PushButton
from hematovision_desktop.ui.parts.layout.room import ScrollPage, least_height
from hematovision_desktop.ui.parts.layout.rows import Columns, Rows
from hematovision_desktop.ui.parts.layout.turning import Panes, TurningSplit
from hematovision_desktop.ui.parts.layout.widgets import Lines

WORDS = "Teach the program with the cells that I named today"


class Pane(QWidget):
    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(400, 80)


def in_page(widget: QWidget, width: int, qtbot: QtBot) -> ScrollPage:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    area = ScrollPage(page)
    qtbot.addWidget(area)
    area.resize(width, 300)
    area.show()
    return area


@pytest.mark.parametrize(("width", "turned"), [(900, False), (700, True)])
def test_panes_without_room_side_by_side_are_stacked(
    qtbot: QtBot, width: int, turned: bool
) -> None:
    split = TurningSplit((Pane(), Pane()), (500, 400))
    area = in_page(split, width, qtbot)
    qtbot.waitUntil(lambda: split.is_turned is turned)
    assert not area.horizontalScrollBar().isVisible()


def test_a_split_turns_back_to_the_sizes_it_had(qtbot: QtBot) -> None:
    split = TurningSplit((Pane(), Pane()), (500, 400))
    area = in_page(split, 1000, qtbot)
    split.setSizes([480, 515])
    before, state = split.sizes(), split.saveState()
    area.resize(600, 300)
    qtbot.waitUntil(lambda: split.is_turned)
    assert split.saveState() == state, "what is remembered is how they lay beside each other"
    area.resize(1000, 300)
    qtbot.waitUntil(lambda: not split.is_turned)
    qtbot.waitUntil(lambda: split.sizes() == before)  # without the scroll bar at the side


def test_a_buttons_text_wraps_in_its_own_row(qtbot: QtBot) -> None:
    button, whole = PushButton(WORDS), QWidget()
    other = PushButton("Other")
    qtbot.addWidget(whole)
    rows = Rows(button, other)
    whole.setLayout(rows)
    one_line = button.sizeHint()
    whole.resize(one_line.width() // 2, 300)
    whole.show()
    assert whole.minimumSizeHint().width() < one_line.width() // 2
    assert button.height() >= one_line.height() + button.fontMetrics().lineSpacing()
    assert other.y() >= button.geometry().bottom()
    assert button.sizeHint() == one_line
    wide = button.grab().toImage()
    whole.resize(2 * one_line.width(), 300)
    qtbot.waitUntil(lambda: button.height() == one_line.height())
    assert button.grab().toImage() != wide


def test_the_words_of_a_box_break_in_any_column(qtbot: QtBot) -> None:
    box, whole = CheckBox(WORDS), QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    column.addWidget(box)
    column.addStretch(1)
    whole.resize(box.sizeHint().width() // 2, 300)
    whole.show()
    assert box.height() >= box.heightForWidth(box.width()) > box.sizeHint().height()


@pytest.mark.parametrize(("width", "columns"), [(640, 2), (300, 1)])
def test_columns_are_as_many_as_have_room(qtbot: QtBot, width: int, columns: int) -> None:
    whole, grid = QWidget(), Columns(2)
    parts = [PushButton(f"A button, {place}") for place in range(4)]
    for one in parts:
        one.setMinimumWidth(200)
        grid.add(one)
    whole.setLayout(grid)
    qtbot.addWidget(whole)
    whole.resize(width, 400)
    whole.show()
    assert len({one.x() for one in parts}) == columns
    assert len({one.width() for one in parts}) == 1


def test_a_growing_pane_pushes_the_one_below_down(qtbot: QtBot) -> None:
    upper, lower, text = QWidget(), QWidget(), Lines()
    text.hide()
    column = QVBoxLayout(upper)
    fixed = QWidget()
    fixed.setMinimumHeight(100)
    column.addWidget(fixed, 1)
    column.addWidget(text)
    panes = Panes((upper, lower), (100, 300), Qt.Orientation.Vertical)
    qtbot.addWidget(panes)
    panes.resize(240, 400)
    with qtbot.waitExposed(panes):
        panes.show()
    panes.setSizes([100, 300])
    QApplication.processEvents()
    long = "31 red cells, 1 platelet here; not a blood count. " * 2
    for words, wide_px in ((long, 240), ("", 240), ("short", 240), (long, 400), (long, 150)):
        text.say(words)
        panes.resize(wide_px, 400)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: upper.geometry().bottom() < lower.geometry().top())
        assert upper.height() >= least_height(upper, upper.width())
