"""The cells that a model pack knows, by which cells of a foreign microscope are recognised."""

from __future__ import annotations

from collections.abc import Callable

from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.adapters.model.reference_set import open_features
from hematovision_desktop.core.microscopes.foreign import KnownCells, StoredCells, known_cells


def known_of(pack: ModelPack) -> Callable[[], KnownCells | StoredCells] | None:
    """Return what loads the known cells, or None for a pack that cannot recognise foreign ones.

    Their file is checked now. They are prepared with the first cell: a window has none yet. Raises
    EnvironmentFault if the file is missing or altered.
    """
    if pack.card.foreign_limit is None:
        return None
    return _Known(open_features(pack))


class _Known:
    """Source of the known cells: as stored on the first request, and laid out for many from the second."""

    def __init__(self, unpack: Callable[[], StoredCells]) -> None:
        self._unpack = unpack
        self._known: KnownCells | StoredCells | None = None

    def __call__(self) -> KnownCells | StoredCells:
        if self._known is None:
            known: KnownCells | StoredCells = self._unpack()
            del self._unpack  # with the packed file
        else:
            known = self._known
            known = known_cells(known) if isinstance(known, StoredCells) else known
        self._known = known
        return known
