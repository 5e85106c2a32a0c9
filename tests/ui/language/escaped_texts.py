"""Finds what a person can read or hear that was not said in the made-up language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from made_up import OPENS
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QWidget,
)

SAME_EVERYWHERE = re.compile(
    r"^(\W|\d|_)*$"  # figures and signs
    r"|^(HematoVision.*|[A-Za-z?]( ?\d)?|IG|NRBC|PLT|µm|px|/µL|10.{1,3}/(µ)?L|English|Español|Français|हिन्दी|తెలుగు|العربية)$"
    r"|^(/data/.*|/slides/.*|[\w-]+\.(png|jpg|sqlite)|ward 7|Olympus, room 2)$"  # data
)

UNSEEN = {ord("\n"): " ", 0x200B: "", 0x200F: None, 0x2068: None, 0x2069: None}
"""Where a line may break, and which way it runs."""


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Return what a person can read or hear of each widget, with the widget's name."""
    for one in (window, *window.findChildren(QWidget)):
        name = type(one).__name__
        yield f"{name} name", one.accessibleName()
        yield f"{name} tip", one.toolTip()
        if isinstance(one, QLabel | QAbstractButton):
            yield name, one.text()
        elif isinstance(one, QGroupBox):
            yield name, one.title()
        elif isinstance(one, QLineEdit):
            yield f"{name} hint", one.placeholderText()
        elif isinstance(one, QComboBox):
            for row in range(one.count()):
                yield name, one.itemText(row)
    for action in window.findChildren(QAction):
        yield "action", action.text()


def escaped(window: QWidget) -> list[str]:
    """Return the texts that are in no bracket."""
    found = {
        f"{where}: {text}"
        for where, text in texts_of(window)
        if OPENS not in text and not SAME_EVERYWHERE.match(text.strip().translate(UNSEEN))
    }
    return sorted(found)
