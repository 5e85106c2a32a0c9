"""Shared by the formats: texts in any encoding that programs write, JSON, and numbers in it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from hematovision_desktop.core.base.bounded_file import parse_json
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.tables import Entry, table_bytes
from hematovision_desktop.core.base.typed_text import read_number
from hematovision_desktop.core.formats.exchange import (
    Mark,
    OutCell,
    OutField,
    ReadMarks,
    SourceFile,
)
from hematovision_desktop.core.formats.own_names import CELL_COLUMNS, PERSON, PROGRAM


def marks_in(
    files: Iterable[SourceFile], read: Callable[[SourceFile], tuple[list[Mark], list[str]]]
) -> ReadMarks:
    """Return the boxes of several files; an unreadable file is reported as a problem with them.

    read: returns a file's boxes and a sentence on invalid entries; raises UserError.
    """
    marks: list[Mark] = []
    problems: list[str] = []
    for file in files:
        try:
            found, wrong = read(file)
        except UserError as fault:
            problems.append(str(fault))
            continue
        marks += found
        problems += wrong
    return ReadMarks(tuple(marks), tuple(problems))


def text_of(file: SourceFile) -> str:
    """Return a text in UTF-8 or UTF-16; raise UserError for any other."""
    content = file.read()
    is_wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        return content.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UserError(
            sentence(
                "{name} is neither UTF-8 nor UTF-16. Open it in an editor and save it as UTF-8.",
                name=file.name,
            )
        ) from fault


def json_of(file: SourceFile, what: str) -> dict[str, Any]:
    """Return the JSON object of a file; a top-level list becomes the "features" of one."""
    text = text_of(file).strip()
    if text.startswith("["):
        text = f'{{"features": {text}}}'
    try:
        return parse_json(text.encode("utf-8", "surrogatepass"))
    except ValueError as fault:
        raise UserError(
            sentence("{name} is not {what}: {fault}.", name=file.name, what=what, fault=fault)
        ) from fault


def of_another_program(file: SourceFile, program: str) -> UserError:
    """Return the refusal for a file in another program's own format."""
    return UserError(
        sentence(
            "{name} is from {program}, whose own format is not read. Export the boxes there as "
            "COCO, Pascal VOC or YOLO.",
            name=file.name,
            program=program,
        )
    )


def json_bytes(value: Mapping[str, Any]) -> bytes:
    """Return a JSON object as a file's content."""
    return json.dumps(value, indent=1).encode("ascii")


def number(value: Any) -> float:
    """Return a number of a parsed file. Raises ValueError for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("no number")
    return float(value)


def stated_number(value: Any) -> float:
    """Return a number that some programs write as text. Raises ValueError for anything else."""
    said = float(value.strip().replace(",", ".")) if isinstance(value, str) else number(value)
    if not math.isfinite(said):
        raise ValueError("no number")
    return said


def whole_number(value: Any) -> int:
    """Return a whole number of a parsed file, even if written as text; 0 if it is none."""
    try:
        return int(stated_number(value))
    except (ValueError, OverflowError):
        return 0


def scale_words(field: OutField) -> dict[str, float | str]:
    """Return scale and source of a field, or nothing if unknown."""
    if field.scale is None:
        return {}
    return {
        "um_per_px": round(field.scale.um_per_px, 6),
        "scale_source": field.scale.source.value,
    }


def program_words(cell: OutCell) -> dict[str, float | str]:
    """Return the program's name of a cell, its confidence, and who named it, if any.

    named_by: whether a person did, even if their name was not asked for.
    """
    said: dict[str, float | str] = {}
    if cell.program is not None and cell.confidence is not None:
        said = {"program": cell.program.value, "confidence": cell.confidence}
    who: dict[str, float | str] = {"who": cell.who} if cell.who else {}
    return said | who | {"named_by": PERSON if cell.by_person else PROGRAM}


def cell_table(rows: Iterable[tuple[str, OutField, OutCell]]) -> bytes:
    """Return cells.csv. rows: each with the cell's file, or its position."""
    table: list[Sequence[Entry]] = [CELL_COLUMNS]
    for file, field, cell in rows:
        box = cell.box
        places = {"x": box.x, "y": box.y, "box_width": box.width, "box_height": box.height}
        about: dict[str, Entry] = {
            "sha256": field.sha256,
            "width": field.width,
            "height": field.height,
        }
        names = {"file": file, "picture": field.picture, "name": cell.name}
        said = scale_words(field) | program_words(cell)
        row: dict[str, Entry] = {**names, **about, **places, **said}
        table.append([row.get(name) for name in CELL_COLUMNS])
    return table_bytes(table)


def box_in(row: Mapping[str, str]) -> tuple[float, float, float, float]:
    """Return the ends of a row's box in px; ValueError if it has no complete box."""
    left, top, width, height = (
        # A spreadsheet may have saved the table with decimal commas.
        read_number(row.get(one) or "none")
        for one in ("x", "y", "box_width", "box_height")
    )
    return left, top, left + width, top + height
