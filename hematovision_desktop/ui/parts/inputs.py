"""Boxes and sliders that the mouse wheel leaves alone, so that scrolling a page changes nothing on it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSlider, QSpinBox

_BY_CLICK_OR_TAB = Qt.FocusPolicy.StrongFocus


class Choice(QComboBox):
    """A box to choose from. closed: its list is gone, something chosen or not."""

    closed = Signal()

    def hidePopup(self) -> None:  # noqa: N802
        """Say that the list is gone."""
        was_open = self.view().isVisible()
        super().hidePopup()
        if was_open:
            self.closed.emit()

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.setFocusPolicy(_BY_CLICK_OR_TAB)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()


class CountBox(QSpinBox):
    """A box for a whole number."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.setFocusPolicy(_BY_CLICK_OR_TAB)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()


class DayBox(QDateEdit):
    """A box for a day."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.setFocusPolicy(_BY_CLICK_OR_TAB)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()


class Slider(QSlider):
    """A slider."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.setFocusPolicy(_BY_CLICK_OR_TAB)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()
