"""Records parts that are shown as windows of their own: they would flash up and take the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from hematovision_desktop.ui.window.main import MainWindow

_WAYS = ("show", "setVisible", "setHidden", "showNormal")


class StrayWindows:
    """Names what was shown as a window, other than dialogs and the main window.

    Listens to the calls that show a part: a filter for all events of the program would take longer
    than everything that is checked.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.shown: list[str] = []
        for way in _WAYS:
            monkeypatch.setattr(QWidget, way, self._watched(getattr(QWidget, way)))

    def _watched(self, show: Callable[..., None]) -> Callable[..., None]:
        def watched(part: QWidget, *given: Any) -> None:
            show(part, *given)
            if part.isWindow() and part.isVisible() and not isinstance(part, MainWindow | QDialog):
                self.shown.append(f"{type(part).__name__} {part.property('text') or ''}")

        return watched

    def take(self) -> list[str]:
        """Return what was shown since the last time."""
        shown, self.shown = self.shown, []
        return shown
