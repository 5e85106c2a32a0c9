"""Boxes and names from another program as rows of a verdict book: each names a cell, or adds one."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import datetime
from pathlib import PurePath

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, FieldNote, FieldResult
from hematovision_desktop.core.cells.same_cell import Boxes
from hematovision_desktop.core.cells.slide import Region, region_of
from hematovision_desktop.core.formats.exchange import Mark, picture_names, tidy_name
from hematovision_desktop.core.formats.exchange_names import (
    Meaning,
    UnknownName,
    Unnamed,
    name_of,
    plain_name,
)
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict, box_added, named
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

_ROUNDED_PX = 1.0
"""Tolerance: other programs round ends up, or count pixels from 1."""
_ROUNDED_SHARE = 1e-3
_SAME_SHAPE = 0.01
_LEAST_MESH_PX = 64


@dataclass(frozen=True, slots=True)
class Came:
    """What boxes from another program became. rows: for the verdict book, in order.

    named: cells with a new name; added: cells that nobody had seen; same: boxes that say nothing
    new. problems: a sentence for each box, or image, that was refused. left: names that this
    program gave and nobody confirmed; they do not become verdicts.
    """

    rows: tuple[Verdict, ...]
    named: int
    added: int
    same: int
    problems: tuple[str, ...]
    left: int = 0


@dataclass(slots=True)
class _Course:
    rows: list[Verdict] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    named: int = 0
    added: int = 0
    same: int = 0
    left: int = 0


_OWN = Unnamed()
"""The meaning of a name that this program gave and nobody confirmed."""
_Placed = tuple[Box, Meaning]


def come_in(
    marks: Sequence[Mark],
    batch: tuple[Sequence[FieldResult], VerdictBook],
    said: Mapping[str, Meaning],
    who: str,
    when: datetime,
) -> Came:
    """Return what boxes become in a batch (results and book), as said by one person at one moment.

    A box that shares half of its area (intersection over union) with a cell names it, best pairs
    first; any other box is a missed cell.
    """
    results, book = batch
    course = _Course()
    born: dict[int, list[CellKey]] = {}
    for key in book.born():
        born.setdefault(key.field_position, []).append(key)
    by_field = _by_field(marks, results, course)
    for result in results:
        placed = _placed_in(result, by_field.get(result.position, ()), said, course)
        if placed:
            own = born.get(result.position, [])
            _take_field(placed, result, (book, own), course, (who, when))
    counts = (course.named, course.added, course.same)
    return Came(tuple(course.rows), *counts, tuple(course.problems), course.left)


def _by_field(
    marks: Sequence[Mark], results: Sequence[FieldResult], course: _Course
) -> dict[int, list[Mark]]:
    """Return the boxes of each field.

    A box is matched by its file's content, or, if it does not state that, by the file's name, with
    or without its ending. Cameras restart their numbering, so another picture may have the same
    name.
    """
    pictures = _Pictures(results)
    found: dict[int, list[Mark]] = {}
    unknown, others = Counter[str](), Counter[str]()
    for mark in marks:
        position, placed = pictures.place(mark)
        if position is None:
            unknown[mark.picture] += 1
        elif pictures.is_another(position, mark):
            others[mark.picture] += 1
        else:
            found.setdefault(position, []).append(placed)
    for picture, count in unknown.items():
        course.problems.append(
            f"{picture} is not a picture of this batch, or is outside what was read; "
            f"{_boxes(count)} left out."
        )
    for picture, count in others.items():
        course.problems.append(
            f"{picture} in this batch is another picture with that name; {_boxes(count)} left out."
        )
    return found


def _boxes(count: int) -> str:
    return "its box was" if count == 1 else f"its {count:,} boxes were"


class _Pictures:
    """The pictures of a batch by what a box says of its own: content, name, or slide."""

    def __init__(self, results: Sequence[FieldResult]) -> None:
        self._hashes = Counter(one.sha256 for one in results if one.sha256)
        self._by_hash = {
            one.sha256: one.position for one in results if self._hashes[one.sha256 or ""] == 1
        }
        self._by_name: dict[str, int] = {}
        for place, called in picture_names(results).items():
            for key in (called, PurePath(called).stem):
                self._by_name.setdefault(key.casefold(), place)
        self._with_content = {one.position for one in results if one.sha256}
        self._slides = _slides(results)

    def place(self, mark: Mark) -> tuple[int | None, Mark]:
        """Return the field that a box is drawn on, None if there is none; and the box in its px."""
        name = PurePath(mark.picture.replace("\\", "/")).name.casefold()
        stem = PurePath(name).stem
        position = self._by_hash.get(mark.sha256) if mark.sha256 else None
        if position is None:
            position = self._by_name.get(name, self._by_name.get(stem))
        if position is None and (parts := self._slides.get(stem)):
            return parts.placed(mark)
        return position, mark

    def is_another(self, position: int, mark: Mark) -> bool:
        """Return whether the field of that name has other content than a box states."""
        stated = mark.sha256
        return bool(stated) and stated not in self._hashes and position in self._with_content


def _slides(results: Sequence[FieldResult]) -> dict[str, _Parts]:
    """Return the fields of each slide of a batch, by the slide's name without its ending."""
    slides: dict[str, list[tuple[int, Region]]] = {}
    for result in results:
        region = region_of(result.path)
        if region is not None:
            name = tidy_name(region.slide.stem).casefold()
            slides.setdefault(name, []).append((result.position, region))
    return {name: _Parts(parts) for name, parts in slides.items()}


