"""The drawing of the empty page has the room that the ways to begin leave."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.classify.drop_page import DropPage
from hematovision_desktop.ui.parts.invitation import Illustration


@pytest.mark.parametrize("height_px", [400, 424, 460, 640])
def test_a_message_above_the_page_leaves_its_drawing(qtbot: QtBot, height_px: int) -> None:
    page = DropPage()
    qtbot.addWidget(page)
    page.resize(912, height_px)
    page.show()
    QApplication.processEvents()
    drawing = page.findChild(Illustration)
    shown = drawing.grab().toImage()
    middle = shown.width() // 2
    column = {QColor(shown.pixel(middle, y)).rgb() for y in range(shown.height())}
    assert len(column) > 5
