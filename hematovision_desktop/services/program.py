"""What the window commands, carried out: batches, pictures, verdicts and the log, off the main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from hematovision_desktop.core.analysis import Options
from hematovision_desktop.core.batch import BatchUpdate, CancelToken, run_batch
from hematovision_desktop.core.errors import EnvironmentFault, FieldUnreadable, UserError
from hematovision_desktop.core.explanation import crop_window
from hematovision_desktop.core.export import origin_of, write_csv
from hematovision_desktop.core.field import Field, FieldResult, Located, Pixels, ScaleSource
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.log import (
    BatchStart,
    BatchState,
    LogQuery,
    name_batch,
    start_of,
)
from hematovision_desktop.core.settings import Settings
from hematovision_desktop.core.verdict_book import CellKey, Verdict, VerdictBook, named
from hematovision_desktop.services.adaptation import SiteProgram
from hematovision_desktop.services.faults import bug_fault
from hematovision_desktop.services.live.program import LiveProgram
from hematovision_desktop.services.log_writer import BatchId, LogWorker, id_of
from hematovision_desktop.services.messages.program import (
    BatchBegun,
    BatchEnded,
    BatchOpened,
    CellExplained,
    CellPictures,
    CellsAround,
    Done,
    Event,
    Fault,
    FieldPicture,
    LogFound,
    ModelChanged,
)
from hematovision_desktop.services.outside import OpenModel, Outside
from hematovision_desktop.services.result_store import ResultStore
from hematovision_desktop.services.workers import Workers

DRAWN_FIELDS = 24


@dataclass(slots=True)
class _View:
    """The batch in the window: its results and verdicts, and its id once the log has one."""

    name: str
    start: BatchStart | None = None
    results: ResultStore = field(default_factory=ResultStore)
    book: VerdictBook = field(default_factory=VerdictBook)
    batch: BatchId | None = None
    token: CancelToken = field(default_factory=CancelToken)
    running: bool = False


class Program:
    """Carries out the window's commands (``ui.commands.Commands``) on executors of its own.

    Called on the main thread; every answer goes through `send`, from whatever thread has it.
    """

    def __init__(self, settings: Settings, send: Callable[[Event], None], outside: Outside) -> None:
        self._settings = settings
        self._send = send
        self._outside = outside
        self.workers = Workers(send, outside.places.traces)
        self._model: OpenModel | None = None
        self._pack_path = settings.pack_path or outside.places.shipped_pack
        self._view: _View | None = None
        self._log = self._open_log(settings)
        self.live = LiveProgram(
            settings, outside, self.workers, lambda: self._log, send, pack=lambda: self._pack_path
        )
        self.site = SiteProgram(
            self.workers,
            outside,
            lambda: self._log,
            send,
            chosen=self._pack_now,
            changed=self._renew,
        )

    # -- set-up and end ---------------------------------------------------------------------

    def _report_bug(self) -> None:
        self._send(bug_fault(self._outside.places.traces))

    def _open_log(self, settings: Settings) -> LogWorker:
        path = settings.log_path or self._outside.places.log
        return LogWorker(lambda: self._outside.open_log(path), self._on_log_fault)

    def _on_log_fault(self, fault: Exception) -> None:
        if isinstance(fault, UserError | EnvironmentFault):
            self._send(Fault(f"{fault} Until then, results are held in memory, not stored."))
        else:
            self._report_bug()

    def load_model(self) -> None:
        """Load the model pack on its own thread; answered by ModelChanged."""
        self._run("inference", self._use_pack, self._settings.pack_path)

    def close(self) -> bool:
        """Cancel what runs, let the field at hand finish, write what is left to the log.

        Returns whether the log has everything; False means results are lost if the program ends.
        """
        self.cancel()
        self.live.close()
        self.site.close()
        self.workers.close("inference", "explain", "files")
        return self._log.close()

    def _pack_now(self) -> tuple[Path, LabelSet]:
        return self._pack_path, self._settings.label_set

    def _renew(self) -> None:
        """Name cells with the site's version chosen now, from the next batch and count on."""
        self.live.renew_model(
            "The version of this site was changed, so the microscope was closed. "
            "Its count is in the log."
        )
        self._run("inference", self._use_pack, self._pack_path)

    def _use_pack(self, path: Path | None) -> None:
        try:
            self._model = model = self._outside.open_model(path)
        except EnvironmentFault as fault:
            self._send(Fault(str(fault)))
            if self._model is None:
                self._send(ModelChanged(None, None))
            return
        before, self._pack_path = self._pack_path, model.path
        if model.path != before:
            self.live.renew_model(
                "The model pack was changed, so the microscope was closed. Its count is in the log."
            )
        self._send(ModelChanged(model.card, model.path))
        if model.trouble:
            self._send(Fault(model.trouble))

    def _run(self, executor: str, task: Callable[..., None], *values: object) -> Future[None]:
        """Do a task on an executor; say its fault to the window, whatever it is."""
        return self.workers.run(executor, task, *values)

    # -- a batch ----------------------------------------------------------------------------

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Classify files and folders as a new batch; refused with a Fault while one runs."""
        self._begin(
            lambda token: self._outside.find_files(paths, lambda: token.cancelled),
            name_batch(paths),
        )

    def open_drawn(self) -> None:
        """Classify a folder of drawn cells, for someone who has no slides yet."""
        folder = self._outside.places.data_folder / "drawn"
        self._begin(
            lambda _token: self._outside.draw_folder(folder, 1, DRAWN_FIELDS), "Drawn cells"
        )

    def open_pasted(self, pixels: Pixels) -> None:
        """Classify a picture from the clipboard, kept as a file so that the log can refer to it."""
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
        target = self._outside.places.data_folder / "pasted" / f"pasted {stamp}.png"

        def keep(_token: CancelToken) -> list[Path]:
            self._outside.write_png(target, pixels)
            return [target]

        self._begin(keep, "Pasted picture")

    def _begin(self, find: Callable[[CancelToken], list[Path]], name: str) -> None:
        if self._view is not None and self._view.running:
            self._send(Fault("A batch is still running. Wait for its end or cancel it first."))
            return
        settings = self._settings
        options = Options(settings.label_set, settings.review_below, settings.um_per_px)
        self._view = view = _View(name, running=True)
        self._run("inference", self._work, view, find, options).add_done_callback(
            lambda _done: setattr(view, "running", False)
        )

    def _work(
        self, view: _View, find: Callable[[CancelToken], list[Path]], options: Options
    ) -> None:
        if self._model is None:
            raise UserError("No usable model pack is installed. Choose one in Settings.")
        parts = self._model.parts
        paths = find(view.token)
        if not paths:
            raise UserError(
                "No pictures were found there. Choose JPEG, PNG, TIFF, BMP or WebP files, "
                "or a folder that holds some."
            )
        view.start = start_of(view.name, options, parts.classifier.card, len(paths))
        self._send(BatchBegun(view.name, len(paths)))
        view.batch = batch = self._log.begin_batch(view.start)
        progress = run_batch(paths, parts, options, lambda new: self._keep(view, new), view.token)
        stopped = view.token.cancelled and progress.done < progress.total
        state = BatchState.CANCELLED if stopped else BatchState.FINISHED
        self._log.end_batch(batch, state)
        view.running = False
        self._send(BatchEnded(state, progress))

    def _keep(self, view: _View, update: BatchUpdate) -> None:
        if view.batch is not None and update.results:
            self._log.add_fields(view.batch, update.results)
        view.results.extend(update.results)
        self._send(update)

    def cancel(self) -> None:
        """Stop the running batch after the field at hand; what is done is kept."""
        if self._view is not None:
            self._view.token.cancel()

    # -- pictures and explanations ----------------------------------------------------------

    def ask_field_picture(self, result: FieldResult) -> None:
        """Send the pixels of a field, read anew from its file."""
        self._run("files", self._show_field, result)

    def _show_field(self, result: FieldResult) -> None:
        original, reason = self._read_again(result)
        pixels = None if original is None else original.pixels
        self._send(FieldPicture(result.position, pixels, reason))

    def ask_cells_around(self, result: FieldResult) -> None:
        """Send where a field's red cells and platelets lie; no batch keeps so many boxes."""
        self._run("files", self._show_cells_around, result)

    def _show_cells_around(self, result: FieldResult) -> None:
        original, reason = self._read_again(result)
        if original is None or self._model is None:
            self._send(CellsAround(result.position, None, None, reason))
            return
        scale = result.scale
        was_set = scale if scale is not None and scale.source is ScaleSource.SET else None
        located = self._model.parts.locator.locate(original, was_set.um_per_px if was_set else None)
        self._send(CellsAround(result.position, located.red_cells, located.platelets))

    def ask_cell_pictures(self, result: FieldResult) -> None:
        """Send the crops of a field's cells in their natural colours."""
        self._run("files", self._show_cells, result)

    def _show_cells(self, result: FieldResult) -> None:
        original, _ = self._read_again(result)
        if original is None or self._model is None:
            self._send(CellPictures(result.position, ()))
            return
        located = _located(result)
        crops = tuple(self._model.tiles.cut(original, cell.box, located) for cell in result.cells)
        self._send(CellPictures(result.position, crops))

    def explain(self, result: FieldResult, cell_index: int) -> None:
        """Send the class map of a cell, computed from its file."""
        self._run("explain", self._explain, result, cell_index)

    def _explain(self, result: FieldResult, cell_index: int) -> None:
        original, reason = self._read_again(result)
        if original is None or self._model is None:
            raise UserError(reason or "No usable model pack is installed. Choose one in Settings.")
        explainer, located = self._model.explainer, _located(result)
        box = result.cells[cell_index].box
        crop = self._model.parts.cutter.cut(original, box, located)
        left, top, side = crop_window(box, located.scale.um_per_px, explainer.card.preprocessing)
        evidence = explainer.classify([crop]).class_maps[0]
        key = CellKey(result.position, cell_index)
        self._send(CellExplained(key, (left, top, side), explainer.card.labels, evidence))

    def _read_again(self, result: FieldResult) -> tuple[Field | None, str | None]:
        """Read a field's file once more; say why if it is gone or no longer the same."""
        try:
            if self._model is None:
                return None, "No usable model pack is installed. Choose one in Settings."
            again = self._model.parts.reader.read(result.path)
        except FieldUnreadable as refused:
            return None, refused.failure.message
        if again.sha256 != result.sha256:
            return None, "This file has changed since it was classified."
        return again, None

    # -- verdicts ---------------------------------------------------------------------------

    def give_verdict(self, key: CellKey, label: Label | None) -> None:
        """Record what a person says of a cell of the batch in view."""
        if self._view is not None:
            self._record(self._view, named(key, label, "", datetime.now(UTC)))

    def withdraw_verdict(self, key: CellKey) -> None:
        """Undo the latest verdict of a cell of the batch in view."""
        view = self._view
        row = view.book.withdrawal_of(key, "", datetime.now(UTC)) if view else None
        if view is not None and row is not None:
            self._record(view, row)

    def _record(self, view: _View, row: Verdict) -> None:
        view.book.append(row)
        batch = view.batch
        if batch is not None:
            self._log.keep(lambda log: log.add_verdict(id_of(batch), row))

    # -- the log ----------------------------------------------------------------------------

    def search_log(self, query: LogQuery) -> None:
        """Look for batches; answered by LogFound."""

        def search() -> None:
            found = self._log.submit(lambda log: log.batches(query)).result()
            self._send(LogFound(query, tuple(found)))

        self._run("files", search)

    def open_batch(self, batch_id: int) -> None:
        """Show a logged batch again; answered by BatchOpened."""
        if self._view is not None and self._view.running:
            self._send(Fault("A batch is still running. Wait for its end or cancel it first."))
            return

        def show() -> None:
            batch = self._log.submit(lambda log: log.read_batch(batch_id)).result()
            start = batch.summary.start
            book = VerdictBook(batch.verdicts)
            self._view = _View(start.name, start, ResultStore(batch.results), book, batch_id)
            self._send(BatchOpened(batch))

        self._run("files", show)

    def remove_batch(self, batch_id: int) -> None:
        """Delete a logged batch; answered by Done."""

        def remove() -> None:
            self._log.submit(lambda log: log.remove_batch(batch_id)).result()
            self._send(Done("The batch was removed from the log."))

        self._run("files", remove)

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace the note of a logged batch."""

        def write() -> None:
            self._log.submit(lambda log: log.set_note(batch_id, note)).result()

        self._run("files", write)

    def export_csv(self, batch_id: int | None, target: Path) -> None:
        """Write a batch's cells (None: the one in view) as CSV; answered by Done."""

        view = self._view

        def export() -> None:
            if batch_id is not None:
                batch = self._log.submit(lambda log: log.read_batch(batch_id)).result()
                origin = origin_of(batch.summary.start, batch_id)
                names = VerdictBook(batch.verdicts).names()
                cells = write_csv(target, origin, batch.results, names)
            elif view is not None and view.start is not None:
                origin = origin_of(view.start, None)
                cells = write_csv(target, origin, view.results, view.book.names())
            else:
                raise UserError("There is nothing to export yet. Open some pictures first.")
            self._send(Done(f"Exported {cells:,} cells to {target}."))

        self._run("files", export)

    # -- settings ---------------------------------------------------------------------------

    def apply_settings(self, settings: Settings) -> None:
        """Use and remember settings; a changed model pack or log is opened at once."""
        before, self._settings = self._settings, settings
        self.live.apply_settings(settings)
        self._run("files", self._outside.write_settings, settings)
        if settings.pack_path != before.pack_path:
            self.load_model()
        if settings.log_path != before.log_path:
            self._run("inference", self._move_log, settings)

    def _move_log(self, settings: Settings) -> None:
        """Close the log in use and open another; on the inference thread, so that no batch runs."""
        self.live.end_session(
            "The log was moved, so the microscope was closed. Its count is in the old log."
        )
        if not self._log.close():
            self._send(Fault("The old log did not take the last results. Export them as a table."))
        self._view = None
        self._log = self._open_log(settings)
        self._send(Done("The log in its new place is in use."))


def _located(result: FieldResult) -> Located:
    """What is needed to cut the crops of a finished field once more."""
    if result.scale is None or result.background is None:
        raise ValueError("a field without scale has no crops")
    return Located((), result.scale, result.background, result.primary)
