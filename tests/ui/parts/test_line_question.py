"""A question that asks for one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.parts.asking.question import LineQuestion


def test_an_empty_line_is_not_agreed_to(qtbot: QtBot) -> None:
    within = QWidget()
    qtbot.addWidget(within)
    asks = LineQuestion(within, "New sample", "Its accession number", "Add")
    asks.show()
    button = asks.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    line = asks.findChild(QLineEdit)
    assert not button.isEnabled()
    qtbot.keyClicks(line, " ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asks.isVisible() and not button.isEnabled()
    qtbot.keyClicks(line, "26-0500")
    assert button.isEnabled()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not asks.isVisible()
    renames = LineQuestion(within, "Rename", "Name", "Rename")
    renames.setTextValue("Olympus")
    assert (
        renames.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    )


def test_its_acting_button_looks_like_that_of_every_dialog(qtbot: QtBot) -> None:
    within = QWidget()
    qtbot.addWidget(within)
    asks = LineQuestion(within, "New sample", "Its accession number", "Add")
    looks = {one.text(): one.property("look") for one in asks.findChildren(QPushButton)}
    assert looks.pop("Add") == "primary"
    assert set(looks.values()) <= {None, ""}
