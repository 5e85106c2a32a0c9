"""A box for a number that accepts both a point and a comma as decimal sign."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox

from hematovision_desktop.ui.parts.texts import words


class NumberBox(QDoubleSpinBox):
    """A number in the window's language; typed or pasted with either decimal sign."""

    def __init__(self) -> None:
        super().__init__()
        self.setLocale(words.locale())
        self.setGroupSeparatorShown(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page, so scrolling changes no number."""
        event.ignore()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Validate the text, with either decimal sign."""
        state, _, place = super().validate(self._ours(text), position)
        return state, self._ours(text) if state is not QValidator.State.Invalid else text, place

    def valueFromText(self, text: str) -> float:  # noqa: N802 - Qt's name
        """Return the number in a text, with either decimal sign."""
        return super().valueFromText(self._ours(text))

    def _ours(self, text: str) -> str:
        """Return a text with this language's decimal sign; numbers here have no thousands separators."""
        number = text.removesuffix(self.suffix())
        point = self.locale().decimalPoint()
        for sign in (".", ",", "٫"):
            number = number.replace(sign, point)
        return number + text[len(text.removesuffix(self.suffix())) :]
