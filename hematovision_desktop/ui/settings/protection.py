"""What guards the log: its state, and how to change it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.services.messages.protection import (
    Protection,
    ProtectionCommands,
    ProtectionShown,
    RecoveryShown,
    WordsRefused,
)
from hematovision_desktop.ui.parts.input.keyboard import Returning
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import button, hold_height, in_line, label, say
from hematovision_desktop.ui.parts.rights import allow
from hematovision_desktop.ui.settings.protection_dialogs import GuardDialog, RecoveryDialog


class ProtectionPanel(QWidget):
    """Settings section; memory: remembers whether the recovery key was stored."""

    def __init__(
        self,
        commands: ProtectionCommands,
        memory: WindowMemory,
        log_path: Callable[[], Path],
    ) -> None:
        super().__init__()
        self._commands = commands
        self._memory = memory
        self._log_path = log_path
        self._reason = ""
        self.status = label("", wrap=True)
        self._asks: GuardDialog | None = None
        self.trouble = label("", "review", wrap=True)
        column = column_in(self, self.status)
        self.passphrase_button = self._button("", self._ask_passphrase)
        self.keychain_button = self._button(self.tr("Use the keychain…"), self._ask_keychain)
        self.recovery_button = self._button(self.tr("Recovery key…"), self._ask_recovery)
        self.off_button = self._button(self.tr("Take it off…"), self._ask_off)
        for pair in (
            (self.passphrase_button, self.keychain_button),
            (self.recovery_button, self.off_button),
        ):
            column.addLayout(in_line(*pair))
        column.addWidget(self.trouble)
        self.show_state(commands.state)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        made = button(text)
        Returning(made)
        made.clicked.connect(act)
        return made

    # Showing

    def handle(self, event: object) -> bool:
        """Show one event of the program; return whether it is about the protection."""
        match event:
            case ProtectionShown(state):
                self.show_state(state)
                if self._asks is not None and not state.is_busy:
                    self._asks.settle()
            case WordsRefused(reason):
                if self._asks is None:
                    say(self.trouble, reason)
                else:
                    self._asks.refuse(reason)
            case RecoveryShown(key, is_new):
                if self._asks is not None:
                    self._asks.settle()
                self._show_recovery(key, is_new=is_new)
            case _:
                return False
        return True

    def show_rights(self, reason: str) -> None:
        """Show what the current person may do. reason: who may, if they may not; else ""."""
        self._reason = reason
        self.show_state(self._commands.state)

    def show_state(self, state: Protection) -> None:
        """Show what guards the log, and what can be done about it."""
        guard, busy = state.guard, state.is_busy
        if state.locked:
            text = self.tr("The log is encrypted, and nobody has opened it yet.")
        elif guard is Guard.PASSPHRASE:
            text = self.tr("The log is encrypted. Its key is guarded by a passphrase.")
        elif guard is Guard.KEYCHAIN:
            text = self.tr("The log is encrypted. Its key lies in this account's keychain.")
        else:
            text = self.tr(
                "Not encrypted. Anyone who can read this account's files can read the log: "
                "paths, notes, names of samples and small pictures."
            )
        hold_height(self.status, held=busy)
        self.status.setText(self.tr("One moment…") if busy and not state.locked else text)
        self.passphrase_button.setText(
            self.tr("Change the passphrase…")
            if guard is Guard.PASSPHRASE
            else self.tr("Set a passphrase…")
        )
        is_open = guard is Guard.OPEN
        self.keychain_button.setVisible(guard is not Guard.KEYCHAIN)
        self.recovery_button.setVisible(not is_open)
        self.off_button.setVisible(not is_open)
        holder = self.window().focusWidget()
        # The focused one is last: the focus would jump from each disabled one to the next.
        for one in sorted(self.buttons, key=lambda part: part is holder):
            allow(one, self._reason, possible=not busy and not state.locked)
        if self._memory.state.recovery_waits and not is_open:
            say(
                self.trouble,
                self.tr("Nobody has confirmed yet that the recovery key is kept. Look at it now."),
            )
        elif not busy:
            say(self.trouble, "")

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All buttons of the section."""
        return (
            self.passphrase_button,
            self.keychain_button,
            self.recovery_button,
            self.off_button,
        )

    def _show_recovery(self, key: str, *, is_new: bool) -> None:
        if is_new:
            self._remember(waits=True)
            self.show_state(self._commands.state)
        dialog = RecoveryDialog(key, self._log_path(), self.window())
        dialog.kept.connect(self._keep)
        dialog.open()

    @Slot()
    def _keep(self) -> None:
        self._remember(waits=False)
        self.show_state(self._commands.state)

    def _remember(self, *, waits: bool) -> None:
        self._memory.change(recovery_waits=waits)
        self._memory.save()

    # Asking

    def _ask(self, title: str, text: str, yes: str, *, new: bool = False) -> GuardDialog:
        present = self._commands.state.guard is Guard.PASSPHRASE
        dialog = GuardDialog(title, text, yes, new=new, present=present, parent=self.window())
        dialog.finished.connect(self._forget_question)
        self._asks = dialog
        dialog.open()
        return dialog

    @Slot()
    def _forget_question(self) -> None:
        self._asks = None

    def _readable(self) -> str:
        """Return what stays readable when a log is encrypted."""
        return self.tr(
            "Earlier backups, and pictures that you opened from your own folders, stay "
            "unencrypted: anyone who finds them can read them."
        )

    @Slot()
    def _ask_passphrase(self) -> None:
        encrypted = self._commands.state.guard is not Guard.OPEN
        dialog = self._ask(
            self.tr("Protect the log by a passphrase"),
            self.tr("It is asked for at each start. The recovery key stays as it is.")
            if encrypted
            else self.tr(
                "From now on the log, pictures of live counts, snapshots, clips and backups are "
                "encrypted. You type the passphrase at each start. A recovery key follows."
            )
            + f"\n\n{self._readable()}",
            self.tr("Protect"),
            new=True,
        )
        dialog.agreed.connect(self._take_passphrase)

    @Slot(str, str)
    def _take_passphrase(self, new: str, present: str) -> None:
        self._commands.protect(Guard.PASSPHRASE, new, present)

    @Slot()
    def _ask_keychain(self) -> None:
        text = self.tr(
            "The log is encrypted, and opens by itself for anyone logged in as you. On another "
            "computer or account, only the recovery key opens it."
        )
        if self._commands.state.guard is Guard.OPEN:
            text += f"\n\n{self._readable()}"
        dialog = self._ask(
            self.tr("Let this computer's keychain guard the log"),
            text,
            self.tr("Protect"),
        )
        dialog.agreed.connect(self._take_keychain)

    @Slot(str, str)
    def _take_keychain(self, _new: str, present: str) -> None:
        self._commands.protect(Guard.KEYCHAIN, "", present)

    @Slot()
    def _ask_off(self) -> None:
        dialog = self._ask(
            self.tr("Take the protection off"),
            self.tr("The log and its pictures are rewritten without encryption."),
            self.tr("Take it off"),
        )
        dialog.agreed.connect(self._take_off)

    @Slot(str, str)
    def _take_off(self, _new: str, present: str) -> None:
        self._commands.protect(Guard.OPEN, "", present)

    @Slot()
    def _ask_recovery(self) -> None:
        dialog = self._ask(
            self.tr("Show the recovery key"),
            self.tr("Anyone who sees it can read the log."),
            self.tr("Show it"),
        )
        dialog.agreed.connect(self._take_recovery)

    @Slot(str, str)
    def _take_recovery(self, _new: str, present: str) -> None:
        self._commands.show_recovery(present)
