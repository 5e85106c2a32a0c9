"""Storage of a live count in the log as it happens: a picture and a row for each cell, and its book.

The pictures of a count are in a separate folder. The log stores the cells that the program found as
fields under the numbers of the count. Everything that people said is in the book, including cells
counted by hand.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from hematovision_desktop import __version__
from hematovision_desktop.core.base.local_stamp import stamp_of
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.whole_file import make_folder, write_whole
from hematovision_desktop.core.cells.field import FieldResult, FieldStatus, Pixels
from hematovision_desktop.core.live.count_session import CountedCell
from hematovision_desktop.core.live.events import CountTerms, InterruptedCount
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.logbook.log import BatchKind, BatchStart, BatchState
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.samples.sample import new_uid
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.services.log.kept_writes import BatchId, id_of
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.services.messages.program import Done
from hematovision_desktop.services.messages.samples import SameNumber, SamplesChanged
from hematovision_desktop.services.samples.numbers import (
    give_number,
    tell_of_same_number,
)

if TYPE_CHECKING:
    from hematovision_desktop.core.live.cell_tracks import View

_THUMBNAIL_PX = 96


class PictureWriter(Protocol):
    """An encoder of picture files from uint8 RGB (height, width, 3)."""

    @property
    def encode_png(self) -> Callable[[Pixels], bytes]:
        """Lossless PNG."""
        ...

    @property
    def seal(self) -> Callable[[bytes], bytes]:
        """Converts a file's content for the disk; encrypts it if the log is encrypted."""
        ...

    @property
    def encode_jpeg(self) -> Callable[[Pixels, int], bytes]:
        """JPEG whose longer side is at most so many px."""
        ...


def picture_path(folder: Path, position: int) -> Path:
    """Return the path of the picture of a cell in a count."""
    return folder / f"cell_{position + 1:05}.png"


