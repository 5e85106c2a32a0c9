from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import processor_probe
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


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn")
    draw_folder(folder, seed=3, count=3)
    return folder


@pytest.fixture
def unguarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip the processor check, which has its own tests."""
    monkeypatch.setattr(processor_probe, "guard", lambda: None)
