"""Pages of the window that are made when somebody first wants them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.base.collection import nothing_collected
from hematovision_desktop.ui.parts.room import ScrollPage

P = TypeVar("P", bound=QWidget)


class LatePage(Generic[P]):
    """A page that is made when it is first asked for: most windows show few of theirs.

    What is told before is not kept for it: a page reads how things stand when it is made.
    area: its place in the window, there from the start. make: is given what the page goes into, so
    that Qt dresses its parts once: what moves is dressed anew with all that it holds.
    """

    def __init__(self, make: Callable[[QWidget], P], area: ScrollPage | None = None) -> None:
        self._make = make
        self._page: P | None = None
        self.area = area or ScrollPage()

    @property
    def made(self) -> P | None:
        """The page, None as long as nobody has asked for it."""
        return self._page

    @property
    def page(self) -> P:
        """The page; it is made now, if it is not there yet."""
        return self._made_now() if self._page is None else self._page

    def prepare(self) -> None:
        """Make the page, if it is not there yet: it is about to be shown."""
        if self._page is None:
            self._made_now()

    def _made_now(self) -> P:
        with nothing_collected():
            self._page = page = self._make(self.area.viewport())
            self.area.hold(page)
        return page
