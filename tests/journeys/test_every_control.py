"""Every action, button, box and list of the window is used once in the real program.

Controls are not listed here: they are found on pages and dialogs and pressed, so a new control is
used as soon as it exists. Files chosen in dialogs are unsuitable ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from desk import Desk, Dialogs
from listening import Silence
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMenu,
    QWidget,
)
from shiboken6 import isValid
from table_live import LiveTableWorld
from table_world import TableWorld, cells_in, draw_picture
from test_without_mouse import comes, move_stage

from hematovision_desktop.core.live.source import SourceStatus
from hematovision_desktop.ui.window.action_list import action_rows
from hematovision_desktop.ui.window.main import CLASSIFY, LEARN, LIVE, LOG, SAMPLES, SETTINGS

PAGES = {
    "empty": CLASSIFY,
    "classify": CLASSIFY,
    "samples": SAMPLES,
    "log": LOG,
    "learn": LEARN,
    "live": LIVE,
    "settings": SETTINGS,
}
LEAST = {"empty": 3, "classify": 10, "samples": 8, "log": 4, "learn": 3, "live": 6, "settings": 30}
"""So many controls at least are found on a page, so that the walk cannot pass by standing still."""
LAST = {"new_batch", "live_new", "remove_logged"}
"""They take away what others are about."""
CLOSING = {"Take everything along"}
"""Buttons that close the window on purpose, and open it again."""
NOT_PRESSED = {"quit", "full_screen"}
"""They end the window, or are about the screen alone."""


@pytest.fixture
def world() -> type[TableWorld]:
    return LiveTableWorld


class Walker:
    """Presses what it finds. pressed: in words. done: the controls that were used."""

    def __init__(self, desk: Desk, silence: Silence) -> None:
        self.desk, self.silence = desk, silence
        self.pressed: list[str] = []
        self.done: set[str] = set()
        self.triggered: set[str] = set()
        self._busy = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(0)

    def stop(self) -> None:
        """Stop looking for dialogs."""
        self._timer.stop()

    def _look(self) -> None:
        """Walk a dialog that runs its own event loop."""
        if not self._busy:
            self.walk_dialogs()

    def settle(self, what: str) -> None:
        """Let everything follow, and check that nothing went wrong."""
        self.desk.settle()
        assert self.desk.window.isVisible(), f"{what} closed the window"
        bugs = [fault.message for fault in self.desk.faults if fault.is_bug]
        assert not bugs, f"{what}: {bugs}"
        assert not self.silence.heard, f"{what}: {self.silence.heard}"

    def walk_dialogs(self) -> None:
        """Use all controls of the front dialog, and close it by Esc."""
        self._busy = True
        while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            if not isinstance(dialog, QFileDialog):
                self._walk(dialog, self._name(dialog))
            if isValid(dialog) and dialog.isVisible():
                QTest.keyClick(dialog, Qt.Key.Key_Escape)
                self.desk.settle()
            if isValid(dialog) and dialog.isVisible():
                dialog.done(0)
        self._busy = False

    def _name(self, dialog: QWidget) -> str:
        return type(dialog).__name__ + ": " + dialog.windowTitle()

    def page(self, index: int, name: str) -> None:
        """Go to a page and use all its controls."""
        window = self.desk.window
        window.show_page(index)
        self.settle(name)
        self._walk(window.pages.currentWidget(), name, back=lambda: window.show_page(index))

    def _walk(self, place: QWidget, name: str, back=lambda: None) -> None:
        while isValid(place) and place.isVisible() and (one := self._next(place, name)) is not None:
            key, what = one
            self.done.add(key)
            if isinstance(what, QComboBox):
                self._choose_each(what, key)
            else:
                self._press(what, key)
            if QApplication.activeModalWidget() not in (None, place):
                self._leave_dialogs()
            back()
            self.settle(key)

    def _next(self, place: QWidget, name: str) -> tuple[str, QWidget] | None:
        for one in place.findChildren(QWidget):
            if not isinstance(one, QAbstractButton | QComboBox):
                continue
            if not (one.isVisible() and one.isEnabled()) or one.window() is not place.window():
                continue
            said = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
            if said in CLOSING:
                continue
            key = f"{name} > {type(one).__name__} {said or one.objectName()}"
            if key not in self.done:
                return key, one
        return None

    def _press(self, one: QAbstractButton, key: str) -> None:
        self.pressed.append(key)
        menu = one.menu() if hasattr(one, "menu") else None
        if isinstance(menu, QMenu):
            for action in menu.actions():
                if action.isEnabled() and not action.isSeparator():
                    action.trigger()
                    self.settle(f"{key}: {action.text()}")
            return
        one.click()
        self.settle(key)

    def _choose_each(self, box: QComboBox, key: str) -> None:
        self.pressed.append(key)
        first = box.currentIndex()
        # The next, the last, and back: each restyles or reloads, which takes time.
        for row in ((first + 1) % box.count(), box.count() - 1, first):
            if not (isValid(box) and box.isVisible() and box.isEnabled()):
                return
            box.setFocus()
            box.setCurrentIndex(row)
            box.activated.emit(row)
            self.settle(f"{key}: {row}")

    def actions(self, index: int, begin: Callable[[], object] = lambda: None) -> None:
        """Trigger every enabled menu entry. begin: brings what they need into view."""
        window = self.desk.window
        for row in sorted(action_rows(), key=lambda one: one.id in LAST):
            if row.id in NOT_PRESSED | self.triggered:
                continue
            act = window.actions_[row.id]
            if window.pages.currentIndex() != index:
                window.show_page(index)
                self.desk.settle()
            if not act.isEnabled():
                begin()
                self.desk.settle()
            if act.isEnabled():
                self.triggered.add(row.id)
                act.trigger()
                self._leave_dialogs()
                self.settle(f"menu {row.id}")

    def _leave_dialogs(self) -> None:
        busy, self._busy = self._busy, True
        self.walk_dialogs()
        self._busy = busy


@dataclass
class Place:
    """The files of the walk. wrong: an unsuitable file beside pictures."""

    folder: Path
    numbers: Iterator[int] = field(default_factory=count)

    @property
    def wrong(self) -> Path:
        """An empty file."""
        return self.folder / "pictures" / "notes.txt"

    def draw(self) -> None:
        """Make pictures, with the unsuitable file among them."""
        self.wrong.parent.mkdir()
        self.wrong.touch()
        for number in [one for one in range(1, 60) if cells_in(one) >= 3][:6]:
            draw_picture(self.wrong.parent / f"{number}.png", number)

    def save(self, *_values: object, **_named: object) -> tuple[str, str]:
        """Return a file name for saving."""
        return str(self.folder / f"saved {next(self.numbers)}"), ""


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    one = Place(tmp_path)
    one.draw()
    with Dialogs() as dialogs:
        dialogs.path = str(one.wrong)
        QFileDialog.getSaveFileName = one.save  # type: ignore[method-assign]  # `Dialogs` puts it back
        yield one


def read(desk: Desk, place: Place) -> Callable[[], None]:
    """Read the pictures; return a function that shows one of their cells."""
    desk.program.open_paths([place.wrong.parent])
    desk.settle()
    view = desk.program.review.view
    assert view is not None
    gallery = desk.window.classify_page.gallery

    def begin() -> None:
        desk.program.show(view.ref)
        desk.settle()
        gallery.bar.clear()
        gallery.view.choose(0)
        gallery.view.setFocus()

    return begin


@pytest.fixture
def walker(desk: Desk, silence: Silence, place: Place) -> Iterator[Walker]:
    one = Walker(desk, silence)
    yield one
    one.stop()


def count_live(desk: Desk) -> Callable[[], None]:
    """Count at the microscope; return a function that lets a person decide a waiting cell."""
    page = desk.window.live_page
    page.start_page.virtual_button.click()
    assert comes(desk, lambda: page.source_state.status is SourceStatus.RUNNING)
    desk.window.actions_["live_count"].trigger()
    now_s = 0.0
    for number in range(4):
        now_s = move_stage(desk, number, now_s)
    assert page.count.differential.waiting > 1

    def begin() -> None:
        for _ in range(2):  # it is chosen, then confirmed; it stays chosen, or the next one is
            desk.window.actions_["live_agree"].trigger()

    return begin


def cancel(desk: Desk, walker: Walker, place: Place) -> None:
    """Stop a batch midway."""
    desk.world.turnstile.close()
    desk.program.open_paths([place.wrong.parent])
    desk.settle()
    walker.actions(CLASSIFY)
    desk.world.turnstile.open()
    walker.settle("cancel")


def test_every_action(desk: Desk, walker: Walker, place: Place) -> None:
    walker.actions(CLASSIFY, read(desk, place))
    cancel(desk, walker, place)
    for index in (SAMPLES, LOG):
        read(desk, place)
        walker.actions(index)
    desk.window.show_page(LIVE)
    walker.actions(LIVE, count_live(desk))
    never = {row.id for row in action_rows()} - walker.triggered - NOT_PRESSED
    assert never == set(), "a way to each new action has to be walked here"


@pytest.mark.parametrize("name", PAGES)
def test_every_control(name: str, desk: Desk, walker: Walker, place: Place) -> None:
    if name == "live":
        desk.window.show_page(LIVE)
        count_live(desk)
    elif name != "empty":
        read(desk, place)()
    walker.page(PAGES[name], name)
    assert len(walker.pressed) >= LEAST[name], walker.pressed
