"""The differential of the batch in view, readable from a metre away; provisional while cells need review."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.reports.adjusted_count import AdjustedCount
from hematovision_desktop.core.reports.report_rows import ReportRow
from hematovision_desktop.core.verdicts.differential import Differential
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.classify.share_columns import GAP_PX, ShareColumns
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import least_height
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, label, say, set_look
from hematovision_desktop.ui.parts.look.chip import SharesBar
from hematovision_desktop.ui.parts.look.draw import draw_target
from hematovision_desktop.ui.parts.look.palette import colours
from hematovision_desktop.ui.parts.texts import cell_words, figure_words, words
from hematovision_desktop.ui.parts.texts.standing_words import adjusted_sentence
from hematovision_desktop.ui.report import sheet_figures

_FRAME_PX = 4
"""Between a type's figures and the frame around them."""


class SummaryPanel(QWidget):
    """Counts, percent and range of each type; waiting cells are apart, and a button shows them.

    sample_asked: the review is done, and its sample is to be filled in and signed. target: the type
    onto which cells are dragged.
    """

    show_waiting = Signal()
    show_to_confirm = Signal()
    sample_asked = Signal()
    adjusted_asked = Signal()
    label_clicked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Summary"))
        self._compact = False
        self.target: Label | None = None
        self._provisional, self._sentences = "", ("", "", "")
        self._title = label(self.tr("Differential"), "heading")
        self._total = Elided("dim")
        self._total.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._honest = label("", wrap=True)
        self._flags = label("", wrap=True)
        self._rest = label("", "dim", wrap=True)
        self.waiting = button("", "look", "review")
        self.waiting.clicked.connect(self.show_waiting)
        self.confirm_button = button("", "look", "review")
        self.confirm_button.clicked.connect(self.show_to_confirm)
        self.confirm_button.hide()
        self.sample_button = button(self.tr("To the sample"), look="primary")
        self.sample_button.clicked.connect(self.sample_asked)
        self.sample_button.hide()
        self.adjusted_button = button(self.tr("Adjusted count"), look="link")
        self.adjusted_button.setToolTip(
            self.tr("Also show a count corrected for the mix-ups found in the check")
        )
        self.adjusted_button.clicked.connect(self.adjusted_asked)
        self.adjusted_button.hide()
        self.adjusted = label("", wrap=True)
        self.adjusted.hide()
        self._bar = SharesBar(14)
        self._columns = ShareColumns()
        head = Rows(self._title, gap_px=12)
        head.add(self._total, 1)
        head.add(self.adjusted_button)
        head.add(self.waiting)
        head.add(self.confirm_button)
        head.add(self.sample_button)
        self._whole = column_in(
            self,
            head,
            self._bar,
            self._columns,
            self._honest,
            self._flags,
            self.adjusted,
            self._rest,
            gap_px=6,
            around_px=(16, 8, 16, 8),
        )

    def label_at(self, at: QPoint) -> Label | None:
        """Return the type whose figures are at a position on the screen."""
        for one, column in self._columns.by_label.items():
            if column.isVisible() and column.rect().contains(column.mapFromGlobal(at)):
                return one
        return None

    def show_target(self, label: Label | None) -> None:
        """Frame the type onto which cells are dragged; None frames none."""
        if label is not self.target:
            self.target = label
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the frame around the type onto which cells are dragged."""
        column = None if self.target is None else self._columns.by_label.get(self.target)
        if column is not None:
            painter = QPainter(self)
            place = QRect(column.mapTo(self, QPoint()), column.size())
            around = place.adjusted(-_FRAME_PX, -_FRAME_PX, _FRAME_PX, _FRAME_PX)
            draw_target(painter, around, colours())
            painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report the type whose figures were clicked."""
        clicked = self.label_at(event.globalPosition().toPoint())
        if clicked is not None and event.button() == Qt.MouseButton.LeftButton:
            self.label_clicked.emit(clicked)

    def show_figures(
        self,
        differential: Differential,
        *,
        without_cell: int = 0,
        failed: int = 0,
        is_done: bool = False,
        has_sample: bool = False,
        was_signed: bool = False,
        is_reading: bool = False,
        was_read: bool = False,
        to_confirm: int = 0,
        rows: tuple[ReportRow, ...] = (),
        flags: str = "",
        waiting_s: float | None = None,
    ) -> None:
        """Show a differential; without_cell and failed: pictures that contributed nothing.

        is_done: everything is read and nothing waits. has_sample: it belongs to a sample, the next
        step then; was_signed: at least once; is_reading: a second reading, which is sent back
        instead; was_read: it was sent back. to_confirm: cells that a person must agree with before
        signing. rows: its shares beside their usual ranges. flags: the sentence on shares outside
        their ranges, and on why the smear needs another look. waiting_s: how long reviewing the
        waiting cells will take.
        """
        usual = {row.label: sheet_figures.usual_line(row) for row in rows}
        signs = {row.label: sheet_figures.out_of_range_sign(row) for row in rows}
        self._columns.show_shares(differential, usual, signs)
        self._bar.show_counts(
            {one.label: one.count for one in differential.shares}, differential.waiting
        )
        self._total.say(*self._total_texts(differential))
        self._show_waiting(differential.waiting, waiting_s)
        self.waiting.setVisible(differential.is_provisional)
        self.sample_button.setVisible(is_done and has_sample)
        self._show_to_confirm(to_confirm if is_done and has_sample else 0)
        done = self._done_text(to_confirm, has_sample=has_sample, was_signed=was_signed)
        if is_reading:
            done = self._reading_text(was_read=was_read)
        self._provisional = figure_words.provisional_sentence(differential)
        self._sentences = (
            figure_words.within_sentence(differential),
            done if is_done else "",
            figure_words.few_sentence(differential),
        )
        self._flags.setText(flags)
        self._rest.setText(self._rest_text(differential, without_cell, failed))
        self._show_rest()
        self._columns.place(self.width())

    def _show_to_confirm(self, number: int) -> None:
        self.confirm_button.setText(words.to_confirm_counted(number))
        self.confirm_button.setVisible(number > 0)
        set_look(self.sample_button, "look", "" if number else "primary")

    def _reading_text(self, *, was_read: bool) -> str:
        if was_read:
            return self.tr(
                "The reading was finished. Changes count only after you finish it again."
            )
        return self.tr("Go on to the sample to finish the reading, or to send it back.")

    def _done_text(self, to_confirm: int, *, has_sample: bool, was_signed: bool) -> str:
        if not has_sample:
            return self.tr("The review is done. Export the table, or begin the next batch.")
        if to_confirm:
            return self.tr(
                "Nothing is left to decide. Before you can sign the sample, confirm every "
                "cell or check the program on this microscope."
            )
        if was_signed:
            return self.tr("The sample was signed. Changes count only after it is signed again.")
        return self.tr("The review is done. Go on to the sample to fill it in and sign it.")

    def _show_waiting(self, waiting: int, seconds: float | None) -> None:
        text = cell_words.to_look_at(waiting, seconds)
        self.waiting.setText(text)
        self.waiting.setAccessibleName(text)
        self.waiting.setToolTip(words.waiting_counted(waiting))

    def offer_adjusted(self, *, offered: bool) -> None:
        """Offer the adjusted count, which appears only on request."""
        self.adjusted_button.setVisible(offered)
        self.adjusted.setText("")
        self.adjusted.hide()

    def offer_anew(self) -> None:
        """Hide a displayed adjusted count, because its basis has changed, and offer it again."""
        if not self.adjusted.isHidden():
            self.offer_adjusted(offered=True)

    def show_adjusted(self, answer: AdjustedCount | Refused | None) -> None:
        """Show the adjusted count beside the plain one."""
        if isinstance(answer, Refused):
            text = answer.reason
        elif answer is None:
            text = self.tr("Too few cells were checked for an adjusted count.")
        else:
            text = adjusted_sentence(answer)
        self.adjusted.setText(text)
        self.adjusted_button.hide()
        self.adjusted.show()
        self.updateGeometry()

    def _show_rest(self) -> None:
        """Say what is not counted, in the tool tip if there is no room for a line.

        In that case the heading says that the figures are provisional.
        """
        within, done, few = self._sentences
        provisional = "" if self._compact else self._provisional
        say(self._honest, " ".join(filter(None, (within, done, provisional, few))))
        for part in (self._rest, self._flags):
            part.setVisible(bool(part.text()) and not self._compact)
        rest = "\n".join(filter(None, (self._provisional, self._flags.text(), self._rest.text())))
        for part in (self._title, self._total):
            part.setToolTip(rest)

    def _total_texts(self, differential: Differential) -> tuple[str, ...]:
        """Return the number of cells behind the percents, followed by ever shorter versions of the same."""
        total = differential.total
        if not total:
            return ("",)
        few = self.tr("of {n}").format(n=words.number(total))
        if differential.is_provisional:
            text = words.counted(
                total,
                "of {n} leukocyte so far, with least and most",
                self.tr("of {n} leukocytes so far, with least and most", "", total),
            )
            return text, self.tr("of {n} so far").format(n=words.number(total)), few
        text = words.counted(
            total,
            "of {n} leukocyte, with 95 % interval",
            self.tr("of {n} leukocytes, with 95 % interval", "", total),
        )
        return text, few

    # Room

    def set_compact(self, *, compact: bool) -> None:
        """Use less height: a low window must show cells too."""
        if compact != self._compact:
            self._compact = compact
            self._columns.set_compact(compact=compact)
            self._bar.setVisible(not compact)
            around_px = 4 if compact else 8
            self._whole.setContentsMargins(16, around_px, 16, around_px)
            self._show_rest()
            self._columns.place(self.width())

    def minimumSizeHint(self) -> QSize:
        """Return the width of one type and the current height: nothing is cut."""
        buttons = (self.waiting, self.confirm_button, self.sample_button)
        parts = (one.least_width() for one in buttons)
        button_px = max(*parts, self._title.sizeHint().width())
        width = max(self._columns.least_px, button_px) + 2 * GAP_PX
        # A splitter above does not ask for a height at a width, so it must be told here.
        return QSize(width, least_height(self, max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many types side by side as fit."""
        super().resizeEvent(event)
        self._columns.place(self.width())
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _rest_text(self, differential: Differential, without_cell: int, failed: int) -> str:
        parts = figure_words.counted_apart(differential)
        if without_cell:
            parts.append(
                words.counted(
                    without_cell,
                    "no cells in {n} picture",
                    self.tr("no cells in {n} pictures", "", without_cell),
                )
            )
        if failed:
            parts.append(
                words.counted(
                    failed,
                    "{n} file could not be read",
                    self.tr("{n} files could not be read", "", failed),
                )
            )
        return self.tr("Not counted: {parts}").format(parts=" · ".join(parts)) if parts else ""