class _Parts:
    """The fields of one slide. Only the few around a box are searched: there may be thousands of both."""

    def __init__(self, parts: Sequence[tuple[int, Region]]) -> None:
        sides = [(one.width * one.downsample, one.height * one.downsample) for _, one in parts]
        # A field of the largest size touches few meshes of a net this wide, and no mesh has many
        # fields.
        self._mesh = max(_LEAST_MESH_PX, *map(max, sides))
        self._net: dict[tuple[int, int], list[tuple[int, Region]]] = {}
        for (position, region), (width, height) in zip(parts, sides, strict=True):
            for column in self._meshes(region.x, width):
                for row in self._meshes(region.y, height):
                    self._net.setdefault((column, row), []).append((position, region))

    def _meshes(self, start: int, length: float) -> range:
        # One px more on either side, because ends are rounded.
        first, last = (start - 1) // self._mesh, (start + length + 1) // self._mesh
        return range(int(first), int(last) + 1)

    def placed(self, mark: Mark) -> tuple[int | None, Mark]:
        """Return the field that contains a box's centre, and the box in px of that field."""
        left, top, right, bottom = mark.ends
        middle = (left + right) / 2, (top + bottom) / 2
        if not all(map(math.isfinite, middle)):
            return None, mark
        column, row = (int(one // self._mesh) for one in middle)
        for position, region in self._net.get((column, row), ()):
            scale = region.downsample
            ends = (left - region.x, top - region.y, right - region.x, bottom - region.y)
            x, y = (ends[0] + ends[2]) / 2 / scale, (ends[1] + ends[3]) / 2 / scale
            if 0 <= x <= region.width and 0 <= y <= region.height:
                placed = (ends[0] / scale, ends[1] / scale, ends[2] / scale, ends[3] / scale)
                return position, replace(mark, ends=placed, size=None)
        return None, mark


def _told_as_shares(marks: Sequence[Mark]) -> Sequence[Mark]:
    """Return the boxes of a picture as shares of its sides, if all ends are between 0 and 1.

    Some programs write shares where their format has px; boxes within one pixel would make no
    sense.
    """
    ends = [end for mark in marks for end in mark.ends]
    within = all(-_ROUNDED_SHARE <= end <= 1 + _ROUNDED_SHARE for end in ends)
    if not within or all(end.is_integer() for end in ends):
        return marks
    return [replace(mark, relative=True) for mark in marks]


class _LeftOut(Exception):
    """A box cannot be used. The text says why, in words for a person."""


def _placed_in(
    result: FieldResult, marks: Sequence[Mark], said: Mapping[str, Meaning], course: _Course
) -> list[_Placed]:
    """Return the boxes of a field in its px, with their names; the others are problems."""
    placed = []
    for mark in _told_as_shares(marks):
        try:
            meaning = _meaning(mark, said)
            placed.append((_box_in(result, mark), meaning))
        except _LeftOut as why:
            course.problems.append(f"{mark.picture}: {why}")
    return placed


def _meaning(mark: Mark, said: Mapping[str, Meaning]) -> Meaning:
    """Return what a box's name means. Raises _LeftOut if nobody can tell."""
    if mark.unconfirmed and plain_name(mark.unconfirmed) == plain_name(mark.name):
        return _OWN
    try:
        return name_of(mark.name, said)
    except UnknownName:
        raise _LeftOut(
            f"“{mark.name}” is not a known type. Say what it is with --name “{mark.name}=TYPE”."
        ) from None


def _box_in(result: FieldResult, mark: Mark) -> Box:
    """Return a box in px of its field. Raises _LeftOut if it is not in there."""
    width, height = result.width or 0, result.height or 0
    ends = mark.ends
    stretched = FieldNote.PIXELS_MADE_SQUARE in result.notes
    if mark.relative:
        left, top, right, bottom = ends
        ends = (left * width, top * height, right * width, bottom * height)
    elif mark.size is None and stretched:
        raise _LeftOut(
            "its pixels are not square, and the box does not say on a picture of which size it "
            "was drawn. It was left out. Export the pictures too, and draw on those."
        )
    elif mark.size is not None and mark.size != (width, height):
        scaled = _scaled(ends, mark.size, (width, height), any_shape=stretched)
        if scaled is None:
            across, down = mark.size
            raise _LeftOut(
                f"the box was drawn on a picture of {across} × {down} px, but the picture has "
                f"{width} × {height} px. It was left out."
            )
        ends = scaled
    box = _box(ends, width, height)
    if box is None:
        where = ", ".join(f"{one:g}" for one in ends)
        raise _LeftOut(
            f"the box {where} is not inside the picture of {width} × {height} px. It was left out."
        )
    return box


def _scaled(
    ends: tuple[float, float, float, float],
    size: tuple[int, int],
    wanted: tuple[int, int],
    *,
    any_shape: bool,
) -> tuple[float, float, float, float] | None:
    """Return ends converted to a picture of another size, None if its shape differs.

    any_shape: other programs show a picture with non-square pixels as it is in its file.
    """
    if min(*size, *wanted) <= 0:
        return None
    if not any_shape and abs(size[0] * wanted[1] / (size[1] * wanted[0]) - 1) > _SAME_SHAPE:
        return None
    across, down = wanted[0] / size[0], wanted[1] / size[1]
    left, top, right, bottom = ends
    return left * across, top * down, right * across, bottom * down


def _box(ends: tuple[float, ...], width: int, height: int) -> Box | None:
    """Return the box in whole px, whichever corner comes first; None if it is not in the picture."""
    if not all(math.isfinite(one) for one in ends):
        return None
    x_ends, y_ends = sorted((ends[0], ends[2])), sorted((ends[1], ends[3]))
    for (low, high), most in ((x_ends, width), (y_ends, height)):
        if low < -_ROUNDED_PX or high > most + _ROUNDED_PX:
            return None
    left, right = (min(max(0, round(one)), width) for one in x_ends)
    top, bottom = (min(max(0, round(one)), height) for one in y_ends)
    return Box(left, top, right - left, bottom - top) if right > left and bottom > top else None


def _take_field(
    placed: Sequence[_Placed],
    result: FieldResult,
    there: tuple[VerdictBook, Sequence[CellKey]],
    course: _Course,
    by: tuple[str, datetime],
) -> None:
    """Process the boxes of one field. there: the book, and the field's cells that only it knows."""
    book, born = there
    boxes = {CellKey(result.position, i): cell.box for i, cell in enumerate(result.cells)}
    boxes |= {key: box for key in born if (box := book.state(key).box) is not None}
    cells = [(key, box) for key, box in boxes.items() if not book.state(key).removed]
    pairs = _pairs([box for box, _ in placed], [box for _, box in cells])
    following = max([len(result.cells) - 1, *(key.cell_index for key in born)]) + 1
    claimed = Boxes(placed[i][0] for i in pairs)
    for i, (box, label) in enumerate(placed):
        if i in pairs:
            key = cells[pairs[i]][0]
            state = book.state(key)
            known = state.is_named and state.label == label
            course.left += label is _OWN
            if label is _OWN:
                continue
            if isinstance(label, Unnamed) or known or state.same_as is not None:
                course.same += 1
            else:
                course.named += 1
                course.rows.append(named(key, label, *by))
        elif claimed.same_as(box):
            where = f"{box.x}, {box.y}, {box.width} × {box.height} px"
            course.problems.append(
                f"{result.path.name}: a second box, {where}, is on the same cell. It was left out."
            )
        else:
            key = CellKey(result.position, following)
            following += 1
            claimed.add(box)
            course.added += 1
            course.left += label is _OWN
            drawn = None if isinstance(label, Unnamed) else label
            course.rows.append(box_added(key, box, drawn, *by))
            if label is None:
                # An added box without a label waits for its name; "cannot be told" is a name.
                course.rows.append(named(key, None, *by))


def _pairs(boxes: Sequence[Box], cells: Sequence[Box]) -> dict[int, int]:
    """Return which box belongs to which cell, as indices, best pairs first."""
    there = Boxes(cells)
    found = sorted(
        (-1.0 if box == cells[j] else -box.overlap(cells[j]), i, j)
        for i, box in enumerate(boxes)
        for j in there.same_as(box)
    )
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for _, i, j in found:
        if i not in pairs and j not in used:
            pairs[i] = j
            used.add(j)
    return pairs
