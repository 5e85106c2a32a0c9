"""The room of a page: scroll bars only where needed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.elided import Elided, Parted
from hematovision_desktop.ui.parts.layout.room import ScrollPage, add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import Trouble


@pytest.mark.parametrize("bar_px", [8, 14, 40])
@pytest.mark.parametrize("upright", [True, False])
def test_one_bar_calls_for_no_other_however_wide_it_is(
    qtbot: QtBot, bar_px: int, upright: bool
) -> None:
    page = QWidget()
    inside = QWidget()
    inside.setMinimumSize(*((100, 500) if upright else (500, 100)))
    QVBoxLayout(page).addWidget(inside)
    area = ScrollPage(page)
    qtbot.addWidget(area)
    area.setStyleSheet(
        f"QScrollBar:vertical {{ width: {bar_px}px; }} QScrollBar:horizontal {{ height: {bar_px}px; }}"
    )
    area.resize(300, 300)
    with qtbot.waitExposed(area):
        area.show()
    QApplication.processEvents()
    along, across = area.verticalScrollBar(), area.horizontalScrollBar()
    if not upright:
        along, across = across, along
    assert (along.isVisible(), across.isVisible()) == (True, False)
    assert area.viewport().width() + (bar_px if upright else 0) == 300


def test_a_bar_that_comes_later_takes_its_room_from_what_a_dialog_holds(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "dialog_room", lambda: QSize(400, 300))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setStyleSheet("QScrollBar:vertical { width: 60px; }")
    inside = QWidget()
    QVBoxLayout(scrolling(dialog, characters=1000)).addWidget(inside)
    dialog.show()
    area = dialog.findChild(ScrollPage)
    assert isinstance(area, ScrollPage)
    inside.setMinimumHeight(500)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert not area.horizontalScrollBar().isVisible()


def test_a_dialog_that_grows_stays_on_the_screen_with_its_last_row(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(scrolling(dialog))
    inside = QWidget()
    column.addWidget(inside)
    sign = QPushButton("Sign")
    add_foot(dialog, None, sign)
    screen = dialog.screen().availableGeometry()
    dialog.move(screen.width() // 3, screen.height() * 3 // 4)
    with qtbot.waitExposed(dialog):
        dialog.show()
    put = dialog.pos()
    inside.setMinimumHeight(screen.height() // 2)
    dialog.adjustSize()
    assert screen.contains(dialog.frameGeometry())
    assert dialog.pos().y() < put.y()
    inside.setMinimumHeight(20)
    dialog.adjustSize()
    left_at = dialog.pos()
    inside.setMinimumHeight(40)
    dialog.adjustSize()
    assert dialog.pos() == left_at, "what has room stays where it is"


def test_why_something_was_not_done_is_scrolled_to_where_a_dialog_is_too_high_for_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "dialog_room", lambda: QSize(500, 260))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(scrolling(dialog))
    lines = [QLineEdit() for _ in range(6)]
    trouble = Trouble()
    for one in (*lines, trouble):
        column.addWidget(one)
    add_foot(dialog, None, QPushButton("Sign"))
    with qtbot.waitExposed(dialog):
        dialog.show()
    for said in ("Samples are signed by reviewers.", "A sentence of more lines. " * 6):
        trouble.say("")
        trouble.say(said)
        assert trouble.visibleRegion().boundingRect() == trouble.rect()
        assert trouble.height() >= trouble.heightForWidth(trouble.width())
    lines[0].setFocus()
    QApplication.processEvents()
    assert trouble.visibleRegion().boundingRect() == trouble.rect()


def test_parts_of_a_line_are_shown_whole_or_not_at_all(qtbot: QtBot) -> None:
    line = Parted()
    qtbot.addWidget(line)
    line.setText("24 pictures · 42 cells · 1 s")
    wide = line.fontMetrics().horizontalAdvance
    shown = []
    for text in (
        "24 pictures · 42 cells · 1 s",
        "24 pictures · 42 cells ·",
        "24 pictures",
        "24 p…",
    ):
        line.resize(wide(text), 20)
        shown.append(line.shown_text)
    assert shown == [
        "24 pictures · 42 cells · 1\u00a0s",
        "24 pictures · 42 cells",
        "24 pictures",
        "",
    ]


@pytest.mark.parametrize("text", ["15: Lymphocyte, please look", "12 fields, if it fits"])
def test_a_sentence_a_fraction_wider_than_its_place_is_replaced_by_a_shorter_one(
    text: str, qtbot: QtBot
) -> None:
    line = Elided()
    qtbot.addWidget(line)
    line.say(text, "short")
    shown = set()
    for wide in range(line.fontMetrics().horizontalAdvance(text) + 3):
        line.resize(wide, 20)
        if wide > line.minimumSizeHint().width():
            shown.add(line.shown_text)
    assert shown == {text, "short"}


def test_enter_presses_the_default_button_of_a_foot(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    line, other, chosen = QLineEdit(), QPushButton("other"), QPushButton("chosen")
    chosen.setDefault(True)
    QVBoxLayout(scrolling(dialog)).addWidget(line)
    add_foot(dialog, other, None, chosen)
    with qtbot.waitExposed(dialog):
        dialog.show()
    with qtbot.assertNotEmitted(other.clicked), qtbot.waitSignal(chosen.clicked):
        qtbot.keyClick(line, Qt.Key.Key_Return)
