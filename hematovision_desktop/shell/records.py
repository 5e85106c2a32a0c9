"""How `classify` writes its results: JSON lines, CSV or a table for people."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import Protocol, TextIO

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.assembly.cluster import open_parquet, require_parquet
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.rounding import percent_digits, percent_text, rounded
from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.base.whole_file import drafted, whole_text
from hematovision_desktop.core.cells.field import Cell, FieldResult
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.formats.cell_table import CsvTable, Origin, csv_rows
from hematovision_desktop.core.formats.export import field_record
from hematovision_desktop.core.microscopes.microscope import UNKNOWN, CheckState, Standing, Trust
from hematovision_desktop.core.microscopes.sureness import check_words, sureness_of
from hematovision_desktop.core.verdicts.counting import Figures
from hematovision_desktop.core.verdicts.differential import Share
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.shell.streams import harmless


class RecordWriter(Protocol):
    """Writer of results as they arrive."""

    def write(
        self, results: Sequence[FieldResult], book: VerdictBook, standing: Standing = UNKNOWN
    ) -> None:
        """Write some results in input order, and pass them on at once.

        standing: how far the batch's names may be trusted, as far as it is known.
        """
        ...

    def finish(self) -> None:
        """Write the end of the output."""
        ...


def writer_for(
    form: str,
    stream: TextIO | Path,
    origin: Origin,
    label_set: LabelSet,
    dialect: TableDialect = TableDialect.EXCEL,
) -> RecordWriter:
    """Return the writer for a format: "json", "csv" or "table", or "parquet" for the path of a file."""
    if isinstance(stream, Path):
        return ParquetRows(stream, origin)
    if form == "json":
        return JsonLines(stream, origin)
    if form == "csv":
        return CsvRows(stream, origin, dialect)
    return Table(stream, label_set)


class JsonLines:
    """JSON lines: one object for each field, schema hematovision.field/1."""

    def __init__(self, stream: TextIO, origin: Origin) -> None:
        self._stream = stream
        self._model = (origin.model_name, origin.model_sha256)

    def write(
        self, results: Sequence[FieldResult], book: VerdictBook, standing: Standing = UNKNOWN
    ) -> None:
        """Write a line for each field."""
        for result in results:
            record = field_record(result, *self._model, book, standing)
            self._stream.write(json.dumps(record) + "\n")
        self._stream.flush()

    def finish(self) -> None:
        """Do nothing: each line is complete."""


class CsvRows:
    """The CSV table of cells."""

    def __init__(
        self, stream: TextIO, origin: Origin, dialect: TableDialect = TableDialect.EXCEL
    ) -> None:
        self._stream = stream
        self._origin = origin
        self._table = CsvTable(stream, dialect)

    def write(
        self, results: Sequence[FieldResult], book: VerdictBook, standing: Standing = UNKNOWN
    ) -> None:
        """Write a row for each cell."""
        self._table.write(results, replace(self._origin, standing=standing), book)
        self._stream.flush()

    def finish(self) -> None:
        """Do nothing: each row is complete."""


class ParquetRows:
    """The table of cells as a Parquet file."""

    def __init__(self, target: Path, origin: Origin) -> None:
        self._origin = origin
        self._table = open_parquet(target)

    def write(
        self, results: Sequence[FieldResult], book: VerdictBook, standing: Standing = UNKNOWN
    ) -> None:
        """Write a row for each cell."""
        self._table.write(csv_rows(results, replace(self._origin, standing=standing), book))

    def finish(self) -> None:
        """Write the end of the file."""
        self._table.close()


class Table:
    """Table for people: a line for each field and, at the end, the count of each type."""

    def __init__(self, stream: TextIO, label_set: LabelSet) -> None:
        self._stream = stream
        self._labels = label_set.labels
        self._figures = Figures()
        self._advice: Counter[FieldAdvice] = Counter()
        self._around = _Around()
        self._standing = UNKNOWN
        stream.write(f"{'cells':>5}  {'review':>6}  {'main cell':<21}{'how sure':<18}  file\n")

    def write(
        self, results: Sequence[FieldResult], book: VerdictBook, standing: Standing = UNKNOWN
    ) -> None:
        """Write a line for each field."""
        self._standing = standing
        for result in results:
            for index, cell in enumerate(result.cells):
                state = book.state(CellKey(result.position, index))
                self._figures.weigh(cell, state, 1)
            self._advice.update(result.advice)
            self._around.add(result)
            self._stream.write(_line(result, standing.trust) + "\n")
        self._stream.flush()

    def finish(self) -> None:
        """Write count and percent of each type with its interval, among the cells that need no review."""
        tally = self._figures.tally()
        differential = tally.differential(self._labels)
        lines = ["", f"{'type':<21}{'cells':>6}{'percent':>9}  95 % interval"]
        for share in differential.shares:
            lines.append(_share_line(plain(share.label), share, differential.total))
        for share in differential.within:
            lines.append(
                _share_line(f"  of these, {plain(share.label)}", share, differential.total)
            )
        lines += [f"{plain(label):<21}{count:>6}" for label, count in differential.others.items()]
        lines.append("")
        if tally.waiting:
            are, them = ("is", "it") if tally.waiting == 1 else ("are", "them")
            cells = "cell" if tally.cells == 1 else "cells"
            left_out = f"{tally.waiting} of {tally.cells} {cells} {are} not counted"
            lines.append(f"{left_out}: a person has to look at {them}.")
        lines += self._around.lines()
        if self._advice:
            named = ", ".join(
                f"{plain(one)} in {count}" for one, count in self._advice.most_common()
            )
            lines.append(f"Pictures to take again, and why: {named}.")
        if tally.cells:
            lines += standing_lines(self._standing)
        self._stream.write("\n".join([*lines, RESEARCH_USE_ONLY]) + "\n")
        self._stream.flush()


def _share_line(name: str, share: Share, total: int) -> str:
    if not total:
        return f"{name:<21}{share.count:>6}{'-':>9}  -"
    digits = percent_digits(total)
    low, high = (rounded(one, digits) for one in (share.low_percent, share.high_percent))
    percent = f"{percent_text(share.percent, total)} %"
    return f"{name:<21}{share.count:>6}{percent:>9}  {low}-{high} %"


FOREIGN = "Unlike the microscopes or cells that the program learnt from. Names are suggestions."
UNUSUAL = "This blood looks unusual for this microscope: look at every cell."


def standing_lines(standing: Standing) -> list[str]:
    """Return what to say about a batch's microscope."""
    if standing.trust is Trust.FOREIGN:
        return [FOREIGN]
    said = (
        f"{harmless(standing.microscope) or 'A microscope without a name'}: {check_words(standing)}"
    )
    if standing.check is not CheckState.PROVEN:
        return [f"{said}; fairly sure at most."]
    return [f"{said}.", UNUSUAL] if standing.unusual else [f"{said}."]


