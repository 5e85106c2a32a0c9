"""Every dialog, opened once from left to right and once mirrored: its buttons, keyboard, voice and room."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from button_faults import (
    acting,
    faults_of_a_question,
    faults_of_enter,
    faults_of_the_foot,
    is_question,
    offers_two_ways,
)
from every_dialog import (
    Makers,
    calls_of_boxes,
    dialog_classes,
    fill,
    lines_run,
    own_dialogs,
    questions,
    settle,
    walk,
)
from fake_commands import FakeCommands
from heard import (
    faults_heard,
    faults_of_keys,
    goes_on,
    place,
    round_of_tab,
    said_of,
    stays_at_escape,
    stops,
)
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from refusals import REFUSING, lines_of, moved_by_a_refusal
from stray_windows import StrayWindows

sys.path.append(str(Path(__file__).resolve().parent / "language"))

from qt_texts_asked import QtTexts, open_menus

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.window.main import MainWindow

SCREEN = QSize(1904, 1032)


class Walk:
    """Looks at dialogs, and collects what is wrong with them by what was looked at."""

    def __init__(self, window: MainWindow, *, mirrored: bool) -> None:
        self.wrong: dict[str, list[str]] = defaultdict(list)
        self.refusing: set[str] = set()
        self.acting: set[str] = set()
        self.steps = 0
        self._mirrored = mirrored
        self._window = window
        self._before = window.rail.buttons.checkedButton()
        self._closed = ""

    def returning(self, makers: Makers) -> Makers:
        """Return makers that first look whether the keyboard came back from the dialog before."""
        return {name: partial(self._make_after, make) for name, make in makers.items()}

    def _make_after(self, make: Callable[[], object]) -> object:
        self.come_back()
        self._before.setFocus()
        settle()
        assert QApplication.focusWidget() is self._before
        return make()

    def come_back(self) -> None:
        """Note where the keyboard is after the last dialog, if not where it was."""
        self._window.activateWindow()
        settle()
        inside = QApplication.focusWidget()
        if self._closed and inside is not self._before:
            self._note("where the keyboard returns to", self._closed, f"it is with {inside}")
        self._closed = ""

    def look_at_own(self, name: str, dialog: QDialog) -> None:
        """Look at a dialog of the program."""
        self._look_at_the_keyboard(name, dialog)
        self.acting |= {name} if acting(dialog) else set()
        self._note("the button that acts is last", name, *self._order(dialog))
        self._note("Enter acts or is safe", name, *faults_of_enter(dialog))
        self._note("it has a title", name, *([] if dialog.windowTitle() else ["none"]))
        self._note("Tab goes as one reads", name, *self._tab(dialog))
        if lines_of(dialog):
            self.refusing.add(name)
            self._note("a refusal moves no button", name, *moved_by_a_refusal(dialog))

    def hear(self, name: str, dialog: QDialog) -> None:
        """Go through any dialog by screen reader and keys, and leave it by Esc."""
        # Qt's file and print dialogs are not ours.
        if type(dialog).__module__.startswith("hematovision") or isinstance(dialog, QMessageBox):
            heard = [fault for one in stops(dialog) for fault in faults_heard(one)]
            self._note("what a screen reader says", name, *heard)
            self._note("what keys do", name, *faults_of_keys(name, dialog))
        if not isinstance(dialog, QFileDialog) and stays_at_escape(dialog):
            self._note("what keys do", name, "Esc does not close it")

    def look_at_question(self, name: str, dialog: QDialog) -> None:
        """Look at the buttons of a question."""
        if is_question(dialog):
            self.acting |= {name} if offers_two_ways(dialog) else set()
            self._note("the button that acts is last", name, *faults_of_a_question(dialog))

    def note_strays(self, name: str, windows: StrayWindows) -> None:
        """Note what was shown as a window of its own."""
        self._note("no part is shown as a window", name, *windows.take())

    def _note(self, looked_at: str, name: str, *faults: str) -> None:
        self.wrong[looked_at].extend(f"{name}: {one}" for one in faults)

    def _order(self, dialog: QDialog) -> Iterator[str]:
        return faults_of_the_foot(dialog, mirrored=self._mirrored)

    def _look_at_the_keyboard(self, name: str, dialog: QDialog) -> None:
        dialog.activateWindow()
        settle()
        inside = QApplication.focusWidget()
        has_keyboard = inside is not None and dialog.isAncestorOf(inside)
        # Two have no parent: nothing is said of what was there before.
        self._closed = "" if dialog.parentWidget() is None else name
        if self._closed and not has_keyboard:
            self._note("where the keyboard begins", name, "nothing in it has the keyboard")
        if isinstance(inside, QPushButton) and inside.property("look") == "link":
            side = f"Enter would press “{inside.text()}”"
            self._note("where the keyboard begins", name, side)

    def _tab(self, dialog: QDialog) -> Iterator[str]:
        for here, then in pairwise(round_of_tab(dialog)):
            self.steps += 1
            if not goes_on(place(here, dialog), place(then, dialog), mirrored=self._mirrored):
                yield f"{said_of(here)} → {said_of(then)}"


@pytest.fixture
def qt_texts(qapp: QApplication) -> Iterator[QtTexts]:
    one = QtTexts()
    qapp.installTranslator(one)
    yield one
    qapp.removeTranslator(one)


def check(walked: Walk, subtests: pytest.Subtests) -> None:
    """Fail once for each kind of fault; enough must have been looked at."""
    for looked_at, faults in walked.wrong.items():
        with subtests.test(looked_at):
            assert "\n".join(faults) == ""
    assert walked.steps > 60
    assert len(walked.acting) > 10
    assert walked.refusing >= REFUSING


def test_every_dialog_from_left_to_right(
    qt_texts: QtTexts,
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    memory: WindowMemory,
    *,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    subtests: pytest.Subtests,
) -> None:
    monkeypatch.setattr(room, "dialog_room", lambda: SCREEN)
    window = make_window()
    fill(window, commands)
    walked, windows = Walk(window, mirrored=False), StrayWindows(monkeypatch)
    kinds: set[str] = set()

    def meet(name: str, dialog: QDialog) -> None:
        kinds.update(kind.__name__ for kind in type(dialog).__mro__)
        walked.note_strays(name, windows)

    def look_at_own(name: str, dialog: QDialog) -> None:
        meet(name, dialog)
        walked.look_at_own(name, dialog)
        walked.hear(name, dialog)

    def look_at_question(name: str, dialog: QDialog) -> None:
        meet(name, dialog)
        walked.look_at_question(name, dialog)
        walked.hear(name, dialog)

    places = calls_of_boxes()
    with lines_run(places) as ran:
        walk(walked.returning(own_dialogs(window, commands, memory)), look_at_own)
        walked.come_back()
        walk(questions(window, commands), look_at_question)
    check(walked, subtests)
    with subtests.test("every dialog was looked at"):
        assert dialog_classes() - kinds == set()
        assert places - ran == set()
    with subtests.test("Qt's own texts are in the list of texts"):
        open_menus(qtbot)
        assert ("QPlatformTheme", "OK") in qt_texts.asked
        assert "\n".join(map(str, qt_texts.unknown)) == ""


def test_every_dialog_mirrored(
    window: MainWindow,
    commands: FakeCommands,
    memory: WindowMemory,
    *,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    subtests: pytest.Subtests,
) -> None:
    monkeypatch.setattr(room, "dialog_room", lambda: SCREEN)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    fill(window, commands)
    walked = Walk(window, mirrored=True)
    walk(walked.returning(own_dialogs(window, commands, memory)), walked.look_at_own)
    walked.come_back()
    check(walked, subtests)
