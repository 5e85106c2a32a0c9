"""Names that the program gave itself neither teach nor prove it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.own_names import CELL_COLUMNS, TABLE
from hematovision_desktop.services.learn.adaptation_steps import named_in_folders
from hematovision_desktop.services.microscopes.known_truth import read_truths


def exported(folder: Path, **named_by: str) -> Path:
    """Write an export of folders with a neutrophil per name. said_by: who named it."""
    (folder / "neutrophil").mkdir(parents=True)
    with (folder / TABLE).open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, CELL_COLUMNS)
        table.writeheader()
        for name, by in named_by.items():
            place = f"neutrophil/{name}.png"
            (folder / place).write_bytes(b"")
            row = {"file": place, "picture": f"{name}.jpg", "named_by": by}
            table.writerow(row | {"name": "neutrophil", "program": "neutrophil"})
    return folder


def found(paths: object, _stop: object) -> list[Path]:
    assert isinstance(paths, list)
    return sorted(paths[0].glob("*.png"))


def test_an_export_with_unconfirmed_names_proves_and_teaches_nothing(
    tmp_path: Path,
) -> None:
    folder = exported(tmp_path / "out", a="program", b="person", c="program")
    with pytest.raises(UserError, match=r"2 of the names in .* are the program's own"):
        read_truths(folder, found)
    with pytest.raises(UserError, match="2 of the names"):
        named_in_folders(folder, found, None, None)  # type: ignore[arg-type]


def test_uses_cells_that_people_named_or_sorted(tmp_path: Path) -> None:
    named = exported(tmp_path / "named", a="person")
    assert set(read_truths(named, found).types.values()) == {Label.NEUTROPHIL}
    sorted_anew = exported(tmp_path / "sorted", a="program")
    (sorted_anew / "neutrophil").rename(sorted_anew / "basophil")
    assert set(read_truths(sorted_anew, found).types.values()) == {Label.BASOPHIL}
    long = f"neutrophil/{'x' * 300}.png,a.jpg,program,neutrophil"
    for others in (b"file;name\nx\xff", f"file,picture,named_by,program\n{long}".encode()):
        (named / TABLE).write_bytes(others)
        assert set(read_truths(named, found).types.values()) == {Label.NEUTROPHIL}
