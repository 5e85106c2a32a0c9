"""Backups: where they are stored, when they are made, and how to restore one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.settings import BackupWhen, Settings
from hematovision_desktop.services.messages.backups import (
    BackupChecked,
    BackupCommands,
    BackupRefused,
    BackupShown,
    BackupState,
)
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.input.keyboard import Returning
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import (
    ProgressBar,
    button,
    hold_height,
    in_line,
    label,
    say,
)
from hematovision_desktop.ui.parts.number_box import CountBox
from hematovision_desktop.ui.parts.rights import allow
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.settings.protection_dialogs import GuardDialog


@dataclass(frozen=True, slots=True)
class BackupChoice:
    """A person's backup settings."""

    folder: Path | None
    when: BackupWhen
    kept: int


class BackupPanel(QWidget):
    """Settings section.

    changed: a BackupChoice. restore_agreed: close the window, restore a backup and open the window
    again.
    """

    changed = Signal(object)
    restore_agreed = Signal()

    def __init__(self, commands: BackupCommands) -> None:
        super().__init__()
        self._commands = commands
        self._folder: Path | None = None
        self._checked: BackupChecked | None = None
        self._reason = ""
        self.status = label("", wrap=True)
        self._asks: GuardDialog | None = None
        self.trouble = label("", "review", wrap=True)
        self.place = label("", "dim", wrap=True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.folder_button = self._button(
            self.tr("Choose a folder…"), self._choose_folder, "folder"
        )
        self.none_button = self._button(self.tr("Make none"), self._make_none)
        self.none_button.setProperty("look", "link")
        self.when = Choice()
        self.when.setAccessibleName(self.tr("When backups are made"))
        for one, name in (
            (BackupWhen.DAILY, self.tr("Once a day")),
            (BackupWhen.CLOSING, self.tr("After closing the window")),
            (BackupWhen.NEVER, self.tr("Only when I ask")),
        ):
            self.when.addItem(name, one)
        self.when.currentIndexChanged.connect(self._take)
        self.kept = CountBox()
        self.kept.setRange(1, 999)
        self.kept.setPrefix(self.tr("keep the last "))
        self.kept.setAccessibleName(self.tr("How many backups are kept"))
        self.kept.lineEdit().setTextMargins(6, 0, 0, 0)
        self.kept.valueChanged.connect(self._take)
        self.now_button = self._button(self.tr("Back up now"), self._back_up)
        self.restore_button = self._button(self.tr("Restore…"), self._choose_backup)
        self.bar = ProgressBar(self.tr("Progress of the backup"))
        column_in(
            self,
            self.status,
            self.place,
            in_line(self.folder_button, self.none_button),
            in_line(self.when, self.kept),
            in_line(self.now_button, self.restore_button),
            self.bar,
            self.trouble,
        )
        self.show_state(commands.state)

    def _button(self, text: str, act: Callable[[], None], sign: str = "") -> QPushButton:
        made = button(text, sign)
        Returning(made)
        made.clicked.connect(act)
        return made

    # Showing

    def handle(self, event: object) -> bool:
        """Show one event of the program; return whether it is about backups."""
        match event:
            case BackupShown(state):
                self.show_state(state)
            case BackupChecked():
                self._offer(event)
            case BackupRefused(reason):
                if self._asks is None:
                    say(self.trouble, reason)
                else:
                    self._asks.refuse(reason)
            case _:
                return False
        return True

    def show_settings(self, settings: Settings) -> None:
        """Show the settings without reporting a change."""
        self._folder = settings.backup_folder
        for part in (self.when, self.kept):
            part.blockSignals(True)
        self.when.setCurrentIndex(self.when.findData(settings.backup_when))
        self.kept.setValue(settings.backups_kept)
        for part in (self.when, self.kept):
            part.blockSignals(False)
        self.show_state(self._commands.state)

    def show_rights(self, reason: str) -> None:
        """Show what the current person may do. reason: who may, if they may not; else ""."""
        self._reason = reason
        self.show_state(self._commands.state)

    def show_state(self, state: BackupState) -> None:
        """Show the state of the backups."""
        chosen, busy = self._folder is not None, bool(state.doing)
        if state.doing == "check":
            text = self.tr("The backup is being verified…")
        elif busy:
            text = self.tr("A backup is being made…")
        elif not chosen:
            text = self.tr("Backups are off. Choose a folder on another disk or on a server.")
        elif state.last is None:
            text = self.tr("There is no backup in the folder yet.")
        else:
            text = self.tr("Last backup: {when}. The folder holds {n}.").format(
                when=words.moment(state.last), n=words.number(state.kept)
            )
        hold_height(self.status, held=busy)
        self.status.setText(text)
        say(self.trouble, state.fault)
        self.place.setText(isolated(str(self._folder or "")))
        for part in (self.place, self.none_button, self.when, self.kept):
            part.setVisible(chosen)
        buttons = (self.folder_button, self.none_button, self.restore_button, self.now_button)
        holder = self.window().focusWidget()
        # The focused control is last: the focus would jump from each disabled one to the next.
        for one in sorted(buttons, key=lambda part: part is holder):
            if one is self.now_button:
                one.setEnabled(chosen and not busy)
            else:
                allow(one, self._reason, possible=not busy)
        for choice in (self.when, self.kept):
            allow(choice, self._reason)
        self.bar.setVisible(busy)
        self.bar.show_done(state.done, state.total)

    # Choosing

    @Slot()
    def _choose_folder(self) -> None:
        title = self.tr("Choose a folder for backups")
        chosen = folders.ask_folder(self, Purpose.BACKUPS, title, self._folder)
        if chosen is not None:
            self._choose(chosen)

    @Slot()
    def _make_none(self) -> None:
        self._choose(None)

    def _choose(self, folder: Path | None) -> None:
        self._folder = folder
        self.show_state(self._commands.state)
        self._take()

    @Slot()
    def _take(self) -> None:
        when = BackupWhen(self.when.currentData())
        self.changed.emit(BackupChoice(self._folder, when, self.kept.value()))

    @Slot()
    def _back_up(self) -> None:
        self._commands.back_up()

    # Restoring

    @Slot()
    def _choose_backup(self) -> None:
        title = self.tr("Choose the backup to restore")
        chosen = folders.ask_folder(self, Purpose.BACKUPS, title, self._folder)
        if chosen is not None:
            self._commands.check(chosen)

    def _offer(self, checked: BackupChecked) -> None:
        self._checked = checked
        if self._asks is not None:
            self._asks.settle()
        if checked.is_locked:
            self._asks = dialog = GuardDialog(
                self.tr("The backup is encrypted"),
                self.tr("Type the passphrase it was made with, or its recovery key."),
                self.tr("Go on"),
                new=False,
                present=True,
                opens=True,
                parent=self.window(),
            )
            dialog.agreed.connect(self._check_again)
            dialog.finished.connect(self._forget_question)
            dialog.open()
            return
        box = Question(self.window())
        box.setWindowTitle(self.tr("Restore the backup"))
        made = words.moment(checked.made) if checked.made else checked.folder.name
        box.setText(
            self.tr(
                "Restore the backup of {when}? All its {n} files are intact.",
                "",
                checked.files,
            ).format(when=made, n=words.number(checked.files))
        )
        informed = self.tr(
            "The current log is moved aside, not deleted. The window closes and opens again with "
            "the backup: log, live pictures, site versions, calibrations and settings."
        )
        if checked.unprotects:
            bare = self.tr(
                "The current log is encrypted and this backup is not: anyone who can read this "
                "account's files can read it. Protect it again afterwards."
            )
            informed = f"{informed}\n\n{bare}"
        box.setInformativeText(informed)
        go = box.addButton(self.tr("Restore it"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        go.clicked.connect(self._restore)
        box.open()

    @Slot()
    def _forget_question(self) -> None:
        self._asks = None

    @Slot(str, str)
    def _check_again(self, _new: str, present: str) -> None:
        if self._checked is not None:
            self._commands.check(self._checked.folder, present)

    @Slot()
    def _restore(self) -> None:
        if self._checked is not None and self._commands.restore(self._checked.folder):
            self.restore_agreed.emit()
