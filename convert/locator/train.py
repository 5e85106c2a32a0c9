"""Trains the locator. After every epoch the complete state of a run is in a folder."""

from __future__ import annotations

import io
import json
import math
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import cv2
import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.base.files import write_bytes
from convert.locator.fields import BoxedField
from convert.locator.network import freeze_beginning, heat_loss, sides_loss
from convert.locator.views import USUAL, Strength, View, ViewMaker
from convert.train.input_pipeline import to_input
from hematovision_desktop.core.base.errors import UserError

SHARES = {
    "bccd": 0.46,
    "raabin": 0.22,
    "cbc": 0.1,
    "pbc": 0.13,
    "drawn": 0.09,
    "nothing": 0.03,
    "own": 1.0,
    "bcisc": 0.12,
    "krd": 0.12,
    "rvpbs": 0.14,
    "draaslan": 0.08,
    "itu": 0.06,
}
"""Share of the views drawn from each set."""

_SIDES_WEIGHT = 2.0
_AHEAD = 6
_EMA_KEPT = 0.995

Report = Callable[[int, int, float], None]
"""Gets the step, the number of steps, and the loss."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a run goes; it is resumed only with the plan that it started with.

    views: per epoch. held_out: the fold kept for judging, or None to learn from every fold. whole:
    whether every layer learns, including its norms; in a network that starts from ImageNet the
    first layers stay.
    """

    epochs: int = 24
    views: int = 1000
    batch: int = 8
    peak_rate: float = 5e-4
    warm_up_steps: int = 150
    held_out: int | None = 0
    seed: int = 7
    strength: Strength = USUAL
    whole: bool = False

    @property
    def steps(self) -> int:
        """Batches per epoch."""
        return max(1, self.views // self.batch)


@dataclass(slots=True)
class _Record:
    epoch: int = 0
    history: list[dict[str, float]] = field(default_factory=list)


class Trainer:
    """One run, resumed from its folder if it was interrupted."""

    def __init__(
        self, fields: Sequence[BoxedField], plan: Plan, folder: Path, model: keras.Model
    ) -> None:
        keras.utils.set_random_seed(plan.seed)
        self.plan, self.model, self._folder = plan, model, folder
        chosen = [one for one in fields if plan.held_out is None or one.fold != plan.held_out]
        if not chosen:
            raise UserError("There are no fields to train on.")
        height_px, width_px = model.input_shape[1:3]
        self._maker = ViewMaker(chosen, odds_of(chosen), plan.strength, (width_px, height_px))
        if not plan.whole:
            freeze_beginning(model)
        self._weights = model.trainable_variables
        self._rate = tf.Variable(0.0, dtype=tf.float32)
        self._optimizer = keras.optimizers.AdamW(1e-4, weight_decay=1e-4, global_clipnorm=5.0)
        self._optimizer.build(self._weights)
        self._averages = [tf.Variable(weight.value) for weight in self._weights]
        self._record = _Record()
        self._step = tf.function(self._train_step)

    @property
    def history(self) -> list[dict[str, float]]:
        """One entry per finished epoch."""
        return self._record.history

    def run(self, report: Report = lambda *_: None) -> None:
        """Train what is left of the plan. Afterwards the model has the averaged weights."""
        self._resume()
        while self._record.epoch < self.plan.epochs:
            began, losses = time.monotonic(), []
            first = self._record.epoch * self.plan.steps
            for step, batch in enumerate(self._batches()):
                self._rate.assign(self._rate_at(first + step))
                losses.append([float(value) for value in self._step(*map(tf.constant, batch))])
                report(first + step + 1, self.plan.steps * self.plan.epochs, sum(losses[-1]))
            self._record.epoch += 1
            heat, sides = np.mean(losses, axis=0)
            self._record.history.append(
                {"heat": float(heat), "sides": float(sides), "s": time.monotonic() - began}
            )
            self._save()
        for weight, average in zip(self._weights, self._averages, strict=True):
            weight.assign(average)

    def _rate_at(self, step: int) -> float:
        """Return the learning rate: a warm-up, then half a cosine."""
        total, warm = self.plan.steps * self.plan.epochs, self.plan.warm_up_steps
        if step < warm:
            return self.plan.peak_rate * (step + 1) / warm
        done = (step - warm) / max(1, total - warm)
        return self.plan.peak_rate * (0.01 + 0.99 * (1 + math.cos(math.pi * done)) / 2)

    def _train_step(
        self, inputs: tf.Tensor, peaks: tf.Tensor, counts: tf.Tensor, *boxes: tf.Tensor
    ) -> tuple[tf.Tensor, tf.Tensor]:
        sides, nearness = boxes
        with tf.GradientTape() as tape:
            heat, ours = self.model(inputs, training=True)
            of_heat = heat_loss(heat, peaks, counts)
            of_sides = sides_loss(ours, sides, nearness)
            loss = of_heat + _SIDES_WEIGHT * of_sides
        self._optimizer.learning_rate.assign(self._rate)
        self._optimizer.apply_gradients(
            zip(tape.gradient(loss, self._weights), self._weights, strict=True)
        )
        kept = tf.minimum(
            _EMA_KEPT,
            (1.0 + tf.cast(self._optimizer.iterations, tf.float32))
            / (10.0 + tf.cast(self._optimizer.iterations, tf.float32)),
        )
        for weight, average in zip(self._weights, self._averages, strict=True):
            average.assign(kept * average + (1 - kept) * weight)
        return of_heat, of_sides

    def _batches(self) -> Iterator[tuple[NDArray[np.float32], ...]]:
        """Yield the batches of the current epoch, made ahead in a thread."""
        cv2.setNumThreads(1)

        def make(place: int) -> tuple[NDArray[np.float32], ...]:
            rng = np.random.default_rng([self.plan.seed, self._record.epoch, place])
            views = [self._maker.make(rng) for _ in range(self.plan.batch)]
            return stack_views(views)

        with ThreadPoolExecutor(1, thread_name_prefix="views") as worker:
            waiting: deque[Future[tuple[NDArray[np.float32], ...]]] = deque()
            upcoming = iter(range(self.plan.steps))
            for _ in range(self.plan.steps):
                while len(waiting) < _AHEAD and (place := next(upcoming, None)) is not None:
                    waiting.append(worker.submit(make, place))
                yield waiting.popleft().result()

    def _state(self) -> list[Any]:
        norms = self.model.non_trainable_variables if self.plan.whole else []
        return [*self._weights, *self._averages, *self._optimizer.variables, *norms]

    def _save(self) -> None:
        buffer = io.BytesIO()
        np.savez(buffer, *[np.asarray(variable) for variable in self._state()])
        write_bytes(self._folder / "state.npz", buffer.getvalue())
        about = {"plan": asdict(self.plan), **asdict(self._record)}
        write_bytes(self._folder / "run.json", (json.dumps(about, indent=1) + "\n").encode())

    def _resume(self) -> None:
        about, state = self._folder / "run.json", self._folder / "state.npz"
        if not about.exists() or not state.exists():
            return
        known = json.loads(about.read_text(encoding="utf-8"))
        if known["plan"] != json.loads(json.dumps(asdict(self.plan))):
            raise UserError(
                f"{self._folder} holds an unfinished run of another plan. Add --restart to discard it."
            )
        with np.load(state) as kept:
            for variable, name in zip(self._state(), kept.files, strict=True):
                variable.assign(kept[name])
        self._record = _Record(known["epoch"], known["history"])


def stack_views(views: Sequence[View]) -> tuple[NDArray[np.float32], ...]:
    """Return a batch: input in [-1, 1], peaks, counts, sides, nearness."""
    return (
        to_input(np.stack([view.pixels for view in views])),
        np.stack([view.peaks for view in views]),
        np.stack([view.counts for view in views]),
        np.stack([view.sides for view in views]),
        np.stack([view.nearness for view in views]),
    )


def odds_of(fields: Sequence[BoxedField]) -> NDArray[np.float64]:
    """Return how often each field is shown, according to the share of its source."""
    sources = [one.source for one in fields]
    return np.array([SHARES[source] / sources.count(source) for source in sources])
