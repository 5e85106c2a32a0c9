"""A line for a passphrase or a recovery key; hidden unless a person wants to see it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit

from hematovision_desktop.ui.parts.breaking import CheckBox


class SecretLine(QLineEdit):
    """Hides what is typed; it is neither learnt by the system's keyboard nor kept for undo."""

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
        """Return what was typed, and forget it."""
        text = self.text()
        self.clear()
        return text


class ShowSigns(CheckBox):
    """Shows the signs of some lines."""

    def __init__(self, *lines: SecretLine) -> None:
        super().__init__()
        self.setText(self.tr("Show what I type"))
        self._lines = lines
        self.toggled.connect(self._show)

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in self._lines:
            line.setEchoMode(mode)
