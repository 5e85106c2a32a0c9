"""The window's part in the log's protection: unlocking, and offering it once."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.messages.people import PeopleShown
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.protection import (
    Protection,
    ProtectionShown,
    WordsRefused,
)
from hematovision_desktop.ui.parts.notice_line import NoticeLine
from hematovision_desktop.ui.window.unlock import UnlockDialog


class ProtectOffer(NoticeLine):
    """A line that offers to encrypt the log, until it is answered."""

    turn = 9

    def __init__(self) -> None:
        super().__init__()
        self.yes_button, self.no_button = self._answers(
            self.tr("Protect the log…"), self.tr("Not now")
        )

    def offer(self) -> None:
        """Ask."""
        self.say(self.tr("You can encrypt the log so that nobody else can read it."))


class ProtectionWindow(QObject):
    """Passes on news about the protection, asks for the passphrase, and offers encryption.

    settings_asked: show that section of the settings. urgent: a line above the pages with priority
    over the offer, which waits as long as it is shown: on a small screen the page needs the room.
    """

    settings_asked = Signal()

    def __init__(
        self,
        commands: Commands,
        memory: WindowMemory,
        log_path: Callable[[], Path],
        window: QWidget,
        urgent: QWidget,
    ) -> None:
        super().__init__(window)
        self._urgent = urgent
        urgent.installEventFilter(self)
        self._commands = commands.protection
        self._people = commands.people
        self._memory = memory
        self._log_path = log_path
        self._may_offer = False
        self.offer = ProtectOffer()
        self.offer.yes_button.clicked.connect(self._accept_offer)
        self.offer.no_button.clicked.connect(self._decline_offer)
        self.unlock = UnlockDialog(window)
        self.unlock.typed.connect(self._give)

    def handle(self, event: object) -> bool:
        """Show one event of the program; return whether it required nothing else."""
        match event:
            case ProtectionShown(state):
                self._show(state)
            case WordsRefused(reason, wait_s) if self.unlock.isVisible():
                self.unlock.refuse(reason, wait_s)
                return True
            case PeopleShown():
                self._show(self._commands.state)
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide while a line with priority is shown, and return after it."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._show_offer(self._commands.state)
        return super().eventFilter(watched, event)

    def _show(self, state: Protection) -> None:
        if state.locked:
            self.unlock.ask(
                self._log_path(), "" if state.guard is Guard.PASSPHRASE else state.locked
            )
            self.unlock.show_busy(state.is_busy)
        elif self.unlock.isVisible() and not state.is_busy:
            self.unlock.close_opened()
        self._show_offer(state)

    def _show_offer(self, state: Protection) -> None:
        busy = bool(state.locked) or state.is_busy
        # A person without this right would answer for those who have it, once for all.
        may = self._may_offer and self._people.state.may(Right.RULES)
        if may and state.guard is Guard.OPEN and not busy and self._urgent.isHidden():
            self.offer.offer()
        else:
            self.offer.hide()

    def offer_once(self) -> None:
        """Offer to encrypt the log, unless a person was asked before."""
        self._may_offer = not self._memory.state.protection_offered
        self._show(self._commands.state)

    @Slot(str)
    def _give(self, typed: str) -> None:
        self._commands.unlock(typed)

    @Slot()
    def _accept_offer(self) -> None:
        self._decline_offer()
        self.settings_asked.emit()

    @Slot()
    def _decline_offer(self) -> None:
        self._may_offer = False
        self._memory.change(protection_offered=True)
        self._memory.save()
        self.offer.hide()
