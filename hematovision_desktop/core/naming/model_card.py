"""The card of a model pack: what the model is, how crops are cut for it, and what it can do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.proof import NamedBy, Terms
from hematovision_desktop.core.naming.card_values import number, optional, whole

SCHEMA = "hematovision.model-card/2"
EARLIER_SCHEMA = "hematovision.model-card/1"
"""Still read; some keys had other names, see `_known`."""

MOST_SIDE_PX = 4096
_LAYER_MARK = " + site "

EARLIER_NAMES = {
    "min_margin": "close_within",
    "min_label_set_mass": "share_below",
    "tta_margin": "look_again_within",
    "ood_limits": "familiarity",
}


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """How a crop is made from a field; the same numbers in training and in the program.

    crop_um: side of the square window in µm. side_px: side of the crop in px after resampling.
    background_level: value in [0, 255] to which each channel's background is scaled; None leaves
    the colours unchanged. outside: value of pixels beyond the field's edge.
    """

    crop_um: float
    side_px: int
    background_level: float | None
    outside: int


@dataclass(frozen=True, slots=True)
class OodLimits:
    """Limits beyond which a crop is unlike the cells the model learnt.

    energy_from: least energy of the logits. spread_um_to: widest spread of nuclear stain in µm.
    sharp_from: least sharpness of a crop.
    """

    energy_from: float
    spread_um_to: float
    sharp_from: float


@dataclass(frozen=True, slots=True)
class AbstentionPoint:
    """The effect of a confidence threshold on cells the model never saw.

    error_share: share of the labels at or above it that are wrong. review_share: share of all cells
    that need review, below it or for another reason. Both in [0, 1].
    """

    threshold: float
    error_share: float
    review_share: float


@dataclass(frozen=True, slots=True)
class SetCalibration:
    """The calibration of confidences for one label set; fields as in ModelCard."""

    temperature: float
    review_below: float


@dataclass(frozen=True, slots=True)
class ModelCard:
    """The validated content of a model pack's JSON card.

    labels: the model's outputs in order. temperature: logits are divided by it before softmax.
    review_below: confidence below which a cell needs review; min_margin: the lead over the second
    type below which two types count as close; min_label_set_mass: the share of probability inside
    the label set below which a cell counts as outside it; tta_margin: the lead in logits below
    which a cell is examined again, mirrored (test-time augmentation); 0 never; blast_above: the
    probability of a blast above which a cell is never sure; None in a pack without blasts. metrics,
    data: free JSON, shown to people and never read by the program. ood_limits: None in a pack that
    cannot tell. abstention: what thresholds do, by label set. calibrations: by label set; a set
    without one is calibrated as all labels are. reference_sha256: of the pack's reference set; ""
    if it has none, and cannot be taught. foreign_limit: the median distance of a batch's cells
    above which it is foreign; None in a pack that cannot tell. layer_number: of the adapted last
    layer; None for the pack as shipped.
    """

    name: str
    version: str
    sha256: str
    labels: tuple[Label, ...]
    preprocessing: Preprocessing
    temperature: float
    review_below: float
    min_margin: float
    min_label_set_mass: float
    metrics: Mapping[str, Any]
    data: tuple[Mapping[str, Any], ...]
    ood_limits: OodLimits | None = None
    abstention: Mapping[LabelSet, tuple[AbstentionPoint, ...]] = field(default_factory=dict)
    calibrations: Mapping[LabelSet, SetCalibration] = field(default_factory=dict)
    reference_sha256: str = ""
    layer_number: int | None = None
    tta_margin: float = 0.0
    blast_above: float | None = None
    foreign_limit: float | None = None

    @property
    def result_name(self) -> str:
        """The name stored with results: the pack's, and the version of the last layer that named them."""
        if self.layer_number is None:
            return self.name
        return f"{self.name} {self.version}{_LAYER_MARK}{self.layer_number}"

    @property
    def title(self) -> str:
        """The name that people see: name, version and the version of the last layer."""
        return f"{self.name} {self.version}" if self.layer_number is None else self.result_name

    def calibration_for(self, label_set: LabelSet) -> SetCalibration:
        """Return the temperature and the review threshold for a label set."""
        return self.calibrations.get(label_set, SetCalibration(self.temperature, self.review_below))

    def terms_for(self, label_set: LabelSet, review_below: float | None) -> Terms:
        """Return how cells are named; review_below: a person's own threshold, None for the card's."""
        own = self.calibration_for(label_set).review_below if review_below is None else review_below
        return Terms(NamedBy(self.result_name, self.sha256, label_set), own)

    @classmethod
    def from_json(cls, content: Any, where: str) -> ModelCard:
        """Read a parsed card; raise EnvironmentFault naming the first thing that is wrong.

        where: the card's name in the message, usually its path.
        """
        try:
            if content["schema"] not in (SCHEMA, EARLIER_SCHEMA):
                raise EnvironmentFault(
                    sentence(
                        "The model card {where} has the format {what}; this program reads {schema}. "
                        "Install a matching model pack.",
                        where=where,
                        what=repr(content["schema"]),
                        schema=repr(SCHEMA),
                    )
                )
            cut = content["preprocessing"]
            thresholds = content["thresholds"]
            background = cut["background_level"]
            card = cls(
                name=str(content["name"]),
                version=str(content["version"]),
                sha256=str(content["sha256"]),
                labels=tuple(Label(name) for name in content["labels"]),
                preprocessing=Preprocessing(
                    crop_um=number(cut["crop_um"]),
                    side_px=whole(cut["side_px"], 1, MOST_SIDE_PX),
                    background_level=None if background is None else number(background, 0, 255),
                    outside=whole(cut["outside"], 0, 255),
                ),
                temperature=number(content["temperature"]),
                review_below=number(thresholds["review_below"], 0),
                min_margin=number(_known(thresholds, "min_margin"), 0),
                min_label_set_mass=number(_known(thresholds, "min_label_set_mass"), 0),
                metrics=dict(content.get("metrics", {})),
                data=tuple(content.get("data", ())),
                ood_limits=_ood_limits(_known(content, "ood_limits", None)),
                abstention={
                    LabelSet(name): tuple(AbstentionPoint(*map(number, row)) for row in rows)
                    for name, rows in content.get("abstention", {}).items()
                },
                calibrations={
                    LabelSet(name): SetCalibration(
                        number(row["temperature"]), number(row["review_below"], 0)
                    )
                    for name, row in content.get("calibrations", {}).items()
                },
                reference_sha256=str(content.get("reference_sha256", "")),
                tta_margin=number(_known(thresholds, "tta_margin", 0.0), 0),
                blast_above=optional(thresholds.get("blast_above")),
                foreign_limit=optional(thresholds.get("foreign_limit")),
            )
        except (KeyError, TypeError, ValueError) as fault:
            raise EnvironmentFault(
                sentence(
                    "The model card {where} is incomplete or damaged ({fault}). Install the model "
                    "pack again.",
                    where=where,
                    fault=fault,
                )
            ) from fault
        card._check(where)
        return card

    def _check(self, where: str) -> None:
        wrong = None
        temperatures = [one.temperature for one in self.calibrations.values()]
        if not self.labels or len(set(self.labels)) != len(self.labels):
            wrong = sentence("its labels are missing or repeated")
        elif any(one <= 0 for one in (self.temperature, *temperatures)):
            wrong = sentence("its temperature is not positive")
        elif self.blast_above is not None and not 0 < self.blast_above < 1:
            wrong = sentence("its limit for blasts is no probability")
        elif self.foreign_limit is not None and not 0 < self.foreign_limit < 2:
            wrong = sentence("its limit for foreign batches is no distance")
        elif self.preprocessing.side_px < 32 or self.preprocessing.crop_um <= 0:
            wrong = sentence("its crop size is not usable")
        if wrong:
            raise EnvironmentFault(
                sentence(
                    "The model card {where} cannot be used: {wrong}. Install the model pack again.",
                    where=where,
                    wrong=wrong,
                )
            )


def _ood_limits(content: Any) -> OodLimits | None:
    if content is None:
        return None
    return OodLimits(
        energy_from=number(content["energy_from"]),
        spread_um_to=number(content["spread_um_to"]),
        sharp_from=number(content["sharp_from"]),
    )


def _known(content: Mapping[str, Any], name: str, *otherwise: Any) -> Any:
    """Return a value by its name, or by its former name; KeyError if neither is there."""
    for one in (name, EARLIER_NAMES[name]):
        if one in content:
            return content[one]
    if otherwise:
        return otherwise[0]
    raise KeyError(name)


def version_in(result_name: str) -> int | None:
    """Return the version of the last layer in a result's model name; None: the pack as shipped."""
    _, mark, number = result_name.rpartition(_LAYER_MARK)
    return int(number) if mark and number.isdecimal() else None
