"""Room on small screens: pages that scroll where they do not fit, and texts that give way."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QStackedLayout, QWidget

_LEAST_CHARACTERS = 4
WINDOW_FRAME = QSize(16, 48)
"""What the desktop draws around a window, title bar and borders, where they are thick; px."""


class ScrollPage(QScrollArea):
    """Gives a page all the room there is, and scroll bars where it needs more.

    Qt's own resizable area asks for a page's preferred height; this one asks for the least that
    the page can do with, so that pictures and lists shrink before anything scrolls.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(page.accessibleName())
        self._page = page
        self.setWidget(page)
        page.installEventFilter(self)
        layout = page.layout()
        if isinstance(layout, QStackedLayout):
            layout.currentChanged.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """Whatever is left will do."""
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        """What the page would like."""
        return self._page.sizeHint().expandedTo(self._page.minimumSize())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page where it needs more or less than before."""
        taken = super().eventFilter(watched, event)
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return taken

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the page where it asks the room around it."""
        taken = super().viewportEvent(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new size."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        room = self.maximumViewportSize()
        bar = self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent)
        needed = least_size(self._page, room.width())
        if needed.height() > room.height():
            room.setWidth(room.width() - bar)
            needed = least_size(self._page, room.width())
        if needed.width() > room.width():
            room.setHeight(room.height() - bar)
        self._page.resize(needed.expandedTo(room))


def least_size(widget: QWidget, width: int) -> QSize:
    """Return the least size in px that a widget can be shown in whole, at about this width.

    Of pages on top of each other only the one that is shown counts.
    """
    layout = widget.layout()
    if isinstance(layout, QStackedLayout):
        shown = layout.currentWidget()
        if shown is not None:
            return least_size(shown, width)
    least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
    least.setHeight(max(least.height(), least_height(widget, max(width, least.width()))))
    return least


def least_height(widget: QWidget, width: int) -> int:
    """Return the least height in px that the layout of a widget of a width can do with."""
    layout = widget.layout()
    if layout is None:
        return 0
    if layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    return layout.totalMinimumSize().height()


class Elided(QLabel):
    """A line of text that ends in "…" where room is short; the whole is in its tool tip."""

    def __init__(
        self, look: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__()
        self._mode = mode
        self._hint = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        if look:
            self.setProperty("look", look)

    def setToolTip(self, text: str) -> None:
        """Say this in the tool tip rather than the whole text."""
        self._hint = text
        super().setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """A few characters are better than nothing."""
        least = super().minimumSizeHint()
        few = self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS
        return QSize(min(few, least.width()), least.height())

    @property
    def shown_text(self) -> str:
        """What there is room for."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), self._mode, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        shown = self.shown_text
        if not self._hint:
            super().setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setFont(self.font())
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()
