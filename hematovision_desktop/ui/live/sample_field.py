"""The sample being counted: typed or scanned beside the source, before the count or during it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from hematovision_desktop.ui.parts.input.keyboard import PressElsewhere

_CHARACTERS = (9, 18)
"""Least and greatest width of the field."""


class SampleField(QLineEdit):
    """An accession number. named: its new value, "" if it was undone. left: the focus should move elsewhere."""

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
        PressElsewhere(self).pressed.connect(self.left)

    def start_over(self) -> None:
        """Clear it: another count is another patient's until somebody says otherwise."""
        self._kept, self._before = "", None
        self.clear()

    def show_kept(self, accession: str) -> None:
        """Show the sample of a resumed count."""
        self._kept, self._before = accession, None
        self.setText(accession)

    def take_over(self, before: SampleField) -> None:
        """Continue like the field of a former page; what is typed there is entered, as on leaving it."""
        before._keep()
        self.show_kept(before._kept)
        self._before = before._before

    @property
    def last_act(self) -> str:
        """The number if entering it was the last act, so that undo removes it; "" otherwise."""
        return "" if self._before is None else self._kept

    def settle(self) -> None:
        """Note another act: undo no longer removes the number."""
        self._before = None

    def take_back(self) -> bool:
        """Restore the former number, or none, if entering this one was the last act; return whether it was."""
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
        """Treat keys that count cells on this page as letters of a number here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
