"""Microscopes of the session and batches from them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    FieldResult,
    FieldStatus,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchStart
from hematovision_desktop.core.microscopes.microscope import (
    KnownMicroscope,
    MicroscopeProfile,
)
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref, new_reviewed

N, L = Label.NEUTROPHIL, Label.LYMPHOCYTE
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
START = BatchStart("x", NOON, 1, LabelSet.FIVE, 0.8, "m", "ab" * 32, "1")
OLYMPUS = KnownMicroscope(MicroscopeProfile(1, "Olympus", NOON))


def open_batch(*cells: Cell) -> OpenBatch:
    batch = OpenBatch(new_ref(), "x", new_reviewed(LabelSet.FIVE), START, microscope=OLYMPUS)
    batch.reviewed.add(FieldResult(0, Path("a.png"), FieldStatus.OK, cells=cells))
    return batch


SURE = Cell(Box(0, 0, 9, 9), N, 0.99, {N: 1.0})
