"""Layouts of parts in a column or a row, with given gaps."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

GAP_PX = 8
"""Default gap between two parts."""

Around = int | tuple[int, int, int, int]
"""Margin around all parts, in px: on every side, or left, top, right and bottom."""


def column_in(
    holder: QWidget | None,
    *parts: QWidget | QLayout,
    gap_px: int | None = GAP_PX,
    around_px: Around = 0,
) -> QVBoxLayout:
    """Return a layout that stacks parts in their holder; more can be added.

    holder: None for a layout within another. gap_px: None uses the style's.
    """
    column = QVBoxLayout() if holder is None else QVBoxLayout(holder)
    _fill(column, parts, gap_px, around_px)
    return column


def row_in(
    holder: QWidget | None,
    *parts: QWidget | QLayout,
    gap_px: int | None = GAP_PX,
    around_px: Around = 0,
) -> QHBoxLayout:
    """Return a layout that puts parts side by side; arguments as in `column_in`.

    They stay in one line however narrow it gets; `Rows` breaks.
    """
    row = QHBoxLayout() if holder is None else QHBoxLayout(holder)
    _fill(row, parts, gap_px, around_px)
    return row


def _fill(
    box: QBoxLayout, parts: tuple[QWidget | QLayout, ...], gap_px: int | None, around_px: Around
) -> None:
    around = (around_px,) * 4 if isinstance(around_px, int) else around_px
    box.setContentsMargins(*around)
    if gap_px is not None:
        box.setSpacing(gap_px)
    for part in parts:
        if isinstance(part, QWidget):
            box.addWidget(part)
        else:
            box.addLayout(part)


def show_parts(layout: QLayout) -> None:
    """Show all parts of a layout that was filled again.

    Qt itself shows parts of a visible holder one by one, and only later: what is around them would
    be painted once with the room of none of them.
    """
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = None if item is None else item.widget()
        if widget is not None:
            widget.show()


def empty(layout: QLayout) -> None:
    """Remove and delete all parts of a layout and of layouts in it."""
    while (item := layout.takeAt(0)) is not None:
        within, widget = item.layout(), item.widget()
        if within is not None:
            empty(within)
        elif widget is not None:
            widget.hide()
            widget.deleteLater()
