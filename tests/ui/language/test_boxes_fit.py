"""The boxes above the cells show their first entry whole if there is room, in every language."""

from __future__ import annotations

from collections.abc import Callable

from fake_commands import FakeCommands
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.ui.window.main import MainWindow


def test_a_boxs_first_entry_is_not_cut_short(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    qtbot: QtBot,
    language: Language,
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=language))
    window.resize(1366, 768)
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    assert (window.classify_page.gallery.bar.order.currentText() == "By type") is (language == "en")
    gallery = window.classify_page.gallery
    control, edit = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    for box in (gallery.bar.label_filter, gallery.bar.order):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        room = box.style().subControlRect(control, option, edit, box)
        assert box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width()