class _Around:
    """Red cells and platelets, over the fields in which they were counted."""

    def __init__(self) -> None:
        self._fields = self._red_cells = self._platelets = 0

    def add(self, result: FieldResult) -> None:
        if result.red_cells is not None and result.platelets is not None:
            self._fields += 1
            self._red_cells += result.red_cells
            self._platelets += result.platelets

    def lines(self) -> list[str]:
        if not self._fields:
            return []
        return [
            f"Also seen in {self._fields} picture{'s' if self._fields > 1 else ''}: "
            f"{self._red_cells:,} red cells, {self._platelets:,} platelets. This is not a blood "
            "count."
        ]


def _line(result: FieldResult, trust: Trust) -> str:
    name = harmless(str(result.path))
    if result.failure is not None:
        return f"{'-':>5}  {'-':>6}  {'not read':<21}{'':<18}  {name}: {result.failure.message}"
    main: Cell | None = None if result.primary is None else result.cells[result.primary]
    label, sure = ("no cell", "") if main is None else (plain(main.label), _how_sure(main, trust))
    review = sum(cell.needs_review for cell in result.cells)
    if result.notes:
        name += f"  ({', '.join(plain(note) for note in result.notes)})"
    return f"{len(result.cells):>5}  {review or '':>6}  {label:<21}{sure:<18}  {name}"


def _how_sure(cell: Cell, trust: Trust) -> str:
    """Return how sure a name is: "97% sure". A figure appears only if names were proven."""
    said = sureness_of(cell.confidence, asks=cell.needs_review, trust=trust).value
    return f"{min(cell.confidence, 0.99):.0%} {said}" if trust is Trust.PROVEN else said


def plain(code: StrEnum) -> str:
    """Return a code as words."""
    return code.value.replace("_", " ")


def silence_standard_output() -> None:
    """Keep Python from complaining at exit, when it flushes, that the reader has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def open_binary_target(path: Path | None) -> Iterator[Path]:
    """Yield the path of a draft for Parquet, which becomes the file when it is complete."""
    if path is None or str(path) == "-":
        raise UserError("Parquet cannot be printed as text. Name a file with --output.")
    require_parquet()
    with writing(path), drafted(path) as draft:
        yield draft


@contextmanager
def open_target(path: Path | None, encoding: str = "utf-8") -> Iterator[TextIO]:
    """Open where results go: None or "-" is standard output.

    A file appears under its name only when it is complete, even after an interruption; after a
    fault an earlier file is unchanged. encoding: of files.
    """
    if path is None or str(path) == "-":
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(newline="")  # or CSV lines end twice on Windows
        yield sys.stdout
        return
    opened: AbstractContextManager[TextIO]
    with writing(path):
        if path.exists() and not path.is_file():  # a device or a pipe: there is nothing to replace
            opened = path.open("w", encoding=encoding, errors="backslashreplace", newline="")
        else:
            opened = whole_text(path, encoding)
    with writing(path), opened as stream:
        yield stream


def reason_of(fault: OSError) -> str:
    """Return why something cannot be written, in plain words."""
    is_closed = fault.errno == errno.EBADF
    return "standard output is closed" if is_closed else fault.strerror or str(fault)


@contextmanager
def writing(path: Path | None) -> Iterator[None]:
    """Turn a fault of the disk into a sentence; a reader that has gone stays the error it is."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as fault:
        where = "standard output" if path is None else str(path)
        raise EnvironmentFault(
            f"The result cannot be written to {where} ({reason_of(fault)}). "
            "Free some space or choose another place with --output."
        ) from fault
