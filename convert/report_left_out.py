"""The report's sections on sets that a run never saw, and on labels that such runs contradict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convert.recipe import LOOK_AGAIN_WITHIN, SEED
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
    rows, recalls, singles, abstained, never, again = [], [], [], [], [], []
    for name, some in left_out.items():
        every = [some, *some.get("others", ())]
        for run in every:
            seed = f"{_NAMES[name]}, seed {run['plan']['seed']}"
            rows.append(_row(seed, run))
            if "copies" in run:
                files = run["copies"]["files"]
                rows.append(_row(f"the same, averaged over {files:,} copies", run["copies"]))
            recalls.append((seed, *(percent(value) for value in run["recall"].values())))
            if one := run.get("one_look"):
                singles.append(
                    f"{name.upper()} {percent(one['balanced_accuracy'])} (seed {run['plan']['seed']}; "
                    f"{percent(one['looked_again'])} are looked at again)"
                )
            if some_sure := run.get("abstained"):
                abstained.append((seed, *_abstained(some_sure)))
            if some_new := run.get("never_taught"):
                never.append(_never_taught(run["plan"]["seed"], name, some_new))
            again.append(_command(name, run["plan"]))
        if len(every) > 1:
            mean = sum(run["balanced_accuracy"] for run in every) / len(every)
            plain = sum(run["accuracy"] for run in every) / len(every)
            blank = ("", percent(plain), "", percent(mean), "")
            rows.append((f"mean of the {len(every)} runs without {name.upper()}", *blank))
    types = next(iter(left_out.values()))["recall"]
    plans = "; ".join(
        f"without {name.upper()}: {some['plan']['epochs']} epochs of {some['plan']['samples']:,} crops, "
        f"the averaged weights of epoch {some['best_epoch']}"
        for name, some in left_out.items()
    )
    single = f"\nBalanced, with one look at each: {'; '.join(singles)}.\n" if singles else ""
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
        + single
        + _knows(abstained, never)
        + "\nIntervals resample originals; how far seeds lie apart is not in them. "
        f"Reproduce: {' '.join(again)} then `python -m convert leave-one-out`.\n"
    )


def _abstained(some: Mapping[str, Any]) -> tuple[str, ...]:
    right = some["sure_right"]
    told = "–" if right is None else percent(right)
    return percent(some["unfamiliar"]), percent(1 - some["sure"]), told


def _never_taught(seed: int, name: str, some: Mapping[str, Any]) -> str:
    told = ", ".join(
        f"{percent(one['sure'])} of {one['cells']:,} {_words(label)}" for label, one in some.items()
    )
    return f"without {name.upper()}, seed {seed}: {told}"


def _words(label: str) -> str:
    return f"{label.replace('_', ' ')}s"


def _knows(rows: list[tuple[str, ...]], never: list[str]) -> str:
    """Return whether such a run knows when it does not know."""
    if not rows:
        return ""
    shown = (
        "\nTypes that a run was never taught, and that yet got a sure name, which is wrong: "
        f"{'; '.join(never)}. What the pack makes of blasts, which it was never taught either, could not be "
        "measured; expect no better.\n"
        if never
        else ""
    )
    return (
        "\nWhat such a run leaves to a person there, by a threshold and a limit fitted as the pack's are, on "
        "held-out cells of the set that it did see:\n\n"
        + table(("run", "unfamiliar", "left for review", "of the others right"), rows)
        + shown
    )


def _command(name: str, plan: Mapping[str, Any]) -> str:
    wanted = f"python -m convert train --without {name} --epochs {plan['epochs']} --samples {plan['samples']}"
    if plan["seed"] != SEED:
        seed = plan["seed"]
        wanted += f" --seed {seed} --state build/train/without-{name}-{seed}"
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
