"""COCO (cocodataset.org/#format-data): one JSON file for all pictures, boxes as x, y, width, height."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.adapters.exchange.coco_shapes import ends_of
from hematovision_desktop.adapters.exchange.texts import (
    json_bytes,
    json_of,
    marks_in,
    of_another_program,
    program_words,
    scale_words,
    whole_number,
)
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.exchange import CLASSES, Mark, OutSet, ReadMarks, SourceFile
from hematovision_desktop.core.formats.own_names import unconfirmed

FILE = "annotations.json"
_Key: TypeAlias = int | str | None

_OUTSIDE = "other"
_OWN_KEYS = (
    ("LabelMe", {"shapes"}),
    ("Supervisely", {"objects", "size"}),
    ("Darwin (V7)", {"item", "annotations"}),
    ("Darwin (V7)", {"image", "annotations"}),
    ("Labelbox", {"data_row"}),
    ("SuperAnnotate", {"instances", "metadata"}),
    ("VoTT", {"asset", "regions"}),
    ("VoTT", {"assets", "tags"}),
)
"""Top-level keys of a file for one or all pictures, by the program that writes it."""

_SEVERAL: Mapping[str, Any] = {}
"""Placeholder for entries that share a number."""


class Coco:
    """Writes and reads COCO."""

    def write(self, out: OutSet) -> Iterator[tuple[str, bytes]]:
        """Yield the one file."""
        numbers = {name: place for place, name in enumerate(CLASSES, 1)}
        images: list[dict[str, Any]] = []
        annotations: list[dict[str, Any]] = []
        for image_id, field in enumerate(out.fields, 1):
            size = {"width": field.width, "height": field.height}
            image = {"id": image_id, "file_name": field.picture, **size, "sha256": field.sha256}
            images.append(image | scale_words(field))
            for cell in field.cells:
                box = cell.box
                annotations.append(
                    {
                        "id": len(annotations) + 1,
                        "image_id": image_id,
                        "category_id": numbers[cell.name],
                        "bbox": [box.x, box.y, box.width, box.height],
                        "area": box.width * box.height,
                        "iscrowd": 0,
                        "segmentation": [],
                        "attributes": program_words(cell),
                    }
                )
        info = {"description": out.title, "version": out.program_version, "model": out.model_name}
        categories = [
            {"id": numbers[name], "name": name, "supercategory": _family(name)} for name in CLASSES
        ]
        whole = {"info": info | {"notice": RESEARCH_USE_ONLY}, "licenses": [], "images": images}
        yield FILE, json_bytes(whole | {"annotations": annotations, "categories": categories})

    def fits(self, names: Sequence[str]) -> bool:
        """Return whether there is a JSON file."""
        return any(name.endswith(".json") for name in names)

    def read(self, files: Sequence[SourceFile]) -> ReadMarks:
        """Return the boxes of every JSON file."""
        return marks_in((file for file in files if file.name.lower().endswith(".json")), _read)


def _family(name: str) -> str:
    return "leukocyte" if name in set(Label) and Label(name).is_leukocyte else _OUTSIDE


def _read(file: SourceFile) -> tuple[list[Mark], list[str]]:
    """Return the boxes of a file, and a sentence if some annotations are not valid."""
    whole = json_of(file, "COCO")
    images, categories = (
        _by_id(whole.get("images"), "file_name"),
        _by_id(whole.get("categories"), "name"),
    )
    annotations = whole.get("annotations")
    if not images or not isinstance(annotations, list):
        if program := _program_of(whole):
            raise of_another_program(file, program)
        raise UserError(
            sentence("{name} is not COCO: it holds no images and annotations.", name=file.name)
        )
    single = [one for one in annotations if not _is_crowd(one)] or annotations
    marks, wrong, unclear = [], 0, 0
    for one in single:
        try:
            image = images[_key(one["image_id"])]
            kind = categories.get(_key(one.get("category_id")), _unnamed(one))
            if image is _SEVERAL or kind is _SEVERAL:
                unclear += 1
                continue
            marks.append(_mark(image, kind, one))
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError, IndexError):
            wrong += 1
    problems = []
    if wrong:
        problems.append(f"{file.name}: {wrong:,} annotations have no box or no picture.")
    if unclear:
        problems.append(
            f"{file.name}: {unclear:,} annotations were left out, as several pictures or categories "
            "have the number that they name."
        )
    if crowds := len(annotations) - len(single):
        problems.append(f"{file.name}: {crowds:,} annotations are of crowds, not of single cells.")
    return marks, problems


def _is_crowd(annotation: Any) -> bool:
    """Return whether an annotation covers many things at once.

    If all annotations of a file do, its program marked every mask that way (as Datumaro does), and
    none counts.
    """
    return isinstance(annotation, dict) and annotation.get("iscrowd") in (1, True, "1")


def _mark(image: Mapping[str, Any], kind: Mapping[str, Any], annotation: Mapping[str, Any]) -> Mark:
    size = whole_number(image.get("width")), whole_number(image.get("height"))
    said = annotation.get("attributes")
    return Mark(
        str(image["file_name"]),
        ends_of(annotation),
        str(kind.get("name") or ""),
        size=size if min(size) > 0 else None,
        sha256=str(image.get("sha256") or ""),
        unconfirmed=unconfirmed(said if isinstance(said, dict) else {}),
    )


def _unnamed(annotation: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a category that the file does not name: its number, so that a person can name it."""
    number = annotation.get("category_id")
    return {} if number is None else {"name": str(number)}


def _program_of(whole: dict[str, Any]) -> str | None:
    """Return the program whose own format a JSON has if it is not COCO, None if unknown."""
    for program, keys in _OWN_KEYS:
        if keys <= whole.keys():
            return program
    entries = whole.get("features", list(whole.values()))
    first = entries[0] if isinstance(entries, list) and entries else None
    if "_via_img_metadata" in whole or (isinstance(first, dict) and "regions" in first):
        return "VIA"
    if isinstance(first, dict) and (first.keys() & {"data_row", "External ID"}):
        return "Labelbox"
    if not isinstance(first, dict) or "annotations" not in first:
        return None
    return "Label Studio" if "data" in first else "CreateML"


def _by_id(entries: Any, said: str) -> dict[_Key, Mapping[str, Any]]:
    """Return entries by number; a number that stands for different things is dropped.

    said: the key under which an entry says what it is.
    """
    found: dict[_Key, Mapping[str, Any]] = {}
    for one in entries if isinstance(entries, list) else ():
        key = _key(one.get("id")) if isinstance(one, dict) else None
        if key is None:
            continue
        before = found.setdefault(key, one)
        if before is _SEVERAL or before.get(said) != one.get(said):
            found[key] = _SEVERAL
    return found


def _key(number: Any) -> _Key:
    """Return the number that links entries, the same whether written as text or not."""
    if isinstance(number, str):
        text = number.strip()
        return int(text) if text.isdecimal() and text == str(int(text)) else text
    if isinstance(number, float) and number.is_integer():
        return int(number)
    return number if isinstance(number, int) and not isinstance(number, bool) else None
