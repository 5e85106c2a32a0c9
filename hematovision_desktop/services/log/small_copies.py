"""Small copies of images that a batch was opened without: they are read from its log on demand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.services.log.kept_writes import BatchId, id_of
from hematovision_desktop.services.log.log_writer import LogClosed, LogWriter

_AT_ONCE = 500


@dataclass(frozen=True, slots=True, eq=False)
class SmallCopies:
    """The small copies of one batch in one log. path: of the log. Its methods wait for the log."""

    writer: LogWriter
    path: Path
    batch: BatchId

    def at(self, position: int) -> bytes:
        """Return the small copy of a field, b"" if the log has none."""
        return self._read((position,)).get(position, b"")

    def fill(self, results: Sequence[FieldResult]) -> list[FieldResult]:
        """Return results with their missing small copies filled in, as far as the log still has them."""
        wanted = [one.position for one in results if not one.thumbnail and one.failure is None]
        known = self._read(wanted) if wanted else {}
        if not known:
            return list(results)
        return [
            replace(one, thumbnail=known[one.position]) if one.position in known else one
            for one in results
        ]

    def fill_all(self, results: Iterable[FieldResult]) -> Iterator[FieldResult]:
        """Yield any number of results as `fill` returns them."""
        waiting = iter(results)
        while some := list(islice(waiting, _AT_ONCE)):
            yield from self.fill(some)

    def _read(self, positions: Sequence[int]) -> Mapping[int, bytes]:
        read = partial(_read, self.batch, positions)
        try:
            try:
                return self.writer.submit(read).result()
            except LogClosed:
                # A log that was left while the next one was out of order. None must be created
                # there.
                return self.writer.ask_closed(read) if self.path.is_file() else {}
        except (UserError, EnvironmentFault):
            return {}


def _read(batch: BatchId, positions: Sequence[int], log: Log) -> dict[int, bytes]:
    return log.small_copies(id_of(batch), positions)
