"""Buttons and boxes whose text wraps if one line does not fit."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
)

from hematovision_desktop.ui.parts.input.clicks import PressedOnce
from hematovision_desktop.ui.parts.input.keyboard import stop_at
from hematovision_desktop.ui.parts.texts.plain import unbroken

if TYPE_CHECKING:
    _Button = QPushButton
else:
    _Button = object  # a mixin is no widget by itself: a class cannot inherit from two Qt classes

_FLAGS = int(Qt.TextFlag.TextShowMnemonic)


_widths: dict[tuple[str, QFont], int] = {}
_KEPT_WIDTHS = 4096


def _width_in(text: str, font: QFont) -> int:
    """Return the width of a text in px. Layouts request the same texts again and again."""
    asked = text, font
    if asked not in _widths:
        if len(_widths) >= _KEPT_WIDTHS:
            _widths.clear()
        _widths[text, QFont(font)] = QFontMetrics(font).size(_FLAGS, text).width() if text else 0
    return _widths[asked]


def _words(text: str) -> list[str]:
    """Return the pieces after which a line may break; Python would also split at no-break spaces."""
    return unbroken(text).split(" ")


class _Breaks(_Button):
    """Paints its text in as many lines as its width requires; its size hint is that of one line."""

    _is_painting = False
    """Qt asks for the same option to compute the hint, which is that of one line."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text in lines."""
        self._is_painting = True
        super().paintEvent(event)
        self._is_painting = False

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Wrap the text for painting; the focus changes no size."""
        super().initStyleOption(option)
        if self._is_painting:
            self._is_painting = False
            option.text = "\n".join(self._lines_at(self.width()))
        else:
            option.state &= ~QStyle.StateFlag.State_HasFocus

    def checkStateSet(self) -> None:
        """Let Tab stop at the checked button of a group: by itself, Qt follows only keys and clicks."""
        super().checkStateSet()
        if self.isChecked():
            stop_at(self)

    def heightForWidth(self, width: int) -> int:
        """Return its height at a width."""
        whole = super().sizeHint()
        high = whole.height()
        if width < whole.width():
            more = len(self._lines_at(width)) - 1
            high += more * self.fontMetrics().lineSpacing()
        return max(high, self.minimumHeight())

    def least_width(self) -> int:
        """Return the width of its longest word: no line can be shorter."""
        return self._around() + max(map(self._width_of, _words(self.text())), default=0)

    def _around(self) -> int:
        """Return how much of its width is not text."""
        return super().sizeHint().width() - self._width_of(self.text())

    def _width_of(self, text: str) -> int:
        return _width_in(text, self.font())

    def _lines_at(self, width: int) -> list[str]:
        room, whole = width - self._around(), self.text()
        if self._width_of(whole) <= room:
            return [whole]
        lines: list[str] = []
        for word in _words(whole):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._width_of(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines or [whole]


class _BreaksAnywhere(_Breaks):
    """Wraps in any layout, because it is alone in its line."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Return the width of its longest word."""
        return QSize(self.least_width(), self.sizeHint().height())


class PushButton(_Breaks, PressedOnce, QPushButton):
    """A button whose text wraps only in a row of its own (`Rows`)."""


class CheckBox(_BreaksAnywhere, QCheckBox):
    """A check box whose text wraps."""


class RadioButton(_BreaksAnywhere, QRadioButton):
    """A radio button whose text wraps."""
