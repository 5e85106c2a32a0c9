"""Adaptation on the Settings page: what was taught, its value, and the way back to every version."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from hematovision_desktop.core.microscopes.microscope import KnownMicroscope
from hematovision_desktop.core.naming.adapted_layer import (
    AdaptationFigures,
    AdaptationState,
    AdaptationTrial,
    Judged,
)
from hematovision_desktop.services.messages.adaptation import (
    AdaptationCommands,
    AdaptationEnded,
    AdaptationProgress,
    AdaptationShown,
    AdaptationStep,
)
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.input.keyboard import made_anew
from hematovision_desktop.ui.parts.layout.layouts import column_in, empty, show_parts
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import ProgressBar, button, in_line, label, say
from hematovision_desktop.ui.parts.rights import allow
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import FIGURES
from hematovision_desktop.ui.settings.adaptation_versions import (
    VersionList,
    left_out_sentences,
    verdict_sentence,
)


class AdaptationPanel(QWidget):
    """Settings section: teaching with its progress, the result, and the versions.

    known: the microscopes, each with its own versions. decided: which version names is chosen.
    """

    changed, decided = Signal(), Signal()

    def __init__(
        self,
        commands: AdaptationCommands,
        known: Callable[[], Sequence[KnownMicroscope]] = tuple,
    ) -> None:
        super().__init__()
        self._commands = commands
        self._known = known
        self._on: int | None = None
        self._running = False
        self._reason = ""
        self._build()
        self._show_running(running=False)
        self._clear_result()
        self.show_known()

    def _build(self) -> None:
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("The microscope that is taught"))
        self.choice.activated.connect(self._choose)
        self.status = label("", wrap=True)
        self.trouble = label("", "review", wrap=True)
        self.teach_button = button(self.tr("Teach with the cells I named"), "teach", "primary")
        self.teach_button.clicked.connect(self.teach)
        self.cancel_button = button(self.tr("Cancel"), "close")
        self.cancel_button.clicked.connect(self._cancel)
        self.bar = ProgressBar(self.tr("Progress of teaching"))
        self.bar.setMinimumWidth(160)
        self.progress = label("", "dim")
        row = Rows(self.teach_button, gap_px=12)
        row.add(self.bar, 1)
        row.add(self.progress)
        row.add(self.cancel_button)
        self.answer = label("", wrap=True)
        self.left_out = label("", "dim", wrap=True)
        self.figures = _FigureTable()
        self.use_button = button(self.tr("Use it from now on"), look="primary")
        self.use_button.clicked.connect(self._use_trial)
        self.leave_button = button(self.tr("Leave everything as it is"))
        self.leave_button.clicked.connect(self._leave)
        self.versions = VersionList()
        self.versions.wanted.connect(self._use_version)
        answered = self.answer, self.figures, self.left_out
        column = column_in(self, self.choice, self.status, self.trouble, row, *answered)
        column.addLayout(in_line(self.use_button, self.leave_button))
        column.addSpacing(8)
        column.addLayout(self.versions)

    # The microscope

    def show_known(self) -> None:
        """Show which microscopes can be taught."""
        self.choice.clear()
        for one in self._known():
            self.choice.addItem(" ".join(one.profile.name.split()), one.profile.profile_id)
        self.choice.addItem(self.tr("Pictures without a microscope"), None)
        place = next(
            (n for n in range(self.choice.count()) if self.choice.itemData(n) == self._on), None
        )
        if place is None:
            self._on, place = None, self.choice.count() - 1
        self.choice.setCurrentIndex(place)
        self.choice.setVisible(self.choice.count() > 1)
        self.choice.setEnabled(not self._running)

    def show_microscope(self, profile_id: int | None) -> None:
        """Show the versions of a microscope; None: of pictures from no known one."""
        if not self._running:
            self._on = profile_id
        self.show_known()
        self._commands.ask(self._on)

    def show_batch(self, batch: OpenBatch | None, *, always: bool = False) -> None:
        """Show the versions of a batch's microscope. always: also while a result waits here."""
        if batch is not None and (always or self.answer.isHidden()) and not self._running:
            self._on = batch.microscope.profile.profile_id if batch.microscope else None
        self.show_microscope(self._on)

    @Slot()
    def _choose(self) -> None:
        self._clear_result()
        self.show_microscope(self.choice.currentData())

    # Showing

    def show_rights(self, reason: str) -> None:
        """Show what the current person may do. reason: who may, if they may not; else ""."""
        self._reason = reason
        for one in (self.teach_button, self.use_button, *self.versions.use_buttons.values()):
            allow(one, reason)

    def handle(self, event: object) -> bool:
        """Show one event of the program; return whether it is about adaptation."""
        match event:
            case AdaptationShown(state):
                if state.profile_id == self._on:
                    self._show_state(state)
            case AdaptationProgress(step, done, total):
                self._show_progress(step, done, total)
            case AdaptationEnded(trial, reason):
                self._show_running(running=False)
                self._show_result(trial, reason)
            case _:
                return False
        return True

    def _show_state(self, state: AdaptationState) -> None:
        used = next((one for one in state.versions if one.number == state.in_use), None)
        if used is None:
            self.status.setText(
                self.tr("Cells are named by {pack}, as shipped.").format(pack=state.pack)
            )
        else:
            self.status.setText(
                self.tr("Cells are named by {pack} with version {number} of your site.").format(
                    pack=state.pack, number=words.number(used.number)
                )
            )
        say(self.trouble, state.trouble)
        with made_anew(self):
            self.versions.show_versions(state, self._reason)

    def _show_progress(self, step: AdaptationStep, done: int, total: int) -> None:
        if not self._running:  # begun in a window that this one replaced
            self._show_running(running=True)
        self.bar.show_done(done, total)
        if step is AdaptationStep.READING:
            text = self.tr("Reading pictures: {done} of {total}") if total else self.tr("Looking…")
        else:
            text = self.tr("Teaching: step {done} of {total}")
        self.progress.setText(
            text.format(done=words.number(min(done + 1, total)), total=words.number(total))
        )

    def _show_running(self, *, running: bool) -> None:
        self._running = running
        had_keyboard = self._has_keyboard
        for part in (self.bar, self.progress, self.cancel_button):
            part.setVisible(running)
        self.teach_button.setVisible(not running)
        if had_keyboard:
            self._take_keyboard()
        self.choice.setEnabled(not running)
        self.changed.emit()

    def _show_result(self, trial: AdaptationTrial | None, reason: str) -> None:
        self._clear_result()
        if trial is None:
            self.answer.setText(reason or self.tr("Stopped. Nothing was changed."))
            self.answer.show()
            return
        figures = trial.model.figures
        cells = sum(figures.cells.values())
        tried = self.tr("Tried on {cells} you named, from {fields}, in {time}.").format(
            cells=words.cells_counted(cells),
            fields=words.fields_counted(figures.originals),
            time=words.duration(trial.seconds),
        )
        on = (one for one in self._known() if one.profile.profile_id == self._on)
        was_checked = any(one.was_checked for one in on)
        verdict = verdict_sentence(trial, was_checked=was_checked)
        self.answer.setText(f"{tried} {verdict}")
        self.answer.show()
        self.figures.show_figures(figures)
        self.figures.show()
        left_out = left_out_sentences(trial.left_out)
        say(self.left_out, left_out)
        self._show_choice(shown=not trial.refusal)
        if not trial.refusal:
            self.use_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_result(self) -> None:
        for part in (self.answer, self.figures, self.left_out):
            part.hide()
        self._show_choice(shown=False)

    def _show_choice(self, *, shown: bool) -> None:
        had_keyboard = self._has_keyboard
        self.use_button.setVisible(shown)
        self.leave_button.setVisible(shown)
        # One obvious next step at a time.
        self.teach_button.setVisible(not shown and not self._running)
        if had_keyboard:
            self._take_keyboard()

    @property
    def _has_keyboard(self) -> bool:
        """Whether a button that may disappear has the focus."""
        steps = (self.teach_button, self.cancel_button, self.use_button, self.leave_button)
        return any(one.hasFocus() for one in steps)

    def _take_keyboard(self) -> None:
        """Move the focus to the next step, since Qt would move it out of this section."""
        steps = (self.cancel_button, self.use_button, self.teach_button)
        step = next((one for one in steps if not one.isHidden()), None)
        if step is not None:
            step.setFocus(Qt.FocusReason.OtherFocusReason)

    # Asking

    @property
    def is_running(self) -> bool:
        """Whether teaching is running."""
        return self._running

    @Slot()
    def teach(self) -> None:
        """Begin to teach, unless it is already running."""
        if self._running:
            return
        self._clear_result()
        self.bar.show_done(0, 0)
        self.progress.setText(self.tr("Looking…"))
        self._show_running(running=True)
        self._commands.adapt(self._on)

    @Slot()
    def _cancel(self) -> None:
        # It stays enabled: a disabled control loses the focus to whatever comes next.
        self.progress.setText(self.tr("Stopping…"))
        self._commands.cancel()

    @Slot()
    def _use_trial(self) -> None:
        self._leave()
        self._commands.use_trial()

    @Slot(object)
    def _use_version(self, number: int | None) -> None:
        self._commands.use(number, self._on)
        self.decided.emit()

    @Slot()
    def _leave(self) -> None:
        self._clear_result()
        self.decided.emit()


