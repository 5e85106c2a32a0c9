"""The parts of the report that say what the pack is for, what it was made of, and where it fails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from convert.report.tables import percent, table
from hematovision_desktop.core.model_card import ModelCard

INTENDED_USE = (
    "Finding and naming leukocytes in pictures of a thin, well spread blood smear in a Romanowsky "
    "stain (Wright, Giemsa, May-Grünwald), taken through a 40× to 100× objective.",
    "As a second pair of eyes for trained staff, who confirm or change every name that matters.",
    "Teaching, and research on smears of known origin.",
)
OUT_OF_SCOPE = (
    "Diagnosis, or any decision about a patient that no trained person has confirmed.",
    "Blasts, atypical lymphocytes, parasites and red-cell shapes: none of them was taught. They "
    "may be left for review, and may be named as something else.",
    "Blood counts: cells in a picture are no cells per litre.",
    "Bone marrow, other fluids, other stains, fluorescence, thick films, animals.",
)
SPLITS = (
    "PBC: training, validation and test images as its attribute set (WBCAtt) divides the five mature "
    "types, the other three by a hash of the file; no patient is named, so results are of images.",
    "BCCD: fields marked for training in five folds by original; one is held out to choose by, and "
    "joins in the last epochs. Fields marked for testing are never trained on, nor is any copy of "
    "them in another set, which was searched for by keypoints.",
    "Kaggle test set and its originals: final figures only.",
)
LIMITS = (
    "Two microscopes taught the types, a third only where cells lie. On one that was never seen, "
    "72 to 83 of 100 names were right. Of 100 cells 11 to 80 were left to a person there; of the other "
    "names 86 to 96 of 100 were right.",
    "A type that was never taught is often named with confidence as another: of immature granulocytes and "
    "erythroblasts, shown to runs that had learnt neither, 48 to 73 of 100. Expect no better of blasts.",
    "Sixteen monocytes and three basophils of BCCD are all that was known of these types there.",
    "Nothing is known of the patients: age, illness and origin could not be balanced or checked.",
    "The labels of BCCD are partly wrong, those of the test set included.",
    "Confidence was calibrated on cells like the training cells.",
)


def card_statements() -> dict[str, list[str]]:
    """Return what the card says of use and limits."""
    return {
        "intended_use": list(INTENDED_USE),
        "out_of_scope": list(OUT_OF_SCOPE),
        "limits": list(LIMITS),
    }


def use_section(card: ModelCard) -> str:
    """Return the sections on use, data and limits."""
    rows = [
        (str(one["name"]), str(one["used_for"]), str(one["licence"]), str(one["source"]))
        for one in card.data
    ]
    return "\n".join(
        [
            "## Intended use\n",
            _points(INTENDED_USE),
            "## Out of scope\n",
            _points(OUT_OF_SCOPE),
            "## Data\n",
            table(("data", "used for", "licence", "origin"), rows),
            _points(SPLITS),
            "The locator's data stand on its own card, `locator.json`.\n",
            "## Limits\n",
            _points(LIMITS),
        ]
    )


def failures_section(known: Mapping[str, Any]) -> str:
    """Return the section on cells of our own drawing in bad conditions."""
    rows = [
        (
            str(row["what"]),
            str(row["cells"]),
            *(percent(row[fate] / row["cells"]) for fate in ("right", "review", "wrong", "missed")),
        )
        for row in known.values()
    ]
    head = ("drawn cells", "cells", "right, sure", "left for review", "wrong, sure", "not found")
    return (
        "## Known failures\n\n"
        "Cells of our own drawing, five types, in conditions that pictures are taken in, through the "
        "whole program. They are no real cells, and the program leaves more of them for review; "
        "what a condition changes is the point. Of types outside the five no name is right.\n\n"
        + table(head, rows)
        + "\n![A drawn cell of each condition, and what the program said](report/drawn_failures.png)\n\n"
        "Of real cells: eosinophils cut by the edge are named neutrophil, monocytes of an unseen "
        "microscope eosinophil, and the official test set's atypical monocyte is "
        "never recognised.\n\n"
        "Reproduce: `python -m convert evaluate --only drawn`.\n"
    )


def _points(sentences: Sequence[str]) -> str:
    return "".join(f"- {sentence}\n" for sentence in sentences)
