"""The difference that adaptation adds to a pack's last layer, and how it is fitted to verified cells.

Pooling and the last layer are linear, so an adapted layer is the pack's layer plus a difference:
logits = shipped logits + features · weights + bias. A difference of zero is the shipped pack.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.analysis import softmax

MOST_STEPS = 150
_SMALLEST = 1e-4
"""Directions weaker than this share of the strongest contain only rounding errors."""
_SETTLED = 1e-3
NEVER = -1e9


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Cells whose type is known.

    features: float32, shape (n, channels), the last feature map's mean over its places. logits:
    float32, shape (n, labels), of the shipped head. labels: int64, shape (n,), each cell's index
    among the pack's labels. groups: the original that each cell comes from.
    """

    features: NDArray[np.float32]
    logits: NDArray[np.float32]
    labels: NDArray[np.int64]
    groups: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, rows: NDArray[np.int64] | NDArray[np.bool_]) -> Examples:
        """Return some of the cells."""
        chosen = np.flatnonzero(rows) if rows.dtype == np.bool_ else rows
        groups = tuple(self.groups[int(row)] for row in chosen)
        return Examples(self.features[chosen], self.logits[chosen], self.labels[chosen], groups)

    def joined(self, other: Examples) -> Examples:
        """Return these cells followed by others."""
        return Examples(
            np.concatenate([self.features, other.features]),
            np.concatenate([self.logits, other.logits]),
            np.concatenate([self.labels, other.labels]),
            (*self.groups, *other.groups),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """A difference to the shipped last layer: weights float32 (channels, labels), bias (labels,)."""

    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def logits(self, examples: Examples) -> NDArray[np.float32]:
        """Return the logits of examples with this difference, shape (n, labels)."""
        return np.asarray(examples.logits + examples.features @ self.weights + self.bias)


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """The spread of the pack's own cells, which gives the measure for a difference to the last layer.

    A difference counts by how much it changes the answers on these cells, and partly by its size
    alone, as a covariance is shrunk towards its mean (Ledoit and Wolf 2004, J. Multivar. Anal.
    88:365). So the fit goes in directions where the pack's cells do not vary, and they are hardly
    forgotten. centre: shape (channels,). directions: shape (k, channels), orthonormal rows; gains:
    shape (k,), by which features are stretched along them; along all others they are not stretched.
    """

    centre: NDArray[np.float64]
    directions: NDArray[np.float64]
    gains: NDArray[np.float64]
    plain: float

    @classmethod
    def of(cls, known: Examples, weights: NDArray[np.float64]) -> Spread:
        """Measure cells; weights sum to 1."""
        centre = weights @ known.features.astype(np.float64)
        rooted = np.sqrt(weights)[:, None] * (known.features - centre)
        _, lengths, directions = np.linalg.svd(rooted, full_matrices=False)
        squares = np.square(lengths)
        shrunk = squares / max(float(squares.sum()), 1e-12) + 1 / known.features.shape[1]
        return cls(centre, directions, 1 / np.sqrt(shrunk), float(np.sqrt(known.features.shape[1])))

    def _stretched(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        along = rows @ self.directions.T
        return np.asarray(self.plain * rows + (along * (self.gains - self.plain)) @ self.directions)

    def apply(self, examples: Examples) -> Examples:
        """Return examples with features in which every difference is measured alike."""
        features = self._stretched(examples.features - self.centre).astype(np.float32)
        return Examples(features, examples.logits, examples.labels, examples.groups)

    def restore(self, head: Head) -> Head:
        """Return a head fitted to such features as one for the original features."""
        weights = self._stretched(head.weights.T.astype(np.float64)).T
        bias = head.bias - self.centre @ weights
        return Head(weights.astype(np.float32), bias.astype(np.float32))


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """The training data. weights: how much each example counts, summing to 1.

    among: shape (n, labels), the labels that each example distinguishes; it says nothing about the
    others.
    """

    examples: Examples
    weights: NDArray[np.float64]
    among: NDArray[np.bool_]


def fit_heads(
    lesson: Lesson,
    changing: NDArray[np.bool_],
    penalties: Sequence[float],
    check: Callable[[], None] = lambda: None,
) -> list[Head]:
    """Return one head per penalty: multinomial logistic regression tied to the shipped weights.

    changing: shape (labels,), whose weights may differ from the shipped ones. penalties: of the
    squared difference of the weights, for features of unit mean square, and of the bias. check:
    called now and then; raises to stop.

    Each step divides the gradient by Böhning's bound of the curvature (Böhning 1992, Ann. Inst.
    Statist. Math. 44:197), in the coordinates in which that bound is diagonal, with Nesterov's
    momentum, restarted when the loss would rise.
    """
    examples, weights = lesson.examples, lesson.weights
    centre = weights @ examples.features
    spread = examples.features.astype(np.float64) - centre
    unit = float(np.sqrt(weights @ np.square(spread).sum(axis=1))) or 1.0
    spread /= unit
    # In these directions the weighted squares of the examples are diagonal.
    rooted = np.sqrt(weights)[:, None] * spread
    squares, own = np.linalg.eigh(rooted @ rooted.T)
    kept = squares > _SMALLEST * max(squares[-1], 1e-12)
    squares, own = squares[kept], own[:, kept]
    directions = rooted.T @ own / np.sqrt(squares)
    known = np.eye(examples.logits.shape[1])[examples.labels]
    inputs = np.column_stack([spread @ directions, np.ones(len(examples))])
    offsets = np.where(lesson.among, examples.logits.astype(np.float64), NEVER)
    task = _Task(inputs, squares, offsets, known, weights, changing)
    found: dict[float, Head] = {}
    at = np.zeros((inputs.shape[1], known.shape[1]))
    for penalty in sorted(penalties, reverse=True):
        check()
        at = _descend(task, at, penalty)
        slopes = directions @ at[:-1] / unit
        bias = at[-1] - centre @ slopes
        found[penalty] = Head(slopes.astype(np.float32), bias.astype(np.float32))
    return [found[penalty] for penalty in penalties]


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    """The function to minimise. inputs: coordinates along the directions, then a one for the bias."""

    inputs: NDArray[np.float64]
    squares: NDArray[np.float64]
    offsets: NDArray[np.float64]
    known: NDArray[np.float64]
    weights: NDArray[np.float64]
    changing: NDArray[np.bool_]

    def loss(
        self, at: NDArray[np.float64], strengths: NDArray[np.float64]
    ) -> tuple[float, NDArray[np.float64]]:
        """Return the penalised loss and its slope at coefficients, shape (directions + 1, labels)."""
        logits = self.offsets + self.inputs @ at
        top = logits.max(axis=1, keepdims=True)
        powers = np.exp(logits - top)
        total = powers.sum(axis=1, keepdims=True)
        hit = (self.known * (logits - top)).sum(axis=1) - np.log(total[:, 0])
        loss = -float(self.weights @ hit) + 0.5 * float((strengths * at * at).sum())
        surplus = self.weights[:, None] * (powers / total - self.known)
        return loss, (self.inputs.T @ surplus + strengths * at) * self.changing


def _descend(task: _Task, start: NDArray[np.float64], penalty: float) -> NDArray[np.float64]:
    """Return the coefficients with the least loss; the last row is the bias."""
    curvature = np.append(task.squares / 2 + penalty, 0.5 + penalty)[:, None]
    strengths = np.full((len(curvature), 1), penalty)
    now, ahead, momentum = start, start, 1.0
    least, slope = task.loss(start, strengths)
    for _ in range(MOST_STEPS):
        step = ahead - slope / curvature
        loss, following = task.loss(step, strengths)
        if loss > least + 1e-12:
            if momentum == 1.0:
                break
            ahead, momentum = now, 1.0
            _, slope = task.loss(ahead, strengths)
            continue
        settled = float(np.abs(step - now).max()) < _SETTLED * (1 + float(np.abs(step).max()))
        faster = float((1 + np.sqrt(1 + 4 * momentum**2)) / 2)
        ahead = step + (momentum - 1) / faster * (step - now)
        slope = following if momentum == 1.0 else task.loss(ahead, strengths)[1]
        now, momentum, least = step, faster, loss
        if settled:
            break
    return now


def balanced_weights(labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return weights summing to 1: a type counts by the square root of its number, its cells equally.

    This is a compromise between equal types, which would trust three rare cells too much, and equal
    cells, which would neglect them.
    """
    _, place, counts = np.unique(labels, return_inverse=True, return_counts=True)
    weights = 1 / np.sqrt(counts[place].astype(np.float64))
    return np.asarray(weights / weights.sum())


def restricted(
    logits: NDArray[np.float32], chosen: NDArray[np.bool_], temperature: float
) -> NDArray[np.float64]:
    """Return probabilities in which only the chosen labels take part, shape (n, labels)."""
    return softmax(np.where(chosen, logits, np.float32(NEVER)), temperature)
