"""Notices a checkpoint that answers nonsense, and says which pixels or which order would be right."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from convert.pack.asking import Asked, merged
from convert.pack.output_names import OutputNames
from convert.pack.pixel_ranges import RANGES, PixelRange
from hematovision_desktop.core.analysis import softmax
from hematovision_desktop.core.labels import Label

ENOUGH_CELLS = 20
BLIND_BELOW = 0.1
"""Probabilities that move less than this from crop to crop make the same answer everywhere."""

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
    """What is wrong with a checkpoint or with what was said of it. is_certain: enough to refuse."""

    sentence: str
    is_certain: bool


@dataclass(frozen=True, slots=True)
class _Trial:
    pixels: PixelRange
    right: float
    best_right: float
    best_order: tuple[Label, ...]


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
        found = _look_for_better(asked, given, names, labelled, gain=0.15, least=0.5)
        return [found] if found else []
    found = _look_for_better(asked, given, names, drawn, gain=0.4, least=0.8)
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
    inside = asked.range_inside()
    judge = drawn if labelled is None else labelled
    best = max(seeing, key=lambda one: (one is inside, _right(asked, one, names, judge)))
    return Finding(
        f"{start}; with --pixels {best.name} ({best.meaning}) it tells them apart. "
        f"Give --pixels {best.name}.",
        True,
    )


def _is_blind(logits: NDArray[np.float32]) -> bool:
    rows = softmax(logits, 1.0)
    return bool(
        len(set(rows.argmax(axis=1).tolist())) == 1
        and (rows.max(axis=0) - rows.min(axis=0)).max() < BLIND_BELOW
    )


def _right(asked: Asked, pixels: PixelRange, names: OutputNames, known: KnownCrops) -> float:
    return _try(asked, pixels, names, known).right


def _try(asked: Asked, pixels: PixelRange, names: OutputNames, known: KnownCrops) -> _Trial:
    """Return the share of types named right, every type counting the same, also in the best order."""
    said = merged(asked.logits(known.pixels, pixels), names).argmax(axis=1)
    labels = names.labels
    truth = np.array([labels.index(label) for label in known.labels])
    matrix = np.zeros((len(labels), len(labels)))
    np.add.at(matrix, (said, truth), 1.0)
    there = matrix.sum(axis=0) > 0
    matrix[:, there] /= matrix[:, there].sum(axis=0)
    rows, columns = linear_sum_assignment(-matrix)
    order = tuple(labels[place] for place in columns)
    kinds = there.sum()
    return _Trial(
        pixels, float(matrix.trace() / kinds), float(matrix[rows, columns].sum() / kinds), order
    )


def _look_for_better(
    asked: Asked,
    given: PixelRange,
    names: OutputNames,
    known: KnownCrops,
    *,
    gain: float,
    least: float,
) -> Finding | None:
    """Return another range or order that is right so much more often, if there is one.

    gain: share of cells that it must win. least: the share that it must reach.
    """
    trials = {one.name: _try(asked, one, names, known) for one in RANGES.values()}
    now = trials[given.name]
    best = max(trials.values(), key=lambda one: (one.right, one is now))
    if best.right >= max(now.right + gain, least) and best.right + 0.2 > now.best_right:
        return Finding(
            f"of {known.where} {now.right:.0%} are named right with --pixels {given.name}, and "
            f"{best.right:.0%} with --pixels {best.pixels.name}. Give --pixels {best.pixels.name}.",
            True,
        )
    kinds = len(set(known.labels))
    # Any order can be found that fits chance a little; one that is meant wins by far.
    other = max(trials.values(), key=lambda one: (one.best_right, one is now))
    if now.best_right >= other.best_right - gain:
        other = now
    if (
        kinds == len(names.labels)
        and names.is_plain
        and other.best_right >= max(now.right + 0.5, 0.6)
    ):
        order = ",".join(other.best_order)
        pixels = "" if other is now else f" and --pixels {other.pixels.name}"
        return Finding(
            f"of {known.where} {now.right:.0%} are named right, and {other.best_right:.0%} with its "
            f"outputs in another order. Give --labels {order}{pixels}.",
            True,
        )
    if now.right < 1.0 / max(2, kinds) + 0.1 and len(known.labels) >= ENOUGH_CELLS:
        return Finding(
            f"of {known.where} only {now.right:.0%} are named right: it knows little of such cells.",
            False,
        )
    return None
