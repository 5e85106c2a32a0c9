"""Real processes and a real cluster give the same rows as one process, even if a worker is killed."""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import psutil
import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.cluster import dask_workers
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly.cluster import open_cluster, open_parquet
from hematovision_desktop.assembly.factories import build_pipeline
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.cells.field import Elapsed, FieldResult
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.services.batches.batch import BatchJob, run_job
from hematovision_desktop.services.batches.batch_run import run_batch
from hematovision_desktop.services.batches.far_batch import Crew, far_run
from hematovision_desktop.shell.crew import local_crew, measure_lot, name_lot

COUNT, DRAWN = 40, 5


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return a few drawn fields as JPEGs of many qualities."""
    folder = tmp_path_factory.mktemp("drawn")
    drawn = [draw_field(seed, width=320, height=240).pixels[:, :, ::-1] for seed in range(DRAWN)]
    made = [folder / f"{place:02d}.jpg" for place in range(COUNT)]
    for place, path in enumerate(made):
        quality = (cv2.IMWRITE_JPEG_QUALITY, 100 - place)
        path.write_bytes(cv2.imencode(".jpg", drawn[place % DRAWN], quality)[1].tobytes())
    return made


@pytest.fixture(scope="module")
def expected(paths: list[Path]) -> list[FieldResult]:
    results: list[FieldResult] = []
    parts = build_pipeline(None)
    run_batch(paths, parts, Options(), lambda update: results.extend(update.results), CancelToken())
    return rows(results)


def rows(results: list[FieldResult]) -> list[FieldResult]:
    """Return results without times, and with distances rounded, since the order of a sum changes last digits."""
    return [
        replace(
            one,
            elapsed=Elapsed(),
            cells=tuple(replace(cell, distance=round(cell.distance or 0, 5)) for cell in one.cells),
        )
        for one in results
    ]


class Killer:
    """A listener that kills a worker at the first results."""

    def __init__(self, kill: Callable[[], None]) -> None:
        self.results: list[FieldResult] = []
        self.states: list[BatchState] = []
        self._kill = kill

    def begun(self, start: BatchStart, total: int) -> None:
        pass

    def came(self, update: BatchUpdate) -> None:
        if update.results and not self.results:
            assert len(update.results) < COUNT
            self._kill()
        self.results += update.results

    def ended(self, state: BatchState, progress: Progress) -> None:
        self.states.append(state)


def run(crew: Crew, paths: list[Path], listener: Killer) -> None:
    job = BatchJob("far", lambda _token: paths, Options())
    run_job(job, build_pipeline(None), listener, far_run(crew))


def test_a_killed_process_costs_no_row(paths: list[Path], expected: list[FieldResult]) -> None:
    before = {one.pid for one in psutil.Process().children()}

    def kill() -> None:
        ours = [one for one in psutil.Process().children() if one.pid not in before]
        next(one for one in ours if "spawn_main" in " ".join(one.cmdline())).kill()

    listener = Killer(kill)
    run(local_crew(2), paths, listener)
    assert rows(listener.results) == expected
    assert listener.states == [BatchState.FINISHED]


@pytest.mark.enable_socket
def test_a_killed_cluster_worker_costs_no_row(
    paths: list[Path], expected: list[FieldResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    distributed = pytest.importorskip("distributed", reason="the extra “cluster” is not installed")
    # The network guard would keep the workers from their scheduler.
    kept = [one for one in sys.path if one and "no_network" not in one]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(kept))
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        address = cluster.scheduler_address
        pids = [nanny.pid for nanny in cluster.workers.values()]
        listener = Killer(lambda: psutil.Process(pids[0]).kill())
        crew = Crew(2, lambda: open_cluster(address), name_lot, measure_lot)
        run(crew, paths, listener)
    assert rows(listener.results) == expected
    assert listener.states == [BatchState.FINISHED]


@pytest.mark.enable_socket
def test_reports_a_missing_cluster(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="the extra “cluster” is not installed")
    monkeypatch.setattr(dask_workers, "PATIENCE_S", 1.0)
    with pytest.raises(EnvironmentFault, match=r"tcp://127\.0\.0\.1:9.* cannot be reached"):
        open_cluster("tcp://127.0.0.1:9")


@pytest.mark.parametrize("module", ["distributed", "pyarrow"])
def test_reports_a_missing_extra(
    module: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    ask: dict[str, Callable[[], Any]] = {
        "distributed": lambda: open_cluster("tcp://127.0.0.1:9"),
        "pyarrow": lambda: open_parquet(tmp_path / "cells.parquet"),
    }
    with pytest.raises(UserError, match=f"pip install {module}"):
        ask[module]()


def test_a_missing_extra_leaves_no_batch_in_the_log(
    paths: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    log = tmp_path / "log.sqlite"
    target = str(tmp_path / "cells.parquet")
    told = ["classify", str(paths[0]), "--log", str(log), "--format", "parquet", "--output", target]
    assert main(told) == 2
    assert main(["list", "--log", str(log)]) == 0
    assert "batch" not in capsys.readouterr().out


def test_parquet_holds_the_same_rows_as_csv(paths: list[Path], tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra “cluster” is not installed")
    named = [str(path) for path in paths[:3]]
    for form in ("parquet", "csv"):
        target = str(tmp_path / f"cells.{form}")
        arguments = ["classify", *named, "--no-log", "--format", form, "--output", target]
        assert main(arguments) == 0
    table = parquet.read_table(tmp_path / "cells.parquet").to_pylist()
    with (tmp_path / "cells.csv").open(encoding="utf-8-sig", newline="") as stream:
        plain = list(csv.DictReader(stream))
    assert [{k: "" if v is None else str(v) for k, v in row.items()} for row in table] == plain


def test_parquet_is_not_printed(paths: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["classify", str(paths[0]), "--no-log", "--format", "parquet"]) == 2
    assert "--output" in capsys.readouterr().err
