"""Reads anybody's folder of pictures with boxes: Pascal VOC (.xml) or YOLO (.txt) beside them.

The large libraries for this bring the OpenCV build that clashes with Qt; both formats are a few
lines.
"""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, cast

from defusedxml import ElementTree

from convert.data.box_frames import Frame, clip, frame_of, place_box, read_text
from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.field import Box
from hematovision_desktop.core.labels import MODEL_LABELS, Label

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NARROWEST_PX = 10
"""Boxes narrower than this are slips of the annotator's mouse, not cells."""

_ROUNDED = 1e-3
_MOST_CLASSES = 10_000
_UNREADABLE = "label files that cannot be read"

_PICTURES = {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".tif", ".tiff", ".webp"}
_PICTURE_FOLDERS = {"images", "jpegimages"}
_BOX_FOLDERS = {"labels", "boxes", "annotations"}


@dataclass(frozen=True, slots=True)
class Names:
    """The classes of a set: their names in the order of YOLO's numbers, and what each is to us."""

    classes: tuple[str, ...]
    labels: dict[str, Label]


@dataclass(frozen=True, slots=True)
class BoxedCell:
    """One labelled box, in px, of a picture."""

    path: Path
    label: Label
    box: Box


def read_names(path: Path) -> Names:
    """Return the classes of a names file: one per line, `name` or `name = type`.

    A class whose name is no type and that is given none is left out of training.
    """
    if not path.is_file():
        raise UserError(f"There is no names file at {path}. Write one class per line into it.")
    classes, labels = [], {}
    text = read_text(path)
    is_yaml = path.suffix.lower() in (".yaml", ".yml")
    lines = _yaml_names(text) if is_yaml else text.splitlines()
    for line in _unnumbered([line.strip() for line in lines if line.strip()], from_any=is_yaml):
        name, _, said = (part.strip() for part in line.partition("="))
        classes.append(name)
        wanted = _plain(said or name)
        if wanted in set(MODEL_LABELS):
            labels[name] = Label(wanted)
        elif said:
            raise UserError(
                f"{path}: “{said}” is no type. The types are {', '.join(MODEL_LABELS)}."
            )
    if not labels:
        raise UserError(
            f"{path} names none of the types {', '.join(MODEL_LABELS)}. "
            "Say what a class is with a line like “Neutro = neutrophil”."
        )
    return Names(tuple(classes), labels)


def _plain(name: str) -> str:
    """Return a class name as types are written: lower case, with low lines for blanks and hyphens."""
    return re.sub(r"[\s_-]+", "_", name.strip()).casefold()


def _unnumbered(lines: list[str], *, from_any: bool) -> list[str]:
    """Return lines without their numbers, in the order of these, if each is numbered: `0: name`.

    from_any: the numbers may begin anywhere. Else from 0: a list counted from 1 says nothing sure.
    """
    found = [re.match(r"(\d+)\s*[:.)\t ,]\s*(\D.*)", line) for line in lines]
    numbered = {int(one[1]): one[2] for one in found if one}
    if len(numbered) < len(lines) or not numbered or max(numbered) > _MOST_CLASSES:
        return lines
    if min(numbered) > 0 and not from_any:
        return lines
    return [numbered.get(place, f"class {place}") for place in range(max(numbered) + 1)]


def _yaml_names(text: str) -> list[str]:
    """Return the classes of a YOLO data.yaml: its `names`, as a list or numbered, on any lines."""
    behind = re.split(r"^[\"']?names[\"']?\s*:", text, maxsplit=1, flags=re.MULTILINE)[-1]
    behind = re.sub(r"(?m)(^|\s)#.*", "", behind)
    _, _, rest = behind.partition("\n")
    if behind.lstrip()[:1] in ("[", "{"):
        inside = re.split(r"[\[{]", behind, maxsplit=1)[1]
        parts = re.split(r"[\]}]", inside, maxsplit=1)[0].split(",")
    else:
        parts = list(takewhile(lambda line: not line[:1].isalpha(), rest.splitlines()))
    named = (
        re.sub(r"^\s*(?:-\s|[\"']?(\d+)[\"']?\s*:)?\s*", _number_before, part) for part in parts
    )
    return [re.sub(r"[\"']", "", name).strip() for name in named if name.strip()]


def _number_before(found: re.Match[str]) -> str:
    return f"{found[1]}: " if found[1] else ""


