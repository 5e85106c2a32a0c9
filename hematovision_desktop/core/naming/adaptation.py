"""Adaptation: a pack's last layer refitted on verified cells, measured before and after, refused if worse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.adapted_layer import AdaptationFigures, Judged
from hematovision_desktop.core.naming.head_fit import (
    Examples,
    Head,
    Lesson,
    Spread,
    balanced_weights,
    fit_heads,
    restricted,
)
from hematovision_desktop.core.naming.model_card import ModelCard

LEAST_CELLS = 3
"""A type with fewer named cells is not taught: what one or two cells show may be chance."""

LEAST_ORIGINALS = 3
"""The same for the originals that the cells come from: cells of one field look alike."""

LEAST_TYPES = 2

LEAST_IN_ALL = 20
"""The least number of cells of all taught types together: fewer brought no gain."""

LEAST_SAMPLE = 20
"""From this many cells on, a random sample judges what was taught; fewer are not used."""

PENALTY = 0.001
"""How strongly weights are tied to the shipped ones, in units of the spread of the pack's cells.
From a third of it to three times, gains differ little (`python -m convert adapt-gain`). Cells that
were chosen because they are hard would choose it badly.
"""

REHEARSAL_SHARE = 0.5
"""The share of the total weight for the pack's own cells: they preserve the types without verified cells."""

SHARES = (1.0, 0.75, 0.5)
"""The shares of what was taught that are tried; the largest one that is not refused is used."""

FOLDS = 5
SEED = 7

LEAST_RIGHT = 0.5
"""Below this share of verified cells named correctly, verdicts rather than the model are at fault."""

LEAST_GAIN = 0.001
"""In nats per cell: a version that gains less on the verified cells is not worth having."""

REFERENCE_SLACK = 0.01
"""The reference cells' balanced accuracy may fall by no more than this: one point."""


@dataclass(frozen=True, slots=True)
class Shortage:
    """How much is missing before a type can be taught."""

    label: Label
    cells: int
    originals: int


@dataclass(frozen=True, slots=True, eq=False)
class Adaptation:
    """The result of teaching. refusal: why it must not be used, one sentence; "" if it may be."""

    head: Head
    temperature_factor: float
    figures: AdaptationFigures
    refusal: str


def adaptable(counts: Mapping[Label, int], originals: Mapping[Label, int]) -> tuple[Label, ...]:
    """Return the types with enough named cells."""
    return tuple(
        label
        for label in Label
        if counts.get(label, 0) >= LEAST_CELLS and originals.get(label, 0) >= LEAST_ORIGINALS
    )


def shortages(counts: Mapping[Label, int], originals: Mapping[Label, int]) -> list[Shortage]:
    """Return what is missing, nearest to enough first; empty once enough types are adaptable.

    Lists the types already begun, and if these are too few, the common ones. If there are enough
    types but too few cells, the type with the fewest is to get the rest.
    """
    ready = adaptable(counts, originals)
    if len(ready) >= LEAST_TYPES:
        missing = LEAST_IN_ALL - sum(counts.get(label, 0) for label in ready)
        fewest = min(ready, key=lambda label: counts.get(label, 0))
        return [Shortage(fewest, missing, 0)] if missing > 0 else []
    begun = [label for label in Label if counts.get(label, 0)]
    usual = [label for label in LabelSet.FOUR.labels if label not in begun]
    wanted = [label for label in (*begun, *usual) if label not in ready]
    lacking = [
        Shortage(
            label,
            max(0, LEAST_CELLS - counts.get(label, 0)),
            max(0, LEAST_ORIGINALS - originals.get(label, 0)),
        )
        for label in wanted
    ]
    lacking.sort(key=lambda one: (one.cells + one.originals, one.label not in begun))
    return lacking[: LEAST_TYPES - len(ready)]


