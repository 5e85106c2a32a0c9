"""Which batches, and which pictures by their content, people have reviewed before."""

from __future__ import annotations

import json
from collections.abc import Collection

from hematovision_desktop.adapters.log.events import EventLog
from hematovision_desktop.core.logbook.log import KnownField
from hematovision_desktop.core.verdicts.verdict import PROGRAM


class JudgedLog(EventLog):
    """The part of the log that knows what people reviewed; see core.logbook.log_port.Log."""

    def judged_batches(self) -> list[int]:
        """Return the batches with verdicts, oldest first."""
        with self._reading():
            rows = self._rows(
                "SELECT DISTINCT batch_id FROM verdicts WHERE who <> ? ORDER BY batch_id", PROGRAM
            )
            return [row[0] for row in rows]

    def batches_with(self, sha256s: Collection[str]) -> tuple[int, ...]:
        """Return the batches that contain any of some pictures, by SHA-256, newest first."""
        with self._reading():
            rows = self._rows(
                """SELECT DISTINCT batch_id FROM fields
                WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY batch_id DESC""",
                json.dumps(list(sha256s)),
            )
            return tuple(batch_id for (batch_id,) in rows)

    def known_fields(self, sha256s: Collection[str]) -> dict[str, KnownField]:
        """Return where a person last reviewed pictures, by SHA-256; others are left out."""
        with self._reading():
            rows = self._rows(
                """SELECT sha256, batch_id, position FROM fields
                WHERE sha256 IN (SELECT value FROM json_each(?)) AND EXISTS (
                    SELECT 1 FROM verdicts WHERE verdicts.batch_id = fields.batch_id
                    AND verdicts.position = fields.position AND who <> ?)
                ORDER BY batch_id""",
                json.dumps(list(sha256s)),
                PROGRAM,
            )
            return {sha256: KnownField(batch_id, position) for sha256, batch_id, position in rows}
