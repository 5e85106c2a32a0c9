"""Notices a checkpoint that answers nonsense, and says which pixels or which order would be right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.stats import binomtest

from convert.pack.asking import Asked, merged
from convert.pack.output_names import OutputNames
from convert.pack.pixel_ranges import RANGES, PixelRange
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.analysis import softmax

ENOUGH_CELLS = 20

BLIND_BELOW = 0.01
"""If a smaller share of what an answer could tell about its crop is told, the network sees nothing.

An answer tells H(mean of p) - mean of H(p), the mutual information of crop and name, at most the
logarithm of the number of types (Bridle, Heading and MacKay, NIPS 1991). This bound does not depend
on the number of types or on how sure a network is, unlike a bound on probabilities.
"""

LEAST_RIGHT = 0.85
"""Share of the cells that another order or range must name right; every type counts the same.

This is a judgement, not a measurement. A network that does not reach this in any reading is merely
poor, and its errors fit some order by chance.
"""

LEAD_BY_CHANCE = 0.001
"""Chance that two equally good readings differ by as much as this lead of another order or range.

McNemar's exact test (Psychometrika 12, 1947) over the cells that only one of them names right. At
least ten cells to none are needed.
"""

NO_BETTER = 0.05
"""If guessing gives so many right names with at least this chance, a network is said to know little."""

_LEVELS = (30, 90, 160, 230)
_DARK = 0.4


@dataclass(frozen=True, slots=True, eq=False)
class KnownCrops:
    """Crops, uint8 RGB (n, side, side, 3), and the type of each. where: how sentences name them."""

    where: str
    pixels: NDArray[np.uint8]
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a checkpoint or with its description. is_certain: enough to refuse it."""

    sentence: str
    is_certain: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Reading:
    """The answers in one range and order. right: share, with every type counting the same."""

    pixels: PixelRange
    order: tuple[Label, ...]
    hits: NDArray[np.bool_]
    right: float

    def leads(self, other: _Reading) -> bool:
        """Return whether this reading is right so often that it cannot be by chance."""
        won = int((self.hits & ~other.hits).sum())
        lost = int((other.hits & ~self.hits).sum())
        if self.right < LEAST_RIGHT or won <= lost:
            return False
        chance = binomtest(won, won + lost, 0.5, alternative="greater").pvalue
        return bool(chance < LEAD_BY_CHANCE)


def examine(
    asked: Asked,
    given: PixelRange,
    names: OutputNames,
    drawn: KnownCrops,
    labelled: KnownCrops | None,
) -> list[Finding]:
    """Return what speaks against converting a network as it was described."""
    if not asked.network.is_trained:
        return [
            Finding("it was never trained: all its biases are zero. Its names mean nothing.", False)
        ]
    blind = _look_for_blindness(asked, given, drawn, labelled, names)
    if blind:
        return [blind]
    if labelled is not None and len(labelled.labels) >= ENOUGH_CELLS:
        found = _look_for_better(asked, given, names, labelled)
        return [found] if found else []
    # A network for real cells may misname drawn ones: mentioned, but not enough to refuse.
    found = _look_for_better(asked, given, names, drawn)
    return [Finding(found.sentence, False)] if found else []


def _look_for_blindness(
    asked: Asked,
    given: PixelRange,
    drawn: KnownCrops,
    labelled: KnownCrops | None,
    names: OutputNames,
) -> Finding | None:
    side = drawn.pixels.shape[1]
    levels = [np.full((1, side, side, 3), level, np.uint8) for level in _LEVELS]
    dark = (drawn.pixels * _DARK).astype(np.uint8)
    shown = np.concatenate([drawn.pixels, dark, *levels])
    if not _is_blind(asked.logits(shown, given)):
        return None
    seeing = [one for one in RANGES.values() if not _is_blind(asked.logits(shown, one))]
    start = f"with --pixels {given.name} it gives the same answer to bright and dark crops"
    if not seeing:
        return Finding(f"{start}, and so it does in every other range: it sees nothing.", False)
    inside = asked.ranges_inside()
    judge = drawn if labelled is None else labelled
    best = max(seeing, key=lambda one: (one in inside, _read(asked, one, names, judge).right))
    return Finding(
        f"{start}; with --pixels {best.name} ({best.meaning}) it tells them apart. "
        f"Give --pixels {best.name}.",
        # A poor network, too, can give flat answers; its own scaling or known cells decide.
        inside == (best,) or _is_shown_right(_read(asked, best, names, judge), labelled),
    )


