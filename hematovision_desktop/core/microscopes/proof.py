"""What a check of the program on one microscope proves, and when later verdicts take it back.

A person names a random sample of cells with the program's names hidden. How many of the program's
sure names agree gives a lower bound for how often they are correct there, and only that bound is
ever promised.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import numpy as np

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.verdicts.differential import binomial_interval

CONFIDENCE = 0.95
"""Of the one-sided bounds: in at most one check in twenty the promise is greater than the truth."""

SURER_CONFIDENCE = 0.975
"""Confidence for the surer names of a check, tested besides the whole of it: with it, all that the
dial offers is true together in 95 of 100 checks (simulated in
tests/core/microscopes/test_proof.py).
"""

PROMISES = (0.90, 0.95, 0.98)
"""The shares of sure names that can be promised to be correct; 29, 59 and 149 cells without an
error prove them, since 0.9^29, 0.95^59 and 0.98^149 are just below 0.05.
"""


@dataclass(frozen=True, slots=True)
class NamedBy:
    """The model that named cells: a check of one says nothing about another.

    name, sha256: of the model pack; the name includes the version of the last layer. label_set: the
    types that were distinguished.
    """

    name: str
    sha256: str
    label_set: LabelSet = LabelSet.FIVE


@dataclass(frozen=True, slots=True)
class Terms:
    """How cells are named. review_below: the confidence in [0, 1] below which a person is asked."""

    named_by: NamedBy
    review_below: float


@dataclass(frozen=True, slots=True)
class CheckedCell:
    """One cell of a check. named: the program's sure name, with its confidence in [0, 1].

    truth: what the person called it without seeing the program's name; None is "cannot tell". A
    band counts as a correct neutrophil: the program has no separate name for it. drawn_from: the
    confidence from which names were drawn for the check.
    """

    named: Label
    confidence: float
    truth: Label | None
    drawn_from: float = 0.0

    @property
    def is_right(self) -> bool:
        """Whether both agree; a name that nobody could confirm proves nothing and counts as wrong."""
        return self.truth is not None and self.named is self.truth.counts_as


def least_right(right: int, checked: int, confidence: float = CONFIDENCE) -> float:
    """Return the lowest share of correct names, in [0, 1], that a check proves at a confidence.

    The lower end of the exact one-sided interval (Clopper-Pearson 1934); 0 for no cells.
    """
    if not checked:
        return 0.0
    return binomial_interval(right, checked, 2 * confidence - 1)[0]


@cache
def most_right(right: int, seen: int) -> float:
    """Return the highest possible share of correct names, with 95 % confidence; 1 for none."""
    if not seen:
        return 1.0
    return binomial_interval(right, seen, 2 * CONFIDENCE - 1)[1]


@cache
def promise_of(right: int, checked: int) -> float | None:
    """Return the greatest of PROMISES that a check proves, None if it proves none."""
    proven = least_right(right, checked)
    return max((one for one in PROMISES if one <= proven), default=None)


@cache
def cells_needed(promise: float, faults: int = 0, confidence: float = CONFIDENCE) -> int:
    """Return how many checked cells, including so many errors, prove a promise."""
    checked = faults + 1
    while least_right(checked - faults, checked, confidence) < promise:
        checked += 1
    return checked


@dataclass(frozen=True, slots=True)
class ProvenStep:
    """A confidence from which a promise is proven. right of checked: cells of the check from there."""

    threshold: float
    promise: float
    right: int
    checked: int


@dataclass(frozen=True, slots=True)
class Proof:
    """What is known about one microscope. right of checked: the check's cells.

    seen, corrected: sure names given there since, and how many of them a person changed.
    drawn_from: the confidence from which the cells were drawn; nothing is known about less sure
    names. surer: the confidences from which a check proves more than the whole of it does.
    """

    right: int = 0
    checked: int = 0
    seen: int = 0
    corrected: int = 0
    drawn_from: float = 0.0
    surer: tuple[ProvenStep, ...] = ()

    @property
    def promise(self) -> float | None:
        """What the whole check promises; None: nothing is proven, or no longer.

        Few people look at every sure cell again, so the names they left alone may be wrong as well.
        Their corrections are the minimum number of errors; if even that refutes the promise, it is
        taken back.
        """
        proven = promise_of(self.right, self.checked)
        if proven is None:
            return None
        still = self.still_possible
        return max((one for one in PROMISES if one <= proven and one <= still), default=None)

    @property
    def is_whole(self) -> bool:
        """Whether its cells are enough to prove anything; a check that was stopped early is not."""
        return self.checked >= cells_needed(PROMISES[0])

    @property
    def steps(self) -> tuple[ProvenStep, ...]:
        """The lowest confidence that each promise is proven from, the weakest promise first."""
        whole = self.promise
        own = [] if whole is None else [self._step(whole)]
        return (*own, *(one for one in self.surer if one.promise > (whole or 0.0)))

    def _step(self, promise: float) -> ProvenStep:
        return ProvenStep(self.drawn_from, promise, self.right, self.checked)

    def promise_from(self, asked: float) -> float | None:
        """Return what *sure* means if a person is asked below a confidence; None: nothing.

        What is true for names from some confidence on is assumed for the surer ones among them; it
        says nothing about names that are less sure than those checked.
        """
        return max((one.promise for one in self.steps if one.threshold <= asked), default=None)

    @property
    def still_possible(self) -> float:
        """The greatest share of correct names that later corrections do not refute."""
        return most_right(self.seen - self.corrected, self.seen)

    @property
    def was_taken_back(self) -> bool:
        """Whether the check proved something that later verdicts refuted."""
        return self.promise != promise_of(self.right, self.checked)


def surer_steps(
    cells: Sequence[CheckedCell], drawn_from: float, most: float = 1.0
) -> tuple[ProvenStep, ...]:
    """Return the lowest confidence that each promise is proven from, the weakest promise first.

    drawn_from: the confidence from which names were drawn for the check; nothing is known below it.
    most: promises above it were refuted since. Many thresholds are tried, so they are tested in
    order from the strictest that has enough cells, and the first that fails ends the search. All
    accepted ones are then true together at the confidence of one (fixed-sequence testing, as in
    Angelopoulos et al. 2021).
    """
    possible = {drawn_from, *(one.confidence for one in cells)}
    tried = sorted((one for one in possible if one >= drawn_from), reverse=True)
    counted = list(zip(tried, _counted(cells, tried), strict=True))
    steps: list[ProvenStep] = []
    for promise in (one for one in PROMISES if one <= most):
        needed, found = cells_needed(promise, 0, SURER_CONFIDENCE), None
        for threshold, (right, checked) in counted:
            if checked < needed:
                continue
            if least_right(right, checked, SURER_CONFIDENCE) < promise:
                break
            found = ProvenStep(threshold, promise, right, checked)
        if found is not None:
            steps = [one for one in steps if one.threshold < found.threshold]
            steps.append(found)
    return tuple(steps)


def _counted(cells: Sequence[CheckedCell], thresholds: Sequence[float]) -> list[tuple[int, int]]:
    """Return for each threshold how many names reach it: correct ones, and all.

    In a random sample, those above any threshold are a random sample too. A check that was drawn
    from a higher one has none of the names below it and says nothing about them.
    """
    drawn = [one for one in cells if one.drawn_from <= one.confidence]
    right = _reaching([one for one in drawn if one.is_right], thresholds)
    return list(zip(right, _reaching(drawn, thresholds), strict=True))


def _reaching(cells: Sequence[CheckedCell], thresholds: Sequence[float]) -> list[int]:
    """Return for each threshold the number of cells with drawn_from <= threshold <= confidence."""
    first = np.sort([one.drawn_from for one in cells])
    own = np.sort([one.confidence for one in cells])
    begun, passed = np.searchsorted(first, thresholds, "right"), np.searchsorted(own, thresholds)
    counts: list[int] = (begun - passed).tolist()
    return counts


def proof_of(cells: Sequence[CheckedCell], seen: int = 0, corrected: int = 0) -> Proof:
    """Return what checks prove. seen, corrected: sure names since, and those a person changed.

    If checks were drawn from several confidences, the lowest that proves anything is the whole; if
    none does, the one with most cells.
    """
    starts = sorted({one.drawn_from for one in cells})
    counted = zip(starts, _counted(cells, starts), strict=True)
    wholes = [Proof(*found, seen, corrected, one) for one, found in counted]
    if not wholes:
        return Proof(seen=seen, corrected=corrected)
    proven = [one for one in wholes if one.promise is not None]
    whole = proven[0] if proven else max(wholes, key=lambda one: one.checked)
    surer = [one.steps[0] for one in proven[1:]]
    surer += surer_steps(cells, whole.drawn_from, whole.still_possible)
    more: list[ProvenStep] = []
    for step in sorted(surer, key=lambda one: (one.threshold, -one.promise)):
        best = more[-1].promise if more else whole.promise or 0.0
        if step.promise > best:
            more.append(step)
    return replace(whole, surer=tuple(more))
