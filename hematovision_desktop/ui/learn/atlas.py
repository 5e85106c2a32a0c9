"""The atlas: each type drawn in three stains, what it is known by, what it is taken for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hematovision_desktop.core.atlas import ATLAS
from hematovision_desktop.core.field import Pixels
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.learning import STAINS
from hematovision_desktop.services.messages.learning import AtlasOf
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.learn.atlas_words import figures, look_for, stain_name, tell_apart
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.pictures import to_image
from hematovision_desktop.ui.parts.questions import Asks, Questions
from hematovision_desktop.ui.parts.widgets import button, label

SIDE_PX = 180


class Atlas(QWidget):
    """Shows one type at a time; its drawings are asked for once."""

    def __init__(self, asks: Asks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions = Questions(asks)
        self._drawn: dict[Label, list[QPixmap]] = {}
        self.shown: Label | None = None
        self.buttons: dict[Label, QPushButton] = {}
        self.pictures: list[QLabel] = []
        self.title = label("", "title")
        self.figures = label("", "dim", wrap=True)
        self.known_by = label("", wrap=True)
        self.taken_for = label("", wrap=True)
        for one in (self.known_by, self.taken_for):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(24)
        layout.addLayout(self._types())
        layout.addWidget(self._type(), 1)

    def _types(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        group = QButtonGroup(self)
        for one in ATLAS:
            made = self.buttons[one] = button(words.label_name(one))
            made.setCheckable(True)
            made.clicked.connect(partial(self.show_type, one))
            group.addButton(made)
            column.addWidget(made)
        column.addStretch(1)
        return column

    def _type(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.figures)
        row = QHBoxLayout()
        row.setSpacing(8)
        for stain in range(STAINS):
            under = QVBoxLayout()
            picture = label("")
            picture.setFixedSize(SIDE_PX, SIDE_PX)
            self.pictures.append(picture)
            under.addWidget(picture)
            under.addWidget(label(stain_name(stain), "small"))
            row.addLayout(under)
        row.addStretch(1)
        column.addLayout(row)
        for heading, text in (
            (self.tr("What to look for"), self.known_by),
            (self.tr("Easily taken for"), self.taken_for),
        ):
            column.addSpacing(8)
            column.addWidget(label(heading, "heading"))
            column.addWidget(text)
        drawn = self.tr("The cells are drawn. Real ones vary more.")
        column.addWidget(label(drawn, "dim", wrap=True))
        column.addStretch(1)
        return page

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
            or self.tr("Nothing else here, if its size is looked at.")
        )
        self._show_pictures()
        if shown not in self._drawn:
            self._questions.ask(shown, AtlasOf(shown), partial(self._take, shown))

    def _take(self, shown: Label, answer: tuple[Pixels, ...] | Refused) -> None:
        if isinstance(answer, Refused):
            return
        self._drawn[shown] = [QPixmap.fromImage(to_image(one)) for one in answer]
        if shown is self.shown:
            self._show_pictures()

    def _show_pictures(self) -> None:
        if self.shown is None:
            return
        drawn = self._drawn.get(self.shown, [QPixmap()] * STAINS)
        for stain, (place, one) in enumerate(zip(self.pictures, drawn, strict=True)):
            place.setPixmap(fitted(one, SIDE_PX, place))
            name = words.label_name(self.shown)
            place.setAccessibleName(
                self.tr("{type}, drawn: {light}").format(type=name, light=stain_name(stain))
            )


def fitted(whole: QPixmap, side_px: int, place: QWidget) -> QPixmap:
    """Return a square picture at a side in logical px, sharp on the screen it is shown on."""
    if whole.isNull():
        return whole
    ratio = place.devicePixelRatioF()
    scaled = whole.scaledToWidth(round(side_px * ratio), Qt.TransformationMode.SmoothTransformation)
    scaled.setDevicePixelRatio(ratio)
    return scaled
