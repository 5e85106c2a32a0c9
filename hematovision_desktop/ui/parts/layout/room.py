"""Room on small screens: pages and dialogs that scroll if they do not fit, above a last row that stays."""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QScrollArea,
    QStackedLayout,
    QWidget,
)

from hematovision_desktop.ui.parts.input.keyboard import ScrollKeys
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows

_LINE_CHARACTERS = 60
AROUND_PX = (24, 20, 24, 16)
"""Margins of every dialog that is read: left, above, right, below."""
FOOT_GAP_PX = 12
"""Above the last row of a dialog."""
FIRST_SIZE = QSize(1360, 840)
"""Size of the window on a screen that has room for it; px."""
WINDOW_FRAME = QSize(16, 48)
"""Largest usual window frame of a desktop, title bar and borders; px."""


@runtime_checkable
class SavesHeight(Protocol):
    """A page that has a compact form for little height."""

    def fit_height(self, room_px: int) -> None:
        """Adapt to the available height, in px; the page itself may be taller, and scrolls then."""
        ...


class ScrollPage(QScrollArea):
    """Gives a page all the available room, with scroll bars if it needs more.

    Qt's own resizable area asks for a page's preferred height; this one asks for the least that the
    page needs, so pictures and lists shrink before anything scrolls. most: size from which a dialog
    scrolls instead of growing; px. liked_px: least width if there is room; a scroll bar reduces it.
    Without a page it is a placeholder.
    """

    def __init__(
        self, page: QWidget | None = None, most: QSize | None = None, liked_px: int = 0
    ) -> None:
        super().__init__()
        self._whole = most or QSize(0, 0)
        self._liked_px = liked_px
        self._beneath: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._saving: SavesHeight | None = None
        if page is not None:
            self.hold(page)

    def hold(self, page: QWidget) -> None:
        """Show a page in the area from now on."""
        self._page = page
        self._saving = page if isinstance(page, SavesHeight) else None
        self.setAccessibleName(page.accessibleName())
        self.setWidget(page)
        page.installEventFilter(self)
        layout = page.layout()
        if isinstance(layout, QStackedLayout):
            layout.currentChanged.connect(self._fit)

    def leave_room(self, beneath: QWidget) -> None:
        """Subtract the room of what is below the page in a dialog, and does not scroll."""
        self._beneath = beneath
        self.updateGeometry()

    @property
    def _most(self) -> QSize:
        if self._whole.isEmpty() or self._beneath is None:
            return self._whole
        return self._whole - QSize(0, least_size(self._beneath, self.width()).height())

    def minimumSizeHint(self) -> QSize:
        """Return a small size, since anything will do; in a dialog, all its content up to the maximum."""
        least = least_size(self._page, max(self.width(), self._liked_px))
        return self._beside_bar(least.expandedTo(QSize(self._liked_px, 0)))

    def sizeHint(self) -> QSize:
        """Return what the page prefers; in a dialog at most the maximum."""
        liked = self._page.sizeHint().expandedTo(self._page.minimumSize())
        liked = liked.expandedTo(QSize(self._liked_px, 0))
        return liked if self._most.isEmpty() else self._beside_bar(liked)

    def _beside_bar(self, wanted: QSize) -> QSize:
        """Return a size including the scroll bar of a dialog that is too tall, which would
        otherwise get two.
        """
        if wanted.height() > self._most.height():
            wanted = wanted + QSize(self.verticalScrollBar().sizeHint().width(), 0)
        return wanted.boundedTo(self._most)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page when it needs more or less room."""
        taken = super().eventFilter(watched, event)
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return taken

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the page when it requests a layout."""
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
        if self._saving is not None:
            # Asked first: otherwise a page that is too tall already would stay so.
            self._saving.fit_height(room.height())
        # Asked from the bars themselves: the sheet makes them as wide as a finger if needed.
        beside, beneath = self.verticalScrollBar(), self.horizontalScrollBar()
        needed = least_size(self._page, room.width())
        if needed.height() > room.height():
            room.setWidth(room.width() - beside.sizeHint().width())
            needed = least_size(self._page, room.width())
        if needed.width() > room.width():
            room.setHeight(room.height() - beneath.sizeHint().height())
        self._page.resize(needed.expandedTo(room))
        if not self._whole.isEmpty():
            self.updateGeometry()


