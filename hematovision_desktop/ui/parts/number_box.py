"""Boxes for numbers and days, in the digits of the window's language."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDateEdit, QDoubleSpinBox, QSpinBox

from hematovision_desktop.ui.parts.input.inputs import WheelForPage
from hematovision_desktop.ui.parts.texts import words


class CountBox(WheelForPage, QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        self.setLocale(words.locale())


class DayBox(WheelForPage, QDateEdit):
    """A day, as year, month and day: typed in one go, and never mistaken for another."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.setLocale(words.locale())
        self.setDisplayFormat("yyyy-MM-dd")


class NumberBox(WheelForPage, QDoubleSpinBox):
    """A number in the window's language; typed or pasted with either decimal sign."""

    def __init__(self) -> None:
        super().__init__()
        self.setLocale(words.locale())
        self.setGroupSeparatorShown(False)

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
