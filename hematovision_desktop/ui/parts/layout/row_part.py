"""One part of a row: how wide it likes to be, how narrow it may become, how high it is then."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayoutItem, QSizePolicy, QWidget

from hematovision_desktop.core.base.late_dataclass import dataclass


@runtime_checkable
class Yielding(Protocol):
    """A widget that can be narrower in a row of its own than it requests beside others."""

    def least_width(self) -> int:
        """Return the least width, in px."""
        ...

    def minimumWidth(self) -> int:
        """Return the minimum width that was set, in px."""
        ...

    def heightForWidth(self, width: int) -> int:
        """Return its height at a width, in px."""
        ...

    def setGeometry(self, place: QRect) -> None:
        """Set its rectangle."""
        ...


_yields: dict[type[object], bool] = {}
"""Whether each kind of widget yields: Python's check is slow, and it is needed for each part."""


def yielding(shown: QWidget | None) -> Yielding | None:
    """Return a widget if it can be narrower in a row of its own than it requests beside others."""
    kind = type(shown)
    if kind not in _yields:
        _yields[kind] = isinstance(shown, Yielding)
    return cast(Yielding, shown) if _yields[kind] else None


_TEXTS = (QLabel, QAbstractButton)
"""Widgets whose height at a width depends only on their text and what it needs in one line."""


@dataclass(frozen=True, slots=True)
class RowPart:
    """One part: its share of the spare width, and the least width at which it works well.

    yielding: its widget, if that can be narrower than it requests.
    """

    item: QLayoutItem
    stretch: int
    least_px: int
    yielding: Yielding | None

    @property
    def narrowest_px(self) -> int:
        """Least width in a row of its own."""
        if self.yielding is not None:
            return max(self.yielding.least_width(), self.yielding.minimumWidth())
        return self.item.minimumSize().width()

    @property
    def _least_given_px(self) -> int:
        """The least width that was given; a text that says nothing needs none."""
        widget = self.item.widget()
        return 0 if isinstance(widget, QLabel) and not widget.text() else self.least_px

    @property
    def wanted_px(self) -> int:
        """Width if there is no spare room."""
        least = max(self.item.minimumSize().width(), self._least_given_px)
        return least if self.stretch else max(least, self.item.sizeHint().width())

    @property
    def spared_px(self) -> int:
        """Least width to which it shrinks before another row is started."""
        widget, least = self.item.widget(), self.item.minimumSize().width()
        if self.stretch:
            return max(least, self._least_given_px // 2)
        shrinks = widget is not None and (
            widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum
        )
        return least if shrinks else self.wanted_px

    @property
    def needs(self) -> object:
        """Everything that its place and those of the others depend on; unlike any other if unknown."""
        widget, item = self.item.widget(), self.item
        if widget is None:
            return None if item.spacerItem() is not None else object()
        if item.isEmpty():
            return False
        says = widget.text() if isinstance(widget, _TEXTS) else None
        if says is None and (item.hasHeightForWidth() or self.yielding is not None):
            return object()
        least, liked = item.minimumSize(), item.sizeHint()
        sizes = least.width(), least.height(), liked.width(), liked.height(), widget.minimumWidth()
        return says, sizes, widget.sizePolicy().horizontalPolicy()

    def height_px(self, width: int) -> int:
        """Return its height at a width."""
        high = -1
        if self.item.hasHeightForWidth():
            high = self.item.heightForWidth(width)
        elif self.yielding is not None:
            high = self.yielding.heightForWidth(width)
        if high < 0:
            high = self.item.sizeHint().height()
        return max(high, self.item.minimumSize().height())
