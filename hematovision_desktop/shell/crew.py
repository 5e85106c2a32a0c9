"""Who reads and names the pictures of `classify`: this process, several processes, or a cluster; and what a worker does."""

from __future__ import annotations

import argparse
import os
import signal
import threading
from concurrent.futures import Executor
from dataclasses import replace
from functools import partial
from pathlib import Path

from hematovision_desktop.assembly.cluster import count_workers, open_cluster
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
from hematovision_desktop.services.batches.batch_run import NAMED_TOGETHER, RunMaker
from hematovision_desktop.services.batches.far_batch import Crew, Lot, far_run
from hematovision_desktop.shell.streams import without_greetings


def run_of(parsed: argparse.Namespace) -> RunMaker:
    """Return what runs the batch as the command line asks: on a cluster or in several processes.

    Raises UserError or EnvironmentFault if the cluster cannot be used.
    """
    pack = None if parsed.model is None else Path(parsed.model).absolute()
    if parsed.cluster:
        opened = partial(open_cluster, parsed.cluster)
        workers = count_workers(parsed.cluster)
        crew = Crew(workers, opened, name_lot, measure_lot, pack)
        return far_run(crew)
    return far_run(local_crew(parsed.workers, pack))


def local_crew(workers: int, pack: Path | None = None) -> Crew:
    """Return worker processes on this computer."""
    return Crew(workers, partial(_open_local, workers), name_lot, measure_lot, pack=pack)


def _open_local(workers: int) -> Executor:
    from hematovision_desktop.shell.local_pool import LocalPool  # noqa: PLC0415 - few runs need it

    return LocalPool(workers, start_local)


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
    return prepare_field(position, where, pipeline, lot.options, lot.pool)


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