def first_size(room: QSize) -> QSize:
    """Return the window's size at its first start on a screen with this much room, in px.

    The frame is added to it, so a window as large as the screen would lose its lower edge.
    """
    return FIRST_SIZE.boundedTo(room - WINDOW_FRAME)


def dialog_room() -> QSize:
    """Return how large a dialog can be on this screen, without its frame, in px."""
    return QGuiApplication.primaryScreen().availableSize() - WINDOW_FRAME


class _StaysOnScreen(QObject):
    """Moves a dialog that grew back onto its screen: it grows to the right and down from its position."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the dialog's own changes of size; ignore a person dragging its edge."""
        if (
            event.type() == QEvent.Type.Resize
            and not event.spontaneous()
            and isinstance(watched, QDialog)
            and watched.isVisible()
        ):
            around, screen = watched.frameGeometry(), watched.screen().availableGeometry()
            moved = around.translated(
                min(0, screen.right() - around.right()), min(0, screen.bottom() - around.bottom())
            )
            moved.moveLeft(max(moved.left(), screen.left()))
            moved.moveTop(max(moved.top(), screen.top()))
            if moved.topLeft() != around.topLeft():
                watched.move(moved.topLeft())
        return super().eventFilter(watched, event)


def scrolling(dialog: QDialog, characters: int = _LINE_CHARACTERS) -> QWidget:
    """Return a widget for a dialog's parts, which scrolls if the screen is too small.

    The dialog stays fully on the screen when it grows. Its buttons come last, with `add_foot`.
    characters: least line length, if there is room.
    """
    body = QWidget()
    body.setAccessibleName(dialog.windowTitle())
    dialog.installEventFilter(_StaysOnScreen(dialog))
    wide = characters * dialog.fontMetrics().averageCharWidth()
    area = ScrollPage(body, dialog_room(), wide)
    column_in(dialog, gap_px=0).addWidget(area, 1)
    ScrollKeys(dialog, area)
    return body


def add_foot(dialog: QDialog, *parts: QWidget | None, above: QWidget | None = None) -> None:
    """Put the last row of a scrolling dialog below the scrolling part, so it is always visible.

    parts: from left to right; None stretches. If they do not fit, they break into further rows.
    above: what is said of them, in a row of its own.
    """
    layout = dialog.layout()
    area = dialog.findChild(ScrollPage)
    assert layout is not None
    assert area is not None
    body = area.widget()
    column = None if body is None else body.layout()
    assert column is not None
    around = column.contentsMargins()
    sides = QMargins(around.left(), FOOT_GAP_PX, around.right(), around.bottom())
    foot = _foot(dialog, parts, sides, above)
    around.setBottom(0)
    column.setContentsMargins(around)
    layout.addWidget(foot)
    area.leave_room(foot)


def with_foot(page: QWidget, *parts: QWidget | None) -> QWidget:
    """Return a page that scrolls, above a last row that stays visible; its parts as in `add_foot`."""
    whole = QWidget()
    layout = column_in(whole, gap_px=0)
    layout.addWidget(ScrollPage(page), 1)
    layout.addWidget(_foot(whole, parts, QMargins(0, FOOT_GAP_PX, 0, 0)))
    return whole


def _foot(
    parent: QWidget,
    parts: Iterable[QWidget | None],
    around: QMargins,
    above: QWidget | None = None,
) -> QWidget:
    # It joins its dialog before it gets any button: only then is a default button the dialog's.
    foot, row = QWidget(parent), Rows()
    column = column_in(foot, *(() if above is None else (above,)), row, gap_px=FOOT_GAP_PX)
    column.setContentsMargins(around)
    for one in parts:
        if one is None:
            row.add_spring()
        else:
            row.add(one)
    return foot


def least_size(widget: QWidget, width: int) -> QSize:
    """Return the least size in px at which a widget is fully shown, at about this width.

    Of stacked pages only the visible one counts.
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
    """Return the least height in px that a widget's layout needs at a width."""
    layout = widget.layout()
    if layout is None:
        return 0
    if layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    return layout.totalMinimumSize().height()
