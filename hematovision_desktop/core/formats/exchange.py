"""Cells in the formats of other programs: what goes out from a batch, and what comes back in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, Scale
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.formats.export import UNIDENTIFIED
from hematovision_desktop.core.logbook.log import LoggedBatch
from hematovision_desktop.core.verdicts.counting import counted_as, decided_by
from hematovision_desktop.core.verdicts.verdict import HAND, CellKey
from hematovision_desktop.core.verdicts.verdict_book import CellState, VerdictBook

NOT_REVIEWED = "not_reviewed"
"""The name of a cell that waits for a person."""

CLASSES = (*(label.value for label in Label), UNIDENTIFIED, NOT_REVIEWED)
"""Every name that goes out, in an order that never changes: some formats number the classes by it."""

_LABELS = frozenset(Label)


@dataclass(frozen=True, slots=True)
class OutCell:
    """A cell that goes out. box: px of its field, within it. name: from CLASSES, after review.

    program, confidence: the program's own name and its probability, None for a cell that a person
    added. who: the person who named it, "" if the program named it or people are not asked who they
    are. by_person: whether a person named it.
    """

    key: CellKey
    box: Box
    name: str
    program: Label | None
    confidence: float | None
    who: str = ""
    by_person: bool = False


@dataclass(frozen=True, slots=True)
class OutField:
    """A field that goes out. picture: its file's name, unique within the set.

    result: from the batch, so that its pixels can be read again.
    """

    picture: str
    width: int
    height: int
    sha256: str
    scale: Scale | None
    cells: tuple[OutCell, ...]
    result: FieldResult

    @property
    def stem(self) -> str:
        """The picture's name without its ending, also unique within the set."""
        return PurePath(self.picture).stem


@dataclass(frozen=True, slots=True)
class OutSet:
    """What is exported together. title: the batch's name, or what the cells are.

    by_hand: how many cells are in no image and stay behind. partly: how many fields stay behind
    because a person has not named all their cells; always 0 unless only verified cells are
    exported.
    """

    title: str
    model_name: str
    program_version: str
    fields: tuple[OutField, ...]
    by_hand: int = 0
    partly: int = 0

    @property
    def cells(self) -> int:
        """How many cells go out."""
        return sum(len(one.cells) for one in self.fields)


@dataclass(frozen=True, slots=True)
class Mark:
    """One box with a name, as another program wrote it.

    picture: the name of a file, with or without its folder. ends: left, top, right, bottom, in px
    of the picture, or shares of its sides if `relative`. name: "" if it has none. size: width and
    height in px of the picture that it was drawn on, None if unknown. unconfirmed: the name that
    this program gave the cell, if its own export says that no person confirmed it; otherwise "".
    """

    picture: str
    ends: tuple[float, float, float, float]
    name: str
    relative: bool = False
    size: tuple[int, int] | None = None
    sha256: str = ""
    unconfirmed: str = ""


