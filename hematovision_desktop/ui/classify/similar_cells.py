"""The cells most like the chosen one that people of this site confirmed, shown beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hematovision_desktop.core.logbook.similar_cells import SHOWN, SimilarCell
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import Refused, SimilarFound, SimilarTo
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import label
from hematovision_desktop.ui.parts.look.pictures import to_image
from hematovision_desktop.ui.parts.texts import words

SIDE_PX = 56
RESTS_MS = 500
"""Only a cell that stays chosen is compared: naming one cell after another is not slowed down."""
AGAIN_MS = 900


class SimilarRow(QWidget):
    """Three small pictures with their types; hidden if there is nothing to show."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label(self.tr("Most similar, named here"), "dim")
        self.pictures = [QLabel() for _ in range(SHOWN)]
        self.names = [Elided("small", least_characters=4) for _ in range(SHOWN)]
        row = QHBoxLayout()
        row.setSpacing(8)
        for picture, name in zip(self.pictures, self.names, strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(picture)
            column.addWidget(name)
            row.addLayout(column, 1)
        column_in(self, self.title, row, gap_px=4, around_px=(0, 4, 0, 0))
        self.hide()

    def show_cells(self, cells: tuple[SimilarCell, ...]) -> None:
        """Show cells, the most similar first; none hides the row."""
        self.setVisible(bool(cells))
        for place, (picture, name) in enumerate(zip(self.pictures, self.names, strict=True)):
            one = cells[place] if place < len(cells) else None
            picture.setVisible(one is not None)
            name.setVisible(one is not None)
            if one is None:
                continue
            drawn = QPixmap.fromImage(to_image(one.pixels))
            smooth = Qt.TransformationMode.SmoothTransformation
            picture.setPixmap(drawn.scaledToWidth(SIDE_PX, smooth))
            type_name = words.label_name(one.label)
            name.setText(type_name)
            said = self._said(type_name, same=one.same_microscope)
            picture.setToolTip(said)
            picture.setAccessibleName(said)

    def _said(self, name: str, *, same: bool) -> str:
        if same:
            return self.tr("{type}, named by a person, from the same microscope").format(type=name)
        return self.tr("{type}, named by a person").format(type=name)


class SimilarCellsShown(QObject):
    """Requests the cells like the chosen one once it stays chosen, and shows them in a row."""

    def __init__(self, commands: Commands, row: SimilarRow) -> None:
        super().__init__(row)
        self._questions = Questions(commands)
        self._row = row
        self._wanted: tuple[BatchRef, CellKey] | None = None
        self._soon = later(self, self._ask)

    def show(self, ref: BatchRef, key: CellKey | None) -> None:
        """Show the cells similar to one; None shows nothing, because nothing may be suggested."""
        self._want(None if key is None else (ref, key))

    def leave(self) -> None:
        """Show nothing, because no cell is chosen, and drop late answers about the former one."""
        self._want(None)

    def _want(self, wanted: tuple[BatchRef, CellKey] | None) -> None:
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._questions.forget()
        self._row.show_cells(())
        if wanted is None:
            self._soon.stop()
        else:
            self._soon.start(RESTS_MS)

    @Slot()
    def _ask(self) -> None:
        if self._wanted is not None:
            request = SimilarTo(*self._wanted)
            self._questions.ask("similar", request, partial(self._take, self._wanted))

    def _take(self, asked: tuple[BatchRef, CellKey], answer: SimilarFound | Refused) -> None:
        # If a picture is gone, or the pack gives no features, there is nothing to show.
        if asked != self._wanted or isinstance(answer, Refused):
            return
        self._row.show_cells(answer.cells)
        if not answer.is_whole:
            self._soon.start(AGAIN_MS)
