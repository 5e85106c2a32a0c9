"""Stage two: trains the head, then everything, then settles on the int8 grid. It resumes after a kill."""

from __future__ import annotations

import json
import math
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.base.files import write_bytes
from convert.base.recipe import LABELS
from convert.data.crops import NO_TYPE, SOME_LEUKOCYTE, Crops, calibration_crops, cut_middle
from convert.data.sources import family_of
from convert.train.backbone import HEAD, HIDDEN, freeze_norms, predict
from convert.train.fake_quantization import Ranges, forward_rounded, measure_ranges, snap_kernels
from convert.train.input_pipeline import Extra, InputPipeline
from convert.train.outlier_exposure import Outliers
from convert.train.plan import Plan, with_present_names
from convert.train.source_priors import SourcePrior
from convert.train.stains import stain_pool
from convert.train.weights import put_weights, read_weights
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.naming.analysis import softmax

_EMA_EVERY = 8
_EMA_KEPT = 0.985
_FEWEST_ORIGINALS = 3
_SURE = 0.75
NO_FOLD = -2
"""No crop has this fold: nothing but a set's own validation split is held out."""
_LEUKOCYTES = np.array([label.is_leukocyte for label in LABELS])


@dataclass(slots=True)
class _Record:
    epoch: int = 0
    best: float = -1.0
    best_epoch: int = 0
    history: list[dict[str, float]] = field(default_factory=list)


Report = Callable[[str, int, int, float], None]
"""Gets the progress (phase, step, number of steps, loss)."""


