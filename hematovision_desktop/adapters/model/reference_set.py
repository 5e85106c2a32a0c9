"""A pack's reference set on disk: cells as numbers, by which a site's own version is judged."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.model.arrays import read_arrays
from hematovision_desktop.adapters.model.pack import ModelPack, reference_path
from hematovision_desktop.core.bounded_file import read_bounded
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.sentence import sentence
from hematovision_desktop.core.site_head import Examples

SCHEMA = "hematovision.reference/2"
EARLIER_SCHEMA = "hematovision.reference/1"
"""Still read; rehearsal cells were called anchors there."""
STEPS = 255
"""A channel's greatest value takes this many steps; a feature is off by half of one at most."""


_LARGEST_BYTES = 256_000_000


@dataclass(frozen=True, slots=True, eq=False)
class ReferenceSet:
    """rehearsal: hold the last layer while it is taught. kept: tell what that cost elsewhere."""

    rehearsal: Examples
    kept: Examples

    @property
    def features(self) -> NDArray[np.float32]:
        """Features of all its cells, shape (n, channels): those that foreign cells are told by."""
        return np.concatenate([self.rehearsal.features, self.kept.features])


def read_reference(pack: ModelPack) -> ReferenceSet:
    """Return a pack's reference set.

    Raises UserError if the pack never had one, EnvironmentFault if it is missing or altered.
    """
    path, card = reference_path(pack.path), pack.card
    if not card.reference_sha256:
        raise UserError(
            sentence(
                "The model pack {title} cannot be taught: it brings no reference cells to be "
                "judged by. Use the one that came with the program, or make the pack again.",
                title=card.title,
            )
        )
    try:
        content = read_bounded(path, _LARGEST_BYTES)
    except OSError as fault:
        raise EnvironmentFault(
            sentence(
                "The model pack's reference cells {path} cannot be read ({why}). Install the "
                "model pack again.",
                path=path,
                why=fault.strerror or fault,
            )
        ) from fault
    if hashlib.sha256(content).hexdigest() != card.reference_sha256:
        raise EnvironmentFault(
            sentence(
                "The model pack's reference cells {path} were altered or belong to another "
                "pack. Install the model pack again.",
                path=path,
            )
        )
    try:
        stored = read_arrays(content, _LARGEST_BYTES)
        if (schema := str(stored["schema"])) not in (SCHEMA, EARLIER_SCHEMA):
            raise ValueError(schema)
        whole = Examples(
            stored["features"].astype(np.float32) * stored["steps"],
            stored["logits"].astype(np.float32),
            stored["labels"].astype(np.int64),
            tuple(str(group) for group in stored["groups"]),
        )
        rehearsal = stored["anchors" if schema == EARLIER_SCHEMA else "rehearsal"].astype(bool)
    except (ValueError, KeyError) as fault:
        raise EnvironmentFault(
            sentence(
                "The model pack's reference cells {path} cannot be understood ({fault}). "
                "Install a pack that fits this program.",
                path=path,
                fault=fault,
            )
        ) from fault
    return ReferenceSet(whole.take(rehearsal), whole.take(~rehearsal))
