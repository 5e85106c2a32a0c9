"""Measures a locator: precision, recall and average precision, the red-cell task, scale, and time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import auc, roc_curve

from convert.data.boxes import NARROWEST_PX, match_boxes
from convert.data.datasets import bccd_test_fields, read_boxes
from convert.locator.fields import BoxedField, corners, read_bccd_fields, read_boxed_again
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.locator.learned import LearnedLocator
from hematovision_desktop.adapters.locator.peaks import Found, overlaps
from hematovision_desktop.core.cells.field import Box, Field, Pixels
from hematovision_desktop.core.naming.locator_card import KINDS, Kind
from hematovision_desktop.core.naming.ports import FieldReader, Locator

ENOUGH_OVERLAP = 0.5
LEAST_SCORE = 0.02
ZOOMS = (0.5, 0.71, 1.0, 1.41, 2.0)

Report = Callable[[int, int], None]


class ScoringLocator(Locator, Protocol):
    """A locator that also gives a score for each find."""

    def scores(self, field: Field, least: float) -> dict[Kind, Found]:
        """Return every find with at least this score."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Matched:
    """The finds of one kind over many fields, best first. right: whether each has a drawn box."""

    scores: NDArray[np.float32]
    right: NDArray[np.bool_]
    drawn: int

    def at(self, threshold: float) -> dict[str, float]:
        """Return the precision and recall of the finds with at least this score."""
        kept = self.scores >= threshold
        hits = int(self.right[kept].sum())
        return {
            "found": int(kept.sum()),
            "matched": hits,
            "precision": hits / max(1, int(kept.sum())),
            "recall": hits / max(1, self.drawn),
        }

    def average_precision(self) -> float:
        """Return the area under precision over recall, with precision made monotonic (VOC 2010)."""
        hits = np.cumsum(self.right)
        recall = hits / max(1, self.drawn)
        precision = hits / np.arange(1, len(hits) + 1)
        best = np.maximum.accumulate(precision[::-1])[::-1]
        return float(np.sum(np.diff(np.concatenate([[0.0], recall])) * best))


def match_fields(
    fields: Sequence[BoxedField], locator: ScoringLocator, report: Report = lambda *_: None
) -> dict[Kind, Matched]:
    """Return the finds of every kind, each matched to at most one drawn box, the best score first."""
    scores: dict[Kind, list[float]] = {kind: [] for kind in KINDS}
    right: dict[Kind, list[bool]] = {kind: [] for kind in KINDS}
    drawn = dict.fromkeys(KINDS, 0)
    for place, field in enumerate(fields):
        found = locator.scores(as_field(field.pixels), LEAST_SCORE)
        for kind in KINDS:
            truth = corners([box for one, box in field.boxes if one is kind])
            drawn[kind] += len(truth)
            scores[kind] += found[kind].scores.tolist()
            right[kind] += match(found[kind].boxes, truth)
        report(place + 1, len(fields))
    matched = {}
    for kind in KINDS:
        order = np.argsort(-np.array(scores[kind], np.float32), kind="stable")
        matched[kind] = Matched(
            np.array(scores[kind], np.float32)[order],
            np.array(right[kind], bool)[order],
            drawn[kind],
        )
    return matched


def match(found: NDArray[np.float32], truth: NDArray[np.float32]) -> list[bool]:
    """Return for each find, best first, whether it takes a drawn box that no earlier find has taken."""
    if not len(truth):
        return [False] * len(found)
    shared = overlaps(found, truth)
    answers = []
    for row in range(len(found)):
        best = int(shared[row].argmax())
        hit = bool(shared[row, best] >= ENOUGH_OVERLAP)
        if hit:
            shared[:, best] = 0
        answers.append(hit)
    return answers


def choose_threshold(matched: Matched) -> float:
    """Return the middle of the scores at which precision and recall together are as good as the best.

    Measured by F1 on training fields. As good means a difference that one cell in a hundred may
    make.
    """
    hits = np.cumsum(matched.right)
    good = 2 * hits / (np.arange(1, len(hits) + 1) + matched.drawn)
    best = np.flatnonzero(good >= good.max() - 0.01)
    last = int(best[-1])
    below = matched.scores[last + 1] if last + 1 < len(matched.scores) else LEAST_SCORE
    return float(np.clip((matched.scores[best[0]] + below) / 2, 0.05, 0.95))


