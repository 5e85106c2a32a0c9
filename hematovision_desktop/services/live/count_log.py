"""Keeps a live count in the log as it happens: a picture and a row for each cell, and its book.

The pictures of a count lie in a folder of their own. A count numbers its cells as they come; the log
has those with a picture as fields under the same numbers, and those counted by hand in the book.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import cv2

from hematovision_desktop import __version__
from hematovision_desktop.core.errors import EnvironmentFault
from hematovision_desktop.core.field import (
    Box,
    Cell,
    FieldResult,
    FieldStatus,
    Pixels,
    ReviewReason,
)
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.live.cell_tracks import View
from hematovision_desktop.core.live.count_session import CountedCell, Decision
from hematovision_desktop.core.live.events import CountTerms, InterruptedCount
from hematovision_desktop.core.log import BatchKind, BatchStart, BatchState, LoggedBatch
from hematovision_desktop.core.model_card import ModelCard
from hematovision_desktop.core.verdict_book import (
    CellKey,
    Verdict,
    VerdictBook,
    added_by_hand,
    joined,
    named,
)
from hematovision_desktop.services.log_writer import BatchId, LogWorker, id_of

_THUMBNAIL_PX = 96


class LiveLog:
    """Writes counts through the log's own worker; see core.live.events.CountLog.

    folder: where each count gets its own folder of pictures. on_fault: told one sentence when the
    disk refuses a picture; pictures that were refused are tried again with the next cell.
    """

    def __init__(
        self,
        worker: LogWorker,
        folder: Path,
        card: ModelCard,
        on_fault: Callable[[str], None] = lambda _message: None,
    ) -> None:
        self._worker = worker
        self._folder = folder
        self._card = card
        self._on_fault = on_fault
        self._batch: BatchId | None = None
        self._home = folder
        self._refused: dict[Path, bytes] = {}
        self._target: int | None = None
        self._book = VerdictBook()
        self._keys: dict[int, CellKey] = {}
        self._joined: set[int] = set()

    def begin(self, terms: CountTerms) -> None:
        """A new count begins: a batch of the log and a folder."""
        now = datetime.now(UTC)
        stamp = now.astimezone().strftime("%Y-%m-%d %H-%M-%S")
        self._home = self._folder / stamp
        for number in range(2, 1000):
            if not self._home.exists():
                break
            self._home = self._folder / f"{stamp} ({number})"
        self._forget(terms.target)
        own = terms.review_below
        if own is None:
            own = self._card.calibration_for(terms.label_set).review_below
        start = BatchStart(
            name=f"Live count {stamp}",
            started_at=now,
            total=terms.target or 0,
            label_set=terms.label_set,
            review_below=own,
            model_name=self._card.result_name,
            model_sha256=self._card.sha256,
            program_version=__version__,
            um_per_px=terms.um_per_px,
            kind=BatchKind.LIVE,
            target=terms.target,
            sources=(self._home,),
        )
        self._batch = self._worker.begin_batch(start)

    def _forget(self, target: int | None) -> None:
        self._target = target
        self._book, self._keys, self._joined = VerdictBook(), {}, set()

    def resume(self, count: InterruptedCount) -> None:
        """Go on writing to an interrupted count."""
        self._forget(count.terms.target)
        self._home = count.folder
        self._batch = batch = count.batch_id
        self._worker.keep(lambda log: log.reopen_batch(batch))
        self._book = VerdictBook(count.verdicts)
        by_hand = [cell.number for cell in count.cells if cell.by_hand]
        self._keys = dict(zip(by_hand, self._book.born(), strict=True))
        self._joined = {cell.number for cell in count.cells if cell.same_as is not None}

    def add(self, cell: CountedCell, view: View | None) -> None:
        """Write a cell's picture, then hand its row to the log."""
        if self._batch is None:
            return
        if cell.by_hand:
            self._keys[cell.number] = self._book.next_hand_key
            return  # its verdict is all there is to keep
        path = self._home / f"cell_{cell.number + 1:05}.png"
        content = b""
        if view is not None:
            content = _encoded(".png", view.picture)
            self._refused[path] = content
            self._write_pictures()
        self._worker.add_fields(self._batch, [_row(path, content, cell, view)])

    def _write_pictures(self) -> None:
        for path, content in tuple(self._refused.items()):
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            except OSError as fault:
                self._on_fault(
                    f"The picture {path} could not be written ({fault.strerror or fault}). Free "
                    "some space; the count goes on, and the picture is tried again."
                )
                return
            del self._refused[path]

    def say(self, number: int, decision: Decision | None) -> None:
        """Keep what a person said of a cell; None takes the latest back."""
        now, key = datetime.now(UTC), self._key(number)
        if decision is None:
            self._keep(self._book.withdrawal_of(key, "", now))
        elif decision.label and number in self._keys and key not in self._book.born():
            self._keep(added_by_hand(key, decision.label, "", now))
        else:
            self._keep(named(key, decision.label, "", now))

    def remember(self, target: int | None, same_as: Mapping[int, int]) -> None:
        """Keep the target and which cells count no more."""
        batch, now = self._batch, datetime.now(UTC)
        if batch is not None and target != self._target:
            self._worker.keep(lambda log: log.set_target(id_of(batch), target))
        self._target = target
        for number, kept in same_as.items():
            if number in self._joined:
                continue
            self._joined.add(number)
            if number == kept:  # counted by hand, and taken back
                self._keep(self._book.withdrawal_of(self._key(number), "", now))
            else:
                self._keep(joined(self._key(number), self._key(kept), now))

    def _key(self, number: int) -> CellKey:
        return self._keys.get(number, CellKey(number, 0))

    def _keep(self, row: Verdict | None) -> None:
        batch = self._batch
        if batch is not None and row is not None:
            self._book.append(row)
            self._worker.keep(lambda log: log.add_verdict(id_of(batch), row))

    def end(self) -> None:
        """Close the batch."""
        if self._batch is None:
            return
        self._write_pictures()
        self._worker.end_batch(self._batch, BatchState.FINISHED)
        self._batch = None


