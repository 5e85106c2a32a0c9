"""The summary of a period with little room: names wrap, and no figure is out of view."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from every_dialog import Month, settle
from PySide6.QtCore import QSize

from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.reading_area import ReadingArea
from hematovision_desktop.ui.samples.period_dialog import PeriodDialog
from hematovision_desktop.ui.window.main import MainWindow


def test_large_figures_are_read_without_scrolling_sideways(
    make_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "dialog_room", lambda: QSize(960, 540) - room.WINDOW_FRAME)
    window = make_window(Settings(theme=Theme.LIGHT, text_percent=200))
    dialog = PeriodDialog(Month(), date(2026, 11, 27), window)
    dialog.show()
    settle()
    (area,) = dialog.findChildren(ReadingArea)
    assert not area.horizontalScrollBar().isVisible()