def judge_fields(
    fields: Sequence[BoxedField],
    locator: ScoringLocator,
    thresholds: dict[Kind, float],
    report: Report = lambda *_: None,
) -> dict[str, Any]:
    """Return all figures of a locator on boxed fields, as JSON."""
    matched = match_fields(fields, locator, report)
    kinds = {
        kind.value: {
            "boxes": one.drawn,
            **one.at(thresholds[kind]),
            "average_precision": one.average_precision(),
        }
        for kind, one in matched.items()
    }
    drawn = {name: one["average_precision"] for name, one in kinds.items() if one["boxes"]}
    small = [value for name, value in drawn.items() if name != Kind.LEUKOCYTE]
    return {
        "fields": len(fields),
        "skipped_boxes": sum(len(field.doubtful) for field in fields),
        "kinds": kinds,
        "map50": float(np.mean(list(drawn.values()))) if drawn else None,
        "map50_red_and_platelets": float(np.mean(small)) if small else None,
    }


def judge_presence(fields: Sequence[BoxedField], locator: ScoringLocator) -> dict[str, Any] | None:
    """Return how well the best find near a point tells whether there is a red cell.

    The points are the middle of every drawn red cell, and a grid outside all of them; near means
    within a third of a cell. None if one of the two is missing.
    """
    truth, said = [], []
    for field in fields:
        red = corners([box for kind, box in field.boxes if kind is Kind.RED_CELL])
        if not len(red):
            continue
        found = locator.scores(as_field(field.pixels), LEAST_SCORE)[Kind.RED_CELL]
        side = float(np.median(np.sqrt(np.prod(red[:, 2:] - red[:, :2], axis=1))))
        inside, outside = (
            np.asarray((red[:, :2] + red[:, 2:]) / 2, np.float32),
            _points_outside(red, field.pixels, side / 2),
        )
        for points, is_red in ((inside, True), (outside, False)):
            truth += [is_red] * len(points)
            said += _best_near(points, found, side / 3).tolist()
    if not any(truth) or all(truth):
        return None
    false_rate, true_rate, _ = roc_curve(truth, said)
    chosen = np.linspace(0, len(false_rate) - 1, min(60, len(false_rate))).astype(int)
    return {
        "points": len(truth),
        "with_red_cells": int(np.sum(truth)),
        "area_under_roc": float(auc(false_rate, true_rate)),
        "roc": [[float(false_rate[i]), float(true_rate[i])] for i in chosen],
    }


def _points_outside(boxes: NDArray[np.float32], pixels: Pixels, step: float) -> NDArray[np.float32]:
    """Return the points (x, y) of a grid that are in none of the boxes."""
    height, width = pixels.shape[:2]
    across, down = np.meshgrid(np.arange(step / 2, width, step), np.arange(step / 2, height, step))
    points = np.stack([across.ravel(), down.ravel()], axis=1).astype(np.float32)
    within = (points[:, None] >= boxes[None, :, :2]) & (points[:, None] <= boxes[None, :, 2:])
    return np.asarray(points[~np.any(np.all(within, axis=2), axis=1)])


def _best_near(points: NDArray[np.float32], found: Found, reach: float) -> NDArray[np.float32]:
    """Return the best score of the finds whose middle is within reach of each point, or 0."""
    middles = (found.boxes[:, :2] + found.boxes[:, 2:]) / 2
    far = np.linalg.norm(points[:, None] - middles[None], axis=2)
    scores = np.where(far <= reach, found.scores[None], 0)
    return np.asarray(scores.max(axis=1, initial=0), dtype=np.float32)


