"""A line to search in, whose icons grow with the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from hematovision_desktop.ui.parts.layout.widgets import tool
from hematovision_desktop.ui.parts.look.draw import finger_px
from hematovision_desktop.ui.parts.look.icons import pixmap, resize_icon
from hematovision_desktop.ui.parts.look.palette import colours, text_scale
from hematovision_desktop.ui.parts.texts.direction import is_mirrored, mirrored

_LEAST_CHARACTERS = 6
"""Visible characters of a search line at least."""
_SIGN_PX, _PADDING_PX, _GAP_PX = 16, 8, 6
"""Of a search line: its icons beside a usual text, the room beside them, and the gap before the text."""


class SearchLine(QLineEdit):
    """A search line; a cross in it clears it.

    hint: what may be typed. short: used if the hint does not fit. Qt draws the icons of a line at
    16 px whatever the size of the text, so the line places its own.
    """

    def __init__(self, name: str, hint: str, short: str = "") -> None:
        super().__init__()
        self._hint, self._short = hint, short or hint
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPlaceholderText(hint)
        # Files dropped on it are for the window, not for the text.
        self.setAcceptDrops(False)
        self._cross = cross = tool("close", self.tr("Clear"))
        resize_icon(cross, _SIGN_PX)
        cross.setParent(self)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setCursor(Qt.CursorShape.ArrowCursor)
        cross.hide()
        cross.clicked.connect(self.clear)
        self.textChanged.connect(self._show_cross)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the width of a few characters between both icons; the cross is not always shown."""
        few = _LEAST_CHARACTERS * self.fontMetrics().averageCharWidth() + 2 * self._beside_px
        least = super().minimumSizeHint()
        return QSize(max(least.width(), few), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show as much of the hint as fits, and keep the cross at the end."""
        super().resizeEvent(event)
        words = self.fontMetrics().horizontalAdvance(self._hint)
        has_room = words + 2 * self._beside_px <= self.width()
        self.setPlaceholderText(self._hint if has_room else self._short)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the size of the text, and of a finger."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the magnifying glass before the text."""
        super().paintEvent(event)
        scheme, side = colours(), self._sign_px
        colour = scheme.text if self.isEnabled() else scheme.control
        place = QRect(_PADDING_PX, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        drawn = pixmap("search", colour, side, self.devicePixelRatioF())
        painter.drawPixmap(mirrored(place, self.rect()), drawn)
        painter.end()

    @property
    def _sign_px(self) -> int:
        return round(_SIGN_PX * text_scale())

    @property
    def _beside_px(self) -> int:
        """Room of an icon, or of a finger."""
        return max(self._sign_px + 2 * _PADDING_PX, finger_px())

    def _make_room(self) -> None:
        """Keep the text between the icons."""
        beside = self._beside_px
        within = self.rect().adjusted(0, 1, -1, -1)
        place = QRect(within.right() + 1 - beside, within.top(), beside, within.height())
        self._cross.setGeometry(mirrored(place, self.rect()))
        lead, trail = self._sign_px + _GAP_PX, 0 if self._cross.isHidden() else beside - _PADDING_PX
        first, last = (trail, lead) if is_mirrored() else (lead, trail)
        self.setTextMargins(first, 0, last, 0)

    @Slot(str)
    def _show_cross(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        self._make_room()
