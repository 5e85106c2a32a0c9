"""Draws charts for the report and the training curves. They show figures, never a picture of a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from hematovision_desktop.core.cells.labels import Label

mpl.use("Agg")

COLOURS = {
    Label.NEUTROPHIL: "#E69F00",
    Label.EOSINOPHIL: "#D55E00",
    Label.BASOPHIL: "#0072B2",
    Label.LYMPHOCYTE: "#56B4E9",
    Label.MONOCYTE: "#009E73",
    Label.IMMATURE_GRANULOCYTE: "#CC79A7",
    Label.ERYTHROBLAST: "#8C6BB1",
    Label.PLATELET: "#999999",
    Label.BLAST: "#882255",
}


def draw_training(history: Sequence[Mapping[str, float]], best_epoch: int, target: Path) -> None:
    """Draw the loss and the held-out balanced accuracies of each epoch."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    epochs = [row["epoch"] for row in history]
    left.plot(epochs, [row["loss"] for row in history], label="training (augmented, smoothed)")
    left.plot(epochs, [row["held_out_loss"] for row in history], label="held out")
    left.set(xlabel="epoch", ylabel="loss")
    beside = {"epoch", "loss", "held_out_loss", "score", "seconds"}
    for key in history[0]:
        if key not in beside:
            right.plot(epochs, [100 * row[key] for row in history], label=f"{key}, held out")
    right.axvline(best_epoch, color="grey", linestyle=":", label="kept epoch")
    right.set(xlabel="epoch", ylabel="balanced accuracy, %")
    for axes in (left, right):
        axes.legend(fontsize=8)
        axes.grid(alpha=0.3)
    _save(figure, target)


def draw_confusion(
    counts: NDArray[np.int64], rows: Sequence[str], columns: Sequence[str], title: str, target: Path
) -> None:
    """Draw a confusion matrix: rows are the truth, columns the answers. Colours show shares per
    row, numbers show counts.
    """
    side = 1.8 + 0.72 * len(columns)
    figure, axes = plt.subplots(figsize=(side, 1.4 + 0.6 * len(rows)), layout="constrained")
    shares = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1, aspect="auto")
    for row in range(len(rows)):
        for column in range(len(columns)):
            if counts[row, column]:
                dark = shares[row, column] > 0.5
                axes.text(
                    column,
                    row,
                    str(counts[row, column]),
                    ha="center",
                    va="center",
                    fontsize=8,
                    color="white" if dark else "black",
                )
    axes.set_xticks(range(len(columns)), columns, rotation=35, ha="right", fontsize=8)
    axes.set_yticks(range(len(rows)), rows, fontsize=8)
    axes.set(xlabel="named", ylabel="truth", title=title)
    _save(figure, target)


def draw_roc(
    curves: Mapping[Label, tuple[NDArray[np.float64], NDArray[np.float64], float]],
    title: str,
    target: Path,
) -> None:
    """Draw one-against-the-rest ROC curves from false and true positive rates, with the area under each."""
    figure, axes = plt.subplots(figsize=(5, 5), layout="constrained")
    for label, (false_rate, true_rate, area) in curves.items():
        axes.plot(false_rate, true_rate, color=COLOURS[label], label=f"{label.value} ({area:.3f})")
    axes.plot([0, 1], [0, 1], color="grey", linestyle=":")
    axes.set(xlabel="false positive rate", ylabel="true positive rate", title=title)
    axes.legend(fontsize=8)
    _save(figure, target)


def draw_curve(
    points: Sequence[tuple[float, float]], area: float, title: str, target: Path
) -> None:
    """Draw one ROC curve from false and true positive rates, with the area under it."""
    figure, axes = plt.subplots(figsize=(5, 5), layout="constrained")
    axes.plot([one for one, _ in points], [other for _, other in points], label=f"{area:.3f}")
    axes.plot([0, 1], [0, 1], color="grey", linestyle=":")
    axes.set(xlabel="false positive rate", ylabel="true positive rate", title=title)
    axes.legend(fontsize=8)
    _save(figure, target)


def draw_reliability(sets: Mapping[str, Sequence[tuple[float, float, int]]], target: Path) -> None:
    """Draw for each set how often the answers of a confidence were right."""
    figure, axes = plt.subplots(figsize=(5, 5), layout="constrained")
    axes.plot([0, 1], [0, 1], color="grey", linestyle=":")
    for name, bins in sets.items():
        axes.plot(
            [said for said, _, _ in bins], [was for _, was, _ in bins], marker="o", label=name
        )
    axes.set(
        xlabel="confidence", ylabel="share right", title="Reliability", xlim=(0, 1), ylim=(0, 1)
    )
    axes.legend(fontsize=8)
    _save(figure, target)


def draw_bars(values: Mapping[str, float], title: str, target: Path) -> None:
    """Draw a few percentages side by side."""
    figure, axes = plt.subplots(figsize=(6, 3.2), layout="constrained")
    _bars(axes, values)
    axes.set(title=title, xlabel="%", xlim=(0, 108))
    _save(figure, target)


def _bars(axes: Axes, values: Mapping[str, float]) -> None:
    bars = axes.barh(list(values), [100 * value for value in values.values()], color="#2F6FDE")
    axes.bar_label(bars, fmt="%.1f", padding=3)
    axes.invert_yaxis()


def _save(figure: Figure, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(target, dpi=110)
    plt.close(figure)
