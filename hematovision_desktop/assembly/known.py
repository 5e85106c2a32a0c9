"""The cells that a model pack knows, by which cells of a foreign microscope are recognised."""

from __future__ import annotations

from collections.abc import Callable

from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.adapters.model.reference_set import StoredFeatures, open_features
from hematovision_desktop.core.microscopes.foreign import KnownCells, known_cells, laid_out


def known_of(pack: ModelPack) -> Callable[[], KnownCells] | None:
    """Return what loads the known cells, or None for a pack that cannot recognise foreign ones.

    Their file is checked now. They are prepared with the first cell: a window has none yet. Raises
    EnvironmentFault if the file is missing or altered.
    """
    if pack.card.foreign_limit is None:
        return None
    return _Known(open_features(pack))


class _Known:
    """Source of the known cells: prepared on the first request, and laid out for many on the second."""

    def __init__(self, unpack: Callable[[], StoredFeatures]) -> None:
        self._unpack = unpack
        self._known: KnownCells | None = None
        self._is_laid_out = False

    def __call__(self) -> KnownCells:
        if self._known is None:
            stored = self._unpack()
            self._known = known_cells(stored.whole, stored.steps)
        elif not self._is_laid_out:
            self._known, self._is_laid_out = laid_out(self._known), True
        return self._known
