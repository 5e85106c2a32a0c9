"""Walks every control of the window: names, focus, and distinctions that do not rely on colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts.layout.reading_area import ReadingArea
from hematovision_desktop.ui.parts.look import palette
from hematovision_desktop.ui.window.main import CLASSIFY, LOG, MainWindow

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)


def controls(root: QWidget) -> list[QWidget]:
    """Return our own controls, without the parts that Qt builds into them."""
    return [
        one
        for one in root.findChildren(QWidget)
        if isinstance(one, CONTROLS)
        and not isinstance(one, QScrollBar)
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit)
        and not _in_popup(one)
        and type(one).__name__ not in ("QHeaderView", "QTableCornerButton")
    ]


def _in_popup(one: QWidget) -> bool:
    parent = one.parentWidget()
    while parent is not None:
        if parent.metaObject().className() in (
            "QComboBoxPrivateContainer",
            "QMenuBar",
            "QTableView",
        ):
            return True
        parent = parent.parentWidget()
    return False


def role(one: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(one).role()


def spoken_name(one: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(one)
    return interface.text(QAccessible.Text.Name) if interface else ""


@pytest.fixture
def whole_window(full_window: MainWindow) -> MainWindow:
    """Return the window with all its pages."""
    for late in full_window.late.values():
        late.prepare()
    return full_window


def test_every_control_has_a_name_and_accepts_focus(whole_window: MainWindow) -> None:
    check_controls(whole_window)
    check_takers(whole_window)


def check_controls(whole_window: MainWindow) -> None:
    """Check that each control has a name and takes the keyboard."""
    found = controls(whole_window)
    assert len(found) > 200
    nameless = [f"{type(one).__name__} {one.objectName()}" for one in found if not spoken_name(one)]
    assert nameless == []
    deaf = [
        spoken_name(one)
        for one in found
        if not one.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_grouped(one)
    ]
    assert deaf == []


def check_takers(whole_window: MainWindow) -> None:
    """Check that what takes the keyboard or is painted has a name and a role."""
    takers = [
        one
        for one in whole_window.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.objectName().startswith("qt_")
        and not _in_popup(one)
    ]
    assert len(takers) > 200
    assert [type(one).__name__ for one in takers if not spoken_name(one)] == []
    vague = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    assert [f"{type(one).__name__} {role(one)}" for one in takers if role(one) in vague] == []
    # Painted widgets with a description are pictures or groups.
    told = [one for one in whole_window.findChildren(QWidget) if one.accessibleDescription()]
    assert len(told) > 4
    assert [type(one).__name__ for one in told if role(one) is QAccessible.Role.Client] == []


def _is_grouped(one: QWidget) -> bool:
    """In a group of buttons, Tab stops at the chosen one; arrows lead to the others."""
    if not isinstance(one, QAbstractButton) or one.isChecked():
        return False
    return one.group() is not None or isinstance(one, QRadioButton)


def test_focus_is_visible(full_window: MainWindow, qtbot: QtBot) -> None:
    # Tool buttons, push buttons, lists and the field: each looks different with focus.
    page = full_window.classify_page
    elsewhere = full_window.rail.buttons.button(CLASSIFY)
    for one in (
        page.strip.new_button,
        page.field.in_button,
        page.gallery.bar.file_filter,
        page.gallery.bar.label_filter,
        page.gallery.bar.side,
        page.gallery.view,
        page.field.canvas,
    ):
        elsewhere.setFocus()
        before = one.grab().toImage()
        one.setFocus()
        assert one.grab().toImage() != before, spoken_name(one)


def test_types_differ_by_letter_and_by_colour() -> None:
    assert len({label.letter for label in Label}) == len(Label)
    assert set(palette.TYPE_COLOURS) == set(Label)
    assert len(set(palette.TYPE_COLOURS.values())) == len(Label)


def test_the_field_is_a_picture_that_names_the_chosen_cell_and_the_log_can_be_heard(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    page = full_window.classify_page
    heard = QAccessible.queryAccessibleInterface(page.field.canvas)
    assert heard.role() is QAccessible.Role.Graphic
    model = page.gallery.model
    rows = [model.index(row).data() for row in range(model.rowCount())]
    for name in ("Neutrophil", "Lymphocyte"):
        row = next(row for row, told in enumerate(rows) if told.startswith(name))
        page.gallery.view.choose(row)
        qtbot.waitUntil(
            lambda name=name: heard.text(QAccessible.Text.Name).endswith(f"chosen: {name}"),
            timeout=2000,
        )
    assert heard.text(QAccessible.Text.Description)
    full_window.show_page(LOG)
    qtbot.waitUntil(lambda: bool(full_window.log_page.preview.findChildren(ReadingArea)))
    (area,) = full_window.log_page.preview.findChildren(ReadingArea)
    heard = QAccessible.queryAccessibleInterface(area)
    assert heard.role() is QAccessible.Role.Grouping
    assert "124" in heard.text(QAccessible.Text.Description)


def test_the_microscopes_picture_is_a_picture(window: MainWindow) -> None:
    picture = window.live_page.bench.picture
    heard = QAccessible.queryAccessibleInterface(picture)
    assert heard.role() is QAccessible.Role.Graphic
    assert heard.text(QAccessible.Text.Name) == "Picture of the microscope"


def test_the_menu_reaches_everything_in_words(window: MainWindow) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    assert [title.replace("&", "") for title in titles] == [
        "File",
        "Cell",
        "View",
        "Live",
        "Samples",
        "Help",
    ]
    assert all(one.text().strip("&") for one in window.actions_.all)
