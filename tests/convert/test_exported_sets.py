"""The workshop can train on exported verified cells without changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from convert.data.boxes import read_boxed
from convert.data.class_names import read_names
from hematovision_desktop.adapters.exchange.voc import Voc
from hematovision_desktop.adapters.exchange.yolo import Yolo
from hematovision_desktop.core.cells.field import Box, FieldResult, FieldStatus
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.exchange import ExchangeFormat, OutCell, OutField, OutSet
from hematovision_desktop.core.verdicts.verdict import CellKey


@pytest.mark.parametrize(("form", "off"), [(Yolo(), 0), (Voc(), 1)])
def test_an_exported_set_can_be_trained_on(form: ExchangeFormat, off: int, tmp_path: Path) -> None:
    picture = tmp_path / "images" / "a.png"
    picture.parent.mkdir()
    Image.new("RGB", (640, 480)).save(picture)
    boxes = {Label.BASOPHIL: Box(10, 20, 60, 70), Label.BLAST: Box(300, 100, 50, 40)}
    cells = tuple(
        OutCell(CellKey(0, place), box, label.value, None, None, "Ana")
        for place, (label, box) in enumerate(boxes.items())
    )
    result = FieldResult(0, picture, FieldStatus.OK)
    field = OutField(picture.name, 640, 480, "ab", None, cells, result)
    for name, content in form.write(OutSet("Verified cells", "", "", (field,))):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    names = tmp_path / "data.yaml"
    if not names.exists():
        names.write_text("names:\n" + "".join(f"- {label}\n" for label in boxes))
    found, left_out = read_boxed(tmp_path, read_names(names))
    assert not left_out
    assert {one.label: one.box for one in found} == {
        # The workshop takes Pascal VOC's end coordinates as they are.
        label: Box(box.x + off, box.y + off, box.width - off, box.height - off)
        for label, box in boxes.items()
    }
