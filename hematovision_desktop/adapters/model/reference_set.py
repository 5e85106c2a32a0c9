"""A pack's reference set on disk: cells as numbers, for judging an adapted layer."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.model.arrays import read_arrays
from hematovision_desktop.adapters.model.pack import ModelPack, reference_path
from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.microscopes.foreign import KnownCells, StoredCells, known_cells

if TYPE_CHECKING:
    from hematovision_desktop.core.naming import head_fit
    from hematovision_desktop.core.naming.head_fit import Examples
else:
    head_fit = late("hematovision_desktop.core.naming.head_fit")


SCHEMA = "hematovision.reference/2"
EARLIER_SCHEMA = "hematovision.reference/1"
"""Still read; it called rehearsal cells anchors."""
STEPS = 255
"""A channel's greatest value is this many steps; a feature is off by at most half a step."""
_LARGEST_BYTES = 256_000_000
_OF_FEATURES = ("schema", "features", "steps")


@dataclass(frozen=True, slots=True, eq=False)
class ReferenceSet:
    """rehearsal: anchors the last layer while it is taught. kept: shows what teaching cost elsewhere."""

    rehearsal: Examples
    kept: Examples


def read_reference(pack: ModelPack) -> ReferenceSet:
    """Return a pack's reference set.

    Raises UserError if the pack never had one, EnvironmentFault if it is missing or altered.
    """
    content = _content_of(pack)
    with _understood(pack):
        stored = read_arrays(content, _LARGEST_BYTES)
        rehearsal = _rehearsal_in(stored)
        whole = head_fit.Examples(
            _features_in(stored),
            stored["logits"].astype(np.float32),
            stored["labels"].astype(np.int64),
            tuple(str(group) for group in stored["groups"]),
        )
    return ReferenceSet(whole.take(rehearsal), whole.take(~rehearsal))


def open_features(pack: ModelPack) -> Callable[[], StoredCells]:
    """Return a function that unpacks the features of all cells in a pack's reference set.

    They identify foreign cells, so every start needs them: the file is checked at once, and
    unpacked when the function is called. Raises as `read_reference`, now or then.
    """
    content = _content_of(pack)

    def unpack() -> StoredCells:
        with _understood(pack):
            stored = read_arrays(content, _LARGEST_BYTES, _OF_FEATURES)
            _schema_of(stored)
            return StoredCells(stored["features"], stored["steps"])

    return unpack


def _features_in(stored: Mapping[str, NDArray[Any]]) -> NDArray[np.float32]:
    return np.asarray(np.multiply(stored["features"], stored["steps"], dtype=np.float32))


def _rehearsal_in(stored: Mapping[str, NDArray[Any]]) -> NDArray[np.bool_]:
    return stored["anchors" if _schema_of(stored) == EARLIER_SCHEMA else "rehearsal"].astype(bool)


def _schema_of(stored: Mapping[str, NDArray[Any]]) -> str:
    if (schema := str(stored["schema"])) not in (SCHEMA, EARLIER_SCHEMA):
        raise ValueError(schema)
    return schema


def _content_of(pack: ModelPack) -> bytes:
    """Return the content of a reference set, which must match its card."""
    path, card = reference_path(pack.path), pack.card
    if not card.reference_sha256:
        raise UserError(
            sentence(
                "The model pack {title} cannot be taught: it has no reference cells to judge it "
                "by. Use the one that came with the program, or make the pack again.",
                title=card.title,
            )
        )
    with told_as(
        "The model pack's reference cells {path} cannot be read ({why}). Install the "
        "model pack again.",
        path=path,
    ):
        content = read_bounded(path, _LARGEST_BYTES)
    if hashlib.sha256(content).hexdigest() != card.reference_sha256:
        raise EnvironmentFault(
            sentence(
                "The model pack's reference cells {path} were altered or belong to another "
                "pack. Install the model pack again.",
                path=path,
            )
        )
    return content


@contextmanager
def _understood(pack: ModelPack) -> Iterator[None]:
    try:
        yield
    except (ValueError, KeyError) as fault:
        raise EnvironmentFault(
            sentence(
                "The model pack's reference cells {path} cannot be understood ({fault}). "
                "Install a pack that fits this program.",
                path=reference_path(pack.path),
                fault=fault,
            )
        ) from fault


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
