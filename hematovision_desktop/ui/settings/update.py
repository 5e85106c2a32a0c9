"""Settings section on updates: what is in use, a file to install, keys, the way back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from hematovision_desktop.core.updates.update import Installed, TrustedKey, UpdateKind
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.updates import (
    Offer,
    Prepared,
    UpdateCommands,
    UpdatesShown,
    UpdateState,
)
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.input.keyboard import Heir, made_anew
from hematovision_desktop.ui.parts.layout.layouts import column_in, empty, show_parts
from hematovision_desktop.ui.parts.layout.rows import READABLE_CHARACTERS, Rows
from hematovision_desktop.ui.parts.layout.widgets import ProgressBar, button, in_line, label, say
from hematovision_desktop.ui.parts.rights import allow
from hematovision_desktop.ui.settings.update_dialogs import InstallDialog, TrustDialog
from hematovision_desktop.ui.settings.update_words import (
    back_text,
    doing_text,
    installed_line,
    key_line,
    kind_name,
    when_text,
)


class UpdatePanel(QWidget):
    """Shows what is in use and guides a person through an update. dialog: the open one.

    said: a result that a person must see.
    """

    said = Signal()

    def __init__(self, commands: UpdateCommands) -> None:
        super().__init__()
        self._commands = commands
        self._shown: UpdateState | None = None
        self._reason = ""
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self.keys = QGridLayout()
        self.keys.setHorizontalSpacing(8)
        self.keys.setColumnStretch(0, 1)
        self.keys_line = label("", "dim", wrap=True)
        self.status = label("", wrap=True)
        self.trouble = label("", "review", wrap=True)
        self.bar = ProgressBar(self.tr("Progress of the update"))
        self.open_button = button(self.tr("Install an update…"), "folder")
        self.open_button.clicked.connect(self._choose)
        self.stop_button = button(self.tr("Stop"))
        self.stop_button.clicked.connect(commands.stop)
        column_in(
            self,
            self.rows,
            in_line(self.open_button, self.stop_button),
            self.status,
            self.bar,
            self.trouble,
            self.keys_line,
            self.keys,
        )
        Heir(self.open_button, (self.stop_button,))
        self._say("")
        self.show_state(commands.state)

    def look(self) -> None:
        """Request the versions in use."""
        self._commands.look()

    def handle(self, event: object) -> bool:
        """Show one event of the program; return whether it is about updates."""
        if isinstance(event, UpdatesShown):
            self.show_state(event.state)
            return True
        return False

    def show_rights(self, reason: str) -> None:
        """Show what the current person may do. reason: who may, if they may not; else ""."""
        self._reason = reason
        self.show_state(self._commands.state)

    def show_state(self, state: UpdateState) -> None:
        """Show the state of the updates."""
        before, self._shown = self._shown, state
        busy = bool(state.doing)
        # Controls that people point at are rebuilt only if they changed.
        with made_anew(self):
            if before is None or before.installed != state.installed:
                self._show_rows(state.installed)
            if before is None or before.keys != state.keys:
                self._show_keys(state.keys)
        if busy:
            self.status.setText(doing_text(state))
            self.trouble.setVisible(False)
        elif before is not None and before.doing:
            self.status.setText("")
        self.status.setVisible(busy or bool(self.status.text()))
        holder = self.window().focusWidget()
        if busy and holder is not None and self.isAncestorOf(holder):
            # A disabled control loses the focus, and Qt would move it out of the section.
            self.stop_button.show()
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        for one in (self.open_button, *self.findChildren(QPushButton, "step")):
            allow(one, self._reason, possible=not busy)
        self.stop_button.setVisible(busy)
        self.bar.setVisible(busy)
        self.bar.show_done(state.done, state.total)

    def _show_rows(self, installed: tuple[Installed, ...]) -> None:
        empty(self.rows)
        there = [one for one in installed if one.version]
        names = [label(kind_name(one.kind)) for one in there]
        widest = max((one.sizeHint().width() for one in names), default=0)
        few = READABLE_CHARACTERS * self.fontMetrics().averageCharWidth()
        for one, name in zip(there, names, strict=True):
            name.setMinimumWidth(widest)
            row = Rows(name, gap_px=16)
            row.add(label(installed_line(one), "dim", wrap=True), 1, few)
            if one.before is not None:
                row.add(self._step(back_text(one), partial(self._go_back, one.kind)))
            whole = QWidget()
            whole.setLayout(row)
            self.rows.addWidget(whole)
        show_parts(self.rows)

    def _show_keys(self, keys: tuple[TrustedKey, ...]) -> None:
        empty(self.keys)
        self.keys_line.setText(
            self.tr("Updates signed with one of these keys are accepted:")
            if keys
            else self.tr("No key is trusted yet; you are asked at the first update.")
        )
        for row, key in enumerate(keys):
            self.keys.addWidget(label(key_line(key), wrap=True), row, 0)
            if not key.is_shipped:
                text = self.tr("Stop trusting")
                act = partial(self._commands.distrust, key.public_key)
                self.keys.addWidget(self._step(text, act), row, 1)
        show_parts(self.keys)

    def _step(self, text: str, act: partial[None]) -> QPushButton:
        made = button(text, look="link")
        made.setObjectName("step")
        made.clicked.connect(lambda _checked=False: act())
        return made

    def _say(self, trouble: str, done: str = "") -> None:
        say(self.trouble, trouble)
        say(self.status, done)
        if trouble or done:
            self.said.emit()

    # The way of an update

    @Slot()
    def _choose(self) -> None:
        title = self.tr("Choose an update")
        kinds = self.tr("Updates of HematoVision (*.hvupdate)")
        file = folders.ask_file(self, Purpose.UPDATE, title, kinds)
        if file is not None:
            self.offer(file)

    def offer(self, file: Path) -> None:
        """Show what an update brings, and ask whether to install it."""
        self._say(self._reason)
        if self._reason:
            return
        self._commands.open(file, self._offered)

    def _offered(self, offer: Offer | Refused) -> None:
        if isinstance(offer, Refused):
            self._say(offer.reason)
        elif offer.key is None:
            self._say("")
            dialog = TrustDialog(offer, self.window())
            dialog.agreed.connect(lambda name: self._commands.trust(offer, name, self._offered))
            dialog.open()
        else:
            self._commands.prepare(offer, self._prepared)

    def _prepared(self, prepared: Prepared | Refused) -> None:
        if isinstance(prepared, Refused):
            self._say(prepared.reason)
            return
        self._say("")
        kind = prepared.offer.update.manifest.kind
        dialog = InstallDialog(prepared, self.window())
        dialog.agreed.connect(
            lambda: self._commands.install(prepared, partial(self._switched, kind))
        )
        dialog.open()

    def _switched(self, kind: UpdateKind, answer: UpdateState | Refused) -> None:
        if isinstance(answer, Refused):
            self._say(answer.reason)
        else:
            self._say("", "\n".join((self.tr("The update is installed."), when_text(kind))))

    def _go_back(self, kind: UpdateKind) -> None:
        self._commands.go_back(kind, self._went_back)

    def _went_back(self, answer: UpdateState | Refused) -> None:
        if isinstance(answer, Refused):
            self._say(answer.reason)
        else:
            self._say("", self.tr("The previous version is in use again."))
