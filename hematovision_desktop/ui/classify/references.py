"""A drawing of a typical cell beside the chosen one, requested once per type."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPixmap

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import ReferenceOf, Refused
from hematovision_desktop.ui.classify.cell_panel import CellPanel
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.look.pictures import to_image
from hematovision_desktop.ui.parts.texts import words

SIDE_PX = 56


class References(QObject):
    """Shows a drawing of a type if there is one; other types have none.

    It is destroyed with its panel: an answer still pending when the window is rebuilt is dropped.
    """

    def __init__(self, commands: Commands, panel: CellPanel) -> None:
        super().__init__(panel)
        self._questions = Questions(commands)
        self._panel = panel
        self._drawn: dict[Label, QPixmap | None] = {}
        self._wanted: Label | None = None

    def show(self, label: Label | None) -> None:
        """Show the drawing of a type; None shows none."""
        self._wanted = label
        if label is None:
            self._panel.show_reference(None)
        elif label in self._drawn:
            self._panel.show_reference(self._drawn[label], words.label_name(label).lower())
        else:
            self._panel.show_reference(None)
            self._questions.ask(label, ReferenceOf(label), partial(self._keep, label))

    def _keep(self, label: Label, pixels: Pixels | Refused) -> None:
        drawn = None
        if not isinstance(pixels, Refused):
            whole = QPixmap.fromImage(to_image(pixels))
            drawn = whole.scaledToWidth(SIDE_PX, Qt.TransformationMode.SmoothTransformation)
        self._drawn[label] = drawn
        if label is self._wanted:
            self.show(label)