class Trainer:
    """One training run; after every epoch its complete state is in a folder.

    unlabelled: wide crops without labels, shape (n, side, side, 3), whose stains may be borrowed.
    exposure: crops without a leukocyte, needed if the plan has a share for them. teacher: a model
    with the same inputs and outputs, needed if the plan has a share for its answers.
    """

    def __init__(
        self,
        crops: Crops,
        plan: Plan,
        folder: Path,
        model: keras.Model,
        *,
        unlabelled: NDArray[np.uint8] | None = None,
        exposure: Outliers | None = None,
        teacher: keras.Model | None = None,
    ) -> None:
        keras.utils.set_random_seed(plan.seed)
        self.plan = plan
        self.model = model
        self._crops = crops
        self._folder = folder
        self._unlabelled = unlabelled
        self._exposure = exposure
        self._teacher = teacher
        freeze_norms(model)
        heads = [layer for layer in model.layers if layer.name in (HEAD, HIDDEN)]
        self._head = [weight for layer in heads for weight in layer.trainable_variables]
        weights = self.model.trainable_variables
        self._rate = tf.Variable(0.0, dtype=tf.float32)
        self._optimizer = keras.optimizers.Adam(1e-4, global_clipnorm=5.0)
        self._optimizer.build(weights)
        self._averages = [tf.Variable(weight.value) for weight in weights]
        held_out = NO_FOLD if plan.settle else plan.held_out
        chosen = np.concatenate(
            [crops.training(held_out, plan.without), crops.untyped(held_out, plan.without)]
        )
        self._ranges: Ranges = {}
        if plan.settle:
            self._ranges = measure_ranges(model, calibration_crops(crops, plan.side))
        self._feed = InputPipeline(
            crops,
            chosen,
            plan.batch,
            plan.side,
            plan.seed,
            augmentation=plan.augmentation,
            balance=plan.balance,
            source_power=plan.source_power,
            pool=stain_pool(crops, chosen, unlabelled) if plan.augmentation.borrow else None,
            source_prior=SourcePrior(plan.unused, plan.prior),
        )
        self._judged = crops.validation(plan.held_out, plan.without)
        if not len(chosen) or not len(self._judged):
            raise UserError("The crops contain nothing to train on, or nothing to judge by.")
        self._record = _Record()
        self._step = tf.function(self._train_step)

    @property
    def history(self) -> list[dict[str, float]]:
        """One entry per finished epoch."""
        return self._record.history

    @property
    def best_epoch(self) -> int:
        """The epoch whose averaged weights scored best, counted from 1."""
        return self._record.best_epoch

    def run(self, report: Report) -> None:
        """Train to the end, from the state in the folder."""
        self._resume()
        while self._record.epoch < self.plan.epochs and not self._gave_up():
            self._one_epoch(report)

    def restore_best(self) -> None:
        """Load the averaged weights of the best epoch into the model."""
        put_weights(self.model, read_weights(self._folder / "best.npz"))
        if self.plan.settle:
            snap_kernels(self.model)

    def judge(self) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Return the model's logits on the crops to judge by, and their indices."""
        middle = cut_middle(np.asarray(self._crops.pixels[self._judged]), self.plan.side)
        return predict(self.model, middle), self._judged

    def _one_epoch(self, report: Report) -> None:
        started = time.monotonic()
        epoch, steps = self._record.epoch, self.plan.steps
        head_only = epoch < self.plan.head_epochs
        losses = []
        batches = self._feed.epoch(epoch, steps, self._extras(epoch))
        for step, (inputs, labels, offsets) in enumerate(batches):
            self._optimizer.learning_rate.assign(self._rate_at(epoch, step))
            shown = tuple(tf.constant(one) for one in (inputs, labels, offsets))
            loss = float(self._step(*shown, head_only))
            if not math.isfinite(loss):
                raise UserError(f"Training diverged in epoch {epoch + 1}. Use a lower --peak-rate.")
            losses.append(loss)
            if head_only or (epoch * steps + step) % _EMA_EVERY == 0:
                self._average(0.0 if head_only else self._kept(epoch, step))
            report("head" if head_only else "fine-tuning", step + 1, steps, float(np.mean(losses)))
        last = epoch + 1 == self.plan.epochs
        scores = self._score_average() if last or not self.plan.keep_last else {"score": 0.0}
        row = {"epoch": epoch + 1, "loss": float(np.mean(losses)), **scores}
        row["seconds"] = time.monotonic() - started
        self._record.history.append(row)
        self._record.epoch += 1
        if scores["score"] >= self._record.best or self.plan.settle or self.plan.keep_last:
            self._record.best, self._record.best_epoch = scores["score"], epoch + 1
            self._save("best.npz", [np.asarray(value) for value in self._averages])
        self._save_state()

    def _train_step(
        self, inputs: tf.Tensor, labels: tf.Tensor, offsets: tf.Tensor, head_only: bool
    ) -> tf.Tensor:
        with tf.GradientTape() as tape:
            if self.plan.settle:
                logits = forward_rounded(self.model, inputs, self._ranges)
            else:
                logits = self.model(inputs, training=True)
            wanted = self.targets(inputs, labels, offsets)
            loss = tf.reduce_mean(losses_of(wanted, labels, logits, offsets))
        weights = self._head if head_only else self.model.trainable_variables
        self._optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights, strict=True))
        return loss

    def targets(self, inputs: tf.Tensor, labels: tf.Tensor, offsets: tf.Tensor) -> tf.Tensor:
        """Return the wanted answers of a step, shape (n, outputs): from the labels, and in part from the teacher."""
        wanted = wanted_answers(labels, offsets, self.plan.smoothing)
        if self._teacher is None:
            return wanted
        taught = tf.nn.softmax(self._teacher(inputs, training=False))
        return (1 - self.plan.distil) * wanted + self.plan.distil * taught

    def _rate_at(self, epoch: int, step: int) -> float:
        """Return the learning rate: fixed for the head, then warm-up and cosine decay."""
        plan = self.plan
        if epoch < plan.head_epochs:
            return plan.head_rate
        at = (epoch - plan.head_epochs) * plan.steps + step
        warm_up = min(1.0, (at + 1) / plan.warm_up_steps)
        share = at / max(1, (plan.epochs - plan.head_epochs) * plan.steps)
        return plan.peak_rate * warm_up * (0.5 + 0.5 * math.cos(math.pi * share)) + 1e-6

    def _kept(self, epoch: int, step: int) -> float:
        """Return the share of the average that is kept: a short memory first, then some 500 steps."""
        so_far = ((epoch - self.plan.head_epochs) * self.plan.steps + step) // _EMA_EVERY
        return min(_EMA_KEPT, (1 + so_far) / (10 + so_far))

    def _average(self, kept: float) -> None:
        for average, weight in zip(self._averages, self.model.trainable_variables, strict=True):
            average.assign(kept * average + (1 - kept) * weight)

    def _score_average(self) -> dict[str, float]:
        """Return the balanced accuracies of the averaged weights on the held-out crops."""
        with self._averaged():
            if self.plan.settle:
                snap_kernels(self.model)
            logits, judged = self.judge()
        return score(logits, self._crops, judged)

    @contextmanager
    def _averaged(self) -> Iterator[None]:
        """Give the model the averaged weights for a while."""
        weights = self.model.trainable_variables
        current = [np.asarray(weight) for weight in weights]
        for weight, average in zip(weights, self._averages, strict=True):
            weight.assign(average)
        yield
        for weight, value in zip(weights, current, strict=True):
            weight.assign(value)

    def _extras(self, epoch: int) -> list[Extra]:
        """Return what an epoch shows beside the crops."""
        extras = []
        if (guessed := self._guess(epoch)) is not None:
            extras.append(guessed)
        if self._exposure is not None and self.plan.outlier_exposure:
            count = len(self._exposure.labels)
            alike = np.full(count, 1 / count)
            shown = self._exposure
            extras.append(Extra(shown.pixels, shown.labels, alike, self.plan.outlier_exposure))
        return extras

    def _guess(self, epoch: int) -> Extra | None:
        """Return the unlabelled cells that the averaged weights are sure of; None while only the head is trained."""
        if self._unlabelled is None or not self.plan.guess or epoch <= self.plan.head_epochs:
            return None
        with self._averaged():
            middle = cut_middle(self._unlabelled, self.plan.side)
            looks = [predict(self.model, crops) for crops in (middle, middle[:, :, ::-1])]
        chances = np.mean([softmax(logits, 1.0) for logits in looks], axis=0)
        sure = np.flatnonzero(chances.max(axis=1) >= _SURE)
        if not len(sure):
            return None
        names = chances[sure].argmax(axis=1)
        odds = 1 / np.bincount(names)[names]  # equally many of every name
        return Extra(self._unlabelled[sure], names, odds / odds.sum(), self.plan.guess)

    def _gave_up(self) -> bool:
        waited = self._record.epoch - self._record.best_epoch
        return not self.plan.settle and self._record.epoch > 0 and waited > self.plan.patience

    def _save(self, name: str, arrays: list[NDArray[Any]]) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        unfinished = self._folder / f"new-{name}"
        np.savez(unfinished, *arrays)
        unfinished.replace(self._folder / name)

    def _variables(self) -> list[Any]:
        return [*self.model.variables, *self._optimizer.variables, *self._averages]

    def _save_state(self) -> None:
        """Store the complete state of the run. The history is in the same file, so both always agree."""
        record = json.dumps({"plan": asdict(self.plan), **asdict(self._record)})
        arrays = [np.asarray(variable) for variable in self._variables()]
        self._save("state.npz", [np.frombuffer(record.encode(), np.uint8), *arrays])
        write_bytes(self._folder / "history.json", json.dumps(self.history, indent=1).encode())

    def _resume(self) -> None:
        path = self._folder / "state.npz"
        if not path.exists():
            return
        with np.load(path) as kept:
            arrays = [kept[name] for name in kept.files]
        record = json.loads(arrays[0].tobytes())
        # A run that is older than an option was started without it.
        if asdict(Plan()) | with_present_names(record.pop("plan")) != asdict(self.plan):
            raise UserError(
                f"The unfinished run in {path.parent} was started with other options. "
                "Use the same options, or start again with --restart."
            )
        for variable, value in zip(self._variables(), arrays[1:], strict=True):
            variable.assign(value)
        self._record = _Record(**record)


