"""Cells survive a round trip in every format, and other people's readers understand them."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable, Mapping
from contextlib import redirect_stdout
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from counted_calls import lines_of
from hypothesis import given, settings
from hypothesis import strategies as st
from log_samples import a_failure, a_result, a_start

from hematovision_desktop.adapters.exchange.coco import Coco
from hematovision_desktop.adapters.exchange.folders import Folders
from hematovision_desktop.adapters.exchange.geojson import GeoJson
from hematovision_desktop.adapters.exchange.voc import Voc
from hematovision_desktop.adapters.exchange.yolo import Yolo
from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.cells.slide import Region
from hematovision_desktop.core.formats import exchange_marks
from hematovision_desktop.core.formats.exchange import (
    CLASSES,
    NOT_REVIEWED,
    ExchangeFormat,
    Mark,
    OutSet,
    SourceFile,
    crop_file,
    out_set,
    picture_names,
)
from hematovision_desktop.core.formats.exchange_marks import Came, come_in
from hematovision_desktop.core.formats.exchange_names import UNNAMED
from hematovision_desktop.core.formats.export import UNIDENTIFIED
from hematovision_desktop.core.logbook.log import BatchState, BatchSummary, LoggedBatch
from hematovision_desktop.core.verdicts.reviewed_batch import tally_of
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    Verdict,
    box_added,
    box_removed,
    joined,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FORMATS: dict[str, ExchangeFormat] = {
    "geojson": GeoJson(),
    "coco": Coco(),
    "voc": Voc(),
    "yolo": Yolo(),
    "folders": Folders(),
}
WIDTH, HEIGHT = 640, 480


def a_cell(box: Box, label: Label, *, waits: bool = False) -> Cell:
    shares = {one: 0.9 if one is label else 0.1 / 8 for one in LabelSet.EXTENDED.labels}
    return Cell(box, label, 0.9, shares, (ReviewReason.LOW_CONFIDENCE,) if waits else ())


def a_batch(
    results: Iterable[FieldResult], verdicts: Iterable[Verdict] = (), batch_id: int = 1
) -> LoggedBatch:
    fields, rows = tuple(results), tuple(verdicts)
    tally = tally_of(fields, rows)
    summary = BatchSummary(batch_id, a_start(), BatchState.FINISHED, "", tally)
    return LoggedBatch(summary, fields, rows)


@st.composite
def batches(draw: st.DrawFn) -> LoggedBatch:
    """Draw batches of two pictures with distant or close cells, some of them with verdicts."""
    results, rows = [], []
    names = st.sampled_from(["a.jpg", "A.JPG", "=b&<é>.png", "c d.tif", "a.png"])
    for position in range(draw(st.integers(1, 2))):
        cells = []
        for place in range(draw(st.integers(0, 3))):
            left, top = 150 * place + draw(st.integers(0, 40)), draw(st.integers(0, 400))
            box = Box(left, top, draw(st.integers(1, 100)), draw(st.integers(1, HEIGHT - top)))
            label = draw(st.sampled_from(LabelSet.EXTENDED.labels))
            cells.append(a_cell(box, label, waits=draw(st.booleans())))
            key = CellKey(position, place)
            match draw(st.sampled_from(["", "named", "untold", "removed"])):
                case "named":
                    who = draw(st.sampled_from(["Ana", ""]))
                    rows.append(named(key, draw(st.sampled_from(Label)), who, NOW))
                case "untold":
                    rows.append(named(key, None, "Ana", NOW))
                case "removed":
                    rows.append(box_removed(key, "Ana", NOW))
        if draw(st.booleans()):
            key = CellKey(position, len(cells))
            label = draw(st.sampled_from([None, *Label]))
            rows.append(
                box_added(key, Box(500, draw(st.integers(0, 400)), 60, 70), label, "Ana", NOW)
            )
        path = f"/slides/{draw(names)}"
        results.append(replace(a_result(position, path, *cells), width=WIDTH, height=HEIGHT))
    return a_batch(results, rows)


def files_of(form: ExchangeFormat, out: OutSet) -> list[SourceFile]:
    files = [SourceFile(name, partial(bytes, content)) for name, content in form.write(out)]
    if isinstance(form, Folders):
        crops = (crop_file(field, cell) for field in out.fields for cell in field.cells)
        files += [SourceFile(name, lambda: b"") for name in crops]
    return files


def back(form: ExchangeFormat, out: OutSet, batch: LoggedBatch, book: VerdictBook) -> Came:
    read = form.read(files_of(form, out))
    assert read.problems == ()
    return come_in(read.marks, (batch.results, book), {}, "Bo", NOW)


def shown(results: Iterable[FieldResult], book: VerdictBook) -> set[tuple[int, Box, str]]:
    """Return picture, box and final name of every cell that counts or waits."""
    batch = a_batch(results, book)
    return {
        (field.result.position, cell.box, cell.name)
        for field in out_set([batch]).fields
        for cell in field.cells
    }


@pytest.mark.parametrize("name", FORMATS)
@given(batch=batches())
@settings(max_examples=40, deadline=None)
def test_an_export_imports_unchanged(name: str, batch: LoggedBatch) -> None:
    form, book = FORMATS[name], VerdictBook(batch.verdicts)
    out = out_set([batch])
    same = back(form, out, batch, book)
    # A person's verdicts are kept, and the program's own names do not become a person's.
    assert (same.rows, same.problems) == ((), ())
    cells = [cell for field in out.fields for cell in field.cells]
    own = [cell for cell in cells if not cell.by_person and cell.name != NOT_REVIEWED]
    assert (same.left, same.same) == (len(own), len(cells) - len(own))


@pytest.mark.parametrize("who", ["Ana", ""])
@pytest.mark.parametrize("name", FORMATS)
def test_unconfirmed_names_are_imported_as_nobodys(name: str, who: str) -> None:
    """who: "" if nobody is asked for a name. A person gave the second cell the program's name."""
    form, cells = FORMATS[name], (Label.NEUTROPHIL, Label.MONOCYTE, Label.EOSINOPHIL)
    places = (Box(10 + 150 * place, 20, 60, 70) for place in range(3))
    field = replace(
        a_result(0, "/slides/a.jpg", *map(a_cell, places, cells)), width=WIDTH, height=HEIGHT
    )
    batch = a_batch([field], [named(CellKey(0, 1), Label.MONOCYTE, who, NOW)])
    out = out_set([batch])
    for book, named_now in ((VerdictBook(batch.verdicts), 0), (VerdictBook(), 1)):
        came = back(form, out, batch, book)
        assert (came.left, came.named, came.added, came.problems) == (2, named_now, 0, ())
        assert {row.key for row in came.rows} <= {CellKey(0, 1)}


