"""The card of a locator: what its net finds, how its input is made and from which score it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import Any

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.naming.card_values import number, whole

SCHEMA = "hematovision.locator/1"
MOST_PX = 65_536


class Kind(StrEnum):
    """What a locator looks for."""

    LEUKOCYTE = "leukocyte"
    RED_CELL = "red_cell"
    PLATELET = "platelet"


KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True)
class LocatorCard:
    """The properties that a locator's net was made for.

    width_px, height_px: of its input; stride_px: px of the input per place of its output.
    thresholds: the least score in [0, 1] of every kind. overlap: if two boxes of one kind overlap
    by more than this, only the better one stays. red_cell_um: the size of a whole red cell's box,
    the square root of its area, in µm; leukocyte_um: the same for a leukocyte, used if no red cell
    is seen.
    """

    name: str
    version: str
    sha256: str
    width_px: int
    height_px: int
    stride_px: int
    thresholds: Mapping[Kind, float]
    overlap: float
    red_cell_um: float
    leukocyte_um: float
    data: tuple[Mapping[str, str], ...] = ()
    metrics: Mapping[str, Any] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """Places of the output from top to bottom."""
        return self.height_px // self.stride_px

    @property
    def columns(self) -> int:
        """Places of the output from left to right."""
        return self.width_px // self.stride_px

    @classmethod
    def from_json(cls, content: Any, where: str) -> LocatorCard:
        """Read a parsed card; raise EnvironmentFault naming the first thing that is wrong.

        where: the card's name in the message, usually its path.
        """
        try:
            if content["schema"] != SCHEMA:
                raise EnvironmentFault(
                    sentence(
                        "The locator's card {where} has the format {what}; this program reads "
                        "{schema}. Install a matching model pack.",
                        where=where,
                        what=repr(content["schema"]),
                        schema=repr(SCHEMA),
                    )
                )
            if tuple(content["labels"]) != KINDS:
                raise ValueError("its labels are not " + ", ".join(KINDS))
            entry, scale = content["input"], content["scale"]
            card = cls(
                name=str(content["name"]),
                version=str(content["version"]),
                sha256=str(content["sha256"]),
                width_px=whole(entry["width_px"], 1, MOST_PX),
                height_px=whole(entry["height_px"], 1, MOST_PX),
                stride_px=whole(entry["stride_px"], 1, MOST_PX),
                thresholds={kind: number(content["thresholds"][kind]) for kind in KINDS},
                overlap=number(content["overlap"]),
                red_cell_um=number(scale["red_cell_um"]),
                leukocyte_um=number(scale["leukocyte_um"]),
                data=tuple(content.get("data", ())),
                metrics=dict(content.get("metrics", {})),
            )
        except (KeyError, TypeError, ValueError) as fault:
            raise EnvironmentFault(
                sentence(
                    "The locator's card {where} is incomplete or damaged ({fault}). Install the "
                    "model pack again.",
                    where=where,
                    fault=fault,
                )
            ) from fault
        card._check(where)
        return card

    def _check(self, where: str) -> None:
        wrong = None
        if self.width_px % self.stride_px or self.height_px % self.stride_px:
            wrong = sentence("its stride does not divide its input")
        elif not all(0 < one < 1 for one in (*self.thresholds.values(), self.overlap)):
            wrong = sentence("its thresholds are not between 0 and 1")
        elif self.red_cell_um <= 0 or self.leukocyte_um <= 0:
            wrong = sentence("its sizes are not positive")
        if wrong:
            raise EnvironmentFault(
                sentence(
                    "The locator's card {where} cannot be used: {wrong}. Install the model pack "
                    "again.",
                    where=where,
                    wrong=wrong,
                )
            )
