"""One folder per name, with a picture of each cell in it; cells.csv says where each cell lies.

A person sorts cells by moving their pictures to another folder; on reading, the folder gives the
name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from hematovision_desktop.adapters.exchange.texts import box_in, cell_table
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.formats.exchange import (
    Mark,
    OutSet,
    ReadMarks,
    SourceFile,
    crop_file,
)
from hematovision_desktop.core.formats.own_names import TABLE, rows_of, unconfirmed


class Folders:
    """Writes and reads folders of cells; the pictures are cut by the code that has the pixels."""

    def write(self, out: OutSet) -> Iterator[tuple[str, bytes]]:
        """Yield cells.csv."""
        rows = (
            (crop_file(field, cell), field, cell) for field in out.fields for cell in field.cells
        )
        yield TABLE, cell_table(rows)

    def fits(self, names: Sequence[str]) -> bool:
        """Return whether there is a table of cells, with pictures in folders beside it."""
        return TABLE in names and any(name.endswith(".png") and "/" in name for name in names)

    def read(self, files: Sequence[SourceFile]) -> ReadMarks:
        """Return a box for each cell picture that is in the table, named after its folder."""
        table = next((one for one in files if one.name.lower() == TABLE), None)
        if table is None:
            raise UserError(
                sentence(
                    "There is no {table} that says which cells the pictures show.", table=TABLE
                )
            )
        rows = {PurePosixPath(row["file"]).name: row for row in rows_of(table.read())}
        marks, problems = [], []
        for file in files:
            path = PurePosixPath(file.name)
            if path.suffix.lower() != ".png":
                continue
            row = rows.get(path.name)
            if row is None or not path.parent.name:
                problems.append(f"{file.name} is not a cell of {TABLE}.")
                continue
            try:
                marks.append(_mark(row, path.parent.name))
            except ValueError:
                problems.append(f"{file.name}: its row of {TABLE} has no whole box.")
        return ReadMarks(tuple(marks), tuple(problems))


def _mark(row: dict[str, str], name: str) -> Mark:
    sha256, own = row.get("sha256") or "", unconfirmed(row)
    return Mark(row["picture"], box_in(row), name, sha256=sha256, unconfirmed=own)
