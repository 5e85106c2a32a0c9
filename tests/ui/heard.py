"""What a screen reader misses, and where the keyboard does not go: the checks of pages and dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from every_dialog import settle
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from hematovision_desktop.ui.window.leaving import BackupBox
from hematovision_desktop.ui.window.people import LoginDialog

FILLED = (QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit)
INNER = (QAbstractSpinBox, QComboBox)
BY_LETTERS = "check, at work"
"""Enter would name a cell there, or leave it out."""
NAMED_WITHIN = {"ranges": "columns", "camera": "its own suffix", "choose": "its hint"}
"""Where what is filled in is named by something else than a label before it."""
MOST_TABS = 120


def stops(dialog: QWidget) -> list[QWidget]:
    """Return the controls that accept focus, without parts that Qt builds into others."""
    return [
        one
        for one in dialog.findChildren(QWidget)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and one.isVisibleTo(dialog)
        and one.isEnabled()
        and one.focusProxy() is None
        and one.window() is dialog
        and not isinstance(one.parentWidget(), INNER)
    ]


def faults_heard(one: QWidget) -> Iterator[str]:
    """Yield what a screen reader misses about a control."""
    interface = QAccessible.queryAccessibleInterface(one)
    kind = type(one).__name__
    said = interface.text(QAccessible.Text.Name).strip()
    if not said:
        yield f"{kind} of {type(one.parentWidget()).__name__} has no name"
    if interface.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
        yield f"{kind} “{said}” has no role"
    is_empty = isinstance(one, QComboBox) and not one.count()
    if isinstance(one, INNER) and not is_empty and not interface.text(QAccessible.Text.Value):
        yield f"{kind} “{said}” has no value"
    if isinstance(one, QAbstractItemView) and one.model().rowCount() and not interface.childCount():
        yield f"{kind} “{said}” tells none of its rows"
    is_group = interface.role() is QAccessible.Role.Grouping
    if is_group and not interface.text(QAccessible.Text.Description).strip():
        yield f"{kind} “{said}” does not say what is to be read in it"


def tab_through(dialog: QDialog) -> list[QWidget]:
    """Return the round that Tab takes, starting from the focused control."""
    found: list[QWidget] = []
    one = QApplication.focusWidget()
    for _ in range(MOST_TABS):
        # In a date, Tab goes through year, month and day.
        if one is None or (one in found and one is not found[-1]):
            break
        if one not in found:
            found.append(one)
        QTest.keyClick(one, Qt.Key.Key_Tab)
        one = QApplication.focusWidget()
    return found


def is_grouped(one: QWidget) -> bool:
    """Of buttons of which one is chosen, Tab stops at that one; arrows lead to the others."""
    if not isinstance(one, QAbstractButton) or one.isChecked():
        return False
    return one.group() is not None or isinstance(one, QRadioButton)


def goes_back(one: QWidget, following: QWidget, whole: QWidget) -> bool:
    """Whether Tab leads backwards, in rows as one reads them."""
    here, there = (seen_at(one, following, whole), seen_at(following, one, whole))
    # Their common parent gives the direction: a figure and its unit run left to right everywhere.
    shared = one.parentWidget()
    while shared is not None and not shared.isAncestorOf(following):
        shared = shared.parentWidget()
    if (shared or whole).isRightToLeft():
        here, there = (
            QRect(-part.right(), part.top(), part.width(), part.height()) for part in (here, there)
        )
    is_above = there.bottom() < here.top()
    shares_row = there.top() <= here.bottom() and here.top() <= there.bottom()
    return (is_above and there.left() <= here.right()) or (
        shares_row and there.right() < here.left()
    )


def seen_at(part: QWidget, other: QWidget, whole: QWidget) -> QRect:
    """Return a part's place in the dialog. A scroll area that holds only this part stands for it."""
    one: QWidget | None = part
    while one is not None and one is not whole:
        if isinstance(one, QScrollArea) and not one.isAncestorOf(other):
            part = one
        one = one.parentWidget()
    return QRect(part.mapTo(whole, QPoint(0, 0)), part.size())


def said_of(one: QWidget) -> str:
    name = QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    return f"{type(one).__name__} “{name}”"


def faults_of_keys(name: str, dialog: QDialog) -> Iterator[str]:
    """Yield controls that Tab misses, steps backwards, what Enter would do, and missing labels."""
    dialog.activateWindow()
    settle()
    wanted, order = stops(dialog), tab_through(dialog)
    for one in wanted:
        # Ctrl+C copies the whole text of Qt's boxes.
        is_text = isinstance(dialog, QMessageBox) and isinstance(one, QLabel)
        if one not in order and not is_grouped(one) and not is_text:
            yield f"Tab does not come to {said_of(one)}"
    back = [pair for pair in pairwise([*order, *order[:1]]) if goes_back(*pair, dialog)]
    if len(back) > 1:
        yield from (f"Tab leads back: {said_of(one)} to {said_of(two)}" for one, two in back)
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisibleTo(dialog)]
    asks = dialog.isModal() and buttons and name != BY_LETTERS
    if asks and not any(one.isDefault() for one in buttons):
        yield "Enter presses no button"
    labelled = {one.buddy() for one in dialog.findChildren(QLabel)}
    for one in wanted:
        if isinstance(one, FILLED) and one not in labelled and name not in NAMED_WITHIN:
            yield f"no label belongs to {said_of(one)}"


def stays_at_escape(dialog: QDialog) -> bool:
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    settle()
    # Logging in cannot be skipped, and running work cannot be left.
    is_bound = isinstance(dialog, LoginDialog | BackupBox)
    return isValid(dialog) and dialog.isVisible() and not is_bound


def round_of_tab(dialog: QDialog) -> list[QWidget]:
    """Return the stops of Tab in a dialog, in order from the first."""
    found: list[QWidget] = []
    dialog.setFocus()
    while dialog.focusNextChild():
        one = dialog.focusWidget()
        if one is None or one in found:
            break
        found.append(one)
    return found


def place(part: QWidget, dialog: QDialog) -> QRect:
    return QRect(part.mapTo(dialog, QPoint(0, 0)), part.size())


def goes_on(here: QRect, then: QRect, *, mirrored: bool) -> bool:
    """Whether one place is read after another."""
    if here.contains(then) or then.contains(here):
        return True
    if then.top() >= here.bottom():
        return True
    if then.bottom() <= here.top():
        return False
    return then.right() < here.left() if mirrored else then.left() > here.right()
