"""Requests of the window about sheets: a sample's report with pictures of its cells."""

from __future__ import annotations

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.reports.report import SampleReport
from hematovision_desktop.services.messages.questions import Request

MOST_PICTURED = 40
"""No sheet has room for more cells."""


@dataclass(frozen=True, slots=True, eq=False)
class PicturedCell:
    """A doubtful or abnormal cell. crop: uint8 RGB (side, side, 3), in its natural colours.

    label: what it counts as, None for "cannot be told". asked: what the program asked, or said
    before a person changed it; None if it said the same. waits: whether nobody has decided. who:
    the person who decided, "" if nobody was asked for a name.
    """

    crop: Pixels
    label: Label | None
    asked: Label | None = None
    waits: bool = False
    by_person: bool = False
    who: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SampleSheet:
    """Everything that a sheet of paper shows about a sample.

    left_out: how many doubtful or abnormal cells are not pictured. record: the signed record's
    bytes, empty until someone signs.
    """

    report: SampleReport
    pictured: tuple[PicturedCell, ...] = ()
    left_out: int = 0
    record: bytes = b""


@dataclass(frozen=True, slots=True)
class SheetOf(Request[SampleSheet]):
    """The present sheet of a sample of the log."""

    sample_id: int