def find_interrupted(worker: LogWorker) -> InterruptedCount | None:
    """Return the newest count if it was cut short, None if there is none; waits for the log.

    Raises UserError or EnvironmentFault where the log cannot be read.
    """
    batch = worker.submit(lambda log: log.interrupted_count()).result()
    return None if batch is None else _as_it_was(batch)


def _as_it_was(batch: LoggedBatch) -> InterruptedCount:
    start, book = batch.summary.start, VerdictBook(batch.verdicts)
    pictured = {result.position: result for result in batch.results if result.cells}
    by_hand = iter(book.born())
    number_of = {CellKey(position, 0): position for position in pictured}
    cells: list[CountedCell] = []
    while len(cells) < len(pictured) + len(book.born()):
        number = len(cells)
        key = CellKey(number, 0) if number in pictured else next(by_hand, None)
        if key is None:
            raise EnvironmentFault(
                f"The interrupted {start.name} does not fit the log. "
                "Begin a new count; the old one stays in the log as it is."
            )
        state = book.state(key)
        decision = Decision(state.label) if state.is_named else None
        if number in pictured:
            same = number_of.get(state.same_as) if state.same_as else None
            cells.append(CountedCell(number, pictured[number].cells[0], decision, False, same))
        else:
            same = number if state.removed else None
            cells.append(CountedCell(number, _unseen(state.label), decision, True, same))
    own = CountTerms(start.label_set, start.target, start.review_below, start.um_per_px)
    folder = start.sources[0] if start.sources else Path()
    return InterruptedCount(folder, batch.summary.batch_id, own, tuple(cells), batch.verdicts)


def _unseen(label: Label | None) -> Cell:
    """Return a cell of which the program knows nothing."""
    return Cell(Box(0, 0, 1, 1), label or Label.NEUTROPHIL, 0.0, {}, (ReviewReason.LOW_CONFIDENCE,))


def _row(path: Path, content: bytes, cell: CountedCell, view: View | None) -> FieldResult:
    """Return the log's row of a cell: its picture as a field with one cell."""
    if view is None:
        return FieldResult(cell.number, path, FieldStatus.OK, cells=(cell.cell,), primary=0)
    named = Cell(
        view.box,
        cell.cell.label,
        cell.cell.confidence,
        cell.cell.probabilities,
        cell.cell.reasons,
    )
    height, width = view.picture.shape[:2]
    shrink = min(1.0, _THUMBNAIL_PX / max(width, height))
    size = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    small = cv2.resize(view.picture, size, interpolation=cv2.INTER_AREA)
    return FieldResult(
        cell.number,
        path,
        FieldStatus.OK,
        sha256=hashlib.sha256(content).hexdigest(),
        size_bytes=len(content),
        width=width,
        height=height,
        scale=view.scale,
        background=view.background,
        cells=(named,),
        primary=0,
        thumbnail=_encoded(".jpg", cast(Pixels, small)),
    )


def _encoded(kind: str, pixels: Pixels) -> bytes:
    return cv2.imencode(kind, cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))[1].tobytes()
