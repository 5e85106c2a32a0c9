"""What defines an action of the window: words, keys, menu, and when it is possible.

Whether an action is possible is a function of one value, so nobody enables actions one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, StrEnum

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.signing.people import Right


class Page(StrEnum):
    """The pages, in the order of the rail; the log is below the samples and not in the rail."""

    CLASSIFY = "classify"
    LIVE = "live"
    SAMPLES = "samples"
    LEARN = "learn"
    LOG = "log"
    SETTINGS = "settings"


class Menu(StrEnum):
    """The menus, from left to right."""

    FILE = "file"
    CELL = "cell"
    VIEW = "view"
    LIVE = "live"
    SAMPLES = "samples"
    HELP = "help"


class Where(Enum):
    """Where an action's keys apply."""

    WINDOW = "window"
    CELLS = "cells"
    """Only if cells have the focus, so text can be typed elsewhere."""
    LIVE = "live"
    """Only on the Live page, whichever control there has the focus."""
    HERE = "here"
    """The keys are displayed, but a control handles them itself: Space also presses buttons."""


@dataclass(frozen=True, slots=True)
class WindowState:
    """Everything that decides which actions are possible.

    cell: a cell is looked at on the Classify page. field: a cell, or a field without one, is.
    cells: one or more are chosen there, whatever is looked at. hides: the program's names are
    hidden. undo, redo: what they would do, in words; empty if nothing.
    logged, sample: a batch is chosen in the log, one sample in the worklist; samples: one or more
    are. readable: it can go to a second reader. denied: what the current person's role does not
    allow.
    """

    page: Page = Page.CLASSIFY
    batch: bool = False
    running: bool = False
    cell: bool = False
    field: bool = False
    cells: bool = False
    undo: str = ""
    redo: str = ""
    logged: bool = False
    sample: bool = False
    samples: bool = False
    signable: bool = False
    printable: bool = False
    readable: bool = False
    batch_sample: bool = False
    hides: bool = False
    live_open: bool = False
    live_starts: bool = False
    live_picture: bool = False
    live_cells: bool = False
    live_chosen: bool = False
    live_waiting: bool = False
    live_by_hand: bool = False
    denied: frozenset[Right] = frozenset()

    @property
    def seen(self) -> bool:
        """Whether a batch is in view on the displayed page."""
        return self.page is Page.CLASSIFY and self.batch

    @property
    def at_microscope(self) -> bool:
        """Whether the Live page is shown with an open source."""
        return self.page is Page.LIVE and self.live_open


Rule = Callable[[WindowState], bool]


def always(_state: WindowState) -> bool:
    """Return True on every page."""
    return True


def has_cell(state: WindowState) -> bool:
    """Return whether a cell is looked at."""
    return state.seen and state.cell


def has_cells(state: WindowState) -> bool:
    """Return whether cells are chosen and visible, so that they can be named."""
    return state.seen and state.cells


def has_batch_in_view(state: WindowState) -> bool:
    """Return whether a batch is visible."""
    return state.seen


def sees_picture(state: WindowState) -> bool:
    """Return whether an open source is visible and has given a picture."""
    return state.at_microscope and state.live_picture


def is_at_microscope(state: WindowState) -> bool:
    """Return whether an open source is visible."""
    return state.at_microscope


def _nothing(_state: WindowState) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action. ends_group: a separator follows it in its menu. checked: for actions that are on or off.

    right: the right it requires. missing: what must be chosen first, in words; "" is nothing.
    """

    id: str
    title: str
    keys: tuple[str, ...] = ()
    menu: Menu = Menu.FILE
    when: Rule = always
    where: Where = Where.WINDOW
    sign: str = ""
    ends_group: bool = False
    checked: Rule | None = None
    right: Right | None = None
    missing: Callable[[WindowState], str] = _nothing
