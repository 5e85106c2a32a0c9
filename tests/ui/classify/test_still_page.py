"""A verdict leaves all that it says nothing of where it is: nothing jumps, and little is reckoned."""

from __future__ import annotations

from collections import Counter

import pytest
from fake_commands import FakeCommands, result_at
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.log import BatchState
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.window.main import MainWindow

FIELDS = 12


class Watch(QObject):
    """Counts what widgets are told: of which kind of event, and how often each was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.told: Counter[tuple[QEvent.Type, QWidget]] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count it and let it pass."""
        if isinstance(watched, QWidget):
            self.told[event.type(), watched] += 1
        return False

    def heard(self, kind: QEvent.Type) -> dict[QWidget, int]:
        """Return which widgets were told so, and how often."""
        return {one: count for (told, one), count in self.told.items() if told is kind}


@pytest.fixture
def page(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> ClassifyPage:
    """A drawn batch on a screen on which its panes have little room beside each other."""
    page = window.classify_page
    commands.begin(total=FIELDS)
    commands.report([result_at(number) for number in range(FIELDS)], FIELDS, FIELDS, 0.5)
    commands.end(FIELDS, FIELDS, 3, BatchState.FINISHED)
    qtbot.waitUntil(lambda: page.is_settled)
    window.resize(820, 700)
    window.show()
    qtbot.waitExposed(window)
    rest(commands)
    return page


def rest(commands: FakeCommands) -> None:
    """Let the window do all that it has been asked, with all that it asked answered."""
    for _ in range(9):
        commands.answer()
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def choose(page: ClassifyPage, row: int, commands: FakeCommands) -> None:
    """Choose a cell and wait until it is shown."""
    page.gallery.view.choose(row)
    rest(commands)


def name(page: ClassifyPage, letter: str, commands: FakeCommands) -> Watch:
    """Name the chosen cell; return what the window did for it, from the key until it rests."""
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    QTest.keyClick(page.gallery.view, letter)
    rest(commands)
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


def test_a_verdict_that_needs_no_other_room_lays_out_no_page(
    page: ClassifyPage, commands: FakeCommands
) -> None:
    """Of the page around both panes nothing is asked, and none of the types that stay is painted."""
    for letter in "NLN":
        choose(page, 1, commands)
        watch = name(page, letter, commands)
    asked = watch.heard(QEvent.Type.LayoutRequest)
    assert page.summary in asked, "a verdict that changes a figure"
    assert [one for one in (page, page.split.parentWidget()) if one in asked] == []
    painted = watch.heard(QEvent.Type.Paint)
    assert page.summary.columns[-1] not in painted
    assert page.cell.bars not in painted
