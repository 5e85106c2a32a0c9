"""GeoJSON (RFC 7946) as QuPath reads and writes it: one file per picture, px as coordinates."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.adapters.exchange.texts import (
    json_bytes,
    json_of,
    marks_in,
    number,
    program_words,
    scale_words,
    whole_number,
)
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.slide import Region, region_of
from hematovision_desktop.core.formats.exchange import (
    NOT_REVIEWED,
    Mark,
    OutCell,
    OutField,
    OutSet,
    ReadMarks,
    SourceFile,
    tidy_name,
)
from hematovision_desktop.core.formats.own_names import unconfirmed

_ENDING = ".geojson"
_ENCLOSING = ("Polygon", "MultiPolygon")
_DERIVED = ": "
"""QuPath's separator between a class and a class derived from it."""

_OURS = "hematovision"
"""The key that QuPath ignores: the picture of the cells."""


class GeoJson:
    """Writes and reads QuPath's GeoJSON."""

    def write(self, out: OutSet) -> Iterator[tuple[str, bytes]]:
        """Yield a file for each picture with cells, and for each slide in its own coordinates."""
        slides: dict[Path, list[tuple[OutField, Region]]] = {}
        for field in out.fields:
            region = region_of(field.result.path)
            if region is not None:
                slides.setdefault(region.slide, []).append((field, region))
            elif field.cells:
                yield field.stem + _ENDING, json_bytes(_collection(out, field))
        for slide, parts in slides.items():
            yield tidy_name(slide.stem) + _ENDING, json_bytes(_slide_collection(out, slide, parts))

    def fits(self, names: Sequence[str]) -> bool:
        """Return whether there is a GeoJSON file."""
        return any(name.endswith(_ENDING) for name in names)

    def read(self, files: Sequence[SourceFile]) -> ReadMarks:
        """Return the boxes around every outline."""
        return marks_in(
            (file for file in files if file.name.lower().endswith((_ENDING, ".json"))), _read
        )


def _collection(out: OutSet, field: OutField) -> dict[str, Any]:
    size = {"width": field.width, "height": field.height}
    about = {"picture": field.picture, "sha256": field.sha256, **size, **scale_words(field)}
    features = [_feature(field, cell, cell.box) for cell in field.cells]
    return {"type": "FeatureCollection", _OURS: about | _made_by(out), "features": features}


def _slide_collection(
    out: OutSet, slide: Path, parts: Sequence[tuple[OutField, Region]]
) -> dict[str, Any]:
    features = [
        _feature(field, cell, region.on_slide(cell.box))
        for field, region in parts
        for cell in field.cells
    ]
    about = {"picture": tidy_name(slide.name), **_made_by(out)}
    return {"type": "FeatureCollection", _OURS: about, "features": features}


def _made_by(out: OutSet) -> dict[str, Any]:
    made = {"batch": out.title, "model": out.model_name, "version": out.program_version}
    return made | {"notice": RESEARCH_USE_ONLY}


def _feature(field: OutField, cell: OutCell, box: Box) -> dict[str, Any]:
    """Return a cell as a feature. box: in px of the file's picture or slide."""
    left, top = box.x, box.y
    right, bottom = left + box.width, top + box.height
    corners = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]
    said = program_words(cell)
    properties: dict[str, Any] = {"objectType": "annotation", "isLocked": False}
    if cell.name != NOT_REVIEWED:
        properties["classification"] = {"name": cell.name}
    if "confidence" in said:
        properties["measurements"] = {"confidence": said.pop("confidence")}
    # QuPath stores only texts here.
    about = {name: str(value) for name, value in (said | scale_words(field)).items()}
    if about:
        properties["metadata"] = about
    named = f"{field.sha256} {cell.key.field_position} {cell.key.cell_index}"
    return {
        "type": "Feature",
        "id": str(uuid.uuid5(uuid.NAMESPACE_OID, named)),
        "geometry": {"type": "Polygon", "coordinates": [corners]},
        "properties": properties,
    }


def _read(file: SourceFile) -> tuple[list[Mark], list[str]]:
    """Return the boxes of a file, and a sentence if some entries are not valid."""
    whole = json_of(file, "GeoJSON")
    features = [whole] if whole.get("type") == "Feature" else whole.get("features")
    if not isinstance(features, list):
        raise UserError(sentence("{name} holds no GeoJSON features.", name=file.name))
    about = whole.get(_OURS)
    about = about if isinstance(about, dict) else {}
    picture = str(about.get("picture") or _picture_of(file.name))
    size = whole_number(about.get("width")), whole_number(about.get("height"))
    marks, wrong = [], 0
    for feature in features:
        try:
            ends = _around(list(_outline(feature["geometry"])))
            properties = feature.get("properties") or {}
            name, said = _name(properties), properties.get("metadata")
        except (LookupError, TypeError, ValueError, AttributeError, RecursionError):
            wrong += 1
            continue
        known = size if min(size) > 0 else None
        sha256, own = (
            str(about.get("sha256") or ""),
            unconfirmed(said if isinstance(said, dict) else {}),
        )
        marks.append(Mark(picture, ends, name, size=known, sha256=sha256, unconfirmed=own))
    return marks, [
        f"{file.name}: {wrong:,} entries are not the outline of a cell."
    ] if wrong else []


def _picture_of(name: str) -> str:
    path = PurePosixPath(name)
    return path.stem if path.suffix.lower() in (_ENDING, ".json") else path.name


def _outline(geometry: Any) -> Iterator[tuple[float, float]]:
    """Yield every point of a closed shape; points and lines are not. Raises ValueError."""
    kind = geometry.get("type")
    if kind == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from _outline(part)
    elif kind in _ENCLOSING:
        yield from _points(geometry["coordinates"])
    else:
        raise ValueError("no outline")


def _points(coordinates: Any) -> Iterator[tuple[float, float]]:
    """Yield every point of an outline, of several, or of outlines with holes."""
    if isinstance(coordinates[0], list):
        for part in coordinates:
            yield from _points(part)
    else:
        yield number(coordinates[0]), number(coordinates[1])


def _around(points: Sequence[tuple[float, float]]) -> tuple[float, float, float, float]:
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), min(down), max(across), max(down)


def _name(properties: dict[str, Any]) -> str:
    """Return the class of an outline, or else a person's name for it."""
    said = properties.get("classification")
    if isinstance(said, dict):
        names = said.get("names")  # of a class that is derived from another, the last tells most
        said = said.get("name") or (names[-1] if isinstance(names, list) and names else "")
    return str(said or properties.get("name") or "").rpartition(_DERIVED)[2]
