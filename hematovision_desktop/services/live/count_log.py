"""Keeps a live count in the log as it happens: a picture and a row for each cell, a note beside.

The pictures of a count lie in a folder of their own with `count.json`, which says which batch of
the log they belong to; a count whose note says "running" was cut short and can go on.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import cv2

from hematovision_desktop import __version__
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.field import Cell, FieldResult, FieldStatus, Pixels
from hematovision_desktop.core.labels import LabelSet
from hematovision_desktop.core.live.cell_tracks import View
from hematovision_desktop.core.live.count_session import CountedCell, Decision
from hematovision_desktop.core.live.events import CountTerms, InterruptedCount
from hematovision_desktop.core.log import BatchStart, BatchState, Verdict
from hematovision_desktop.core.model_card import ModelCard
from hematovision_desktop.core.verdict_book import CellKey
from hematovision_desktop.services.log_writer import BatchId, LogWorker

NOTE_NAME = "count.json"
_SCHEMA = "hematovision.live-count/1"
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
        self._note: dict[str, Any] = {}
        self._refused: dict[Path, bytes] = {}
        self._said: dict[int, list[Verdict]] = {}

    def begin(self, terms: CountTerms) -> None:
        """A new count begins: a batch of the log and a folder."""
        now = datetime.now(UTC)
        stamp = now.astimezone().strftime("%Y-%m-%d %H-%M-%S")
        self._home = self._folder / stamp
        for number in range(2, 1000):
            if not self._home.exists():
                break
            self._home = self._folder / f"{stamp} ({number})"
        self._said = {}
        self._note = {"schema": _SCHEMA, "state": "running", "same_as": {}}
        self._note |= {"target": terms.target, "label_set": terms.label_set.value}
        self._note |= {"review_below": terms.review_below, "um_per_px": terms.um_per_px}
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
        )
        self._batch = batch = self._worker.begin_batch(start)
        batch.add_done_callback(self._keep_id)

    def _keep_id(self, batch: Future[int]) -> None:
        if batch is self._batch and batch.exception() is None:
            self._note["batch_id"] = batch.result()
            self._write_note()

    def resume(self, count: InterruptedCount) -> None:
        """Go on writing to an interrupted count."""
        self._home = count.folder
        self._batch = count.batch_id
        self._note = json.loads((count.folder / NOTE_NAME).read_text("utf-8"))
        now = datetime.now(UTC)
        self._said = {
            cell.number: [Verdict(CellKey(cell.number, 0), cell.decision.label, now)]
            for cell in count.cells
            if cell.decision
        }

    def add(self, cell: CountedCell, view: View | None) -> None:
        """Write a cell's picture, then hand its row to the log."""
        if self._batch is None:
            return
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
        batch = self._batch
        if batch is None:
            return
        stack = self._said.setdefault(number, [])
        if decision is not None:
            verdict = Verdict(CellKey(number, 0), decision.label, datetime.now(UTC))
            stack.append(verdict)
        elif stack:
            last = stack.pop()
            verdict = Verdict(last.key, last.label, datetime.now(UTC), withdrawn=True)
        else:
            return
        self._worker.keep(lambda log: log.add_verdict(_id_of(batch), verdict))

    def remember(self, target: int | None, same_as: Mapping[int, int]) -> None:
        """Keep the target and which cells count no more."""
        self._note["target"] = target
        self._note["same_as"] = {str(number): kept for number, kept in same_as.items()}
        self._write_note()

    def end(self) -> None:
        """Close the batch and mark the folder as complete."""
        if self._batch is None:
            return
        self._write_pictures()
        self._worker.end_batch(self._batch, BatchState.FINISHED)
        self._note["state"] = "ended"
        self._write_note()
        self._batch = None

    def _write_note(self) -> None:
        if "batch_id" not in self._note:
            return  # written once the log has given the batch its number
        part = self._home / f"{NOTE_NAME}.part"
        try:
            self._home.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._note, indent=1), "utf-8")
            os.replace(part, self._home / NOTE_NAME)  # noqa: PTH105 - in one step, also on Windows
        except OSError as fault:
            self._on_fault(
                f"The folder {self._home} could not be written ({fault.strerror or fault}). "
                "Free some space; the count goes on."
            )


def find_interrupted(worker: LogWorker, folder: Path) -> InterruptedCount | None:
    """Return the newest count if it was cut short, None if there is none; waits for the log.

    Raises UserError or EnvironmentFault where the log cannot be read.
    """
    notes = sorted(folder.glob(f"*/{NOTE_NAME}"), reverse=True)
    if not notes:
        return None
    try:
        note = json.loads(notes[0].read_text("utf-8"))
        if note["schema"] != _SCHEMA or note["state"] != "running":
            return None
        batch_id = int(note["batch_id"])
        same_as = {int(number): int(kept) for number, kept in note["same_as"].items()}
        terms = CountTerms(
            LabelSet(note["label_set"]), note["target"], note["review_below"], note["um_per_px"]
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None  # a half-written or foreign note: there is nothing to go on from
    try:
        batch = worker.submit(lambda log: log.read_batch(batch_id)).result()
    except UserError:
        return None  # the batch was removed from the log
    cells = []
    for place, result in enumerate(batch.results):
        said = batch.verdicts.get(CellKey(result.position, 0))
        if result.position != place or not result.cells:
            raise EnvironmentFault(
                f"The interrupted count in {notes[0].parent} does not fit the log. "
                "Begin a new count; the old one stays in the log as it is."
            )
        decision = Decision(said.label) if said else None
        by_hand = _is_by_hand(result.cells[0])
        same = same_as.get(place)
        cells.append(CountedCell(place, result.cells[0], decision, by_hand, same))
    return InterruptedCount(notes[0].parent, batch_id, terms, tuple(cells))


def _is_by_hand(cell: Cell) -> bool:
    """Whether the program knew nothing of a cell: every type alike."""
    return len(set(cell.probabilities.values())) == 1


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


def _id_of(batch: BatchId) -> int:
    return batch if isinstance(batch, int) else batch.result(timeout=0)
