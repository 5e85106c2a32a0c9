"""Keyboard focus: from part to part, after the focused part disappears, and where no part has it."""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QDialog,
    QLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

_EXPLICIT = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
_RING_PX = 8
"""Around a control that is scrolled to, so that its ring is seen."""
_COMES_AND_GOES = (
    QEvent.Type.EnabledChange,
    QEvent.Type.HideToParent,
    QEvent.Type.ShowToParent,
)


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def written(event: QKeyEvent) -> str:
    """Return what a key writes, as a capital; "" if a held Ctrl, Alt or Meta makes it a command.

    Alt+N and Ctrl+1 carry the text "n" and "1" on most systems, though nobody means a letter.
    """
    return "" if event.modifiers() & _COMMANDS else event.text().upper()


def key_name(key: QKeySequence | str) -> str:
    """Return a key's name on keyboards of the language: "Échap" for "Esc"."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def tab_after(before: QWidget, parts: Iterable[QWidget]) -> None:
    """Make Tab lead from one part to others, in order.

    A part created after its neighbours would otherwise come last in the window. If the part takes
    no focus itself, the others follow the stop before it; otherwise Qt places nothing after it.
    """
    placed = list(parts)
    last = _stop_before(before) if placed else None
    if last is None:
        return
    for one in placed:
        QWidget.setTabOrder(last, one)
        last = one


def first_stop_in(whole: QWidget) -> QWidget | None:
    """Return the first Tab stop in a part of a window, or None."""
    stops = (one for one in _made_in(whole) if _is_stop(one))
    return next((one for one in stops if one.isEnabled() and one.isVisible()), None)


def _stop_before(part: QWidget) -> QWidget | None:
    """Return a part if it takes the focus, else the stop before it in its window."""
    if _is_stop(part):
        return part
    window = part.window()
    made = window.findChildren(QWidget)
    # From the part backwards: the stop is near, and a window has a thousand parts.
    before = made[: made.index(part)] if part in made else made
    return next((one for one in reversed(before) if _is_stop(one) and one.window() is window), None)


def _made_in(whole: QWidget) -> Iterator[QWidget]:
    """Yield the children of a part of a window in creation order; not the dialogs that it owns.

    It does not use Qt's focus chain: PySide treats each widget there as the owner of the next, and
    then frees what Qt still shows.
    """
    window = whole.window()
    return (one for one in whole.findChildren(QWidget) if one.window() is window)


def _is_stop(one: QWidget) -> bool:
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def stop_at(chosen: QAbstractButton) -> None:
    """Make Tab stop only at the checked button of a group."""
    for one in _choices(chosen):
        if one is chosen:
            one.setFocusPolicy(one.focusPolicy() | Qt.FocusPolicy.TabFocus)
        else:
            one.setFocusPolicy(one.focusPolicy() & ~Qt.FocusPolicy.TabFocus)


def _choices(one: QAbstractButton) -> Sequence[QAbstractButton]:
    group, parent = one.group(), one.parentWidget()
    if group is not None:
        return group.buttons() if group.exclusive() else ()
    if not one.autoExclusive() or parent is None:
        return ()
    beside = parent.findChildren(QRadioButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [other for other in beside if other.group() is None]


@contextmanager
def made_anew(panel: QWidget) -> Iterator[None]:
    """Wrap the recreation of a panel's controls.

    Tab follows their layout order, and the focus stays: on the control with the former name, else
    on the one in the same place.
    """
    had = panel.window().focusWidget()
    before = _takers(panel)
    yield
    now = _takers(panel)
    tab_after(panel, now)
    if had in before and had not in now:
        heir = _heir(had, before.index(had), [one for one in now if _is_shown(one, panel)])
        if heir is not None:
            _show_now(heir, panel)
            _focus(heir)


def _heir(gone: QWidget, place: int, others: Sequence[QWidget]) -> QWidget | None:
    alike = (one for one in others if _called(one) == _called(gone))
    return next(alike, others[min(place, len(others) - 1)] if others else None)


def _called(one: QWidget) -> str:
    return one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")


def _takers(panel: QWidget) -> list[QWidget]:
    """Return the widgets that take the focus, in layout order."""
    layout = panel.layout()
    return [] if layout is None else list(_in_layout(layout))


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget = item.widget()
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        within = item.layout() if widget is None else widget.layout()
        if within is not None:
            yield from _in_layout(within)


def _is_shown(one: QWidget, panel: QWidget) -> bool:
    """Return whether it is visible with its panel; a layout shows new parts only a little later."""
    while one is not panel:
        if one.isHidden() and one.testAttribute(_EXPLICIT):
            return False
        parent = one.parentWidget()
        if parent is None:
            return False
        one = parent
    return True


def _show_now(one: QWidget | None, panel: QWidget) -> None:
    while one is not None and one is not panel:
        one.show()
        one = one.parentWidget()


class Heir(QObject):
    """Gives a widget the focus as soon as the focused part is hidden.

    Qt would move it to whatever comes next, such as a field into which the next letter is typed.
    """

    def __init__(self, heir: QWidget, parts: Iterable[QWidget]) -> None:
        super().__init__(heir)
        self._heir = heir
        for one in parts:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that a part is hidden, before Qt moves the focus."""
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget):
            holder = watched.window().focusWidget()
            had_it = holder is not None and (holder is watched or watched.isAncestorOf(holder))
            if had_it and self._heir.isVisible():
                _focus(self._heir)
        return super().eventFilter(watched, event)


