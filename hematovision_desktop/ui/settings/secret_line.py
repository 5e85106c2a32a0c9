"""A line for a passphrase or a recovery key; masked unless a person wants to see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QLineEdit

from hematovision_desktop.core.signing.log_key import SHORTEST_PASSPHRASE
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.texts import words

translate = QCoreApplication.translate


def passphrase_hint() -> str:
    """Return what a new passphrase should be, which is said before a person has to guess it."""
    return translate(
        "GuardDialog", "At least {n} characters; four or five words are good and easy to remember."
    ).format(n=words.number(SHORTEST_PASSPHRASE))


class SecretLine(QLineEdit):
    """Masks the typed text; the system's keyboard does not learn it, and undo does not keep it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.setAcceptDrops(False)
        self.setMinimumWidth(320)

    def take(self) -> str:
        """Return what was typed, and clear it."""
        text = self.text()
        self.clear()
        return text


class ShowSigns(CheckBox):
    """Unmasks some lines."""

    def __init__(self, *lines: QLineEdit) -> None:
        super().__init__()
        self.setText(self.tr("Show what I type"))
        self._lines = lines
        self.toggled.connect(self._show)

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in self._lines:
            line.setEchoMode(mode)
