"""One line that asks for the size of a pixel on a microscope, and the figure that a person types."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.live.calibration import LEAST_UM_PER_PX, MOST_UM_PER_PX
from hematovision_desktop.core.microscopes.microscope_scale import OtherScale, ScaleQuestion
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import Lines, button, in_line, set_look
from hematovision_desktop.ui.parts.number_box import NumberBox
from hematovision_desktop.ui.parts.texts.scale_words import other_scale_sentence, question_sentence

_USUAL_UM_PER_PX = 0.1


class TypedScale(QWidget):
    """A figure in µm per pixel, or the choice that each batch measures itself.

    said: a person entered this figure. declined: no figure shall be kept.
    """

    said = Signal(float)
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = NumberBox()
        self.box.setDecimals(4)
        self.box.setRange(LEAST_UM_PER_PX, MOST_UM_PER_PX)
        self.box.setSingleStep(0.001)
        self.box.setSuffix(self.tr(" µm per pixel"))
        self.box.setAccessibleName(self.tr("Scale in µm per pixel"))
        # The style sheet's padding does not apply to the line inside.
        self.box.lineEdit().setTextMargins(6, 0, 0, 0)
        self.keep_button = button(self.tr("Keep this figure"))
        self.keep_button.clicked.connect(self._say)
        self.decline_button = button(self.tr("Measure each batch"), look="link")
        self.decline_button.clicked.connect(self.declined)
        self.setLayout(Rows(self.box, self.keep_button, self.decline_button))
        self.show_figure(None)

    def show_figure(self, um_per_px: float | None) -> None:
        """Start with a figure; None: with a usual one."""
        self.box.setValue(um_per_px or _USUAL_UM_PER_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Accept the figure on Enter; no key reaches the page, where it would name a cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._say()
        event.accept()

    @Slot()
    def _say(self) -> None:
        self.said.emit(self.box.value())


class ScaleLine(QWidget):
    """Asks for a microscope's scale once, or says that pictures clearly differ from it.

    kept: a person answered; carries a ScaleOffer, or None: each batch measures itself.
    """

    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._question: ScaleQuestion | None = None
        self._said = Lines("dim")
        self._said.setContentsMargins(0, 4, 0, 4)
        self.keep_button = button(self.tr("Keep it for this microscope"))
        self.keep_button.clicked.connect(self._keep)
        self.other_button = button(self.tr("Another figure…"), look="link")
        self.other_button.clicked.connect(self._type)
        self.typed = TypedScale()
        self.typed.said.connect(self._keep_typed)
        self.typed.declined.connect(self._decline)
        column_in(
            self, self._said, in_line(self.keep_button, self.other_button, self.typed), gap_px=0
        )
        self.show_scale(None, None)

    def show_scale(self, question: ScaleQuestion | None, other: OtherScale | None) -> None:
        """Show a question, or the clear difference; hide if there is neither."""
        fresh = question != self._question
        self._question = question
        said = ""
        if question is not None:
            said = question_sentence(question)
        elif other is not None:
            said = other_scale_sentence(other)
        self._said.say(said)
        set_look(self._said, "look", "dim" if question is not None else "review")
        self.setVisible(bool(said))
        offered = question is not None and question.offer is not None
        if fresh or question is None:
            self._show_answers(offered=offered, typing=question is not None and not offered)
            if question is not None and question.offer is not None:
                self.typed.show_figure(question.offer.um_per_px)

    def _show_answers(self, *, offered: bool, typing: bool) -> None:
        self.keep_button.setVisible(offered and not typing)
        self.other_button.setVisible(offered and not typing)
        self.typed.setVisible(typing)

    @Slot()
    def _type(self) -> None:
        self._show_answers(offered=True, typing=True)
        self.typed.box.setFocus()
        self.typed.box.selectAll()

    @Slot()
    def _keep(self) -> None:
        if self._question is not None and self._question.offer is not None:
            self.kept.emit(self._question.offer)

    @Slot(float)
    def _keep_typed(self, um_per_px: float) -> None:
        if self._question is not None:
            self.kept.emit(self._question.typed(um_per_px))

    @Slot()
    def _decline(self) -> None:
        if self._question is not None:
            self.kept.emit(None)