def read_boxed(folder: Path, names: Names) -> tuple[list[BoxedCell], Counter[str]]:
    """Return the labelled cells of a folder, and counts of what was left out and why."""
    if not folder.is_dir():
        raise UserError(f"The folder {folder} is not there.")
    cells: list[BoxedCell] = []
    left_out: Counter[str] = Counter()
    known = {_plain(name): label for name, label in names.labels.items()}
    faults: list[UserError] = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in _PICTURES or path.name.startswith("._"):
            continue  # macOS leaves a companion beside each file on a stick
        source = find_annotation(folder, path)
        if source is None:
            left_out["pictures without a label file"] += 1
            continue
        try:
            boxes = read_objects(source, path, names, left_out)
        except UserError as fault:
            faults.append(fault)
            left_out[_UNREADABLE] += 1
            continue
        for name, box in boxes:
            if _plain(name) not in known:
                left_out[f"boxes of class {name}"] += 1
            elif min(box.width, box.height) < NARROWEST_PX:
                left_out[f"boxes under {NARROWEST_PX} px"] += 1
            else:
                cells.append(BoxedCell(path, known[_plain(name)], box))
    if faults and (not cells or len(faults) > len({cell.path for cell in cells})):
        raise faults[0]  # no slip here and there, but something wrong with the whole set
    if not cells:
        raise UserError(
            f"{folder} holds no labelled cell. Label files go beside the pictures, or into labels/ "
            "or Annotations/ beside images/ or JPEGImages/, under the same names."
        )
    return cells, left_out


def read_objects(
    source: Path, picture: Path, names: Names, left_out: Counter[str]
) -> list[tuple[str, Box]]:
    """Return name and box of all that a label file holds, on the picture as it is seen.

    Boxes beyond the picture are counted in left_out, others are cut at its edge. Raises UserError.
    """
    if source.suffix.lower() != ".xml":
        return read_yolo(source, picture, names, left_out)
    frame = frame_of(picture)
    size, things = _parse_voc(source)
    found = []
    for name, ends in things:
        try:
            box = clip(place_box(ends, size, frame, source), frame)
        except (ValueError, OverflowError):
            left_out["boxes that are no numbers"] += 1
            continue
        if box is None:
            left_out["boxes beyond the picture"] += 1
        else:
            found.append((name, box))
    return found


def _parse_voc(path: Path) -> tuple[tuple[int, int] | None, list[tuple[str, tuple[float, ...]]]]:
    """Return the picture's size that a Pascal VOC file gives, and name and ends of every object.

    The ends of an object without a whole box are no numbers (NaN).
    """
    try:
        root = _root_of(path)
        things = [
            ((thing.findtext("name") or "").strip(), _ends_of(thing))
            for thing in root.iter("object")
        ]
    except (ElementTree.ParseError, ValueError, LookupError) as fault:
        # ValueError also for entities, which are a way of attack and never needed here.
        raise UserError(f"{path} is not a Pascal VOC file: {fault}.") from fault
    sides = [root.findtext(f"size/{side}") for side in ("width", "height")]
    try:
        width, height = (int(_number(side or "0")) for side in sides)
    except (ValueError, OverflowError):
        return None, things
    return (width, height) if width > 0 and height > 0 else None, things


def _root_of(path: Path) -> Element:
    """Return a file's XML in whatever coding it is; what it says of this may be wrong."""
    content = path.read_bytes()
    is_said = re.match(rb"\s*<\?xml[^>]*encoding", content) is not None
    if is_said and b"utf-8" not in content[:100].lower():
        return cast("Element", ElementTree.fromstring(content))
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", read_text(path))
    return cast("Element", ElementTree.fromstring(text.strip()))


def _ends_of(thing: Element) -> tuple[float, ...]:
    """Return left, top, right, bottom of an object; of an outline, those of the box around it."""
    try:
        return tuple(_number(thing.findtext(f"bndbox/{end}") or "") for end in _ENDS)
    except ValueError:
        outline = thing.find("polygon")
    points = () if outline is None else tuple(outline.iter())
    try:
        across = [_number(one.text or "") for one in points if re.fullmatch(r"x\d*", one.tag)]
        down = [_number(one.text or "") for one in points if re.fullmatch(r"y\d*", one.tag)]
        return min(across), min(down), max(across), max(down)
    except ValueError:
        return (math.nan,) * 4


def _number(text: str) -> float:
    """Return a number, also one with a decimal comma."""
    return float(text.strip().replace(",", "."))


def read_voc(path: Path) -> list[tuple[str, Box]]:
    """Return name and box of every object of a Pascal VOC file, as they stand there."""
    things = _parse_voc(path)[1]
    if not all(math.isfinite(end) for _, ends in things for end in ends):
        raise UserError(f"{path} is not a Pascal VOC file: an object has no whole bndbox.")
    return [(name, _between(*(int(end) for end in ends))) for name, ends in things]


_ENDS = ("xmin", "ymin", "xmax", "ymax")


def _between(left: int, top: int, right: int, bottom: int) -> Box:
    return Box(left, top, right - left, bottom - top)


