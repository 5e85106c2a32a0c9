"""Reads anybody's folder of pictures with boxes: Pascal VOC (.xml) or YOLO (.txt) beside them.

The large libraries for this bring the OpenCV build that clashes with Qt; both formats are a few
lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from defusedxml import ElementTree
from PIL import Image, UnidentifiedImageError

from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.field import Box
from hematovision_desktop.core.labels import Label

NARROWEST_PX = 10
"""Boxes narrower than this are slips of the annotator's mouse, not cells."""

_PICTURES = {".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp"}
_PICTURE_FOLDERS = {"images", "JPEGImages"}
_BOX_FOLDERS = ("labels", "boxes", "annotations", "Annotations")


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
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        if not line.strip():
            continue
        name, _, said = (part.strip() for part in line.partition("="))
        classes.append(name)
        wanted = (said or name).lower().replace(" ", "_").replace("-", "_")
        if wanted in set(Label):
            labels[name] = Label(wanted)
        elif said:
            raise UserError(f"{path}: “{said}” is no type. The types are {', '.join(Label)}.")
    if not labels:
        raise UserError(
            f"{path} names none of the types {', '.join(Label)}. "
            "Say what a class is with a line like “Neutro = neutrophil”."
        )
    return Names(tuple(classes), labels)


def read_boxed(folder: Path, names: Names) -> tuple[list[BoxedCell], Counter[str]]:
    """Return the labelled cells of a folder, and counts of what was left out and why."""
    if not folder.is_dir():
        raise UserError(f"The folder {folder} is not there.")
    cells: list[BoxedCell] = []
    left_out: Counter[str] = Counter()
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in _PICTURES:
            continue
        source = find_annotation(folder, path)
        if source is None:
            left_out["pictures without a label file"] += 1
            continue
        boxes = read_voc(source) if source.suffix == ".xml" else read_yolo(source, path, names)
        for name, box in boxes:
            if name not in names.labels:
                left_out[f"boxes of class {name}"] += 1
            elif min(box.width, box.height) < NARROWEST_PX:
                left_out[f"boxes under {NARROWEST_PX} px"] += 1
            else:
                cells.append(BoxedCell(path, names.labels[name], box))
    if not cells:
        raise UserError(
            f"{folder} holds no labelled cell. Label files go beside the pictures, or into labels/ "
            "or Annotations/ beside images/ or JPEGImages/, under the same names."
        )
    return cells, left_out


def read_voc(path: Path) -> list[tuple[str, Box]]:
    """Return name and box of every object of a Pascal VOC file, as they stand there."""
    try:
        things = ElementTree.parse(path).getroot().iter("object")
        return [
            (
                (thing.findtext("name") or "").strip(),
                _between(*(_end(thing.findtext(f"bndbox/{end}")) for end in _ENDS)),
            )
            for thing in things
        ]
    except (ElementTree.ParseError, ValueError) as fault:
        # ValueError also for entities, which are a way of attack and never needed here.
        raise UserError(f"{path} is not a Pascal VOC file: {fault}.") from fault


_ENDS = ("xmin", "ymin", "xmax", "ymax")


def _end(text: str | None) -> int:
    if text is None:
        raise ValueError("an object has no whole bndbox")
    return int(float(text))


def _between(left: int, top: int, right: int, bottom: int) -> Box:
    return Box(left, top, right - left, bottom - top)


def read_yolo(path: Path, picture: Path, names: Names) -> list[tuple[str, Box]]:
    """Return name and box of every line: class, centre x and y, width, height as shares."""
    try:
        with Image.open(picture) as opened:
            width, height = opened.size
    except (OSError, UnidentifiedImageError) as fault:
        raise UserError(f"{picture} is not usable. Take it out of the folder.") from fault
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if not line.strip():
            continue
        try:
            kind, x, y, across, down = line.split()[:5]
            name = names.classes[_place(kind)]
            shares = [float(value) for value in (x, y, across, down)]
            if not all(0 <= share <= 1 for share in shares) or len(line.split()) > 6:
                raise ValueError("no box in shares")
        except (ValueError, IndexError) as fault:
            raise UserError(
                f"{path}, line {number}: “{line.strip()[:60]}” is not a class of the names file "
                "and a box (class, centre x, centre y, width, height; each share from 0 to 1)."
            ) from fault
        found.append((name, _from_shares(shares, width, height)))
    return found


def _place(text: str) -> int:
    place = int(text)
    if place < 0:
        raise ValueError("a class is no negative number")
    return place


def _from_shares(shares: Sequence[float], width: int, height: int) -> Box:
    x, y, across, down = shares
    left, right = ((x + sign * across / 2) * width for sign in (-1, 1))
    top, bottom = ((y + sign * down / 2) * height for sign in (-1, 1))
    return _between(
        max(0, round(left)),
        max(0, round(top)),
        min(width, round(right)),
        min(height, round(bottom)),
    )


def find_annotation(folder: Path, picture: Path) -> Path | None:
    """Return the label file of a picture, None if it has none."""
    for base in _places(folder, picture):
        for ending in (".xml", ".txt"):
            if (path := base.with_suffix(ending)).is_file():
                return path
    return None


def _places(folder: Path, picture: Path) -> Iterator[Path]:
    """Yield where a picture's labels may lie: beside it, or in a folder of boxes beside its own."""
    yield picture
    parts = picture.relative_to(folder).parts
    for place, part in enumerate(parts[:-1]):
        if part in _PICTURE_FOLDERS:
            for other in _BOX_FOLDERS:
                yield folder.joinpath(*parts[:place], other, *parts[place + 1 :])


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
