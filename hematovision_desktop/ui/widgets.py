"""Small parts that every page uses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from hematovision_desktop.ui.icons import set_icon


def label(text: str = "", look: str = "", *, wrap: bool = False) -> QLabel:
    """Return a text in one of the looks of the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if look:
        made.setProperty("look", look)
    made.setWordWrap(wrap)
    return made


def hairline() -> QFrame:
    """Return a thin line between parts."""
    made = QFrame()
    made.setProperty("look", "hairline")
    return made


def button(text: str, icon_name: str = "", look: str = "") -> QPushButton:
    """Return a button with a text."""
    made = QPushButton(text)
    if look:
        made.setProperty("look", look)
    if icon_name:
        set_icon(made, icon_name)
    made.setAccessibleName(text.replace("&", "").removesuffix("…"))
    return made


def tool(icon_name: str, name: str, *, checkable: bool = False) -> QToolButton:
    """Return a button that is only an icon; its name is its tool tip."""
    made = QToolButton()
    set_icon(made, icon_name)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet reads."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
