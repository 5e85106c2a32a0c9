"""Boxes and sliders that the mouse wheel leaves alone, so that scrolling a page changes nothing on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # what is mixed in is no widget by itself: of two Qt classes none can be made


_LEAST_CHARACTERS = 10
"""Of what is chosen, so many are seen at least."""
_LIST_MARGIN_PX = 32


class _WheelForPage(_Widget):
    """Leaves the wheel to the page, and takes the keyboard by a click or Tab alone."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()


class Choice(_WheelForPage, QComboBox):
    """A box to choose from. closed: its list is gone, something chosen or not."""

    closed = Signal()

    def least_width(self) -> int:
        """Return a width at which it shows the beginning; its list is as wide as it needs."""
        metrics, hint = self.fontMetrics(), self.sizeHint().width()
        texts = (self.itemText(row) for row in range(self.count()))
        around = hint - max((metrics.horizontalAdvance(one) for one in texts), default=0)
        return min(hint, max(0, around) + _LEAST_CHARACTERS * metrics.averageCharWidth())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """It gives way where room is short."""
        return QSize(self.least_width(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint what is chosen; where it has no room it ends in "…", not in half a letter."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, edit = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, edit, self)
        chosen = option.currentText
        option.currentText = self.fontMetrics().elidedText(
            chosen, Qt.TextElideMode.ElideRight, room.width()
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def showPopup(self) -> None:  # noqa: N802
        """Open its list as wide as what can be chosen."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _LIST_MARGIN_PX)
        super().showPopup()

    def hidePopup(self) -> None:  # noqa: N802
        """Say that the list is gone."""
        was_open = self.view().isVisible()
        super().hidePopup()
        if was_open:
            self.closed.emit()


class CountBox(_WheelForPage, QSpinBox):
    """A box for a whole number."""


class DayBox(_WheelForPage, QDateEdit):
    """A box for a day."""


class Slider(_WheelForPage, QSlider):
    """A slider."""