@pytest.mark.parametrize("name", FORMATS)
def test_a_name_that_was_changed_elsewhere_is_a_persons(name: str) -> None:
    form, out = FORMATS[name], out_set([ONE_SURE])
    read = form.read(files_of(form, out))
    changed = [replace(one, name="basophil") for one in read.marks]
    came = come_in(changed, (ONE_SURE.results, VerdictBook()), {}, "Bo", NOW)
    assert (came.rows, came.left) == ((named(CellKey(0, 0), Label.BASOPHIL, "Bo", NOW),), 0)


@pytest.mark.parametrize("name", FORMATS)
def test_a_cell_that_is_missed_here_comes_without_the_name_that_nobody_confirmed(name: str) -> None:
    form, out = FORMATS[name], out_set([ONE_SURE])
    (found,) = ONE_SURE.results
    empty = [replace(found, cells=())]
    came = come_in(form.read(files_of(form, out)).marks, (empty, VerdictBook()), {}, "Bo", NOW)
    assert (came.added, came.left) == (1, 1)
    assert [row.label for row in came.rows] == [None]
    assert VerdictBook(came.rows).state(CellKey(0, 0)).is_named is False


@pytest.mark.parametrize("name", FORMATS)
@given(batch=batches())
@settings(max_examples=40, deadline=None)
def test_a_review_is_carried_to_a_batch_of_the_same_pictures(name: str, batch: LoggedBatch) -> None:
    book = VerdictBook(batch.verdicts)
    out = out_set([batch])
    came = back(FORMATS[name], out, batch, VerdictBook())
    assert came.problems == ()
    removed = {
        (key.field_position, batch.results[key.field_position].cells[key.cell_index].box)
        for key in {row.key for row in book}
        if book.state(key).removed
    }
    anew = {
        one
        for one in shown(batch.results, VerdictBook(came.rows))
        if (one[0], one[1]) not in removed
    }
    assert anew == shown(batch.results, book)
    assert {row.who for row in came.rows} <= {"Bo"}


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - {"yolo"}))
def test_leaves_out_another_picture_with_the_same_file_name(name: str) -> None:
    """Every camera has an IMG_0001. YOLO's files identify pictures only by name."""
    form, out = FORMATS[name], out_set([ONE])
    first = replace(ONE.results[0], sha256="ff" * 32)
    other = replace(ONE, results=(first, *ONE.results[1:]))
    came = back(form, out, other, VerdictBook())
    assert came.rows == ()
    assert came.problems == (
        "a.jpg in this batch is another picture with that name; its 2 boxes were left out.",
    )


