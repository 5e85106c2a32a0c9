"""Chooses, on training fields only, what the locator's card says besides the network."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from convert.locator.evaluate import as_field, choose_threshold, match_fields
from convert.locator.fields import BoxedField
from convert.locator.quantize import USUAL_SIZE, Rules, Size, build_card
from hematovision_desktop.adapters.images.smear.red_cells import RED_CELL_UM
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.locator.learned import LEAST_RED_PX, LearnedLocator
from hematovision_desktop.adapters.locator.pack import LocatorPack
from hematovision_desktop.core.cells.field import Located, ScaleSource
from hematovision_desktop.core.naming.locator_card import KINDS, Kind, LocatorCard
from hematovision_desktop.core.naming.ports import Locator

_USUAL = dict.fromkeys(KINDS, 0.35)
_SIZED = 240
"""Fields whose scale, measured by colour, gives the size of the boxes of red cells."""

_COMPLETE = {
    Kind.LEUKOCYTE: ("bccd", "cbc", "own"),
    Kind.RED_CELL: ("raabin", "cbc", "own"),
    Kind.PLATELET: ("bccd", "cbc", "own"),
}
"""Sets on which a kind's threshold is chosen: those in which nearly all of that kind have a box. Of
the red cells found in BCCD's held-out training fields four in ten have no box; in TXL's one in ten.
"""


def open_locator(
    content: bytes, rules: Rules, net: Size = USUAL_SIZE, least_red_px: float = LEAST_RED_PX
) -> LearnedLocator:
    """Return a locator made from a network and rules that are not on the disk."""
    card = build_card(content, rules, {}, net=net)
    return LearnedLocator(
        LocatorPack(
            LocatorCard.from_json(json.loads(json.dumps(card)), "being built"),
            content,
            Path("being built"),
        ),
        least_red_px=least_red_px,
    )


def choose_rules(
    content: bytes,
    held_out: Sequence[BoxedField],
    learned: Sequence[BoxedField],
    net: Size = USUAL_SIZE,
    ruler: Locator | None = None,
) -> tuple[Rules, dict[str, Any]]:
    """Return thresholds from the held-out fold, sizes from the others, and their results there.

    ruler: measures the scale that the sizes must give; None uses the colour method. A narrow
    network is measured at its first look, against the wide one.
    """
    rules = Rules(_USUAL)
    first = open_locator(content, rules, net)
    known = {}
    for kind, sources in _COMPLETE.items():
        judged = [field for field in held_out if field.source in sources] or list(held_out)
        matched = match_fields(judged, first)[kind]
        if matched.drawn and matched.right.any():
            known[kind] = matched
    chosen = {kind: choose_threshold(one) for kind, one in known.items()}
    rules = replace(rules, thresholds=_USUAL | chosen)
    least_red_px = LEAST_RED_PX if ruler is None else LEAST_RED_PX / 2
    ours = open_locator(content, rules, net, least_red_px)
    red_cell_um, leukocyte_um = _sizes(ours, learned, ruler or ColourLocator())
    rules = replace(rules, red_cell_um=red_cell_um, leukocyte_um=leukocyte_um)
    told = {
        kind.value: {
            "boxes": one.drawn,
            **one.at(rules.thresholds[kind]),
            "average_precision": one.average_precision(),
        }
        for kind, one in known.items()
    }
    return rules, {"held_out_fold": told}


def _sizes(
    locator: LearnedLocator, fields: Sequence[BoxedField], ruler: Locator
) -> tuple[float, float]:
    """Return the size in µm of the boxes of red cells and leukocytes, by the scale of a ruler.

    The classifier learnt from crops cut at that scale; with these sizes both cut the same crops.
    """
    rows = []
    own = Rules(_USUAL)
    real = [field for field in fields if field.source != "drawn"]
    for field in real[:: max(1, len(real) // _SIZED)]:
        picture = as_field(field.pixels)
        known, ours = ruler.locate(picture).scale, locator.locate(picture)
        measured = ours.scale.source is ScaleSource.RED_CELLS
        if measured and known.source is ScaleSource.RED_CELLS:
            ratio = known.um_per_px / ours.scale.um_per_px
            rows.append((ratio, _leukocyte_um(ours, known.um_per_px)))
    if not rows:
        return RED_CELL_UM, own.leukocyte_um
    ratio, across = np.array(rows).T
    leukocyte_um = float(np.nanmedian(across)) if np.isfinite(across).any() else own.leukocyte_um
    return own.red_cell_um * float(np.median(ratio)), leukocyte_um


def _leukocyte_um(located: Located, um_per_px: float) -> float:
    sides = [
        np.sqrt(spot.box.width * spot.box.height) for spot in located.locations if not spot.at_edge
    ]
    return um_per_px * float(np.median(sides)) if sides else float("nan")