@dataclass(frozen=True, slots=True)
class ReadMarks:
    """The boxes of some files, and a sentence for each entry that is not a box."""

    marks: tuple[Mark, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read boxes from. name: relative to the given folder, with "/" as separator.

    read: returns its content; raises UserError.
    """

    name: str
    read: Callable[[], bytes]


class ExchangeFormat(Protocol):
    """A writer and reader of one format, in plain values and bytes; it does not touch the disk."""

    def write(self, out: OutSet) -> Iterator[tuple[str, bytes]]:
        """Yield the files that say where the cells are: name relative to the folder, and content."""
        ...

    def fits(self, names: Sequence[str]) -> bool:
        """Return whether files with these names (endings in lower case) look like this format."""
        ...

    def read(self, files: Sequence[SourceFile]) -> ReadMarks:
        """Return the boxes from all files of the format; other files are ignored."""
        ...


ExchangeFormats = Mapping[ExchangeForm, ExchangeFormat]
"""Every format for other programs, in the order in which files are tried: the narrowest first."""


def picture_names(results: Iterable[FieldResult]) -> dict[int, str]:
    """Return the exported file name of each field's picture, by position.

    The names differ even without their endings, and every file system accepts them.
    """
    names: dict[int, str] = {}
    taken: set[str] = set()
    last: dict[str, int] = {}
    for result in results:
        path = PurePath(tidy_name(result.path.name) or "picture")
        stem, alike = path.stem, path.stem.casefold()
        while stem.casefold() in taken:
            # Thousands of folders may each hold an image of the same name.
            last[alike] = last.get(alike, 1) + 1
            stem = f"{path.stem}-{last[alike]}"
        taken.add(stem.casefold())
        names[result.position] = stem + path.suffix
    return names


def tidy_name(name: str) -> str:
    """Return a name that every file system and every format accepts."""
    kept = (one if one.isprintable() and one not in '<>:"/\\|?*&' else "_" for one in name)
    return "".join(kept).strip(" .")[:150]


def crop_file(field: OutField, cell: OutCell) -> str:
    """Return the file for a cell's picture, unique within the set."""
    return f"{cell.name}/{field.stem}-{cell.key.cell_index}.png"


def out_set(
    batches: Sequence[LoggedBatch], *, verified: bool = False, crops: bool = False
) -> OutSet:
    """Return what is exported from batches.

    verified: only cells that a person gave a type, each image once, from its latest batch. An image
    with cells that nobody named stays behind, since it would teach that these are not cells. crops:
    every cell is exported by itself, so that such an image's named cells are exported too.
    """
    fields: list[OutField] = []
    by_hand = partly = 0
    seen: dict[str, int] = {}
    for batch in reversed(batches) if verified else batches:
        book = VerdictBook(batch.verdicts)
        names = picture_names(batch.results)
        born = _born(book)
        by_hand += sum(book.state(key).counts_by_name for key in born.get(HAND, ()))
        for result in batch.results:
            cells = tuple(_cells(result, book, born.get(result.position, ())))
            if result.width is None or result.height is None or result.sha256 is None:
                continue
            if verified:
                named = tuple(one for one in cells if one.who and one.name in _LABELS)
                this = batch.summary.batch_id
                if not named or seen.setdefault(result.sha256, this) != this:
                    continue
                if len(named) < len(cells) and not crops:
                    partly += 1
                    continue
                cells = named
            name = names[result.position]
            if len(batches) > 1:
                name = f"{batch.summary.batch_id}-{name}"
            size = (result.width, result.height)
            fields.append(OutField(name, *size, result.sha256, result.scale, cells, result))
    return OutSet(_title(batches, verified), *_made_by(batches), tuple(fields), by_hand, partly)


def _title(batches: Sequence[LoggedBatch], verified: bool) -> str:
    if verified or not batches:
        return "Verified cells"
    return ", ".join(one.summary.start.name for one in batches)


def _made_by(batches: Sequence[LoggedBatch]) -> tuple[str, str]:
    if not batches:
        return "", ""
    start = batches[-1].summary.start
    return start.model_name, start.program_version


def _born(book: VerdictBook) -> Mapping[int, list[CellKey]]:
    born: dict[int, list[CellKey]] = {}
    for key in book.born():
        born.setdefault(key.field_position, []).append(key)
    return born


def _cells(result: FieldResult, book: VerdictBook, born: Iterable[CellKey]) -> Iterator[OutCell]:
    for index, cell in enumerate(result.cells):
        key = CellKey(result.position, index)
        yield from _out(key, cell, book.state(key), result)
    for key in born:
        yield from _out(key, None, book.state(key), result)


def _out(
    key: CellKey, cell: Cell | None, state: CellState, result: FieldResult
) -> Iterator[OutCell]:
    counted = counted_as(cell, state)
    box = cell.box if cell is not None else state.box
    if box is None or not (counted.counts or counted.waits):
        return
    inside = _inside(box, result)
    if inside is None:
        return
    name = counted.label.value if counted.label else UNIDENTIFIED
    said = decided_by(cell, state)
    yield OutCell(
        key,
        inside,
        NOT_REVIEWED if counted.waits else name,
        cell.label if cell else None,
        round(cell.confidence, 6) if cell else None,
        said[1] if said else "",
        said is not None,
    )


def _inside(box: Box, result: FieldResult) -> Box | None:
    """Return the part of a box inside its image: other programs refuse a box that sticks out."""
    left, top = max(0, box.x), max(0, box.y)
    right = min(result.width or 0, box.x + box.width)
    bottom = min(result.height or 0, box.y + box.height)
    return Box(left, top, right - left, bottom - top) if right > left and bottom > top else None
