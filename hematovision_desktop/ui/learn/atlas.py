"""The atlas: each type drawn in three stains, its features, and the types it is confused with."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.atlas import ATLAS
from hematovision_desktop.core.learn.learning import STAINS
from hematovision_desktop.services.messages.learning import AgreedCellsOf, AtlasOf
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.learn.atlas_words import figures, look_for, stain_name, tell_apart
from hematovision_desktop.ui.learn.cell_picture import CellPicture, roomy_side
from hematovision_desktop.ui.parts.asking.questions import Asks, Questions
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import GAP_PX, Rows
from hematovision_desktop.ui.parts.layout.widgets import button, label
from hematovision_desktop.ui.parts.look.pictures import to_image
from hematovision_desktop.ui.parts.texts import words

SIDE_PX = 180
AGREED_SIDE_PX = 104
MOST_AGREED = 4


class Atlas(QWidget):
    """Shows one type at a time; its drawings are requested once."""

    def __init__(self, asks: Asks) -> None:
        super().__init__()
        self._questions = Questions(asks)
        self._drawn: dict[Label, list[QPixmap]] = {}
        self.shown: Label | None = None
        self.buttons: dict[Label, QPushButton] = {}
        self.pictures: list[CellPicture] = []
        self.agreed_pictures: list[CellPicture] = []
        self.title = label("", "title", wrap=True)
        self.figures = label("", "dim", wrap=True)
        self.known_by = label("", wrap=True)
        self.taken_for = label("", wrap=True)
        for one in (self.known_by, self.taken_for):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = column_in(self, self._types(), gap_px=16, around_px=(24, 16, 24, 16))
        layout.addWidget(self._type(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the drawn cells as large as all of them fit above the text."""
        super().resizeEvent(event)
        side = roomy_side(self, SIDE_PX, across=STAINS + 1, down=3)
        for one in self.pictures:
            one.take_side(side)

    def _types(self) -> Rows:
        row = Rows(between_px=GAP_PX)
        group = QButtonGroup(self)
        for one in ATLAS:
            made = self.buttons[one] = button(words.label_name(one))
            made.setCheckable(True)
            made.clicked.connect(partial(self.show_type, one))
            group.addButton(made)
            row.add(made)
        return row

    def _type(self) -> QWidget:
        page = QWidget()
        column = column_in(page, self.title, self.figures, around_px=(0, 0, 8, 0))
        row = Rows(between_px=GAP_PX)
        for stain in range(STAINS):
            place = QWidget()
            under = column_in(place, gap_px=None)
            picture = CellPicture(SIDE_PX)
            self.pictures.append(picture)
            under.addWidget(picture)
            under.addWidget(label(stain_name(stain), "small"))
            row.add(place)
        column.addLayout(row)
        column.addWidget(self._agreed_row())
        for heading, text in (
            (self.tr("What to look for"), self.known_by),
            (self.tr("Easily mistaken for"), self.taken_for),
        ):
            column.addSpacing(8)
            column.addWidget(label(heading, "heading"))
            column.addWidget(text)
        self.drawn_line = label("", "dim", wrap=True)
        column.addWidget(self.drawn_line)
        column.addStretch(1)
        return page

    def _agreed_row(self) -> QWidget:
        self.agreed_part = QWidget()
        self.agreed_part.hide()
        column = column_in(
            self.agreed_part,
            label(self.tr("Cells of this site"), "heading"),
            around_px=(0, 8, 0, 0),
        )
        row = Rows(between_px=GAP_PX)
        for _ in range(MOST_AGREED):
            picture = CellPicture(AGREED_SIDE_PX)
            self.agreed_pictures.append(picture)
            row.add(picture)
        column.addLayout(row)
        column.addWidget(label(self.tr("Two people gave each this name."), "small", wrap=True))
        return self.agreed_part

    def show_type(self, shown: Label, _checked: bool = False) -> None:
        """Show a type."""
        self.shown, entry = shown, ATLAS[shown]
        self.buttons[shown].setChecked(True)
        self.title.setText(words.label_name(shown))
        self.figures.setText(figures(entry))
        self.known_by.setText(look_for(shown))
        self.taken_for.setText(
            "\n".join(
                self.tr("{type}: {how}").format(
                    type=words.label_name(other), how=tell_apart(shown, other)
                )
                for other in entry.confused_with
            )
            or self.tr("Nothing else here, if you look at its size.")
        )
        self._show_pictures()
        self._show_agreed(())
        self._questions.ask("agreed", AgreedCellsOf(shown), self._show_agreed)
        if shown not in self._drawn:
            self._questions.ask(shown, AtlasOf(shown), partial(self._take, shown))

    def _take(self, shown: Label, answer: tuple[Pixels, ...] | Refused) -> None:
        if isinstance(answer, Refused):
            return
        self._drawn[shown] = [QPixmap.fromImage(to_image(one)) for one in answer]
        if shown is self.shown:
            self._show_pictures()

    def _show_agreed(self, answer: tuple[Pixels, ...] | Refused) -> None:
        cells = () if isinstance(answer, Refused) else answer[:MOST_AGREED]
        self.agreed_part.setVisible(bool(cells))
        self.drawn_line.setText(
            self.tr("The other cells are drawn. Real ones vary more.")
            if cells
            else self.tr("The cells are drawn. Real ones vary more.")
        )
        for at, place in enumerate(self.agreed_pictures):
            shown = QPixmap.fromImage(to_image(cells[at])) if at < len(cells) else QPixmap()
            place.show_cell(shown)
            place.setVisible(at < len(cells))
            if self.shown is not None:
                name = words.label_name(self.shown)
                place.setAccessibleName(self.tr("{type}, a cell of this site").format(type=name))

    def _show_pictures(self) -> None:
        if self.shown is None:
            return
        drawn = self._drawn.get(self.shown, [QPixmap()] * STAINS)
        for stain, (place, one) in enumerate(zip(self.pictures, drawn, strict=True)):
            place.show_cell(one)
            name = words.label_name(self.shown)
            place.setAccessibleName(
                self.tr("{type}, drawn: {light}").format(type=name, light=stain_name(stain))
            )
