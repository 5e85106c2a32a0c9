"""What the core needs from the outside world; adapters and test fakes implement it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, Field, Located, Pixels
from hematovision_desktop.core.cells.quality import CropQuality, FieldQuality
from hematovision_desktop.core.naming.model_card import ModelCard


class FieldReader(Protocol):
    """A reader that turns a file into a field."""

    def read(self, path: Path) -> Field:
        """Return the decoded field; raise FieldUnreadable with the reason if that fails."""
        ...

    def thumbnail(self, field: Field) -> bytes:
        """Return the field as a small JPEG, longer side at most 160 px."""
        ...


class Locator(Protocol):
    """A finder of the cells in a field; safe to call from several threads at once."""

    def locate(
        self, field: Field, um_per_px: float | None = None, usual_um_per_px: float | None = None
    ) -> Located:
        """Return every leukocyte of the field, the scale of the image and its background.

        um_per_px: the scale if the user has set it; None has it estimated. usual_um_per_px: the
        scale according to the batch's other images; if this image agrees, it need not be examined
        as closely.
        """
        ...


class CropCutter(Protocol):
    """A cutter of the pixels that the classifier sees; safe to call from several threads at once."""

    def cut(self, field: Field, box: Box, located: Located) -> Pixels:
        """Return the cell's crop, uint8 RGB, shape (side, side, 3), at the card's physical size."""
        ...


class QualityMeter(Protocol):
    """A meter of how well fields and crops can be seen; safe to call from several threads at once."""

    def measure_field(self, field: Field, located: Located) -> FieldQuality:
        """Return the quality of a whole field."""
        ...

    def measure_crop(self, crop: Pixels) -> CropQuality:
        """Return the quality of one crop, uint8 RGB (side, side, 3)."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Classified:
    """A classifier's answer for n crops.

    logits: float32, shape (n, labels), before temperature. class_maps: float32, shape (n, rows,
    columns, labels); their mean over rows and columns is the logit without its bias: an exact
    explanation. None from a pack whose head gives none. shipped: the logits of the pack as shipped,
    if an adapted layer gave the others; they decide what is unlike the cells the pack learnt. None:
    the same as logits. distances: float32, shape (n,), of each crop from the known cells
    (`core.microscopes.foreign`); None if the pack cannot tell.
    """

    logits: NDArray[np.float32]
    class_maps: NDArray[np.float32] | None
    shipped: NDArray[np.float32] | None = None
    distances: NDArray[np.float32] | None = None

    @property
    def familiar(self) -> NDArray[np.float32]:
        """The logits that tell whether a crop is like the cells the pack learnt."""
        return self.logits if self.shipped is None else self.shipped


class Classifier(Protocol):
    """A classifier of crops; owned by one thread at a time."""

    @property
    def card(self) -> ModelCard:
        """The card of the model pack in use."""
        ...

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        """Name crops, each uint8 RGB of shape (side, side, 3)."""
        ...


class Clock(Protocol):
    """A source of time that tests can set."""

    def monotonic(self) -> float:
        """Return seconds from an arbitrary start; never goes back."""
        ...
