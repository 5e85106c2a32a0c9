"""The Learn page: the atlas, the quiz and the progress, each behind its own button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.ui.learn.atlas import Atlas
from hematovision_desktop.ui.learn.progress import Progress
from hematovision_desktop.ui.learn.quiz import Quiz
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import ScrollPage
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, hairline

ATLAS, QUIZ, PROGRESS = range(3)


class LearnPage(QWidget):
    """Teaches staff and students the types; it requests nothing before it is visible."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.atlas = Atlas(commands)
        self.quiz = Quiz(commands)
        self.progress = Progress(commands)
        self.progress.forgotten.connect(self.quiz.ask_next)
        self.progress.quiz_asked.connect(partial(self.show_part, QUIZ))
        self.parts = QStackedWidget()
        self.buttons: list[QPushButton] = []
        group, row = QButtonGroup(self), Rows()
        row.setContentsMargins(24, 12, 24, 8)
        for name, part in (
            (self.tr("Atlas"), self.atlas),
            (self.tr("Name cells"), self.quiz),
            (self.tr("Progress"), self.progress),
        ):
            made = button(name)
            made.setCheckable(True)
            made.clicked.connect(partial(self.show_part, self.parts.addWidget(ScrollPage(part))))
            group.addButton(made)
            self.buttons.append(made)
            row.add(made)
        layout = column_in(self, row, hairline(), gap_px=0)
        layout.addWidget(self.parts, 1)
        self.buttons[0].setChecked(True)

    def show_part(self, index: int, _checked: bool = False) -> None:
        """Show the atlas, the quiz or the progress; returning to the quiz moves on to its next cell.

        If the user came with the arrow keys, the focus stays on the button, where Space and Enter
        press it.
        """
        goes_on = index == QUIZ == self.parts.currentIndex() and self.quiz.told is not None
        self.buttons[index].setChecked(True)
        self.parts.setCurrentIndex(index)
        self.look_again()
        if goes_on:
            self.quiz.ask_next()

    @Slot()
    def look_again(self) -> None:
        """Request what the visible part shows; called whenever the page comes into view."""
        index = self.parts.currentIndex()
        if index == QUIZ:
            self.quiz.begin()
        elif index == PROGRESS:
            self.progress.look_again()
        else:
            self.atlas.show_type(self.atlas.shown or Label.NEUTROPHIL)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let a key name the current cell wherever on the page the focus is."""
        if self.parts.currentIndex() == QUIZ:
            self.quiz.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
