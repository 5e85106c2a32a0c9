"""One field of 640×480 from file to label on one thread: median and 95th percentile."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

from benchmarks.slides import whole_fields
from hematovision_desktop.cli import build_parts
from hematovision_desktop.core.analysis import Options, name_cells, prepare_field


def main() -> None:
    """Print where the time goes, in ms."""
    cv2.setNumThreads(1)
    parts, options = build_parts(None), Options()
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


if __name__ == "__main__":
    main()
