"""What the program does with drawn cells under bad conditions: shown in the report with their pictures."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from matplotlib import pyplot as plt

from hematovision_desktop.adapters.practice.drawn_smear import DrawnField, Stain, draw_field
from hematovision_desktop.core.cells.field import Cell, Pixels
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.analysis import Options, Pipeline, name_cells, prepare_field

SIZE_PX = (480, 360)
_SAME_CELL = 0.3
"""With at least this overlap, an answer is about the drawn cell."""

_SHOWN_UM = 24.0


@dataclass(frozen=True, slots=True)
class Situation:
    """A condition in which cells are drawn.

    what: in words. drawing: arguments of `draw_field`. labels: types to draw. paled: share of the
    light's loss that remains, 1 as drawn.
    """

    what: str
    drawing: Mapping[str, Any] = field(default_factory=dict)
    labels: Sequence[Label] = LabelSet.FIVE.labels
    paled: float = 1.0


SITUATIONS = {
    "good": Situation("as it should be"),
    "cut": Situation("cut by the picture's edge", {"cut_by_edge": True}),
    "crowded": Situation("between and under red cells", {"overlapping": True, "red_cells": 0.6}),
    "soft": Situation("a little out of focus", {"blur_px": 4.0}),
    "blurred": Situation("out of focus", {"blur_px": 8.0}),
    "pale": Situation("stained to a third", paled=0.33),
    "alone": Situation("no red cell to measure by", {"red_cells": 0.0, "platelets": 0.0}),
    "small": Situation("magnified too little, 0.8 µm a pixel", {"um_per_px": 0.8, "blur_px": 0.4}),
    "outside": Situation(
        "types outside the five", labels=(Label.IMMATURE_GRANULOCYTE, Label.ERYTHROBLAST)
    ),
}


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """One drawn cell with the program's answer; cell: None if it was not found."""

    pixels: Pixels
    truth: Label
    cell: Cell | None


def measure_situations(
    pipeline: Pipeline, each: int, report: Callable[[int, int], None]
) -> tuple[dict[str, Any], dict[str, Example]]:
    """Return what happened to `each` drawn cells per type and situation, with one example of each.

    The example is a sure mistake if there is one, or else a cell left for review, or else any cell.
    report: gets how many of how many situations are done.
    """
    counts: dict[str, Any] = {}
    examples: dict[str, Example] = {}
    for done, (name, situation) in enumerate(SITUATIONS.items(), 1):
        seen = _see(situation, pipeline, each)
        fates = [_fate(one) for one in seen]
        counts[name] = {
            "what": situation.what,
            "cells": len(seen),
            **{fate: fates.count(fate) for fate in ("right", "wrong", "review", "missed")},
        }
        telling = next(fate for fate in ("wrong", "review", "missed", "right") if fate in fates)
        examples[name] = seen[fates.index(telling)]
        report(done, len(SITUATIONS))
    return counts, examples


def _see(situation: Situation, pipeline: Pipeline, each: int) -> list[Example]:
    options = Options(LabelSet.FIVE)
    seen = []
    stains = tuple(Stain)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "drawn.png"
        for place, label in enumerate(situation.labels):
            for number in range(each):
                drawn = draw_field(
                    1000 * place + number,
                    *SIZE_PX,
                    leukocytes=[label],
                    stain=stains[number % len(stains)],
                    mark=False,
                    **situation.drawing,
                )
                pixels = 255 - np.rint((255.0 - drawn.pixels) * situation.paled)
                pixels = np.asarray(pixels, np.uint8)
                cv2.imwrite(str(path), cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
                cells = name_cells(
                    prepare_field(0, path, pipeline, options), pipeline.classifier, options
                ).cells
                box = drawn.truths[0].box
                cell = max(cells, key=lambda one: one.box.overlap(box), default=None)
                if cell is not None and cell.box.overlap(box) < _SAME_CELL:
                    cell = None
                seen.append(Example(_around(pixels, drawn), label, cell))
    return seen


def _fate(example: Example) -> str:
    cell = example.cell
    if cell is None:
        return "missed"
    if cell.needs_review:
        return "review"
    return "right" if cell.label is example.truth else "wrong"


def _around(pixels: Pixels, drawn: DrawnField) -> Pixels:
    """Return a square of the classifier's size around the drawn cell, white beyond the picture."""
    half = round(_SHOWN_UM / drawn.um_per_px / 2)
    wide = cv2.copyMakeBorder(
        pixels, half, half, half, half, cv2.BORDER_CONSTANT, value=(255, 255, 255)
    )
    x, y = (round(one) for one in drawn.truths[0].box.centre)
    return np.asarray(wide[y : y + 2 * half, x : x + 2 * half], np.uint8)


def draw_examples(examples: Mapping[str, Example], target: Path) -> None:
    """Write one picture of all examples, each with its type and the program's answer."""
    columns = 3
    rows = -(-len(examples) // columns)
    figure, axes = plt.subplots(
        rows, columns, figsize=(3.1 * columns, 3.5 * rows), layout="constrained"
    )
    for axis in np.ravel(axes):
        axis.axis("off")
    for axis, (name, example) in zip(np.ravel(axes), examples.items(), strict=False):
        axis.imshow(example.pixels, interpolation="bilinear")
        axis.set_title(f"{SITUATIONS[name].what}\n{_said(example)}", fontsize=9)
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(target, dpi=90)
    plt.close(figure)


def _said(example: Example) -> str:
    truth = example.truth.value.replace("_", " ")
    if example.cell is None:
        return f"{truth}: not found"
    said = f"“{example.cell.label.value.replace('_', ' ')}”, {example.cell.confidence:.0%}"
    if example.cell.needs_review:
        return f"{truth}: asks ({said})"
    return f"{truth}: {said}"
