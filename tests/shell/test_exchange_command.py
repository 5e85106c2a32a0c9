"""`hematovision export` and `import` carry cells between a log and folders of other programs."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from log_samples import a_result, a_start
from PIL import Image

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.exchange.coco import Coco
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.field import Box, Cell, FieldNote
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.formats.exchange import out_set
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.logbook.log import BatchState, LoggedBatch
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SIZE = {"width": 160, "height": 120}


def a_cell(box: Box, label: Label) -> Cell:
    shares = {one: 0.7 if one is label else 0.1 for one in LabelSet.FOUR.labels}
    return Cell(box, label, 0.7, shares)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return a log with a batch of two pictures, whose first cell a person has named."""
    results = []
    for position, name in enumerate(("a.png", "b.png")):
        picture = tmp_path / name
        pixels = np.random.default_rng(position).integers(0, 255, (120, 160, 3), np.uint8)
        picture.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
        cells = [a_cell(Box(10, 20, 40, 40), Label.NEUTROPHIL)] if position == 0 else []
        digest = hashlib.sha256(picture.read_bytes()).hexdigest()
        results.append(replace(a_result(position, str(picture), *cells), sha256=digest, **SIZE))
    path = tmp_path / "log.db"
    opened = SqliteLog(path)
    batch = opened.begin_batch(a_start("Monday", total=2))
    opened.add_fields(batch, results)
    opened.end_batch(batch, BatchState.FINISHED)
    opened.add_verdicts(batch, (named(CellKey(0, 0), Label.BAND, "Ana", NOW),))
    opened.close()
    return path


def read(log: Path) -> LoggedBatch:
    opened = SqliteLog(log)
    batch = opened.read_batch(1)
    opened.close()
    return batch


def run(*words: object) -> int:
    return main([str(one) for one in words])


