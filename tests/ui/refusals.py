"""Dialogs that say why something was not done: the sentence moves no button away from the pointer."""

from __future__ import annotations

from collections.abc import Iterator

from button_faults import places_of_buttons
from every_dialog import settle
from PySide6.QtWidgets import QDialog

from hematovision_desktop.ui.parts.layout.widgets import Trouble

REFUSAL = (
    "This passphrase does not open the log. Look whether capitals are on. Try again in 16 seconds."
)
REFUSING = {
    *("unlock", "log in", "person", "sign", "recovery"),
    *("blind", "hand over", "limits", "ranges"),
}
"""Some of the dialogs with a line that says why something was not done."""
ROUNDING_PX = 1


def lines_of(dialog: QDialog) -> list[Trouble]:
    """Return the lines of a dialog that say why something was not done."""
    return dialog.findChildren(Trouble)


def moved_by_a_refusal(dialog: QDialog) -> Iterator[str]:
    """Yield the buttons that lie elsewhere once a line says a long sentence."""
    for line in lines_of(dialog):
        said = line.text()
        line.say("")
        settle()
        before = places_of_buttons(dialog)
        line.say(REFUSAL)
        settle()
        for text, at in places_of_buttons(dialog).items():
            if (at - before[text]).manhattanLength() > ROUNDING_PX:
                yield text
        line.say(said)