ONE_SURE = a_batch(
    [
        replace(
            a_result(0, "/slides/a.jpg", a_cell(Box(10, 20, 60, 70), Label.NEUTROPHIL)),
            width=WIDTH,
            height=HEIGHT,
        )
    ]
)
ONE = a_batch(
    [
        replace(
            a_result(
                0,
                "/slides/a.jpg",
                a_cell(Box(10, 20, 60, 70), Label.NEUTROPHIL),
                a_cell(Box(200, 100, 50, 40), Label.MONOCYTE, waits=True),
            ),
            width=WIDTH,
            height=HEIGHT,
        ),
        a_result(1, "/slides/empty.jpg"),
        a_failure(2),
    ],
    [named(CellKey(0, 0), Label.BAND, "Ana", NOW)],
)


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


def of_others(text: str, name: str) -> SourceFile:
    return SourceFile(name, text.encode)


@pytest.mark.parametrize(
    ("form", "files"),
    [
        (
            "geojson",
            {
                "a.jpg.geojson": '[{"type": "Feature", "geometry": {"type": "MultiPolygon", '
                '"coordinates": [[[[10, 20], [70, 50], [40, 90], [10, 20]]]]}, "properties": '
                '{"classification": {"names": ["Leukocyte", "Neutrophil"]}}}]'
            },
        ),
        (
            "coco",
            {
                "instances.json": '{"images": [{"id": "x", "file_name": "images/a.jpg"}], '
                '"categories": [{"id": 7, "name": "Neutrophil"}], "annotations": '
                '[{"image_id": "x", "category_id": 7, "bbox": [10, 20, 60, 70]}]}'
            },
        ),
        (
            "voc",
            {
                "a.XML": "<annotation><object><name>Neutrophil</name><bndbox><xmin>10</xmin>"
                "<ymin>20</ymin><xmax>70</xmax><ymax>90</ymax></bndbox></object></annotation>"
            },
        ),
        (
            "voc",
            {
                "a.xml": "<annotation><object><name>Neutrophil</name><bndbox><xmin>10,0</xmin>"
                "<ymin>20,0</ymin><xmax>70</xmax><ymax>90</ymax></bndbox></object></annotation>"
            },
        ),
        (
            "yolo",
            {
                "classes.txt": "Monocyte\nNeutrophil\n",
                "labels/a.txt": "1.000000e+00 0,0625 1.14583333e-01 0.09375 0.145833333\n",
            },
        ),
        (
            "yolo",
            {
                "classes.txt": "Monocyte\nNeutrophil\n",
                "labels/a.txt": "1 0.0625 0.114583333 0.09375 0.145833333 0.87\n",
            },
        ),
        (
            "yolo",
            {
                "data.yaml": "names: ['Monocyte', \"Neutrophil\"]\nnc: 2\n",
                "train/labels/a.txt": "1 0.015625 0.041667 0.109375 0.041667 0.109375 0.1875 "
                "0.015625 0.1875\n",
            },
        ),
    ],
)
def test_files_of_other_programs_are_read(form: str, files: Mapping[str, str]) -> None:
    assert FORMATS[form].fits([name.lower() for name in files])
    read = FORMATS[form].read([of_others(text, name) for name, text in files.items()])
    came = come_in(read.marks, (ONE.results, VerdictBook()), {}, "Bo", NOW)
    assert came.problems == read.problems == ()
    assert came.rows == (named(CellKey(0, 0), Label.NEUTROPHIL, "Bo", NOW),)


