from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from hematovision_desktop.shell import window as shell_window
from hematovision_desktop.ui.window.main import MainWindow


@pytest.fixture
def acts(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Return a list of what to do with each window that opens, in turn."""
    to_do: list[Any] = []

    class Window(MainWindow):
        def __init__(self, *given: Any, **named_ones: Any) -> None:
            super().__init__(*given, **named_ones)
            QTimer.singleShot(0, lambda: to_do.pop(0)(self))

    monkeypatch.setattr(shell_window, "MainWindow", Window)
    yield to_do
    assert to_do == []
