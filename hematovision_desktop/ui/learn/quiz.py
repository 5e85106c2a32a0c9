"""The quiz: a cell without its name, the same keys as when counting, and the answer at once."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from hematovision_desktop.core.cells.key_map import LETTERS, UNTOLD_KEYS, names_by_key
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import ASKED, QuizStanding
from hematovision_desktop.services.messages.learning import (
    QuizAnswered,
    QuizNext,
    QuizQuestion,
    QuizStandingOf,
    QuizTold,
)
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import Explanation, Refused
from hematovision_desktop.ui.learn.atlas_words import look_for, tell_apart
from hematovision_desktop.ui.learn.cell_picture import CellPicture, roomy_side
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.input.keyboard import key_name, written
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Columns, Rows
from hematovision_desktop.ui.parts.layout.widgets import button, in_line, label
from hematovision_desktop.ui.parts.look.draw import draw_focus
from hematovision_desktop.ui.parts.look.palette import colours
from hematovision_desktop.ui.parts.look.picture_access import describe_as
from hematovision_desktop.ui.parts.look.pictures import map_image, to_image
from hematovision_desktop.ui.parts.texts import words

SIDE_PX = 200
_IN_ROW = 2


class Quiz(QWidget):
    """Asks for one cell after another. answered: another answer was given."""

    answered = Signal(object)

    def __init__(self, commands: Commands) -> None:
        describe_as(QAccessible.Role.Grouping, Quiz)
        super().__init__()
        self._commands = commands
        self._questions = Questions(commands)
        self.question: QuizQuestion | None = None
        self.told: QuizTold | None = None
        self.type_buttons: dict[Label | None, QPushButton] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()

    def _build(self) -> None:
        self.heading = label(self.tr("What is this cell?"), "title", wrap=True)
        self.hint = label("", "dim", wrap=True)
        self.picture, self.compared = CellPicture(SIDE_PX), CellPicture(SIDE_PX)
        self.under, self.under_compared = label("", "small"), label("", "small")
        self.why = label("", wrap=True)
        self.map_button = button(self.tr("What the program looks at"))
        self.map_button.setCheckable(True)
        self.map_button.toggled.connect(self._show_picture)
        self.next_button = button(self.tr("Next cell"), look="primary")
        self.next_button.clicked.connect(self.ask_next)
        self.score = label("", "dim", wrap=True)
        pictures = Rows(gap_px=16, between_px=8)
        self.compared_part = QWidget()
        for whole, place, under in (
            (QWidget(), self.picture, self.under),
            (self.compared_part, self.compared, self.under_compared),
        ):
            column = column_in(whole, place, under, gap_px=None)
            column.addStretch(1)
            pictures.add(whole)
        beside = QWidget()
        # No stack: it would be as high as its hidden page, whose buttons need more rows beside two pictures.
        self._before_answer, self._after_answer = self._answers(), self._after()
        column_in(beside, self._before_answer, self._after_answer, gap_px=0)
        pictures.add(beside, 1)
        layout = column_in(self, self.heading, self.hint, pictures, around_px=(24, 12, 24, 12))
        layout.addStretch(1)
        layout.addWidget(self.score)
        self._show_state()

    def _answers(self) -> QWidget:
        page = QWidget()
        column = column_in(page, gap_px=None)
        grid = Columns(_IN_ROW)
        column.addLayout(grid)
        column.addStretch(1)
        for one in (*ASKED, None):
            key = LETTERS[one] if one is not None else UNTOLD_KEYS[0]
            made = button(f"{words.label_short(one)}  ({key})")
            made.setAccessibleName(words.label_name(one))
            made.clicked.connect(partial(self.name, one))
            self.type_buttons[one] = made
            grid.add(made)
        return page

    def _after(self) -> QWidget:
        page = QWidget()
        column = column_in(page, self.why, in_line(self.next_button, self.map_button), gap_px=12)
        column.addStretch(1)
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the cell as large as both cells fit beside the text."""
        super().resizeEvent(event)
        side = roomy_side(self, SIDE_PX, across=4, down=2)
        for one in (self.picture, self.compared):
            one.take_side(side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the focus ring around the quiz while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            draw_focus(painter, QRectF(self.rect()), colours())
            painter.end()

    # Steps

    def begin(self) -> None:
        """Ask for the first cell, unless one is already asked for, and take the keys."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.question is None and not self._questions.is_open("next"):
            self._questions.ask("standing", QuizStandingOf(), self._take_standing)
            self.hint.setText(self.tr("The first cell is being drawn…"))
            self.ask_next()

    @Slot()
    def ask_next(self) -> None:
        """Go on to the next cell."""
        if self._questions.is_open("next") or self._questions.is_open("told"):
            return
        self._questions.ask("next", QuizNext(), self._take_question)

    def _take_question(self, answer: QuizQuestion | Refused) -> None:
        if isinstance(answer, Refused):
            self.hint.setText(answer.reason)
            return
        self.question, self.told = answer, None
        self.map_button.setChecked(False)
        self._take_keys()
        self._show_state()

    def name(self, said: Label | None, _checked: bool = False) -> None:
        """Take an answer for the current cell."""
        if self.question is None or self.told is not None or self._questions.is_open("told"):
            return
        self._questions.ask("told", QuizAnswered(self.question.cell, said), self._take_told)

    def _take_told(self, answer: QuizTold | Refused) -> None:
        if isinstance(answer, Refused):
            self.hint.setText(answer.reason)
            return
        self.told = answer
        self._take_keys()
        self._take_standing(answer.standing)
        self._show_state()
        self.answered.emit(answer.standing)

    def _take_keys(self) -> None:
        """Take the keyboard from a button that is about to be hidden: Space and Enter go on."""
        held = self.window().focusWidget()
        if held is not None and self.isAncestorOf(held):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_standing(self, standing: QuizStanding | Refused) -> None:
        if not isinstance(standing, Refused):
            self.score.setText(score_sentence(standing))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Name the cell with a letter or digit, as on every page; Space and Enter go on."""
        text = written(event)
        if self.told is not None:
            if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.ask_next()
                return
        else:
            named = names_by_key(self._commands.live.camera.settings.keys)
            if text in named and named[text] in self.type_buttons:
                self.name(named[text])
                return
        super().keyPressEvent(event)

    # Display

    def _show_state(self) -> None:
        told, question = self.told, self.question
        for one in self.type_buttons.values():
            one.setEnabled(question is not None)
        self._before_answer.setVisible(told is None)
        self._after_answer.setVisible(told is not None)
        self.map_button.setVisible(self._map is not None)
        self.under.setText("")
        if told is None:
            self.heading.setText(self.tr("What is this cell?"))
            self.why.setText("")
            self.hint.setText(self._asked_words())
        else:
            self._show_told(told)
            said = self.tr("{space} or {enter} goes on.")
            said = said.format(space=key_name("Space"), enter=key_name("Enter"))
            self.hint.setText(said)
        # The quiz itself has the focus, so screen readers read its messages.
        self.setAccessibleName(self.heading.text())
        self.setAccessibleDescription(" ".join(filter(None, (self.why.text(), self.hint.text()))))
        self._show_picture()

    def _asked_words(self) -> str:
        if self.question is None:
            return ""
        if self.question.comes_again:
            return self.tr("You have seen this cell before. Press its key or button.")
        if not self.question.cell.is_drawn:
            return self.tr("A cell of this site. Press its key or button.")
        return self.tr("Press its key or button.")

    def _show_told(self, told: QuizTold) -> None:
        truth = words.label_name(told.cell.label)
        if told.said is told.cell.label:
            self.heading.setText(self.tr("Right: {type}").format(type=truth))
            self.why.setText(look_for(told.cell.label))
            return
        self.under.setText(truth)
        if told.said is None:
            self.heading.setText(self.tr("It is: {type}").format(type=truth))
            self.why.setText(look_for(told.cell.label))
            return
        said = words.label_name(told.said)
        self.heading.setText(
            self.tr("It is: {type}. You said: {said}").format(type=truth, said=said)
        )
        self.why.setText(tell_apart(told.cell.label, told.said))
        self.under_compared.setText(self.tr("{type}, to compare").format(type=said))

    @Slot()
    def _show_picture(self) -> None:
        shown = QPixmap()
        if self.question is not None:
            shown = QPixmap.fromImage(to_image(self.question.pixels))
            if self.map_button.isChecked():
                self._lay_map(shown)
        self.picture.show_cell(shown)
        self.picture.setAccessibleName(self.heading.text())
        other = self.told.to_compare if self.told is not None else None
        compared = QPixmap() if other is None else QPixmap.fromImage(to_image(other))
        self.compared.show_cell(compared)
        for part in (self.compared, self.under_compared, self.compared_part):
            part.setVisible(other is not None)

    @property
    def _map(self) -> Explanation | None:
        """Where the program sees the type in the cell; None without a map of that type."""
        told = self.told
        if told is None or told.seen is None or told.cell.label not in told.seen.labels:
            return None
        return told.seen

    def _lay_map(self, shown: QPixmap) -> None:
        seen = self._map
        if seen is None or self.told is None:
            return
        channel = seen.evidence[:, :, seen.labels.index(self.told.cell.label)]
        left, top, side = seen.window
        painter = QPainter(shown)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, top, side, side), map_image(channel))
        painter.end()


def score_sentence(standing: QuizStanding) -> str:
    """Return the score in one sentence."""
    score = standing.score
    if not score.cells:
        return words.translate("Quiz", "Nothing here is counted or used for teaching.")
    rest = "named right: {share}, 95 % interval {low}–{high}. Cells to see again now: {due}."
    return words.counted(
        score.cells,
        "{right} of {cells} new cell " + rest,
        words.translate(
            "Quiz",
            "{right} of {cells} new cells named right: {share}, 95 % interval {low}–{high}. "
            "Cells to see again now: {due}.",
        ),
        right=words.number(score.right),
        cells=words.number(score.cells),
        share=words.probability(score.share),
        low=words.number(round(100 * score.low)),
        high=words.number(round(100 * score.high)),
        due=words.number(standing.due),
    )
