"""Pages of the window that are created on demand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from hematovision_desktop.ui.parts.layout.room import ScrollPage

P = TypeVar("P", bound=QWidget)


class LatePage(Generic[P]):
    """A page that is created on first use, since most windows show few of theirs.

    Earlier messages are not kept for it: a page reads the state when it is created. area: its place
    in the window, there from the start. make: is given the page's parent, so that Qt styles its
    parts once: a moved part is styled again with all its children.
    """

    def __init__(self, make: Callable[[QWidget], P], area: ScrollPage | None = None) -> None:
        self._make = make
        self._page: P | None = None
        self.area = area or ScrollPage()

    @property
    def made(self) -> P | None:
        """The page, or None if it was not created yet."""
        return self._page

    @property
    def page(self) -> P:
        """The page, created now if it does not exist yet."""
        return self._made_now() if self._page is None else self._page

    def prepare(self) -> None:
        """Create the page, if needed: it is about to be shown."""
        if self._page is None:
            self._made_now()

    def _made_now(self) -> P:
        self._page = page = self._make(self.area.viewport())
        self.area.hold(page)
        return page
