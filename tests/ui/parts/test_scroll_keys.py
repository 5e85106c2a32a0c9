"""Each text of a dialog that scrolls is reached by keys, even if no control in it takes the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import ScrollPage, add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import button, label
from hematovision_desktop.ui.window.dialogs import AboutBox, KeySheet
from hematovision_desktop.ui.window.main import MainWindow

SMALL = QSize(944, 300)


def asked(window: MainWindow) -> QDialog:
    """Return a dialog with a line to type into above a long text."""
    dialog = QDialog(window)
    column = column_in(scrolling(dialog), QLineEdit("typed"))
    for row in range(40):
        column.addWidget(label(f"Row {row}"))
    add_foot(dialog, button("Close"))
    return dialog


@pytest.mark.parametrize(
    "make",
    [
        lambda window: KeySheet(window.actions_.sheet(live=False), window),
        lambda window: AboutBox("1", None, window),
        asked,
    ],
    ids=["keys", "about", "asked"],
)
def test_keys_scroll_to_the_end_and_back(
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    make: Callable[[MainWindow], QDialog],
) -> None:
    monkeypatch.setattr(room, "dialog_room", lambda: SMALL)
    dialog = make(window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    area = dialog.findChild(ScrollPage)
    assert area is not None
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0

    def press(key: Qt.Key) -> int:
        holder = QApplication.focusWidget()
        assert holder is not None
        QTest.keyClick(holder, key)
        return bar.value()

    assert press(Qt.Key.Key_PageDown) > 0
    assert press(Qt.Key.Key_PageUp) == 0
    if isinstance(QApplication.focusWidget(), QLineEdit):
        assert press(Qt.Key.Key_End) == 0, "it is the line's"
        return
    assert press(Qt.Key.Key_End) == bar.maximum()
    assert press(Qt.Key.Key_Home) == 0


def test_a_single_column_of_keys_is_as_wide_as_its_lines_while_there_is_room(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words of some languages leave no room for a second column."""
    monkeypatch.setattr(room, "dialog_room", lambda: QSize(640, 480))
    sheet = KeySheet(window.actions_.sheet(live=False), window)
    sheet.show()
    QApplication.processEvents()
    first = sheet.groups[0].mapTo(sheet, QPoint(0, 0)).x()
    assert {one.mapTo(sheet, QPoint(0, 0)).x() for one in sheet.groups} == {first}
    for group in sheet.groups:
        for one in group.texts:
            assert one.width() >= one.fontMetrics().horizontalAdvance(one.text()), one.text()
