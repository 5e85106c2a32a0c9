"""Batches and results to fill a log; plain data, no pictures."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hematovision_desktop.core.base.errors import Failure, FailureCode
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    Elapsed,
    FieldNote,
    FieldResult,
    FieldStatus,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.logbook.log import BatchStart


def a_start(name: str = "Slides of Monday", day: int = 2, total: int = 3) -> BatchStart:
    return BatchStart(
        name=name,
        started_at=datetime(2026, 3, day, 12, 30, 15, 123456, tzinfo=UTC),
        total=total,
        label_set=LabelSet.FOUR,
        review_below=0.6,
        model_name="hematovision",
        model_sha256="ab" * 32,
        program_version="0.1.0",
        um_per_px=0.1,
    )


def a_cell(label: Label = Label.NEUTROPHIL, *reasons: ReviewReason) -> Cell:
    rest = [other for other in LabelSet.FOUR.labels if other is not label]
    shares = {label: 0.7} | dict.fromkeys(rest, 0.1)
    return Cell(Box(10, -2, 33, 44), label, 0.7, shares, reasons)


def a_result(position: int, path: str = "/slides/a.jpg", *cells: Cell) -> FieldResult:
    return FieldResult(
        position,
        Path(path),
        FieldStatus.OK if cells else FieldStatus.NO_CELL,
        sha256=f"{position:064x}",
        size_bytes=12345,
        width=640,
        height=480,
        notes=(FieldNote.GREY, FieldNote.SCALE_ASSUMED),
        scale=Scale(0.0917, ScaleSource.RED_CELLS),
        background=(231.5, 220.25, 1 / 3),
        cells=cells,
        primary=0 if cells else None,
        elapsed=Elapsed(1.5, 2.25, 0.1),
        thumbnail=b"\xff\xd8 a small picture \x00",
        advice=(FieldAdvice.FOCUS, FieldAdvice.TOO_DARK),
        red_cells=217,
        platelets=0,
    )


def a_failure(position: int, path: str = "/slides/broken.jpg") -> FieldResult:
    return FieldResult(
        position, Path(path), FieldStatus.ERROR, failure=Failure.of(FailureCode.DAMAGED)
    )


def take_reading_indexes_away(raw: Any) -> None:
    """Remove the indexes of second readings and pasted pictures from an open log."""
    chain = ("events_by_about", "events_of_readings")
    for index in (*chain, "batches_of_readings", "fields_of_pasted"):
        raw.execute(f"DROP INDEX {index}")


def take_evidence_away(raw: Any) -> None:
    """Remove an open log's tables about checked, taught and known cells."""
    take_reading_indexes_away(raw)
    for trigger in ("add", "remove"):
        raw.execute(f"DROP TRIGGER repeated_{trigger}")
    for table in ("repeated", "taught_cells"):
        raw.execute(f"DROP TABLE {table}")
    for column in ("original", "box"):
        raw.execute(f"ALTER TABLE checked DROP COLUMN {column}")


def take_unseen_away(raw: Any) -> None:
    """Remove an open log's columns about cells that nobody looked at."""
    take_evidence_away(raw)
    for one in ("accession", "slide", "requester", "patient", "signing"):  # added later still
        raw.execute(f"DROP INDEX IF EXISTS samples_by_{one}")
    for trigger in ("changed", "moved", "removed"):
        raw.execute(f"DROP TRIGGER IF EXISTS sample_unseen_{trigger}")
    raw.execute("DROP INDEX batches_by_terms")
    raw.execute("ALTER TABLE batches DROP COLUMN is_proven")
    raw.execute("ALTER TABLE tallies DROP COLUMN unseen")
    if raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'sample_figures'").fetchone():
        for column in ("unseen", "to_confirm"):
            raw.execute(f"ALTER TABLE sample_figures DROP COLUMN {column}")


def take_chain_away(raw: Any) -> None:
    """Give an open log the table of events from before the chain."""
    take_unseen_away(raw)
    for column in ("drawn_from", "label_set"):  # added later still
        raw.execute(f"ALTER TABLE checked DROP COLUMN {column}")
    for table in (
        "scales",
        "layers",
        "layer_choices",
        "people",
        "tries",
        "signed_records",
        "events",
    ):
        raw.execute(f"DROP TABLE {table}")
    raw.execute(
        """CREATE TABLE events (id INTEGER PRIMARY KEY, happened_at TEXT NOT NULL,
        kind TEXT NOT NULL, text TEXT NOT NULL) STRICT"""
    )
    raw.execute("INSERT INTO events VALUES (5, '2026-01-01T00:00:00+00:00', 'opened', 'v 0.1')")
