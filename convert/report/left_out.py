"""The report's sections on sets that a run never saw, and on labels that such runs contradict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convert.base.recipe import SEED, TTA_MARGIN
from convert.report.foreign import DRAWS
from convert.report.tables import between, percent, table
from hematovision_desktop.core.microscopes.foreign import LEAST_CELLS
from hematovision_desktop.core.naming.model_card import ModelCard

_OFFICIAL = {
    "all": "whole",
    "without_listed": "without every listed original",
    "without_atypical": "without `monocyte/_0_5020.jpeg`",
}

JUDGED = ("bccd", "pbc", "raabin", "bcisc", "rvpbs")
"""Sources with experts' types of four or five mature types: the ones that a recipe is judged by."""

WANTED_MEAN, WANTED_WORST = 0.90, 0.84
"""Macro-averages that were wanted of them before anything was measured."""

WANTED_FLAGGED, WANTED_SURE_WRONG = 0.97, 0.03
"""Shares of foreign folders, and of wrong sure names in the others, that were wanted before, too."""


_BEFORE = "build/before.keras"
"""Where the commands of the report look for the version that two sources had taught."""

_DOUBTED = (
    "\nOf the 77 eosinophils of bccd 42 show no eosinophil granules to us, who are no experts and looked at them shuffled "
    "among neutrophils of the set. The run of 12 × 7,200 crops called 32 of the other 35 eosinophil, and one of these 42. "
    "Without the 42 its macro-average is 92.1 % instead of 79.9 %, and 6 of 207 confident names are wrong instead of 37 of 238: what "
    "is missed in bccd lies more in its labels than in the network. No label was changed, and no figure here "
    "leaves these cells out. `docs/lab-notes.md` lists them.\n"
)
"""What people saw who looked at the cells; no command measures it."""

_EARLIER = f"`git show 7c447754^:models/hematovision.keras > {_BEFORE}` (the version that pbc and bccd alone had taught), "


def left_out_section(left_out: Mapping[str, Any]) -> str:
    """Return what is left on sources that training never saw."""
    rows, doubts, recalls, commands = [], [], [], []
    for family, runs in left_out.items():
        for run in runs:
            name = _name(family, run)
            rows.append((name, *_measured(run)))
            doubts.append((name, *_doubts(run)))
            recalls.append(f"- {name}: {_recalls(run)}\n")
            commands.append(_command(run))
    again = " ".join(dict.fromkeys(commands))
    if _BEFORE in again:
        again = _EARLIER + again
    wanted = _wanted(left_out)
    return (
        "## Another microscope: whole sources left out\n\n"
        "Each run saw nothing of the sources it is measured on, neither to train nor to stop by, and no "
        "test file is among the cells asked. Float weights, the labelled cell's crop at the source's known "
        f"scale, looked at again where the two best types lie within {TTA_MARGIN:g} logits. These are "
        "separate short runs, not the shipped model, which saw all sources: they tell what to expect of it "
        "elsewhere. *Macro*: mean recall of the mature types of which the source has four cells or more, "
        "with a 95 % interval that resamples whole slides, patients or runs of pictures (single pictures "
        "where the source names none, which makes it too narrow). *Sure*: what the run would stand by, "
        "its limits fitted on held-out cells of the sources that it did see. *Folders flagged*: how many of "
        f"{DRAWS} folders of {LEAST_CELLS} cells drawn at random it calls foreign, so that nothing in them is "
        "sure, by a limit set on those held-out cells too; beside it, which share of the sure names is wrong "
        "in the folders that it takes for known (a dash where there are none). Where two sources were left "
        "out together, the run learnt from fewer than the shipped model.\n\n"
        + table(
            (
                "never seen",
                "cells (groups)",
                "types",
                "macro",
                "95 % interval",
                "sure",
                "of these wrong",
                "folders flagged",
                "sure and wrong in the others",
            ),
            rows,
        )
        + wanted
        + (_DOUBTED if "bccd" in left_out else "")
        + _flagged(left_out)
        + "\nBlasts, and what is certain of a cell that is not sure (its type → granulocyte or "
        "mononuclear):\n\n"
        + table(
            (
                "never seen",
                "blasts",
                "surely normal",
                "sent to a person as blasts",
                "lymphocytes and monocytes sent there",
                "right where unsure",
            ),
            doubts,
        )
        + "\nRecall of each type, among the eight that the program names:\n\n"
        + "".join(recalls)
        + "\nHow far seeds lie apart is not in the intervals. "
        f"Reproduce: {again} then `python -m convert leave-one-out`.\n"
    )


def _measured(run: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        f"{run['cells']:,} ({run['groups']:,})",
        str(run["types"]),
        _percent(run["macro"]),
        between(run["macro_interval"]) if run["macro_interval"] else "–",
        _percent(run["sure"]),
        _percent(run["sure_wrong"]),
        *_folders(run),
    )


def _doubts(run: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        str(run.get("blasts", 0)),
        _percent(run.get("blasts_surely_normal")),
        _percent(run.get("blasts_seen")),
        _percent(run["lymphocytes_and_monocytes_to_blast"]),
        f"{_percent(run['certain']['name'])} → {_percent(run['certain']['group'])}",
    )


