"""Style sheets: no idle scroll bars, and hidden parts go with their dialog."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QFile, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionMenuItem,
    QStyleOptionSpinBox,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Contrast, Settings, Theme
from hematovision_desktop.ui.parts.layout.widgets import ProgressBar, Tool, button, set_look
from hematovision_desktop.ui.parts.look import palette
from hematovision_desktop.ui.parts.look.draw import draw_box
from hematovision_desktop.ui.parts.look.palette import apply_theme, base_font
from hematovision_desktop.ui.parts.look.schemes import LIGHT
from hematovision_desktop.ui.parts.number_box import DayBox
from hematovision_desktop.ui.parts.search_line import SearchLine
from hematovision_desktop.ui.settings.person_dialog import PersonDialog
from hematovision_desktop.ui.window.appearance import prepare
from hematovision_desktop.ui.window.frame import Banner


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


ARROW = "#808996"
"""The colour of the arrows in their files."""


def _indicator(part: QAbstractButton) -> int:
    option = QStyleOptionButton()
    option.initFrom(part)
    of_box = QStyle.SubElement.SE_CheckBoxIndicator, QStyle.SubElement.SE_RadioButtonIndicator
    return part.style().subElementRect(of_box[isinstance(part, QRadioButton)], option, part).width()


def _drawn(part: QWidget, sign: str) -> int:
    """Return the width of the sign that the style sheet draws on a part in this colour."""
    high = part.height()
    picture = part.grab().toImage()
    ink = QColor(sign)
    columns = [
        x
        for x in range(max(0, part.width() - high), part.width() - 2)
        if any(picture.pixelColor(x, y) == ink for y in range(2, high - 2))
    ]
    return max(columns) - min(columns) + 1


def _painted_px(picture: QImage, columns: range, ground: QColor) -> int:
    """Return the width of everything painted on the background of these columns."""
    rows = range(4, picture.height() - 4)
    inked = [x for x in columns if any(picture.pixelColor(x, y) != ground for y in rows)]
    return max(inked) - min(inked) + 1 if inked else 0


def _signs_of_a_search_line() -> tuple[int, int]:
    line = SearchLine("Search", "")
    line.resize(400, line.sizeHint().height())
    with_glass = line.grab().toImage()
    line.setText("x")
    with_cross = line.grab().toImage()
    ground = with_glass.pixelColor(200, 8)
    return (
        _painted_px(with_glass, range(4, 200), ground),
        _painted_px(with_cross, range(300, 396), ground),
    )


def _sign_of_a_message() -> int:
    banner = Banner()
    banner.say("x")
    return max(one.pixmap().width() for one in banner.findChildren(QLabel))


def _letter_at_a_cell() -> int:
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    cell = QRectF(80, 100, 60, 60)
    draw_box(painter, cell, Label.NEUTROPHIL, waits=False, chosen=False, scheme=LIGHT)
    painter.end()
    above = range(90)
    return sum(any(picture.pixelColor(x, y) != "#FFFFFF" for x in range(200)) for y in above)


def _rows_of(picture: QImage, rows: range, sign: str) -> int:
    ink = QColor(sign)
    return sum(any(picture.pixelColor(x, y) == ink for x in range(picture.width())) for y in rows)


def _scrolling_arrow() -> int:
    menu = QMenu()
    for number in range(200):
        menu.addAction(f"{number}")
    menu.ensurePolished()
    set_look(menu, "look", "long")
    QApplication.sendEvent(menu, QEvent(QEvent.Type.StyleChange))
    menu.popup(QPoint(0, 0))
    picture = menu.grab().toImage()
    menu.close()
    return _rows_of(picture, range(picture.height() - 40, picture.height()), ARROW)


def _arrow_within() -> int:
    menu, within = QMenu(), QMenu("x")
    within.addAction("y")
    menu.addMenu(within)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    picture = menu.grab().toImage()
    return _rows_of(picture, range(picture.height()), ARROW)


def _sizes() -> dict[str, int]:
    """Return the sizes, in px, of the signs pressed beside a text."""
    check, radio, choice, number = QCheckBox("x"), QRadioButton("x"), QComboBox(), QSpinBox()
    slider, menu, pushed, tool = QSlider(Qt.Orientation.Horizontal), QMenu(), button("x"), Tool()
    pushed.setMenu(menu)
    tool.setMenu(menu)
    tool.setPopupMode(Tool.ToolButtonPopupMode.InstantPopup)
    for part in (check, radio, choice, number, slider, menu, pushed, tool):
        part.ensurePolished()
        part.resize(part.sizeHint())
    of_number, of_menu = QStyleOptionSpinBox(), QStyleOptionMenuItem()
    of_number.initFrom(number)
    of_menu.initFrom(menu)
    spin = QStyle.ComplexControl.CC_SpinBox
    style, part = number.style(), QStyle.SubControl
    metric = QStyle.PixelMetric
    glass, cross = _signs_of_a_search_line()
    return {
        "glass of a search line": glass,
        "cross of a search line": cross,
        "sign of a message": _sign_of_a_message(),
        "letter at a cell": _letter_at_a_cell(),
        "arrow of a menu that scrolls": _scrolling_arrow(),
        "arrow of a menu in a menu": _arrow_within(),
        "check": _indicator(check),
        "radio": _indicator(radio),
        "arrow of a choice": _drawn(choice, ARROW),
        "arrow of a number": _drawn(number, ARROW),
        "arrow of a button": _drawn(pushed, ARROW),
        "arrow of a tool": _drawn(tool, ARROW),
        "button of a number": style.subControlRect(
            spin, of_number, part.SC_SpinBoxUp, number
        ).width(),
        "slider": slider.sizeHint().height(),
        "tick of a menu": style.pixelMetric(metric.PM_IndicatorWidth, of_menu, menu),
    }


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("touch", [False, True])
def test_signs_beside_a_text_grow_with_it(qapp: QApplication, touch: bool, theme: Theme) -> None:
    usual = QFont(qapp.font())
    found = {}
    try:
        for percent in (100, 200):
            qapp.setFont(base_font(qapp, percent))
            apply_theme(qapp, Settings(theme=theme, touch=touch, text_percent=percent))
            found[percent] = _sizes()
    finally:
        qapp.setFont(usual)
        apply_theme(qapp, Settings(theme=Theme.LIGHT))
    for name, small in found[100].items():
        # Touch size is enough for larger texts; stacked arrows share a field's height.
        least = {True: 1.0, False: 1.5}[touch and "arrow" not in name]
        assert found[200][name] >= least * small, name
    assert found[200]["check"] >= 32


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("contrast", [Contrast.USUAL, Contrast.HIGH])
def test_the_signs_of_qts_file_dialog_are_visible(
    qapp: QApplication, qtbot: QtBot, theme: Theme, contrast: Contrast
) -> None:
    """Its arrows used to be black, even on dark. They stand out by 3 to 1, as WCAG 2.2 (1.4.11) requires."""
    usual = QFont(qapp.font())
    try:
        qapp.setFont(base_font(qapp, 200))
        apply_theme(qapp, Settings(theme=theme, contrast=contrast, text_percent=200))
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.ensurePolished()
        ground = _light(qapp.palette().color(QPalette.ColorRole.Window))
        signs = [one for one in dialog.findChildren(QToolButton) if not one.icon().isNull()]
        assert len(signs) >= 6
        for one in signs:
            one.ensurePolished()
            picture = one.icon().pixmap(32, 32).toImage()
            inks = [
                _light(colour)
                for x in range(picture.width())
                for y in range(picture.height())
                if (colour := picture.pixelColor(x, y)).alpha() > 200
            ]
            seen = max((max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) for ink in inks)
            assert seen >= 3.0, one.objectName()
            assert one.iconSize().width() >= 32, one.objectName()
    finally:
        qapp.setFont(usual)
        apply_theme(qapp, Settings(theme=Theme.LIGHT))


@pytest.mark.usefixtures("way")
def test_the_cross_of_a_search_line_is_for_a_finger_and_clears_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    line = SearchLine("Search", "Number, name or note")
    qtbot.addWidget(line)
    try:
        apply_theme(qapp, Settings(theme=Theme.LIGHT, touch=True))
        line.resize(300, line.sizeHint().height())
        line.show()
        line.setText("ward 7")
        (cross,) = line.findChildren(QToolButton)
        assert cross.isVisible()
        assert line.rect().contains(cross.geometry())
        assert min(cross.size().toTuple()) >= 40
        at_the_end = cross.geometry().center().x() > line.width() / 2
        assert at_the_end is not line.isRightToLeft()
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
        assert (line.text(), cross.isVisible()) == ("", False)
    finally:
        apply_theme(qapp, Settings(theme=Theme.LIGHT))


def test_a_menu_button_shows_its_arrow_right_to_left_too(qapp: QApplication) -> None:
    """With Arabic text, nothing showed that the button opens a menu."""
    try:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        apply_theme(qapp, Settings(theme=Theme.LIGHT))
        pushed, menu = button("x"), QMenu()
        pushed.setMenu(menu)
        pushed.resize(pushed.sizeHint())
        picture, high = pushed.grab().toImage(), pushed.height()
        spots = [(x, y) for x in range(2, 20) for y in range(4, high - 4)]
        assert any(picture.pixelColor(*one) == QColor(ARROW) for one in spots)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        apply_theme(qapp, Settings(theme=Theme.LIGHT))


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("touch", [False, True])
def test_a_calendars_days_are_readable_and_large_enough_for_touch(
    qapp: QApplication, qtbot: QtBot, touch: bool, percent: int
) -> None:
    """Names of days used to be cut off, arrows of months kept their size, and days were 25 px high."""
    usual = QFont(qapp.font())
    try:
        qapp.setFont(base_font(qapp, percent))
        apply_theme(qapp, Settings(theme=Theme.LIGHT, touch=touch, text_percent=percent))
        day = DayBox()
        qtbot.addWidget(day)
        day.setCalendarPopup(True)
        day.resize(day.sizeHint())
        day.show()
        qtbot.mouseClick(day, Qt.MouseButton.LeftButton, pos=QPoint(day.width() - 8, 10))
        calendar = day.calendarWidget()
        qtbot.waitUntil(calendar.isVisible)
        (days,) = calendar.findChildren(QTableView)
        option = QStyleOptionViewItem()
        option.initFrom(days)
        option.features = QStyleOptionViewItem.ViewItemFeature.HasDisplay
        option.rect = days.visualRect(days.model().index(0, 1))
        text = QStyle.SubElement.SE_ItemViewItemText
        room = days.style().subElementRect(text, option, days)
        columns = range(days.model().columnCount())
        names = [str(days.model().index(0, column).data()) for column in columns]
        assert len(set(names)) == 7
        beside = days.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, days) + 1
        widest = max(map(days.fontMetrics().horizontalAdvance, names))
        assert widest + 2 * beside <= room.width()
        arrows = [one for one in calendar.findChildren(QToolButton) if not one.text()]
        assert {one.iconSize().width() for one in arrows} == {16 * percent // 100}
        if touch:
            high = [days.rowHeight(row) for row in range(days.model().rowCount())]
            wide = [days.columnWidth(column) for column in columns]
            assert min(high + wide) >= 40
            assert min(min(one.size().toTuple()) for one in arrows) >= 40
        day.hide()
    finally:
        qapp.setFont(usual)
        apply_theme(qapp, Settings(theme=Theme.LIGHT))


@pytest.mark.parametrize("contrast", [Contrast.USUAL, Contrast.HIGH])
def test_the_arrow_of_a_menu_in_a_menu_is_whole_from_right_to_left_too(
    qapp: QApplication, qtbot: QtBot, contrast: Contrast
) -> None:
    seen = []
    for way, flips in (
        (Qt.LayoutDirection.LeftToRight, Qt.Orientation(0)),
        (Qt.LayoutDirection.RightToLeft, Qt.Orientation.Horizontal),
    ):
        qapp.setLayoutDirection(way)
        try:
            apply_theme(qapp, Settings(theme=Theme.LIGHT, contrast=contrast))
            menu = QMenu()
            qtbot.addWidget(menu)
            menu.addMenu("")
            menu.resize(menu.sizeHint())
            seen.append(menu.grab().toImage().flipped(flips))
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert seen[0] == seen[1]
