"""Lists of class names as programs and people write them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from labelled_fields import TYPES

from convert.data.class_names import read_names
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label

LISTS = {
    "notes.json": json.dumps({"categories": [{"id": i, "name": n} for i, n in enumerate(TYPES)]}),
    "turned.json": json.dumps(
        {"categories": [{"id": i, "name": n} for i, n in reversed(list(enumerate(TYPES)))]}
    ),
    "list.json": json.dumps(TYPES),
    "numbers.json": json.dumps({name: place for place, name in enumerate(TYPES)}),
    "names.json": json.dumps({"names": dict(enumerate(TYPES))}),
    "plural.txt": "Neutrophils\nLYMPHOCYTES\nMonocytes",
    "foreign.txt": "Neutrophile\nLymphozyten\nmonócitos",
    "russian.txt": "нейтрофилы\nЛимфоцит\nмоноциты",
    "behind.txt": "neutrophil 0\nlymphocyte 1\nmonocyte 2",
    "header.csv": "id,name\n0,neutrophil\n1,lymphocyte\n2,monocyte",
    "one_line.txt": "neutrophil, lymphocyte, monocyte",
    "blanks.txt": "neutrophil lymphocyte monocyte",
    "python.txt": "['neutrophil', 'lymphocyte', 'monocyte']",
    "quoted.txt": '"neutrophil"\n"lymphocyte"\n"monocyte"',
    "remark.txt": "# of cells\nneutrophil\nlymphocyte\nmonocyte",
    "map.pbtxt": "".join(f"item {{\n id: {i}\n name: '{n}'\n}}\n" for i, n in enumerate(TYPES)),
    "flow.yaml": "{'nc': 3, 'names': ['neutrophil', 'lymphocyte', 'monocyte']}",
    "whole.yml": '---\n"names":\n  "0": neutrophil\n  "1": lymphocyte\n  "2": monocyte\n...\n',
    "given.txt": "A = Neutrophils\nB = lymphocyte\nC=Monozyten",
}


@pytest.mark.parametrize("name", LISTS)
def test_reads_class_lists_as_programs_and_people_write_them(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(LISTS[name], encoding="utf-8")
    names = read_names(tmp_path / name)
    assert [names.labels[one].value for one in names.classes] == list(TYPES)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("map.pbtxt", "item { id: 1 name: 'neutrophil' }\nitem { id: 2 name: 'monocyte' }"),
        ("a.json", json.dumps({"categories": [{"id": 1, "name": "neutrophil"}]})),
        ("a.txt", "1 neutrophil\n2 monocyte"),
    ],
)
def test_refuses_a_class_list_that_counts_from_one(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(UserError, match="counts its classes from 1, YOLO from 0"):
        read_names(tmp_path / name)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("data/obj.names", "data/obj.names"),
        ("obj.names", "obj.names"),
        ("build/x64/data/obj.names", "obj.names"),
        ("data\\obj.names", "obj.names"),
        ("C:\\darknet\\obj.names", "obj.names"),
    ],
)
def test_a_darknet_data_file_leads_to_its_names(said: str, place: str, tmp_path: Path) -> None:
    (tmp_path / place).parent.mkdir(exist_ok=True)
    (tmp_path / place).write_text("\n".join(TYPES))
    data = f"classes = {len(TYPES)}\ntrain  = data/train.txt\nnames = {said}\nbackup = backup/\n"
    (tmp_path / "obj.data").write_text(data)
    assert read_names(tmp_path / "obj.data").classes == TYPES


def test_names_the_file_that_a_darknet_data_file_lacks(tmp_path: Path) -> None:
    (tmp_path / "obj.data").write_text("classes=3\nnames=data/obj.names\n")
    with pytest.raises(UserError, match=r"no names file at .*obj\.names"):
        read_names(tmp_path / "obj.data")


def test_class_names_keep_numbers_at_their_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("lymphocyte 1 = lymphocyte\nlymphocyte 2 = lymphocyte\nCD 4\n")
    assert read_names(tmp_path / "a.txt").classes == ("lymphocyte 1", "lymphocyte 2", "CD 4")


def test_our_letters_are_not_taken_for_class_names(tmp_path: Path) -> None:
    """To many people, E is an erythrocyte. It counts only if the list says what it means."""
    (tmp_path / "a.txt").write_text("E\nL = L\nneutrophil\n")
    assert read_names(tmp_path / "a.txt").labels == {
        "L": Label.LYMPHOCYTE,
        "neutrophil": Label.NEUTROPHIL,
    }
