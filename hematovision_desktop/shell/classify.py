"""`hematovision classify`: one record for each picture, for scripts and for checks."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.assembly.factories import build_outside, build_pipeline
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.files import left_out_sentence
from hematovision_desktop.core.base.tables import ENCODING, TableDialect
from hematovision_desktop.core.cells.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.cells.slide import SlideQuota
from hematovision_desktop.core.formats.cell_table import origin_of
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, name_batch
from hematovision_desktop.core.microscopes.microscope import (
    NOTHING_MEASURED,
    UNKNOWN,
    KnownMicroscope,
    Standing,
    ood_counts_of,
    standing_on,
)
from hematovision_desktop.core.microscopes.microscope_scale import OtherScale, other_scale, together
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.layers import NO_LAYERS
from hematovision_desktop.core.verdicts.duplicates import Duplicates
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.batches.batch import BatchJob, run_job
from hematovision_desktop.services.batches.batch_run import RunMaker
from hematovision_desktop.services.log.kept_writes import BatchId, id_of
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.shell.known_microscopes import find_microscope, other_scale_line
from hematovision_desktop.shell.named_log import log_to_begin
from hematovision_desktop.shell.own_files import spare_own_files
from hematovision_desktop.shell.records import (
    RecordWriter,
    open_binary_target,
    open_target,
    silence_standard_output,
    writer_for,
    writing,
)
from hematovision_desktop.shell.streams import Ticker, complain, stopped_by_keys

EXIT_READ, EXIT_SOME_FAILED, EXIT_INTERRUPTED = 0, 1, 130


def classify(parsed: argparse.Namespace) -> int:
    """Classify what the command line names and return the exit status."""
    outside = build_outside()
    found = outside.find_all(parsed.paths, lambda: False)
    paths, left_out = found.paths, left_out_sentence(found.left_out)
    if not paths:
        named = ", ".join(str(path) for path in parsed.paths)
        what = left_out or "Name a picture or a folder of them."
        raise UserError(f"No pictures were found in {named}. {what}")
    spare_own_files(parsed, parsed.output)
    processor_probe.guard()
    pipeline = build_pipeline(parsed.model)
    run_with = _crew_of(parsed)
    options = Options(LabelSet(parsed.label_set), um_per_px=parsed.um_per_px)
    microscope, layers = None, NO_LAYERS
    if parsed.microscope is not None:
        microscope, layers = find_microscope(parsed, outside, parsed.microscope)
        options = replace(options, on=microscope.profile)
    log = _KeptLog(parsed, outside, microscope)
    on = None if microscope is None else microscope.profile.profile_id
    layers = log.layers if microscope is None else layers
    if trouble := layers.trouble(on, pipeline.classifier.card):
        complain(trouble)
    job = BatchJob(
        name_batch(parsed.paths),
        lambda _token: list(paths),
        options,
        tuple(parsed.paths),
        layers=layers,
        on=on,
    )
    job.quota = SlideQuota(parsed.cells)
    try:
        with _target_of(parsed) as stream, stopped_by_keys(job.token):
            run = _Run(parsed, stream, log, job.token, microscope)
            progress = run_job(job, pipeline, run, run_with) or Progress(0, len(paths), 0, 0, 0.0)
            run.finish()
    finally:
        log.close()
    if log.fault:
        complain(log.fault)
    if left_out:
        complain(f"left out: {left_out}")
    if progress.failed and parsed.output is not None:
        many = f"{progress.failed:,} of {progress.done:,} pictures were"
        told = "The only picture was" if progress.done == 1 else many
        complain(f"{told} not read; {parsed.output} says why.")
    return exit_status(
        progress, stopped=job.token.cancelled, log_fault=log.fault, left_out=bool(left_out)
    )


def _crew_of(parsed: argparse.Namespace) -> RunMaker | None:
    """Return what reads and names pictures in other processes, or None if this process does it all."""
    if not parsed.cluster and parsed.workers < 2:
        return None
    from hematovision_desktop.shell.crew import run_of  # noqa: PLC0415 - few runs need it

    return run_of(parsed)


def _target_of(parsed: argparse.Namespace) -> AbstractContextManager[TextIO | Path]:
    """Return where results go: a text stream, or the draft of a binary file."""
    if parsed.format == "parquet":
        return open_binary_target(parsed.output)
    return open_target(parsed.output, ENCODING if parsed.format == "csv" else "utf-8")


def exit_status(
    progress: Progress, *, stopped: bool, log_fault: str | None, left_out: bool = False
) -> int:
    """Return 130 for a batch that was stopped early, 1 if something could not be read, else 0."""
    if stopped and progress.done < progress.total:
        return EXIT_INTERRUPTED
    return EXIT_SOME_FAILED if progress.failed or log_fault or left_out else EXIT_READ


class _Run:
    """One run: passes the batch's events on to the output, the log and the progress line."""

    def __init__(
        self,
        parsed: argparse.Namespace,
        stream: TextIO | Path,
        log: _KeptLog,
        token: CancelToken,
        microscope: KnownMicroscope | None,
    ) -> None:
        self._parsed = parsed
        self._stream = stream
        self._log = log
        self._token = token
        self._microscope = microscope
        self._ood_counts = NOTHING_MEASURED
        self._start: BatchStart | None = None
        self._duplicates = Duplicates()
        self._book = VerdictBook()
        self._writer: RecordWriter | None = None
        self._ticker = Ticker(sys.stderr)
        self._reader_gone = False
        self._others: list[OtherScale] = []

    def begun(self, start: BatchStart, total: int) -> None:  # noqa: ARG002
        """Write the head, with the batch's id in the log."""
        self._start = start
        origin = origin_of(start, self._log.begin(start))
        dialect = TableDialect(self._parsed.csv_dialect)
        with writing(self._parsed.output):
            self._writer = writer_for(
                self._parsed.format, self._stream, origin, start.label_set, dialect
            )

    def came(self, update: BatchUpdate) -> None:
        """Pass on one update. If the reader of the output has gone (`| head`), stop the batch quietly."""
        results, joins = self._duplicates.mark(update.results, datetime.now(UTC))
        for row in joins:
            self._book.append(row)
        self._log.add(results, joins)
        if self._reader_gone:
            return
        self._ticker.clear()
        if self._microscope is not None:
            other = other_scale(results, self._microscope.profile.scale)
            self._others += [] if other is None else [other]
        for one in results:
            # One by one, because how many arrive together depends on how busy the computer is.
            self._write(one, self._standing_with(one))
        self._ticker.show(progress_line(update.progress))

    def _write(self, result: FieldResult, standing: Standing) -> None:
        self._pass_on(lambda writer: writer.write([result], self._book, standing))

    def _standing_with(self, result: FieldResult) -> Standing:
        """Return how far names may be trusted, including one more field."""
        if self._start is None:
            return UNKNOWN
        self._ood_counts += ood_counts_of(result.cells, self._start.foreign_limit)
        return standing_on(self._ood_counts, self._microscope, self._start.terms)

    def ended(self, state: BatchState, progress: Progress) -> None:  # noqa: ARG002
        """Tell the log that the batch has ended."""
        self._log.end(state)

    def finish(self) -> None:
        """Write the end of the output."""
        self._ticker.clear()
        if self._others and self._microscope is not None:
            complain(other_scale_line(together(self._others), self._microscope.profile.name))
        if not self._reader_gone:
            self._pass_on(lambda writer: writer.finish())

    def _pass_on(self, write: Callable[[RecordWriter], None]) -> None:
        if self._writer is None or self._reader_gone:
            return
        try:
            with writing(self._parsed.output):
                write(self._writer)
        except BrokenPipeError:
            self._reader_gone = True
            self._token.cancel()
            silence_standard_output()


