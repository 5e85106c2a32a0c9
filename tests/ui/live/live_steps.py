"""What a person does on the Live page with a scripted microscope."""

from __future__ import annotations

from fake_live import FakeLive
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.live.page import LivePage

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def show(page: LivePage, live: FakeLive, qtbot: QtBot, **look: object) -> None:
    """Send a frame and wait until it is on the screen."""
    view = live.picture(**look)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: any(one is view for one in live.shown))
    page.show_helpers()


def press(page: LivePage, qtbot: QtBot, key: Qt.Key) -> None:
    page.bench.picture.setFocus()
    qtbot.keyClick(page.bench.picture, key)


def middle_of(page: LivePage, key: CellKey) -> QPoint:
    """Return where a counted cell is on the screen."""
    picture = page.bench.picture
    place, view = picture.place(), picture.view
    assert view is not None
    scale = place.width() / view.posed.frame.pixels.shape[1]
    box = next(mark.box for mark in picture.marks if mark.key == key)
    x, y = box.centre
    return QPoint(round(place.left() + x * scale), round(place.top() + y * scale))
