"""While somebody types or chooses, no control of a dialog moves: what is said meanwhile has its room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.signing.people import Role
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.look.palette import apply_theme
from hematovision_desktop.ui.settings.person_dialog import PersonDialog
from hematovision_desktop.ui.settings.protection_dialogs import GuardDialog

LOW = QSize(1024, 600)


@pytest.fixture(params=["a person", "a person's role", "one's own", "the log"])
def dialog(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> Iterator[QDialog]:
    apply_theme(qapp, Settings())
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = {
        "a person": {"name": True, "role": True, "new": True},
        "a person's role": {"role": True},
        "one's own": {"present": "Passphrase", "new": True},
    }.get(request.param)
    made: QDialog
    if asked is None:
        made = GuardDialog(
            "Protect", "It is asked for.", "Do", new=True, present=True, parent=parent
        )
    else:
        made = PersonDialog("Add", "Choose one.", "Do", lambda _a, _b: None, **asked, parent=parent)  # type: ignore[arg-type]
    made.show()
    yield made
    made.close()


def places(dialog: QDialog) -> dict[str, QRect]:
    """Return where each visible part is that a person reads before typing, or presses."""
    QApplication.processEvents()
    parts = [
        one
        for kind in (QLineEdit, QAbstractButton, QLabel)
        for one in dialog.findChildren(kind)
        if one.isVisible() and not (isinstance(one, QLabel) and one.buddy() is None)
    ]
    found = {
        one.accessibleName() or one.text(): QRect(one.mapToGlobal(one.rect().topLeft()), one.size())
        for one in parts
    }
    return found | {"the dialog": dialog.frameGeometry()}


def test_nothing_moves_while_somebody_types(dialog: QDialog) -> None:
    before = places(dialog)
    assert len(before) > 3
    for text in ("a", "a passphrase", "another", ""):
        for line in dialog.findChildren(QLineEdit):
            if line.isVisible():
                line.setText(text)
                assert places(dialog) == before, f"{text!r} in {line.accessibleName()}"


def test_nothing_moves_with_the_role(dialog: QDialog) -> None:
    if not isinstance(dialog, PersonDialog) or not dialog.role.isVisible():
        return
    before = places(dialog)
    for row in range(len(Role)):
        dialog.role.setCurrentIndex(row)
        assert places(dialog) == before, dialog.role.currentText()


def test_a_person_is_added_without_scrolling_on_a_low_screen(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dialog that scrolls moves with each Tab."""
    monkeypatch.setattr(room, "dialog_room", lambda: LOW - room.WINDOW_FRAME)
    apply_theme(qapp, Settings())
    parent = QWidget()
    qtbot.addWidget(parent)
    text = "Choose a first passphrase and pass it on. It is replaced at the first login."
    asked = {"name": True, "role": True, "new": True}
    dialog = PersonDialog("Add a person", text, "Add", lambda _a, _b: None, **asked, parent=parent)  # type: ignore[arg-type]
    dialog.show()
    QApplication.processEvents()
    area = dialog.findChild(room.ScrollPage)
    assert area is not None
    assert area.verticalScrollBar().maximum() == 0
    dialog.close()