def read_yolo(
    path: Path, picture: Path, names: Names, left_out: Counter[str] | None = None
) -> list[tuple[str, Box]]:
    """Return name and box of every line: class, centre x and y, width, height as shares.

    An outline instead of a box becomes the box around it. Lines that are neither are counted in
    left_out while others are sound; a file of nothing else, or without a count, raises UserError.
    """
    frame = frame_of(picture)
    found: list[tuple[str, Box]] = []
    fault: UserError | None = None
    slips = 0
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if not line.strip():
            continue
        try:
            name, ends = _read_line(line, names)
        except (ValueError, IndexError):
            slips += 1
            fault = fault or UserError(
                f"{path}, line {number}: “{line.strip()[:60]}” is not a class of the names file "
                "and a box (class, centre x, centre y, width, height; each share from 0 to 1)."
            )
            continue
        box = clip(_on_picture(ends, frame), frame)
        if box is not None:
            found.append((name, box))
    if fault is not None:
        if left_out is None or slips > len(found):
            raise fault
        left_out["lines that are no box"] += slips
    return found


def _read_line(line: str, names: Names) -> tuple[str, tuple[float, ...]]:
    """Return class and ends, as shares, of one line of YOLO: a box, with more behind, or an outline."""
    kind, *rest = _words(line)
    name = names.classes[_place(kind, names)]
    shares = [_number(value) for value in rest]
    if len(shares) >= 7 and len(shares) % 2:
        shares.pop()  # how sure a program was of its outline
    has_track = len(shares) == 6 and (shares[5] > 1 or shares[5].is_integer())
    if len(shares) >= 6 and len(shares) % 2 == 0 and not has_track:
        across, down = _shares(shares[::2]), _shares(shares[1::2])
        return name, (min(across), min(down), max(across), max(down))
    if not 4 <= len(shares) <= 6:
        raise ValueError("no box and no outline")
    x, y, width, height = _shares(shares[:4])
    return name, (x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _shares(values: Sequence[float]) -> list[float]:
    """Return shares from 0 to 1; what is a hair beyond was rounded."""
    if not all(-_ROUNDED <= value <= 1 + _ROUNDED for value in values):
        raise ValueError("no share")
    return [min(1.0, max(0.0, value)) for value in values]


def _on_picture(ends: tuple[float, ...], frame: Frame) -> Box:
    left, top, right, bottom = ends
    return _between(
        round(left * frame.width),
        round(top * frame.height),
        round(right * frame.width),
        round(bottom * frame.height),
    )


def _words(line: str) -> list[str]:
    """Return the parts of a line: between blanks, or between commas or semicolons."""
    if ";" in line or ("," in line and len(line.split()) < 5):
        return [part.strip() for part in re.split(r"[;\t]" if ";" in line else ",", line)]
    return [part.rstrip(",") for part in line.split()]


def _place(text: str, names: Names) -> int:
    """Return the place of a class: its number, also written as 1.0, or its name."""
    plain = [_plain(name) for name in names.classes]
    if _plain(text) in plain:
        return plain.index(_plain(text))
    place = float(text)
    if place < 0 or not place.is_integer():
        raise ValueError("a class is a whole number from 0 on")
    return int(place)


def find_annotation(folder: Path, picture: Path) -> Path | None:
    """Return the label file of a picture, None if it has none.

    It has the picture's name with another ending, or with one more ("a.jpg.xml"), in whatever case:
    sets come from systems that do not tell cases apart.
    """
    for base in _places(folder, picture):
        if not base.parent.is_dir():
            continue
        listed = _files_in(base.parent, base.parent.stat().st_mtime_ns)
        for ending in (".xml", ".txt"):
            for name in (base.stem + ending, base.name + ending):
                exact = base.with_name(name)
                if exact.name in listed.get(name.lower(), ()):
                    return exact
            for name in (base.stem + ending, base.name + ending):
                if other := listed.get(name.lower()):
                    return base.with_name(other[0])
    return None


@functools.lru_cache(maxsize=64)
def _files_in(folder: Path, _changed_ns: int) -> dict[str, list[str]]:
    """Return the names of a folder's files by themselves in small letters; anew once it has changed."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.iterdir()):
        if path.is_file():
            found.setdefault(path.name.lower(), []).append(path.name)
    return found


def _places(folder: Path, picture: Path) -> Iterator[Path]:
    """Yield where a picture's labels may lie: beside it, or in a folder of boxes beside its own."""
    yield picture
    parts = picture.relative_to(folder).parts
    for place, part in enumerate(parts[:-1]):
        if part.lower() in _PICTURE_FOLDERS:
            above = folder.joinpath(*parts[:place])
            for other in sorted(above.iterdir()):
                if other.is_dir() and other.name.lower() in _BOX_FOLDERS:
                    yield other.joinpath(*parts[place + 1 :])
                    yield other.joinpath("xmls", *parts[place + 1 :])


def match_boxes(found: Sequence[Box], truth: Sequence[Box], least: float = 0.5) -> int:
    """Return how many pairs of boxes agree, best pairs first, each box used once."""
    pairs = sorted(
        (
            (box.overlap(other), i, j)
            for i, box in enumerate(found)
            for j, other in enumerate(truth)
        ),
        reverse=True,
    )
    used_found, used_truth = set[int](), set[int]()
    for overlap, i, j in pairs:
        if overlap >= least and i not in used_found and j not in used_truth:
            used_found.add(i)
            used_truth.add(j)
    return len(used_found)
