"""The dialog for an encrypted log: one line for the passphrase or the recovery key."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.on_screen import StayOver
from hematovision_desktop.ui.parts.layout.room import AROUND_PX, add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import Trouble, button, caption, label
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.settings.secret_line import SecretLine, ShowSigns


class UnlockDialog(QDialog):
    """Asks until the log is open. Closing it leaves the program.

    typed: what was entered. left: leave the program. other_asked: use another log.
    """

    typed = Signal(str)
    left = Signal()
    other_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The log is encrypted"))
        StayOver(self, parent)
        column = column_in(
            scrolling(self), label(self.windowTitle(), "heading"), around_px=AROUND_PX
        )
        self.place = label("", "dim", wrap=True)
        self.place.hide()
        column.addWidget(self.place)
        self.line = SecretLine(self.tr("Passphrase, or the recovery key"))
        self.line.textChanged.connect(self._weigh)
        column.addWidget(caption(self.line, above=True))
        column.addWidget(self.line)
        self.show_signs = ShowSigns(self.line)
        column.addWidget(self.show_signs)
        self.said = Trouble(lines=4)
        column.addWidget(self.said)
        self.other_button = button(self.tr("Use another log…"), look="link")
        self.other_button.clicked.connect(self.other_asked)
        self.quit_button = button(self.tr("Quit"))
        self.quit_button.clicked.connect(self.reject)
        self.open_button = button(self.tr("Open the log"), look="primary")
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._give)
        add_foot(self, self.other_button, None, self.quit_button, self.open_button)
        self._reason = ""
        self._left_s = 0
        self._busy = False
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self._weigh()

    def ask(self, log_path: Path, reason: str) -> None:
        """Ask for a log's passphrase; reason: why, if that needs saying."""
        self.place.setText(isolated(str(log_path)))
        self.place.show()
        if not self.isVisible():
            self.said.say(reason)
            self.line.clear()
            self.open()
            self.line.setFocus()

    def show_busy(self, busy: bool) -> None:
        """Show that the entry is being tried."""
        self._busy = busy
        self._weigh()

    def refuse(self, reason: str, wait_s: float) -> None:
        """Say that it was wrong, and how long to wait before the next try."""
        self._reason, self._left_s = reason, math.ceil(wait_s)
        self._busy = False
        self._show_refusal()
        if self._left_s:
            self._second.start()
        self.line.selectAll()
        self.line.setFocus()

    @Slot()
    def _count_down(self) -> None:
        self._left_s -= 1
        if self._left_s <= 0:
            self._second.stop()
        self._show_refusal()

    def _show_refusal(self) -> None:
        wait = (
            self.tr("Try again in {time}.").format(time=words.duration(self._left_s))
            if self._left_s > 0
            else ""
        )
        self.said.say(" ".join(filter(None, (self._reason, wait))))
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        self.open_button.setText(self.tr("Opening…") if self._busy else self.tr("Open the log"))
        self.open_button.setEnabled(bool(self.line.text()) and self._left_s <= 0 and not self._busy)

    @Slot()
    def _give(self) -> None:
        self.show_busy(True)
        self.typed.emit(self.line.text())

    def close_opened(self) -> None:
        """Close, because the log is open or another is in use."""
        self._second.stop()
        self._left_s, self._busy, self._reason = 0, False, ""
        self.line.clear()
        self.show_signs.setChecked(False)
        self.accept()

    @Slot()
    def reject(self) -> None:
        """Leave the program."""
        self.line.clear()
        super().reject()
        self.left.emit()
