"""YOLO (docs.ultralytics.com/datasets/detect): one text per picture, names in data.yaml.

A line is class, centre x, centre y, width, height; all except the class are shares of the picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import takewhile
from pathlib import PurePosixPath
from typing import NamedTuple

from hematovision_desktop.adapters.exchange.texts import (
    box_in,
    cell_table,
    marks_in,
    stated_number,
    text_of,
)
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.typed_text import read_number
from hematovision_desktop.core.formats.exchange import (
    CLASSES,
    Mark,
    OutCell,
    OutField,
    OutSet,
    ReadMarks,
    SourceFile,
)
from hematovision_desktop.core.formats.own_names import TABLE, rows_of, unconfirmed

_NAMES = ("data.yaml", "data.yml", "classes.txt")
_DARKNET = ".names"
"""The ending of Darknet's file of names, which its .data file names; this includes the usual obj.names."""

_PICTURE = re.compile(r"\S.*\.(jpe?g|png|tiff?|bmp|webp)", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*(?:-|['\"]?(\d{1,6})['\"]?\s*:)?\s*(.*)")
"""A name in data.yaml, in a list or after its number."""
_ENDING = ".txt"


class Yolo:
    """Writes and reads YOLO."""

    def write(self, out: OutSet) -> Iterator[tuple[str, bytes]]:
        """Yield data.yaml, a text for each picture, and cells.csv with what YOLO cannot store."""
        named = "\n".join(f"  {place}: {name}" for place, name in enumerate(CLASSES))
        yield "data.yaml", f"path: .\ntrain: images\nval: images\nnames:\n{named}\n".encode()
        for field in out.fields:
            lines = "".join(_line(field, cell) for cell in field.cells)
            yield f"labels/{field.stem}{_ENDING}", lines.encode("ascii")
        rows = (
            (f"labels/{field.stem}{_ENDING}", field, cell)
            for field in out.fields
            for cell in field.cells
        )
        yield TABLE, cell_table(rows)

    def fits(self, names: Sequence[str]) -> bool:
        """Return whether there is a file of names, texts in a folder of labels, or only texts and pictures."""
        texts = [name for name in names if name.endswith(_ENDING)]
        others = any(not name.endswith(_ENDING) and not _PICTURE.fullmatch(name) for name in names)
        return any(_holds_names(name) for name in names) or any(
            "labels" in PurePosixPath(name).parts[:-1] or not others for name in texts
        )

    def read(self, files: Sequence[SourceFile]) -> ReadMarks:
        """Return the boxes of every text."""
        names_file = next((one for one in files if _holds_names(one.name)), None)
        if names_file is None:
            texts = [one for one in files if one.name.lower().endswith(_ENDING)]
            if texts and not any(map(_holds_boxes, texts)):
                raise UserError(
                    sentence(
                        "{file} holds no YOLO boxes: class number, centre, width and height. "
                        "Convert other formats, such as KITTI, DOTA or OpenImages, to YOLO, COCO "
                        "or Pascal VOC.",
                        file=texts[0].name,
                    )
                )
            raise UserError(
                sentence(
                    "There is no data.yaml or classes.txt that says what YOLO's numbers stand "
                    "for. Put it beside the text files, and name the folder that holds them all."
                )
            )
        names = _names(text_of(names_file), names_file.name)
        labels = (
            one
            for one in files
            if one.name.lower().endswith(_ENDING) and not _holds_names(one.name)
        )
        own = _unconfirmed(files)
        return marks_in(labels, lambda file: _read(file, names, own))


class _Unconfirmed(NamedTuple):
    """What cells.csv says about cells that no person named. size: of their picture, px."""

    size: tuple[float, float]
    names: dict[tuple[int, ...], str]


def _unconfirmed(files: Sequence[SourceFile]) -> dict[str, _Unconfirmed]:
    """Return the program's own names by the label file of a picture, then by the ends of the boxes, px."""
    found: dict[str, _Unconfirmed] = {}
    tables = (one for one in files if PurePosixPath(one.name).name.lower() == TABLE)
    for row in (row for table in tables for row in _rows_in(table)):
        if own := unconfirmed(row):
            with suppress(ValueError, OverflowError):
                size = read_number(row.get("width") or ""), read_number(row.get("height") or "")
                of_file = found.setdefault(PurePosixPath(row["file"]).name, _Unconfirmed(size, {}))
                of_file.names[tuple(map(round, box_in(row)))] = own
    return found


def _rows_in(table: SourceFile) -> list[dict[str, str]]:
    """Return the rows of our own table; for anyone else's, none."""
    try:
        return list(rows_of(table.read()))
    except UserError:
        return []


def _holds_names(name: str) -> bool:
    base = PurePosixPath(name).name.lower()
    return base in _NAMES or base.endswith(_DARKNET)


def _holds_boxes(file: SourceFile) -> bool:
    """Return whether a line of a text is a class number followed by a box or outline."""
    for line in text_of(file).splitlines():
        with suppress(ValueError):
            kind, *rest = (stated_number(one) for one in line.split())
            _ends(rest)
            if kind.is_integer() and kind >= 0:
                return True
    return False


def _line(field: OutField, cell: OutCell) -> str:
    box = cell.box
    across, down = (box.x + box.width / 2) / field.width, (box.y + box.height / 2) / field.height
    shares = (across, down, box.width / field.width, box.height / field.height)
    return f"{CLASSES.index(cell.name)} " + " ".join(f"{one:.12g}" for one in shares) + "\n"


def _names(text: str, file: str) -> dict[int, str]:
    """Return the names of a classes.txt, one per line, or of a data.yaml, listed or numbered, by number."""
    if not file.lower().endswith((".yaml", ".yml")):
        return dict(enumerate(line.strip() for line in text.splitlines() if line.strip()))
    found = re.search(r"^names\s*:", text, re.MULTILINE)
    if found is None:
        raise UserError(sentence("{file} has no names, so YOLO's numbers mean nothing.", file=file))
    behind = text[found.end() :]
    first, _, rest = behind.partition("\n")
    if "[" in first or "{" in first:
        inside = re.split(r"[\[{]", behind, maxsplit=1)[1]
        parts = re.split(r"[\]}]", inside, maxsplit=1)[0].split(",")
    else:
        parts = list(takewhile(lambda line: not line[:1].isalpha(), rest.splitlines()))
    names: dict[int, str] = {}
    for part in parts:
        number, name = _NUMBERED.fullmatch(part.split("#")[0].strip()).groups()  # type: ignore[union-attr]
        name = name.strip().strip("'\"")
        if name:
            # In a list, each name has the number of its place.
            names[len(names) if number is None else int(number)] = name
    return names


def _read(
    file: SourceFile, names: Mapping[int, str], own: Mapping[str, _Unconfirmed]
) -> tuple[list[Mark], list[str]]:
    """Return the boxes of a text, and a sentence for each line without one."""
    picture = PurePosixPath(file.name).stem
    (width, height), known = own.get(PurePosixPath(file.name).name, _Unconfirmed((1.0, 1.0), {}))
    marks, wrong = [], []
    lines = text_of(file).splitlines()
    if all(_PICTURE.fullmatch(line.strip()) for line in lines if line.strip()):
        return [], []  # a list of the pictures for training a network
    for place, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            kind, *rest = (stated_number(one) for one in line.split())
            if kind < 0 or not kind.is_integer():  # NumPy writes 0 as 0.000000e+00
                raise ValueError("no class")
            left, top, right, bottom = ends = _ends(rest)
            at = (left * width, top * height, right * width, bottom * height)
            said = known.get(tuple(map(round, at)), "")
            marks.append(Mark(picture, ends, names[int(kind)], True, unconfirmed=said))
        except (ValueError, LookupError, OverflowError):
            wrong.append(
                f"{file.name}, line {place}: “{line.strip()[:60]}” is no box of a known class."
            )
    return marks, wrong


def _ends(shares: Sequence[float]) -> tuple[float, float, float, float]:
    """Return the ends of a box, possibly followed by a confidence and a track, or of an outline."""
    has_track = len(shares) == 6 and (shares[5] > 1 or shares[5].is_integer())
    if len(shares) >= 6 and len(shares) % 2 == 0 and not has_track:
        across, down = shares[::2], shares[1::2]
        return min(across), min(down), max(across), max(down)
    if not 4 <= len(shares) <= 6:
        raise ValueError("no box and no outline")
    x, y, width, height = shares[:4]
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2
