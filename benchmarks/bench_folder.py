"""A folder of 2,487 small files: the whole path compared with its lower bound and with keras predict().

No program can be faster than the bound: it decodes the same files and invokes the same model once
for each, with both cores busy and nothing else to do. Both are run in turn, three times. Beside the
elapsed time is the processor time, which other programs do not disturb.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np

from benchmarks.slides import small_files
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.model.litert import load_runtime
from hematovision_desktop.adapters.model.pack import ModelPack, load_pack
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import build_pipeline
from hematovision_desktop.core.cells.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, start_of
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.services.batches.batch import BatchJob, run_job
from hematovision_desktop.services.batches.batch_run import run_batch
from hematovision_desktop.services.batches.far_batch import far_run
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.shell.crew import local_crew

ROUNDS = 3
KERAS_FILES = 60
CORES = 2
BOUND = "bound: bare decode + bare invoke"


def cpu_s() -> float:
    """Return the processor seconds that this process and its ended children have used."""
    now = os.times()
    return now.user + now.system + now.children_user + now.children_system


def bound_s(paths: list[Path], pack: ModelPack) -> float:
    """Decode every file and invoke the model once for it, on two threads. Return seconds."""

    def half(part: list[Path]) -> None:
        model = pack.open_interpreter(load_runtime())
        detail = model.get_input_details()[0]
        model.set_tensor(detail["index"], np.zeros(detail["shape"], detail["dtype"]))
        for path in part:
            cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR_RGB)
            model.invoke()

    started = time.perf_counter()
    with ThreadPoolExecutor(CORES) as pool:
        list(pool.map(half, [paths[place::CORES] for place in range(CORES)]))
    return time.perf_counter() - started


def whole_path_s(paths: list[Path], pack: ModelPack, log_path: Path | None) -> float:
    """Run the files as the program does, with or without its log. Return seconds."""
    parts = build_pipeline(None)
    options = Options(LabelSet.FOUR)
    started = time.perf_counter()
    if log_path is None:
        run_batch(paths, parts, options, lambda update: None, CancelToken())
        return time.perf_counter() - started
    worker = LogWriter(lambda: SqliteLog(log_path), print)
    batch = worker.begin_batch(start_of("bench", options, pack.card, len(paths)))
    run_batch(
        paths,
        parts,
        options,
        lambda update: worker.add_fields(batch, update.results),
        CancelToken(),
    )
    worker.end_batch(batch, BatchState.FINISHED)
    worker.close(60)
    return time.perf_counter() - started


def with_workers_s(paths: list[Path]) -> float:
    """Run the files with two processes, like `classify --workers 2`, including their start. Return seconds."""
    parts, quiet = build_pipeline(None), _Quiet()
    job = BatchJob("bench", lambda _token: paths, Options(LabelSet.FOUR))
    started = time.perf_counter()
    run_job(job, parts, quiet, far_run(local_crew(CORES)))
    return time.perf_counter() - started


class _Quiet:
    """Ignores every message."""

    def begun(self, start: BatchStart, total: int) -> None: ...

    def came(self, update: BatchUpdate) -> None: ...

    def ended(self, state: BatchState, progress: Progress) -> None: ...


def keras_s_per_file(paths: list[Path]) -> float | None:
    """Return seconds per file of the loop in tutorials: decode, resize, model.predict()."""
    try:
        import keras
    except ImportError:
        return None
    model = keras.models.load_model(
        places.shipped_pack().parent / "hematovision.keras", compile=False
    )
    side = model.input_shape[1]
    model.predict(np.zeros((1, side, side, 3), np.float32), verbose=0)
    started = time.perf_counter()
    for path in paths[:KERAS_FILES]:
        pixels = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR_RGB)
        crop = cv2.resize(pixels, (side, side)).astype(np.float32) / 127.5 - 1.0
        model.predict(crop[None], verbose=0)
    return (time.perf_counter() - started) / KERAS_FILES


def main() -> None:
    """Print medians of three rounds in turn, and the ratios."""
    cv2.setNumThreads(1)
    pack = load_pack(places.shipped_pack())
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        paths = small_files(scratch)
        for path in paths:  # all rounds read from the system's cache
            path.read_bytes()
        ways: dict[str, Callable[[int], float]] = {
            BOUND: lambda _round: bound_s(paths, pack),
            "whole path": lambda _round: whole_path_s(paths, pack, None),
            "whole path, two processes": lambda _round: with_workers_s(paths),
            "whole path with the log": lambda number: whole_path_s(
                paths, pack, scratch / f"log{number}.sqlite"
            ),
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        worked: dict[str, list[float]] = {name: [] for name in ways}
        for number in range(ROUNDS):
            for name, way in ways.items():
                before = cpu_s()
                times[name].append(way(number))
                worked[name].append(cpu_s() - before)
        medians = {name: statistics.median(values) for name, values in times.items()}
        cpu = {name: statistics.median(values) for name, values in worked.items()}
        bound, cpu_bound = medians[BOUND], cpu[BOUND]
        for name, seconds in medians.items():
            each_ms = cpu[name] / len(paths) * 1000
            print(
                f"{name:<36} {seconds:6.2f} s  {len(paths) / seconds:6.0f} a second  "
                f"{seconds / bound:5.2f} × bound   CPU {each_ms:5.2f} ms a file  "
                f"{cpu[name] / cpu_bound:5.2f} × bound"
            )
        keras_s = keras_s_per_file(paths)
        if keras_s is None:
            print("keras predict(): not measured, Keras is not installed")
            return
        whole = medians["whole path with the log"] / len(paths)
        print(
            f"{'loop of keras predict() per file':<36} {keras_s * len(paths):6.1f} s  "
            f"{1 / keras_s:6.0f} a second  {keras_s / whole:5.1f} × slower than the whole path"
        )


if __name__ == "__main__":
    main()
