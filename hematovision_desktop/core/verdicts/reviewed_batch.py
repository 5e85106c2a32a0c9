"""One batch and what people said about it.

Results come in, verdicts go into the book, and every figure is derived from the two by `counting`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from hematovision_desktop.core.cells.batch_results import (
    ALL_SAID,
    Glance,
    Glances,
    InMemory,
    PackedFields,
    Results,
    Said,
)
from hematovision_desktop.core.cells.evidence import Place, Places
from hematovision_desktop.core.cells.field import Cell, FieldResult
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.verdicts.counting import (
    Answer,
    Counted,
    Figures,
    Tally,
    counted_as,
    is_born,
)
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict
from hematovision_desktop.core.verdicts.verdict_book import UNTOUCHED, VerdictBook


def _said(cell: Cell) -> Said:
    return ALL_SAID[cell.label, cell.needs_review]


class ReviewedBatch:
    """Results, verdict book and figures of one batch. Only its owner changes it, on one thread.

    results: an empty store for this batch alone; the default keeps everything in memory.
    """

    def __init__(
        self,
        label_set: LabelSet,
        verdicts: Iterable[Verdict] = (),
        results: Results | None = None,
    ) -> None:
        self.label_set = label_set
        self.book = VerdictBook()
        self._results: Results = results if results is not None else InMemory()
        self._places: dict[int, int] = {}
        self._answers: dict[int, tuple[Said, ...]] = {}
        self._moved: dict[int, Path] = {}
        self._glances = Glances()
        # Fields by their files' content, to recognise copies.
        self._copies: dict[bytes, tuple[int, ...]] = {}
        self._unnoted: list[
            tuple[Sequence[bytes | None], Sequence[int], Sequence[tuple[Said, ...]]]
        ] = []
        self._figures = Figures()
        for verdict in verdicts:
            self.record(verdict)

    # Results

    def add(self, result: FieldResult) -> tuple[Cell, ...]:
        """Add a field's result; verdicts on its cells may have been recorded before.

        Return its cells that are evidence: a copy of an image shows the same cells again.
        """
        new = self._new_cells(result)
        said = tuple(map(_said, result.cells))
        self._figures.add_field(failed=result.failure is not None, cells=len(said))
        self._weigh_new(result.position, said)
        self._places[result.position] = len(self._results)
        self._answers[result.position] = said
        failure = result.failure.code if result.failure else None
        sure = (cell.confidence for cell in result.cells)
        self._glances.add(result.position, result.path.name, failure, sure)
        self._results.extend((result,))
        return new

    def _new_cells(self, result: FieldResult) -> tuple[Cell, ...]:
        """Return the cells that no earlier field with the same content showed."""
        if not result.sha256 or not result.cells:
            return result.cells
        content = result.sha256.encode("ascii")
        self._note_copies()
        copies = self._copies.get(content, ())
        met = Places(
            Place(result.sha256, cell.box) for one in copies for cell in self.result(one).cells
        )
        new = tuple(cell for cell in result.cells if Place(result.sha256, cell.box) not in met)
        if new:
            self._copies[content] = (*copies, result.position)
        return new

    def add_packed(self, fields: PackedFields, unpack: Callable[[Any], FieldResult]) -> None:
        """Add fields as the log stores them; they are unpacked on demand."""
        self._places.update(zip(fields.positions, count(len(self._results))))
        self._answers.update(zip(fields.positions, fields.answers, strict=True))
        self._weigh_packed(fields)
        self._unnoted.append((fields.contents, fields.positions, fields.answers))
        self._glances.extend(fields)
        self._results.extend_packed(fields.packed, unpack)

    def _weigh_packed(self, fields: PackedFields) -> None:
        """Count fields of the log and their cells; those without verdicts all at once."""
        spoken_of = {row.key.field_position for row in self.book}
        untouched: Counter[Said] = Counter()
        # Equal answers are mostly the same object, and comparing them takes longer than checking
        # that.
        alike = dict(zip(map(id, fields.answers), fields.answers, strict=True))
        for one, number in Counter(map(id, fields.answers)).items():
            for said in alike[one]:
                untouched[said] += number
        for place, position in enumerate(fields.positions) if spoken_of else ():
            if position in spoken_of:
                untouched.subtract(fields.answers[place])
                self._weigh_new(position, fields.answers[place])
        for answer, number in untouched.items():
            if number:
                self._figures.weigh(answer, UNTOUCHED, number)
        self._count_packed(fields)

    def _count_packed(self, fields: PackedFields) -> None:
        """Count the fields themselves: whether each is read, and whether it holds a cell."""
        failed = len(fields.failures)
        empty = fields.answers.count(())
        neither = sum(not fields.answers[place] for place in fields.failures)
        add = self._figures.add_field
        add(failed=True, cells=0, number=neither)
        add(failed=True, cells=1, number=failed - neither)
        add(failed=False, cells=0, number=empty - neither)
        add(failed=False, cells=1, number=len(fields.answers) - failed - empty + neither)

    def _note_copies(self) -> None:
        """Record the file contents of the log's fields with cells; few batches get more images."""
        copies = self._copies
        for columns in self._unnoted:
            for content, position, said in zip(*columns, strict=True):
                if content and said:
                    copies[content] = (*copies.get(content, ()), position)
        self._unnoted.clear()

    def _weigh_new(self, position: int, said: Sequence[Answer]) -> None:
        """Count the cells of a field that has just arrived."""
        for index, answer in enumerate(said):
            state = self.book.state(CellKey(position, index))
            if is_born(state):
                self._figures.weigh(None, state, -1)
            self._figures.weigh(answer, state, 1)

    def __contains__(self, position: int) -> bool:
        return position in self._places

    def __len__(self) -> int:
        return len(self._results)

    def results(self) -> Iterator[FieldResult]:
        """Yield every result in order of arrival."""
        return map(self._placed, self._results)

    def _placed(self, result: FieldResult) -> FieldResult:
        """Return a result with the present place of its image."""
        path = self._moved.get(result.position)
        return result if path is None else replace(result, path=path)

    def move(self, paths: Mapping[int, Path]) -> None:
        """Record new places of images, by the position of their fields."""
        self._moved.update(paths)

    def at(self, place: int) -> FieldResult:
        """Return a field by its index in order of arrival. Raises IndexError if there is none."""
        return self._placed(self._results[place])

    def result(self, position: int) -> FieldResult:
        """Return the field at a position of the batch. Raises KeyError if there is none."""
        # A log that missed a few results leaves gaps, so a position is not an index in the store.
        return self._placed(self._results[self._places[position]])

    @property
    def without_cell(self) -> int:
        """How many images hold no cell: the program found none, and no person drew one."""
        drawn = sum(
            any(not self.book.state(key).removed for key in self.book.born_in(position))
            for position in self.book.fields_of_born()
            if position in self and not self.glance(position).cells
        )
        return self.tally().without_cell - drawn

    def glance(self, position: int) -> Glance:
        """Return what a gallery shows of a field, without reading it. Raises KeyError if there is none."""
        name, failure, confidences = self._glances.at(self._places[position])
        path = self._moved.get(position)
        name = name if path is None else path.name
        return Glance(position, name, failure, self._answers[position], confidences)

    def glances(self, first: int, most: int) -> list[Glance]:
        """Return the same of the next fields in order of arrival, which costs a tenth for each."""
        positions = self._glances.positions(slice(first, first + most))
        if self._moved or len(self._places) < len(self._results):
            return list(map(self.glance, positions))
        answers = map(self._answers.__getitem__, positions)
        seen = self._glances.between(first, first + len(positions))
        return [
            Glance(position, name, failure, said, sure)
            for position, said, (name, failure, sure) in zip(positions, answers, seen, strict=True)
        ]

    def cell(self, key: CellKey) -> Cell | None:
        """Return the program's answer for a cell, None for a cell that only a person saw."""
        if self.answer(key) is None:
            return None
        return self.result(key.field_position).cells[key.cell_index]

    def answer(self, key: CellKey) -> Answer | None:
        """Return what decides how a cell counts in the program's answer, without reading its field."""
        answers = self._answers.get(key.field_position, ())
        return answers[key.cell_index] if 0 <= key.cell_index < len(answers) else None

    # Verdicts

    def record(self, verdict: Verdict) -> None:
        """Append a row to the book and update the figures. Raises ValueError as `VerdictBook.append`."""
        key = verdict.key
        cell = self.answer(key)
        before = self.book.state(key)
        if cell is not None or is_born(before):
            self._figures.weigh(cell, before, -1)
        self.book.append(verdict)
        after = self.book.state(key)
        if cell is not None or is_born(after):
            self._figures.weigh(cell, after, 1)

    def undo_act(self, who: str, when: datetime) -> list[Verdict]:
        """Take back everything said in one act; return the rows, none if there was nothing."""
        undone = (self.undo(who, when) for _ in self.book.last_act)
        return [row for row in undone if row is not None]

    def redo_act(self, who: str, when: datetime) -> list[Verdict]:
        """Restore everything taken back in one act; return the rows."""
        given = (self.redo(who, when) for _ in self.book.next_act)
        return [row for row in given if row is not None]

    def undo(self, who: str, when: datetime) -> Verdict | None:
        """Take back the last thing a person said; return the row, None if there was nothing."""
        return self._recorded(self.book.withdrawal(who, when))

    def redo(self, who: str, when: datetime) -> Verdict | None:
        """Restore what was last taken back; return the row, None if there was nothing."""
        return self._recorded(self.book.renewal(who, when))

    def _recorded(self, row: Verdict | None) -> Verdict | None:
        if row is not None:
            self.record(row)
        return row

    # What counts

    def counted(self, key: CellKey) -> Counted:
        """Return how a cell counts."""
        return counted_as(self.answer(key), self.book.state(key))

    def tally(self) -> Tally:
        """Return the current figures."""
        return self._figures.tally()


def tally_of(results: Iterable[FieldResult], verdicts: Iterable[Verdict] = ()) -> Tally:
    """Return the figures of results and what people said about them."""
    batch = ReviewedBatch(LabelSet.EXTENDED, verdicts)
    for result in results:
        batch.add(replace(result, thumbnail=b""))
    return batch.tally()
