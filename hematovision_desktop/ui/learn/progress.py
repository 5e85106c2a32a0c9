"""A learner's progress: what was confused, how it changed, a page to print."""

from __future__ import annotations

from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.learn.learning import QuizStanding
from hematovision_desktop.services.messages.learning import QuizForgotten, QuizStandingOf
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.learn.quiz import score_sentence
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.asking.saving import save_as
from hematovision_desktop.ui.parts.confusion_view import ConfusionView
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, label, say
from hematovision_desktop.ui.parts.look.confusion_chart import Confusion, confusion_png
from hematovision_desktop.ui.parts.page_pdf import CHART, PagePdf
from hematovision_desktop.ui.parts.rights import allow
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.search_words import day as day_text


class Progress(QWidget):
    """Shows the progress of the current learner.

    forgotten: all answers were deleted. quiz_asked: the next cells are to be named.
    """

    forgotten = Signal()
    quiz_asked = Signal()

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._questions = Questions(commands)
        self.standing: QuizStanding | None = None
        self.score = label("", "heading", wrap=True)
        self.steps = label("", "dim", wrap=True)
        self.said = label("", "dim", wrap=True)
        corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self.area = area = ConfusionView(self.tr("What each type was named"), corner)
        self.chart = area.picture
        self.save_button = button(self.tr("Save as page…"))
        self.save_button.clicked.connect(self._save)
        self.forget_button = button(self.tr("Start again…"))
        self.forget_button.clicked.connect(self._forget)
        self.quiz_button = button(self.tr("Name cells"), look="primary")
        self.quiz_button.clicked.connect(self.quiz_asked)
        row = Rows(self.forget_button)
        row.add_spring()
        row.add(self.save_button)
        row.add(self.quiz_button)
        layout = column_in(self, self.score, self.steps, around_px=(24, 16, 24, 16))
        layout.addWidget(area, 1)
        say(self.said, "")
        layout.addWidget(self.said)
        layout.addStretch(0)  # takes the chart's place while there is none
        layout.addLayout(row)

    def look_again(self) -> None:
        """Request the progress."""
        say(self.said, "")
        self._questions.ask("standing", QuizStandingOf(), self._take)

    def _take(self, standing: QuizStanding | Refused) -> None:
        if isinstance(standing, Refused):
            self.score.setText(standing.reason)
            return
        self.standing = standing
        has_named = bool(standing.score.cells)
        nothing = self.tr("You have not named a cell yet.")
        self.score.setText(score_sentence(standing) if has_named else nothing)
        self.steps.setText(
            steps_sentence(standing)
            if has_named
            else self.tr("Name cells to see here how many were right and what you confused.")
        )
        title = self.tr("What each cell was named")
        shown = Confusion(title, standing.confusion, standing.types)
        self.area.show_confusion(shown, types_sentence(standing))
        self.area.setVisible(bool(standing.types))
        for one in (self.save_button, self.forget_button):
            allow(one, "" if standing.types else nothing)

    @Slot()
    def _forget(self) -> None:
        box = Question(self)
        box.setWindowTitle(self.tr("Start again"))
        box.setText(self.tr("Start again?"))
        box.setInformativeText(self.tr("All your answers on this computer will be deleted."))
        if box.agrees_to(self.tr("Start again"), self.tr("Keep my answers"), look="danger"):
            self._questions.ask("standing", QuizForgotten(), self._take)
            self.forgotten.emit()

    @Slot()
    def _save(self) -> None:
        standing, shown = self.standing, self.chart.shown
        if standing is None or shown is None:
            return
        author, png = self._commands.people.state.author, confusion_png(shown)
        said = save_as(
            self,
            self.tr("Save the page"),
            self.tr("Training.pdf"),
            self.tr("Page (*.pdf)"),
            lambda draft: write_page(draft, author, standing, png),
        )
        say(self.said, said or self.said.text())


def steps_sentence(standing: QuizStanding) -> str:
    """Return how many answers were right in each series of cells, oldest first."""
    parts = [
        words.translate("Progress", "{day}: {right} of {cells}").format(
            day=day_text(one.since.astimezone().date()),
            right=words.number(one.right),
            cells=words.number(one.cells),
        )
        for one in standing.steps[-12:]
    ]
    if not parts:
        return ""
    return words.translate("Progress", "Named right, over time: {parts}").format(
        parts=" · ".join(parts)
    )


def types_sentence(standing: QuizStanding) -> str:
    """Return how many cells of each type were named correctly, in words."""
    return ". ".join(
        words.translate("Progress", "{type}: {right} of {cells} named right").format(
            type=words.label_name(one.label),
            right=words.number(one.right),
            cells=words.number(one.cells),
        )
        for one in standing.types
    )


def write_page(target: Path, name: str, standing: QuizStanding, chart_png: bytes) -> None:
    """Write a page on how well a learner names cells. Raises OSError."""
    page = PagePdf(target, words.translate("Progress", "Training in naming blood cells"))
    page.write(_html(name, standing, page.add_chart(chart_png)))


def _html(name: str, standing: QuizStanding, wide_px: int) -> str:
    """Return the page as rich text; every name in it is escaped."""
    score = standing.score
    told = words.part_counted(
        score.right,
        score.cells,
        "{right} of {cells} cell was named right at first sight: {share}.",
        "{right} of {cells} cells was named right at first sight: {share}.",
        words.translate(
            "Progress", "{right} of {cells} cells were named right at first sight: {share}."
        ),
        right=words.number(score.right),
        cells=words.number(score.cells),
        share=words.probability(score.share),
    )
    interval = words.translate("Progress", "95 % interval: {low}–{high} %").format(
        low=words.number(round(100 * score.low)), high=words.number(round(100 * score.high))
    )
    title = words.translate("Progress", "Training in naming blood cells")
    drawn = words.translate(
        "Progress", "The program drew these cells. This page does not certify a skill."
    )
    if standing.agreed:
        drawn = words.translate(
            "Progress",
            "Cells of this site: {n}; the program drew the others. This page does not certify a "
            "skill.",
        ).format(n=words.number(standing.agreed))
    today = datetime.now().astimezone().date()
    day = words.locale().toString(QDate(today.year, today.month, today.day))
    lines = [f"<h1>{escape(title)}</h1>", f"<h2>{escape(name)}</h2>" if name else ""]
    lines += [f"<p>{escape(one)}</p>" for one in (day, told, interval)]
    if wide_px:
        lines.append(f'<p><img src="{CHART}" width="{wide_px}"></p>')
    return "".join([*lines, f"<p>{escape(drawn)}</p>"])
