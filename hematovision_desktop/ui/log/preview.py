"""One batch of the log: what it was, what was found, its note, and the actions on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from hematovision_desktop.core.logbook.log import BatchKind, BatchSummary, Stage
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.ui.parts.figures_grid import FiguresGrid
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.reading_area import ReadingArea, hold_width
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, hairline, label, set_look
from hematovision_desktop.ui.parts.rights import allow, why_not
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.standing_words import standing_with_name

_NOTE_AFTER_MS = 1000


class LogPreview(QWidget):
    """Shows the batch chosen in the table; its note is saved a moment after the last key."""

    note_changed = Signal(int, str)
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._batch: BatchSummary | None = None
        self._denied: frozenset[Right] = frozenset()
        self._note_soon = later(self, self.keep_note, _NOTE_AFTER_MS)
        self.name_line = Elided("heading")
        self.facts_line = label("", "dim", wrap=True)
        self.standing_line = label("", "dim", wrap=True)
        self._grid = FiguresGrid()
        self._model = label("", "small", wrap=True)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Write a note; saving is automatic."))
        self.note.setTabChangesFocus(True)
        self.note.setAcceptDrops(False)
        self.note.setFixedHeight(96)
        self.note.textChanged.connect(self._note_soon.start)
        self.note.installEventFilter(self)
        self.open_button = button(self.tr("Open"), "classify", "primary")
        self.export_button = button(self.tr("Export…"))
        self.remove_button = button(self.tr("Remove…"), look="danger")
        self._hint = label(self.tr("Choose a batch to see what it found."), "dim", wrap=True)
        self._build()
        self.show_batch(None)

    def _build(self) -> None:
        self._page = QWidget()
        self._page.setObjectName("page")
        layout = column_in(
            self._page, self.name_line, self.facts_line, self.standing_line, around_px=16
        )
        layout.addSpacing(4)
        layout.addWidget(self._grid)
        layout.addWidget(hairline())
        title = label(self.tr("&Note"))
        title.setBuddy(self.note)
        layout.addWidget(title)
        layout.addWidget(self.note)
        layout.addWidget(self._model)
        layout.addStretch(1)
        self._area = area = ReadingArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Chosen batch"))
        area.setWidget(self._page)
        self._page.installEventFilter(self)
        buttons = Rows()
        buttons.setContentsMargins(16, 8, 16, 16)
        buttons.add(self.open_button, 1)
        buttons.add(self.export_button)
        buttons.add(self.remove_button)
        self._hint.setContentsMargins(16, 16, 16, 0)
        whole = column_in(self, self._hint, gap_px=0)
        whole.addWidget(area, 1)
        whole.addWidget(hairline())
        whole.addLayout(buttons)

    @property
    def batch(self) -> BatchSummary | None:
        """The batch shown."""
        return self._batch

    def show_batch(self, batch: BatchSummary | None) -> None:
        """Show another batch, or none."""
        self.keep_note()
        same = batch and self._batch and batch.batch_id == self._batch.batch_id
        typing = bool(same) and self.note.hasFocus()
        self._batch = batch
        self._page.setVisible(batch is not None)
        self._hint.setVisible(batch is None)
        strong, none = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.NoFocus
        self._area.setFocusPolicy(none if batch is None else strong)
        # Qt keeps the bar of a page that is hidden.
        needed, never = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._area.setVerticalScrollBarPolicy(never if batch is None else needed)
        for one in (self.open_button, self.export_button):
            one.setEnabled(batch is not None)
        self._enable_remove()
        self.shown.emit()
        if batch is None:
            return
        self.name_line.setText(batch.start.name)
        self.facts_line.setText(self._facts_text(batch))
        self.standing_line.setText(standing_with_name(batch.standing))
        foreign = batch.standing.trust is Trust.FOREIGN
        set_look(self.standing_line, "look", "review" if foreign else "dim")
        self._grid.show_figures(batch.differential())
        self._model.setText(
            self.tr("Model {model} · program {program} · {labels} · review below {limit}").format(
                model=batch.start.model_name,
                program=batch.start.program_version,
                labels=words.label_set_name(batch.start.label_set),
                limit=words.probability(batch.start.review_below),
            )
        )
        if not typing:
            self.note.blockSignals(True)
            self.note.setPlainText(batch.note)
            self.note.blockSignals(False)

    def accept_note(self, batch: BatchSummary) -> None:
        """Take over the displayed batch with its new note."""
        if self._batch is not None and self._batch.batch_id == batch.batch_id:
            self._batch = batch

    def _facts_text(self, batch: BatchSummary) -> str:
        tally = batch.tally
        of_total = words.fields_counted(tally.fields)
        if batch.start.total > tally.fields and batch.start.kind is BatchKind.PICTURES:
            of_total = self.tr("{done} of {total}").format(
                done=words.number(tally.fields), total=words.fields_counted(batch.start.total)
            )
        parts = [of_total, words.cells_counted(tally.cells)]
        if tally.waiting and batch.stage is not Stage.TO_LOOK_AT:
            parts.append(words.to_look_at_counted(tally.waiting))
        if tally.failed:
            said = self.tr("{n} could not be read", "", tally.failed)
            parts.append(said.format(n=words.number(tally.failed)))
        stage = words.stage_words(batch.stage, tally.cells, tally.waiting, batch.to_confirm)
        head = f"{words.moment(batch.start.started_at)} · {stage}"
        return f"{head}\n{' · '.join(parts)}"

    def show_rights(self, denied: frozenset[Right]) -> None:
        """Show what the current person may do. denied: what they may not."""
        self._denied = denied
        self._enable_remove()

    def _enable_remove(self) -> None:
        reason = why_not(self._denied, Right.REMOVE)
        allow(self.remove_button, reason, possible=self._batch is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Save the note when the focus leaves it; be as wide as the figures need."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            hold_width(self._area)
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.keep_note()
        return super().eventFilter(watched, event)

    @Slot()
    def keep_note(self) -> None:
        """Have the note saved if it changed."""
        self._note_soon.stop()
        if self._batch is not None and self.note.toPlainText() != self._batch.note:
            self.note_changed.emit(self._batch.batch_id, self.note.toPlainText())
