"""Progress of a batch: a bar, how far, how fast, how long still; afterwards the result."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.classify.sample_line import SampleLine, patient_of
from hematovision_desktop.ui.parts.input.keyboard import key_name
from hematovision_desktop.ui.parts.layout.elided import (
    BETWEEN_PARTS,
    LEAST_CHARACTERS,
    Elided,
    Parted,
)
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.spared_words import SparedWords
from hematovision_desktop.ui.parts.layout.widgets import ProgressBar, button, say, set_look, tool
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated

_ASIDE_PX = 16
_RATE_AFTER_S = 0.4
_NAME_CHARACTERS = 36
"""The longest name that is shown in full."""
_FIGURE_CHARACTERS = 16
"""At least as wide as "312 of 2,487": half a figure reads as another one."""


class ProgressStrip(QWidget):
    """The line above the gallery with the batch's name and its buttons.

    keyboard_left: the focused button was disabled, and the focus must move.
    """

    cancel_asked = Signal()
    keyboard_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sample = SampleLine()
        self.sample.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._batch_name = ""
        self._name = Elided("heading", Qt.TextElideMode.ElideMiddle, 14)
        self._name.setMaximumWidth(self.fontMetrics().averageCharWidth() * _NAME_CHARACTERS)
        self._text = Parted("dim")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar = ProgressBar(self.tr("Progress of the batch"))
        self.cancel_button = button(self.tr("Cancel"), "close")
        self.cancel_button.clicked.connect(self.cancel_asked)
        # One word more would not fit a narrow screen.
        self.teach_button = tool("teach", self.tr("Teach your site with the cells you named"))
        self.teach_button.hide()
        self.undo_button = tool("undo", self.tr("Undo"))
        self.redo_button = tool("redo", self.tr("Redo"))
        for one in (self.undo_button, self.redo_button):
            one.hide()
        self.resume_button = button(self.tr("Go on"), "play")
        self.resume_button.setToolTip(self.tr("Read the remaining pictures"))
        self.resume_button.hide()
        self.new_button = button(self.tr("New batch"), "new")
        self.export_button = button(self.tr("Export…"), "export")
        self.line = line = Rows(gap_px=12)
        line.add(self.sample)
        line.add(self._name)
        line.add(self._text, 1)
        for part in (
            self.undo_button,
            self.redo_button,
            self.cancel_button,
            self.resume_button,
            self.teach_button,
            self.new_button,
            self.export_button,
        ):
            line.add(part)
        self._whole = column_in(self, line)
        self.set_compact(compact=False)
        last = self.export_button, self.resume_button
        SparedWords(self.new_button, line, self, _ASIDE_PX, last)
        self._whole.addWidget(self._bar)

    def set_compact(self, *, compact: bool) -> None:
        """Use less height around the line, in a low window."""
        around_px = 4 if compact else 8
        self._whole.setContentsMargins(_ASIDE_PX, around_px, _ASIDE_PX, around_px)

    def begin(self, name: str, total: int) -> None:
        """Show that a batch starts."""
        self.show_name(name)
        self._bar.show_done(0, total)
        looking = self.tr("Looking for pictures…")
        self._text.setText(words.fields_counted(total) if total else looking)
        self._set_running(True)

    def show_name(self, name: str) -> None:
        """Show a batch's name."""
        self._batch_name = "".join(" " if sign in "\r\n" else sign for sign in name)
        self._write_name()

    def show_sample(self, sample: KnownSample | None) -> None:
        """Show the sample of these cells."""
        self.sample.show_sample(sample)
        self._write_name()

    def _write_name(self) -> None:
        """Write the batch's name, which is a detail after the sample's number; nothing if both are equal."""
        sample = self.sample.sample
        parts = [self._batch_name]
        if sample is not None:
            parts = [patient_of(sample.details)]
            if self._batch_name != sample.details.accession:
                parts.append(self._batch_name)
        say(self._name, " · ".join(filter(None, parts)))
        set_look(self._name, "look", "heading" if sample is None else "")

    def _set_running(self, running: bool) -> None:
        self._text.keep(_FIGURE_CHARACTERS if running else LEAST_CHARACTERS)
        self._bar.setVisible(running)
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(running)
        self.cancel_button.setText(self.tr("Cancel"))
        self.new_button.setVisible(not running)
        self.export_button.setVisible(not running)

    def show_next_step(self, *, done: bool) -> None:
        """Make the export the next step once the review of a batch without a sample is done."""
        if done or self.export_button.property("look") == "primary":
            set_look(self.export_button, "look", "primary" if done else "")

    def show_offers(self, undo: str, redo: str, *, teaches: bool, resumes: bool) -> None:
        """Offer what is possible now: undo and redo, teaching, and reading the remaining pictures.

        undo, redo: what they would do; an empty text disables one.
        """
        # Qt would lay out the line, and everything around it, anew for each button that appears.
        self._whole.setEnabled(False)
        self._show_undo(undo, redo)
        self.teach_button.setVisible(teaches)
        self.resume_button.setVisible(resumes)
        self._whole.setEnabled(True)

    def _show_undo(self, undo: str, redo: str) -> None:
        texts = (
            (self.undo_button, undo, self.tr("Undo: {what} ({key})"), "Ctrl+Z"),
            (self.redo_button, redo, self.tr("Redo: {what} ({key})"), "Ctrl+Y"),
        )
        for one, what, text, key in texts:
            one.setVisible(bool(undo or redo))
            one.setEnabled(bool(what))
            if what:
                one.setToolTip(text.format(what=what, key=isolated(key_name(key))))
                one.setAccessibleName(one.toolTip())

    def show_cancelling(self) -> None:
        """Show that the batch stops after the current field."""
        if self.cancel_button.hasFocus():
            self.keyboard_left.emit()
        self.cancel_button.setEnabled(False)
        self.cancel_button.setText(self.tr("Stopping…"))

    def show_progress(self, progress: Progress) -> None:
        """Show how far the batch has got: "312 of 2,487 · 180 a second · 12 s left"."""
        self._bar.setValue(progress.done)
        parts = [
            self.tr("{done} of {total}").format(
                done=words.number(progress.done), total=words.number(progress.total)
            )
        ]
        if progress.done and progress.elapsed_s >= _RATE_AFTER_S:
            rate = progress.rate_per_s
            figure = words.number(round(rate)) if rate >= 9.5 else words.percent_figure(rate)
            parts.append(self.tr("{rate} a second").format(rate=figure))
            if progress.left_s is not None and progress.done < progress.total:
                left = words.duration(progress.left_s)
                parts.append(self.tr("{time} left").format(time=left))
        self._text.setText(BETWEEN_PARTS.join(parts))

    def end(self, state: BatchState, progress: Progress) -> None:
        """Show that the batch has ended."""
        self._set_running(False)
        parts = [words.fields_counted(progress.done), words.cells_counted(progress.cells)]
        if state is BatchState.CANCELLED:
            parts[0] = self.tr("Cancelled at {done} of {total}").format(
                done=words.number(progress.done), total=words.number(progress.total)
            )
        elif progress.elapsed_s:
            parts.append(words.duration(progress.elapsed_s))
        self._text.setText(BETWEEN_PARTS.join(parts))

    def show_batch(self, batch: OpenBatch) -> None:
        """Show the state of another batch."""
        if batch.is_running:
            self.begin(batch.name, batch.total)
            if batch.is_queued:
                self._text.setText(self.tr("Waiting its turn"))
            if batch.progress is not None:
                self.show_progress(batch.progress)
        elif batch.progress is not None:
            self.show_name(batch.name)
            self.end(batch.state, batch.progress)
        elif batch.start is not None:
            self.show_name(batch.name)
            self._set_running(False)
            self.show_stage(batch)

    def show_stage(self, batch: OpenBatch) -> None:
        """Show how far a batch from the log has got; one read in this run shows its result."""
        if batch.is_running or batch.progress is not None or batch.start is None:
            return
        tally = batch.reviewed.tally()
        to_confirm = batch.standing.to_confirm(tally.unseen)
        parts = (
            words.moment(batch.start.started_at),
            words.stage_words(batch.stage, tally.cells, tally.waiting, to_confirm),
            words.fields_counted(tally.fields),
        )
        self._text.setText(BETWEEN_PARTS.join(parts))
