"""One field of 640×480 from file to label on one thread, and what the classifier adds to the time of its model."""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from benchmarks.slides import whole_fields
from hematovision_desktop.adapters.model.litert import LiteRtClassifier, load_runtime
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import build_pipeline
from hematovision_desktop.core.naming.analysis import Options, name_cells, prepare_field

CROPS = 300


def time_classifier() -> None:
    """Print the time of one crop in ms: the bare model, and the classifier around it, in turn."""
    pack = load_pack(places.shipped_pack())
    model = pack.open_interpreter(load_runtime())
    detail = model.get_input_details()[0]
    crop = np.full(detail["shape"][1:], 200, np.uint8)
    model.set_tensor(detail["index"], crop[None])
    once, again = (
        LiteRtClassifier(replace(pack, card=replace(pack.card, tta_margin=within)))
        for within in (0.0, np.inf)
    )
    calls = {
        "bare model": model.invoke,
        "one look": lambda: once.classify([crop]),
        "four looks": lambda: again.classify([crop]),
    }
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(CROPS):
        for name, call in calls.items():
            started = time.perf_counter()
            call()
            times[name].append((time.perf_counter() - started) * 1000)
    for name, some in times.items():
        print(
            f"{name:<16} median {np.median(some):6.2f} ms   95 % {np.percentile(some, 95):6.2f} ms"
        )


def main() -> None:
    """Print where the time goes, in ms."""
    cv2.setNumThreads(1)
    parts, options = build_pipeline(None), Options()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        paths = whole_fields(Path(folder))
        for path in [*paths[:10], *paths]:  # the first ten warm up
            started = time.perf_counter()
            result = name_cells(prepare_field(0, path, parts, options), parts.classifier, options)
            total_ms = (time.perf_counter() - started) * 1000
            elapsed = result.elapsed
            rows.append((elapsed.read_ms, elapsed.locate_ms, elapsed.classify_ms, total_ms))
    table = np.array(rows[10:])
    print(f"{len(table)} fields, one thread")
    for name, column in zip(("read", "locate and cut", "classify", "total"), table.T, strict=True):
        print(
            f"{name:<16} median {np.median(column):6.2f} ms   95 % {np.percentile(column, 95):6.2f} ms"
        )
    time_classifier()


if __name__ == "__main__":
    main()
