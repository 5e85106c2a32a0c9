"""In every question, buttons say what they do, the acting one is last, and no gap precedes the text."""

from __future__ import annotations

from every_dialog import fill, own_dialogs, questions, walk
from fake_commands import FakeCommands
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.window.main import MainWindow

ROLE = QDialogButtonBox.ButtonRole
SAFE = {"Cancel", "Close", "Leave it"}


def test_the_acting_button_is_last_and_says_what_it_does(
    window: MainWindow, commands: FakeCommands
) -> None:
    fill(window, commands)
    wrong: list[str] = []
    asked: set[str] = set()

    def look(name: str, dialog: QDialog) -> None:
        if not isinstance(dialog, QMessageBox | QInputDialog):
            return  # a dialog of ours, laid out by hand, or the system's own
        (box,) = dialog.findChildren(QDialogButtonBox)
        buttons = sorted(box.buttons(), key=lambda one: one.x())
        roles = [box.buttonRole(one) for one in buttons]
        if ROLE.AcceptRole in roles and ROLE.RejectRole in roles:
            asked.add(name)
            if roles.index(ROLE.AcceptRole) < roles.index(ROLE.RejectRole):
                wrong.append(f"{name}: {[one.text() for one in buttons]}")
        wrong.extend(f"{name}: {one.text()}" for one in buttons if one.text() in {"OK", "&OK"})
        if ROLE.DestructiveRole in roles:
            wrong.append(f"{name}: what takes away has a place of its own")

    walk(questions(window, commands), look)
    assert wrong == []
    assert len(asked) > 10


def test_the_acting_button_is_last_in_our_own_dialogs_too(
    window: MainWindow, commands: FakeCommands, memory: WindowMemory, way: Qt.LayoutDirection
) -> None:
    fill(window, commands)
    wrong: list[str] = []
    asked: set[str] = set()

    def look(name: str, dialog: QDialog) -> None:
        buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
        foot = [one for one in buttons if at(one, dialog).y() == lowest(buttons, dialog)]
        mirrored = way is Qt.LayoutDirection.RightToLeft
        foot.sort(key=lambda one: at(one, dialog).x(), reverse=mirrored)
        does = [one for one in foot if one.property("look") in {"primary", "danger"}]
        asked.update({name} if does else ())
        if does and does != foot[-1:]:
            wrong.append(f"{name}: {[one.text() for one in foot]}")

    walk(own_dialogs(window, commands, memory), look)
    assert wrong == []
    assert len(asked) > 10


def test_enter_presses_the_acting_button_or_the_safe_one(
    window: MainWindow, commands: FakeCommands, memory: WindowMemory
) -> None:
    """Without a default of its own, a dialog's Enter presses whatever button comes first."""
    fill(window, commands)
    wrong: list[str] = []

    def look(name: str, dialog: QDialog) -> None:
        buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
        wrong.extend(
            f"{name}: {one.text()}"
            for one in buttons
            if one.isDefault() and one.property("look") != "primary"
            if one is not dialog.focusWidget() and one.text() not in SAFE
        )

    walk(own_dialogs(window, commands, memory), look)
    assert wrong == []


def at(part: QWidget, dialog: QDialog) -> QPoint:
    """Return where a part of a dialog begins in it."""
    return part.mapTo(dialog, QPoint(0, 0))


def lowest(parts: list[QPushButton], dialog: QDialog) -> int:
    """Return where the last row of these begins."""
    return max((at(one, dialog).y() for one in parts), default=0)


def test_a_questions_text_starts_at_the_edge_of_its_box(qtbot: QtBot) -> None:
    box = Question(None)
    qtbot.addWidget(box)
    box.setText("Stop reading?")
    box.setInformativeText("What is read stays.")
    box.addButton("Stop", QMessageBox.ButtonRole.AcceptRole)
    box.show()
    margin = box.layout().contentsMargins().left()
    texts = [one for one in box.findChildren(QLabel) if one.text()]
    assert [one.geometry().left() for one in texts] == [margin, margin]
