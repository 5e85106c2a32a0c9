"""The table of cells as Parquet; the library is loaded only here, on demand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.formats.cell_table import CSV_COLUMNS

_GROUP = 10_000
"""Rows written together."""

_WHOLE = frozenset(
    (
        "batch_id",
        "red_cells",
        "platelets",
        "cell",
        "x",
        "y",
        "width",
        "height",
        "slide_x",
        "slide_y",
    )
)
_REAL = frozenset(("um_per_px", "confidence", "promise"))
MISSING = "Parquet needs the extra “cluster” beside the program: pip install pyarrow."


class ParquetTable:
    """Writes rows keyed by CSV_COLUMNS to a Parquet file; None is an empty value."""

    def __init__(self, target: Path) -> None:
        self._arrow, self._parquet = load_parquet()
        self._schema = self._arrow.schema([(name, self._type_of(name)) for name in CSV_COLUMNS])
        self._writer = self._parquet.ParquetWriter(target, self._schema, compression="zstd")
        self._rows: list[Mapping[str, Any]] = []

    def _type_of(self, name: str) -> Any:
        if name in _WHOLE:
            return self._arrow.int64()
        is_real = name in _REAL or name.startswith("p_")
        return self._arrow.float64() if is_real else self._arrow.string()

    def write(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Add rows. Raises OSError."""
        self._rows += rows
        if len(self._rows) >= _GROUP:
            self._put()

    def close(self) -> None:
        """Write the remaining rows and the end of the file. Raises OSError."""
        self._put()
        self._writer.close()

    def _put(self) -> None:
        if self._rows:
            columns = {name: [_plain(row[name]) for row in self._rows] for name in CSV_COLUMNS}
            self._writer.write_table(self._arrow.Table.from_pydict(columns, schema=self._schema))
            self._rows = []


def _plain(value: Any) -> Any:
    """Return a value as Parquet takes it: "" is empty, and a name that is not valid Unicode is escaped."""
    if isinstance(value, str) and not (value and value.isascii()):
        return value.encode("utf-8", "backslashreplace").decode() or None
    return value


def load_parquet() -> tuple[ModuleType, ModuleType]:
    """Return the libraries that write Parquet. Raises UserError if they are missing."""
    try:
        import pyarrow  # noqa: PLC0415
        import pyarrow.parquet  # noqa: PLC0415
    except ImportError as fault:
        raise UserError(MISSING) from fault
    return pyarrow, pyarrow.parquet
