"""A check of the program with pictures whose cells are known: named, compared, kept as proof."""

from __future__ import annotations

import csv
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from hematovision_desktop.core.analysis import Options, Parts
from hematovision_desktop.core.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.differential import binomial_interval
from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.field import Cell
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.log import Checked
from hematovision_desktop.core.microscope import is_sure_name
from hematovision_desktop.core.proof import PROMISES, CheckedCell, cells_needed
from hematovision_desktop.services.batch import run_batch
from hematovision_desktop.services.teaching import label_of

FindFiles = Callable[[Sequence[Path], Callable[[], bool]], list[Path]]


@dataclass(frozen=True, slots=True)
class Recall:
    """How many cells of one type were named right. low, high: 95 % interval in [0, 1]."""

    label: Label
    right: int
    cells: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class KnownCheck:
    """What came of a check. pairs: truth and the program's answer for each picture with a cell.

    without_cell: pictures in which none was found. unread: those that could not be read.
    drawn_from: the confidence from which on a name is sure.
    """

    pairs: tuple[tuple[Label, Cell], ...]
    without_cell: int
    unread: int
    drawn_from: float = 0.0

    def confusion(self) -> dict[tuple[Label, Label], int]:
        """Return how many cells there are by truth and name."""
        return dict(Counter((truth, cell.label) for truth, cell in self.pairs))

    def recalls(self) -> tuple[Recall, ...]:
        """Return each type's recall, in the order of the types."""
        found = []
        for label in Label:
            named = [cell.label for truth, cell in self.pairs if truth is label]
            if named:
                right = sum(one is label.counts_as for one in named)
                low, high = binomial_interval(right, len(named))
                found.append(Recall(label, right, len(named), low, high))
        return tuple(found)

    def proof_sample(self, seed: int | None = None) -> list[CheckedCell]:
        """Return a random sample of the sure names, as large as proves most."""
        sure = [
            CheckedCell(cell.label, cell.confidence, truth, self.drawn_from)
            for truth, cell in self.pairs
            if is_sure_name(cell)
        ]
        sizes = [cells_needed(promise) for promise in PROMISES]
        size = max((one for one in sizes if one <= len(sure)), default=len(sure))
        return random.Random(seed).sample(sure, size)


def read_truths(path: Path, find_files: FindFiles) -> dict[Path, Label]:
    """Return the known types of pictures; UserError if a path tells of none.

    path: a folder with one sub-folder for each type, or a CSV of file and type.
    """
    truths = _of_table(path) if path.is_file() else _of_folders(path, find_files)
    if not truths:
        types = ", ".join(label.value for label in Label)
        raise UserError(
            f"{path} tells of no picture's type. Give a folder with one sub-folder for each type, or "
            f"a CSV with a file and a type in each row. Types: {types}."
        )
    return truths


def _of_folders(path: Path, find_files: FindFiles) -> dict[Path, Label]:
    if not path.is_dir():
        raise UserError(f"{path} is neither a folder nor a file.")
    truths: dict[Path, Label] = {}
    for folder in sorted(one for one in path.iterdir() if one.is_dir()):
        label = label_of(folder.name)
        if label is not None:
            truths |= dict.fromkeys(find_files([folder], lambda: False), label)
    return truths


def _of_table(path: Path) -> dict[Path, Label]:
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise UserError(f"{path} cannot be read as a table. Save it as CSV (UTF-8).") from fault
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    truths: dict[Path, Label] = {}
    for row in csv.reader(text.splitlines(), delimiter=delimiter):
        label = label_of(row[1]) if len(row) > 1 else None
        if label is not None:
            truths[path.parent / row[0].strip()] = label
    return truths


def check_known(
    truths: Mapping[Path, Label],
    parts: Parts,
    options: Options,
    note: Callable[[Progress], None] = lambda _progress: None,
) -> KnownCheck:
    """Name pictures of one cell each and compare the names with what is known."""
    paths = list(truths)
    pairs: list[tuple[Label, Cell]] = []
    missed: Counter[bool] = Counter()

    def take(update: BatchUpdate) -> None:
        for result in update.results:
            if result.primary is None:
                missed[result.failure is not None] += 1
            else:
                pairs.append((truths[result.path], result.cells[result.primary]))
        note(update.progress)

    run_batch(paths, parts, options, take, CancelToken())
    terms = parts.classifier.card.terms_for(options.label_set, options.review_below)
    return KnownCheck(tuple(pairs), missed[False], missed[True], terms.review_below)


def as_checked(cells: Sequence[CheckedCell]) -> list[Checked]:
    """Return cells as the log keeps them; they lie in no batch of it."""
    now = datetime.now(UTC)
    return [Checked(cell, "", now) for cell in cells]
