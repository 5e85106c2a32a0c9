"""What a shell calls before the program ends: a part of the program.

Stop, deliver what is on its way, flush; and ask a person if that fails.
"""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.services.batches.batches import Batches
from hematovision_desktop.services.keeping.log_keeper import LogKeeper
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.samples.history import History

_STOPPED_WITHIN_S = 10.0


class Ending:
    """A mixin of the program, which creates the parts that it needs. On the main thread."""

    review: Review
    _batches: Batches
    _history: History
    _log: LogKeeper

    def stop_batches(self) -> bool:
        """Stop what runs and wait for it; return whether nothing is still running."""
        self._batches.cancel_all()
        return self._batches.wait_all(_STOPPED_WITHIN_S)

    def flush(self) -> bool:
        """Write the queue; return whether the log has everything."""
        return self._log.writer.flush()

    @property
    def pending(self) -> int:
        """How many writes the log has not accepted yet."""
        return self._log.writer.pending()

    @property
    def log_path(self) -> Path:
        """The log in use."""
        return self._log.now.path

    def export_all(self, folder: Path, dialect: TableDialect = TableDialect.EXCEL) -> bool:
        """Write a table of each open batch into a folder, here and now; return whether all succeeded."""
        batches = [batch for batch in self.review.batches if batch.start is not None]
        went = [self._history.export_into(folder, batch, dialect) for batch in batches]
        return all(went)
