"""Finds visible and spoken texts that are not in the made-up language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import PySide6
from made_up import OPENS
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
    QWidget,
)

from hematovision_desktop.core.reports.handover import NOT_SIGNED
from hematovision_desktop.ui.window.dialogs import PARTS

VERSIONS = {"Qt, Qt for Python": PySide6.__version__, "NumPy": np.__version__}
SAME_EVERYWHERE = re.compile(
    r"^(\W|\d|_)*$"  # figures and symbols
    r"|^(HematoVision.*|[A-Za-z?]( ?\d)?|IG|NRBC|PLT|µm|px|/µL|10.{1,3}/(µ)?L|English|Español|Français|हिन्दी|తెలుగు|العربية)$"
    r"|^((/[\w. -]+)+|(ABCDE[- ]*)+|F\d+|[\w-]+\.(png|jpg|sqlite)|ward 7( – HematoVision)?|Olympus, room 2)$"  # data
)

THINGS = {
    *(text for part in PARTS for text in part),
    *(f"{name} {version}" for name, version in VERSIONS.items()),
    *("CC BY 4.0", "26-0412 · Lakshmi Narayanan", "S-1"),
    "Slides of Tuesday, second stain.",
    "Tells monocytes from large lymphocytes more surely.",
    NOT_SIGNED,  # translated by the bridge, which the tests' program bypasses
}
"""Names of programs, licences, people, and what somebody wrote of a batch or an update."""

UNSEEN = {ord("\n"): " ", 0x200B: "", 0x200F: None, 0x2066: None, 0x2068: None, 0x2069: None}
"""Where a line may break, and which way it runs."""


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield each widget's visible and spoken texts, with the widget's name."""
    for one in (window, *window.findChildren(QWidget)):
        name = type(one).__name__
        yield f"{name} name", one.accessibleName()
        yield f"{name} tip", one.toolTip()
        if isinstance(one, QLabel | QAbstractButton):
            yield name, one.text()
        elif isinstance(one, QPlainTextEdit):
            yield name, one.toPlainText()
        elif isinstance(one, QTableView):
            yield from _headers(one)
        elif isinstance(one, QAbstractSpinBox):
            yield name, one.text() if isinstance(one, QSpinBox | QDoubleSpinBox) else ""
        elif isinstance(one, QGroupBox):
            yield name, one.title()
        elif isinstance(one, QLineEdit):
            yield f"{name} hint", one.placeholderText()
        elif isinstance(one, QComboBox):
            for row in range(one.count()):
                yield name, one.itemText(row)
        if one.isWindow() and not isinstance(one, QMenu):
            yield f"{name} title", one.windowTitle()
    for action in window.findChildren(QAction):
        yield "action", action.text()


def _headers(table: QTableView) -> Iterator[tuple[str, str]]:
    model = table.model()
    for column in range(model.columnCount() if model is not None else 0):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield "column", str(head or "")


def escaped(window: QWidget) -> list[str]:
    """Return the texts without brackets."""
    found = {
        f"{where}: {text}"
        for where, text in texts_of(window)
        if OPENS not in text
        and not SAME_EVERYWHERE.match(plain := text.strip().translate(UNSEEN))
        and plain not in THINGS
    }
    return sorted(found)
