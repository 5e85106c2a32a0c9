"""Small copies of pictures in the log: a batch is opened without them, and they are read on demand."""

from __future__ import annotations

import json
from collections.abc import Sequence

from hematovision_desktop.adapters.log.events import EventLog

_SELECT = """SELECT position, jpeg FROM fields JOIN thumbnails ON field_id = fields.id
    WHERE batch_id = ? AND position IN (SELECT value FROM json_each(?))"""


class SmallCopyLog(EventLog):
    """The part of the log that returns small copies; see core.logbook.log_port.Log."""

    def small_copies(self, batch_id: int, positions: Sequence[int]) -> dict[int, bytes]:
        """Return the small copies of fields of a batch by position; those without one are left out."""
        with self._reading():
            return dict(self._rows(_SELECT, batch_id, json.dumps(list(positions))))
