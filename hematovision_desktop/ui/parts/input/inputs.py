"""Boxes and sliders that ignore the mouse wheel, so scrolling a page changes nothing on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # a mixin is no widget by itself: a class cannot inherit from two Qt classes


_LEAST_CHARACTERS = 10
"""At least this many characters of the chosen entry are visible."""
_LIST_MARGIN_PX = 32


class WheelForPage(_Widget):
    """Leaves the wheel to the page, and takes the focus only by a click or Tab."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()


class Choice(WheelForPage, QComboBox):
    """A combo box. closed: its list was closed, with or without a choice."""

    closed = Signal()

    def least_width(self) -> int:
        """Return a width that shows the beginning; its list is as wide as needed."""
        metrics, hint = self.fontMetrics(), self.sizeHint().width()
        texts = (self.itemText(row) for row in range(self.count()))
        around = hint - max((metrics.horizontalAdvance(one) for one in texts), default=0)
        return min(hint, max(0, around) + _LEAST_CHARACTERS * metrics.averageCharWidth())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return a width it can shrink to."""
        return QSize(self.least_width(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the chosen entry; if it does not fit, it ends in "…" instead of half a letter."""
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
        """Open a list as wide as its entries."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _LIST_MARGIN_PX)
        super().showPopup()

    def hidePopup(self) -> None:  # noqa: N802
        """Report that the list is closed."""
        was_open = self.view().isVisible()
        super().hidePopup()
        if was_open:
            self.closed.emit()


class Slider(WheelForPage, QSlider):
    """A slider."""
