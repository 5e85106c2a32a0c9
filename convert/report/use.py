"""The parts of the report on what the pack is for, what it was made from, and where it fails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from convert.report.tables import percent, table
from hematovision_desktop.core.naming.model_card import ModelCard

INTENDED_USE = (
    "Finding and naming leukocytes in pictures of a thin, well-spread blood smear with a Romanowsky "
    "stain (Wright, Giemsa, May-Grünwald), taken through a 40× to 100× objective.",
    "A second pair of eyes for trained staff, who confirm or change every name that matters.",
    "Teaching, and research on smears of known origin.",
)
OUT_OF_SCOPE = (
    "Diagnosis, or any decision about a patient that no trained person has confirmed.",
    "Naming blasts, atypical lymphocytes, parasites and red-cell shapes. A cell that may be a blast is "
    "left to a person, but there may be blasts among the other cells, too.",
    "Blood counts: the number of cells in a picture is not the number of cells per litre.",
    "Bone marrow, other fluids, other stains, fluorescence, thick films, animals.",
)
SPLITS = (
    "PBC: the five mature types are split into training, validation and test images as in the attribute "
    "set of PBC (WBCAtt). The other three types are split by a hash of the file. The set does not identify "
    "patients, so the results are about images.",
    "BCCD: fields marked for training are split into five folds by original. Fields marked for testing are "
    "never used for training, and neither are their copies in other sets. We searched for copies with keypoints.",
    "All other sources: five folds by slide, patient or run of pictures. LMU and KRD do not identify these, so "
    "they are split by picture, and cells of one patient are on both sides. One fold is held out for choosing, "
    "and joins in the last epochs. Raabin-WBC and its pictures in TXL-PBC share their folds.",
    "KRD: 180 of 204 cells were typed by us, and we are not experts. So were all cells of the LeukemiaAttri and "
    "Uni-Hema samples. They are used for training, but they do not count in any figure that something was chosen by.",
    "Kaggle test set and its originals: used for final figures only.",
)
LIMITS = (
    "Eight sources taught the types; a ninth taught only what a leukocyte is. On a source that was left out, "
    "more names are wrong, and they are often sure although they are wrong. The section on sources left out gives "
    "the figures. Check the program on your own microscope before you rely on a sure name.",
    "On a microscope that it has not seen, the model may name eosinophils and monocytes neutrophil, and be sure of it.",
    "Blasts: of the held-out blasts from laboratories that the model learnt from, 98 in 100 wait for a person. Of the "
    "blasts from a laboratory that was left out, up to 35 in 100 got a normal name that was sure. Small blasts are "
    "named lymphocyte.",
    "Raabin-WBC's basophils come from four days and another microscope. LMU contains hardly anything but blasts and "
    "neutrophils. Erythroblasts and platelets come from one laboratory (a few erythroblasts come from a second).",
    "Nothing is known about the patients: age, illness and origin could not be balanced or checked.",
    "Some labels of BCCD are wrong, in its test set, too. Some labels of other sources are the opinion of one expert.",
    "The confidence was calibrated on cells that are like the training cells.",
    "BCCD and PBC were left out in separate runs that started from ImageNet weights. On BCCD 80 and 82 in 100 names "
    "were right (two seeds), on PBC 91 in 100. Of the sure names 12, 16 and 20 in 100 were wrong. Without PBC, almost "
    "half of its lymphocytes and monocytes were sent to a person as possible blasts: on a new microscope expect many "
    "such questions.",
    "From 30 leukocytes on, the program can notice a microscope that it does not know, but it does not always do so. "
    "Of the folders of six sources left out, 81 to 100 in 100 were noticed. In the folders that were not noticed, 11 to "
    "15 in 100 sure names were wrong for three of these sources. For three of the six, other runs noticed only 14, 39 "
    "and 47 in 100 folders.",
    "What chosen cells gain was measured with runs of the recipe of version 4, one for each source. What a site gains, "
    "and which recipe helps, was measured with runs like version 3, which learnt from two sources only.",
    "The terms of RV-PBS and LeukemiaAttri are not stated. Those of Raabin-WBC and LMU are stated only in their "
    "publications. `python -m convert train --without NAME`, then `quantize`, makes a pack without them.",
)


def card_statements() -> dict[str, list[str]]:
    """Return what the card says about use and limits."""
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
            "The locator's data are listed on its own card, `locator.json`.\n",
            "## Limits\n",
            _points(LIMITS),
        ]
    )


def failures_section(known: Mapping[str, Any]) -> str:
    """Return the section on drawn cells under bad conditions."""
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
        "We drew cells of five types under conditions in which pictures are taken, and passed them "
        "through the whole program. They are not real cells, and the program leaves more of them for "
        "review. The table shows what each condition changes. For types outside the five, no name is right.\n\n"
        + table(head, rows)
        + "\n![A drawn cell of each condition, and what the program said](report/drawn_failures.png)\n\n"
        "With real cells, eosinophils that are cut by the edge are named neutrophil, and monocytes from an "
        "unseen microscope are named eosinophil. The atypical monocyte of the official test set is never "
        "recognised.\n\n"
        "Reproduce: `python -m convert evaluate --only drawn`.\n"
    )


def _points(sentences: Sequence[str]) -> str:
    return "".join(f"- {sentence}\n" for sentence in sentences)
