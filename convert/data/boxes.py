"""Reads any folder of pictures with boxes: Pascal VOC (.xml) or YOLO (.txt) beside them, or lists of them.

The large libraries for this bring the OpenCV build that conflicts with Qt; both formats are a few
lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from convert.data.box_frames import Marks, place_marks, told_as_shares
from convert.data.box_orders import refuse_misread, refuse_sides_as_corners
from convert.data.class_names import Names
from convert.data.label_places import Elsewhere, find_annotation
from convert.data.lists import KINDS, Lists, count_unseen, marks_of, read_lists
from convert.data.voc import parse_voc
from convert.data.yolo import parse_yolo, refuse_count_from_one
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.files import PICTURE_SUFFIXES
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label

NARROWEST_PX = 10
"""Narrower boxes are slips of the annotator's mouse, not cells."""

_UNREADABLE = "label files that cannot be read"
_UNLABELLED = "pictures without a label file"
_SAME = 0.9
"""Boxes with at least this overlap (IoU) are one box, drawn twice."""

_FEWEST, _BEYOND = 3, 0.02
"""With this many boxes or more, boxes that are outside their pictures by this share of a side mean another order."""

_NOT_MEANT = ("__macosx",)
"""Folders of copies that macOS leaves in archives. Those of other programs start with a dot."""


@dataclass(frozen=True, slots=True)
class BoxedCell:
    """One labelled box of a picture, in px."""

    path: Path
    label: Label
    box: Box


def read_boxed(folder: Path, names: Names) -> tuple[list[BoxedCell], Counter[str]]:
    """Return the labelled cells of a folder, with counts of what was left out and why."""
    cells: list[BoxedCell] = []
    left_out: Counter[str] = Counter()
    for path, boxes in read_folder(folder, names, left_out):
        known: list[tuple[Label, Box]] = []
        for name, box in boxes:
            label = names.label_of(name)
            if label is None:
                left_out[f"boxes of class {name}"] += 1
            elif min(box.width, box.height) < NARROWEST_PX:
                left_out[f"boxes under {NARROWEST_PX} px"] += 1
            else:
                known.append((label, box))
        cells += [BoxedCell(path, label, box) for label, box in _each_once(known, left_out)]
    if not cells:
        found = ", ".join(f"{count:,} {why}" for why, count in sorted(left_out.items()))
        raise UserError(
            f"{folder} contains no labelled cell{f' ({found})' if found else ''}. Label files in Pascal VOC "
            "or YOLO go beside the pictures, or into labels/ or Annotations/ beside images/ or "
            f"JPEGImages/, under the same names; {KINDS} in files that name the pictures."
        )
    return cells, left_out


def _each_once(
    cells: Sequence[tuple[Label, Box]], left_out: Counter[str]
) -> Iterator[tuple[Label, Box]]:
    """Yield the cells of one picture. A cell that is there twice comes once; one with two names not at all."""
    for place, (label, box) in enumerate(cells):
        same = [
            (at, other)
            for at, (other, its_box) in enumerate(cells)
            if at != place and box.overlap(its_box) > _SAME
        ]
        if any(other is not label for _, other in same):
            left_out["boxes to which two types are given"] += 1
        elif any(at < place for at, _ in same):
            left_out["boxes that are there twice"] += 1
        else:
            yield label, box


