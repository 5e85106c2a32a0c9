"""What a microscope gains from a number of chosen cells, on sources that a pack never saw.

One half of a source is for choosing, the other half for measuring: other cells, or other slides
only. Cells are chosen and taught by the program's own rules. Beside it: what a check of 29 cells
promises. What the pack sees of the cells is kept in a file for each source, and every result is
written at once, so the command can continue where it was.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from convert.base.files import write_bytes
from convert.data.crops import read_crops
from convert.measure.left_out_figures import FEWEST, cells_of
from convert.pack.reference import look_at
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.adapters.model.reference_set import read_reference
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.proof import promise_of
from hematovision_desktop.core.naming.adaptation import Adaptation, adapt
from hematovision_desktop.core.naming.analysis import softmax
from hematovision_desktop.core.naming.head_fit import Examples, restricted
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.verdicts.informative_cells import Candidate, choose
from hematovision_desktop.core.verdicts.verdict import CellKey

CELLS = (20, 50, 100)
DRAWS = 8
SPLITS = ("cells", "slides")
SAMPLE = 29
"""Cells of a random sample, which judges what was taught and is never taught itself."""

CHECKS = 100
_SHOWN = LabelSet.FIVE


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A pack, its own cells, and those of a source that it never saw."""

    card: ModelCard
    reference: tuple[Examples, Examples]
    cells: Examples

    @property
    def shown(self) -> NDArray[np.bool_]:
        """Which labels are distinguished."""
        return np.array([label in _SHOWN.labels for label in self.card.labels])

    @property
    def temperature(self) -> float:
        """The temperature for these labels."""
        return self.card.calibration_for(_SHOWN).temperature


def look_at_source(pack: ModelPack, family: str, crops: Path, state: Path) -> Examples:
    """Return the typed cells of a source as a pack sees them, from the file in which they are kept."""
    path = state / f"{pack.card.sha256[:12]}-{family}.npz"
    if not path.is_file():
        every = read_crops(crops)
        chosen = cells_of(family, every)
        known = set(pack.card.labels)
        chosen = np.array([one for one in chosen if every.rows[one].label in known])
        side = pack.card.preprocessing.side_px
        keep_examples(path, look_at(LiteRtClassifier(pack), every, chosen, side))
    with np.load(path) as kept:
        groups = tuple(str(one) for one in kept["groups"])
        return Examples(kept["features"], kept["logits"], kept["labels"].astype(np.int64), groups)


