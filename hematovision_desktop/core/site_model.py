"""A site's own version of the last layer, and the figures by which it was accepted or refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.model_card import ModelCard, SetCalibration
from hematovision_desktop.core.site_head import Head


@dataclass(frozen=True, slots=True)
class Judged:
    """How cells were named. Shares in [0, 1]; loss: mean negative log-likelihood, types alike.

    recall: by type. calibration_error: expected, ten bins; of a hundred cells a rough figure.
    """

    cells: int
    accuracy: float
    balanced_accuracy: float
    loss: float
    calibration_error: float
    recall: Mapping[Label, float]


@dataclass(frozen=True, slots=True)
class SiteFigures:
    """Before and after: on the site's cells, each named by a version that had not seen its
    original, and on the pack's reference cells, none of which it was taught.

    cells: by type, those it was taught. originals: how many they come from.
    """

    label_set: LabelSet
    cells: Mapping[Label, int]
    originals: int
    site_before: Judged
    site_after: Judged
    reference_before: Judged
    reference_after: Judged


@dataclass(frozen=True, slots=True, eq=False)
class SiteModel:
    """A difference to one pack's last layer; of any other pack it says nothing.

    number: counts up from 1; 0 until it is kept. created_at: aware, UTC. heat: by how much the
    pack's temperatures are raised, at least 1, so that a taught confidence is never bolder than
    the site's cells bear out.
    """

    number: int
    created_at: datetime
    pack_sha256: str
    labels: tuple[Label, ...]
    head: Head
    heat: float
    figures: SiteFigures

    def card_for(self, card: ModelCard) -> ModelCard:
        """Return the pack's card as it holds for this version; what is unfamiliar stays the pack's."""
        calibrations = {
            label_set: SetCalibration(known.temperature * self.heat, known.review_below)
            for label_set in LabelSet
            for known in (card.calibration_for(label_set),)
        }
        return replace(card, calibrations=calibrations, site=self.number)