class Returning(QObject):
    """Returns the focus to a button once it is enabled again, after its own action disabled or hid it.

    Qt leaves the focus on whatever comes next, such as "Not now". If a person has moved it
    meanwhile, it stays there.
    """

    def __init__(self, one: QAbstractButton) -> None:
        super().__init__(one)
        self._is_away = self._holds = False
        self._stand_in: QWidget | None = None
        one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the button's own action takes its focus, and when it is back."""
        if isinstance(watched, QAbstractButton):
            self._follow(watched, event.type())
        return super().eventFilter(watched, event)

    def _follow(self, one: QAbstractButton, kind: QEvent.Type) -> None:
        can = one.isEnabled() and not one.isHidden()
        holder = one.window().focusWidget()
        if kind == QEvent.Type.FocusOut:
            self._is_away, self._stand_in = not can, None
            # Behind a dialog of its own it keeps the place of the focus, and loses it without a word.
            self._holds = holder is one
        elif kind == QEvent.Type.FocusIn:
            self._holds = False
        elif kind not in _COMES_AND_GOES:
            return
        elif not can:
            self._is_away |= self._holds
            self._holds, self._stand_in = False, holder
        elif self._is_away:
            self._is_away = False
            if holder in (self._stand_in, None):
                _focus(one)


def _focus(one: QWidget) -> None:
    """Focus a control, and scroll to it once what comes and goes around it has its place."""
    one.setFocus(Qt.FocusReason.OtherFocusReason)
    QTimer.singleShot(0, one, lambda: _show_whole(one))


def _show_whole(one: QWidget) -> None:
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None and one.hasFocus():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        above.ensureWidgetVisible(one, 0, _RING_PX)


_ACTIONS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class ScrollKeys(QObject):
    """Scrolls an area of a dialog with the keys that reach the dialog: no control has taken them."""

    def __init__(self, dialog: QDialog, area: QScrollArea) -> None:
        super().__init__(dialog)
        self._area = area
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll with a key without modifiers."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            action = _ACTIONS.get(Qt.Key(event.key()))
            if action is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._area.verticalScrollBar().triggerAction(action)
                return True
        return super().eventFilter(watched, event)


class PressElsewhere(QObject):
    """Watches the window of a line while the line has the keyboard. pressed: something else was clicked.

    Letters name cells there. A button does not take the keyboard from a text field, so the next letters would be part
    of a sample's number, unseen. It is told before the press arrives: a part that takes the keyboard when clicked still
    gets it.
    """

    pressed = Signal()

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._watched: QWindow | None = None
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the keyboard of the line, and the presses in its window."""
        kind = event.type()
        if watched is self._line:
            if kind == QEvent.Type.FocusIn:
                self._watch(self._line.window().windowHandle())
            elif kind == QEvent.Type.FocusOut:
                self._watch(None)
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = self._line.mapFromGlobal(event.globalPosition()).toPoint()
            if not self._line.rect().contains(at):
                self.pressed.emit()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
