"""A folder of drawn fields, and the log in which they are stored."""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.logbook.log import LoggedBatch, LogQuery


def read_log(path: Path) -> list[LoggedBatch]:
    log = SqliteLog(path)
    try:
        return [log.read_batch(found.batch_id) for found in log.batches(LogQuery())]
    finally:
        log.close()
