"""One count at the live microscope, step by step: track a frame, recognise it, count, store.

It uses no threads: recordings give the same cells each time, and tests set the clock by hand.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.cell_tracks import View
from hematovision_desktop.core.live.count_session import (
    CountedCell,
    CountSession,
    CountSnapshot,
    CountState,
)
from hematovision_desktop.core.live.events import (
    CellCounted,
    CountChanged,
    CountLog,
    CountTerms,
    InterruptedCount,
    LiveEvent,
    LiveView,
    MapChanged,
    Recorder,
)
from hematovision_desktop.core.live.overlay import FindOverlay, no_overlay
from hematovision_desktop.core.live.recogniser import (
    FindDoubts,
    Recognised,
    Recogniser,
    Settled,
    no_doubts,
)
from hematovision_desktop.core.live.registration import Merged, Registration
from hematovision_desktop.core.live.source import Frame
from hematovision_desktop.core.live.tracker import NewPiece, PosedFrame, Tracker
from hematovision_desktop.core.microscopes.microscope_scale import KeptScale
from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.layers import adapted
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.ports import (
    Classifier,
    Clock,
    CropCutter,
    Locator,
    QualityMeter,
)
from hematovision_desktop.core.samples.laboratory import STANDARD, Laboratory
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict


@dataclass(frozen=True, slots=True)
class LiveParts:
    """The adapters of the live microscope; the classifier is not shared with anything else."""

    locator: Locator
    cutter: CropCutter
    classifier: Classifier
    registration: Registration
    clock: Clock
    log: CountLog | None = None
    recorder: Recorder | None = None
    meter: QualityMeter | None = None
    find_overlay: FindOverlay = no_overlay
    find_doubts: FindDoubts = no_doubts


class SteppedLive:
    """Tracking, recognition and the count of one session, step by step, without threads."""

    def __init__(
        self,
        parts: LiveParts,
        options: Options,
        send: Callable[[LiveEvent], None],
        *,
        target: int | None = 100,
        stop_early: bool = False,
        who: Callable[[], str] = lambda: "",
        laboratory: Callable[[], Laboratory] = lambda: STANDARD,
    ) -> None:
        self._parts = parts
        self._who, self._laboratory = who, laboratory
        self.send = send
        self.options = options
        self.lock = threading.RLock()
        self.recogniser = Recogniser(
            parts.locator,
            parts.cutter,
            parts.classifier,
            options,
            parts.meter,
            find_doubts=parts.find_doubts,
        )
        self.tracker = Tracker(parts.registration, parts.find_overlay)
        self.count = self._new_session(target, stop_early=stop_early)
        self.logged = False
        self._shipped = parts.classifier
        self._version: AdaptedLayer | None = None
        self.on_settled: Callable[[CountedCell, View], None] = lambda _cell, _view: None

    def _new_session(self, target: int | None, *, stop_early: bool) -> CountSession:
        return CountSession(
            self.options.label_set,
            target,
            stop_early=stop_early,
            journal=self._keep_row,
            who=self._who,
            foreign_limit=self._parts.classifier.card.foreign_limit,
            laboratory=self._laboratory,
        )

    def _keep_row(self, row: Verdict) -> None:
        if self.logged and self._parts.log:
            self._parts.log.record(row)

    # -- processing a frame ------------------------------------------------------------------

    def track(self, frame: Frame) -> PosedFrame:
        """Give a frame its place; the first step of every frame, in order."""
        posed = self.tracker.track(frame)
        for event in self.tracker.take_events():
            if isinstance(event, NewPiece):
                self.send(MapChanged(event.why))
            else:
                self._join(event)
        return posed

    def recognise(self, posed: PosedFrame) -> Recognised:
        """Name what a frame shows and count what is settled; the second step, on the newest frames."""
        found = self.recogniser.recognise(posed)
        if found.settled:
            with self.lock:
                self._count(found.settled)
                if self.count.state is not CountState.COUNTING:
                    # While counting is paused, cells are examined again later; their pictures would
                    # pile up.
                    self.recogniser.release(one.track for one in found.settled)
        return found

    def view(self, posed: PosedFrame) -> LiveView:
        """Return what the screen shows for a frame."""
        return LiveView(posed, self.recogniser.marks(posed), self.recogniser.scale_of(posed))

    def _count(self, settled: Sequence[Settled]) -> None:
        fresh = False
        for one in settled:
            if self.count.state is not CountState.COUNTING:
                break
            # The track may have been counted, forgotten or joined since it was settled.
            if one.track.key is not None or not self.recogniser.holds(one.track):
                continue
            cell = self.count.add(one.cell)
            self.recogniser.mark_counted(one.track, cell.key)
            if self._parts.log:
                self._parts.log.add(cell, one.view)
            self.on_settled(cell, one.view)
            self.send(CellCounted(cell, one.view.picture))
            fresh = True
        if fresh:
            self.tell_count()

    def _join(self, merged: Merged) -> None:
        doubled = 0
        with self.lock:
            for kept, twin in self.recogniser.merge(merged):
                if kept.key is not None and twin.key is not None:
                    self.recogniser.mark_counted(kept, self.count.join(kept.key, twin.key))
                    doubled += 1
            if doubled:
                self.tell_count()
        self.send(MapChanged("joined", doubled))

    # -- the count --------------------------------------------------------------------------

    def start(self) -> None:
        """Start or resume counting; what was seen while counting was paused is examined again."""
        with self.lock:
            if not self.logged and self._parts.log:
                self._parts.log.begin(self._terms())
            self.logged = True
            self.recogniser.forget_uncounted()
            self.count.start()
            self.tell_count()

    def pause(self) -> None:
        """Stop counting; names are still shown."""
        with self.lock:
            self.count.pause()
            self.tell_count()

    def new_count(self) -> None:
        """End this count and prepare another, on a new map."""
        with self.lock:
            self.end()
            self._take_version()
            old = self.count
            self.count = self._new_session(old.target, stop_early=old.stop_early)
            self.recogniser.clear()
            self.tell_count()

    @property
    def shipped_card(self) -> ModelCard:
        """The card of the pack, without any version of its last layer."""
        return self._shipped.card

    @property
    def card(self) -> ModelCard:
        """The card of the model that names the cells now."""
        return self._parts.classifier.card

    def name_with(self, version: AdaptedLayer | None) -> None:
        """Name cells with a version of the last layer, None being the pack as shipped.

        A running count continues as it began; the version applies from the next one on.
        """
        with self.lock:
            self._version = version
            if not self.logged:
                self._take_version()

    def _take_version(self) -> None:
        version = self._version
        if self.card.layer_number == (version.number if version else None):
            return
        classifier = adapted(self._shipped, version)
        self._parts = replace(self._parts, classifier=classifier)
        self.recogniser.classifier = classifier
        if self._parts.log:
            self._parts.log.name_with(classifier.card)

    def end(self, *, may_go_on: bool = False) -> None:
        """Close the count in the log; one that was named but never begun is forgotten.

        may_go_on: nobody said that it is finished, so a count short of its target can be resumed.
        """
        with self.lock:
            if self._parts.log:
                self._parts.log.end(goes_on=may_go_on and self.count.snapshot().is_short)
            self.logged = False

    def resume(self, count: InterruptedCount) -> None:
        """Resume an interrupted count, paused, on a new map."""
        with self.lock:
            self.count.target = count.terms.target
            self.count.label_set = count.terms.label_set
            self.count.restore(count.results, count.verdicts)
            if self._parts.log:
                self._parts.log.resume(count)
            self.logged = True
            self.tell_count()

    def set_options(self, options: Options) -> None:
        """Change the threshold or scale from the next frame on; the label set belongs to the count."""
        with self.lock:
            self.options = replace(options, label_set=self.count.label_set)
            self.recogniser.set_options(self.options)

    def set_sample(self, accession: str) -> None:
        """Set whose blood is counted, for this count or the next."""
        with self.lock:
            if self._parts.log:
                self._parts.log.set_sample(accession)

    def set_target(self, target: int | None) -> None:
        """Change the target number of leukocytes; None means no target."""
        with self.lock:
            reached = self.count.state is CountState.REACHED
            self.count.set_target(target)
            if self.logged and self._parts.log:
                self._parts.log.set_target(target)
            if reached and self.count.state is CountState.COUNTING:
                self.recogniser.forget_uncounted()
            self.tell_count()

    def set_stop_early(self, stop_early: bool) -> None:
        """Choose whether to stop as soon as every type is settled against its reference range."""
        with self.lock:
            self.count.stop_early = stop_early

    def name(self, key: CellKey, label: Label | None) -> None:
        """Name or rename a cell; None: it is not a cell, or cannot be told."""
        with self.lock:
            self.count.name(key, label)
            self.tell_count()

    def add_by_hand(self, label: Label) -> None:
        """Count a cell that the program does not see."""
        with self.lock:
            cell = self.count.add_by_hand(label)
            self.send(CellCounted(cell, None))
            self.tell_count()

    def undo(self) -> None:
        """Take back a person's last act."""
        with self.lock:
            if self.count.undo() is not None:
                self.tell_count()

    def redo(self) -> None:
        """Restore what was last taken back."""
        with self.lock:
            if self.count.redo() is not None:
                self.tell_count()

    def tell_count(self) -> None:
        """Send the state of the count."""
        self.send(CountChanged(self.snapshot()))

    def snapshot(self) -> CountSnapshot:
        """Return the state of the count."""
        with self.lock:
            return self.count.snapshot()

    def counted_cell(self, key: CellKey) -> CountedCell | None:
        """Return a cell of the count in its current state, None if there is no such cell."""
        with self.lock:
            return self.count.cell(key)

    def keep_to(self, kept: KeptScale | None) -> None:
        """Use the scale kept for the microscope from now on; None: there is none."""
        self.recogniser.ruler.kept = kept

    def place(self, profile_id: int | None) -> None:
        """Store the microscope of this count and later ones."""
        with self.lock:
            if self._parts.log:
                self._parts.log.place(profile_id)

    def _terms(self) -> CountTerms:
        options = self.options
        return CountTerms(
            options.label_set,
            self.count.target,
            options.review_below,
            self.recogniser.ruler.um_per_px_told,
        )