@pytest.mark.parametrize(
    ("form", "name", "text", "said"),
    [
        ("geojson", "a.geojson", "{]", "is not GeoJSON"),
        ("geojson", "a.geojson", '{"x": 1}', "no GeoJSON features"),
        ("geojson", "a.geojson", '[{"geometry": {"coordinates": [NaN, 1]}}]', "is not GeoJSON"),
        ("geojson", "a.geojson", '[{"geometry": null}]', "1 entries are not the outline"),
        (
            "geojson",
            "a.geojson",
            '[{"geometry": {"coordinates": []}}]',
            "1 entries are not the outline",
        ),
        ("geojson", "a.geojson", '[{"geometry": {"coordinates": [[7], []]}}]', "1 entries"),
        ("coco", "a.json", "[1]", "is not COCO"),
        (
            "coco",
            "a.json",
            '{"images": [{"id": 1, "file_name": "a.jpg"}], "annotations": [{"bbox": [1, 2]}]}',
            "no box or no picture",
        ),
        ("voc", "a.xml", "<annotation>", "is not a Pascal VOC file"),
        ("voc", "a.xml", "<!DOCTYPE a [<!ENTITY x 'y'>]><a/>", "document type"),
        ("voc", "a.xml", "<a><object><name>b</name></object></a>", "no whole box"),
        ("yolo", "labels/a.txt", "9 1 1 1 1", "no box of a known class"),
        ("yolo", "labels/a.txt", "0 1 1", "no box of a known class"),
        ("yolo", "labels/a.txt", "0.5 1 1 1 1", "no box of a known class"),
        ("yolo", "labels/a.txt", "0 nan 1 1 1", "no box of a known class"),
        ("yolo", "labels/a.txt", "0 1.7e308 1 1.7e308 1", "no box of a known class"),
        ("folders", "neutrophil/x.png", "", "not a cell of cells.csv"),
    ],
)
def test_reports_entries_that_are_no_boxes(form: str, name: str, text: str, said: str) -> None:
    beside = [of_others("neutrophil\n", "classes.txt"), of_others("file,picture\n", "cells.csv")]
    read = FORMATS[form].read([of_others(text, name), *beside])
    assert read.marks == ()
    assert said in " ".join(read.problems)


@pytest.mark.parametrize(
    "table",
    [
        'file,picture\n"a',
        "file,picture,name,program,named_by,width,height,x,y,box_width,box_height\n"
        "labels/a.txt,a.jpg,neutrophil,neutrophil,program,10,10,1e308,1,1e308,1\n",
    ],
)
def test_another_programs_table_does_not_hinder_importing_boxes(table: str) -> None:
    others = (
        ("neutrophil\n", "classes.txt"),
        ("0 .5 .5 .1 .1", "labels/a.txt"),
        (table, "cells.csv"),
    )
    read = FORMATS["yolo"].read([of_others(*one) for one in others])
    assert [one.name for one in read.marks] == ["neutrophil"]
    assert read.problems == ()


@pytest.mark.parametrize("head", ["", "<!DOCTYPE annotation>", '<!DOCTYPE a SYSTEM "voc.dtd">'])
def test_voc_of_scripts_that_write_characters_by_name(head: str) -> None:
    text = (
        f"{head}<annotation><filename>caf&eacute;&nbsp;&amp;&lt;1.jpg</filename>"
        "<object><name>basophil</name><bndbox><xmin>1</xmin><ymin>2</ymin><xmax>30</xmax>"
        "<ymax>40</ymax></bndbox></object></annotation>"
    )
    read = FORMATS["voc"].read([of_others(text, "a.xml")])
    assert read.problems == ()
    assert [one.picture for one in read.marks] == ["café\N{NO-BREAK SPACE}&<1.jpg"]