def keep_examples(path: Path, cells: Examples) -> None:
    """Write examples to a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as target:
        np.savez(
            target,
            features=cells.features,
            logits=cells.logits,
            labels=cells.labels,
            groups=np.array(cells.groups),
        )


def measure(
    pack: ModelPack,
    families: Sequence[str],
    crops: Path,
    state: Path,
    *,
    draws: int = DRAWS,
    report: Callable[[str], None] = lambda _: None,
) -> dict[str, Any]:
    """Return the figures of each source that a pack never saw."""
    reference = read_reference(pack)
    rows = state / f"{pack.card.sha256[:12]}.json"
    known: dict[str, Any] = json.loads(rows.read_text("utf-8")) if rows.is_file() else {}
    scenes = {
        family: Scene(
            pack.card,
            (reference.rehearsal, reference.kept),
            look_at_source(pack, family, crops, state),
        )
        for family in families
    }
    # One thread, as in the program; more would wait for each other.
    with threadpool_limits(1):
        for name, work in _work(scenes, draws):
            if name not in known:
                known[name] = work()
                write_bytes(rows, json.dumps(known, indent=1).encode())
                report(name)
    by = {"pack": f"{pack.card.name} {pack.card.version}", "sha256": pack.card.sha256}
    return {family: {**by, **_summary(family, known, draws)} for family in families}


Work = Callable[[], dict[str, Any]]


def _work(scenes: dict[str, Scene], draws: int) -> Iterator[tuple[str, Work]]:
    for family, scene in scenes.items():
        yield f"{family} check", lambda scene=scene: check_figures(scene)  # type: ignore[misc]
    for split in SPLITS:
        for number in CELLS:
            for family, scene in scenes.items():
                for draw in range(draws):
                    yield (
                        f"{family} {split} {number} {draw}",
                        lambda scene=scene, split=split, number=number, draw=draw: teach_once(  # type: ignore[misc]
                            scene, split, number, draw
                        ),
                    )


def teach_once(scene: Scene, split: str, number: int, draw: int) -> dict[str, Any]:
    """Choose cells of one half of a source, teach them, and measure on the other half."""
    rng = np.random.default_rng([draw, number])
    pool = halved(scene.cells, split, rng)
    here, there = scene.cells.take(pool), scene.cells.take(~pool)
    sampled = np.zeros(len(here), dtype=bool)
    sampled[rng.permutation(len(here))[:SAMPLE]] = True
    sample, rest = here.take(sampled), here.take(~sampled)
    if len(rest) < number:
        return {"too_few": True}
    verified = rest.take(chosen_cells(scene, rest, number))
    result = adapt(verified, scene.reference, scene.card, _SHOWN, sample=sample)
    before, after = macro(scene, there.logits, there.labels), taught_on(scene, result, there)
    figures = result.figures
    return {
        "cells": len(verified),
        "before": before,
        "taught": after,
        "used": before if result.refusal else after,
        "refusal": result.refusal,
        "reference_before": figures.reference_before.balanced_accuracy,
        "reference_after": figures.reference_after.balanced_accuracy,
    }


def taught_on(scene: Scene, result: Adaptation, cells: Examples) -> float:
    """Return the macro-averaged share of right names with what was taught."""
    return macro(scene, result.head.logits(cells), cells.labels)


def halved(cells: Examples, split: str, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Return which cells are for choosing: half of them, or those of half of the slides."""
    pool = np.zeros(len(cells), dtype=bool)
    if split == "cells":
        pool[rng.permutation(len(cells))[: len(cells) // 2]] = True
        return pool
    groups = np.array(cells.groups)
    for name in rng.permutation(np.unique(groups)):
        member = groups == name
        if pool.sum() < len(cells) / 2 and pool.sum() + member.sum() <= 0.6 * len(cells):
            pool |= member
    return pool


def chosen_cells(scene: Scene, cells: Examples, number: int) -> NDArray[np.int64]:
    """Return the cells that the program would ask for; here each is its own field."""
    rows = restricted(cells.logits, scene.shown, scene.temperature)
    order = np.argsort(-rows, axis=1, kind="stable")
    card, labels = scene.card, scene.card.labels
    inside = softmax(cells.logits, card.temperature)[:, scene.shown].sum(axis=1)
    found = [
        Candidate(
            f"{group}/{place}",
            CellKey(place, 0),
            labels[first],
            labels[second],
            float(rows[place, first] - rows[place, second]),
            bool(inside[place] < card.min_label_set_mass),
        )
        for place, (group, (first, second)) in enumerate(
            zip(cells.groups, order[:, :2].tolist(), strict=True)
        )
    ]
    return np.array([one.key.field_position for one in choose(found, number)])


def macro(scene: Scene, logits: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Return the mean recall of the five types that have enough cells, with only these types allowed."""
    named = restricted(logits, scene.shown, 1.0).argmax(axis=1)
    places = [place for place in np.flatnonzero(scene.shown) if (labels == place).sum() >= FEWEST]
    return float(np.mean([(named[labels == place] == place).mean() for place in places]))


def check_figures(scene: Scene) -> dict[str, Any]:
    """Return what checks of 29 sure names promise.

    A sure name is right if the truth is its type. A promise is kept if at least the promised share
    of all sure names of the source is right.
    """
    cells = scene.cells
    rows = restricted(cells.logits, scene.shown, scene.temperature)
    sure = _sure(scene, rows)
    right = (rows.argmax(axis=1) == cells.labels)[sure]
    rng = np.random.default_rng(7)
    promises = [
        promise_of(int(right[rng.permutation(len(right))[:SAMPLE]].sum()), SAMPLE)
        for _ in range(CHECKS)
    ]
    share = float(right.mean())
    given = [one for one in promises if one is not None]
    return {
        "sure": float(sure.mean()),
        "sure_right": share,
        "checks": CHECKS,
        "promised": len(given),
        "broken": sum(one > share for one in given),
    }


def _sure(scene: Scene, rows: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which names are sure by confidence, margin and the limit for blasts."""
    card, top = scene.card, np.sort(rows, axis=1)
    sure = top[:, -1] >= card.calibration_for(_SHOWN).review_below
    sure &= top[:, -1] - top[:, -2] >= card.min_margin
    if card.blast_above is not None:
        among = softmax(scene.cells.logits, scene.temperature)
        sure &= among[:, card.labels.index(Label.BLAST)] <= card.blast_above
    return np.asarray(sure)


def _summary(family: str, known: dict[str, Any], draws: int) -> dict[str, Any]:
    found: dict[str, Any] = {"check": known[f"{family} check"]}
    for split in SPLITS:
        found[split] = {}
        for number in CELLS:
            names = [f"{family} {split} {number} {draw}" for draw in range(draws)]
            tries = [known[one] for one in names if one in known]
            tries = [one for one in tries if not one.get("too_few")]
            if tries:
                found[split][str(number)] = _mean_of(tries)
    return found


def _mean_of(tries: Sequence[dict[str, Any]]) -> dict[str, Any]:
    gains = [one["taught"] - one["before"] for one in tries]
    lost = [one["reference_before"] - one["reference_after"] for one in tries]
    return {
        "draws": len(tries),
        "before": float(np.mean([one["before"] for one in tries])),
        "gain": float(np.mean(gains)),
        "least": float(min(gains)),
        "used": float(np.mean([one["used"] - one["before"] for one in tries])),
        "accepted": sum(not one["refusal"] for one in tries),
        "lost": float(np.mean(lost)),
        "most_lost": float(max(lost)),
    }
