"""The window's commands, carried out: batches, verdicts, questions and the log.

The head of the services: each command goes to one of the parts, and each message from their threads to those it concerns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TypeVar

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.messages.live import CountRenumbered
from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.services.messages.questions import Request, Then
from hematovision_desktop.services.messages.review import (
    Change,
    Changed,
    LogChanged,
    MicroscopesChanged,
    NamesKnown,
)
from hematovision_desktop.services.program.batch_commands import BatchCommands
from hematovision_desktop.services.review import inbox
from hematovision_desktop.services.review.journal import LogInUse

A = TypeVar("A")
_STOPPED_WITHIN_S = 10.0


class SettingsKeeper:
    """The settings that are not on the disk yet: refused, or changed just before closing."""

    def __init__(self, write: Callable[[Settings], None]) -> None:
        self._write = write
        self._newest: Settings | None = None
        self._kept: Settings | None = None
        self._writing = Lock()

    def take(self, settings: Settings) -> None:
        """Note, on the main thread, that these are to be written."""
        self._newest = settings

    def keep(self) -> None:
        """Write the newest pending settings, on a worker's thread.

        Older ones never replace them. Raises EnvironmentFault.
        """
        with self._writing:
            newest = self._newest
            if newest is not None and newest is not self._kept:
                self._write(newest)
                self._kept = newest

    def close(self) -> None:
        """Write pending settings, if the disk now accepts them; the earlier refusal was reported."""
        with suppress(EnvironmentFault):
            self.keep()


class Program(BatchCommands):
    """The implementation of the window's commands (`messages.program.Commands`) on its own executors.

    Its commands are called on the main thread. Worker threads send messages through `send`, from
    any thread; whoever carries them to the main thread passes them to `deliver` there.
    """

    _is_closed = False

    def __init__(
        self, settings: Settings, send: Callable[[inbox.Message], None], outside: Outside
    ) -> None:
        super().__init__(settings, send, outside)
        self._settings_keeper = SettingsKeeper(outside.write_settings)

    # -- set-up and end ---------------------------------------------------------------------

    def load_model(self) -> None:
        """Load the model pack on its own thread; answered by ModelChanged."""
        self.protection.look()
        self.people.look()
        self.backups.look()
        self.microscopes.read()
        self._load_chosen()

    def keep_elsewhere(self, path: Path) -> None:
        """Write open batches to another log, this time only; the settings stay."""
        self._move_log(path)

    def close(self) -> bool:
        """Cancel what runs, let the current field finish, and write the rest to the log.

        Returns whether the log has everything; False means results are lost if the program ends.
        """
        self._batches.cancel_all()
        self.backups.stop()
        self._truths.stop()
        self.updates.stop()
        self.live.close()
        self.adaptation.close()
        self.workers.close("inference", "explain", "files")
        self._settings_keeper.close()
        self._is_closed = True
        return self._log.writer.close()

    def stop_batches(self) -> bool:
        """Stop what runs and wait for it; return whether nothing is still running."""
        self._batches.cancel_all()
        return self._batches.wait_all(_STOPPED_WITHIN_S)

    def flush(self) -> bool:
        """Write the queue; return whether the log has everything."""
        return self._log.writer.flush()

    @property
    def pending(self) -> int:
        """How many writes the log has not accepted yet."""
        return self._log.writer.pending()

    @property
    def log_path(self) -> Path:
        """The log in use."""
        return self._log.now.path

    def export_all(self, folder: Path, dialect: TableDialect = TableDialect.EXCEL) -> bool:
        """Write a table of each open batch into a folder, here and now; return whether all succeeded."""
        batches = [batch for batch in self.review.batches if batch.start is not None]
        went = [self._history.export_into(folder, batch, dialect) for batch in batches]
        return all(went)

    # -- the main thread --------------------------------------------------------------------

    def deliver(self, message: inbox.Message) -> Iterable[Event]:
        """Process a message on the main thread; return what to tell the window.

        A closed program ignores messages: the log has its results, and nobody looks any more.
        """
        if self._is_closed:
            return ()
        told: list[Event] = []
        self._told = told
        try:
            self._take(message)
            self._seen.follow(message)
        finally:
            self._told = None
        return told

    def standing(self) -> tuple[Event, ...]:
        """Return the messages about the present state, for a window that knows nothing yet."""
        view = self.review.view
        shown = () if view is None else (Changed(view.ref, Change.VIEW),)
        return (self._model.standing, MicroscopesChanged(), *shown, *self.live.standing())

    def _take(self, message: inbox.Message) -> None:
        match message:
            case inbox.Begun() | inbox.ResultsCame() | inbox.Dropped() | inbox.PicturesFound():
                self._batches.take(message)
                if isinstance(message, inbox.Begun):
                    self.microscopes.begin(message.batch)
            case inbox.Ended():
                self._batches.take(message)
                self._names.look_for(message.batch)
                self._tell(LogChanged())
            case inbox.NamesFound(ref, names, boxes):
                self._names.keep(message)
                self._tell(NamesKnown(ref, len(names) + len(boxes)))
            case inbox.Logged():
                self._batches.take(message)
                self.samples.follow(message.batch)
                self._tell(LogChanged())
            case (
                inbox.BatchRead()
                | inbox.MicroscopesRead()
                | inbox.ProfileKept()
                | inbox.SampleRead()
                | CountRenumbered()
            ):
                self._take_read(message)
            case inbox.GuardSeen() | inbox.LogIsLocked() | inbox.LogIsOpen() | inbox.LogOpened():
                if self.protection.take(message):
                    self._read_log()
            case inbox.BackupNoted():
                self.backups.take(message)
                self.retention.look()
            case inbox.Joined():
                self._put_together(message)
            case inbox.Answered(then, answer):
                then(answer)
            case _:
                self._tell(message)

    def _read_log(self) -> None:
        self.people.look()
        self.microscopes.read()
        self._tell(LogChanged())

    def _take_read(
        self,
        read: inbox.BatchRead
        | inbox.MicroscopesRead
        | inbox.ProfileKept
        | inbox.SampleRead
        | CountRenumbered,
    ) -> None:
        match read:
            case inbox.BatchRead():
                self._adopt(read)
            case inbox.SampleRead():
                self.samples.take(read)
            case CountRenumbered(batch_id, number):
                if (batch := self.review.logged(batch_id)) is not None:
                    self.review.rename(batch.ref, number)
                self._tell(replace(read, is_under_way=self.live.has_under_way(batch_id)))
            case _:
                self.microscopes.take(read)
                self.live.microscope.look_again()

    def _put_together(self, joined: inbox.Joined) -> None:
        self._do(lambda: self._batches.take_joined(joined))
        self._tell(LogChanged())

    # -- questions --------------------------------------------------------------------------

    def ask(self, request: Request[A], then: Then[A]) -> None:
        """Ask a question; `then` gets the answer, or Refused, on the main thread."""
        self._answers.ask(request, then)

    # -- settings ---------------------------------------------------------------------------

    def apply_settings(self, settings: Settings) -> None:
        """Use and store settings; a changed model pack or log is opened at once."""
        settings = self.people.allowed_settings(self._settings, settings)
        before, self._settings = self._settings, settings
        self.backups.settings = self.retention.settings = settings
        self.live.apply_settings(settings)
        self._settings_keeper.take(settings)
        self.workers.run("files", self._settings_keeper.keep)
        if settings.pack_path != before.pack_path:
            self.load_model()
        if settings.log_path != before.log_path:
            self._move_log(settings.log_path)
        if settings.backup_folder != before.backup_folder:
            self.backups.look()
        days, former = settings.keep_days, before.keep_days
        if days is not None and days != former:
            # A person who shortens the retention was asked, with today's date in view.
            self.retention.look(confirmed=former is None or days < former)

    def _move_log(self, path: Path | None) -> None:
        """Write to another log from now on; open batches move with it."""
        old = self._log.move(path)
        self._batches.journals.move(self._log.now)
        of_it = (self.protection, self.microscopes, self.live.microscope, self.samples)
        for part in (*of_it, self.people):
            part.forget()
        self.live.follow_log()
        self.workers.run("files", self._close_log, old)

    def _close_log(self, old: LogInUse) -> None:
        self.live.end_session(
            sentence(
                "The log was moved, so the microscope was closed. Its count is in the old log."
            )
        )
        self._log.leave(old)
        self.live.follow_log()  # while it was open, its session hid what the new log holds
