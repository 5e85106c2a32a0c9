"""The rows of the comparison of recipes: what each changes in a short run, and how its crops are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from convert.train.augment import ROBUST, USUAL, VIVID
from convert.train.plan import Plan

SHORT = Plan(
    epochs=4,
    samples=2048,
    warm_up_steps=32,
    side=96,
    keep_last=True,
    augmentation=USUAL,
)
"""What every run has in common: few, small crops, and no early stop."""

MEMBERS = 3
"""Runs whose weights or answers are averaged if a row does so."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How crops are made if it is not the usual way; this includes the crops that are measured.

    by_nucleus: scaled by the nucleus. raw: the background left as it is. one_density: the stain
    thinned or thickened to the same mean density.
    """

    by_nucleus: bool = False
    raw: bool = False
    one_density: bool = False


USUAL_KIND = Kind()


class Joint(StrEnum):
    """How several runs that differ only in their seed are combined."""

    WEIGHTS = "the mean of their weights"
    ANSWERS = "the mean of their answers"
    PUPIL = "a run that learns from the mean of their answers"


@dataclass(frozen=True, slots=True)
class Variant:
    """One row: its name, its change in words, and the options that make it.

    plan, augmentation: changes to SHORT and to its augmentation. kind: how its crops are made.
    joint: how MEMBERS runs are combined, if it is not one single run.
    """

    name: str
    what: str
    plan: Mapping[str, Any] = field(default_factory=dict)
    augmentation: Mapping[str, float] = field(default_factory=dict)
    kind: Kind = USUAL_KIND
    joint: Joint | None = None

    def of(self, short: Plan, without: str, seed: int) -> Plan:
        """Return the plan of a run."""
        augmentation = replace(short.augmentation, **self.augmentation)
        return replace(short, **self.plan, augmentation=augmentation, without=without, seed=seed)


_ROBUST = asdict(ROBUST)

VARIANTS = (
    Variant("base", "the recipe before this comparison"),
    Variant(
        "robust",
        "robust: the four rows stain, borrow, scale and fade at once, each somewhat weaker",
        augmentation=_ROBUST,
    ),
    Variant(
        "robust-strong",
        "the same, stain and borrowing stronger",
        augmentation={"stain": 0.35, "borrow": 0.8, "scale": 0.12, "fade": 0.3},
    ),
    Variant(
        "robust-even",
        "robust, and every class as often in its set",
        plan={"balance": 0.0},
        augmentation=_ROBUST,
    ),
    Variant(
        "robust-guess",
        "robust, and unlabelled cells under the model's own sure names",
        plan={"guess": 0.2},
        augmentation=_ROBUST,
    ),
    Variant(
        "robust-soft",
        "robust, and blur more often and wider",
        augmentation={**_ROBUST, "blur": 1.6},
    ),
    Variant("stain", "stain dosed anew in optical density", augmentation={"stain": 0.2}),
    Variant(
        "dose", "whole stain thinned or thickened by up to 2.2 times", augmentation={"dose": 0.8}
    ),
    Variant(
        "robust-dose",
        "robust, and the whole stain thinned or thickened by up to 2.2 times",
        augmentation={**_ROBUST, "dose": 0.8},
    ),
    Variant(
        "one-density",
        "every crop's stain brought to the same mean density, asked crops too",
        kind=Kind(one_density=True),
    ),
    Variant(
        "borrow", "stain of other sets borrowed, unlabelled cells too", augmentation={"borrow": 0.7}
    ),
    Variant(
        "guess",
        "unlabelled cells under the model's own sure names, a fifth of later epochs",
        plan={"guess": 0.2},
    ),
    Variant("fade", "surroundings fade, half of the time", augmentation={"fade": 0.5}),
    Variant("scale", "scale wrong by up to 30 % instead of 20 %", augmentation={"scale": 0.12}),
    Variant("soft", "blur twice as often and wider", augmentation={"blur": 1.6}),
    Variant("even", "every class as often in its set", plan={"balance": 0.0}),
    Variant("plain", "classes as often as they come", plan={"balance": 1.0}),
    Variant("vivid", "colour changes twice as strong", augmentation=asdict(VIVID)),
    Variant(
        "mean-weights",
        "colour changes twice as strong, mean weights of three runs",
        augmentation=asdict(VIVID),
        joint=Joint.WEIGHTS,
    ),
    Variant(
        "mean-answers",
        "colour changes twice as strong, mean answers of three runs, for three times the work",
        augmentation=asdict(VIVID),
        joint=Joint.ANSWERS,
    ),
    Variant(
        "pupil",
        "colour changes twice as strong, half of the wanted answer from the mean of those three runs",
        plan={"distil": 0.5},
        augmentation=asdict(VIVID),
        joint=Joint.PUPIL,
    ),
    Variant("no-colour", "no colour change", augmentation={"colour": 0.0}),
    Variant("no-blur", "no blur, coarsening or sharpening", augmentation={"blur": 0.0}),
    Variant("no-noise", "no noise", augmentation={"noise": 0.0}),
    Variant("no-jpeg", "no compression", augmentation={"jpeg": 0.0}),
    Variant("no-scale", "no change of scale", augmentation={"scale": 0.0}),
    Variant(
        "masked", "outputs that a source never uses left out of its loss", plan={"unused": 0.0}
    ),
    Variant(
        "hardly-unused",
        "outputs that a source never uses count a tenth in its loss",
        plan={"unused": 0.1},
    ),
    Variant(
        "prior",
        "how often a type is drawn of a source taken into account, half of it",
        plan={"prior": 0.5},
    ),
    Variant(
        "whole-prior",
        "how often a type is drawn of a source taken into account",
        plan={"prior": 1.0},
    ),
    Variant("no-smoothing", "no label smoothing", plan={"smoothing": 0.0}),
    Variant("by-nucleus", "window by the nucleus instead of red cells", kind=Kind(by_nucleus=True)),
    Variant("raw", "background left as it is", kind=Kind(raw=True)),
    Variant("side-128", "input 128 px", plan={"side": 128}),
    Variant("side-160", "input 160 px", plan={"side": 160}),
    Variant("side-192", "input 192 px", plan={"side": 192}),
    Variant(
        "alpha-075",
        "α 0.75, channels cut from the ImageNet weights: too few steps to recover",
        plan={"alpha": 0.75},
    ),
    Variant(
        "alpha-050",
        "α 0.5, channels cut from the ImageNet weights: too few steps to recover",
        plan={"alpha": 0.5},
    ),
)
