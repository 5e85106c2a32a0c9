"""The protection of the log in use: opened by a person's words, put under another guard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.signing.log_key import Guard, WrongPassphrase
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.messages.program import Done
from hematovision_desktop.services.messages.protection import (
    Protection,
    ProtectionShown,
    RecoveryShown,
    WordsRefused,
)
from hematovision_desktop.services.review.inbox import GuardSeen, LogIsLocked, LogIsOpen, LogOpened
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.workplace import Workplace

FREE_TRIES = 3
LONGEST_WAIT_S = 60.0


@dataclass(slots=True)
class SlowDown:
    """A delay against guessing: from the fourth wrong word on, each doubles the wait.

    It ends with the program; what makes guessing hopeless is the cost of the passphrase itself.
    """

    now: Callable[[], float]
    wrong: int = 0
    until: float = 0.0

    @property
    def left_s(self) -> float:
        """Seconds until the next attempt counts."""
        return max(0.0, self.until - self.now())

    def miss(self) -> float:
        """Record a wrong word; return the seconds to wait."""
        self.wrong += 1
        if self.wrong > FREE_TRIES:
            self.until = self.now() + min(LONGEST_WAIT_S, 2.0 ** (self.wrong - FREE_TRIES))
        return self.left_s

    def hit(self) -> None:
        """Record a correct word."""
        self.wrong, self.until = 0, 0.0


class LogProtection:
    """The implementation of `messages.protection.ProtectionCommands`; its state lives on the main thread.

    allows: whether the person at work may do something; reports if not.
    """

    def __init__(
        self,
        place: Workplace,
        outside: Outside,
        *,
        allows: Callable[[Right], bool],
    ) -> None:
        self._workers = place.workers
        self._guard = outside.log_guard
        self._log = place.log
        self._send = place.send
        self._tell = place.tell
        self._allows = allows
        self._slow = SlowDown(outside.clock.monotonic)
        self.state = Protection()

    # On the main thread

    def take(self, message: GuardSeen | LogIsLocked | LogIsOpen | LogOpened) -> bool:
        """Process the state of a log; return whether it has just become readable."""
        if message.log != self._log().number:
            return False
        was_locked = bool(self.state.locked)
        match message:
            case GuardSeen(_, guard):
                self._show(replace(self.state, guard=guard, is_busy=False))
            case LogIsLocked(_, guard, reason):
                self._show(Protection(guard, reason))
            case LogIsOpen(_, guard):
                self._show(Protection(guard))
                return was_locked
            case LogOpened():
                return True
        return False

    def _show(self, state: Protection) -> None:
        self.state = state
        self._tell(ProtectionShown(state))

    def forget(self) -> None:
        """Forget the state: another log is in use."""
        self._show(Protection())
        self.look()

    def look(self) -> None:
        """Determine how the log is guarded."""
        self._workers.run("files", self._look, self._log())

    def unlock(self, typed: str) -> None:
        """Use a passphrase or recovery key."""
        if not self._may_try():
            return
        self._show(replace(self.state, is_busy=True))
        self._workers.run("files", self._unlock, self._log(), typed)

    def protect(self, guard: Guard, passphrase: str = "", present: str = "") -> None:
        """Put the log under another guard."""
        if self.state.is_busy or not self._allows(Right.RULES) or not self._may_try():
            return
        self._show(replace(self.state, is_busy=True))
        self._workers.run("files", self._protect, self._log(), guard, passphrase, present)

    def show_recovery(self, present: str = "") -> None:
        """Request the recovery key."""
        if self._allows(Right.RULES) and self._may_try():
            self._workers.run("files", self._recover, self._log(), present)

    def _may_try(self) -> bool:
        if self._slow.left_s > 0:
            self._send(
                WordsRefused(sentence("Wait a moment before you try again."), self._slow.left_s)
            )
            return False
        return True

    # On a worker's thread

    def _look(self, log: LogInUse) -> None:
        self._send(GuardSeen(log.number, self._guard.guard_of(log.path)))

    def _unlock(self, log: LogInUse, typed: str) -> None:
        opened, wrong = False, None
        try:
            wrong = self._what_is_wrong(log, typed)
            opened = wrong is None
        finally:
            if not opened:
                self._look(log)
        if wrong is not None:
            # Last: the report of the state would replace it.
            self._send(wrong)
            return
        self._send(LogIsOpen(log.number, self._guard.guard_of(log.path)))
        log.writer.flush()

    def _what_is_wrong(self, log: LogInUse, typed: str) -> WordsRefused | None:
        try:
            self._guard.unlock(log.path, typed)
        except WrongPassphrase as wrong:
            return WordsRefused(str(wrong), self._slow.miss())
        self._slow.hit()
        return None

    def _who_is_wrong(self, log: LogInUse, present: str) -> WordsRefused | None:
        """Return why the given words are wrong, None if they are not.

        An unattended open window must not allow anyone to change them.
        """
        if self._guard.guard_of(log.path) is not Guard.PASSPHRASE:
            return None
        return self._what_is_wrong(log, present)

    def _protect(self, log: LogInUse, guard: Guard, passphrase: str, present: str) -> None:
        try:
            wrong = self._who_is_wrong(log, present)
            if wrong is None:
                self._put_under(log, guard, passphrase)
            else:
                self._send(wrong)
        finally:
            self._look(log)  # Last: it ends the question, unless that was refused.

    def _put_under(self, log: LogInUse, guard: Guard, passphrase: str) -> None:
        was_open = self._guard.guard_of(log.path) is Guard.OPEN
        try:
            log.ask(lambda there: self._guard.protect(there, log.path, guard, passphrase))
            self._send(Done(_DONE[guard]))
        finally:
            # Even if some files could not be converted, the log may be under its new key.
            if was_open and self._guard.guard_of(log.path) is not Guard.OPEN:
                self._send(RecoveryShown(self._guard.recovery(log.path), is_new=True))

    def _recover(self, log: LogInUse, present: str) -> None:
        try:
            wrong = self._who_is_wrong(log, present)
            self._send(RecoveryShown(self._guard.recovery(log.path)) if wrong is None else wrong)
        finally:
            self._look(log)


_DONE = {
    Guard.OPEN: sentence("The log is no longer encrypted."),
    Guard.KEYCHAIN: sentence("The log is encrypted; its key lies in this account's keychain."),
    Guard.PASSPHRASE: sentence("The log is encrypted; the passphrase guards its key."),
}
