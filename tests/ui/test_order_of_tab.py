"""Tab goes through a dialog in reading order: from top to bottom, and along rows in the language's direction."""

from __future__ import annotations

from itertools import pairwise

from every_dialog import fill, own_dialogs, walk
from fake_commands import FakeCommands
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QDialog, QWidget

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.ui.window.main import MainWindow


def stops(dialog: QDialog) -> list[QWidget]:
    """Return the stops of Tab in a dialog, in order from the first."""
    found: list[QWidget] = []
    dialog.setFocus()
    while dialog.focusNextChild():
        one = dialog.focusWidget()
        if one is None or one in found:
            break
        found.append(one)
    return found


def place(part: QWidget, dialog: QDialog) -> QRect:
    return QRect(part.mapTo(dialog, QPoint(0, 0)), part.size())


def goes_on(here: QRect, then: QRect, way: Qt.LayoutDirection) -> bool:
    """Whether one place is read after another."""
    if here.contains(then) or then.contains(here):
        return True
    if then.top() >= here.bottom():
        return True
    if then.bottom() <= here.top():
        return False
    return (
        then.right() < here.left()
        if way is Qt.LayoutDirection.RightToLeft
        else then.left() > here.right()
    )


def test_tab_follows_the_reading_order(
    window: MainWindow, commands: FakeCommands, memory: WindowMemory, way: Qt.LayoutDirection
) -> None:
    fill(window, commands)
    wrong: list[str] = []
    steps = 0

    def look(name: str, dialog: QDialog) -> None:
        nonlocal steps
        for here, then in pairwise(stops(dialog)):
            steps += 1
            if not goes_on(place(here, dialog), place(then, dialog), way):
                wrong.append(f"{name}: {_called(here)} → {_called(then)}")

    walk(own_dialogs(window, commands, memory), look)
    assert "\n".join(wrong) == ""
    assert steps > 60


def _called(one: QWidget) -> str:
    return one.accessibleName() or str(getattr(one, "text", lambda: "")()) or type(one).__name__