def mark(ends: tuple[float, float, float, float], name: str = "basophil", **more: object) -> Mark:
    return Mark("a.jpg", ends, name, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "rows", "said"),
    [
        (mark((10, 20, 70, 90)), [named(CellKey(0, 0), Label.BASOPHIL, "Bo", NOW)], ""),
        (mark((12.4, 22, 70, 90)), [named(CellKey(0, 0), Label.BASOPHIL, "Bo", NOW)], ""),
        (mark((70, 90, 10, 20)), [named(CellKey(0, 0), Label.BASOPHIL, "Bo", NOW)], ""),
        (
            mark((20, 40, 140, 180), size=(2 * WIDTH, 2 * HEIGHT)),
            [named(CellKey(0, 0), Label.BASOPHIL, "Bo", NOW)],
            "",
        ),
        (mark((10, 20, 70, 90), "WBC"), [], ""),
        (mark((10, 20, 70, 90), UNIDENTIFIED), [named(CellKey(0, 0), None, "Bo", NOW)], ""),
        (
            mark((300, 300, 350, 361)),
            [box_added(CellKey(0, 2), Box(300, 300, 50, 61), Label.BASOPHIL, "Bo", NOW)],
            "",
        ),
        (
            mark((300, 300, 350, 361), ""),
            [box_added(CellKey(0, 2), Box(300, 300, 50, 61), None, "Bo", NOW)],
            "",
        ),
        (
            mark((580, 300, 640.9, 361)),
            [box_added(CellKey(0, 2), Box(580, 300, 60, 61), Label.BASOPHIL, "Bo", NOW)],
            "",
        ),
        (mark((580, 300, 660, 361)), [], "is not inside the picture of 640 × 480 px"),
        (mark((-20, 300, 30, 361)), [], "is not inside the picture"),
        (mark((700, 500, 730, 561)), [], "is not inside the picture"),
        (mark((float("inf"), 300, 30, 361)), [], "is not inside the picture"),
        (mark((30, 300, 30.2, 361)), [], "is not inside the picture"),
        (mark((10, 20, 70, 90), size=(480, 640)), [], "drawn on a picture of 480 × 640 px"),
        (mark((10, 20, 70, 90), "giraffe"), [], "“giraffe” is not a known type"),
        (
            replace(mark((1, 2, 30, 40)), picture="z.jpg"),
            [],
            "z.jpg is not a picture of this batch",
        ),
    ],
)
def test_a_box_names_a_cell_adds_one_or_is_refused(
    given: Mark, rows: list[Verdict], said: str
) -> None:
    came = come_in([given], (ONE.results, VerdictBook()), {}, "Bo", NOW)
    assert list(came.rows) == rows
    assert said in " ".join(came.problems)
    assert bool(said) == bool(came.problems)


def test_two_boxes_on_one_cell_and_names_that_a_person_explains() -> None:
    marks = [
        mark((10, 20, 70, 90), "gr-1"),
        mark((11, 20, 70, 90), "gr-1"),
        mark((1, 2, 3, 4), "x"),
    ]
    said = {"gr_1": Label.EOSINOPHIL, "x": UNNAMED}
    came = come_in(marks, (ONE.results, VerdictBook()), said, "Bo", NOW)
    assert came.rows[0] == named(CellKey(0, 0), Label.EOSINOPHIL, "Bo", NOW)
    assert (came.named, came.added) == (1, 1)
    assert "a second box" in came.problems[0]


def test_verified_cells_leave_pictures_behind_that_are_half_named() -> None:
    first, second = CellKey(0, 0), CellKey(0, 1)
    half = a_batch(ONE.results, [named(first, Label.BAND, "Ana", NOW)])
    whole = a_batch(ONE.results, [*half.verdicts, named(second, Label.MONOCYTE, "Ana", NOW)], 2)
    boxes = out_set([half], verified=True)
    assert (boxes.fields, boxes.partly) == ((), 1)
    assert [one.name for one in out_set([half], verified=True, crops=True).fields[0].cells] == [
        "band"
    ]
    both = out_set([half, whole], verified=True)
    assert [one.picture for one in both.fields] == ["2-a.jpg"]
    assert [one.name for one in both.fields[0].cells] == ["band", "monocyte"]


def test_cells_of_a_slide_use_the_slides_coordinates() -> None:
    regions = [Region(Path("/s/a.svs"), x, 4000, 640, 480, 4.0) for x in (8000, 12000)]
    cell = a_cell(Box(10, 20, 60, 70), Label.NEUTROPHIL)
    fields = [
        replace(a_result(place, str(one.path), cell), width=WIDTH, height=HEIGHT)
        for place, one in enumerate(regions)
    ]
    batch = a_batch(fields)
    form = GeoJson()
    (name, content), *others = form.write(out_set([batch]))
    assert (name, others) == ("a.geojson", [])
    features = json.loads(content)["features"]
    assert features[1]["geometry"]["coordinates"][0][0] == [12040, 4080]
    moved = content.replace(b'"name": "neutrophil"', b'"name": "basophil"')
    read = form.read([SourceFile(name, lambda: moved)])
    came = come_in(read.marks, (batch.results, VerdictBook()), {}, "Bo", NOW)
    assert came.rows == tuple(
        named(CellKey(place, 0), Label.BASOPHIL, "Bo", NOW) for place in range(2)
    )
    far = come_in(
        [Mark("a.svs", (90000, 10, 90010, 20), "")], (batch.results, VerdictBook()), {}, "Bo", NOW
    )
    assert "is outside what was read" in far.problems[0]


