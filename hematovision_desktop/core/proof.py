"""What a check of the program on one microscope proves, and when later verdicts take it back.

A person names a random sample of cells with the program's names hidden. How many of the program's
sure names agree bounds how often they are right there, and only that bound is ever promised.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from hematovision_desktop.core.differential import binomial_interval
from hematovision_desktop.core.labels import Label

CONFIDENCE = 0.95
"""Of the one-sided bounds: in at most one check in twenty the promise is greater than the truth."""

PROMISES = (0.90, 0.95, 0.98)
"""Shares of sure names that can be promised to be right; 29, 59 and 149 cells without a fault
prove them, since 0.9^29, 0.95^59 and 0.98^149 are just below 0.05."""


@dataclass(frozen=True, slots=True)
class CheckedCell:
    """One cell of a check. named: the program's sure name, with its confidence in [0, 1].

    truth: what the person called it without having seen the program's name; None is "cannot tell".
    A band is a right neutrophil: the program has no name of its own for it.
    """

    named: Label
    confidence: float
    truth: Label | None

    @property
    def is_right(self) -> bool:
        """Whether both agree; a name that nobody could confirm proves nothing and is not right."""
        return self.truth is not None and self.named is self.truth.counts_as


def least_right(right: int, checked: int) -> float:
    """Return the share of right names, in [0, 1], that a check proves with 95 % confidence.

    The lower end of the exact one-sided interval (Clopper-Pearson 1934); 0 for no cells.
    """
    if not checked:
        return 0.0
    return binomial_interval(right, checked, 2 * CONFIDENCE - 1)[0]


@cache
def most_right(right: int, seen: int) -> float:
    """Return the share of right names that cannot be exceeded, with 95 % confidence; 1 for none."""
    if not seen:
        return 1.0
    return binomial_interval(right, seen, 2 * CONFIDENCE - 1)[1]


@cache
def promise_of(right: int, checked: int) -> float | None:
    """Return the greatest of PROMISES that a check proves, None if it proves none."""
    proven = least_right(right, checked)
    return max((one for one in PROMISES if one <= proven), default=None)


def cells_needed(promise: float, faults: int = 0) -> int:
    """Return how many checked cells with so many faults among them prove a promise."""
    checked = faults + 1
    while least_right(checked - faults, checked) < promise:
        checked += 1
    return checked


@dataclass(frozen=True, slots=True)
class Proof:
    """What is known of one microscope. right of checked: the check's cells.

    seen, corrected: sure names given there since, and how many of them a person changed.
    """

    right: int = 0
    checked: int = 0
    seen: int = 0
    corrected: int = 0

    @property
    def promise(self) -> float | None:
        """What *sure* means there; None: nothing is proven, or no longer.

        Few people look at every sure cell again, so those left alone may be wrong as well. What
        they corrected is the least number of faults; where even that refutes the promise, it is
        taken back.
        """
        proven = promise_of(self.right, self.checked)
        if proven is None:
            return None
        still = self.still_possible
        return max((one for one in PROMISES if one <= proven and one <= still), default=None)

    @property
    def still_possible(self) -> float:
        """The greatest share of right names that what people corrected since does not refute."""
        return most_right(self.seen - self.corrected, self.seen)

    @property
    def was_taken_back(self) -> bool:
        """Whether the check proved something that later verdicts refuted."""
        return self.promise != promise_of(self.right, self.checked)


@dataclass(frozen=True, slots=True)
class ProvenStep:
    """A confidence from which on a promise is proven. right of checked: cells of the check from there."""

    threshold: float
    promise: float
    right: int
    checked: int


def proven_steps(
    cells: Sequence[CheckedCell], checked_from: float, most: float = 1.0
) -> tuple[ProvenStep, ...]:
    """Return the lowest confidence that each promise is proven from, the weakest promise first.

    checked_from: the confidence from which on names were drawn for the check; below it nothing is
    known. most: promises above it were refuted since. Many thresholds are looked at, so each is
    tested in turn from the strictest that has cells enough, and the first that fails ends it: so
    tested, all that are accepted hold together with the confidence of one (fixed-sequence testing,
    as in Angelopoulos et al. 2021).
    """
    tried = sorted({checked_from, *(one.confidence for one in cells)}, reverse=True)
    steps: list[ProvenStep] = []
    for promise in PROMISES:
        needed, found = cells_needed(promise), None
        for threshold in (one for one in tried if one >= checked_from and promise <= most):
            proof = proof_of(cells, threshold)
            if proof.checked < needed:
                continue
            if least_right(proof.right, proof.checked) < promise:
                break
            found = ProvenStep(threshold, promise, proof.right, proof.checked)
        if found is not None:
            steps = [one for one in steps if one.threshold < found.threshold]
            steps.append(found)
    return tuple(steps)


def proof_of(cells: Sequence[CheckedCell], threshold: float = 0.0) -> Proof:
    """Return what a check proves of the names whose confidence reaches a threshold.

    Of a random sample, those above any threshold are a random sample too.
    """
    counted = [cell for cell in cells if cell.confidence >= threshold]
    return Proof(sum(cell.is_right for cell in counted), len(counted))
