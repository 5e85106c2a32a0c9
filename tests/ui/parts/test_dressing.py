"""Style sheets: as little work as possible, no idle scroll bars, and room for every word."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QFile, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hematovision_desktop.core.naming.settings import Contrast, Settings, Theme
from hematovision_desktop.ui.parts.layout.widgets import ProgressBar, button
from hematovision_desktop.ui.parts.look import palette
from hematovision_desktop.ui.parts.look.palette import apply_theme
from hematovision_desktop.ui.settings.person_dialog import PersonDialog
from hematovision_desktop.ui.window.appearance import prepare


class Watching(QLabel):
    """Counts how often it is styled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("x", parent)
        self.styled = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        self.styled += event.type() is QEvent.Type.StyleChange


def test_a_part_is_styled_no_more_often_for_the_parts_around_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """Twice for a new theme: one sheet comes off, another comes on."""
    outermost = around = QWidget()
    qtbot.addWidget(outermost)
    for _ in range(12):
        around = QWidget(around)
    label = Watching(around)
    apply_theme(qapp, Settings(theme=Theme.LIGHT))
    outermost.show()
    label.styled = 0
    apply_theme(qapp, Settings(theme=Theme.DARK))
    assert label.styled <= 2


def test_a_never_shown_part_is_forgotten_with_the_style_sheet(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """Otherwise the next sheet misses its deletion, and the one after is applied to a deleted widget."""
    never_shown = QLabel("x")
    qtbot.addWidget(never_shown)
    apply_theme(qapp, Settings(theme=Theme.LIGHT))
    never_shown.style().pixelMetric(QStyle.PixelMetric.PM_ButtonMargin, None, never_shown)
    assert never_shown.testAttribute(Qt.WidgetAttribute.WA_StyleSheet)
    prepare(Settings())
    assert not qapp.styleSheet()
    assert not never_shown.testAttribute(Qt.WidgetAttribute.WA_StyleSheet)


@pytest.fixture(params=["José", "O'Neill", "తెలుగు and (blanks) 100%", "C++; #1 {x}"])
def elsewhere(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> pytest.MonkeyPatch:
    """Put the program's files into another folder, such as one with a user's name."""
    monkeypatch.setattr(
        palette, "ASSETS", shutil.copytree(palette.ASSETS, tmp_path / request.param)
    )
    return monkeypatch


@pytest.mark.parametrize("contrast", [Contrast.USUAL, Contrast.HIGH])
def test_style_sheets_work_in_every_folder(
    contrast: Contrast, qapp: QApplication, qtbot: QtBot, elsewhere: pytest.MonkeyPatch
) -> None:
    """Qt warns about what it cannot parse, which fails the test."""
    apply_theme(qapp, Settings(theme=Theme.LIGHT, contrast=contrast))
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    ticked = box.grab().toImage()
    named = re.findall(r"url\((icons:.*?)\)", qapp.styleSheet())
    assert named and [one for one in named if not QFile.exists(one)] == []
    elsewhere.undo()
    apply_theme(qapp, Settings(theme=Theme.LIGHT, contrast=contrast))
    assert box.grab().toImage() == ticked


@pytest.mark.parametrize(("high", "seen"), [(50, False), (500, True)])
def test_a_bar_is_seen_where_there_is_something_to_scroll(
    qapp: QApplication, qtbot: QtBot, high: int, seen: bool
) -> None:
    apply_theme(qapp, Settings(theme=Theme.LIGHT))
    area, page = QScrollArea(), QLabel()
    qtbot.addWidget(area)
    page.setFixedSize(50, high)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setWidget(page)
    area.resize(200, 200)
    with qtbot.waitExposed(area):
        area.show()
    bar = area.verticalScrollBar().grab().toImage()
    middle = bar.width() // 2
    colours = {bar.pixelColor(middle, y).name() for y in range(bar.height())}
    assert (len(colours) > 1) is seen


@pytest.mark.parametrize("contrast", [Contrast.USUAL, Contrast.HIGH])
@pytest.mark.parametrize("look", ["", "primary", "link", "danger", "review", "sign", "name"])
def test_a_button_has_as_much_room_for_its_words_with_the_keyboard_and_under_the_pointer(
    qapp: QApplication, qtbot: QtBot, look: str, contrast: Contrast
) -> None:
    apply_theme(qapp, Settings(theme=Theme.LIGHT, contrast=contrast))
    made = button("29 cells", look=look)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())

    def room(state: QStyle.StateFlag) -> tuple[int, int]:
        option = QStyleOptionButton()
        made.initStyleOption(option)
        option.state |= state
        kind = QStyle.SubElement.SE_PushButtonContents
        inside = made.style().subElementRect(kind, option, made)
        return inside.left(), inside.width()

    states = QStyle.StateFlag
    usual = room(states.State_Enabled)
    for state in (
        states.State_HasFocus,
        states.State_MouseOver,
        states.State_HasFocus | states.State_MouseOver,
        states.State_On,
        states.State_On | states.State_HasFocus,
    ):
        assert room(state) == usual


@pytest.mark.parametrize("kind", [QPushButton, QCheckBox, QRadioButton, QToolButton])
def test_a_part_reached_by_tab_looks_as_when_reached_otherwise(
    kind: type[QAbstractButton], qapp: QApplication, qtbot: QtBot
) -> None:
    """Its edge shows the focus. The style would shade its text besides."""
    apply_theme(qapp, Settings(theme=Theme.DARK))
    part = kind()
    part.setText("Cancel")
    qtbot.addWidget(part)
    with qtbot.waitExposed(part):
        part.show()
    part.clearFocus()
    without = part.grab().toImage()
    part.activateWindow()
    part.setFocus()
    qtbot.waitUntil(part.hasFocus)
    reached = part.grab().toImage()
    assert reached != without
    part.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert part.grab().toImage() == reached


def _light(colour: QColor) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("contrast", [Contrast.USUAL, Contrast.HIGH])
def test_the_done_part_of_a_bar_stands_out(
    qapp: QApplication, qtbot: QtBot, theme: Theme, contrast: Contrast
) -> None:
    """By at least 3 to 1, as WCAG 2.2 (1.4.11) requires for non-text."""
    apply_theme(qapp, Settings(theme=theme, contrast=contrast))
    bar = ProgressBar("Progress")
    qtbot.addWidget(bar)
    bar.resize(200, bar.sizeHint().height())
    bar.show_done(1, 2)
    seen = bar.grab().toImage()
    middle = seen.height() // 2
    dark, light = sorted(_light(seen.pixelColor(seen.width() * at // 4, middle)) for at in (1, 3))
    assert (light + 0.05) / (dark + 0.05) >= 3.0


@pytest.mark.parametrize("asked", [{}, {"name": True}, {"new": True}, {"role": True}])
def test_unused_parts_are_deleted_with_their_dialog(
    qapp: QApplication, asked: dict[str, bool]
) -> None:
    dialog = PersonDialog("Title", "", "Yes", lambda _told, _then: None, **asked)
    parts = (dialog.name, dialog.role, dialog.present, dialog.first, dialog.second)
    assert all(part.window() is dialog for part in parts)
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any(isValid(part) for part in parts)
