"""What an action of the window is: words, keys, menu, and when it can be done.

Whether an action can be done is a function of one value, so that nobody switches them one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, StrEnum

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.signing.people import Right


class Page(StrEnum):
    """The pages, in the order of the rail; the log lies beneath the samples and is not there."""

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
    """Where the keys of an action count."""

    WINDOW = "window"
    CELLS = "cells"
    """Only where cells have the keyboard, so that text can be typed elsewhere."""
    LIVE = "live"
    """Only on the Live page, whichever control there has the keyboard."""
    HERE = "here"
    """The keys are written, but a control takes them itself: Space also presses buttons."""


@dataclass(frozen=True, slots=True)
class WindowState:
    """All that decides what can be done now.

    cell: a cell is chosen on the Classify page. field: a cell, or a field without one, is.
    hides: the program's names are not shown. undo, redo: what they would do, in words; empty where
    there is nothing. logged, sample: a batch is chosen in the log, one sample in the worklist;
    samples: one or more are. readable: it can go to a second reader. denied: what the role
    of whoever is there does not allow.
    """

    page: Page = Page.CLASSIFY
    batch: bool = False
    running: bool = False
    cell: bool = False
    field: bool = False
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
        """Whether a batch is in view on the page that is shown."""
        return self.page is Page.CLASSIFY and self.batch

    @property
    def at_microscope(self) -> bool:
        """Whether the Live page is shown with a source open."""
        return self.page is Page.LIVE and self.live_open


Rule = Callable[[WindowState], bool]


def always(_state: WindowState) -> bool:
    """Whatever is shown."""
    return True


def has_cell(state: WindowState) -> bool:
    """A cell is chosen and seen."""
    return state.seen and state.cell


def has_batch_in_view(state: WindowState) -> bool:
    """A batch is seen."""
    return state.seen


def sees_picture(state: WindowState) -> bool:
    """A source is open and seen, and gave a picture."""
    return state.at_microscope and state.live_picture


def is_at_microscope(state: WindowState) -> bool:
    """A source is open and seen."""
    return state.at_microscope


def _nothing(_state: WindowState) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action. ends_group: a line follows it in its menu. checked: of what is on or off.

    right: what not everyone may do. missing: what is to be chosen before it can be done, in words; "" is nothing.
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
