"""A verdict changes only what it is about: nothing jumps, and little is computed."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import pytest
from fake_commands import FakeCommands, result_at
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.classify.share_columns import ShareColumn
from hematovision_desktop.ui.parts.look import bars
from hematovision_desktop.ui.parts.look.pictures import to_pixels
from hematovision_desktop.ui.window import main
from hematovision_desktop.ui.window.main import MainWindow
from hematovision_desktop.ui.window.state import WindowState

FIELDS = 12
ROUNDED = 8


class Watch(QObject):
    """Counts the events of widgets by kind, and records what is painted of each."""

    def __init__(self) -> None:
        super().__init__()
        self.told: Counter[tuple[QEvent.Type, QWidget]] = Counter()
        self.painted: dict[QWidget, QRegion] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count the event and let it pass."""
        if isinstance(watched, QWidget):
            self.told[event.type(), watched] += 1
            if isinstance(event, QPaintEvent):
                self.painted[watched] = self.painted.get(watched, QRegion()) + event.region()
        return False

    def heard(self, kind: QEvent.Type) -> dict[QWidget, int]:
        """Return which widgets received events of a kind, and how many."""
        return {one: count for (told, one), count in self.told.items() if told is kind}


@pytest.fixture
def page(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> ClassifyPage:
    """Return the page with a drawn batch on a screen with little room for both panes."""
    page = window.classify_page
    commands.begin(total=FIELDS)
    commands.report([result_at(number) for number in range(FIELDS)], FIELDS, FIELDS, 0.5)
    commands.end(FIELDS, FIELDS, 3, BatchState.FINISHED)
    qtbot.waitUntil(lambda: page.is_settled)
    window.resize(820, 700)
    window.show()
    qtbot.waitExposed(window)
    # A picture is requested and finely painted only after a pause; tests do not wait for that.
    for timer in put_off(page):
        timer.setInterval(0)
    rest(page, commands)
    return page


def put_off(page: ClassifyPage) -> list[QTimer]:
    """Return the timers of work that the picture's pane postpones."""
    return [one for one in page.field.findChildren(QTimer) if one.isSingleShot()]


def rest(page: ClassifyPage, commands: FakeCommands) -> None:
    """Let the window finish all its work, with all its questions answered.

    Postponed work is awaited; otherwise it would count as part of what comes next.
    """
    turns = 0
    while turns < 9 or any(one.isActive() for one in put_off(page)):
        assert turns < 999, "something is put off again and again"
        turns += 1
        commands.answer()
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def choose(page: ClassifyPage, row: int, commands: FakeCommands) -> None:
    """Choose a cell and wait until the page shows it."""
    page.gallery.view.choose(row)
    rest(page, commands)


def name(page: ClassifyPage, letter: str, commands: FakeCommands) -> Watch:
    """Name the chosen cell; return the window's work from the key press until it rests."""
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    QTest.keyClick(page.gallery.view, letter)
    rest(page, commands)
    QApplication.instance().removeEventFilter(watch)
    return watch


def test_going_on_and_naming_moves_no_pane(page: ClassifyPage, commands: FakeCommands) -> None:
    for row in range(1, 6):
        choose(page, row, commands)
        name(page, "N", commands)
    panes = (page.gallery, page.field, page.cell)
    widths = []
    for row in range(6, 12):
        choose(page, row, commands)
        widths.append([one.width() for one in panes])
        name(page, "N", commands)
        widths.append([one.width() for one in panes])
    assert all(one == widths[0] for one in widths)


def test_a_verdict_hides_nothing_that_it_shows_again(
    page: ClassifyPage, commands: FakeCommands
) -> None:
    for row in (1, 3):
        choose(page, row, commands)
        hidden = name(page, "N", commands).heard(QEvent.Type.Hide)
    assert page.cell.isVisible()
    assert [one for one in hidden if one.isVisible()] == []


def test_a_verdict_that_needs_no_more_room_causes_no_layout(
    page: ClassifyPage, commands: FakeCommands
) -> None:
    """The page around both panes is not laid out, and unchanged types are not painted."""
    for letter in "NLN":
        choose(page, 1, commands)
        watch = name(page, letter, commands)
    asked = watch.heard(QEvent.Type.LayoutRequest)
    assert page.summary in asked, "a verdict that changes a figure"
    assert [one for one in (page, page.split.parentWidget()) if one in asked] == []
    painted = watch.heard(QEvent.Type.Paint)
    assert page.summary.findChildren(ShareColumn)[-1] not in painted
    assert page.cell.bars not in painted


def test_a_verdict_paints_only_its_cells_box_in_the_field(
    page: ClassifyPage, commands: FakeCommands
) -> None:
    canvas = page.field.canvas
    for letter in "NLN":
        choose(page, 1, commands)
        painted = name(page, letter, commands).painted[canvas]
    tile = page.chosen
    assert tile is not None
    box = page.cells.box(tile.key)
    assert box is not None
    place = canvas.to_screen(QRectF(box.x, box.y, box.width, box.height)).toAlignedRect()
    assert painted.contains(place), "ring and sign are around it"
    of_all = sum(one.width() * one.height() for one in painted)
    assert 2 * of_all < canvas.width() * canvas.height()


def test_a_renamed_box_leaves_no_trace_of_the_former_name(
    page: ClassifyPage, commands: FakeCommands
) -> None:
    """Painting only around the box gives the same picture as painting everything."""
    window, canvas = page.window(), page.field.canvas
    choose(page, 1, commands)
    for letter in "NLEN":
        name(page, letter, commands)
        QApplication.sendPostedEvents()  # what a timer just requested is painted, too
        place = QRect(canvas.mapTo(window, QPoint()), canvas.size())
        by_pieces = window.screen().grabWindow(window.winId()).toImage().copy(place)
        pieces, whole = (to_pixels(one).astype(int) for one in (by_pieces, canvas.grab().toImage()))
        # At the edge of a shrunk picture, Qt rounds differently.
        assert np.abs(pieces - whole).max() <= ROUNDED


def test_paints_only_the_bars_that_changed(
    page: ClassifyPage, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, 1, commands)
    painted: list[Label | None] = []
    draw = bars.draw_chip

    def counted(painter: QPainter, rect: QRectF, label: Label | None, **how: bool) -> None:
        painted.append(label)
        draw(painter, rect, label, **how)

    monkeypatch.setattr(bars, "draw_chip", counted)
    shown = page.cell.bars
    shown.repaint()
    every = list(painted)
    painted.clear()
    shown.repaint(0, shown.height() - 4, shown.width(), 4)
    assert painted == every[-1:]


def test_a_button_without_words_stays_as_it_is(page: ClassifyPage, commands: FakeCommands) -> None:
    page.strip.show_name("A name that leaves no room for words on the buttons")
    rest(page, commands)
    for letter in "NLN":
        choose(page, 1, commands)
        watch = name(page, letter, commands)
    buttons = page.strip.new_button, page.strip.export_button
    assert any(not one.text() for one in buttons), "there is room for few words"
    for kind in (QEvent.Type.Resize, QEvent.Type.Paint, QEvent.Type.StyleChange):
        assert [one.accessibleName() for one in buttons if one in watch.heard(kind)] == []


def test_a_verdict_and_a_choice_each_look_once_at_what_is_possible(
    page: ClassifyPage, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[bool] = []
    look = main.window_state

    def counted(*given: Any) -> WindowState:
        looks.append(True)
        return look(*given)

    monkeypatch.setattr(main, "window_state", counted)
    for letter in "NLN":
        choose(page, 1, commands)
        looks.clear()
        page.gallery.view.choose(2)
        assert len(looks) == 1
        looks.clear()
        QTest.keyClick(page.gallery.view, letter)
        assert len(looks) == 1
        rest(page, commands)


def test_the_buttons_of_the_first_verdict_appear_at_once(
    page: ClassifyPage, commands: FakeCommands
) -> None:
    """Undo, redo and teaching; Qt would lay out the page for each."""
    choose(page, 1, commands)
    page.strip.show_name("A name that leaves no room for more buttons")
    rest(page, commands)
    moved = name(page, "N", commands).heard(QEvent.Type.Move)
    assert page.strip.undo_button.isVisible()
    assert moved[page.strip.new_button] <= 2, (
        "its place, and another with the words it has room for"
    )
