"""Backups for the window: on request, when they are due, and the choice of one to restore."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import Stopped, Tell, each_percent
from hematovision_desktop.core.naming.settings import BackupWhen, Settings
from hematovision_desktop.core.signing.log_key import Guard, WrongPassphrase
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.keeping.backup_steps import (
    LOG_NAME,
    back_up,
    backups_in,
    check_backup,
    made_at,
    rotate,
)
from hematovision_desktop.services.log.log_writer import LogClosed
from hematovision_desktop.services.messages.backups import (
    BackupChecked,
    BackupRefused,
    BackupShown,
    BackupState,
)
from hematovision_desktop.services.messages.program import Done
from hematovision_desktop.services.review.inbox import BackupNoted
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.workplace import Workplace

DAY = timedelta(hours=20)
"""A backup is due again after this time, so a working day that begins a little earlier gets its own."""
NO_FOLDER = sentence("Choose a folder for the backups first, on another disk than the log.")

FAULT = sentence("The program failed: no backup was made.")


class Backups:
    """The implementation of `messages.backups.BackupCommands`; its state lives on the main thread.

    settings: the present ones. allows: whether the person at work may do something; reports if not.
    wanted: the backup to restore once the window is closed. moves_to: where the log is taken along to
    then.
    """

    def __init__(
        self,
        place: Workplace,
        outside: Outside,
        settings: Settings,
        *,
        allows: Callable[[Right], bool],
    ) -> None:
        self._workers = place.workers
        self._outside = outside
        self._log = place.log
        self._send = place.send
        self._tell_window = place.tell
        self._allows = allows
        self.settings = settings
        self._stop = threading.Event()
        self.state = BackupState()
        self.wanted: Path | None = None
        self.moves_to: Path | None = None

    # On the main thread

    def take(self, noted: BackupNoted) -> None:
        """Process a worker's report about the backups."""
        self.state = noted.state
        self._tell_window(BackupShown(self.state))

    def look(self) -> None:
        """Check the folder of backups, and make one if it is due."""
        if not self.state.doing:
            self._workers.run("files", self._look, self.settings, self._log(), self.state)

    def back_up(self) -> None:
        """Make a backup now."""
        if self._begin("backup"):
            self._workers.run("files", self._back_up, self.settings, self._log())

    def check(self, folder: Path, words: str = "") -> None:
        """Verify a backup."""
        if self._begin("check"):
            self._workers.run("files", self._check, folder, words, self._log(), self.state)

    def _begin(self, doing: str) -> bool:
        if self.state.doing:
            return False
        self.take(BackupNoted(replace(self.state, doing=doing, done=0, total=0)))
        return True

    def restore(self, folder: Path) -> bool:
        """Schedule a verified backup to replace the log once the window is closed.

        Returns whether the person at work may do that.
        """
        allowed = self._allows(Right.RULES)
        if allowed:
            self.wanted = folder
        return allowed

    def leaves_behind(self, target: Path) -> bool:
        """Return whether a log at another place would begin empty, and the present one stay behind."""
        is_there = self._outside.log_guard.is_there
        return not is_there(target) and is_there(self._log().path)

    def take_along(self, target: Path) -> bool:
        """Schedule the log to be taken along to another place once the window is closed.

        Returns whether the person at work may do that.
        """
        allowed = self._allows(Right.RULES)
        if allowed:
            self.moves_to = target
        return allowed

    @property
    def opens_again(self) -> bool:
        """Whether another window follows, with a restored or moved log."""
        return self.wanted is not None or self.moves_to is not None

    def stop(self) -> None:
        """End with the program: running work is dropped, and existing backups stay as they were."""
        self._stop.set()

    def make_last(self, tell: Tell) -> str:
        """Make the backup that is due when the window is closed, here and now; return its fault.

        tell: receives how many of how many files are done; may raise Stopped.
        """
        settings = self.settings
        if settings.backup_folder is None or settings.backup_when is not BackupWhen.CLOSING:
            return ""
        try:
            self._make(settings.backup_folder, settings.backups_kept, self._log(), tell)
        except Stopped:
            return ""
        except (EnvironmentFault, UserError) as fault:
            return str(fault)
        return ""

    # On a worker's thread

    def _look(self, settings: Settings, log: LogInUse, state: BackupState) -> None:
        seen = _seen(settings, log, state.fault)
        self._note(seen)
        if is_due(settings, seen.last, datetime.now(UTC)):
            self._note(replace(seen, doing="backup"))
            self._back_up(settings, log)

    def _back_up(self, settings: Settings, log: LogInUse) -> None:
        fault = ""
        try:
            if settings.backup_folder is None:
                raise UserError(NO_FOLDER)
            self._make(settings.backup_folder, settings.backups_kept, log, self._tell("backup"))
            self._send(Done(sentence("A backup was made.")))
        except Stopped:
            return
        except (EnvironmentFault, UserError) as trouble:
            fault = str(trouble)
        except BaseException:
            self._note(_seen(settings, log, FAULT))
            raise
        self._note(_seen(settings, log, fault))

    def _make(self, folder: Path, keep: int, log: LogInUse, tell: Tell) -> None:
        def copy_log(target: Path) -> None:
            log.ask(lambda there: there.copy_to(target))

        if not folder.is_dir():
            # A new folder would be on this computer's own disk, where nobody looks for it.
            raise EnvironmentFault(
                sentence(
                    "The folder {folder} for backups is not there. Connect its disk or server, or choose another "
                    "folder.",
                    folder=folder,
                )
            )
        user = self._outside.places.data_folder
        identity = log.ask(lambda there: there.identity())
        now = datetime.now(UTC)
        back_up(copy_log, log.path, user, folder, now, tell=tell, identity=identity)
        rotate(folder, keep, identity=identity)

    def _check(self, folder: Path, words: str, log_now: LogInUse, before: BackupState) -> None:
        found: BackupChecked | BackupRefused
        try:
            files = check_backup(folder, self._tell("check"))
            guard, log = self._outside.log_guard, folder / LOG_NAME
            if words:
                guard.unlock(log, words)
            plain = guard.guard_of(log) is Guard.OPEN
            unprotects = plain and guard.guard_of(log_now.path) is not Guard.OPEN
            is_locked = not guard.can_open(log)
            found = BackupChecked(folder, made_at(folder), len(files), is_locked, unprotects)
        except Stopped:
            return
        except (EnvironmentFault, UserError, WrongPassphrase) as fault:
            found = BackupRefused(str(fault))
        finally:
            self._note(replace(before, doing="", done=0, total=0))
        # Last: the panel's report of the state would replace it.
        self._send(found)

    def _tell(self, doing: str) -> Tell:
        def note(done: int, total: int) -> None:
            self._note(BackupState(doing=doing, done=done, total=total))

        return each_percent(self._stop.is_set, note)

    def _note(self, state: BackupState) -> None:
        self._send(BackupNoted(state))


def _seen(settings: Settings, log: LogInUse, fault: str) -> BackupState:
    """Read the backups of a log; those of another computer in the same folder are ignored."""
    if settings.backup_folder is None:
        return BackupState(fault=fault)
    identity = ""
    with suppress(LogClosed, UserError, EnvironmentFault):  # a closed log reports that itself
        identity = log.ask(lambda there: there.identity())
    found = backups_in(settings.backup_folder, identity=identity)
    return BackupState(made_at(found[0]) if found else None, len(found), fault=fault)


def is_due(settings: Settings, last: datetime | None, now: datetime) -> bool:
    """Return whether to make a backup while the program runs."""
    if settings.backup_folder is None or settings.backup_when is not BackupWhen.DAILY:
        return False
    # A clock that was set back must not put backups off for years.
    return last is None or not last <= now < last + DAY
