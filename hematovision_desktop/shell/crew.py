"""Chooses who reads and names the pictures of `classify`: this process, several processes, or a cluster."""

from __future__ import annotations

import argparse
from concurrent.futures import Executor
from functools import partial
from pathlib import Path

from hematovision_desktop.assembly.cluster import count_workers, open_cluster
from hematovision_desktop.services.batches.batch_run import RunMaker
from hematovision_desktop.services.batches.far_batch import Crew, far_run
from hematovision_desktop.shell.field_worker import measure_lot, name_lot, start_local


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
    import multiprocessing  # noqa: PLC0415 - few runs need it
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    # Spawned, not forked: a fork of this process would lack the runtime's threads.
    fresh = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=fresh, initializer=start_local)
