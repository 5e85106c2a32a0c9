"""Export of cells to other programs as folders of files, and import of their boxes and names."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import of_one, sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import (
    bring_all_to_disk,
    draft_for,
    make_folder,
    move,
    sweep,
)
from hematovision_desktop.core.cells.field import Box, FieldNote, FieldResult, Pixels
from hematovision_desktop.core.formats.exchange import (
    ExchangeFormat,
    ExchangeFormats,
    OutField,
    OutSet,
    ReadMarks,
    SourceFile,
    crop_file,
)
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.formats.exchange_marks import Came, come_in
from hematovision_desktop.core.formats.exchange_names import Meaning
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

PICTURES = "images"
MOST_FILES = 200_000
MOST_BYTES = 512_000_000
_LATER = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class PicturesAgain:
    """A reader of images read before. Calls raise UserError if a file is gone or was changed.

    whole: the pixels of a field. cut: its cells in their natural colours. encode: as PNG.
    """

    whole: Callable[[FieldResult], Pixels]
    cut: Callable[[FieldResult, Sequence[Box]], tuple[Pixels, ...]]
    encode: Callable[[Pixels], bytes]


@dataclass(frozen=True, slots=True)
class WentOut:
    """The result of an export. problems: a sentence for each image that was left out."""

    folder: Path
    fields: int
    cells: int
    problems: tuple[str, ...] = ()


def write_exchange(
    out: OutSet,
    form: tuple[ExchangeForm, ExchangeFormat],
    folder: Path,
    again: PicturesAgain,
    *,
    pictures: bool = False,
) -> WentOut:
    """Write cells into a new folder, which appears complete or not at all.

    pictures: also export the images, as the program sees them. Images with non-square pixels always
    are, since other programs show their files in another shape. Raises UserError if there is
    nothing to write or the folder is not empty, and EnvironmentFault if it cannot be written.
    """
    if not out.fields:
        raise UserError(_nothing(out))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(
            sentence(
                "{folder} is not empty. Name a folder that is empty or new.",
                folder=folder,
            )
        )
    draft = draft_for(folder)
    with told_as(
        "The cells could not be written to {folder} ({why}). Free some space or "
        "choose another folder.",
        folder=folder,
    ):
        make_folder(folder.parent)
        sweep(folder.parent)
        draft.mkdir(0o700)
        try:
            went = _write(out, form, draft, _content_of(form[0], again, pictures=pictures))
            bring_all_to_disk(draft)
            if folder.exists():
                folder.rmdir()
            move(draft, folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    return replace(went, folder=folder)


def _nothing(out: OutSet) -> str:
    if out.partly:
        return sentence(
            "No picture has all its cells named by a person. Name those that wait, or export "
            "folders of single cells."
        )
    return sentence("There is no cell to export.")


_Content = Callable[[OutField], Iterator[tuple[str, bytes]]]


def _content_of(form: ExchangeForm, again: PicturesAgain, *, pictures: bool) -> _Content:
    """Return a function for the content of the pictures of a field's cells."""

    def crops(field: OutField) -> Iterator[tuple[str, bytes]]:
        cut = again.cut(field.result, [cell.box for cell in field.cells]) if field.cells else ()
        for cell, pixels in zip(field.cells, cut, strict=True):
            yield crop_file(field, cell), again.encode(pixels)

    def whole(field: OutField) -> Iterator[tuple[str, bytes]]:
        if not pictures and not _is_stretched(field):
            return
        yield f"{PICTURES}/{field.stem}.png", again.encode(again.whole(field.result))

    return crops if form is ExchangeForm.FOLDERS else whole


def _is_stretched(field: OutField) -> bool:
    """Return whether other programs show the file in another shape, so that its boxes would be misplaced."""
    return FieldNote.PIXELS_MADE_SQUARE in field.result.notes


def _write(
    out: OutSet,
    form: tuple[ExchangeForm, ExchangeFormat],
    folder: Path,
    content: _Content,
) -> WentOut:
    fields: list[OutField] = []
    problems: list[str] = []
    for field in out.fields:
        try:
            written = _put(folder, content(field))
        except UserError as fault:
            problems.append(of_one(field.picture, str(fault)))
            continue
        is_whole = written and form[0] is not ExchangeForm.FOLDERS
        fields.append(replace(field, picture=f"{field.stem}.png") if is_whole else field)
    if not fields:
        raise UserError(
            sentence("None of the pictures can be read again. {what}", what=problems[0])
        )
    whole = replace(out, fields=tuple(fields))
    _put(folder, form[1].write(whole))
    return WentOut(folder, len(fields), whole.cells, tuple(problems))


def _put(folder: Path, files: Iterable[tuple[str, bytes]]) -> int:
    """Write files below a folder; return how many."""
    count = 0
    for count, (name, content) in enumerate(files, 1):  # noqa: B007
        path = folder.joinpath(*name.split("/"))
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_bytes(content)
    return count


# Import


def read_exchange(
    paths: Sequence[Path], formats: ExchangeFormats, form: ExchangeForm | None = None
) -> ReadMarks:
    """Return the boxes in files and folders. form: None means the file names tell the format.

    Raises UserError if there are none.
    """
    files = [one for path in paths for one in _files(path)]
    names = [one.name.lower() for one in files]
    found = form or next((one for one in formats if formats[one].fits(names)), None)
    if found is None:
        named = ", ".join(str(path) for path in paths)
        raise UserError(
            sentence(
                "There are no boxes in {named}. GeoJSON, COCO, Pascal VOC, YOLO and folders of "
                "cells with their cells.csv are read; convert other formats, such as KITTI, DOTA "
                "or OpenImages, to one of these.",
                named=named,
            )
        )
    return formats[found].read(files)


def _files(path: Path) -> Iterator[SourceFile]:
    if not path.exists():
        raise UserError(sentence("There is no file or folder at {path}.", path=path))
    if not path.is_dir():
        yield SourceFile(path.name, partial(_content, path))
        return
    count = 0
    for folder, _, names in os.walk(path):
        for name in sorted(names):
            if name.startswith("."):
                continue
            count += 1
            if count > MOST_FILES:
                raise UserError(
                    sentence(
                        "{path} holds more than {most_files:,} files. Name a smaller folder.",
                        path=path,
                        most_files=MOST_FILES,
                    )
                )
            one = Path(folder, name)
            yield SourceFile(one.relative_to(path).as_posix(), partial(_content, one))


def _content(path: Path) -> bytes:
    with told_as("{path} could not be read ({why}).", path=path, error=UserError):
        return read_bounded(path, MOST_BYTES)


def bring_in(
    log: Log, batch_id: int, marks: ReadMarks, said: Mapping[str, Meaning], who: str
) -> Came:
    """Write boxes and names into the verdict book of a batch, as one act of a person.

    Undo takes all of it back at once.
    """
    batch = log.read_batch(batch_id)
    book = VerdictBook(batch.verdicts)
    now, last = datetime.now(UTC), book.last
    when = now if last is None or now > last.when else last.when + _LATER
    came = come_in(marks.marks, (batch.results, book), said, who, when)
    if came.rows:
        log.add_verdicts(batch_id, came.rows)
        log.add_event(
            "imported", f"{came.named} names, {came.added} cells added", f"batch {batch_id}"
        )
    return came
