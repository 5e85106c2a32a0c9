"""A click that comes from the window system, so that whoever watches the window sees it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def click_in_window(on: QWidget) -> None:
    """Click in the middle of a part of a window."""
    whole = on.window()
    at = on.mapTo(whole, on.rect().center())
    QTest.mouseClick(whole.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