def _is_shown_right(reading: _Reading, labelled: KnownCrops | None) -> bool:
    enough = labelled is not None and len(labelled.labels) >= ENOUGH_CELLS
    return enough and reading.right >= LEAST_RIGHT


def _is_blind(logits: NDArray[np.float32]) -> bool:
    rows = softmax(logits, 1.0)
    told = _entropy(rows.mean(axis=0)) - _entropy(rows).mean()
    one_name = len(set(rows.argmax(axis=1).tolist())) == 1
    return bool(one_name and told < BLIND_BELOW * np.log(rows.shape[1]))


def _entropy(rows: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """Return the entropy in nats along the last axis."""
    values = rows.astype(np.float64)
    return np.asarray(-(values * np.log(np.maximum(values, 1e-12))).sum(axis=-1))


def _read(asked: Asked, pixels: PixelRange, names: OutputNames, known: KnownCrops) -> _Reading:
    """Return the answers in a range, in the given order."""
    said = merged(asked.logits(known.pixels, pixels), names).argmax(axis=1)
    return _judged(pixels, names.labels, said, known)


def _read_in_best_order(
    asked: Asked, pixels: PixelRange, names: OutputNames, known: KnownCrops
) -> _Reading:
    """Return the answers in a range, in the order of outputs that fits the cells best."""
    said = merged(asked.logits(known.pixels, pixels), names).argmax(axis=1)
    labels = names.labels
    matrix = np.zeros((len(labels), len(labels)))
    np.add.at(matrix, (said, _places(known.labels, labels)), 1.0)
    matrix /= np.maximum(matrix.sum(axis=0), 1.0)
    _, columns = linear_sum_assignment(-matrix)
    return _judged(pixels, tuple(labels[place] for place in columns), said, known)


def _judged(
    pixels: PixelRange, order: tuple[Label, ...], said: NDArray[np.int64], known: KnownCrops
) -> _Reading:
    truth = _places(known.labels, order)
    hits = np.asarray(said == truth)
    right = np.mean([hits[truth == place].mean() for place in np.unique(truth)])
    return _Reading(pixels, order, hits, float(right))


def _places(labels: tuple[Label, ...], order: tuple[Label, ...]) -> NDArray[np.int64]:
    return np.array([order.index(label) for label in labels], np.int64)


def _look_for_better(
    asked: Asked, given: PixelRange, names: OutputNames, known: KnownCrops
) -> Finding | None:
    """Return the range, or else the order, that is right much more often, if there is one."""
    now = _read(asked, given, names, known)
    ranges = [_read(asked, one, names, known) for one in RANGES.values()]
    best = max(ranges, key=lambda one: one.right)
    if best.leads(now):
        return Finding(
            f"of {known.where} {now.right:.0%} are named right with --pixels {given.name}, and "
            f"{best.right:.0%} with --pixels {best.pixels.name}. Give --pixels {best.pixels.name}.",
            True,
        )
    kinds = len(set(known.labels))
    if kinds == len(names.labels) and names.is_plain:
        found = _look_for_order(asked, now, names, known)
        if found:
            return found
    guessed = binomtest(
        int(now.hits.sum()), len(now.hits), 1 / max(2, kinds), alternative="greater"
    )
    if len(known.labels) >= ENOUGH_CELLS and guessed.pvalue > NO_BETTER:
        return Finding(
            f"of {known.where} only {now.right:.0%} are named right: it knows little of such cells.",
            False,
        )
    return None


def _look_for_order(
    asked: Asked, now: _Reading, names: OutputNames, known: KnownCrops
) -> Finding | None:
    """Return another order of the outputs; in another range only if the given one fits none."""
    orders = [_read_in_best_order(asked, one, names, known) for one in RANGES.values()]
    here = next(one for one in orders if one.pixels is now.pixels)
    best = here if here.leads(now) else max(orders, key=lambda one: one.right)
    if not best.leads(now):
        return None
    order = ",".join(best.order)
    pixels = "" if best is here else f" and --pixels {best.pixels.name}"
    return Finding(
        f"of {known.where} {now.right:.0%} are named right, and {best.right:.0%} with its "
        f"outputs in another order. Give --labels {order}{pixels}.",
        True,
    )
