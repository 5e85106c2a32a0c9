"""Takes the README's short film of the window: ``python docs/take_film.py``.

It shows drawn cells: a folder that was read, decisions about cells that wait, then the samples and
the page to learn with.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image
from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from hematovision_desktop.services.messages.program import ModelChanged
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.shell import window as app

TARGET = Path(__file__).with_name("film.gif")
SIZE_PX = (1360, 850)
SETTLED_MS = 3000
FILM_PX, STEP_MS = QSize(960, 600), 1500
STEPS = ("waiting", "confirm", "confirm", "confirm", "samples_page", "learn_page")
"""Actions of the window, by name: one between each two pictures of the film."""


class PosingWindow(app.MainWindow):
    """The real window. It opens the drawn cells and is photographed when everything is shown."""

    def __init__(self, program: Any, *values: Any, **named: Any) -> None:
        super().__init__(program, *values, **named)
        self._program = program
        self._film: list[Image.Image] = []
        self._steps = list(STEPS)
        self.resize(*SIZE_PX)

    @Slot(object)
    def handle(self, event: object) -> None:
        """Pass the event on to the window, and go on with the session."""
        super().handle(event)
        if isinstance(event, ModelChanged):
            self._program.open_drawn()
        elif isinstance(event, BatchEnded):
            QTimer.singleShot(SETTLED_MS, self.expose)

    @Slot()
    def expose(self) -> None:
        """Take one picture of the film and do the next step; at the end, save the film and quit."""
        shown = (
            self.grab()
            .toImage()
            .scaled(
                FILM_PX,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        self._film.append(_to_palette(shown))
        if self._steps:
            self.actions_[self._steps.pop(0)].trigger()
            QTimer.singleShot(STEP_MS, self.expose)
            return
        first, *rest = self._film
        first.save(
            TARGET, save_all=True, append_images=rest, duration=STEP_MS, loop=0, optimize=True
        )
        QApplication.quit()


def _to_palette(shown: QImage) -> Image.Image:
    pixels = shown.convertToFormat(QImage.Format.Format_RGB888)
    whole = Image.frombytes(
        "RGB",
        (pixels.width(), pixels.height()),
        bytes(pixels.constBits()),
        "raw",
        "RGB",
        pixels.bytesPerLine(),
    )
    # The usual method gives most colours to the cells and mixes up those that distinguish the types.
    return whole.quantize(200, method=Image.Quantize.MAXCOVERAGE, kmeans=2)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HEMATOVISION_HOME"] = folder
        app.MainWindow = PosingWindow
        sys.exit(app.run_window(drawn=False, pack_path=None, log_path=None))