def judge_scale(
    fields: Sequence[BoxedField], locator: Locator, zooms: Sequence[float] = ZOOMS
) -> dict[str, Any]:
    """Return how far the scale of rescaled fields is from that of the same fields at their own size."""
    off: dict[str, list[float]] = {f"{zoom:g}": [] for zoom in zooms if zoom != 1}
    known = 0
    for field in fields:
        whole = locator.locate(as_field(field.pixels)).scale
        known += whole.source.value == "red_cells"
        for zoom in zooms:
            if zoom != 1:
                resized = locator.locate(as_field(rescaled(field.pixels, zoom))).scale
                off[f"{zoom:g}"].append(resized.um_per_px * zoom / whole.um_per_px - 1)
    everything = np.abs(np.concatenate([np.array(values) for values in off.values()]))
    return {
        "from_red_cells": known / max(1, len(fields)),
        "median_off": float(np.median(everything)),
        "off_95": float(np.percentile(everything, 95)),
        "most_off": float(everything.max()),
        "within_8_percent": float((everything <= 0.08).mean()),
        "by_zoom": {zoom: float(np.abs(values).max()) for zoom, values in off.items()},
    }


def measure_ms(fields: Sequence[BoxedField], locator: Locator) -> dict[str, float]:
    """Return the time that locating takes on one thread, in ms: median and 95th percentile."""
    cv2.setNumThreads(1)
    taken = []
    for field in [*fields[:3], *fields]:
        one = as_field(field.pixels)
        began = time.perf_counter()
        locator.locate(one)
        taken.append((time.perf_counter() - began) * 1000)
    return {"median": float(np.median(taken[3:])), "p95": float(np.percentile(taken[3:], 95))}


def rescaled(pixels: Pixels, zoom: float) -> Pixels:
    """Return a picture enlarged by `zoom`, or reduced where it is below 1."""
    size = (round(pixels.shape[1] * zoom), round(pixels.shape[0] * zoom))
    method = cv2.INTER_AREA if zoom < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, size, interpolation=method), dtype=np.uint8)


def as_field(pixels: Pixels) -> Field:
    """Return pixels as a field without a file."""
    return Field(Path("field.png"), pixels, "", 0)


def judge_locator(
    data: Path, locator: LearnedLocator, report: Report = lambda *_: None
) -> dict[str, Any]:
    """Return the final figures of a locator on BCCD's test fields; they must not be used to choose anything.

    Leukocytes are at the top level, as the program's own answer; every kind is under `kinds`; then
    the colour method on the same fields. If TXL is there, also the same fields with TXL's boxes.
    """
    fields = read_bccd_fields(data, test=True)
    thresholds = dict(locator.card.thresholds)
    reader = ImageReader()
    whole_path = wbc_boxes(data, bccd_test_fields(data))
    known: dict[str, Any] = judge_leukocytes(whole_path, reader, locator)
    known |= judge_fields(fields, locator, thresholds, report)
    known |= {
        "presence": judge_presence(fields, locator),
        "scale": judge_scale(fields, locator),
        "ms": measure_ms(fields[:40], locator),
    }
    colour = ColourLocator()
    known["colour"] = judge_leukocytes(whole_path, reader, colour) | {
        "scale": judge_scale(fields, colour),
        "ms": measure_ms(fields[:40], colour),
    }
    if (data / "txl").is_dir():
        known["boxed_again"] = judge_fields(read_boxed_again(data), locator, thresholds)
    return known


def judge_leukocytes(
    fields: Sequence[tuple[Path, Sequence[Box]]],
    reader: FieldReader,
    locator: Locator,
) -> dict[str, Any]:
    """Return the precision and recall of the locator against drawn boxes at IoU 0.5."""
    hits = wrong = missed = skipped = 0
    for path, drawn in fields:
        truth = [box for box in drawn if min(box.width, box.height) >= NARROWEST_PX]
        skipped += len(drawn) - len(truth)
        found = [spot.box for spot in locator.locate(reader.read(path)).locations]
        matched = match_boxes(found, truth)
        hits += matched
        wrong += len(found) - matched
        missed += len(truth) - matched
    return {
        "fields": len(fields),
        "boxes": hits + missed,
        "skipped_boxes": skipped,
        "found": hits + wrong,
        "matched": hits,
        "precision": hits / max(1, hits + wrong),
        "recall": hits / max(1, hits + missed),
    }


def wbc_boxes(data: Path, fields: Sequence[Path]) -> list[tuple[Path, list[Box]]]:
    """Return BCCD fields with their leukocyte boxes."""
    return [(path, read_boxes(data / "bccd", path.name, "WBC")) for path in fields]
