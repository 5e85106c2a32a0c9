"""The cells that people have named, taken from the log, and what is still missing for teaching."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.evidence import Place, counted_once
from hematovision_desktop.core.cells.field import Box, Located, Scale
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import LoggedBatch
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

_Said = tuple[datetime, tuple[Path, str, Box, Scale, tuple[float, float, float]], Label | None]
_NOT_ADAPTED_TO = (Label.ATYPICAL_LYMPHOCYTE, Label.SMUDGE_CELL, Label.ARTEFACT)


@dataclass(frozen=True, slots=True)
class NamedCell:
    """A cell with the type a person gave it, and what is needed to cut it again.

    sha256: of the original. said_at: aware, UTC.
    """

    path: Path
    sha256: str
    box: Box
    scale: Scale
    background: tuple[float, float, float]
    label: Label
    said_at: datetime

    @property
    def place(self) -> Place:
        """Which cell it is, in whatever batch."""
        return Place(self.sha256, self.box)

    @property
    def located(self) -> Located:
        """The location that a cutter needs."""
        return Located((), self.scale, self.background, None)


def adaptation_label(label: Label | None) -> Label | None:
    """Return the type that a name teaches a classifier; None: the cell is not taught.

    A band is a neutrophil. Atypical lymphocytes look too unlike the others to be taught as such,
    and smudges and artefacts are not types.
    """
    return None if label is None or label in _NOT_ADAPTED_TO else label.counts_as


def collect_named(batches: Iterable[LoggedBatch]) -> list[NamedCell]:
    """Return every cell with a standing verdict once; the latest verdict on a cell counts.

    Cells that a person drew are included. The label is what the name teaches (`adaptation_label`). Cells
    whose name teaches no type, or that a person could not identify, are left out.
    """
    said: list[_Said] = []
    for batch in batches:
        by_position = {result.position: result for result in batch.results}
        book = VerdictBook(batch.verdicts)
        for key, verdict in book.names().items():
            result = by_position.get(key.field_position)
            if result is None or result.sha256 is None:
                continue
            is_found = key.cell_index < len(result.cells)
            box = result.cells[key.cell_index].box if is_found else book.state(key).box
            if box is None or result.scale is None or result.background is None:
                continue
            origin = (result.path, result.sha256, box, result.scale, result.background)
            said.append((verdict.when, origin, verdict.label))
    said.sort(key=lambda one: one[0], reverse=True)
    named = []
    for said_at, (path, sha256, box, scale, background), label in counted_once(said, _place):
        taught = adaptation_label(label)
        if taught is not None:
            named.append(NamedCell(path, sha256, box, scale, background, taught, said_at))
    named.sort(key=lambda one: (one.sha256, one.box.x, one.box.y))
    return named


def _place(said: _Said) -> Place:
    _, (_, sha256, box, _, _), _ = said
    return Place(sha256, box)


def named_in_folder(path: Path, sha256: str, box: Box, located: Located, label: Label) -> NamedCell:
    """Return the main cell of an image whose folder tells its type."""
    return NamedCell(path, sha256, box, located.scale, located.background, label, datetime.now(UTC))


def count_cells(cells: Iterable[NamedCell]) -> Counter[Label]:
    """Return how many cells each type has."""
    return Counter(cell.label for cell in cells)


def count_originals(cells: Iterable[NamedCell]) -> Counter[Label]:
    """Return how many originals the cells of each type come from."""
    return Counter(label for label, _ in {(cell.label, cell.sha256) for cell in cells})
