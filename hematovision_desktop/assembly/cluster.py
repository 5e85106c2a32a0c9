"""What the optional extra `cluster` adds to the command line."""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.adapters.cluster.dask_workers import ClusterExecutor
from hematovision_desktop.adapters.cluster.parquet import ParquetTable, load_parquet

open_cluster = ClusterExecutor
"""Opens the workers of a cluster from its address. Raises UserError or EnvironmentFault."""


def count_workers(address: str) -> int:
    """Return how many pictures a cluster can work on at once. Raises the same errors as `open_cluster`."""
    opened = ClusterExecutor(address)
    opened.shutdown()
    return opened.workers


def require_parquet() -> None:
    """Raise UserError if the library of Parquet is missing, before anything is begun."""
    load_parquet()


def open_parquet(target: Path) -> ParquetTable:
    """Return a table of cells to write to. Raises UserError if the library is missing."""
    return ParquetTable(target)
