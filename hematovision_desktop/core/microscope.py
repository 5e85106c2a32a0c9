"""Microscope profiles, and how far names may be trusted on one: the standing of a batch.

*Sure* means "measured here". A folder that looks unlike everything the program has learnt gets
suggestions; only a check on the very microscope gives a promise.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hematovision_desktop.core.foreign import is_foreign
from hematovision_desktop.core.proof import Proof

ALIKE_WITHIN = 24.0
"""Levels of 255 by which the glass of two pictures of one microscope may differ; lamps are turned."""


@dataclass(frozen=True, slots=True)
class MicroscopeProfile:
    """A microscope with its camera and stain, under a name that a person gave.

    camera_keys: of the cameras seen on it. sizes: (width, height) px of its pictures. background:
    mean colour of its empty glass, RGB in [0, 255], None until pictures were seen. um_per_px: its
    scale, None until it is known. created_at: aware, UTC.
    """

    profile_id: int
    name: str
    created_at: datetime
    camera_keys: tuple[str, ...] = ()
    sizes: tuple[tuple[int, int], ...] = ()
    background: tuple[float, float, float] | None = None
    um_per_px: float | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What pictures or a camera tell of the microscope that they come from."""

    camera_key: str = ""
    size: tuple[int, int] | None = None
    background: tuple[float, float, float] | None = None


def recognise(
    profiles: Iterable[MicroscopeProfile], evidence: Evidence
) -> MicroscopeProfile | None:
    """Return the profile that fits, None if none does or several do equally well.

    A camera's key decides by itself; pictures must agree in size and in the colour of the glass.
    """
    known = list(profiles)
    if evidence.camera_key:
        return _only([one for one in known if evidence.camera_key in one.camera_keys])
    fitting = [
        one
        for one in known
        if evidence.size in one.sizes and _alike(one.background, evidence.background)
    ]
    return _only(fitting)


def _only(found: Sequence[MicroscopeProfile]) -> MicroscopeProfile | None:
    return found[0] if len(found) == 1 else None


def _alike(
    one: tuple[float, float, float] | None, other: tuple[float, float, float] | None
) -> bool:
    if one is None or other is None:
        return False
    return math.dist(one, other) <= ALIKE_WITHIN


class Trust(StrEnum):
    """How far the names of a batch may be trusted; the value is the name in exports."""

    PROVEN = "proven"
    FAMILIAR = "familiar"
    NOT_YET_KNOWN = "not_yet_known"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a batch's microscope.

    microscope: its profile's name, "" without one. familiar: whether its cells look like those the
    program learnt; None is not yet known. promise: share of sure names in [0, 1] that was proven
    to be right there, None if nothing was.
    """

    microscope: str = ""
    familiar: bool | None = None
    promise: float | None = None

    @property
    def trust(self) -> Trust:
        """How far names may be trusted: what was proven there goes before how it looks."""
        if self.promise is not None:
            return Trust.PROVEN
        if self.familiar is None:
            return Trust.NOT_YET_KNOWN
        return Trust.FAMILIAR if self.familiar else Trust.FOREIGN

    @property
    def may_be_sure(self) -> bool:
        """Whether the word *sure* may be said of a name; elsewhere names are suggestions."""
        return self.trust is not Trust.FOREIGN

    @property
    def shows_percent(self) -> bool:
        """Whether a confidence may be shown as a percentage: only where it was measured."""
        return self.trust is Trust.PROVEN


def standing_of(
    cell_distances: Sequence[float],
    limit: float | None,
    profile: MicroscopeProfile | None = None,
    proof: Proof | None = None,
) -> Standing:
    """Return the standing of a batch.

    cell_distances: of its leukocytes, from the cells that are known (`core.foreign`). limit: above
    which a batch is foreign; None for a pack that cannot tell, which leaves it not yet known.
    """
    foreign = None if limit is None else is_foreign(cell_distances, limit)
    return Standing(
        microscope=profile.name if profile else "",
        familiar=None if foreign is None else not foreign,
        promise=proof.promise if proof else None,
    )