class LiveLog:
    """A writer of counts through the log's own worker; see core.live.events.CountLog.

    folder: holds a folder of pictures for each count. on_fault: receives one sentence if the disk
    refuses a picture; refused pictures are tried again with the next cell. tell: receives whose
    blood it is, or that another sample has the same number. names: default names of counts without
    an accession number.
    """

    def __init__(
        self,
        worker: LogWriter,
        folder: Path,
        card: ModelCard,
        pictures: PictureWriter,
        on_fault: Callable[[str], None] = lambda _message: None,
        *,
        tell: Callable[[Done | SameNumber | SamplesChanged], None] = lambda _news: None,
        names: Callable[[], BatchNames] = BatchNames,
    ) -> None:
        self._worker = worker
        self._folder = folder
        self._card = card
        self._pictures = pictures
        self._on_fault = on_fault
        self._tell = tell
        self._names = names
        self._batch: BatchId | None = None
        self._profile_id: int | None = None
        self._accession = self._unnumbered = ""
        self._home = folder
        self._refused: dict[Path, bytes] = {}

    def name_with(self, card: ModelCard) -> None:
        """Set the version of the last layer that names future counts."""
        self._card = card

    def begin(self, terms: CountTerms) -> None:
        """Begin a new count: a batch of the log and a folder."""
        now = datetime.now(UTC)
        stamp = stamp_of(now)
        self._home = self._folder / stamp
        for number in range(2, 1000):
            if not self._home.exists():
                break
            self._home = self._folder / f"{stamp} ({number})"
        self._unnumbered = self._names().of_count(now)
        start = BatchStart(
            name=self._accession or self._unnumbered,
            started_at=now,
            total=terms.target or 0,
            label_set=terms.label_set,
            review_below=self._card.terms_for(terms.label_set, terms.review_below).review_below,
            model_name=self._card.result_name,
            model_sha256=self._card.sha256,
            program_version=__version__,
            um_per_px=terms.um_per_px,
            kind=BatchKind.LIVE,
            target=terms.target,
            sources=(self._home,),
            foreign_limit=self._card.foreign_limit,
            sample_uid=new_uid(),
        )
        self._batch = self._worker.begin_batch(start)
        if self._accession:
            self._name(self._batch, self._accession)
        if self._profile_id is not None:
            self._write_place()

    def resume(self, count: InterruptedCount) -> None:
        """Continue writing to an interrupted count."""
        self._home = count.folder
        self._unnumbered = self._names().of_count(count.begun_at or datetime.now(UTC))
        self._batch = batch = count.batch_id
        self._worker.keep(lambda log: log.reopen_batch(batch))
        if self._profile_id is not None:
            self._write_place()

    def add(self, cell: CountedCell, view: View) -> None:
        """Write a cell's picture, then pass its row to the log."""
        if self._batch is None or cell.cell is None:
            return
        path = picture_path(self._home, cell.key.field_position)
        content = self._pictures.encode_png(view.picture)
        self._refused[path] = content
        self._write_pictures()
        self._worker.add_fields(self._batch, [self._row(path, content, cell, view)])

    def _write_pictures(self) -> None:
        for path, content in tuple(self._refused.items()):
            try:
                make_folder(path.parent)
                write_whole(path, self._pictures.seal(content))
            except OSError as fault:
                self._on_fault(
                    sentence(
                        "The picture {path} could not be written ({why}). Free some space; the count "
                        "goes on, and the picture is tried again.",
                        path=path,
                        why=fault.strerror or fault,
                    )
                )
                return
            del self._refused[path]

    def batch_id(self, worker: LogWriter) -> int | None:
        """Return the batch that is being written to a log, None before the log has given its number."""
        batch = self._batch if worker is self._worker else None
        if batch is None or isinstance(batch, int):
            return batch
        return batch.result() if batch.done() and batch.exception() is None else None

    def record(self, row: Verdict) -> None:
        """Store a row of the count's verdict book."""
        batch = self._batch
        if batch is not None:
            self._worker.add_verdicts(batch, (row,))

    def set_target(self, target: int | None) -> None:
        """Store the target number of leukocytes."""
        batch = self._batch
        if batch is not None:
            self._worker.keep(lambda log: log.set_target(id_of(batch), target))

    def place(self, profile_id: int | None) -> None:
        """Store the microscope of this count and of later ones."""
        if profile_id != self._profile_id:
            self._profile_id = profile_id
            self._write_place()

    def _write_place(self) -> None:
        batch, profile_id = self._batch, self._profile_id
        if batch is not None:
            self._worker.keep(lambda log: log.set_profile(id_of(batch), profile_id))

    def set_sample(self, accession: str) -> None:
        """Name this count, or the next one, and its sample after an accession number.

        "" removes the number: the count has its previous name, and no patient.
        """
        self._accession = accession
        batch = self._batch
        if batch is not None:
            self._name(batch, accession or self._unnumbered)

    def _name(self, batch: BatchId, accession: str) -> None:
        """Give a count a name and its sample a number, and report whose sample that is."""

        def name(log: Log) -> None:
            batch_id = id_of(batch)
            with log.together():  # everything is tried again if the disk refuses a part
                if log.read_start(batch_id).name != accession:
                    log.rename_batch(batch_id, accession)
                told = give_number(log, batch_id, accession)
            if told:
                self._tell(Done(told))
            tell_of_same_number(log, log.sample_of(batch_id), self._tell)
            self._tell(SamplesChanged())

        self._worker.keep(name)

    def end(self, *, goes_on: bool = False) -> None:
        """Close the batch; the next count is assumed to be another patient's until a person says otherwise.

        goes_on: it was interrupted, and is offered when the microscope is next opened.
        """
        self._accession = ""
        if self._batch is None:
            return
        self._write_pictures()
        state = BatchState.INTERRUPTED if goes_on else BatchState.FINISHED
        self._worker.end_batch(self._batch, state)
        self._batch = None

    def _row(self, path: Path, content: bytes, cell: CountedCell, view: View) -> FieldResult:
        """Return the log's row for a cell: its picture as a field with one cell."""
        assert cell.cell is not None
        height, width = view.picture.shape[:2]
        return FieldResult(
            cell.key.field_position,
            path,
            FieldStatus.OK,
            sha256=hashlib.sha256(content).hexdigest(),
            size_bytes=len(content),
            width=width,
            height=height,
            scale=view.scale,
            background=view.background,
            cells=(replace(cell.cell, box=view.box),),
            primary=0,
            thumbnail=self._pictures.encode_jpeg(view.picture, _THUMBNAIL_PX),
        )