def _recalls(run: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{label.replace('_', ' ')} {_percent(share)} of {cells:,}"
        for label, (share, cells) in run["recall"].items()
    )


def _wanted(left_out: Mapping[str, Any]) -> str:
    """Return how the sources with experts' types compare with what was wanted of them."""
    macros = {
        family: sorted(run["macro"] for run in left_out[family] if run["macro"] is not None)
        for family in JUDGED
        if left_out.get(family)
    }
    if set(macros) != set(JUDGED) or not all(macros.values()):
        return ""
    told = []
    for which, place in (("best", -1), ("worst", 0)):
        each = [runs[place] for runs in macros.values()]
        mean = sum(each) / len(each)
        is_met = mean >= WANTED_MEAN and min(each) >= WANTED_WORST
        told.append(
            f"by each source's {which} run {percent(mean)} in the mean and {percent(min(each))} at worst "
            f"({'reached' if is_met else 'missed'})"
        )
    return (
        f"\nOf {', '.join(JUDGED)}, {percent(WANTED_MEAN)} in the mean and {percent(WANTED_WORST)} at worst "
        f"were wanted: {'; '.join(told)}.\n"
    )


def _flagged(left_out: Mapping[str, Any]) -> str:
    """Return how well foreign folders are told beside what was wanted; nothing where no run tells it."""
    asked = [
        (family, run["folders"])
        for family, runs in left_out.items()
        for run in runs
        if run.get("folders")
    ]
    if not asked:
        return ""
    found = {
        "flagged less often": [one for one, told in asked if told["flagged"] < WANTED_FLAGGED],
        "more often wrong": [
            one for one, told in asked if (told["sure_wrong"] or 0) > WANTED_SURE_WRONG
        ],
    }
    told = "; ".join(
        f"{what}: {', '.join(dict.fromkeys(some)) or 'none'}" for what, some in found.items()
    )
    return (
        f"\n{percent(WANTED_FLAGGED)} of the folders flagged, and {percent(WANTED_SURE_WRONG)} of the sure names wrong "
        f"at most in the others, were wanted of the {len(asked)} that were asked; {told}. A source whose names are "
        "right need not be flagged.\n"
    )


def with_earlier_runs(
    earlier: Mapping[str, list[dict[str, Any]]], found: Mapping[str, list[dict[str, Any]]]
) -> dict[str, list[dict[str, Any]]]:
    """Return the figures of all runs by family: what was found now takes the place of the same run's."""
    runs = dict(earlier)
    for family, some in found.items():
        names = {run["run"] for run in some}
        kept = [run for run in earlier.get(family, []) if run["run"] not in names]
        runs[family] = sorted([*kept, *some], key=lambda run: str(run["run"]))
    return runs


def _name(family: str, run: Mapping[str, Any]) -> str:
    others = [one for one in run["plan"]["without"].split("+") if one != family]
    beside = f" (nor {', '.join(others)})" if others else ""
    ours = ", typed by us and not by experts" if run["typed_by_us"] else ""
    plan = run["plan"]
    recipe = "".join(f", {name} {plan[name]:g}" for name in _recipe_of(plan))
    length = f"{plan['epochs']} × {plan['samples']:,} crops"
    return f"{family}{beside}{ours}, seed {plan['seed']}, {length} from {run['start']}{recipe}"


def _recipe_of(plan: Mapping[str, Any]) -> list[str]:
    """Return the options of the loss in which a run differs from the usual; runs of old know none."""
    usual = {"unused": 1.0, "prior": 0.0}
    return [name for name, value in usual.items() if plan.get(name) not in {None, value}]


def _folders(run: Mapping[str, Any]) -> tuple[str, str]:
    """Return how many folders are flagged, and what is wrong in the others; earlier runs tell neither."""
    told = run.get("folders") or {}
    return _percent(told.get("flagged")), _percent(told.get("sure_wrong"))


def _percent(share: float | None) -> str:
    return "–" if share is None else percent(share)


def _command(run: Mapping[str, Any]) -> str:
    plan = run["plan"]
    wanted = "python -m convert train"
    for family in plan["without"].split("+"):
        wanted += f" --without {family}"
    for key in ("epochs", "samples", "batch"):
        wanted += f" --{key} {plan[key]}"
    for key in _recipe_of(plan):
        wanted += f" --{key} {plan[key]:g}"
    if plan["seed"] != SEED:
        wanted += f" --seed {plan['seed']}"
    if "earlier" in run["start"]:
        wanted += f" --start checkpoint --weights {_BEFORE}"
    return f"`{wanted} --state build/train/{run['run']}`,"


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
            "is the result; the others say how much of it hangs on labels that may be wrong. Asked by itself: "
            "a file or two may be named otherwise than for the overview.\n\n"
            + table(
                ("official test set", "originals", "right", "accuracy", "95 % interval"), official
            )
        )
    return text + "\nReproduce: `python -m convert leave-one-out --only suspects`.\n"
