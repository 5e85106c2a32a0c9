"""The chosen sample: its details, its batches, its combined differential, the next steps."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.core.reports.report import Trigger, age_of, findings_of, judged_rows
from hematovision_desktop.core.reports.report_rows import ReportRow
from hematovision_desktop.core.samples.sample import (
    SampleDetails,
    SampleState,
    SampleSummary,
    united,
)
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.messages.results import LaboratoryCommands
from hematovision_desktop.ui.parts.asking.removing import ask_to_change
from hematovision_desktop.ui.parts.figures_grid import FiguresGrid
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.reading_area import hold_width
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, hairline, in_line, label, set_look
from hematovision_desktop.ui.parts.rights import allow, why_not
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.search_words import state_name
from hematovision_desktop.ui.report import range_words, sheet_figures, sheet_words
from hematovision_desktop.ui.samples.batch_list import BatchList
from hematovision_desktop.ui.samples.form import DetailsForm
from hematovision_desktop.ui.samples.model import left_to_do, signed_text

samples = words.Texts("samples")


class SamplePanel(QWidget):
    """Shows one sample, or several together.

    kept: a sample and its new details. shown: another one is shown.
    """

    kept = Signal(object, object)
    shown = Signal()

    def __init__(self, laboratory: LaboratoryCommands) -> None:
        super().__init__()
        self._laboratory = laboratory
        self._samples: tuple[SampleSummary, ...] = ()
        self._chosen = 0
        self._denied: frozenset[Right] = frozenset()
        self.name_line = Elided("heading")
        self.state_line = label("", "dim", wrap=True)
        self.form = DetailsForm()
        self.batches = BatchList()
        self.twice_line = label("", "review", wrap=True)
        self.twice_line.hide()
        self.figures = FiguresGrid(ranges=True)
        self.open_button = button(self.tr("Open cells"), "classify", "primary")
        self.sign_button = button(self.tr("Sign…"))
        self.hand_over_button = button(self.tr("Hand over…"))
        self._step = QStackedWidget()
        self.report_button = button(self.tr("Report…"))
        self.reader_button = button(self.tr("Second reader…"), look="link")
        self.finish_button = button(self.tr("Second reading…"))
        self.unite_button = button(self.tr("Unite…"))
        self.unite_button.setToolTip(self.tr("Move the batches of all of them to one sample"))
        self.remove_button = button(self.tr("Remove…"), look="danger")
        self._hint = label(self.tr("Choose a sample to fill in."), "dim", wrap=True)
        self.form.kept.connect(self._keep)
        self._build()
        self.show_samples(())

    def _build(self) -> None:
        # Placed before it has content: a moved part is styled again with all its children.
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Chosen sample"))
        self._page = QWidget()
        self._page.setObjectName("page")
        self.area.setWidget(self._page)
        self._above_figures, self._above_batches = hairline(), hairline()
        of_sample = self.name_line, self.state_line, self.form, self._above_figures, self.figures
        of_batches = self._above_batches, self.twice_line, self.batches
        layout = column_in(self._page, *of_sample, *of_batches, around_px=(8, 12, 8, 12))
        layout.addLayout(in_line(self.reader_button))
        layout.addStretch(1)
        buttons = Rows()
        buttons.setContentsMargins(8, 8, 8, 12)
        buttons.add(self.open_button, 1)
        # One place for both, as wide as the wider: signing moves no button.
        for step in (self.sign_button, self.hand_over_button):
            self._step.addWidget(step)
        # If the first leaves no room, they go below it together.
        rest = Rows(self._step, self.finish_button, self.report_button)
        for one in (self.unite_button, self.remove_button):
            rest.add(one)
        beside = QWidget()
        beside.setLayout(rest)
        buttons.add(beside)
        self._hint.setContentsMargins(12, 16, 12, 0)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        whole = column_in(self, gap_px=0)
        # Either of the two takes the room, so the buttons stay below.
        whole.addWidget(self._hint, 1)
        whole.addWidget(self.area, 1)
        whole.addWidget(hairline())
        whole.addLayout(buttons)
        self._page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as wide as the form needs, so it scrolls only vertically."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            hold_width(self.area)
        return super().eventFilter(watched, event)

    # What is shown

    @property
    def sample(self) -> SampleSummary | None:
        """The displayed sample, or None if there is none or several are."""
        return self._samples[0] if len(self._samples) == 1 and self._chosen == 1 else None

    @property
    def samples(self) -> tuple[SampleSummary, ...]:
        """All displayed samples."""
        return self._samples

    def show_samples(
        self, samples: Sequence[SampleSummary], twin: str = "", chosen: int | None = None
    ) -> None:
        """Show a sample, or several together. twin: what distinguishes it from others with its number.

        chosen: how many are chosen, if too many to read.
        """
        before = self.sample
        if before is None or [one.uid for one in samples] != [before.uid]:
            self.form.keep()
            self.batches.show_batches(())
            self.show_twice(0)
        self._samples = tuple(samples)
        self._chosen = len(samples) if chosen is None else chosen
        one = self.sample
        self.area.setVisible(bool(samples))
        self._hint.setVisible(not samples)
        for part in (self.form, self._above_batches, self.batches, self.open_button):
            part.setVisible(one is not None or not samples)
        reads = one is not None and one.progress.reading is not None
        self.reader_button.setVisible(one is not None and one.batches > 0 and not reads)
        signs = self.window().focusWidget() is self.sign_button
        # An unchanged signed sample is handed over next; otherwise it is signed.
        stands = one is not None and one.stands_signed
        self._step.setCurrentWidget(self.hand_over_button if stands else self.sign_button)
        # Without cells there is nothing to sign or print, and a sample can be removed. All of these
        # buttons would break the row, and so move it when another sample is chosen.
        is_empty = one is not None and not one.batches
        has_steps = not samples or (one is not None and (stands or not is_empty))
        # A second reading is sent back instead: the sample it is of gets signed.
        self._step.setVisible(has_steps and (stands or not reads))
        self.finish_button.setVisible(reads)
        self.report_button.setVisible(has_steps)
        self.unite_button.setVisible(self._chosen > 1)
        self.remove_button.setVisible(self._chosen > 1 or is_empty)
        self._enable()
        if (
            signs and stands
        ):  # After signing, Qt moves the focus to the button in its place, which Space would then press
            self.report_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if one is not None:
            self._show_one(one, twin, same=before is not None and before.uid == one.uid)
        elif samples:
            self._show_several()
        self.shown.emit()

    def _show_one(self, one: SampleSummary, twin: str, *, same: bool) -> None:
        self.name_line.setText(" · ".join(filter(None, (one.details.accession, twin))))
        self.state_line.setText(state_text(one))
        self.form.show_details(one.details, same=same)
        self._show_figures(LabelSet.FIVE.labels)
        if not same:
            self.batches.announce(one.batches)
            self.area.verticalScrollBar().setValue(0)

    def _show_several(self) -> None:
        said = self.tr("{n} samples chosen", "", self._chosen)
        self.name_line.setText(said.format(n=words.number(self._chosen)))
        if self._chosen > len(self._samples):
            self.state_line.setText(
                self.tr("Too many to show together. Narrow the search, or choose fewer.")
            )
            self._show_figures_at_all(shown=False)
            return
        tally = united(one.tally for one in self._samples)
        together = words.cells_counted(tally.cells)
        self.state_line.setText(self.tr("Together {cells}").format(cells=together))
        self._show_figures(LabelSet.FIVE.labels)

    def _show_figures_at_all(self, *, shown: bool) -> None:
        for part in (self._above_figures, self.figures):
            part.setVisible(shown)

    def _show_figures(self, labels: Sequence[Label]) -> None:
        tally = united(one.tally for one in self._samples)
        self._show_figures_at_all(shown=bool(tally.cells))
        differential, one = tally.differential(labels), self.sample
        rows: tuple[ReportRow, ...] = ()
        findings: tuple[Trigger, ...] = ()
        if one is not None:  # several together are no single patient
            age = age_of(one.details, one.created_at.astimezone().year)
            rows = judged_rows(differential, self._laboratory.now, one.details, age)
            findings = findings_of(differential, self._laboratory.now, one.details, age)
        usual = {row.label: sheet_figures.usual_line(row) for row in rows}
        said = (range_words.flags_sentence(rows), *map(sheet_words.trigger_sentence, findings))
        self.figures.show_figures(differential, usual, " ".join(filter(None, said)))

    def show_batches(self, batches: tuple[BatchSummary, ...]) -> None:
        """Show the batches of the sample, and the types that they distinguish."""
        self.batches.show_batches(batches)
        self.finish_button.setEnabled(False)  # until it is known where it was requested
        self.finish_button.setText(self.tr("Second reading…"))
        known = {one for batch in batches for one in batch.start.label_set.labels}
        if known:
            self._show_figures([one for one in Label if one in known])
        self._enable()

    def show_twice(self, pictures: int) -> None:
        """Show how many pictures are in several of the batches."""
        self.twice_line.setText(sheet_words.twice_sentence(pictures))
        self.twice_line.setVisible(pictures > 0)

    def show_reading(self, *, is_here: bool) -> None:
        """Show that the sample is a reading, requested on this computer or sent from elsewhere."""
        self.finish_button.setEnabled(True)
        self.finish_button.setText(self.tr("Finish reading…") if is_here else self.tr("Send back…"))

    # What can be done

    def show_rights(self, denied: frozenset[Right]) -> None:
        """Show what the current person may do. denied: what they may not."""
        self._denied = denied
        self.batches.show_rights(denied)
        self._enable()

    def _enable(self) -> None:
        one = self.sample
        self.open_button.setEnabled(one is not None and one.batches > 0)
        has_cells = one is not None and one.batches > 0
        self.report_button.setEnabled(has_cells)
        allow(self.sign_button, why_not(self._denied, Right.SIGN), possible=has_cells)
        several = 1 < len(self._samples) == self._chosen
        self.unite_button.setEnabled(several)
        removes = several or one is not None
        allow(self.remove_button, why_not(self._denied, Right.REMOVE), possible=removes)
        state = None if one is None else one.state
        ready = state is SampleState.READY
        returns = state is SampleState.READING and one is not None and not one.not_reviewed
        next_step = self.open_button
        if returns:
            next_step = self.finish_button
        elif ready and self.sign_button.isEnabled():
            next_step = self.sign_button
        elif self.hand_over_button.isVisibleTo(self):
            next_step = self.report_button  # it is signed: its sheet goes to whoever requested it
        steps = (self.open_button, self.sign_button, self.finish_button, self.report_button)
        for part in steps:
            set_look(part, "look", "primary" if part is next_step else "")

    @Slot(object)
    def _keep(self, details: SampleDetails) -> None:
        one = self.sample
        if one is None:
            return
        if one.stands_signed and not ask_to_change(self.name_line.text(), self):
            self.form.show_details(one.details)
            return
        self.name_line.setText(details.accession)
        self.kept.emit(one.known, details)


def state_text(one: SampleSummary) -> str:
    """Return a sample's state, in one line."""
    parts = [state_name(one.state)]
    if one.progress.version and one.progress.is_changed:
        parts.append(words.translate("SamplePanel", "changed since it was signed"))
    elif signed_text(one):
        parts.append(signed_text(one))
    parts.append(words.cells_counted(one.tally.cells))
    parts += left_to_do(one)
    if one.tally.failed:
        told = samples.tr("{n} pictures could not be read", "", one.tally.failed)
        parts.append(words.counted(one.tally.failed, "{n} picture could not be read", told))
    return " · ".join(parts)
