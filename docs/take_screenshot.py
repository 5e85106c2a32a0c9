"""Takes the README's picture of the window, with drawn cells: ``python docs/take_screenshot.py``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication

from hematovision_desktop.services.messages.program import ModelChanged
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.shell import window as app

TARGET = Path(__file__).with_name("screenshot.png")
SIZE_PX = (1360, 850)
SETTLED_MS = 3000


class PosingWindow(app.MainWindow):
    """The real window; opens the drawn cells itself and is photographed when all is shown."""

    def __init__(self, program: Any, *values: Any, **named: Any) -> None:
        super().__init__(program, *values, **named)
        self._program = program
        self.resize(*SIZE_PX)

    @Slot(object)
    def handle(self, event: object) -> None:
        """Pass the event on to the window, and go on with the session."""
        super().handle(event)
        if isinstance(event, ModelChanged):
            self._program.open_drawn()
        elif isinstance(event, BatchEnded):
            QTimer.singleShot(SETTLED_MS, self.pose)

    @Slot()
    def pose(self) -> None:
        """Save the picture and end."""
        self.grab().save(str(TARGET), "PNG")
        QApplication.quit()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HEMATOVISION_HOME"] = folder
        app.MainWindow = PosingWindow
        sys.exit(app.run_window(drawn=False, pack_path=None, log_path=None))
