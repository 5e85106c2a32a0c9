"""The Samples page: the worklist on the left, the chosen sample on the right."""

from __future__ import annotations

from itertools import chain, islice

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.samples.sample import (
    KnownSample,
    SampleDetails,
    SampleSummary,
)
from hematovision_desktop.core.samples.sample_log import SampleQuery
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.ui.parts.input.keyboard import Heir, key_name
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.spared_words import SparedWords
from hematovision_desktop.ui.parts.layout.turning import TurningSplit
from hematovision_desktop.ui.parts.layout.widgets import button, hairline, label
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.chosen_sample import ChosenSample
from hematovision_desktop.ui.samples.handover_dialog import HandoverOffer
from hematovision_desktop.ui.samples.model import SampleModel
from hematovision_desktop.ui.samples.panel import SamplePanel
from hematovision_desktop.ui.samples.search_bar import BESIDE_PX, SearchBar
from hematovision_desktop.ui.samples.table import SampleTable

_MOST_TOGETHER = 500
"""Number of samples that can be merged or removed at once; nobody needs more."""


class SamplesPage(QWidget):
    """Searches, edits, opens and moves samples.

    changed: another sample is shown. failed: why there is no answer. log_asked: show the log.
    sign_asked, report_asked, handover_asked: sign, print or hand over this sample; reader_asked:
    send this sample to a second reader, or back to who requested it.
    """

    changed = Signal()
    failed = Signal(str)
    log_asked = Signal()
    sign_asked = Signal(object)
    report_asked = Signal(object)
    handover_asked = Signal(object)
    reader_asked = Signal(object)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._chosen: tuple[str, ...] = ()
        self._opens_found = False
        self._fills_in: bool | None = None
        self.model = SampleModel(commands, self)
        self.panel = SamplePanel(commands.laboratory)
        self._more = ChosenSample(commands, self.panel, self.open_chosen)
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        self.bar = SearchBar(self.model)
        self.table = SampleTable(self.model)
        self.empty_line = label("", "dim", wrap=True)
        self.empty_line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_line.setContentsMargins(24, 48, 24, 48)
        self.empty_line.hide()
        self.count_line = Elided("small", least_characters=6)
        self.period_button = button(self.tr("Summary of a period…"), look="link")
        self.log_button = button(self.tr("Open the log"), look="link")
        said = self.tr("All batches behind the samples, as recorded ({key})")
        self.log_button.setToolTip(said.format(key=isolated(key_name("Ctrl+L"))))
        self.split = TurningSplit((self._left(), self.panel), (800, 400), self)
        self.split.setStretchFactor(0, 1)
        self.offer = HandoverOffer(self._commands)
        layout = column_in(self, self.offer, gap_px=0)
        layout.addWidget(self.split, 1)

    def _left(self) -> QWidget:
        foot = Rows(self.count_line)
        foot.setContentsMargins(18, 4, 8, 4)
        foot.add_spring()
        foot.add(self.period_button)
        foot.add(self.log_button)
        left = QWidget()
        left.setProperty("look", "surface")
        column = column_in(left, self.bar, gap_px=0)
        SparedWords(self.bar.new_button, self.bar, left, BESIDE_PX)
        Heir(self.bar.line, (self.table,))  # which goes where nothing fits
        column.addWidget(self.bar.understood)
        column.addWidget(hairline())
        column.addWidget(self.empty_line, 1)
        column.addWidget(self.table, 1)
        column.addWidget(hairline())
        column.addLayout(foot)
        return left

    def _connect(self) -> None:
        self.bar.line.returnPressed.connect(self._enter)
        self.log_button.clicked.connect(self.log_asked)
        self.model.found.connect(self._show_found)
        self.model.renewed.connect(self._renew)
        self.model.failed.connect(self.failed)
        self.model.sorted_by.connect(self._sort)
        self.table.activated.connect(self.open_chosen)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        panel = self.panel
        panel.kept.connect(self._keep)
        panel.shown.connect(self.changed)
        panel.open_button.clicked.connect(self.open_chosen)
        panel.sign_button.clicked.connect(self.sign)
        panel.report_button.clicked.connect(self.report)
        panel.hand_over_button.clicked.connect(self.hand_over)
        for one in (panel.reader_button, panel.finish_button):
            one.clicked.connect(self.ask_reader)
        panel.batches.opened.connect(self._open)
        panel.batches.emptied.connect(self.table.setFocus)
        panel.batches.renamed.connect(self._rename_batch)

    # Searching

    @property
    def chosen(self) -> SampleSummary | None:
        """The chosen sample, or None if there is none or several are."""
        return self.panel.sample

    def look_again(self) -> None:
        """Request the visible rows again; the first time, everything."""
        if self.model.rowCount():
            self.model.refresh()
        else:
            self.bar.search()

    def forget(self) -> None:
        """Drop what is listed and pending, because another log comes into use."""
        self.panel.form.keep()
        self._more.forget()
        self._chosen = ()
        self.offer.hide()
        self.model.forget()
        self.panel.show_samples(())

    @Slot()
    def _sort(self) -> None:
        self.table.show_order()
        self.bar.search()

    @Slot()
    def _enter(self) -> None:
        """Open the chosen sample; newly typed or scanned text is searched first."""
        if self.bar.is_typed or self.model.is_searching:
            self._opens_found = True
            self._chosen = ()
            if self.bar.is_typed:
                self.bar.search()
        else:
            self.open_chosen()

    @Slot(int)
    def _show_found(self, total: int) -> None:
        found = words.counted(total, "{n} sample", self.tr("{n} samples", "", total))
        self.count_line.setText(found)
        self.empty_line.setVisible(not total)
        self.table.setVisible(bool(total))
        self.empty_line.setText(
            self.tr("No samples yet. Each folder of pictures that you drop becomes one.")
            if self.model.query == SampleQuery()
            else self.tr("No match. Use fewer words, or clear the line to see all.")
        )
        rows = [row for uid in self._chosen if (row := self.model.row_of(uid)) is not None]
        self._select(rows or ([min(self.model.place, total - 1)] if total else []))
        if rows:
            self.table.reveal(rows[0])
        fills_in, self._fills_in = self._fills_in and bool(rows), None
        if fills_in and self.chosen is not None and self.chosen.progress.reading is None:
            self.edit_chosen()
        elif fills_in is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        opens, self._opens_found = self._opens_found, False
        if opens and total == 1:
            self.open_chosen()
        elif opens and total:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _renew(self) -> None:
        """Handle reloaded rows: the chosen samples may have moved, with other figures."""
        rows = [self.model.row_of(uid) for uid in self._chosen]
        if self._chosen and None not in rows and len(rows) <= _MOST_TOGETHER:
            self._select([row for row in rows if row is not None])

    def _select(self, rows: list[int]) -> None:
        """Select rows without treating it as a person's choice, and show them."""
        self.table.choose(rows)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        """Show what is chosen in the table."""
        spans = self.table.chosen_spans()
        number = sum(map(len, spans))
        rows = islice(chain.from_iterable(spans), _MOST_TOGETHER)
        read = [self.model.sample(row) for row in rows]
        samples = [one for one in read if one is not None]
        self._chosen = tuple(one.uid for one in samples)
        if samples:
            self.model.held = samples[0].uid, spans[0][0]
        twin = self.model.twin(samples[0]) if len(samples) == 1 else ""
        self.panel.show_samples(samples, twin, number if number > len(samples) else None)
        self._more.ask(self.chosen)

    # What a person does

    @Slot()
    def open_chosen(self) -> None:
        """Show the cells of the chosen sample: of the batch that needs review or confirmation, else
        the newest.
        """
        if self.chosen is None:
            return
        self.panel.form.keep()
        if not self.chosen.batches:
            self.edit_chosen()
            return
        if self._more.is_asked:
            self._more.open_later()
            return
        batches = self.panel.batches.batches
        waiting = [one for one in batches if one.tally.waiting]
        unseen = [one for one in batches if one.to_confirm]
        if batches:
            self._open((waiting or unseen or batches)[-1].batch_id)

    @Slot(int)
    def _open(self, batch_id: int) -> None:
        self.panel.form.keep()
        self._commands.open_batch(batch_id)

    @Slot()
    def edit_chosen(self) -> None:
        """Go to the number of the chosen sample, or to its batch's name if that list has the focus."""
        if self.panel.batches.list.hasFocus():
            self.panel.batches.rename_chosen()
        elif self.chosen is not None:
            self.panel.area.verticalScrollBar().setValue(0)
            self.panel.form.accession.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.panel.form.accession.selectAll()

    def choose_new(self, uid: str, *, fills_in: bool | None = None) -> None:
        """Show a sample that was just made, whatever was searched for.

        fills_in: whether its number is typed or scanned next; then the focus goes there, else to
        its row. None leaves the focus where it is.
        """
        if uid:
            self._chosen = (uid,)
            self._fills_in = fills_in
            self.bar.start_over(uid)

    @Slot()
    def sign(self) -> None:
        """Request signing of the chosen sample."""
        if self.chosen is not None and self.panel.sign_button.isEnabled():
            self.panel.form.keep()
            self.sign_asked.emit(self.chosen)

    @Slot()
    def report(self) -> None:
        """Request the report of the chosen sample."""
        if self.chosen is not None and self.panel.report_button.isEnabled():
            self.panel.form.keep()
            self.report_asked.emit(self.chosen)

    @Slot()
    def hand_over(self) -> None:
        """Request handing over the chosen sample to another system."""
        if self.chosen is not None and self.chosen.batches:
            self.panel.form.keep()
            self.handover_asked.emit(self.chosen)

    @Slot()
    def ask_reader(self) -> None:
        """Request a second reader for the chosen sample, or send back a reading requested here."""
        if self.chosen is not None and self.chosen.batches:
            self.panel.form.keep()
            self.reader_asked.emit(self.chosen)

    @Slot(object, object)
    def _keep(self, sample: KnownSample, details: SampleDetails) -> None:
        self._commands.samples.keep(sample, details)

    @Slot(int, str)
    def _rename_batch(self, batch_id: int, name: str) -> None:
        self._commands.samples.rename_batch(batch_id, name)
