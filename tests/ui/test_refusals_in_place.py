"""The longest sentence about a passphrase moves no button away from the pointer."""

from __future__ import annotations

from pathlib import Path

from button_faults import places_of_buttons
from every_dialog import settle

from hematovision_desktop.ui.window.main import MainWindow
from hematovision_desktop.ui.window.unlock import UnlockDialog


def test_the_longest_refusal_of_a_passphrase_moves_no_button(window: MainWindow) -> None:
    dialog = UnlockDialog(window)
    dialog.ask(Path("/data/log.sqlite"), "")
    settle()
    before = places_of_buttons(dialog)
    wrong = "This is neither the passphrase nor the recovery key of the log. Try again; without one of the two nobody can read it, not even we."
    for wait_s in (0, 3599):
        dialog.refuse(wrong, wait_s)
        settle()
        assert places_of_buttons(dialog) == before
