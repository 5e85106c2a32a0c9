"""The Samples page at its first visit: its first frame is right."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from hematovision_desktop.ui.window.main import SAMPLES, MainWindow


class Painted(QObject):
    """Notes how tall a part was each time it was painted."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.heights: list[int] = []
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.heights.append(watched.height())
        return False


def test_the_form_is_never_painted_with_the_room_of_other_figures(
    make_window: Callable[..., MainWindow],
) -> None:
    """The rows of figures joined the visible page one by one, and took their room from the form."""
    window = make_window()
    window.resize(1360, 840)
    window.show_page(SAMPLES)
    painted = Painted(window.samples_page.panel.form)
    for _ in range(6):
        QApplication.processEvents()
    assert painted.heights
    assert len(set(painted.heights)) == 1
