"""Writes models/REPORT.md from the measured figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convert.report.ablation import ablation_section
from convert.report.abstention import abstention_section
from convert.report.adapt_gain import adapt_gain_section
from convert.report.adaptation import adapt_section
from convert.report.aims import aims_section
from convert.report.foreign import foreign_section
from convert.report.left_out import left_out_section, suspects_section
from convert.report.locator import locator_section
from convert.report.tables import between, percent, table
from convert.report.use import failures_section, use_section
from hematovision_desktop.core.naming.model_card import ModelCard

_NAMES = {
    "kaggle": "Official Kaggle test set, four types",
    "originals": "Its un-augmented originals, four types",
    "pbc": "PBC test, eight types",
}
_NOTES = {
    "kaggle": (
        "The {files:,} files are turned copies of only {originals} different fields (12 to 156 copies "
        "each), so the interval comes from resampling whole originals, not files. We found the original "
        "of each copy by matching keypoints; the numbers in the file names do not show it."
    ),
    "originals": "One file for each original, before it was turned.",
    "pbc": (
        "Single cells from one analyser with one stain. The set does not identify patients, so the result "
        "is about images, and says little about other microscopes."
    ),
}


def write_report(known: Mapping[str, Any], card: ModelCard, size_bytes: int) -> str:
    """Return the report as Markdown. size_bytes: of the pack's network."""
    parts = [
        "# What the shipped model can do\n",
        f"Model pack `{card.name}` version {card.version}, SHA-256 `{card.sha256[:16]}…`. "
        "For Research Use Only. Not for use in diagnostic procedures.\n",
        "Every file took the same path as a user's file: reader, locator, crop, and int8 classifier on one "
        "thread. The answer for the *primary* cell is judged. A file in which no cell was found counts as "
        "wrong. None of these files was used for training or for choosing anything.\n",
        _overview(known),
        aims_section(known, card, size_bytes),
        use_section(card),
    ]
    parts += [_set_section(name, known[name]) for name in _NAMES if name in known]
    if "locator" in known:
        parts.append(locator_section(known["locator"]))
    if known.get("left_out"):
        parts.append(left_out_section(known["left_out"]))
    if known.get("abstention", {}).get("foreign"):
        parts.append(foreign_section(known["abstention"]["foreign"]))
    if known.get("adaptation"):
        parts.append(adapt_section(known["adaptation"]))
    if known.get("adapt_gain"):
        parts.append(adapt_gain_section(known["adapt_gain"]))
    if known.get("ablation", {}).get("plan") or known.get("ablation", {}).get("longer"):
        parts.append(ablation_section(known["ablation"]))
    if "suspects" in known:
        parts.append(suspects_section(known["suspects"], card))
    if "drawn" in known:
        parts.append(failures_section(known["drawn"]))
    if "leak" in known:
        parts.append(_leak_section(known))
    parts.append(_calibration_section(card))
    if "abstention" in known:
        parts.append(abstention_section(known["abstention"], card))
    return "\n".join(parts)


def _overview(known: Mapping[str, Any]) -> str:
    rows = [
        (
            _NAMES[name],
            f"{some['right']:,} of {some['files']:,}",
            percent(some["accuracy"]),
            between(some["interval"]),
            percent(some["balanced_accuracy"]),
            percent(some["accuracy_keras"]),
            percent(some["same_label"]),
        )
        for name in _NAMES
        if (some := known.get(name))
    ]
    head = (
        "set",
        "right",
        "accuracy",
        "95 % interval",
        "balanced",
        "Keras checkpoint",
        "same label",
    )
    return (
        "## Overview\n\n"
        + table(head, rows)
        + "\n*Same label*: how often int8 and the Keras checkpoint give the same crop the same name. "
        "Reproduce: `python -m convert evaluate`.\n"
    )


def _set_section(name: str, some: Mapping[str, Any]) -> str:
    rows = [
        (
            label.replace("_", " "),
            str(row["files"]),
            percent(row["precision"]),
            percent(row["recall"]),
            percent(row["f1"]),
            f"{some['area_under_roc'].get(label, float('nan')):.3f}",
        )
        for label, row in some["per_class"].items()
    ]
    confident = some["accuracy_without_review"]
    review = (
        f"{percent(some['reviewed'])} of the files are marked for review "
        f"({percent(some['unsure'])} for low confidence). Of the others, "
        f"{percent(confident)} are right. "
        if confident is not None
        else ""
    )
    return (
        f"## {_NAMES[name]}\n\n{_NOTES[name].format(**some)}\n\n"
        + table(("type", "files", "precision", "recall", "F1", "area under ROC"), rows)
        + f"\n{review}No cell was found in {some['no_cell']} files. The expected calibration error is "
        f"{percent(some['calibration_error'])}.\n\n"
        f"![Confusion matrix](report/confusion_{name}.png) ![ROC](report/roc_{name}.png)\n\n"
        f"Reproduce: `python -m convert evaluate --only {name}`.\n"
    )


def _leak_section(known: Mapping[str, Any]) -> str:
    some = known["leak"]
    rows = [
        ("copies split at random: every original is on both sides", percent(some["random_split"])),
        ("split by original: no original is on both sides", percent(some["grouped_split"])),
    ]
    honest = known.get("kaggle")
    if honest:
        rows.append(("the shipped model, which never saw any of them", percent(honest["accuracy"])))
    return (
        "## Why figures of 96–99 % are published for this set\n\n"
        "This is only an illustration, not part of the product. One linear head on ImageNet features was "
        f"cross-validated in {some['folds']} parts on the {some['files']:,} turned copies of the official "
        "test set. Copies of one original look alike. If they are split at random, training has already "
        "seen most of the answers.\n\n"
        + table(("split", "accuracy"), rows)
        + "\n![The leaky and the honest split](report/leak.png)\n\n"
        "Reproduce: `python -m convert evaluate --only leak`.\n"
    )


def _calibration_section(card: ModelCard) -> str:
    cost = card.metrics.get("int8_against_keras", {})
    told = (
        f"On {cost['cells']:,} validation crops, int8 and Keras give the same name to "
        f"{percent(cost['same_label'])}. Accuracy changes from {percent(cost['accuracy_keras'])} to "
        f"{percent(cost['accuracy_int8'])}. (The last epochs train on every fold, so these crops "
        "show what int8 changes, not how good the model is.) Reproduce: "
        "`python -m convert quantize`.\n"
        if cost
        else ""
    )
    return (
        "## Confidence\n\n"
        f"Logits are divided by the temperature {card.temperature:g}. Cells with a confidence below "
        f"{card.review_below:g} are left to a person. Both values come from held-out cells of the training "
        "sets. The temperature is the one that fits these cells best. The threshold is the lowest one above "
        "which 99.5 % are right, but it leaves at most 10 % to a person.\n\n"
        "![Reliability](report/reliability.png)\n\n" + told
    )
