"""Worker of `classify --workers` or of a cluster: reads and names groups of pictures on its own."""

from __future__ import annotations

import os
import signal
import threading
from dataclasses import replace
from pathlib import Path

from hematovision_desktop.assembly.factories import build_pipeline
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.microscopes.scale_pool import Ruler
from hematovision_desktop.core.naming.analysis import (
    LocatedField,
    Pipeline,
    Prepared,
    locate_field,
    name_fields,
    prepare_field,
)
from hematovision_desktop.core.naming.layers import adapted
from hematovision_desktop.services.batches.batch_run import NAMED_TOGETHER
from hematovision_desktop.services.batches.far_batch import Lot
from hematovision_desktop.shell.streams import without_greetings

_mine = threading.local()
"""This thread's pipeline. A cluster worker may have several threads, and a classifier serves only one."""


def start_local() -> None:
    """Start as a process on this computer. Only its parent reacts to the keys that stop a run."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.umask(0o077)


def measure_lot(lot: Lot) -> list[Ruler]:
    """Return what the readable pictures of a lot say about their scale."""
    pipeline = _pipeline_for(lot)
    found = (
        locate_field(position, lot.folder / path, pipeline, lot.options)
        for position, path in lot.items
    )
    return [one.ruler for one in found if isinstance(one, LocatedField)]


def name_lot(lot: Lot) -> list[FieldResult]:
    """Read and name the pictures of a lot, in order."""
    pipeline = _pipeline_for(lot)
    results: list[FieldResult] = []
    for first in range(0, len(lot.items), NAMED_TOGETHER):
        some = lot.items[first : first + NAMED_TOGETHER]
        prepared = [_prepare(lot, item, pipeline) for item in some]
        named = name_fields(prepared, pipeline.classifier, lot.options)
        results += [
            replace(result, path=path) for result, (_, path) in zip(named, some, strict=True)
        ]
    return results


def _prepare(lot: Lot, item: tuple[int, Path], pipeline: Pipeline) -> Prepared:
    position, path = item
    where = lot.folder / path
    return prepare_field(position, where, pipeline, lot.options, lot.pool, tells=lot.tells)


def _pipeline_for(lot: Lot) -> Pipeline:
    """Return this thread's pipeline for the pack of a lot. Raises EnvironmentFault."""
    kept: tuple[Path | None, Pipeline] | None = getattr(_mine, "kept", None)
    if kept is None or kept[0] != lot.pack:
        with without_greetings():
            kept = lot.pack, build_pipeline(lot.pack)
        _mine.kept = kept
    pipeline = replace(kept[1], classifier=adapted(kept[1].classifier, lot.layer))
    card = pipeline.classifier.card
    if card != lot.card:
        raise EnvironmentFault(
            f"A worker names with {card.title}, and this computer with {lot.card.title}. Install the "
            "same version and the same model pack on both."
        )
    return pipeline