def a_slide(across: int) -> tuple[list[FieldResult], list[Mark]]:
    """Return across × across fields of one slide, with a box in the middle of each."""
    regions = [
        Region(Path("/s/a.svs"), 640 * x, 480 * y, 640, 480)
        for x in range(across)
        for y in range(across)
    ]
    fields = [
        replace(a_result(place, str(one.path)), width=WIDTH, height=HEIGHT)
        for place, one in enumerate(regions)
    ]
    boxes = [
        Mark("a.svs", (one.x + 300, one.y + 200, one.x + 340, one.y + 240), "basophil")
        for one in regions
    ]
    return fields, boxes


def test_boxes_of_a_slide_are_sought_in_the_fields_about_them_alone() -> None:
    lines = []
    for across in (6, 12):
        fields, boxes = a_slide(across)
        book = VerdictBook()
        lines.append(
            lines_of(
                lambda there=(fields, book), boxes=boxes: come_in(boxes, there, {}, "Bo", NOW),
                exchange_marks.__file__,
            )
        )
        came = come_in(boxes, (fields, book), {}, "Bo", NOW)
        assert [row.key.field_position for row in came.rows] == list(range(across**2))
        assert {row.box for row in came.rows} == {Box(300, 200, 40, 40)}
    assert lines[1] < 4.5 * lines[0]  # four times as many of both


def test_a_box_of_a_crowded_field_is_held_against_those_about_it_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    overlap, held = Box.overlap, []

    def counted(one: Box, other: Box) -> float:
        held[-1] += 1
        return overlap(one, other)

    monkeypatch.setattr(Box, "overlap", counted)
    for across in (10, 20):
        places = [(40 * x, 30 * y) for x in range(across) for y in range(across)]
        cells = [a_cell(Box(x, y, 18, 20), Label.NEUTROPHIL) for x, y in places]
        field = replace(a_result(0, "/s/a.png", *cells), width=40 * across, height=30 * across)
        boxes = [mark((x + 1, y, x + 19, y + 20), "basophil") for x, y in places]
        boxes += [mark((x + 20, y, x + 38, y + 20), "monocyte") for x, y in places]
        held.append(0)
        came = come_in(boxes, ([field], VerdictBook()), {}, "Bo", NOW)
        assert (came.named, came.added, came.problems) == (len(places), len(places), ())
    assert held[1] < 5 * held[0]  # four times as many of both


@pytest.mark.parametrize("scale", [1.0, 3.7])
def test_every_place_of_a_field_of_a_slide_is_found(scale: float) -> None:
    regions = [
        Region(Path("/s/a.svs"), 100, 100, 640, 480, scale),
        Region(Path("/s/a.svs"), 130, 90, 70, 90, scale),
        Region(Path("/s/a.svs"), 5, 4000, 3, 3, scale),
    ]
    fields = [
        replace(a_result(place, str(one.path)), width=one.width, height=one.height)
        for place, one in enumerate(regions)
    ]
    for place, one in enumerate(regions):
        for x in (one.x + 0.25, one.x + one.width * scale - 0.25):
            for y in (one.y + 0.25, one.y + one.height * scale - 0.25):
                ends = (x - scale, y - scale, x + scale, y + scale)
                read = [Mark("a.svs", ends, "basophil")]
                came = come_in(read, (fields, VerdictBook()), {}, "Bo", NOW)
                first = next(
                    number
                    for number, at in enumerate(regions)
                    if 0 <= (x - at.x) / scale <= at.width and 0 <= (y - at.y) / scale <= at.height
                )
                assert [row.key.field_position for row in came.rows] == [first], (place, x, y)


@pytest.mark.parametrize("odd", [float("inf"), float("nan")])
def test_refuses_a_box_outside_a_slide(odd: float) -> None:
    fields, _ = a_slide(1)
    read = [Mark("a.svs", (odd, 1, odd, 5), "basophil")]
    came = come_in(read, (fields, VerdictBook()), {}, "Bo", NOW)
    assert came.rows == ()
    assert "is outside what was read" in came.problems[0]


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


def test_a_cell_that_was_joined_stays_behind_and_stays_joined() -> None:
    book = VerdictBook([joined(CellKey(0, 1), CellKey(0, 0), NOW)])
    out = out_set([a_batch(ONE.results, book)])
    assert [one.name for one in out.fields[0].cells] == ["neutrophil"]
    came = come_in([mark((200, 100, 250, 140))], (ONE.results, book), {}, "Bo", NOW)
    assert (came.rows, came.same) == ((), 1)
