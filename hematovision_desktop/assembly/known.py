"""The cells that a model pack knows, by which those of a foreign microscope are told."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.adapters.model.reference_set import open_features
from hematovision_desktop.core.microscopes.foreign import KnownCells, known_cells


def known_of(pack: ModelPack) -> Callable[[], KnownCells] | None:
    """Return what gives the cells that foreign ones are told by; None for a pack that cannot tell.

    Their file is checked now. They are made ready with the first cell: a window has none yet.
    Raises EnvironmentFault if the file is missing or altered.
    """
    if pack.card.foreign_limit is None:
        return None
    unpack = open_features(pack)

    @cache
    def known() -> KnownCells:
        stored = unpack()
        return known_cells(stored.whole, stored.steps)

    return known