class _FigureTable(QWidget):
    """A small table of figures before and after teaching."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)

    def show_figures(self, figures: AdaptationFigures) -> None:
        """Show the figures of one version."""
        empty(self._grid)
        each = (
            self.tr("Your random sample, each cell alike"),
            words.probability(figures.verified_before.accuracy),
            words.probability(figures.verified_after.accuracy),
        )
        rows = [
            (self.tr("Right"), self.tr("before"), self.tr("after")),
            # A version is refused or accepted by it.
            *([each] if figures.sample else []),
            _shares(
                self.tr("Your random sample, all types alike")
                if figures.sample
                else self.tr("Your cells, all types alike"),
                figures.verified_before,
                figures.verified_after,
            ),
            *(
                (
                    f"    {words.label_name(one)}",
                    words.probability(share),
                    words.probability(figures.verified_after.recall.get(one, share)),
                )
                for one, share in figures.verified_before.recall.items()
            ),
            _shares(
                self.tr("The pack's own cells, all types alike"),
                figures.reference_before,
                figures.reference_after,
            ),
            (
                self.tr("Confidence is off by, your cells"),
                words.probability(figures.verified_before.calibration_error),
                words.probability(figures.verified_after.calibration_error),
            ),
        ]
        for place, (name, before, after) in enumerate(rows):
            look = "dim" if place == 0 else ""
            self._grid.addWidget(label(name, look, wrap=True), place, 0)
            for column, text in ((1, before), (2, after)):
                figure = label(text, look)
                figure.setAlignment(FIGURES)
                self._grid.addWidget(figure, place, column)
        show_parts(self._grid)


def _shares(name: str, before: Judged, after: Judged) -> tuple[str, str, str]:
    return (
        name,
        words.probability(before.balanced_accuracy),
        words.probability(after.balanced_accuracy),
    )
