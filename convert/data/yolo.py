"""Reads YOLO: one text file per picture, with a line for each box, outline, or box with key points."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from convert.data.box_frames import Marks
from convert.data.class_names import Names, plain_name
from convert.data.texts import parse_number, read_text
from hematovision_desktop.core.base.errors import UserError

_ROUNDED = 1e-3
_WIDER = 0.1
"""Share of a box by which its key points may be outside it."""

_ROUND, _ZIGZAG = 0.5, 0.2
"""4πA/P² of what is surely an outline of a cell, and of what surely is not, with each axis scaled
by its own extent. A circle has 1, a square π/4, a triangle at most 0.6; points that jump to and fro
have almost nothing.
"""

_Ends = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """What one line may mean. box: with anything that follows it; outline: the box around its points."""

    name: str
    box: _Ends | None
    outline: _Ends | None


class _NoBox(ValueError):
    """A line that is not a box; it says why, if more is known."""


def parse_yolo(path: Path, names: Names, left_out: Counter[str] | None = None) -> Marks:
    """Return the boxes of a file: class, centre x and y, width, height as shares; more may follow.

    An outline is replaced by the box around it. Lines that are neither are counted in left_out.
    Raises UserError if they are more than the valid lines, or if there are any and left_out is not
    given.
    """
    lines: list[_Line] = []
    fault: UserError | None = None
    slips = 0
    for number, line in enumerate(read_text(path).splitlines(), 1):
        said = line.partition("#")[0].strip()
        if not said:
            continue
        try:
            lines.append(_read_line(said, names))
        except (ValueError, IndexError) as why:
            slips += 1
            more = f" {why}" if isinstance(why, _NoBox) else ""
            fault = fault or UserError(
                f"{path}, line {number}: “{said[:60]}” is not a class of the names file "
                "and a box (class, centre x, centre y, width, height; each share from 0 to 1)."
                + more
            )
    things = _decided(lines)
    if things is None:
        slips += sum(line.box is not None and line.outline is not None for line in lines)
        things = [one for line in lines for one in _things(line) if not (line.box and line.outline)]
        fault = fault or UserError(
            f"{path}: its lines may be outlines, or boxes with key points. Name the set's data.yaml with "
            "its kpt_shape as the names file, or save only boxes."
        )
    if fault is not None:
        if left_out is None or slips > len(things):
            raise fault
        left_out["lines that are no box"] += slips
    return Marks(path, tuple(things), as_shares=True)


def refuse_count_from_one(folder: Path, files: Sequence[Path], names: Names) -> None:
    """Raise UserError if the numbers of a set's classes start at one, while its names start at zero."""
    most = len(names.classes)
    numbers: set[str] = set()
    for path in files:
        try:
            lines = read_text(path).splitlines()
        except UserError:
            continue
        numbers |= {_words(line)[0] for line in lines if line.strip() and _words(line)}
    if str(most) in numbers and not numbers & {"0", "0.0"}:
        raise UserError(
            f"The label files in {folder} count the {most} classes from 1, but the names file counts from "
            "0, so every cell would get another cell's name. Name the classes in a data.yaml with "
            f"their numbers (names: {{1: {names.classes[0]}, …}})."
        )


def _things(line: _Line) -> list[tuple[str, _Ends]]:
    return [(line.name, ends) for ends in (line.box or line.outline,) if ends]


def _decided(lines: Sequence[_Line]) -> list[tuple[str, _Ends]] | None:
    """Return the name and coordinates of each line. None if boxes with points and outlines cannot
    be distinguished.
    """
    open_ones = [line for line in lines if line.box and line.outline]
    sure_boxes = sum(line.outline is None for line in lines)
    sure_outlines = sum(line.box is None for line in lines)
    if open_ones and sure_boxes == sure_outlines:
        return None
    found = []
    for line in lines:
        first, second = (
            (line.box, line.outline) if sure_boxes >= sure_outlines else (line.outline, line.box)
        )
        if ends := first or second:
            found.append((line.name, ends))
    return found


def _read_line(line: str, names: Names) -> _Line:
    """Return what one line may mean. Raises ValueError or IndexError if it is not a box."""
    kind, *rest = _words(line)
    name = names.classes[_place(kind, names)]
    numbers = _leading_numbers(rest)
    if len(numbers) < 4:
        raise ValueError("no box")
    if names.keypoints:
        points, each = names.keypoints
        if len(numbers) - 4 not in (0, points * each, points * each + 1):
            raise _NoBox(f"The names file says that {points * each} numbers follow each box.")
        return _Line(name, _ends_of(numbers), None)
    if len(numbers) <= 5 or (len(numbers) == 6 and _has_track(numbers)):
        if len(numbers) > 4 and not _is_share(numbers[4]) and not _is_count(numbers[4]):
            raise _NoBox(
                "What follows the box is not a share: if it is an angle, save the four corners instead."
            )
        return _Line(name, _ends_of(numbers), None)
    return _with_points(name, numbers)