def read_folder(
    folder: Path, names: Names, left_out: Counter[str]
) -> list[tuple[Path, list[tuple[str, Box]]]]:
    """Return each picture of a folder that has a label file, with the name and box of everything in it.

    A label file that cannot be read is counted. If most cannot be read, the error of the first one
    is raised.
    """
    if not folder.is_dir():
        raise UserError(f"The folder {folder} is not there.")
    faults: list[UserError] = []
    marked: list[tuple[Path, Marks]] = []
    texts: list[Path] = []
    lists: Lists | None = None
    pictures = list(_pictures(folder))
    elsewhere = Elsewhere(folder, pictures)
    for picture in pictures:
        source = find_annotation(folder, picture)
        if source is None:
            if lists is None:
                lists = read_lists(folder, names, left_out)
                count_unseen(lists, pictures, left_out)
            if listed := marks_of(lists, folder, picture):
                marked.append((picture, told_as_shares(listed)))
                continue
            source = elsewhere.find(picture)
        if source is None:
            left_out[_UNLABELLED] += 1
            continue
        if source.suffix.lower() == ".txt":
            texts.append(source)
        try:
            marked.append((picture, read_marks(source, names, left_out)))
        except UserError as fault:
            faults.append(fault)
    refuse_count_from_one(folder, texts, names)
    _refuse_other_orders(folder, [marks for _, marks in marked])
    _refuse_corners_as_sides(folder, [marks for _, marks in marked])
    refuse_sides_as_corners(folder, marked)
    found = []
    for picture, marks in marked:
        try:
            found.append((picture, place_marks(marks, picture, left_out)))
        except UserError as fault:
            faults.append(fault)
    if faults:
        left_out[_UNREADABLE] += len(faults)
        if len(faults) > sum(bool(boxes) for _, boxes in found):
            raise faults[0]  # not a few slips: something is wrong with the whole set
    refuse_misread(folder, found, names)
    return found


def _pictures(folder: Path) -> Iterator[Path]:
    """Yield the pictures of a folder, without the copies that other programs keep of them."""
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        is_copy = any(part.startswith(".") or part.lower() in _NOT_MEANT for part in parts)
        if path.suffix.lower() in PICTURE_SUFFIXES and not is_copy and path.is_file():
            yield path


def _refuse_other_orders(folder: Path, marked: Sequence[Marks]) -> None:
    """Raise UserError if lines of YOLO give corners instead of centre and size.

    A box given by its centre is never outside the picture. If corners are read in this way, most
    boxes are.
    """
    ends = [ends for marks in marked if marks.as_shares for _, ends in marks.things]
    beyond = sum(min(some) < -_BEYOND or max(some) > 1 + _BEYOND for some in ends)
    if len(ends) >= _FEWEST and beyond > len(ends) / 2:
        raise UserError(
            f"{beyond} of {len(ends)} boxes in {folder} would extend beyond their pictures, as with corners "
            "instead of centre x, centre y, width and height. Save them in YOLO's order, or as "
            "Pascal VOC."
        )


def _refuse_corners_as_sides(folder: Path, marked: Sequence[Marks]) -> None:
    """Raise UserError if lists give right and bottom instead of width and height.

    Then no box is narrower than its distance from the left or lower than its distance from the top,
    and some extend beyond the picture.
    """
    read = [
        (ends, marks.size)
        for marks in marked
        if marks.size is not None and not marks.as_shares
        for _, ends in marks.things
    ]
    are_corners = all(
        right - left > left >= 0 and bottom - top > top >= 0
        for (left, top, right, bottom), _ in read
    )
    are_beyond = any(
        ends[2] > (1 + _BEYOND) * size[0] or ends[3] > (1 + _BEYOND) * size[1]
        for ends, size in read
    )
    if len(read) >= _FEWEST and are_corners and are_beyond:
        raise UserError(
            f"The boxes in {folder} extend beyond their pictures, and all are larger than their distance "
            "from the left and from the top, as with corners instead of width and height. Save them as "
            "left, top, width and height."
        )


def read_marks(source: Path, names: Names, left_out: Counter[str] | None = None) -> Marks:
    """Return the content of a label file as it is written. Raises UserError."""
    is_voc = source.suffix.lower() == ".xml"
    marks = parse_voc(source) if is_voc else parse_yolo(source, names, left_out)
    return told_as_shares(marks)


def read_objects(
    source: Path, picture: Path, names: Names, left_out: Counter[str] | None = None
) -> list[tuple[str, Box]]:
    """Return the name and box of everything in a label file, on the picture as you see it.

    What is not a box is counted in left_out. Raises UserError; without left_out also for single
    lines of YOLO.
    """
    return place_marks(read_marks(source, names, left_out), picture, left_out)


def match_boxes(found: Sequence[Box], truth: Sequence[Box]) -> int:
    """Return how many pairs of boxes overlap by half or more. The best pairs come first, and each
    box is used once.
    """
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
        if overlap >= 0.5 and i not in used_found and j not in used_truth:
            used_found.add(i)
            used_truth.add(j)
    return len(used_found)
