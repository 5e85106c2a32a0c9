"""Scrolling a page changes nothing on it: the wheel leaves boxes and sliders alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.parts.input.inputs import Choice, Slider
from hematovision_desktop.ui.parts.number_box import CountBox, DayBox, NumberBox

UI = Path(__file__).resolve().parents[3] / "hematovision_desktop" / "ui"


def choice() -> Choice:
    made = Choice()
    made.addItems(["Five types", "Eight types", "Four types"])
    made.setCurrentIndex(1)
    return made


def number(made: Any) -> Any:
    made.setRange(0, 365)
    made.setValue(100)
    return made


@pytest.mark.parametrize(
    ("make", "read"),
    [
        (choice, lambda box: box.currentIndex()),
        (lambda: number(CountBox()), lambda box: box.value()),
        (lambda: number(NumberBox()), lambda box: box.value()),
        (lambda: number(Slider(Qt.Orientation.Horizontal)), lambda box: box.value()),
        (lambda: DayBox(QDate(2026, 11, 28)), lambda box: box.date()),
    ],
)
def test_the_wheel_changes_nothing_and_reaches_the_page(
    make: Callable[[], Any], read: Callable[[Any], object], qtbot: QtBot
) -> None:
    made = make()
    qtbot.addWidget(made)
    made.show()
    before = read(made)
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(made, turned)
    assert read(made) == before
    assert not turned.isAccepted()
    assert made.focusPolicy() is Qt.FocusPolicy.StrongFocus
    # Keys still change it.
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Up)
    assert read(made) != before


def test_the_window_has_no_others() -> None:
    raw = re.compile(r"(?<!\w)Q(ComboBox|(Double)?SpinBox|Slider|(Date|Time|DateTime)Edit|Dial)\(")
    found = [path.name for path in UI.rglob("*.py") if raw.search(path.read_text("utf-8"))]
    assert found == []
