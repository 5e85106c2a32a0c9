"""Signs that Qt paints: arrows, ticks and crosses, large enough and visible in every look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QMenu,
    QRadioButton,
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

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Contrast, Settings, Theme
from hematovision_desktop.ui.parts.layout.widgets import Tool, button, set_look
from hematovision_desktop.ui.parts.look.draw import draw_box
from hematovision_desktop.ui.parts.look.palette import apply_theme, base_font
from hematovision_desktop.ui.parts.look.schemes import LIGHT
from hematovision_desktop.ui.parts.number_box import DayBox
from hematovision_desktop.ui.parts.search_line import SearchLine
from hematovision_desktop.ui.window.frame import Banner


def _light(colour: QColor) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


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
