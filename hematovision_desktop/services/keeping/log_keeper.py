"""The log in use: opened by its writer's thread, retried after faults, moved when a person says so."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log import BatchRemoved, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.signing.log_key import KeyMissing, LogLocked, WrongPassphrase
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.base.workers import bug_fault
from hematovision_desktop.services.log.kept_writes import WriteRefused
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.services.messages.program import Done, Fault, FaultOver
from hematovision_desktop.services.messages.review import LogChanged
from hematovision_desktop.services.review.inbox import LogIsLocked, LogOpened, Message
from hematovision_desktop.services.review.journal import LogInUse

_TAKEN_ALONG_WITHIN_S = 60.0


def _missing(log: Path, *, is_chosen: bool) -> str:
    """Return the message about a log that should exist but does not, "" if all is well.

    is_chosen: whether Settings name its place. Raises EnvironmentFault if its folder is missing
    too: a disk or server may be connected later, and a new log of that name would be mistaken for
    it.
    """
    if is_chosen and not log.parent.is_dir():
        raise EnvironmentFault(
            sentence(
                "There is no folder for the log {path}. Connect its disk or server, or choose another place "
                "in Settings.",
                path=log,
            )
        )
    if log.is_file() and log.stat().st_size == 0:
        return sentence(
            "The log {path} was an empty file, so a new one begins. If something was in it, "
            "restore a backup.",
            path=log,
        )
    if is_chosen and not log.exists():
        return sentence(
            "There was no log at {path}, so a new one begins. If one should be there, connect "
            "its disk or server and start the program again.",
            path=log,
        )
    return ""


class LogKeeper:
    """The holder of the log in use. path: None means the user's own."""

    def __init__(
        self, outside: Outside, send: Callable[[Message], None], path: Path | None
    ) -> None:
        self._outside = outside
        self._send = send
        self.now = self._open(path, 0)

    def _open(self, path: Path | None, number: int) -> LogInUse:
        target = path or self._outside.places.log
        attempts = itertools.count()
        held: list[str] = []

        def on_fault(fault: Exception) -> None:
            if isinstance(fault, LogLocked | KeyMissing | WrongPassphrase):
                guard = self._outside.log_guard.guard_of(target)
                self._send(LogIsLocked(number, guard, str(fault)))
            else:
                self._on_fault(fault, held)

        def on_over() -> None:
            for told in held:
                self._send(FaultOver(told))
            held.clear()

        def open_log() -> Log:
            # A log that a person chooses now may be new; a previous one must exist.
            is_late = next(attempts) > 0
            missing = "" if number else _missing(target, is_chosen=path is not None)
            with ExitStack() as unless_read:
                opened = unless_read.enter_context(closing(self._outside.open_log(target)))
                is_new = bool(missing) and not opened.batches(LogQuery())
                unless_read.pop_all()
            told = [opened.trouble, missing if is_new else ""]
            if is_late:
                self._send(LogOpened(number))
            for one in filter(None, told):
                self._send(Fault(one))
            return opened

        writer = LogWriter(open_log, on_fault, on_over=on_over)
        return LogInUse(target, writer, number)

    def _on_fault(self, fault: Exception, held: list[str]) -> None:
        """Report a fault of the writer. held: gets the sentence that is true until it writes again."""
        if isinstance(fault, BatchRemoved | WriteRefused):
            self._send(Fault(str(fault)))
        elif isinstance(fault, UserError | EnvironmentFault):
            told = sentence(
                "{fault} Until then, results are held in memory, not stored.", fault=fault
            )
            held.append(told)
            self._send(Fault(told))
        else:
            self._send(bug_fault(self._outside.places.traces))

    @property
    def writer(self) -> LogWriter:
        """The writer of the log in use."""
        return self.now.writer

    def leave(self, old: LogInUse) -> None:
        """Close a log that is no longer in use, and report it; open batches are moved before."""
        self.now.writer.flush(_TAKEN_ALONG_WITHIN_S)
        if not old.writer.close():
            self._send(
                Fault(
                    sentence(
                        "The last results could not be written to the old log. What is open "
                        "now is in the new one."
                    )
                )
            )
        self._send(
            Done(
                sentence(
                    "The log is now in use in its new place. What is not open now is still in the "
                    "old log: {path}",
                    path=old.path,
                )
            )
        )
        self._send(LogChanged())

    def move(self, path: Path | None) -> LogInUse:
        """Use another log from now on; return the previous one, which is still open."""
        old, self.now = self.now, self._open(path, self.now.number + 1)
        return old