class _KeptLog:
    """The log of this run, written as the window writes it. If it fails, the output is not affected.

    Paths in it are absolute: nobody could find the pictures from the folder in which the command
    was typed. layers: the versions of the last layer in use; none without a log. fault: what the
    log could not store at the end. Raises EnvironmentFault if it cannot even be opened.
    """

    def __init__(
        self, parsed: argparse.Namespace, outside: Outside, microscope: KnownMicroscope | None
    ) -> None:
        self._microscope = microscope
        self.fault: str | None = None
        self._faults: list[Exception] = []
        self._batch: BatchId | None = None
        self._writer: LogWriter | None = None
        self.layers = NO_LAYERS
        if parsed.no_log:
            return
        path = log_to_begin(parsed)
        self._writer = LogWriter(lambda: outside.open_log(path), self._faults.append)
        try:
            self.layers = self._writer.submit(lambda log: log.layers()).result()
        except (UserError, EnvironmentFault) as fault:
            self._writer.close()
            raise EnvironmentFault(f"{fault} Or add --no-log to go without the log.") from fault

    def begin(self, start: BatchStart) -> int | None:
        """Record the start of the batch; return its id, or None if it has none yet."""
        if self._writer is None:
            return None
        start = replace(start, sources=tuple(one.absolute() for one in start.sources))
        self._batch = batch = self._writer.begin_batch(start)
        if self._microscope is not None:
            on = self._microscope.profile.profile_id
            self._writer.keep(lambda log: log.set_profile(id_of(batch), on))
        self._writer.flush()
        return batch.result() if batch.done() and batch.exception() is None else None

    def add(self, results: Sequence[FieldResult], joins: Sequence[Verdict]) -> None:
        """Record results, and cells that the log already had."""
        batch = self._batch
        if self._writer is None or batch is None:
            return
        found = [replace(one, path=one.path.absolute()) for one in results]
        self._writer.add_fields(batch, found)
        if joins:
            self._writer.add_verdicts(batch, joins)

    def end(self, state: BatchState) -> None:
        """Record how the batch ended."""
        if self._writer is not None and self._batch is not None:
            self._writer.end_batch(self._batch, state)

    def close(self) -> None:
        """Write what is pending, and report what could not be written."""
        if self._writer is not None and not self._writer.close():
            why = self._faults[-1] if self._faults else "it took too long."
            self.fault = f"The log misses results: {why}"


def progress_line(progress: Progress) -> str:
    """Return "312 of 2,487 · 180 a second · 12 s left"."""
    parts = [f"{progress.done:,} of {progress.total:,}", f"{progress.rate_per_s:.0f} a second"]
    if progress.left_s is not None:
        parts.append(f"{progress.left_s:.0f} s left")
    if progress.failed:
        parts.append(f"{progress.failed:,} not read")
    return " · ".join(parts)
