"""Whose blood is counted: typed or scanned beside the source, before the count or while it goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit

_CHARACTERS = (9, 18)
"""So wide the field is at least and at most."""


class SampleField(QLineEdit):
    """An accession number. named: what it is now, "" where it was taken back. left: the keyboard is wanted elsewhere."""

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self._before: str | None = None
        self.setAcceptDrops(False)
        self.setPlaceholderText(self.tr("Sample number"))
        self.setAccessibleName(self.tr("Accession number of the sample"))
        self.setToolTip(
            self.tr(
                "The sample you are counting: type or scan its number, before or while you count"
            )
        )
        few, many = (self.fontMetrics().averageCharWidth() * one + 24 for one in _CHARACTERS)
        self.setMinimumWidth(few)
        self.setMaximumWidth(many)
        self.editingFinished.connect(self._keep)
        self.returnPressed.connect(self.left)

    def start_over(self) -> None:
        """Another count is another patient's, until somebody says so."""
        self._kept, self._before = "", None
        self.clear()

    def show_kept(self, accession: str) -> None:
        """Show whose blood it is that a count goes on with."""
        self._kept, self._before = accession, None
        self.setText(accession)

    @property
    def last_act(self) -> str:
        """The number that was given last of all acts, which undo takes back; "" where another came since."""
        return "" if self._before is None else self._kept

    def settle(self) -> None:
        """Something else was done: the number is not what undo takes back."""
        self._before = None

    def take_back(self) -> bool:
        """Give the number of before, or none, if giving this one was the last act; return whether it was."""
        if self._before is None:
            return False
        self.show_kept(self._before)
        self.named.emit(self._kept)
        return True

    @Slot()
    def _keep(self) -> None:
        text = " ".join(self.text().split())
        if not text:
            self.setText(self._kept)
        elif text != self._kept:
            self._before, self._kept = self._kept, text
            self.setText(text)
            self.named.emit(text)

    def event(self, event: QEvent) -> bool:
        """Keys that count cells on this page are letters of a number here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
