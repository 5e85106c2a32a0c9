"""Asks who is there if people log in, and locks the window after idle time."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QWidget

from hematovision_desktop.services.messages.people import (
    PeopleCommands,
    PeopleShown,
    PeopleState,
    PeopleThen,
)
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.on_screen import StayOver
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.plain import tip
from hematovision_desktop.ui.settings.person_dialog import PersonDialog, Told

LOCK_AFTER_MS = 10 * 60 * 1000
_NAME_LETTERS = 24
"""Number of letters of a name that fit the bottom bar of the smallest window."""
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class LoginDialog(PersonDialog):
    """Stays until someone has logged in. left: leave the program instead."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ignore Esc: it may wake a screen, and must not end what runs behind."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Open with the focus in the first empty line."""
        self.open()
        lines = [one for one in self._asked if isinstance(one, QLineEdit) and not one.text()]
        if lines:
            lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Leave the program: nobody works here without logging in."""
        self.left.emit()


class PeopleWindow(QObject):
    """Passes on news about people, and requests what they must enter. who: shows who is there, and locks.

    leaving: whoever is there is about to be logged out; what they typed is theirs. left: nobody
    logs in, leave the program. let_in: somebody logged in, or nobody has to.
    """

    leaving = Signal()
    left = Signal()
    let_in = Signal()

    def __init__(self, commands: PeopleCommands, who: QPushButton, window: QMainWindow) -> None:
        super().__init__(window)
        self._who = who
        who.clicked.connect(self._lock)
        self._commands = commands
        self._window = window
        self._typed = self._title = ""
        self._asks: LoginDialog | None = None
        self.idle = later(self, self._lock_idle, LOCK_AFTER_MS)
        self._no_question = later(self, self._close_others, 0)
        self._comes_back = False
        self._is_locked = True

    @cached_property
    def login(self) -> LoginDialog:
        """The login dialog, created when people first log in, which few places use."""
        made = LoginDialog(
            self.tr("Log in"),
            self.tr("Forgot your passphrase? Ask an administrator for a new one."),
            self.tr("Log in"),
            self._log_in,
            name=True,
            present=self.tr("Passphrase"),
            parent=self._window,
        )
        return self._stays(made)

    @cached_property
    def own(self) -> LoginDialog:
        """Dialog for a passphrase that nobody else knows."""
        made = LoginDialog(
            self.tr("Your own passphrase"),
            self.tr("Somebody else chose your present one. Choose one that only you know."),
            self.tr("Change"),
            self._change,
            new=True,
            parent=self._window,
        )
        return self._stays(made)

    def _stays(self, dialog: LoginDialog) -> LoginDialog:
        dialog.no_button.setText(self.tr("Quit"))
        dialog.left.connect(self.left)
        StayOver(dialog, self._window)
        return dialog

    def handle(self, event: object) -> bool:
        """Show one event of the program; return whether it is about people."""
        if isinstance(event, PeopleShown):
            self._show(event.state)
            return True
        return False

    def _show(self, state: PeopleState) -> None:
        application = QApplication.instance()
        if state.is_on and not state.is_locked and application is not None:
            if not self.idle.isActive():
                application.installEventFilter(self)
            self.idle.start()
        elif application is not None:
            self.idle.stop()
            application.removeEventFilter(self)
        self._show_who(state.author if state.is_on and not state.is_locked else "")
        if state.is_locked and not self._is_locked:
            self._close_others()
        self._is_locked = state.is_locked
        # Nobody may read what is behind meanwhile.
        whole = self._window.centralWidget()
        if isinstance(whole, QWidget):
            whole.setVisible(not state.is_locked)
        self._window.menuBar().setEnabled(not state.is_locked)
        self.show_title(self._title)
        wanted = None
        if state.is_locked:
            wanted = self.login if state.person is None else self.own
        former, self._asks = self._asks, wanted
        if former is not None and former is not wanted and former.isVisible():
            former.accept()
        if wanted is not None and not wanted.isVisible():
            if not self._comes_back and state.person is None:
                wanted.name.clear()
            self._comes_back = False
            wanted.begin()
        if not state.is_locked:
            self.let_in.emit()

    def show_title(self, name: str) -> None:
        """Name the window after what is in view; while it is locked, nobody may read that.

        name: of the batch, often a patient's; "" without one.
        """
        self._title = " ".join(name.split())
        shown = "" if self._commands.state.is_locked else self._title
        self._window.setWindowTitle(f"{shown} – HematoVision" if shown else "HematoVision")

    def _show_who(self, name: str) -> None:
        """Show whose name the next verdict carries, and offer the login to others."""
        said = self.tr("{name} · Lock").format(name=isolated(name))
        metrics = self._who.fontMetrics()
        wide = _NAME_LETTERS * metrics.averageCharWidth()
        shown = metrics.elidedText(said, Qt.TextElideMode.ElideMiddle, wide)
        self._who.setText(shown.replace("&", "&&"))
        self._who.setAccessibleName(said)
        hint = self.tr("{name} is logged in. Lock the window so that somebody else can log in.")
        self._who.setToolTip(tip(hint.format(name=isolated(name))))
        self._who.setVisible(bool(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Restart the idle time with any action of a person."""
        if event.type() in _TOUCHES:
            self.stay()
        return super().eventFilter(watched, event)

    @Slot()
    def stay(self) -> None:
        """Restart the idle time while somebody moves the stage without touching the computer."""
        if self.idle.isActive():
            self.idle.start()

    @Slot()
    def _lock_idle(self) -> None:
        """Lock; after idle minutes the same person usually returns."""
        self._comes_back = True
        self._lock()

    @Slot()
    def _lock(self) -> None:
        self._close_others()
        self._end_typing()
        self._commands.lock()

    def _end_typing(self) -> None:
        """Keep what is being typed under the name of whoever leaves; nobody answers a question about it."""
        self._no_question.start()
        self.leaving.emit()
        writes = self._window.focusWidget()
        if writes is not None:
            writes.clearFocus()
        self._no_question.stop()

    def _close_others(self) -> None:
        # Close modal dialogs and open menus, too: nothing beside the window continues without a name.
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.isVisible():
                other.close()

    def _log_in(self, told: Told, then: PeopleThen) -> None:
        self._typed = told.present
        self._commands.log_in(told.name, told.present, then)

    def _change(self, told: Told, then: PeopleThen) -> None:
        typed, self._typed = self._typed, ""

        def answered(answer: PeopleState | Refused) -> None:
            if not isinstance(answer, PeopleState):
                self._typed = typed
            then(answer)

        self._commands.change_own(typed, told.new, answered)
