"""Files of other programs: what is read of them, and what is reported."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from exchanged_cells import FORMATS, NOW, ONE

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.exchange import (
    SourceFile,
)
from hematovision_desktop.core.formats.exchange_marks import come_in
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook


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
