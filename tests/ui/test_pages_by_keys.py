"""Every page by keyboard and screen reader, in every state that looks different, left to right and mirrored.

Tab leads as one reads, to all and back; the keyboard is seen; each part says what it is and how it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from every_page import STOPS, settle
from fake_commands import FakeCommands
from heard import faults_heard, goes_back, is_grouped, said_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot
from test_accessibility import controls

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.ui.window import translation
from hematovision_desktop.ui.window.main import MainWindow

MOST_TABS = 200
Kind = tuple[str, object, str]


class Walk:
    """The faults found: each once, with the first place where it was seen."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.stops = 0
        self.faults: dict[str, str] = {}
        self._looked: set[Kind] = set()

    def stop(self, place: str) -> None:
        """Check the page in view."""
        self.stops += 1
        order = self._tab_through(place)
        # The person's name is below all pages and comes before pages made later.
        on_page = [one for one in order if not self.window.bottom.isAncestorOf(one)]
        for one, following in pairwise(on_page):
            if goes_back(one, following, self.window):
                self._note(place, f"{said_of(one)} leads back to {said_of(following)}")
        for one in order:
            for fault in faults_heard(one):
                self._note(place, fault)
            for fault in faults_of_state(one):
                self._note(place, fault)
            self._look_at(one, place)
        for one in self.window.findChildren(QAbstractButton):
            if one.isVisible() and re.search("&[^&]", one.text().replace("&&", "")):
                self._note(place, f"“{one.text()}” loses a sign")

    def _tab_through(self, place: str) -> list[QWidget]:
        """Return the round of Tab from the rail, and check it backwards by Shift+Tab."""
        window = self.window
        start = window.rail.buttons.checkedButton()
        order = self._round(start, Qt.Key.Key_Tab, place)
        back = self._round(start, Qt.Key.Key_Backtab, place)
        if back[1:] != order[:0:-1]:
            self._note(place, "Shift+Tab does not lead back the same way")
        wanted = [
            one
            for one in controls(window)
            if one.isVisible() and one.isEnabled() and one.focusPolicy() and not is_grouped(one)
        ]
        for one in wanted:
            if one not in order:
                self._note(place, f"Tab does not come to {said_of(one)}")
        return order

    def _round(self, start: QWidget, key: Qt.Key, place: str) -> list[QWidget]:
        start.setFocus()
        order: list[QWidget] = []
        one: QWidget | None = start
        for _ in range(MOST_TABS):
            assert one is not None, f"nobody has the keyboard after {order[-1]}"
            if one is start and order:
                return order
            if one not in order:
                order.append(one)
                if one.visibleRegion().isEmpty():
                    self._note(place, f"{said_of(one)} is out of sight")
            QTest.keyClick(one, key)
            one = QApplication.focusWidget()
        raise AssertionError(f"{order[-1]} keeps the keyboard")

    def _look_at(self, one: QWidget, place: str) -> None:
        """Check that it looks different with focus, once for each kind."""
        kind = (type(one).__name__, one.property("look"), one.objectName())
        if kind in self._looked:
            return
        self._looked.add(kind)
        one.clearFocus()
        without = one.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if one.grab().toImage() == without:
            self._note(place, f"{said_of(one)} looks the same with the keyboard")

    def _note(self, place: str, fault: str) -> None:
        self.faults.setdefault(fault, place)


def faults_of_state(one: QWidget) -> Iterator[str]:
    """Yield states that a screen reader gets wrong."""
    interface = QAccessible.queryAccessibleInterface(one)
    state = interface.state()
    heard = (bool(state.checkable), bool(state.checked))
    if isinstance(one, QAbstractButton) and heard != (one.isCheckable(), one.isChecked()):
        yield f"{said_of(one)} is heard as checked or not, other than it is seen"
    if not state.focusable:
        yield f"{said_of(one)} is heard as nothing that takes the keyboard"
    if isinstance(one, QComboBox) and not is_labelled(one):
        yield f"{said_of(one)} says what is chosen, not what for"
    if isinstance(one, QAbstractItemView):
        yield from faults_of_cells(one)


def is_labelled(one: QWidget) -> bool:
    return bool(one.accessibleName()) or any(
        label.buddy() is one for label in one.window().findChildren(QLabel)
    )


def faults_of_cells(view: QAbstractItemView) -> Iterator[str]:
    """Yield what a screen reader misses of the visible cells of a list or table."""
    heard = QAccessible.queryAccessibleInterface(view)
    chosen = 0
    for place in range(min(heard.childCount(), 60)):
        cell = heard.child(place)
        if cell.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            yield f"a cell of {said_of(view)} has no role"
        chosen += bool(cell.state().selected)
    selection = view.selectionModel()
    if heard.childCount() and chosen == 0 and selection is not None and selection.hasSelection():
        yield f"nothing of {said_of(view)} is heard as chosen"


LANGUAGES = {"left to right": Language.ENGLISH, "mirrored": Language.ARABIC}


@pytest.fixture(autouse=True)
def any_font(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "has_font", lambda _language: True)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_every_page_works_by_keyboard(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    qtbot: QtBot,
    qapp: QApplication,
    language: Language,
) -> None:
    look = Settings(theme=Theme.LIGHT, language=language, label_set=LabelSet.EXTENDED)
    QAccessible.setActive(True)  # makes accessible states follow changes
    walk = Walk(make_window(look))
    for stops in STOPS:
        for place in stops(walk.window, commands, qtbot):
            settle(walk.window, qtbot)
            walk.stop(place)
    QAccessible.setActive(False)
    translation.use_language(qapp, Language.ENGLISH)
    assert walk.stops > 30
    assert "\n".join(f"{place}: {fault}" for fault, place in walk.faults.items()) == ""
