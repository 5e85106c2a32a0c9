"""`hematovision classify`: pictures in, one record each out, for scripts and for checking."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from hematovision_desktop import __version__
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.assembly.factories import build_outside, build_parts
from hematovision_desktop.core.analysis import Options
from hematovision_desktop.core.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.export import Origin, TableDialect
from hematovision_desktop.core.field import FieldResult
from hematovision_desktop.core.files import left_out_sentence
from hematovision_desktop.core.labels import LabelSet
from hematovision_desktop.core.log import BatchStart, BatchState, Log, name_batch, start_of
from hematovision_desktop.core.model_card import ModelCard
from hematovision_desktop.services.batch import run_batch
from hematovision_desktop.services.outside import Outside
from hematovision_desktop.shell.records import (
    RecordWriter,
    open_target,
    silence_standard_output,
    writer_for,
    writing,
)
from hematovision_desktop.shell.streams import complain, stopped_by_keys, without_greetings

EXIT_READ, EXIT_SOME_FAILED, EXIT_INTERRUPTED = 0, 1, 130
LOG_EVERY_S = 0.2


def classify(parsed: argparse.Namespace) -> int:
    """Classify what the command line names and return the exit status."""
    outside = build_outside()
    found = outside.find_all(parsed.paths, lambda: False)
    paths, left_out = found.paths, left_out_sentence(found.left_out)
    if not paths:
        named = ", ".join(str(path) for path in parsed.paths)
        what = left_out or "Name a picture or a folder of them."
        raise UserError(f"No pictures were found in {named}. {what}")
    _spare_own_files(parsed, outside)
    processor_probe.guard()
    with without_greetings():
        parts, trouble = build_parts(parsed.model)
    if trouble:
        complain(trouble)
    options = Options(LabelSet(parsed.label_set), um_per_px=parsed.um_per_px)
    card = parts.classifier.card
    journal = _open_journal(parsed, outside, len(paths), options, card)
    token = CancelToken()
    try:
        encoding = "utf-8-sig" if parsed.format == "csv" else "utf-8"
        with open_target(parsed.output, encoding) as stream, stopped_by_keys(token):
            origin = Origin(card.result_name, card.sha256, __version__, name_batch(parsed.paths))
            dialect = TableDialect(parsed.csv_dialect)
            with writing(parsed.output):
                writer = writer_for(parsed.format, stream, origin, options.label_set, dialect)
            run = _Run(writer, journal, token, parsed.output)
            progress = run_batch(paths, parts, options, run.keep, token)
            run.finish()
    finally:
        journal.close(len(paths))
    if journal.fault:
        complain(journal.fault)
    if left_out:
        complain(f"left out: {left_out}")
    return exit_status(
        progress, stopped=token.cancelled, log_fault=journal.fault, left_out=bool(left_out)
    )


def _spare_own_files(parsed: argparse.Namespace, outside: Outside) -> None:
    """Refuse to write the result over the log or the settings."""
    log = parsed.log or outside.places.log
    own = (log, *(log.with_name(log.name + end) for end in ("-wal", "-shm", ".lock")))
    if parsed.output is not None and parsed.output.resolve() in {
        path.resolve() for path in (*own, outside.places.settings)
    }:
        raise UserError(
            f"{parsed.output} is a file of this program's own, and the result would take its place. "
            "Choose another name for --output."
        )


def exit_status(
    progress: Progress, *, stopped: bool, log_fault: str | None, left_out: bool = False
) -> int:
    """Return 130 for a batch that was stopped early, 1 where something was not read, else 0."""
    if stopped and progress.done < progress.total:
        return EXIT_INTERRUPTED
    return EXIT_SOME_FAILED if progress.failed or log_fault or left_out else EXIT_READ


class _Run:
    """Takes the batch's updates and passes them on to output, log and progress line."""

    def __init__(
        self, writer: RecordWriter, journal: _Journal, token: CancelToken, target: Path | None
    ) -> None:
        self._writer = writer
        self._journal = journal
        self._token = token
        self._target = target
        self._ticker = _Ticker(sys.stderr)
        self._reader_gone = False

    def keep(self, update: BatchUpdate) -> None:
        """Pass on one update; a reader that went away (`| head`) stops the batch in peace."""
        self._journal.add(update.results)
        if self._reader_gone:
            return
        self._ticker.clear()
        self._pass_on(lambda: self._writer.write(update.results))
        self._ticker.show(update.progress)

    def finish(self) -> None:
        """Write what belongs at the end."""
        self._ticker.clear()
        if not self._reader_gone:
            self._pass_on(self._writer.finish)

    def _pass_on(self, write: Callable[[], None]) -> None:
        try:
            with writing(self._target):
                write()
        except BrokenPipeError:
            self._reader_gone = True
            self._token.cancel()
            silence_standard_output()


class _Journal:
    """Writes results to the log while it can; a log that fails never costs the output."""

    def __init__(self, log: Log | None, start: BatchStart) -> None:
        self.fault: str | None = None
        self._log = log
        self._taken = 0
        self._waiting: list[FieldResult] = []
        self._written = time.monotonic()
        self._batch_id = log.begin_batch(start) if log else 0

    def add(self, results: Sequence[FieldResult]) -> None:
        self._taken += len(results)
        self._waiting.extend(results)
        if time.monotonic() - self._written >= LOG_EVERY_S:
            self._flush()

    def _flush(self) -> None:
        waiting, self._waiting = self._waiting, []
        self._written = time.monotonic()
        if self._log is None or not waiting or self.fault:
            return
        try:
            self._log.add_fields(self._batch_id, waiting)
        except EnvironmentFault as fault:
            self.fault = f"The log misses results: {fault}"

    def close(self, total: int) -> None:
        self._flush()
        if self._log is None:
            return
        state = BatchState.FINISHED if self._taken == total else BatchState.CANCELLED
        try:
            self._log.end_batch(self._batch_id, state)
            self._log.close()
        except EnvironmentFault as fault:
            self.fault = self.fault or f"The log misses results: {fault}"


def _open_journal(
    parsed: argparse.Namespace, outside: Outside, total: int, options: Options, card: ModelCard
) -> _Journal:
    start = start_of(name_batch(parsed.paths), options, card, total)
    if parsed.no_log:
        return _Journal(None, start)
    try:
        return _Journal(outside.open_log(parsed.log or outside.places.log), start)
    except (UserError, EnvironmentFault) as fault:
        raise EnvironmentFault(f"{fault} Or add --no-log to go without the log.") from fault


class _Ticker:
    """One line of progress on standard error, only where a person sees it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_shown = stream.isatty()
        self._width = 0

    def show(self, progress: Progress) -> None:
        if not self._is_shown:
            return
        text = progress_line(progress)
        self._stream.write("\r" + text.ljust(self._width))
        self._stream.flush()
        self._width = len(text)

    def clear(self) -> None:
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0


def progress_line(progress: Progress) -> str:
    """Return "312 of 2,487 · 180 a second · 12 s left"."""
    parts = [f"{progress.done:,} of {progress.total:,}", f"{progress.rate_per_s:.0f} a second"]
    if progress.left_s is not None:
        parts.append(f"{progress.left_s:.0f} s left")
    if progress.failed:
        parts.append(f"{progress.failed:,} not read")
    return " · ".join(parts)
