"""Two panes side by side, or stacked if they do not fit side by side."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.room import least_height

_COMFORTABLE_CHARACTERS = 36
"""Side by side, no pane is narrower than this."""
_LEAST_LINES = 10
"""Stacked, no pane is lower than this: the page scrolls instead."""


class Panes(QSplitter):
    """A splitter whose panes are as tall as their rows of text need at their width.

    parent: its final parent if a style sheet is in use: moving it later styles all panes again.
    """

    def __init__(
        self,
        panes: Sequence[QWidget],
        sizes: Sequence[int],
        way: Qt.Orientation,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(way, parent)
        self._needed: tuple[object, ...] = ()
        self._again = later(self, self.refresh)
        for pane in panes:
            self.addWidget(pane)
            pane.installEventFilter(self)
        self.setChildrenCollapsible(False)
        self.setSizes(list(sizes))

    def event(self, event: QEvent) -> bool:
        """React when a pane needs more or less room.

        Any changed text in a pane requests this. If all panes need what they needed before, nothing
        around them is laid out again, which saves most of the work.
        """
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)
        if self._needs() == self._needed:
            return True
        taken = super().event(event)
        self.fit()
        self._needed = self._needs()
        return taken

    def _needs(self) -> tuple[object, ...]:
        """Return everything that the pane sizes depend on, besides the total size."""
        panes = (
            (
                id(one),
                one.minimumSizeHint().toTuple(),
                *(one.minimumSize().toTuple(), one.maximumSize().toTuple()),
                least_height(one, one.width()),
            )
            for one in self.panes()
        )
        return (self.orientation(), self.handleWidth(), self.font().key(), *panes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the panes into the new size."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """React when a pane has another width and its rows break differently."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.claim_room()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Fit the panes."""
        self.claim_room()

    def panes(self) -> list[QWidget]:
        """Return the visible panes."""
        panes = (self.widget(at) for at in range(self.count()))
        return [one for one in panes if one is not None and not one.isHidden()]

    def claim_room(self, least_px: int = 0) -> None:
        """Give each pane the height it needs: a splitter does not request a height for a width.

        A pane grows at once; those below it move down after the splitter's next layout.
        """
        changed = False
        for pane in self.panes():
            needed = max(least_px, least_height(pane, pane.width()))
            if pane.minimumHeight() != needed:
                pane.setMinimumHeight(needed)
                changed = True
        if changed:
            self.updateGeometry()
            self._again.start()


class TurningSplit(Panes):
    """A splitter that turns if its panes are wider than it is, so nothing scrolls sideways.

    sizes: initial sizes of the panes side by side, px.
    """

    def __init__(
        self, panes: Sequence[QWidget], sizes: Sequence[int], parent: QWidget | None = None
    ) -> None:
        self._beside = QByteArray()
        super().__init__(panes, sizes, Qt.Orientation.Horizontal, parent)

    @property
    def is_turned(self) -> bool:
        """Whether the panes are stacked."""
        return self.orientation() is Qt.Orientation.Vertical

    def saveState(self) -> QByteArray:
        """Return the last sizes side by side."""
        return self._beside if self.is_turned else super().saveState()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider pane."""
        least = super().minimumSizeHint()
        return QSize(max(self._pane_widths(), default=0), least.height())

    def _pane_widths(self) -> list[int]:
        least = (
            one.minimumSizeHint().expandedTo(QSize(one.minimumWidth(), 0)) for one in self.panes()
        )
        return [one.width() for one in least]

    def fit(self) -> None:
        """Turn if necessary, and back if possible."""
        few = _COMFORTABLE_CHARACTERS * self.fontMetrics().averageCharWidth()
        widths = [max(one, few) for one in self._pane_widths()]
        needed = sum(widths) + self.handleWidth() * max(0, len(widths) - 1)
        turned = self.width() < needed
        if turned is not self.is_turned:
            if turned:
                self._beside = super().saveState()
            self.setOrientation(Qt.Orientation.Vertical if turned else Qt.Orientation.Horizontal)
            if not turned and not self._beside.isEmpty():
                self.restoreState(self._beside)
            self.updateGeometry()
        self.claim_room()

    def claim_room(self, least_px: int = 0) -> None:
        """Keep stacked panes tall enough to be usable."""
        lines = _LEAST_LINES * self.fontMetrics().lineSpacing() if self.is_turned else 0
        super().claim_room(max(least_px, lines))
