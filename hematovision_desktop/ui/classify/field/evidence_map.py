"""The map of the evidence for a type, over the chosen cell: requested, kept for that cell, put into words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QComboBox

from hematovision_desktop.core.cells.field import Cell
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.explanation import locate_evidence
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import Explanation, ExplanationOf, Refused
from hematovision_desktop.ui.classify.field.canvas import FieldCanvas
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.texts import answer_words, words


class EvidenceMap(QObject):
    """Draws the map on the canvas while the button is pressed, for the type chosen in the list.

    said: how much of the evidence lies inside the cell, or why there is none; "" if nothing is
    shown.
    """

    said = Signal(str)

    def __init__(
        self,
        commands: Commands,
        cells: ShownCells,
        canvas: FieldCanvas,
        button: QAbstractButton,
        types: QComboBox,
    ) -> None:
        super().__init__(canvas)
        self._questions = Questions(commands)
        self._cells = cells
        self._canvas = canvas
        self._button = button
        self._types = types
        self._key: CellKey | None = None
        self._explained: Explanation | None = None
        types.currentIndexChanged.connect(self._draw)

    @property
    def cell(self) -> Cell | None:
        """The program's own answer for the displayed cell; added cells have none."""
        if self._key is None or self._cells.hides:
            return None
        return self._cells.reviewed.cell(self._key)

    def choose(self, key: CellKey | None) -> None:
        """Take another displayed cell, or the same with another answer; None if there is none."""
        if key != self._key or self._explained is None:
            self._questions.forget()
            self._explained = None
            self.hide()
        self._key = key
        if self.cell is None:
            self.hide()  # a map that is known would tell a hidden name

    def show(self) -> None:
        """Show the map if the button is pressed; request it if it is not yet known."""
        self._fill_types()
        batch = self._cells.batch
        if not self._button.isChecked() or self.cell is None:
            return
        if self._explained is not None:
            self._draw()
        elif self._key is not None and batch is not None:
            self._questions.ask("map", ExplanationOf(batch.ref, self._key), self._keep)

    def hide(self) -> None:
        """Remove the map."""
        self._canvas.hide_map()
        self.said.emit("")

    def _fill_types(self) -> None:
        cell = self.cell
        if cell is None:
            return
        shown = cell.probabilities
        ranked = sorted(shown, key=lambda one: -shown[one])
        if self._explained is not None:
            # The model weighs types outside the label set, too; a person can ask why it did not see them.
            ranked += [one for one in self._explained.labels if one not in shown]
        if ranked == [self._types.itemData(index) for index in range(self._types.count())]:
            return
        self._types.blockSignals(True)
        self._types.clear()
        for one in ranked:
            self._types.addItem(words.label_short(one), one)
        self._types.blockSignals(False)

    def _keep(self, explained: Explanation | Refused) -> None:
        """Keep the evidence of the chosen cell and show it, or say why there is none."""
        if isinstance(explained, Refused):
            self.said.emit(explained.reason)
            return
        self._explained = explained
        self._fill_types()
        self._draw()

    @Slot()
    def _draw(self) -> None:
        explained, cell = self._explained, self.cell
        wanted = self._types.currentData()
        if explained is None or cell is None or not self._button.isChecked() or wanted is None:
            return
        wanted = Label(wanted)
        if wanted in explained.labels:
            channel = explained.evidence[:, :, explained.labels.index(wanted)]
            self._canvas.show_map(explained.window, channel)
            found = locate_evidence(channel, explained.window, cell.box)
            self.said.emit(answer_words.evidence_sentence(wanted, found))