@pytest.mark.parametrize("form", ExchangeForm)
def test_an_export_can_be_imported(
    form: str, log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    words = ("--format", form, "--pictures", "--output", folder)
    assert run("export", "monday", *words, "--log", log) == 0
    assert "1 cell of 2 pictures is in" in capsys.readouterr().out
    assert run("import", 1, folder, "--by", "Bo", "--log", log) == 0
    assert "Named 0 cells and added 0" in capsys.readouterr().out
    assert len(read(log).verdicts) == 1


def test_says_how_many_names_stayed_the_programs(
    log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unsaid = replace(read(log), verdicts=())
    for name, content in Coco().write(out_set([unsaid])):
        (tmp_path / name).write_bytes(content)
    assert run("import", 1, tmp_path / "annotations.json", "--by", "Bo", "--log", log) == 0
    printed = capsys.readouterr().out
    assert "Named 0 cells" in printed
    assert "1 name that the program gave and nobody confirmed stayed the program's" in printed
    assert len(read(log).verdicts) == 1


def test_imports_a_name_and_a_missed_cell_as_one_act_of_a_person(
    log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    boxes = tmp_path / "boxes.json"
    annotations = [
        {"image_id": 1, "category_id": 1, "bbox": [11, 20, 40, 40]},
        {"image_id": 1, "category_id": 1, "bbox": [100, 60, 30, 30]},
        {"image_id": 1, "category_id": 1, "bbox": [150, 60, 30, 30]},
    ]
    whole = {
        "images": [{"id": 1, "file_name": "a.png"}],
        "categories": [{"id": 1, "name": "Baso"}, {"id": 2, "name": "other"}],
        "annotations": annotations,
    }
    boxes.write_text(json.dumps(whole))
    assert run("import", 1, boxes, "--by", "Bo", "--log", log) == 1
    printed = capsys.readouterr()
    assert "Named 1 cell and added 1 in batch 1" in printed.out
    assert "is not inside the picture of 160 × 120 px" in printed.err
    book = VerdictBook(read(log).verdicts)
    assert book.state(CellKey(0, 0)).label is Label.BASOPHIL
    assert book.state(CellKey(0, 1)).box == Box(100, 60, 30, 30)
    assert {row.who for row in book.last_act} == {"Bo"}
    assert len(book.last_act) == 2
    opened = SqliteLog(log)
    told = [one.payload for one in opened.events() if one.kind == "imported"]
    opened.close()
    assert "1 names, 1 cells added" in told[0]


@pytest.mark.parametrize("by", [1, 160])
def test_imports_relative_boxes_as_relative(
    by: int, log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Some programs write relative boxes into COCO. Read as px, they would add cells of no size."""
    boxes = [[11, 20, 40, 40], [100, 60, 30, 30]]
    across, down = (1, 1) if by == 1 else (160, 120)
    shares = [[x / across, y / down, wide / across, high / down] for x, y, wide, high in boxes]
    whole = {
        "images": [{"id": 1, "file_name": "a.png"}],
        "categories": [{"id": 1, "name": "Baso"}],
        "annotations": [{"image_id": 1, "category_id": 1, "bbox": one} for one in shares],
    }
    (tmp_path / "boxes.json").write_text(json.dumps(whole))
    assert run("import", 1, tmp_path / "boxes.json", "--by", "Bo", "--log", log) == 0
    assert "Named 1 cell and added 1 in batch 1" in capsys.readouterr().out
    assert VerdictBook(read(log).verdicts).state(CellKey(0, 1)).box == Box(100, 60, 30, 30)


def test_reports_a_missing_folder(
    log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", 1, tmp_path / "none", "--by", "Bo", "--log", log) == 2
    assert "There is no file or folder at" in capsys.readouterr().err


def test_verified_cells_become_a_training_set_with_pictures(log: Path, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    words = ("--verified", "--format", "yolo", "--pictures", "--output", folder)
    assert run("export", *words, "--log", log) == 0
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*")) == [
        "cells.csv",
        "data.yaml",
        "images/a.png",
        "labels/a.txt",
    ]
    pixels = cv2.imdecode(np.fromfile(folder / "images/a.png", np.uint8), cv2.IMREAD_COLOR)
    assert pixels.shape == (120, 160, 3)


def test_reports_a_missing_picture(
    log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b.png").unlink()
    words = ("--format", "coco", "--pictures", "--output", tmp_path / "set")
    assert run("export", 1, *words, "--log", log) == 1
    assert "b.png: This file is no longer there" in capsys.readouterr().err
    (tmp_path / "a.png").write_bytes(b"changed")
    folder = tmp_path / "crops"
    assert run("export", 1, "--format", "folders", "--output", folder, "--log", log) == 1
    assert not list(folder.rglob("*.png"))


def test_finds_a_batch_by_the_number_of_its_sample(
    log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = SqliteLog(log)
    opened.keep_sample(opened.sample_of(1), SampleDetails("26-0411"))
    opened.close()
    words = "--format", "voc", "--log", log
    assert run("export", "26-0411", "--output", tmp_path / "one", *words) == 0
    assert "1 cell of 2 pictures is in" in capsys.readouterr().out
    opened = SqliteLog(log)
    opened.put_batches([opened.begin_batch(a_start("Tuesday"))], opened.sample_of(1))
    opened.close()
    assert run("export", "26-0411", "--output", tmp_path / "two", *words) == 2
    assert "has several batches. Give an id instead: id:2, id:1." in capsys.readouterr().err
    assert run("list", "monday", "--log", log) == 0
    first, *batches = capsys.readouterr().out.splitlines()
    assert first == "26-0411 (sample id:1)"
    assert [one.partition(", ")[0].strip() for one in batches] == [
        "batch id:1: Monday",
        "batch id:2: Tuesday",
    ]
    assert "1 cell," in batches[0]
    assert run("list", "friday", "--log", log) == 0
    assert capsys.readouterr().out == "No sample matches.\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["export", "--format", "voc", "--output", "x"], "Name a batch"),
        (["export", "9", "--format", "voc", "--output", "x"], "No batch in the log has the id"),
        (["export", "1", "--format", "voc", "--output", "."], "is not empty"),
        (["import", "1", "log.db", "--by", "Bo"], "There are no boxes in"),
        (["import", "1", "x.json", "--by", "Bo", "--name", "a=b"], "does not say what a name"),
    ],
)
def test_refuses_impossible_requests_in_one_sentence(
    words: list[str],
    said: str,
    *,
    log: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*words, "--log", log) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("form", ["voc", "coco", "yolo", "geojson"])
def test_a_picture_whose_pixels_are_not_square(form: str, tmp_path: Path) -> None:
    """It is exported as shown, and boxes drawn on the stored file are imported correctly."""
    picture = tmp_path / "wide.png"
    pixels = np.random.default_rng(1).integers(0, 255, (120, 80, 3), np.uint8)
    Image.fromarray(pixels).save(picture, dpi=(100, 200))
    digest = hashlib.sha256(picture.read_bytes()).hexdigest()
    result = a_result(0, str(picture), a_cell(Box(40, 20, 40, 40), Label.NEUTROPHIL))
    notes = (FieldNote.PIXELS_MADE_SQUARE,)
    opened = SqliteLog(tmp_path / "log.db")
    batch = opened.begin_batch(a_start("Wide", total=1))
    opened.add_fields(batch, [replace(result, sha256=digest, notes=notes, **SIZE)])
    opened.end_batch(batch, BatchState.FINISHED)
    opened.close()
    log, out = tmp_path / "log.db", tmp_path / "out"
    assert run("export", 1, "--format", form, "--output", out, "--log", log) == 0
    with Image.open(out / "images" / "wide.png") as seen:
        assert seen.size == (160, 120)
    assert (
        "wide.png"
        in "".join(
            path.read_text()
            for path in out.rglob("*")
            if path.suffix in (".xml", ".json", ".geojson")
        )
        or form == "yolo"
    )
    drawn = tmp_path / "drawn"
    drawn.mkdir()
    (drawn / "wide.xml").write_text(
        "<annotation><filename>wide.png</filename><size><width>80</width><height>120</height>"
        "</size><object><name>monocyte</name><bndbox><xmin>20</xmin><ymin>20</ymin><xmax>40</xmax>"
        "<ymax>60</ymax></bndbox></object></annotation>"
    )
    assert run("import", 1, drawn, "--by", "Ana", "--log", log) == 0
    assert [row.label for row in read(log).verdicts] == [Label.MONOCYTE]
