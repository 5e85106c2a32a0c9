"""The list of sections beside the long Settings page: it leads to each and marks the one in view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSlider, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.settings.indexed import IndexedSections
from hematovision_desktop.ui.settings.page import SettingsPage
from hematovision_desktop.ui.window.main import SETTINGS, MainWindow

LOW = 600


@pytest.fixture
def first_page() -> int:
    return SETTINGS


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.resize(1024, LOW)
    window.show_page(SETTINGS)
    return window.settings_page


def is_seen(part: QWidget, whole: IndexedSections) -> bool:
    top = part.mapTo(whole, QPoint(0, 0)).y()
    return 0 <= top < whole.height() - part.height()


def row_called(sections: IndexedSections, name: str) -> int:
    return [sections.names.item(row).text() for row in range(sections.names.count())].index(name)


def test_a_click_leads_to_a_section(page: SettingsPage, qtbot: QtBot) -> None:
    names, button = page.sections.names, page.backup.folder_button
    assert names.isVisible()
    assert not is_seen(button, page.sections)
    place = names.visualItemRect(names.item(row_called(page.sections, "Backup"))).center()
    qtbot.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert is_seen(button, page.sections)


def test_arrows_go_through_the_sections_and_tab_goes_into_one(
    page: SettingsPage, qtbot: QtBot
) -> None:
    names = page.sections.names
    names.setFocus()
    for _ in range(row_called(page.sections, "Scale of the pictures")):
        qtbot.keyClick(names, Qt.Key.Key_Down)
    assert is_seen(page.scale, page.sections)
    qtbot.keyClick(names, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.scale_estimated


def test_enter_goes_into_a_section_too(page: SettingsPage, qtbot: QtBot) -> None:
    names = page.sections.names
    names.setCurrentRow(row_called(page.sections, "Types reported"))
    qtbot.keyClick(names, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.label_set


def test_the_page_begins_with_the_keyboard_in_the_list(window: MainWindow) -> None:
    window.actions_["settings_page"].trigger()
    assert window.settings_page.sections.names.hasFocus()


def test_it_marks_where_a_person_scrolled_to(page: SettingsPage) -> None:
    sections = page.sections
    bar = next(one for one in sections.findChildren(QAbstractSlider) if one.maximum() > LOW)
    bar.triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
    assert sections.names.currentRow() >= row_called(sections, "People")
    bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    assert sections.names.currentRow() == 0


def test_it_marks_where_tab_went(page: SettingsPage, qtbot: QtBot) -> None:
    page.label_set.setFocus()
    while page.sections.isAncestorOf(QApplication.focusWidget()):
        holder = QApplication.focusWidget()
        if holder is page.scale_estimated:
            break
        qtbot.keyClick(holder, Qt.Key.Key_Tab)
    assert page.sections.names.currentItem().text() == "Scale of the pictures"


def test_without_room_beside_a_box_leads_to_the_sections(
    window: MainWindow, page: SettingsPage, qtbot: QtBot
) -> None:
    sections = page.sections
    window.resize(700, LOW)
    qtbot.waitUntil(lambda: not sections.names.isVisible())
    assert sections.box.isVisible()
    row = row_called(sections, "Backup")
    sections.box.setFocus()
    for _ in range(row):
        qtbot.keyClick(sections.box, Qt.Key.Key_Down)
    assert is_seen(page.backup.folder_button, sections)


def test_every_name_is_whole_and_heard(page: SettingsPage) -> None:
    names = page.sections.names
    assert names.accessibleName() and page.sections.box.accessibleName()
    assert names.sizeHintForColumn(0) <= names.viewport().width()


def test_on_a_tiny_screen_the_sections_put_their_content_below_and_do_not_scroll_sideways(
    page: SettingsPage, window: MainWindow
) -> None:
    window.resize(496, 260)
    QApplication.processEvents()
    area = page.sections.findChild(QScrollArea)
    assert area is not None
    assert area.viewport().width() < 420
    assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("gone", [QWidget.setDisabled, QWidget.setHidden])
def test_a_button_that_its_own_action_takes_away_moves_no_mark(
    page: SettingsPage, gone: Callable[[QWidget, bool], None]
) -> None:
    sections, button = page.sections, page.backup.folder_button
    sections.show_part(page.backup)
    button.setFocus()
    place = row_called(sections, "Backup")
    for part in page.backup.findChildren(QWidget):
        if part is not button and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            part.setDisabled(True)  # so the next stop is in another section
    gone(button, True)
    assert QApplication.focusWidget() is not button
    assert sections.names.currentRow() == place