def _with_points(name: str, numbers: Sequence[float]) -> _Line:
    """Return what a line of seven numbers or more may mean: an outline, or a box and key points."""
    box = _ends_of(numbers) if all(map(_is_share, numbers[:4])) else None
    odd = numbers[:-1] if len(numbers) % 2 else numbers  # the last one is a program's confidence
    outline: _Ends | None = None
    if all(map(_is_share, odd)):
        across, down = _shares(odd[::2]), _shares(odd[1::2])
        outline = min(across), min(down), max(across), max(down)
    in_threes, in_twos = _has_points(numbers, 3), _has_points(numbers, 2)
    are_rated = _are_rated(numbers)
    if box is None or not (in_threes or in_twos or are_rated):
        if outline is None:
            raise ValueError("no box and no outline")
        return _Line(name, None, outline)
    # Nobody outlines a cell with a triangle.
    if outline is None or (are_rated and in_threes) or len(odd) == 6:
        return _Line(name, box, None)
    points = list(zip(odd[::2], odd[1::2], strict=True))
    if _leaps(points) or _roundness(points) < _ZIGZAG:
        return _Line(name, box, None)
    return _Line(name, None if _roundness(points) >= _ROUND else box, outline)


def _are_rated(numbers: Sequence[float]) -> bool:
    """Return whether a box may be followed by points of x, y and 0, 1 or 2 for how visible each one is."""
    return len(numbers) % 3 != 0 and all(value in (0, 1, 2) for value in numbers[6::3])


def _has_points(numbers: Sequence[float], each: int) -> bool:
    """Return whether a box in the picture may be followed by points in it, with so many numbers each."""
    count, more = divmod(len(numbers) - 4, each)
    x, y, width, height = numbers[:4]
    if more > 1 or min(x - width / 2, y - height / 2) < -_ROUNDED:
        return False
    if max(x + width / 2, y + height / 2) > 1 + _ROUNDED:
        return False
    points = [numbers[4 + each * place : 4 + each * (place + 1)] for place in range(count)]
    return all(
        (point[0] == 0 and point[1] == 0)  # a point that was not found
        or (
            abs(point[0] - x) <= width * (0.5 + _WIDER)
            and abs(point[1] - y) <= height * (0.5 + _WIDER)
            and all(map(_is_share, point[2:]))
        )
        for point in points
    )


def _leaps(points: Sequence[tuple[float, float]]) -> bool:
    """Return whether the second point is farther from the first than all others are from each other."""
    others = [points[0], *points[2:]]
    widest = max(math.dist(one, other) for one in others for other in others)
    return math.dist(points[0], points[1]) > widest


def _roundness(points: Sequence[tuple[float, float]]) -> float:
    """Return 4πA/P² of an outline after its extents were made equal."""
    low = [min(point[axis] for point in points) for axis in (0, 1)]
    span = [max(point[axis] for point in points) - low[axis] for axis in (0, 1)]
    if min(span) <= 0:
        return 0.0
    even = [tuple((point[axis] - low[axis]) / span[axis] for axis in (0, 1)) for point in points]
    pairs = list(zip(even, [*even[1:], even[0]], strict=True))
    area = abs(sum(one[0] * other[1] - one[1] * other[0] for one, other in pairs)) / 2
    around = sum(math.dist(one, other) for one, other in pairs)
    return 4 * math.pi * area / around**2


def _ends_of(numbers: Sequence[float]) -> _Ends:
    x, y, width, height = _shares(numbers[:4])
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def _has_track(numbers: Sequence[float]) -> bool:
    """Return whether the sixth number is that of a track, and the fifth a program's confidence."""
    return numbers[5] > 1 or float(numbers[5]).is_integer()


def _is_share(value: float) -> bool:
    return -_ROUNDED <= value <= 1 + _ROUNDED


def _is_count(value: float) -> bool:
    return value >= 0 and float(value).is_integer()


def _shares(values: Sequence[float]) -> list[float]:
    """Return shares from 0 to 1; values slightly outside were rounded."""
    if not all(map(_is_share, values)):
        raise ValueError("no share")
    return [min(1.0, max(0.0, value)) for value in values]


def _words(line: str) -> list[str]:
    """Return the parts of a line, separated by spaces, commas or semicolons, with or without brackets."""
    line = line.strip("[](){}")
    if ";" in line or ("," in line and len(line.split()) < 5):
        return [part.strip() for part in re.split(r"[;\t]" if ";" in line else ",", line)]
    return [part.rstrip(",") for part in line.split()]


def _leading_numbers(words: Sequence[str]) -> list[float]:
    """Return the numbers of a line; words after its box are remarks."""
    numbers: list[float] = []
    for word in words:
        try:
            numbers.append(parse_number(word.rstrip("%")))
        except ValueError:
            if len(numbers) < 4:
                raise
            break
    if not all(map(math.isfinite, numbers)):
        raise ValueError("no number")
    return numbers


def _place(text: str, names: Names) -> int:
    """Return the index of a class from its number, which may be written as 1.0, or from its name."""
    plain = [plain_name(name) for name in names.classes]
    if plain_name(text) in plain:
        return plain.index(plain_name(text))
    place = float(text)
    if place < 0 or not place.is_integer():
        raise ValueError("a class is a whole number from 0 on")
    return int(place)
