"""The batches of this run, side by side: a click shows, stops, resumes or joins them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import BatchRef, OpenBatch
from hematovision_desktop.ui.classify.stopping import goes_on
from hematovision_desktop.ui.parts.input.keyboard import tab_after
from hematovision_desktop.ui.parts.layout.layouts import row_in
from hematovision_desktop.ui.parts.layout.rows import BETWEEN_PX, Rows
from hematovision_desktop.ui.parts.layout.widgets import button, tool
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.plain import tip

_NAME_CHARACTERS = 24
_MARGIN_PX = 6
MOST_ROWS = 2


@dataclass(frozen=True, slots=True)
class _Made:
    """Buttons of one batch. parts: the one with its name, then those that stop or resume it."""

    ref: BatchRef
    pair: QWidget
    parts: tuple[QAbstractButton, ...]


def _shown(batch: OpenBatch) -> tuple[object, ...]:
    """Return what decides which buttons a batch has."""
    return batch.ref, batch.name, batch.is_running, goes_on(batch)


class BatchBar(QScrollArea):
    """Lists the open batches if there are several, or if none of them is in view."""

    stop_asked = Signal(object)

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._groups: list[tuple[BatchRef, ...]] = []
        self._made: dict[tuple[object, ...], _Made] = {}
        self._written: dict[BatchRef, tuple[object, ...]] = {}
        self.buttons: dict[BatchRef, QAbstractButton] = {}
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
            self.tr("Join into one batch; its differential counts all their cells")
        )
        self.join_button.clicked.connect(self._join)
        self._row.add(self.join_button)
        self.setWidget(inner)
        self.hide()

    def came_together(self, refs: Sequence[BatchRef]) -> None:
        """Note that some batches were opened together; one click can join them."""
        if len(refs) > 1:
            self._groups.append(tuple(refs))
        self.show_batches()

    @Slot()
    def show_batches(self) -> None:
        """Show the batches that are open now."""
        review = self._commands.review
        batches, view = review.batches, review.view
        shows = len(batches) > 1 or (bool(batches) and view is None)
        is_other = shows == self.isHidden()
        self.setVisible(shows)
        shown = [_shown(one) for one in batches]
        if shown != list(self._made):
            self._rebuild(shown, batches)
            is_other = True
        for one in batches:
            is_other |= self._write(one, chosen=one is view)
        is_other |= self._offer_joining()
        # News arrives with each picture; laying out many buttons takes longer than laying out one.
        if is_other:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show at most two rows of batches; more of them scroll."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Adapt when the font or the style changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        if self.isHidden():
            return
        pairs = [one.pair for one in self._made.values()]
        line = max(part.sizeHint().height() for part in (*pairs, self.join_button))
        most = MOST_ROWS * (line + BETWEEN_PX) - BETWEEN_PX + 2 * _MARGIN_PX
        self._row.invalidate()  # the layout learns of new buttons only later
        self.setFixedHeight(min(self._row.heightForWidth(self.width()), most))

    def _rebuild(self, shown: Sequence[tuple[object, ...]], batches: Sequence[OpenBatch]) -> None:
        """Create the buttons that are new and delete those that are gone.

        The others stay the same objects: a recreated button loses the keyboard focus. Those before
        the first change stay where they are.
        """
        former, self._made = self._made, {}
        stays = sum(
            1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(former, shown, strict=False))
        )
        for widget in (*(one.pair for one in [*former.values()][stays:]), self.join_button):
            self._row.removeWidget(widget)
        for number, (key, batch) in enumerate(zip(shown, batches, strict=True)):
            known = former.pop(key, None)
            made = self._made[key] = known or self._make(batch)
            if known is None:
                self._written.pop(batch.ref, None)
            if number >= stays:
                self._row.add(made.pair)
                made.pair.show()
        for gone in former.values():
            gone.pair.hide()
            gone.pair.deleteLater()
        self.buttons = {made.ref: made.parts[0] for made in self._made.values()}
        self._written = {ref: one for ref, one in self._written.items() if ref in self.buttons}
        self._row.add(self.join_button)
        parts = [part for made in self._made.values() for part in made.parts]
        tab_after(self, [*parts, self.join_button])

    def _write(self, batch: OpenBatch, *, chosen: bool) -> bool:
        """Write the text of a batch's button; return whether it changed."""
        one, now = self.buttons[batch.ref], (batch.name, *_how_far(batch))
        one.setChecked(chosen)  # a click has already changed that
        if self._written.get(batch.ref) == now:
            return False
        self._written[batch.ref] = now
        said = batch_words(batch)
        name = " ".join(batch.name.split())
        short = name if len(name) <= _NAME_CHARACTERS else f"{name[:_NAME_CHARACTERS]}…"
        one.setText(f"{isolated(short)} · {said}".replace("&", "&&"))
        one.setAccessibleName(words.listed((name, said)))
        one.setToolTip(tip(name))
        return True

    def _offer_joining(self) -> bool:
        """Offer to join what was opened together; return whether the offer changed."""
        group = self._joinable()
        text = self.tr("Join these {n}").format(n=words.number(len(group)))
        is_other = bool(group) == self.join_button.isHidden() or text != self.join_button.text()
        self.join_button.setVisible(bool(group))
        self.join_button.setText(text)
        return is_other

    def _make(self, batch: OpenBatch) -> _Made:
        name = " ".join(batch.name.split())
        one = button("")
        one.setCheckable(True)
        one.clicked.connect(self._show_one)
        parts: list[QAbstractButton] = [one]
        if batch.is_running:
            stop = tool("close", self.tr("Cancel {name}").format(name=name))
            stop.clicked.connect(self._stop_one)
            parts.append(stop)
        elif goes_on(batch):
            resume = tool("play", self.tr("Go on with {name}").format(name=name))
            resume.clicked.connect(self._resume_one)
            parts.append(resume)
        # The button that stops a batch stays beside its name when the row breaks.
        pair = QWidget()
        row_in(pair, *parts, gap_px=4)
        return _Made(batch.ref, pair, tuple(parts))

    def _joinable(self) -> tuple[BatchRef, ...]:
        """Return the newest batches that were opened together, are still open, and have ended."""
        review = self._commands.review
        for group in reversed(self._groups):
            batches = [review.open(ref) for ref in group]
            if all(one is not None and not one.is_running for one in batches):
                return group
        return ()

    def _asked(self) -> BatchRef | None:
        sender = self.sender()
        made = self._made.values()
        return next((one.ref for one in made if any(part is sender for part in one.parts)), None)

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


def _how_far(batch: OpenBatch) -> tuple[object, ...]:
    """Return what decides the words of an open batch; comparing it is faster than making the words."""
    if batch.is_running:
        return batch.is_queued, batch.progress
    tally = batch.reviewed.tally()
    return batch.stage, tally.waiting, batch.standing.to_confirm(tally.unseen)


def batch_words(batch: OpenBatch) -> str:
    """Return how far an open batch has got: "queued", "45 %", "13 to look at", "reviewed"."""
    if batch.is_queued:
        return words.translate("batches", "queued")
    progress = batch.progress
    if batch.is_running:
        done = progress.done / progress.total if progress and progress.total else 0.0
        return words.percentage(100.0 * done)
    tally = batch.reviewed.tally()
    to_confirm = batch.standing.to_confirm(tally.unseen)
    return words.stage_words(batch.stage, tally.cells, tally.waiting, to_confirm)
