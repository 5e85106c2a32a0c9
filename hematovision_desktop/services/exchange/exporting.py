"""The exports of the window in the formats of other programs: of a batch that is open, or of one of the log."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hematovision_desktop.core.base.sentence import in_turn
from hematovision_desktop.core.formats.exchange import out_set
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.logbook.log import BatchSummary, LoggedBatch
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.exchange.exchange import PicturesAgain, write_exchange
from hematovision_desktop.services.messages.program import Done, Fault
from hematovision_desktop.services.pictures.pictures import Pictures
from hematovision_desktop.services.review.inbox import Message
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.open_batch import OpenBatch
from hematovision_desktop.services.samples.history import History, exported_sentence


class Exports:
    """A writer of cells for other programs; its methods take long, so they belong on a worker thread."""

    def __init__(
        self,
        outside: Outside,
        pictures: Pictures,
        history: History,
        send: Callable[[Message], None],
    ) -> None:
        self._formats = outside.exchange
        self._again = PicturesAgain(pictures.field, pictures.cut, outside.live.encode_png)
        self._history = history
        self._send = send

    def logged(self, log: LogInUse, batch_id: int, form: ExchangeForm, folder: Path) -> None:
        """Write the cells of a batch of a log."""
        batch = self._history.ask(log, lambda there: there.read_batch(batch_id))
        self._write(batch, batch_id, form, folder)

    def opened(
        self,
        batch: OpenBatch,
        find_id: Callable[[], int | None],
        book: tuple[Verdict, ...],
        form: ExchangeForm,
        folder: Path,
    ) -> None:
        """Write the cells of an open batch, with its book at the time."""
        if batch.start is None:
            return
        batch_id = find_id()
        summary = BatchSummary(
            batch_id or 0, batch.start, batch.state, batch.note, batch.reviewed.tally()
        )
        whole = LoggedBatch(summary, tuple(batch.reviewed.results()), book)
        self._write(whole, batch_id, form, folder)

    def _write(
        self, batch: LoggedBatch, batch_id: int | None, form: ExchangeForm, folder: Path
    ) -> None:
        chosen = (form, self._formats()[form])
        went = write_exchange(out_set([batch]), chosen, folder, self._again)
        self._history.note_export(went.cells, batch_id)
        if went.problems:
            self._send(Fault(in_turn(went.problems[:3])))
        self._send(Done(exported_sentence(went.cells, went.folder)))