def adapt(
    verified: Examples,
    reference: tuple[Examples, Examples],
    card: ModelCard,
    label_set: LabelSet,
    note: Callable[[int, int], None] = lambda _done, _total: None,
    *,
    sample: Examples | None = None,
) -> Adaptation:
    """Teach verified cells; the caller makes sure that every type among them has enough.

    reference: the rehearsal cells of the layer, and those reserved for judging it. note: called
    with how much is done; it may raise Stopped. sample: cells drawn at random and named with the
    program's names hidden, none of them taught. If there are enough, they judge the result, because
    cells that were chosen for being hard tell little about the others. Otherwise the verified cells
    judge it, each named by a version that had not seen its original.
    """
    rehearsal, kept = reference
    changing = np.isin(np.arange(len(card.labels)), np.unique(verified.labels))
    by_sample = sample is not None and len(sample) >= LEAST_SAMPLE
    work = _Work(note, 2 if by_sample else FOLDS + 2)
    if sample is None or not by_sample:
        judging, after = verified, np.empty_like(verified.logits)
        for part in split_groups(verified, FOLDS):
            train, asked = verified.take(~part), verified.take(part)
            after[part] = fit(train, rehearsal, changing, work.check).logits(asked)
            work.advance()
        head = fit(verified, rehearsal, changing, work.check)
    else:
        head = fit(verified, rehearsal, changing, work.check)
        judging, after = sample, head.logits(sample)
    work.advance()
    exam = _Exam(verified, judging, after, kept, card, label_set)
    tried = [exam.weigh(head, share) for share in SHARES]
    work.advance()
    return next((one for one in tried if not one.refusal), tried[0])


@dataclass(frozen=True, slots=True, eq=False)
class _Exam:
    """The data on which versions are measured.

    judging: cells, and taught: their logits with what was taught, none of it from their own
    originals.
    """

    verified: Examples
    judging: Examples
    taught: NDArray[np.float32]
    kept: Examples
    card: ModelCard
    label_set: LabelSet

    def weigh(self, head: Head, share: float) -> Adaptation:
        """Measure a share of what was taught."""
        verified, judging, kept, card = self.verified, self.judging, self.kept, self.card
        part = Head(np.float32(share) * head.weights, np.float32(share) * head.bias)
        after = judging.logits + np.float32(share) * (self.taught - judging.logits)
        known = part.logits(kept)
        shown = verified_labels(verified.joined(judging), card, self.label_set)
        everything = np.ones(len(card.labels), dtype=bool)
        temperature = card.calibration_for(self.label_set).temperature
        temperature_factor = fit_temperature_factor(after, judging.labels, shown, temperature)
        counts = sorted(Counter(verified.labels.tolist()).items())
        figures = AdaptationFigures(
            self.label_set,
            {card.labels[place]: count for place, count in counts},
            len(set(verified.groups)),
            judge(judging.logits, judging.labels, card, shown, temperature),
            judge(after, judging.labels, card, shown, temperature * temperature_factor),
            judge(kept.logits, kept.labels, card, everything, card.temperature),
            judge(known, kept.labels, card, everything, card.temperature * temperature_factor),
            0 if judging is verified else len(judging),
        )
        return Adaptation(part, temperature_factor, figures, refusal_of(figures))


def verified_labels(verified: Examples, card: ModelCard, label_set: LabelSet) -> NDArray[np.bool_]:
    """Return the labels among which verified cells are named: the label set, and every type they have."""
    inside = np.array([label in label_set.labels for label in card.labels])
    inside[np.unique(verified.labels)] = True
    return inside


class _Work:
    """A count of the finished parts that lets the person stop in between."""

    def __init__(self, note: Callable[[int, int], None], total: int) -> None:
        self._note = note
        self._done, self._total = 0, total
        self.check()

    def check(self) -> None:
        self._note(self._done, self._total)

    def advance(self) -> None:
        self._done += 1
        self.check()


def split_groups(examples: Examples, folds: int) -> list[NDArray[np.bool_]]:
    """Return masks of the parts: no original is in two of them, and every type is spread over all."""
    rng = np.random.default_rng(SEED)
    members: dict[str, list[int]] = {}
    for row, group in enumerate(examples.groups):
        members.setdefault(group, []).append(row)
    names = sorted(members)
    rng.shuffle(names)
    # Large originals first, so that the small ones can even out the parts.
    names.sort(key=lambda name: -len(members[name]))
    labels = examples.labels
    held = np.zeros((folds, int(labels.max()) + 1))
    parts = np.zeros((folds, len(examples)), dtype=bool)
    for name in names:
        rows = np.array(members[name])
        own = np.unique(labels[rows])
        fullness = held[:, own].sum(axis=1) + held.sum(axis=1) / (10 * len(examples))
        place = int(np.argmin(fullness))
        parts[place, rows] = True
        np.add.at(held[place], labels[rows], 1)
    return [part for part in parts if part.any() and not part.all()]


