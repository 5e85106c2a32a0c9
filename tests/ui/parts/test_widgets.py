"""Small parts that every page uses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.parts.input.keyboard import Heir
from hematovision_desktop.ui.parts.layout.widgets import (
    ProgressBar,
    button,
    caption,
    figure,
    tool,
)


@pytest.mark.parametrize("make", [lambda: button("Start"), lambda: tool("play", "Start")])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_as_by_the_space_bar(
    make: Callable[[], QAbstractButton], key: Qt.Key, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    made = make()
    QVBoxLayout(page).addWidget(made)
    pressed: list[bool] = []
    made.clicked.connect(lambda: pressed.append(True))
    page.show()
    made.setFocus()
    qtbot.keyClick(made, key)
    assert pressed == [True]


@pytest.mark.parametrize("within", [True, False])
def test_a_vanishing_part_passes_the_focus_to_its_heir(within: bool, qtbot: QtBot) -> None:
    page, bar = QWidget(), QWidget()
    qtbot.addWidget(page)
    leave, number, cells = button("No"), QLineEdit("B-4711"), QLineEdit()
    QHBoxLayout(bar).addWidget(leave)
    column = QVBoxLayout(page)
    for one in (bar, number, cells):
        column.addWidget(one)
    Heir(cells, (bar,))
    page.show()
    (leave if within else number).setFocus()
    bar.hide()
    assert page.focusWidget() is (cells if within else number)


def test_a_progress_bar_updates_with_the_next_painting(qtbot: QtBot) -> None:
    """Qt's own bar repaints all pending parts of the window at once, for each picture of a batch."""
    bar, painted = ProgressBar("Progress"), Painted()
    qtbot.addWidget(bar)
    bar.show_done(0, 9)
    with qtbot.waitExposed(bar):
        bar.show()
    QApplication.processEvents()
    bar.installEventFilter(painted)
    for done in (3, 6):
        bar.setValue(done)
    assert painted.times == 0
    qtbot.waitUntil(lambda: painted.times > 0)
    QApplication.processEvents()
    assert (painted.times, bar.value()) == (1, 6)


class Painted(QObject):
    """Counts how often a widget is painted."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.times += event.type() is QEvent.Type.Paint
        return False


def test_a_figure_is_one_line_wide_and_gives_way(qtbot: QtBot) -> None:
    said = "15 of 20 · 75 % (51–91)"
    made = figure(said)
    qtbot.addWidget(made)
    wide = made.fontMetrics().horizontalAdvance
    assert made.sizeHint().width() >= wide(said)
    assert made.minimumSizeHint().width() < wide(said)


def test_a_label_above_an_input_line_causes_no_scrolling(qtbot: QtBot) -> None:
    line = QLineEdit()
    line.setAccessibleName(said := "Passphrase, to encrypt the file")
    above, before = caption(line, above=True), caption(line)
    for one in (line, above, before):
        qtbot.addWidget(one)
    wide = above.fontMetrics().horizontalAdvance(said)
    assert above.minimumSizeHint().width() < wide <= before.minimumSizeHint().width()
