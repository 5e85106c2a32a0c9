"""Makes a model pack from somebody else's checkpoint, and notices what was described wrongly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import PREPROCESSING
from convert.data.crops import Crops
from convert.pack.adopted_int8 import convert_network, entry_range, has_maps
from convert.pack.asking import Asked, merged
from convert.pack.golden import golden_answers
from convert.pack.head import read_head
from convert.pack.network import Network, open_network
from convert.pack.output_names import OutputNames, read_output_names
from convert.pack.pictures import crops_of_cache, draw_known, read_pictures
from convert.pack.pixel_ranges import OWN, RANGES, PixelRange, backbone_of, list_ranges, own_range
from convert.pack.quantize import compare
from convert.pack.sanity import ENOUGH_CELLS, KnownCrops, examine
from convert.pack.writer import build_card, write_pack
from convert.train.calibrate import Calibration, HeldOut, calibrate
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.model_card import ModelCard, Preprocessing
from hematovision_desktop.core.naming.review import EVERY_CELL

CALIBRATED_ON = 120
"""Crops from which the ranges of int8 are taken; more change little, and large networks are slow."""

LEAST_SAME = 0.95
"""Below this parity, a person is told that the pack answers differently from its checkpoint."""


@dataclass(frozen=True, slots=True)
class Adoption:
    """What a person says about a checkpoint. labels, pixels: as given, or None if the file may tell.

    pictures: any folder; subfolders named after types contain labelled cells. anyway: convert even
    if something speaks against it.
    """

    checkpoint: Path
    pack: Path
    name: str
    version: str
    labels: str | None = None
    pixels: str | None = None
    side: int | None = None
    pictures: Path | None = None
    crop_um: float = PREPROCESSING.crop_um
    natural_colours: bool = False
    anyway: bool = False


def adopt(
    asked_for: Adoption, cache: Callable[[], Crops | None], say: Callable[[str], None]
) -> dict[str, Any]:
    """Convert a checkpoint into a model pack. Return the measured cost, which is also on the card.

    cache: reads crops for calibration if no folder is named, only once everything is known. say:
    gets what a person should know. Raises UserError with one sentence if it cannot be done as
    requested.
    """
    if asked_for.pictures is not None and not asked_for.pictures.is_dir():
        raise UserError(f"--pictures: there is no folder {asked_for.pictures}.")
    network = open_network(asked_for.checkpoint, asked_for.side)
    asked = Asked(network, read_head(network.graph, network.answer))
    names = _names(network, asked_for)
    pixels = _pixels(asked, asked_for)
    rules = Preprocessing(
        asked_for.crop_um,
        network.side,
        None if asked_for.natural_colours else PREPROCESSING.background_level,
        PREPROCESSING.outside,
    )
    drawn = draw_known(rules, names.labels)
    crops, labelled = _crops(asked_for, cache, rules, drawn, names=names, say=say)
    _refuse_no_numbers(asked, pixels, drawn.pixels)
    findings = examine(asked, pixels, names, drawn, labelled)
    for finding in findings:
        sentence = f"{network.kind}, but {finding.sentence}"
        if finding.is_certain and not asked_for.anyway:
            raise UserError(sentence)
        say(sentence)
    chosen = crops[np.linspace(0, len(crops) - 1, min(CALIBRATED_ON, len(crops))).astype(int)]
    _refuse_no_numbers(asked, pixels, chosen)
    content = convert_network(network, asked.head, names, pixels, chosen)
    made = _Made(asked_for, asked, names, pixels, rules, content)
    cost = made.measure(crops if labelled is None else labelled.pixels, labelled)
    _say_what_it_lacks(made, cost, labelled, say)
    cost["found"] = [finding.sentence for finding in findings]
    card = made.card(made.calibration(labelled), cost)
    write_pack(asked_for.pack, content, card, golden=golden_answers(made.classifier()))
    return cost


def _names(network: Network, asked_for: Adoption) -> OutputNames:
    given = asked_for.labels or network.named
    what = f"{network.kind} for pictures of {network.side} px with {network.outputs} outputs"
    if not given:
        raise UserError(
            f"{what}, and does not say what they are called. Give their names in order, like "
            "--labels eosinophil,lymphocyte,monocyte,neutrophil, and the range of its pixels with "
            "--pixels."
        )
    names = read_output_names(given)
    if len(names.types) != network.outputs:
        raise UserError(f"{what}, and --labels names {len(names.types)}. Give one name for each.")
    return names


def _pixels(asked: Asked, asked_for: Adoption) -> PixelRange:
    """Return the range of pixels: as given, as the network scales them itself, or as this workshop does."""
    network, given = asked.network, asked_for.pixels
    backbone = backbone_of(network.names)
    if given is not None and given != OWN:
        return RANGES[given]
    inside = asked.ranges_inside()
    if len(inside) == 1:
        return inside[0]
    if inside:
        raise UserError(
            f"{network.kind} that scales its pixels itself, by a mean and a deviation that fit more than "
            f"one range. Say with which it was trained: {list_ranges(inside)}."
        )
    if given == OWN:
        return own_range(backbone)
    if network.named:
        return RANGES["-1..1"]
    own = f", or --pixels {OWN} for that of {backbone}'s published weights" if backbone else ""
    raise UserError(
        f"{network.kind} that does not scale its pixels itself. Say with which range it was trained: "
        f"{list_ranges()}{own}."
    )


def _refuse_no_numbers(asked: Asked, pixels: PixelRange, crops: NDArray[np.uint8]) -> None:
    """Raise UserError if answers are NaN or infinite, because the converter crashes on them."""
    if asked.answers_numbers(crops, pixels):
        return
    others = [one for one in RANGES.values() if asked.answers_numbers(crops, one)]
    better = f" Perhaps it was trained with another range: {list_ranges(others)}." if others else ""
    raise UserError(
        f"{asked.network.kind}, but with --pixels {pixels.name} its answers are not all numbers (NaN or "
        f"infinite), as after a training that diverged.{better}"
    )


def _crops(
    asked_for: Adoption,
    cache: Callable[[], Crops | None],
    rules: Preprocessing,
    drawn: KnownCrops,
    *,
    names: OutputNames,
    say: Callable[[str], None],
) -> tuple[NDArray[np.uint8], KnownCrops | None]:
    if asked_for.pictures is not None:
        return read_pictures(asked_for.pictures, rules, names.labels, say)
    cut = cache()
    if cut is not None:
        return crops_of_cache(cut, rules, names.labels, PREPROCESSING.side_px)
    say(
        "No pictures were given, so drawn cells are used for calibration. Real ones are better: "
        "--pictures FOLDER, with a folder in it for each type if you have labels."
    )
    # Drawn cells are all bright; the ranges of int8 must cover dark ones too.
    return np.concatenate([drawn.pixels, (drawn.pixels[::2] * 0.3).astype(np.uint8)]), None


@dataclass(frozen=True, slots=True, eq=False)
class _Made:
    """What was made from a checkpoint."""

    asked_for: Adoption
    asked: Asked
    names: OutputNames
    pixels: PixelRange
    rules: Preprocessing
    content: bytes

    def card(self, calibration: Calibration, metrics: dict[str, Any]) -> dict[str, Any]:
        card = build_card(
            self.asked_for.name,
            self.asked_for.version,
            self.content,
            labels=self.names.labels,
            preprocessing=self.rules,
            calibration=calibration,
            metrics={"int8_against_checkpoint": metrics},
        )
        entry = entry_range(self.pixels)
        card["input"]["scale"] = entry.scale[0]
        card["input"]["meaning"] = f"{self.pixels.meaning} ({self.pixels.name}), inside the model"
        card["thresholds"]["tta_margin"] = 0.0  # it answers as the checkpoint does
        if not has_maps(self.asked.head, self.names):
            card["outputs"] = {"logits": card["outputs"]["logits"]}
        return card

    def classifier(self) -> LiteRtClassifier:
        card = ModelCard.from_json(self.card(Calibration(1.0, EVERY_CELL), {}), "being built")
        try:
            return LiteRtClassifier(ModelPack(card, self.content, self.asked_for.pack))
        except EnvironmentFault as fault:
            reason = str(fault).removesuffix(" Install the model pack again.")
            raise UserError(
                "The checkpoint was converted, but the result cannot be run, perhaps because its "
                f"weights or answers are beyond what int8 can scale. Nothing was written. {reason}"
            ) from fault

    def answers(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        return self.classifier().classify(list(crops)).logits

    def measure(self, crops: NDArray[np.uint8], labelled: KnownCrops | None) -> dict[str, Any]:
        """Return how often the pack names the same type as the checkpoint."""
        theirs = merged(self.asked.logits(crops, self.pixels), self.names)
        ours = self.answers(crops)
        if labelled is not None:
            return compare(theirs, ours, self.truth(labelled), self.names.labels)
        same = float((theirs.argmax(axis=1) == ours.argmax(axis=1)).mean())
        return {"cells": len(crops), "same_label": round(same, 4)}

    def truth(self, labelled: KnownCrops) -> NDArray[np.int64]:
        return np.array([self.names.labels.index(label) for label in labelled.labels], np.int64)

    def calibration(self, labelled: KnownCrops | None) -> Calibration:
        """Return thresholds from labelled cells; without enough of them every cell waits."""
        if labelled is None or len(labelled.labels) < ENOUGH_CELLS:
            return Calibration(1.0, EVERY_CELL)
        each = [("given", str(place)) for place in range(len(labelled.labels))]
        held_out = HeldOut(self.answers(labelled.pixels), self.truth(labelled), each)
        found = calibrate(held_out)
        return replace(found, blast_above=0.5) if Label.BLAST in self.names.labels else found


def _say_what_it_lacks(
    made: _Made, cost: dict[str, Any], labelled: KnownCrops | None, say: Callable[[str], None]
) -> None:
    if cost["same_label"] < LEAST_SAME:
        say(
            f"In int8 only {cost['same_label']:.0%} of {cost['cells']} crops get the name that the "
            "checkpoint gives them. Real pictures with --pictures may do better."
        )
    if not has_maps(made.asked.head, made.names):
        why = (
            "Several of its outputs are for one type"
            if made.asked.head.is_linear and any(len(some) > 1 for some in made.names.outputs)
            else "Its head is not average pooling and one Dense layer"
        )
        say(
            f"{why}, so there is no class map: the window shows none, and the last layer cannot be taught."
        )
    if labelled is None or len(labelled.labels) < ENOUGH_CELLS:
        say(
            "No labelled cells were given, so nothing is known about its errors: every cell waits for a "
            "person."
        )