def wanted_answers(labels: tf.Tensor, offsets: tf.Tensor, smoothing: float) -> tf.Tensor:
    """Return the probabilities to learn, float32 (n, outputs): the smoothed label, or all equal for no type.

    What smoothing takes away goes to the other outputs, as the offsets of the loss weight them. If
    it were shared equally, an output that hardly counts would be raised until it has its share.
    """
    outputs = offsets.shape[-1]
    smoothed = tf.one_hot(labels, outputs) * (1 - smoothing) + smoothing * tf.nn.softmax(offsets)
    return tf.where(labels[:, None] == NO_TYPE, 1 / outputs, smoothed)


def losses_of(
    wanted: tf.Tensor, labels: tf.Tensor, logits: tf.Tensor, offsets: tf.Tensor
) -> tf.Tensor:
    """Return the loss of every crop, float32 (n,); offsets: from `offsets_of`, shape (n, outputs).

    For a leukocyte that nobody typed, the answer only has to be some type of leukocyte.
    """
    usual = tf.nn.softmax_cross_entropy_with_logits(wanted, logits + offsets)
    leukocytes = tf.boolean_mask(logits, _LEUKOCYTES[: logits.shape[-1]], axis=1)
    some = tf.reduce_logsumexp(logits, axis=1) - tf.reduce_logsumexp(leukocytes, axis=1)
    return tf.where(labels == SOME_LEUKOCYTE, some, usual)


def score(logits: NDArray[np.float32], crops: Crops, judged: NDArray[np.int64]) -> dict[str, float]:
    """Return balanced accuracy per family of sources, their mean as `score`, and the held-out loss."""
    labels = crops.labels()[judged]
    families = np.array([family_of(crops.rows[index].source) for index in judged])
    originals = Counter(
        (family_of(crops.rows[i].source), crops.rows[i].label)
        for i in judged
        if not crops.rows[i].view
    )
    right = logits.argmax(axis=1) == labels
    scores = {}
    for name in np.unique(families):
        some = families == name
        present = np.unique(labels[some])
        # A class with one or two originals would count like all others and say nothing.
        enough = [
            label for label in present if originals[str(name), LABELS[label]] >= _FEWEST_ORIGINALS
        ]
        classes = [right[some & (labels == label)].mean() for label in enough or present]
        scores[str(name)] = float(np.mean(classes))
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_odds = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    losses = -log_odds[np.arange(len(labels)), labels]
    mean = float(np.mean(list(scores.values())))
    return {**scores, "score": mean, "held_out_loss": float(losses.mean())}
