"""The batches of this run, one beside the other: a click shows, stops, goes on with or joins them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import BatchRef, OpenBatch
from hematovision_desktop.ui.classify.stopping import goes_on
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.plain import tip
from hematovision_desktop.ui.parts.rows import BETWEEN_PX, Rows
from hematovision_desktop.ui.parts.widgets import button, tool

_NAME_CHARACTERS = 24
_MARGIN_PX = 6
MOST_ROWS = 2


class BatchBar(QScrollArea):
    """Lists the open batches where there are several, or where none of them is in view."""

    stop_asked = Signal(object)

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._groups: list[tuple[BatchRef, ...]] = []
        self._made: dict[QWidget, BatchRef] = {}
        self._pairs: list[QWidget] = []
        self._shown: tuple[object, ...] = ()
        self.buttons: dict[BatchRef, QPushButton] = {}
        self.setObjectName("batches")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Open batches"))
        inner = QWidget()
        inner.setObjectName("page")
        self._row = Rows(gap_px=4)
        self._row.setContentsMargins(16, _MARGIN_PX, 16, _MARGIN_PX)
        inner.setLayout(self._row)
        self.join_button = button("", look="link")
        self.join_button.setToolTip(
            self.tr("Make one batch of them; its differential counts all their cells")
        )
        self.join_button.clicked.connect(self._join)
        self._row.add(self.join_button)
        self.setWidget(inner)
        self.hide()

    def came_together(self, refs: Sequence[BatchRef]) -> None:
        """Note batches that were opened at once; they can be joined with one click."""
        if len(refs) > 1:
            self._groups.append(tuple(refs))
        self.show_batches()

    @Slot()
    def show_batches(self) -> None:
        """Show what is open now."""
        review = self._commands.review
        batches, view = review.batches, review.view
        self.setVisible(len(batches) > 1 or (bool(batches) and view is None))
        shown = tuple((one.ref, one.name, one.is_running, goes_on(one)) for one in batches)
        if shown != self._shown:
            # Only then: a button that is made anew loses the keyboard.
            self._shown = shown
            self._rebuild(batches)
        for one in batches:
            self._write(one, chosen=one is view)
        group = self._joinable()
        self.join_button.setVisible(bool(group))
        self.join_button.setText(self.tr("Join these {n}").format(n=words.number(len(group))))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show two rows of them where there are many; for more it scrolls."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        line = max(part.sizeHint().height() for part in (*self._pairs, self.join_button))
        most = MOST_ROWS * (line + BETWEEN_PX) - BETWEEN_PX + 2 * _MARGIN_PX
        self._row.invalidate()  # it knows of new buttons only later
        self.setFixedHeight(min(self._row.heightForWidth(self.width()), most))

    def _rebuild(self, batches: Sequence[OpenBatch]) -> None:
        for pair in (*self._pairs, self.join_button):
            self._row.removeWidget(pair)
        for pair in self._pairs:
            pair.hide()
            pair.deleteLater()
        self._pairs, self._made, self.buttons = [], {}, {}
        for batch in batches:
            self._add(batch)
        self._row.add(self.join_button)

    def _write(self, batch: OpenBatch, *, chosen: bool) -> None:
        name, one = " ".join(batch.name.split()), self.buttons[batch.ref]
        short = name if len(name) <= _NAME_CHARACTERS else f"{name[:_NAME_CHARACTERS]}…"
        one.setText(f"{short} · {batch_words(batch)}".replace("&", "&&"))
        one.setAccessibleName(f"{name}, {batch_words(batch)}")
        one.setToolTip(tip(name))
        one.setChecked(chosen)

    def _add(self, batch: OpenBatch) -> None:
        name = " ".join(batch.name.split())
        one = button("")
        one.setCheckable(True)
        one.clicked.connect(self._show_one)
        self.buttons[batch.ref] = one
        parts: list[QWidget] = [one]
        if batch.is_running:
            stop = tool("close", self.tr("Cancel {name}").format(name=name))
            stop.clicked.connect(self._stop_one)
            parts.append(stop)
        elif goes_on(batch):
            resume = tool("play", self.tr("Go on with {name}").format(name=name))
            resume.clicked.connect(self._resume_one)
            parts.append(resume)
        # What stops a batch stays beside its name, whatever breaks.
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in parts:
            self._made[part] = batch.ref
            line.addWidget(part)
        self._pairs.append(pair)
        self._row.add(pair)
        pair.show()

    def _joinable(self) -> tuple[BatchRef, ...]:
        """Return the newest batches that came together, are still open, and are over."""
        review = self._commands.review
        for group in reversed(self._groups):
            batches = [review.open(ref) for ref in group]
            if all(one is not None and not one.is_running for one in batches):
                return group
        return ()

    def _asked(self) -> BatchRef | None:
        sender = self.sender()
        return next((ref for part, ref in self._made.items() if part is sender), None)

    @Slot()
    def _show_one(self) -> None:
        ref = self._asked()
        if ref is not None:
            self._commands.show(ref)
            self.show_batches()

    @Slot()
    def _stop_one(self) -> None:
        ref = self._asked()
        if ref is not None:
            self.stop_asked.emit(ref)

    @Slot()
    def _resume_one(self) -> None:
        ref = self._asked()
        if ref is not None:
            self._commands.resume(ref)

    @Slot()
    def _join(self) -> None:
        group = self._joinable()
        if group:
            self._groups.remove(group)
            self._commands.join_batches(group)
            self.show_batches()


def batch_words(batch: OpenBatch) -> str:
    """Return how far an open batch is: "queued", "45 %", "13 to look at", "reviewed"."""
    if batch.is_queued:
        return words.translate("batches", "queued")
    progress = batch.progress
    if batch.is_running:
        done = progress.done / progress.total if progress and progress.total else 0.0
        return words.percentage(100.0 * done)
    tally = batch.reviewed.tally()
    to_confirm = batch.standing.to_confirm(tally.unseen)
    return words.stage_words(batch.stage, tally.waiting, to_confirm)
