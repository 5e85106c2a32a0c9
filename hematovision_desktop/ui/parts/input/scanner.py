"""Guards against barcode scanners, which type like a keyboard: outside a number field, their
letters must do nothing.

A scanner sends its characters within milliseconds of each other and ends with Enter. On a page
where a letter or a digit names the chosen cell, one scan would name as many cells as the number has
characters.
"""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from hematovision_desktop.ui.parts.input.later import later

GAP_MS = 50
"""Longest gap between two characters of a scanner. A person sometimes hits two keys this fast, but not four."""
LEAST = 4
"""This many characters in a row are a scan."""

_Key = tuple[QKeyEvent, QAction | None]
"""A key, and the action whose shortcut it is."""
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_BY_POINTER = (
    *(QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel),
    *(QEvent.Type.TouchBegin, QEvent.Type.TabletPress),
)
"""Events of the other hand; a key pressed before them names the cell that was chosen then."""
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (*_ENTERS, Qt.Key.Key_Tab)
_BY_HAND = "typedByHand"
_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def by_hand(line: QWidget) -> None:
    """Mark a line into which nobody scans on purpose: the Enter after a scan accepts nothing."""
    line.setProperty(_BY_HAND, True)


class ScanGuard(QObject):
    """Holds each character for a moment outside text fields, and drops those that a scanner sent.

    actions: those with single-key shortcuts. They are not searched for: a Python wrapper for a Qt
    menu is destroyed at once, and takes the menu's action with it. scanned: characters were
    dropped; which ones is not told, since they may be a passphrase that a program typed too early.
    After a number in a line marked with `by_hand`, only the Enter is dropped. gap_ms:
    longest time between two characters of a scan. The times are those of the window system: keys
    that wait because the program is busy do not count as a scan.
    """

    scanned = Signal()

    def __init__(
        self, parent: QObject, actions: Iterable[QAction] = (), gap_ms: int = GAP_MS
    ) -> None:
        super().__init__(parent)
        for one in actions:
            one.installEventFilter(self)
        self._gap_ms = gap_ms
        self._held: list[_Key] = []
        self._asked: QKeyEvent | None = None
        self._last_ms = 0
        self._was_scan = False
        self._typed, self._typed_ms = 0, 0
        self._settle = later(self, self._end, gap_ms)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        """Listen to the focused window, before its shortcuts do."""
        self._let_go()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle a key that may come from a scanner."""
        if event.type() in _BY_POINTER:
            self._end()
        if event.type() == QEvent.Type.Shortcut and isinstance(watched, QAction):
            return self._take_shortcut(watched)
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return any(one.key() == event.key() for one, _ in self._held)
        takes = self._may_be_scanned(event) and not text_is_typed()
        if event.type() == QEvent.Type.ShortcutOverride:
            self._ask(event, takes=takes)
            return False
        self._asked = None
        return self._take(event, None, takes=takes) or self._is_end_of_typed(event)

    def _ask(self, event: QKeyEvent, *, takes: bool) -> None:
        """Let Qt decide what a key does, and note whether it triggers an action or arrives as a key.

        Only Qt knows which shortcut letter a key of another script stands for.
        """
        self._asked = event.clone() if takes else None
        if not takes and event.key() not in _SHIFTS:
            self._end()  # it may be a shortcut, and is then no key event

    def _take_shortcut(self, action: QAction) -> bool:
        asked, self._asked = self._asked, None
        return asked is not None and self._take(asked, action, takes=True)

    def _is_end_of_typed(self, event: QKeyEvent) -> bool:
        """Return whether an Enter ends a number that a scanner typed into a line for a person's own words."""
        quick = event.timestamp() - self._typed_ms <= self._gap_ms
        if event.key() in _ENTERS:
            holder = QApplication.focusWidget()
            is_end = quick and self._typed >= LEAST
            return is_end and holder is not None and bool(holder.property(_BY_HAND))
        if event.key() not in _SHIFTS:
            self._typed = self._typed + 1 if quick else 1
            self._typed_ms = event.timestamp()
        return False

    def _may_be_scanned(self, event: QKeyEvent) -> bool:
        if not event.timestamp() or event.isAutoRepeat() or event.modifiers() & _COMMANDS:
            return False
        if event.key() in _ENDS or event.text() == " ":
            return self._follows(event)
        return bool(event.text().strip()) and event.text().isprintable()

    def _follows(self, event: QKeyEvent) -> bool:
        return bool(self._last_ms) and event.timestamp() - self._last_ms <= self._gap_ms

    def _take(self, event: QKeyEvent, action: QAction | None, *, takes: bool) -> bool:
        """Hold a key, or release it with the held ones; return whether it is held.

        action: the one whose shortcut it is.
        """
        if event.key() in _SHIFTS:
            return False
        if not self._follows(event):
            self._end()
        if not takes:
            self._end()
            return False
        if event.key() in _ENDS:
            self._end_with(event, action)
        else:
            self._held.append((event.clone(), action))
            self._settle.start()
        self._last_ms = event.timestamp()
        return True

    def _end_with(self, event: QKeyEvent, action: QAction | None) -> None:
        """Handle Enter or Tab after held keys: at the end of a scan it does nothing, otherwise its
        usual work.
        """
        was_scan = self._was_scan or len(self._held) >= LEAST
        self._end()
        self._was_scan = was_scan
        if not was_scan:
            _press(event, action)

    @Slot()
    def _end(self) -> None:
        """End the sequence: what was held is a scan, or a person's keys."""
        if len(self._held) < LEAST:
            self._let_go()
            return
        self._forget()
        self.scanned.emit()

    def _let_go(self) -> None:
        held = self._held
        self._forget()
        for one in held:
            _press(*one)

    def _forget(self) -> None:
        self._held, self._last_ms, self._was_scan = [], 0, False
        self._settle.stop()


def text_is_typed() -> bool:
    """Return whether the focused widget takes text, or an open menu or list has the keys."""
    holder = QApplication.focusWidget()
    if QApplication.activePopupWidget() is not None:
        return True
    return holder is not None and holder.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _press(event: QKeyEvent, action: QAction | None) -> None:
    """Do what a key does: trigger its shortcut, or type it in the focused window."""
    holder = QApplication.focusWidget() or QApplication.activeWindow()
    if action is not None:
        action.trigger()
    elif holder is not None:
        QApplication.sendEvent(holder, event)
