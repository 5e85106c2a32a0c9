"""What a user can set, with the shipped defaults."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from hematovision_desktop.core.labels import LabelSet


class Theme(StrEnum):
    """How the window is coloured."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices.

    review_below: confidence in [0, 1] under which a cell needs review; None takes the model card's.
    um_per_px: scale of the pictures; None has it estimated for each.
    pack_path: the model pack's .tflite; None takes the shipped one.
    log_path: the log's file; None takes the user's data folder.
    """

    theme: Theme = Theme.SYSTEM
    label_set: LabelSet = LabelSet.FIVE
    review_below: float | None = None
    um_per_px: float | None = None
    pack_path: Path | None = None
    log_path: Path | None = None
