"""COCO as other programs write it: numbers as text, masks, missing and repeated numbers."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from hematovision_desktop.adapters.exchange.coco import Coco
from hematovision_desktop.core.formats.exchange import ReadMarks, SourceFile

IMAGE = {"id": 1, "file_name": "a.jpg", "width": 12, "height": 8}
CATEGORY = {"id": 7, "name": "Neutrophil"}
CELL = {"image_id": 1, "category_id": 7, "bbox": [2, 3, 4, 2]}
HERE = (2.0, 3.0, 6.0, 5.0)


def read(**changed: Any) -> ReadMarks:
    whole = {"images": [IMAGE], "categories": [CATEGORY], "annotations": [CELL]} | changed
    return Coco().read([SourceFile("a.json", json.dumps(whole).encode)])


def mask() -> np.ndarray:
    """Return a mask, (8, 12), whose ones lie within the box."""
    ones = np.zeros((8, 12), np.uint8)
    ones[3:5, 2:5] = 1
    ones[4, 5] = 1
    return ones


def runs() -> list[int]:
    """Return the runs of the mask, column by column, zeros first."""
    flat = mask().ravel(order="F")
    ends = np.flatnonzero(np.diff(flat)) + 1
    return np.diff([0, *ends, flat.size]).tolist()


def packed(counts: list[int]) -> str:
    """Return runs packed like cocoapi's rleToString."""
    text = ""
    for place, count in enumerate(counts):
        value = count - (counts[place - 2] if place > 2 else 0)
        more = True
        while more:
            code = value & 0x1F
            value >>= 5
            more = value != -1 if code & 0x10 else value != 0
            text += chr((code | 0x20 if more else code) + 48)
    return text


def test_a_mask_is_packed_as_its_own_library_packs_it() -> None:
    masks = pytest.importorskip("pycocotools.mask", reason="pycocotools is not installed")
    assert masks.encode(np.asfortranarray(mask()))["counts"].decode() == packed(runs())


OUTLINE = [[2, 3, 6, 3, 6, 5], [2, 4, 3, 5, 2, 5]]


@pytest.mark.parametrize(
    "changed",
    [
        {"annotations": [CELL | {"image_id": "1", "category_id": "7"}]},
        {"annotations": [CELL | {"image_id": 1.0, "bbox": ["2", "3.0", " 4", "2,0"]}]},
        {"images": [IMAGE | {"id": "1", "width": "12", "height": "8"}]},
        {"images": [IMAGE, IMAGE], "categories": [CATEGORY, CATEGORY]},
        {"annotations": [CELL | {"bbox": [], "segmentation": OUTLINE}]},
        {"annotations": [CELL | {"bbox": [0, 0, 0, 0], "segmentation": OUTLINE[0]}]},
        {
            "annotations": [
                CELL | {"bbox": None, "segmentation": {"size": [8, 12], "counts": runs()}}
            ]
        },
        {
            "annotations": [
                {"image_id": 1, "category_id": 7, "iscrowd": 1}
                | {"segmentation": {"size": [8, 12], "counts": packed(runs())}}
            ]
        },
    ],
)
def test_the_same_cell_however_it_is_written(changed: dict[str, Any]) -> None:
    found = read(**changed)
    assert found.problems == ()
    assert [(one.picture, one.ends, one.name, one.size) for one in found.marks] == [
        ("a.jpg", HERE, "Neutrophil", (12, 8))
    ]


@pytest.mark.parametrize("categories", [None, [], [{"id": 8, "name": "Monocyte"}]])
def test_a_category_that_is_not_named_keeps_its_number(categories: Any) -> None:
    assert [one.name for one in read(categories=categories).marks] == ["7"]


@pytest.mark.parametrize(
    "changed",
    [
        {"images": [IMAGE, IMAGE | {"file_name": "b.jpg"}]},
        {"images": [IMAGE, IMAGE | {"file_name": "b.jpg"}, IMAGE]},
        {"categories": [CATEGORY, CATEGORY | {"name": "Monocyte"}]},
        {"categories": [CATEGORY, {"id": "7", "name": "Monocyte"}]},
    ],
)
def test_a_number_of_two_things_names_neither(changed: dict[str, Any]) -> None:
    found = read(**changed)
    assert found.marks == ()
    assert found.problems == (
        "a.json: 1 annotations were left out, as several pictures or categories have the number "
        "that they name.",
    )


@pytest.mark.parametrize(
    "shape",
    [
        {"size": [8, 12], "counts": [96]},
        {"size": [8, 12], "counts": [1, 2]},
        {"size": [8, 12], "counts": [100, -4]},
        {"size": [8, 12], "counts": packed(runs())[:-1] + "o"},
        {"size": [8, 12], "counts": "\u20ac"},
        {"size": [8], "counts": runs()},
        {"size": [1e300, 1], "counts": []},
        {"counts": runs()},
        [],
        [[]],
        [["x", 2]],
        "here",
        7,
    ],
)
def test_reports_invalid_masks(shape: Any) -> None:
    found = read(annotations=[{"image_id": 1, "category_id": 7, "segmentation": shape}])
    assert found.marks == ()
    assert found.problems == ("a.json: 1 annotations have no box or no picture.",)


def test_an_annotation_of_a_crowd_is_no_cell_unless_all_are_called_so() -> None:
    crowd = CELL | {"bbox": [0, 0, 9, 7], "iscrowd": 1}
    found = read(annotations=[CELL, crowd])
    assert [mark.ends for mark in found.marks] == [HERE]
    assert found.problems == ("a.json: 1 annotations are of crowds, not of single cells.",)
    every = read(annotations=[CELL | {"iscrowd": 1}])  # as Datumaro writes masks
    assert [mark.ends for mark in every.marks] == [HERE]
    assert not every.problems
