"""Logs as files: their paths, their raw tables and their damage."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from log_samples import a_start

from hematovision_desktop.adapters.log.disk.cipher import connect, key_on_disk
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.log import BatchState, LogQuery


def raw(path: Path, statement: str) -> list[Any]:
    connection = connect(path, key_on_disk(path))
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


def found(log: SqliteLog, *words: str, **other: Any) -> list[str]:
    return [batch.start.name for batch in log.batches(LogQuery(words=words, **other))]


def fill(log: SqliteLog, name: str, *results: FieldResult, day: int = 2) -> int:
    batch_id = log.begin_batch(a_start(name, day))
    log.add_fields(batch_id, results)
    log.end_batch(batch_id, BatchState.FINISHED)
    return batch_id
