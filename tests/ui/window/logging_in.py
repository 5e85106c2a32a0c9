"""People who log in, and the dialog that asks them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.ui.settings.person_dialog import PersonDialog
from hematovision_desktop.ui.window.main import MainWindow

ADA = Person("Ada", Role.ADMINISTRATOR)
GRACE = Person("Grace", Role.TECHNICIAN)
BOTH = (ADA, GRACE)


def asked(window: MainWindow) -> PersonDialog:
    (dialog,) = [one for one in window.findChildren(PersonDialog) if one.isVisible()]
    return dialog


def fill(dialog: PersonDialog, name: str = "", new: str = "", present: str = "") -> None:
    for line, text in (
        (dialog.name, name),
        (dialog.first, new),
        (dialog.second, new),
        (dialog.present, present),
    ):
        if text:
            line.setText(text)
    QTest.mouseClick(dialog.yes_button, Qt.MouseButton.LeftButton)
