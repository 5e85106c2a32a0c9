"""A sentence in a dialog that says why something was not done moves no button away from the pointer."""

from __future__ import annotations

from pathlib import Path

import pytest
from every_dialog import fill, own_dialogs, settle, walk
from fake_commands import FakeCommands
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QDialog, QPushButton

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.room import ScrollPage
from hematovision_desktop.ui.parts.layout.widgets import Trouble
from hematovision_desktop.ui.window.main import MainWindow
from hematovision_desktop.ui.window.unlock import UnlockDialog

REFUSAL = (
    "This passphrase does not open the log. Look whether capitals are on. Try again in 16 seconds."
)
SAYING = {
    "unlock",
    "log in",
    "person",
    "sign",
    "recovery",
    "blind",
    "hand over",
    "limits",
    "ranges",
}
"""Some of the dialogs that have such a line."""
ROUNDING_PX = 1


@pytest.mark.parametrize("screen", [QSize(944, 492), QSize(1904, 1032)])
def test_a_refusal_moves_no_button(
    window: MainWindow,
    commands: FakeCommands,
    memory: WindowMemory,
    monkeypatch: pytest.MonkeyPatch,
    screen: QSize,
) -> None:
    monkeypatch.setattr(room, "dialog_room", lambda: screen)
    fill(window, commands)
    seen, moved = set[str](), list[str]()

    def note(name: str, dialog: QDialog) -> None:
        for line in dialog.findChildren(Trouble):
            seen.add(name)
            line.say("")
            settle()
            before = _places(dialog)
            line.say(REFUSAL)
            settle()
            after = _places(dialog)
            moved.extend(
                f"{name}: {text}"
                for text, at in after.items()
                if (at - before[text]).manhattanLength() > ROUNDING_PX
            )

    walk(own_dialogs(window, commands, memory), note)
    assert "\n".join(moved) == ""
    assert seen >= SAYING


def test_the_longest_refusal_of_a_passphrase_moves_no_button(window: MainWindow) -> None:
    dialog = UnlockDialog(window)
    dialog.ask(Path("/data/log.sqlite"), "")
    settle()
    before = _places(dialog)
    wrong = "This is neither the passphrase nor the recovery key of the log. Try again; without one of the two nobody can read it, not even we."
    for wait_s in (0, 3599):
        dialog.refuse(wrong, wait_s)
        settle()
        assert _places(dialog) == before


def _places(dialog: QDialog) -> dict[str, QPoint]:
    """Return where each button that does not scroll lies in a dialog, by its text."""
    areas = dialog.findChildren(ScrollPage)
    return {
        one.text(): one.mapTo(dialog, QPoint())
        for one in dialog.findChildren(QPushButton)
        if one.isVisible() and not any(area.isAncestorOf(one) for area in areas)
    }
