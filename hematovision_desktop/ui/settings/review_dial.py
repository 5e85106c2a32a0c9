"""The review slider of the Settings page: unseen mistakes against cells to look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.microscopes.proof import PROMISES, ProvenStep, cells_needed
from hematovision_desktop.core.naming.model_card import AbstentionPoint
from hematovision_desktop.core.naming.review import EVERY_CELL, DialStep, dial_steps, expected_at
from hematovision_desktop.ui.parts.input.inputs import Choice, Slider
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import in_line, label
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated

_PERCENTS = range(50, 100)
"""Limits to choose from if a model pack does not say what they achieve."""
_LEAST_SLIDER_PX, _SLIDER_PX = 200, 400


@dataclass(frozen=True, slots=True)
class ProvenPlace:
    """A microscope by name, and what was proven on it for the model in use.

    is_less: later corrections refuted more than the steps still promise.
    """

    name: str
    steps: tuple[ProvenStep, ...]
    is_less: bool = False


class ReviewDial(QWidget):
    """Sets the confidence below which a person is asked, using what the model's card promises for it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._curve: Sequence[AbstentionPoint] = ()
        self._steps: tuple[DialStep, ...] = ()
        self._advised = _PERCENTS[-1] / 100
        self._threshold: float | None = None
        self._places: tuple[ProvenPlace, ...] = ()
        self.microscope = Choice()
        self.microscope.setAccessibleName(self.tr("Microscope whose check the dial goes by"))
        self.microscope.activated.connect(self._take_microscope)
        self.microscope.hide()
        self.advised = CheckBox(self.tr("As the model pack recommends"))
        self.advised.toggled.connect(self._take_advice)
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setMinimumWidth(_LEAST_SLIDER_PX)
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(self._take_step)
        self.promise = label("", "heading", wrap=True)
        self.share = label("", wrap=True)
        self.origin = label("", "dim", wrap=True)
        ends = Rows(label(self.tr("Fewer cells to look at"), "small"))
        ends.add_spring()
        ends.add(label(self.tr("Fewer mistakes unseen"), "small"))
        track = QWidget()
        column_in(track, self.slider, ends, gap_px=0)
        # No wider than one can slide with ease, but with its words whole in large texts.
        track.setMaximumWidth(max(_SLIDER_PX, ends.minimumSize().width()))
        narrow = QHBoxLayout()
        narrow.addWidget(track, 10)
        narrow.addStretch(1)
        column_in(
            self,
            in_line(self.microscope),
            self.promise,
            self.share,
            narrow,
            self.advised,
            self.origin,
        )

    @property
    def threshold(self) -> float | None:
        """The confidence below which a person is asked; None uses the card's recommendation."""
        return self._threshold

    @property
    def errors_one_in(self) -> int | None:
        """What the slider's position promises; None for the card's recommendation or no promise."""
        if self._threshold is None or not self._steps:
            return None
        return self._steps[self.slider.value()].errors_one_in

    def show_card(self, curve: Sequence[AbstentionPoint], advised: float) -> None:
        """Offer what a card promises for one label set; advised is its own threshold."""
        self._curve, self._advised = curve, advised
        self._offer()

    def show_proven(self, places: Sequence[ProvenPlace]) -> None:
        """Offer only what was proven, if anything was: the microscopes with a check of this model."""
        before = self.microscope.currentText()
        self._places = tuple(one for one in places if one.steps)
        self.microscope.clear()
        self.microscope.addItems([one.name for one in self._places])
        self.microscope.setCurrentIndex(max(0, self.microscope.findText(before)))
        self.microscope.setVisible(bool(self._places))
        self._offer()

    @property
    def _proven(self) -> tuple[ProvenStep, ...]:
        place = self.microscope.currentIndex()
        return self._places[place].steps if 0 <= place < len(self._places) else ()

    def _offer(self) -> None:
        self._steps = self._proven_steps() or dial_steps(self._curve)
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(self._steps or _PERCENTS) - 1)
        self.slider.blockSignals(False)
        self.slider.setAccessibleName(
            self.tr("Let at most one in so many sure names be wrong")
            if self._steps
            else self.tr("Ask below this confidence")
        )
        self.show_threshold(self._threshold)

    def _proven_steps(self) -> tuple[DialStep, ...]:
        if not self._proven:
            return ()
        steps = (DialStep(one.threshold, round(1 / (1 - one.promise))) for one in self._proven)
        return (*steps, DialStep(EVERY_CELL, None))

    @Slot(int)
    def _take_microscope(self, _place: int) -> None:
        self._offer()

    def show_threshold(self, threshold: float | None) -> None:
        """Show a threshold without reporting a change; None is the card's recommendation."""
        self._threshold = threshold
        for part in (self.slider, self.advised):
            part.blockSignals(True)
        self.advised.setChecked(threshold is None)
        self.slider.setValue(self._place_of(self._in_force))
        for part in (self.slider, self.advised):
            part.blockSignals(False)
        self._explain()

    def keep_promise(self, one_in: int) -> float | None:
        """Return the threshold of the displayed card that promises at least as much as another's."""
        promising = [one for one in self._steps if (one.errors_one_in or one_in) >= one_in]
        return promising[0].threshold if promising else None

    @property
    def _in_force(self) -> float:
        return self._advised if self._threshold is None else self._threshold

    def _place_of(self, threshold: float) -> int:
        passed = [one for one in self._thresholds() if one <= threshold + 1e-9]
        return max(0, len(passed) - 1)

    def _thresholds(self) -> list[float]:
        if self._steps:
            return [step.threshold for step in self._steps]
        return [percent / 100 for percent in _PERCENTS]

    @Slot(bool)
    def _take_advice(self, taken: bool) -> None:
        self.show_threshold(None if taken else self._thresholds()[self.slider.value()])
        self.changed.emit()

    @Slot(int)
    def _take_step(self, place: int) -> None:
        self.show_threshold(self._thresholds()[place])
        self.changed.emit()

    def _explain(self) -> None:
        """Explain the slider's position from the card alone."""
        threshold = self._in_force
        limit = words.probability(min(1.0, threshold))
        asked = self.tr("You are asked to look when the program is less than {limit} sure.").format(
            limit=limit
        )
        self.origin.setVisible(bool(self._steps))
        if self._proven and threshold < EVERY_CELL:
            self._explain_proven(threshold, asked)
            return
        promise, share = self._expected(threshold, asked)
        self.promise.setText(promise)
        self.share.setText(share)
        self.origin.setText(
            self.tr(
                "Sure names are those you are not asked about. The figures are for cells like those "
                "the model learnt from; with another microscope or stain it does worse."
            )
            + " "
            + (self._needed(0.0) if not self._proven else "")
            if self._steps
            else ""
        )
        self.slider.setAccessibleDescription(f"{self.promise.text()}. {self.share.text()}")

    def _expected(self, threshold: float, asked: str) -> tuple[str, str]:
        """Return what the card lets expect of sure names, and how many cells then wait."""
        if not self._steps:
            return asked, self.tr("This model pack has no figures for that.")
        if threshold >= EVERY_CELL:
            return self.tr("You are asked about every cell"), self._why_every_cell()
        point = expected_at(threshold, self._curve)
        if point is None:
            return asked, self.tr("The model's card has no figures for so low a limit.")
        one_in = self.errors_one_in
        usual = max(1, round(1 / max(point.error_share, 1e-3)))
        said = (
            self.tr("Let at most 1 in {n} sure names be wrong", "", one_in)
            if one_in is not None
            else self.tr("About 1 in {n} sure names is wrong", "", usual)
        )
        share = self.tr("About {share} of the cells then wait for you.").format(
            share=words.probability(point.review_share)
        )
        return said.format(n=words.number(one_in or usual)), f"{share} {asked}"

    def _why_every_cell(self) -> str:
        if self._proven:
            return self._needed(self._proven[-1].promise)
        most = self._steps[-2].errors_one_in or 1
        return self.tr(
            "This model pack cannot promise fewer than 1 wrong in {n} sure names, so "
            "every cell waits for you.",
            "",
            most,
        ).format(n=words.number(most))

    def _explain_proven(self, threshold: float, asked: str) -> None:
        """Explain what was proven from a confidence on; the card's figures tell how many cells wait."""
        name = self.microscope.currentText()
        passed = [one for one in self._proven if one.threshold <= threshold + 1e-9]
        point = expected_at(threshold, self._curve)
        share = ""
        if point is not None:
            share = self.tr("About {share} of the cells then wait for you.").format(
                share=words.probability(point.review_share)
            )
        self.share.setText(f"{share} {asked}".strip())
        if passed:
            best = passed[-1]
            said = self.tr("{name}: at least {n} in 100 sure names are right").format(
                name=name, n=words.number(round(100 * best.promise))
            )
            proof = self.tr(
                "Proven there: {right} of {n} checked names were right.", "", best.checked
            ).format(right=words.number(best.right), n=words.number(best.checked))
            more = self._needed(best.promise)
            if self._places[self.microscope.currentIndex()].is_less:
                more = self.tr("Too many sure names were corrected there since to promise more.")
            self.origin.setText(f"{proof} {more}".strip())
        else:
            said = self.tr("{name}: nothing is proven about names this unsure").format(
                name=isolated(name)
            )
            self.origin.setText(self.tr("The check there covered only surer names."))
        self.promise.setText(said)
        self.slider.setAccessibleDescription(f"{self.promise.text()}. {self.share.text()}")

    def _needed(self, proven: float) -> str:
        """Return what is needed to prove more."""
        more = [one for one in PROMISES if one > proven]
        if not more:
            return ""
        told = words.listed(
            self.tr("{n} right answers prove {share} in 100", "", cells_needed(one)).format(
                n=words.number(cells_needed(one)), share=words.number(round(100 * one))
            )
            for one in more
        )
        return self.tr("In a check on a microscope, {told}.").format(told=told)