def fit(
    verified: Examples,
    rehearsal: Examples,
    changing: NDArray[np.bool_],
    check: Callable[[], None] = lambda: None,
) -> Head:
    """Return the head fitted to verified cells and the pack's own.

    changing: the types with verified cells.
    """
    theirs = balanced_weights(rehearsal.labels)
    spread = Spread.of(rehearsal, theirs)
    own = (1 - REHEARSAL_SHARE) * balanced_weights(verified.labels)
    weights = np.concatenate([own, REHEARSAL_SHARE * theirs])
    # Verified cells say nothing about types that none of them has: all of them being others, every
    # one of these types would lose.
    among = np.ones((len(weights), len(changing)), dtype=bool)
    among[: len(verified)] = changing
    lesson = Lesson(spread.apply(verified.joined(rehearsal)), weights, among)
    (head,) = fit_heads(lesson, changing, (PENALTY,), check)
    return spread.restore(head)


def fit_temperature_factor(
    logits: NDArray[np.float32],
    labels: NDArray[np.int64],
    shown: NDArray[np.bool_],
    temperature: float,
) -> float:
    """Return the factor by which the temperature must rise to fit cells that were not taught.

    Never below 1: a hundred cells are too few to make the program bolder than shipped.
    """
    weights = balanced_weights(labels)
    tried = np.exp(np.linspace(0.0, np.log(4.0), 80))
    rows = np.arange(len(labels))
    losses = []
    for temperature_factor in tried:
        hit = restricted(logits, shown, temperature * float(temperature_factor))[rows, labels]
        losses.append(-float(weights @ np.log(np.maximum(hit, 1e-12))))
    return round(float(tried[int(np.argmin(losses))]), 4)


def judge(
    logits: NDArray[np.float32],
    labels: NDArray[np.int64],
    card: ModelCard,
    shown: NDArray[np.bool_],
    temperature: float,
) -> Judged:
    """Return how cells are named if only the shown labels take part."""
    rows = restricted(logits, shown, temperature)
    named, confidence = rows.argmax(axis=1), rows.max(axis=1)
    right = named == labels
    recall = {
        card.labels[int(place)]: float(right[labels == place].mean()) for place in np.unique(labels)
    }
    hit = np.maximum(rows[np.arange(len(labels)), labels], 1e-12)
    losses = [float(-np.log(hit[labels == place]).mean()) for place in np.unique(labels)]
    return Judged(
        cells=len(labels),
        accuracy=float(right.mean()),
        balanced_accuracy=float(np.mean(list(recall.values()))),
        loss=float(np.mean(losses)),
        calibration_error=calibration_error(confidence, right),
        recall=recall,
    )


def calibration_error(confidence: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """Return the expected calibration error in ten bins (Naeini et al. 2015, AAAI 29), in [0, 1]."""
    places = np.minimum((confidence * 10).astype(int), 9)
    gaps = [
        abs(float(confidence[places == one].mean()) - float(right[places == one].mean()))
        * int((places == one).sum())
        for one in np.unique(places)
    ]
    return sum(gaps) / max(1, len(confidence))


def refusal_of(figures: AdaptationFigures) -> str:
    """Return why a version must not be used, "" if it may be."""
    before, after = figures.verified_before, figures.verified_after
    if figures.sample and after.accuracy < before.accuracy:
        return sentence(
            "It names fewer cells of your random sample right: {after} instead of {before}. Name more "
            "cells and try again.",
            after=_percent(after.accuracy),
            before=_percent(before.accuracy),
        )
    if not figures.sample and after.balanced_accuracy < before.balanced_accuracy:
        return sentence(
            "It names fewer of your own cells right: {after} instead of {before}, types alike. Name "
            "more cells and try again.",
            after=_percent(after.balanced_accuracy),
            before=_percent(before.balanced_accuracy),
        )
    if after.balanced_accuracy < LEAST_RIGHT:
        return sentence(
            "Even taught, it names only {after} of your cells as you did, types alike; the verdicts "
            "seem to contradict each other. Look through them, then try again.",
            after=_percent(after.balanced_accuracy),
        )
    if after.loss > before.loss - LEAST_GAIN:
        return sentence(
            "It is no better on your own cells than the pack as shipped. Your cells may be too few "
            "or already well known; nothing was changed."
        )
    known, taught = figures.reference_before, figures.reference_after
    if taught.balanced_accuracy < known.balanced_accuracy - REFERENCE_SLACK:
        return sentence(
            "It would forget cells the pack knew: {after} of the reference cells right instead of "
            "{before}. Look through the verdicts, then try again.",
            after=_percent(taught.balanced_accuracy),
            before=_percent(known.balanced_accuracy),
        )
    return ""


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
