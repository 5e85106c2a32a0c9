"""Qt's own texts: its buttons and menus speak the language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import Language


@pytest.mark.parametrize(
    "language", [one for one in Language if one.value in ("es", "fr", "hi", "te", "ar")]
)
def test_qts_buttons_speak_the_language(
    spoken: Callable[[Language], None], qtbot: QtBot, language: Language
) -> None:
    spoken(language)
    box = QMessageBox()
    qtbot.addWidget(box)
    button = QMessageBox.StandardButton
    box.setStandardButtons(button.Yes | button.Cancel)
    said = [box.button(one).text().replace("&", "") for one in (button.Yes, button.Cancel)]
    assert not {"Yes", "Cancel"} & set(said)
    line = QLineEdit("abc")
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    assert not [one.text() for one in menu.actions() if one.text().startswith(("&Undo", "Cu&t"))]
    menu.deleteLater()
