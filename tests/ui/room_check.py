"""Finds what a window cuts off: the check of every page at every size."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.room import ScrollPage
from hematovision_desktop.ui.parts.layout.row_part import Yielding
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.texts.direction import Text

SHOWN = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLabel, QLineEdit)
SLACK_PX = 3
"""The frame of whoever has the keyboard is thicker, and signs round their sizes."""
PRESSED = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
FINGER_PX = 40
TORN = re.compile(r"(?<![\w\u2066-\u2068.])/\w|(?<![\d\u2066-\u2068])(?<![A-Za-z] )\d+[⁰-⁹¹²³]+/\w")
"""A path or a unit, "10⁹/L", that nothing keeps together, as words of Latin letters before it do."""


def cut_off(window: QWidget) -> list[str]:
    """Return every visible control or text that cannot be shown completely."""
    return [said for part in _parts(window) for said in _faults(part, window)]


def torn(window: QWidget) -> list[str]:
    """Return every path and unit that right-to-left layout breaks: its first character moves to its end."""
    said = [
        part.currentText() if isinstance(part, QComboBox) else part.text()
        for part in _parts(window)
        if isinstance(part, QLabel | QAbstractButton | QComboBox)
    ]
    said = [one.replace("\u2060", "") for one in said]
    return [f"“{one}” is torn from right to left" for one in said if TORN.search(one)]


def empty_lines(window: QWidget) -> list[str]:
    """Return every empty line that takes space between others."""
    return [
        f"an empty line takes {part.height()} px of {type(part.parent()).__name__}"
        for part in _parts(window)
        if type(part) in (QLabel, Text) and _stands_alone(part)
        if isinstance(part, QLabel) and not part.text() and part.pixmap().isNull()
    ]


def _stands_alone(part: QWidget) -> bool:
    """Whether nothing is beside it."""
    layout = part.parentWidget().layout()
    return isinstance(layout, QVBoxLayout) and layout.indexOf(part) >= 0


def _parts(window: QWidget) -> Iterator[QWidget]:
    for part in window.findChildren(QWidget):
        inner = isinstance(part.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit)
        drawn = part.objectName().startswith("qt_") or isinstance(part, QScrollBar) or inner
        if isinstance(part, SHOWN) and part.isVisibleTo(window) and not drawn:
            yield part


def _faults(part: QWidget, window: QWidget) -> Iterator[str]:
    name = f"{type(part).__name__} “{_text(part)}”"
    for parent, rect in _ways_up(part, window):
        # Qt's mirrored splitter is one px wider than its place.
        if not QRect(QPoint(-1, 0), parent.size() + QSize(2, 0)).contains(rect):
            yield f"{name} lies outside {type(parent).__name__}: {rect} in {parent.size()}"
            return
    least = part.minimumSizeHint()
    if isinstance(part, QLabel) and part.wordWrap():
        least.setHeight(part.heightForWidth(part.width()))
        least.setWidth(0)
    elif isinstance(part, QLabel) and not isinstance(part, Elided):
        least = part.sizeHint()
    elif isinstance(part, Yielding):
        high = part.heightForWidth(part.width())
        least = QSize(part.least_width(), least.height() if high < 0 else high)
    if part.width() < least.width() - SLACK_PX or part.height() < least.height() - SLACK_PX:
        yield f"{name} is squeezed: {part.size()} for {least}"


def _ways_up(part: QWidget, window: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Yield each ancestor with the part's rectangle in it, up to one that scrolls."""
    one, rect = part, part.rect()
    while one is not window:
        rect = QRect(one.mapToParent(rect.topLeft()), rect.size())
        parent = one.parentWidget()
        assert parent is not None
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            if isinstance(area, QScrollArea):
                # Its content can be scrolled into view; the area itself must be in view.
                one, rect = area, area.rect()
                continue
            return
        yield parent, rect
        one = parent


def _text(part: QWidget) -> str:
    text = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
    return text or part.accessibleName()


def too_small(window: QWidget) -> list[str]:
    """Return what can be seen and pressed but is too low or too narrow for a finger."""
    return [
        f"{type(one).__name__} {one.accessibleName()}: {one.width()}x{one.height()}"
        for one in window.findChildren(QWidget)
        if isinstance(one, PRESSED)
        and one.isVisible()
        and min(one.width(), one.height()) < FINGER_PX
        and not isinstance(one, QScrollBar)
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parentWidget(), QComboBox | QAbstractSpinBox)
    ]


def in_one_row(row: Rows) -> bool:
    """Whether all visible parts of a line are in one row."""
    parts = [one for at in range(row.count()) if (one := row.itemAt(at).widget()) is not None]
    shown = [one.geometry() for one in parts if one.isVisible()]
    return len(shown) > 1 and all(one.top() < shown[0].bottom() for one in shown)


def pages_held(window: QWidget) -> list[QWidget]:
    """Return the content of the visible areas that scroll if there is no room."""
    held = (one.widget() for one in window.findChildren(ScrollPage) if one.isVisible())
    return [one for one in held if one is not None]


def scrolled_sideways(window: QWidget) -> list[str]:
    """Return the pages that scroll sideways."""
    areas = window.findChildren(ScrollPage)
    shown = [one for one in areas if one.horizontalScrollBar().isVisible()]
    return [
        f"{one.accessibleName() or type(one.widget()).__name__} scrolls sideways" for one in shown
    ]
