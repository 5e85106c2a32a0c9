"""The report's sections on sets that a run never saw, and on labels that such runs contradict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from convert.recipe import LOOK_AGAIN_WITHIN, SEEDS
from convert.report_tables import between, percent, table
from hematovision_desktop.core.model_card import ModelCard

_NAMES = {
    "bccd": "without BCCD → BCCD's typed training originals",
    "pbc": "without PBC → PBC's train and val cells of the four types",
}
_OFFICIAL = {
    "all": "whole",
    "without_listed": "without every listed original",
    "without_atypical": "without `monocyte/_0_5020.jpeg`",
}


def left_out_section(left_out: Mapping[str, Any]) -> str:
    """Return what is left on a set that training never saw."""
    rows, recalls, singles, again = [], [], [], []
    for name, some in left_out.items():
        rows.append(_row(_NAMES[name], some))
        if "copies" in some:
            files = some["copies"]["files"]
            rows.append(_row(f"the same, averaged over {files:,} copies", some["copies"]))
        recalls.append((_NAMES[name], *(percent(value) for value in some["recall"].values())))
        singles.append(_single(name.upper(), some["one_look"]))
        for run in some["alone"]:
            told = f"without {name.upper()}, seed {run['seed']} alone"
            rows.append(_row(told, run))
            recalls.append((told, *(percent(value) for value in run["recall"].values())))
            singles.append(_single(f"{name.upper()}, seed {run['seed']} alone,", run["one_look"]))
        again.append(_command(name, some))
    types = next(iter(left_out.values()))["recall"]
    plans = "; ".join(
        f"without {name.upper()}: {some['plan']['epochs']} epochs of {some['plan']['samples']:,} crops, "
        f"the mean of the weights of seeds {_and(some['seeds'])} at epochs {_and(some['best_epochs'])}"
        for name, some in left_out.items()
    )
    return (
        "## Another microscope: whole sets left out\n\n"
        "Each run saw nothing of the set it is measured on, neither to train nor to stop by, and no "
        "test file is among the cells asked. Four types, float weights, the labelled cell's crop as "
        "the program cuts it, looked at again where the two best types lie within "
        f"{LOOK_AGAIN_WITHIN:g} logits. These are separate short runs of the shipped recipe, not the shipped "
        f"model, which saw both sets: they tell what to expect of it elsewhere. {plans[0].upper()}{plans[1:]}.\n\n"
        + table(("run", "right", "accuracy", "95 % interval", "balanced", "95 % interval"), rows)
        + "\nRecall of each type:\n\n"
        + table(("run", *types), recalls)
        + f"\nBalanced, with one look at each: {'; '.join(singles)}.\n"
        + "\nIntervals resample originals; how far seeds lie apart is not in them. "
        f"Reproduce: {' '.join(again)} then `python -m convert leave-one-out`.\n"
    )


def _single(what: str, some: Mapping[str, float]) -> str:
    return (
        f"{what} {percent(some['balanced_accuracy'])} "
        f"({percent(some['looked_again'])} are looked at again)"
    )


def _and(numbers: Sequence[int]) -> str:
    return " and ".join(map(str, numbers))


def _command(name: str, some: Mapping[str, Any]) -> str:
    plan = some["plan"]
    wanted = f"python -m convert train --without {name} --epochs {plan['epochs']} --samples {plan['samples']}"
    if tuple(some["seeds"]) != SEEDS:
        wanted += f" --seeds {','.join(map(str, some['seeds']))}"
    return f"`{wanted}`,"


def _row(name: str, some: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        name,
        f"{some['right']:,} of {some['originals']:,}",
        percent(some["accuracy"]),
        between(some["interval"]),
        percent(some["balanced_accuracy"]),
        between(some["balanced_interval"]),
    )


def suspects_section(some: Mapping[str, Any], card: ModelCard) -> str:
    """Return how many labels are suspect and what they weigh in the official result."""
    rows = [
        (
            f"{split} originals",
            str(some["originals"][split]),
            str(some["suspects"][split]["listed"]),
            str(some["suspects"][split]["by_several"]),
        )
        for split in ("train", "test")
    ]
    text = (
        "## Labels of BCCD that a person should look at again\n\n"
        "[suspect_labels.csv](suspect_labels.csv) names originals whose given label gets less than 5 % "
        "while another of the four types gets more than 80 %, averaged over the original's copies, by a "
        "model that never saw the original. Up to three looks: the network trained without BCCD (*other "
        "microscope*), a linear head on its features trained on other originals of BCCD's training "
        "fields (*same microscope*), and the shipped recipe's first run for the fifth of the training "
        "originals that it held out (*held-out fold*). What several looks contradict deserves a person's "
        "eye most. A short list does not say that the other labels are right: most contradictions "
        "are not that sure. Nothing was relabelled, left out of training or tuned by this list.\n\n"
        + table(("originals", "looked at", "listed", "by several looks"), rows)
    )
    if some["sha256"] == card.sha256:
        official = [
            (
                name,
                str(found["originals"]),
                f"{found['right']:,} of {found['files']:,}",
                percent(found["accuracy"]),
                between(found["interval"]),
            )
            for key, name in _OFFICIAL.items()
            if (found := some["official"][key])
        ]
        text += (
            "\nThe official test set by the shipped pack, with and without its suspects. "
            "`monocyte/_0_5020.jpeg` was known to be atypical before any model was trained. The first row "
            "is the result; the others say how much of it hangs on labels that may be wrong.\n\n"
            + table(
                ("official test set", "originals", "right", "accuracy", "95 % interval"), official
            )
        )
    return text + "\nReproduce: `python -m convert leave-one-out --only suspects`.\n"
