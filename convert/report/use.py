"""The parts of the report that say what the pack is for, what it was made of, and where it fails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from convert.report.tables import percent, table
from hematovision_desktop.core.naming.model_card import ModelCard

INTENDED_USE = (
    "Finding and naming leukocytes in pictures of a thin, well spread blood smear in a Romanowsky "
    "stain (Wright, Giemsa, May-Grünwald), taken through a 40× to 100× objective.",
    "As a second pair of eyes for trained staff, who confirm or change every name that matters.",
    "Teaching, and research on smears of known origin.",
)
OUT_OF_SCOPE = (
    "Diagnosis, or any decision about a patient that no trained person has confirmed.",
    "Naming blasts, atypical lymphocytes, parasites and red-cell shapes. A cell that may be a blast is "
    "left to a person; that there is none among the others is not promised.",
    "Blood counts: cells in a picture are no cells per litre.",
    "Bone marrow, other fluids, other stains, fluorescence, thick films, animals.",
)
SPLITS = (
    "PBC: training, validation and test images as its attribute set (WBCAtt) divides the five mature "
    "types, the other three by a hash of the file; no patient is named, so results are of images.",
    "BCCD: fields marked for training in five folds by original. Fields marked for testing are never "
    "trained on, nor is any copy of them in another set, which was searched for by keypoints.",
    "All other sources: five folds by slide, patient or run of pictures; LMU and KRD name none, so theirs are "
    "by picture, and cells of one patient lie on both sides. One fold is held out to choose by, and joins in "
    "the last epochs. Raabin-WBC and the pictures of it in TXL-PBC share their folds.",
    "KRD: 180 of 204 cells, and all of the LeukemiaAttri and Uni-Hema samples, were typed by us and not by "
    "experts. They teach, and no figure that something was chosen by counts them.",
    "Kaggle test set and its originals: final figures only.",
)
LIMITS = (
    "Eight sources taught the types, a ninth only what a leukocyte is. On one that was left out, "
    "names are worse and often wrongly sure; the section on sources left out tells by how much. Check the "
    "program on your own microscope before you rely on a sure name.",
    "Eosinophils and monocytes of a microscope that it has not seen may be named neutrophil, and surely.",
    "Blasts: of held-out blasts of laboratories that it learnt from, 98 in 100 wait for a person. Of a "
    "laboratory that was left out, up to 35 in 100 got a sure normal name. Small blasts are named lymphocyte.",
    "Raabin-WBC's basophils come from four days and another microscope, LMU holds hardly anything but blasts and "
    "neutrophils, erythroblasts and platelets come from one laboratory (a few erythroblasts from a second).",
    "Nothing is known of the patients: age, illness and origin could not be balanced or checked.",
    "The labels of BCCD are partly wrong, those of the test set included; some other labels are one expert's.",
    "Confidence was calibrated on cells like the training cells.",
    "Left out by runs of their own from ImageNet weights, BCCD came to 80 and 82 (two seeds) and PBC to 91 in 100 names; "
    "12, 16 and 20 in 100 of the sure ones were wrong. Without PBC, half of its lymphocytes and monocytes were sent to "
    "a person as possible blasts: on a new microscope expect many such questions.",
    "A microscope that it does not know is noticed from 30 leukocytes on, but not always: of folders of six sources left "
    "out, 81 to 100 in 100 were noticed, and in the others of three of them one sure name in eight was wrong. Of two of them "
    "only 14 and 39 in 100 were noticed by other runs.",
    "What teaching a site is worth, and which recipe helps, was measured with runs of version 3, which learnt from "
    "two sources.",
    "The terms of RV-PBS are not stated, those of Raabin-WBC, LMU and LeukemiaAttri only by their publications: "
    "`python -m convert train --without NAME` makes a pack without them.",
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
