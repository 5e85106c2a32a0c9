"""The content of a sample's sheet: its report, and pictures of doubtful and abnormal cells."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import LoggedBatch
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.reports.record_making import (
    laboratory_of,
    stamp_of,
    standings_of,
    year_of,
)
from hematovision_desktop.core.reports.report import SampleReport, microscope_uses, report_of
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.verdicts.counting import counted_as, decided_by
from hematovision_desktop.core.verdicts.duplicates import held_in_several
from hematovision_desktop.core.verdicts.verdict import HAND, CellKey
from hematovision_desktop.core.verdicts.verdict_book import CellState, VerdictBook
from hematovision_desktop.services.messages.results import MOST_PICTURED, PicturedCell, SampleSheet
from hematovision_desktop.services.review.workplace import Workplace

_ABNORMAL = (
    Label.BLAST,
    Label.ATYPICAL_LYMPHOCYTE,
    Label.IMMATURE_GRANULOCYTE,
    Label.ERYTHROBLAST,
)
"""Types that a doctor wants to see, the most important first."""
_UNTOLD, _CHANGED, _CONFIRMED = len(_ABNORMAL), len(_ABNORMAL) + 1, len(_ABNORMAL) + 2

CutCells = Callable[[FieldResult, Sequence[Box]], tuple[Pixels, ...]]
"""Cuts cells out of a field's file, uint8 RGB; raises UserError if it is gone or was changed."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    weight: int
    result: FieldResult
    box: Box
    label: Label | None
    asked: Label | None
    waits: bool
    by_person: bool
    who: str


@dataclass(frozen=True, slots=True)
class SheetParts:
    """What the log provides for a sheet. wanted: cells to picture; left_out: how many more there are."""

    report: SampleReport
    wanted: tuple[_Candidate, ...]
    left_out: int
    record: bytes = b""


def read_report(
    log: Log, sample_id: int, laboratory: Laboratory
) -> tuple[SampleReport, tuple[LoggedBatch, ...], bytes]:
    """Return a sample's report, its batches, and the signed record's bytes.

    If it is as it was signed, it is shown by the rules of that time; if it was changed since, it is
    provisional again.
    """
    summary = log.read_sample(sample_id)
    batches = tuple(log.read_batch(one) for one in log.batches_of(sample_id))
    summaries = [one.summary for one in batches]
    progress = summary.progress
    twice = held_in_several(one.pictures for one in batches)
    if not progress.version or progress.is_changed:
        return report_of(summary, laboratory, summaries, twice=twice), batches, b""
    signed = log.records_of(sample_id)[-1]
    told = json.loads(signed.record)
    report = report_of(
        summary,
        replace(laboratory_of(signed), logo=laboratory.logo),
        summaries,
        twice=twice,
        stamp=stamp_of(signed),
        year=year_of(signed),
        program_version=told["program"],
    )
    # The proofs of a microscope may differ by now; the sheet shows what was signed.
    uses = microscope_uses(
        (standing, batch.tally.leukocytes)
        for standing, batch in zip(standings_of(signed), summaries, strict=True)
    )
    return replace(report, microscopes=uses), batches, signed.to_bytes()


def read_sheet(
    log: Log, sample_id: int, laboratory: Laboratory, *, most: int = MOST_PICTURED
) -> SheetParts:
    """Return what the log provides for a sample's sheet.

    On the log's thread: pictures are cut afterwards by `with_pictures`, which may take longer.
    """
    report, batches, record = read_report(log, sample_id, laboratory)
    found = sorted(
        (one for batch in batches for one in _candidates(batch)), key=lambda one: one.weight
    )
    return SheetParts(report, tuple(found[:most]), len(found[most:]), record)


def with_pictures(parts: SheetParts, cut: CutCells) -> SampleSheet:
    """Return the sheet; cells whose images are gone are counted as left out."""
    wanted = parts.wanted
    crops: dict[int, Pixels] = {}
    by_field: dict[int, list[int]] = {}
    for place, one in enumerate(wanted):
        by_field.setdefault(id(one.result), []).append(place)
    for places in by_field.values():
        result = wanted[places[0]].result
        try:
            cells = cut(result, [wanted[place].box for place in places])
        except UserError:
            continue
        crops.update(zip(places, cells, strict=True))
    pictured = tuple(
        PicturedCell(
            crops[place],
            one.label,
            one.asked,
            waits=one.waits,
            by_person=one.by_person,
            who=one.who,
        )
        for place, one in enumerate(wanted)
        if place in crops
    )
    left_out = parts.left_out + len(wanted) - len(pictured)
    return SampleSheet(parts.report, pictured, left_out, parts.record)


def _candidates(batch: LoggedBatch) -> Iterator[_Candidate]:
    book = VerdictBook(batch.verdicts)
    fields = {result.position: result for result in batch.results}
    for result in batch.results:
        for index, cell in enumerate(result.cells):
            found = _candidate(result, cell, book.state(CellKey(result.position, index)))
            if found is not None:
                yield found
    for key in book.born():
        state = book.state(key)
        result_of = fields.get(key.field_position)
        if key.field_position != HAND and result_of is not None:
            found = _candidate(result_of, None, state)
            if found is not None:
                yield found


def _candidate(result: FieldResult, cell: Cell | None, state: CellState) -> _Candidate | None:
    counted = counted_as(cell, state)
    box = cell.box if cell is not None else state.box
    if box is None or not (counted.counts or counted.waits):
        return None
    changed = cell is not None and (cell.needs_review or cell.label is not counted.label)
    if counted.label in _ABNORMAL and not counted.waits:
        weight = _ABNORMAL.index(counted.label)
    elif counted.label is None or counted.waits:
        weight = _UNTOLD
    elif cell is not None and cell.label is not counted.label.counts_as:
        weight = _CHANGED
    elif cell is not None and cell.needs_review:
        weight = _CONFIRMED
    else:
        return None
    said = decided_by(cell, state)
    return _Candidate(
        weight,
        result,
        box,
        counted.label,
        cell.label if cell is not None and changed else None,
        waits=counted.waits,
        by_person=said is not None,
        who=said[1] if said is not None else "",
    )


class Sheets:
    """The maker of sheets of the log in use; its calls may wait, so they belong on a worker thread."""

    def __init__(
        self, place: Workplace, cut: CutCells, laboratory: Callable[[], Laboratory]
    ) -> None:
        self._place = place
        self._cut = cut
        self._laboratory = laboratory

    def sheet(self, sample_id: int) -> SampleSheet:
        """Return the present sheet of a sample."""
        laboratory = self._laboratory()
        parts = self._place.ask(lambda there: read_sheet(there, sample_id, laboratory))
        return with_pictures(parts, self._cut)
