"""What is written for other programs is what their own readers expect."""

from __future__ import annotations

import io
import json
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from exchanged_cells import NOW, ONE, files_of
from log_samples import a_result

from hematovision_desktop.adapters.exchange.coco import Coco
from hematovision_desktop.adapters.exchange.folders import Folders
from hematovision_desktop.adapters.exchange.geojson import GeoJson
from hematovision_desktop.adapters.exchange.voc import Voc
from hematovision_desktop.adapters.exchange.yolo import Yolo
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.exchange import (
    CLASSES,
    NOT_REVIEWED,
    ExchangeFormat,
    SourceFile,
    out_set,
    picture_names,
)
from hematovision_desktop.core.formats.exchange_marks import come_in
from hematovision_desktop.core.logbook.log import LoggedBatch
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook


def written(form: ExchangeFormat, folder: Path, batch: LoggedBatch = ONE) -> Path:
    for name, content in form.write(out_set([batch])):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def test_coco_is_read_by_its_own_library(tmp_path: Path) -> None:
    coco = pytest.importorskip("pycocotools.coco", reason="pycocotools is not installed")
    with redirect_stdout(io.StringIO()):
        whole = coco.COCO(str(written(Coco(), tmp_path) / "annotations.json"))
    found = {
        whole.loadCats(one["category_id"])[0]["name"]: one["bbox"]
        for one in whole.loadAnns(whole.getAnnIds())
    }
    assert found == {"band": [10, 20, 60, 70], NOT_REVIEWED: [200, 100, 50, 40]}
    assert [one["file_name"] for one in whole.loadImgs(whole.getImgIds())] == ["a.jpg", "empty.jpg"]
    first = whole.loadImgs(1)[0]
    assert (first["um_per_px"], first["scale_source"]) == (0.0917, "red_cells")
    assert whole.loadAnns(1)[0]["attributes"] == {
        "program": "neutrophil",
        "confidence": 0.9,
        "who": "Ana",
        "named_by": "person",
    }


def test_geojson_is_sound_for_others(tmp_path: Path) -> None:
    geojson = pytest.importorskip("geojson", reason="geojson is not installed")
    text = (written(GeoJson(), tmp_path) / "a.geojson").read_text("utf-8")
    whole = geojson.loads(text)
    assert whole.is_valid
    assert [len(one.geometry.coordinates[0]) for one in whole.features] == [5, 5]


def test_geojson_says_what_qupath_asks_for(tmp_path: Path) -> None:
    whole = json.loads((written(GeoJson(), tmp_path) / "a.geojson").read_bytes())
    first, second = (one["properties"] for one in whole["features"])
    assert first["objectType"] == "annotation"
    assert first["classification"] == {"name": "band"}
    assert first["measurements"] == {"confidence": 0.9}
    assert first["metadata"]["program"] == "neutrophil"
    assert first["metadata"]["um_per_px"] == "0.0917"
    assert "classification" not in second


def test_voc_counts_from_one_and_holds_both_ends(tmp_path: Path) -> None:
    text = (written(Voc(), tmp_path) / "Annotations/a.xml").read_text("utf-8")
    assert "<xmin>11</xmin>\n      <ymin>21</ymin>\n      <xmax>70</xmax>" in text
    assert (tmp_path / "Annotations/empty.xml").exists()


def test_yolo_has_a_text_for_every_picture(tmp_path: Path) -> None:
    written(Yolo(), tmp_path)
    kind, *shares = (tmp_path / "labels/a.txt").read_text().splitlines()[0].split()
    assert CLASSES[int(kind)] == "band"
    assert [float(one) for one in shares] == pytest.approx([40 / 640, 55 / 480, 60 / 640, 70 / 480])
    assert (tmp_path / "labels/empty.txt").read_text() == ""


def test_names_of_pictures_are_their_own() -> None:
    paths = ["/1/a.jpg", "/2/A.jpg", "/3/a-2.png", "/4/b:\n\udcff.tif", "/5/..."]
    names = picture_names(a_result(i, path) for i, path in enumerate(paths))
    assert list(names.values()) == ["a.jpg", "A-2.jpg", "a-2-2.png", "b___.tif", "picture"]


def test_names_of_many_pictures_are_not_tried_over_and_over() -> None:
    results = [a_result(place, f"/{place}/a.jpg") for place in range(300)]
    compared = 0

    def count(_frame: object, event: str, called: Any) -> None:
        nonlocal compared
        compared += event == "c_call" and called.__name__ == "casefold"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        names = picture_names(results)
    finally:
        sys.setprofile(before)
    assert list(names.values()) == ["a.jpg", *(f"a-{number}.jpg" for number in range(2, 301))]
    assert 300 <= compared <= 5 * 300


def test_a_moved_picture_of_a_cell_is_another_name() -> None:
    form, out = Folders(), out_set([ONE])
    files = files_of(form, out)
    moved = [SourceFile(one.name.replace(f"{NOT_REVIEWED}/", "blast/"), one.read) for one in files]
    read = form.read(moved)
    came = come_in(read.marks, (ONE.results, VerdictBook(ONE.verdicts)), {}, "Bo", NOW)
    assert came.rows == (named(CellKey(0, 1), Label.BLAST, "Bo", NOW),)
