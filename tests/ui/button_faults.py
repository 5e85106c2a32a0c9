"""What is wrong with the buttons of a dialog: their order, and which of them Enter presses."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QWidget,
)

from hematovision_desktop.ui.parts.layout.room import ScrollPage

ROLE = QDialogButtonBox.ButtonRole
SAFE = {"Cancel", "Close", "Leave it"}
DOES = {"primary", "danger"}
"""The looks of a button that acts."""


def shown_buttons(dialog: QDialog) -> list[QPushButton]:
    return [one for one in dialog.findChildren(QPushButton) if one.isVisible()]


def is_question(dialog: QDialog) -> bool:
    """Whether Qt lays out its buttons; others are laid out by hand, or are the system's own."""
    return isinstance(dialog, QMessageBox | QInputDialog)


def offers_two_ways(dialog: QDialog) -> bool:
    """Whether a question has a button that acts, and one that leaves things as they are."""
    (box,) = dialog.findChildren(QDialogButtonBox)
    return {ROLE.AcceptRole, ROLE.RejectRole} <= {box.buttonRole(one) for one in box.buttons()}


def faults_of_a_question(dialog: QDialog) -> Iterator[str]:
    """Yield buttons of a question that do not say what they do, or act but are not last."""
    (box,) = dialog.findChildren(QDialogButtonBox)
    buttons = sorted(box.buttons(), key=lambda one: one.x())
    roles = [box.buttonRole(one) for one in buttons]
    if offers_two_ways(dialog) and roles.index(ROLE.AcceptRole) < roles.index(ROLE.RejectRole):
        yield f"{[one.text() for one in buttons]}"
    yield from (one.text() for one in buttons if one.text() in {"OK", "&OK"})
    if ROLE.DestructiveRole in roles:
        yield "what takes away has a place of its own"


def acting(dialog: QDialog) -> list[QPushButton]:
    """Return the buttons of the last row that act."""
    return [one for one in _foot(dialog) if one.property("look") in DOES]


def faults_of_the_foot(dialog: QDialog, *, mirrored: bool) -> Iterator[str]:
    """Yield the last row of a dialog of ours if the button that acts is not last in it."""
    foot = sorted(_foot(dialog), key=lambda one: _at(one, dialog).x(), reverse=mirrored)
    does = acting(dialog)
    if does and does != foot[-1:]:
        yield f"{[one.text() for one in foot]}"


def faults_of_enter(dialog: QDialog) -> Iterator[str]:
    """Yield a button that Enter presses although it neither acts nor is safe.

    Without a default of its own, a dialog's Enter presses whatever button comes first.
    """
    for one in shown_buttons(dialog):
        is_chosen = one.isDefault() and one.property("look") != "primary"
        if is_chosen and one is not dialog.focusWidget() and one.text() not in SAFE:
            yield one.text()


def places_of_buttons(dialog: QDialog) -> dict[str, QPoint]:
    """Return where each button that does not scroll lies in a dialog, by its text."""
    areas = dialog.findChildren(ScrollPage)
    return {
        one.text(): _at(one, dialog)
        for one in shown_buttons(dialog)
        if not any(area.isAncestorOf(one) for area in areas)
    }


def _foot(dialog: QDialog) -> list[QPushButton]:
    buttons = shown_buttons(dialog)
    lowest = max((_at(one, dialog).y() for one in buttons), default=0)
    return [one for one in buttons if _at(one, dialog).y() == lowest]


def _at(part: QWidget, dialog: QDialog) -> QPoint:
    return part.mapTo(dialog, QPoint(0, 0))
