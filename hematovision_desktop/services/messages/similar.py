"""Requests of the window about the cells that people of this site confirmed."""

from __future__ import annotations

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.logbook.similar_cells import SimilarCell
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.questions import Request
from hematovision_desktop.services.messages.review import BatchRef


@dataclass(frozen=True, slots=True, eq=False)
class SimilarFound:
    """The most similar cells so far. is_whole: whether all available ones were compared."""

    cells: tuple[SimilarCell, ...]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class SimilarTo(Request[SimilarFound]):
    """The confirmed cells that look most like a cell of an open batch."""

    batch: BatchRef
    key: CellKey
