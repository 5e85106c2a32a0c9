"""What the outputs of a checkpoint are called: translates other people's names into this program's types."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from convert.base.type_names import type_named
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label

NOTHING = "-"


@dataclass(frozen=True, slots=True)
class OutputNames:
    """The type of each output of a network, in order; None for an output that is left out."""

    types: tuple[Label | None, ...]

    @property
    def labels(self) -> tuple[Label, ...]:
        """The types that the pack can name, each once, in the order of their first output."""
        return tuple(dict.fromkeys(label for label in self.types if label is not None))

    @property
    def outputs(self) -> tuple[tuple[int, ...], ...]:
        """For each of the labels, the indices of its outputs."""
        return tuple(
            tuple(place for place, label in enumerate(self.types) if label is wanted)
            for wanted in self.labels
        )

    @property
    def is_plain(self) -> bool:
        """Whether every output is one type."""
        return self.types == self.labels


def read_output_names(names: str | Sequence[str]) -> OutputNames:
    """Return the meaning of `--labels`: `name` or `name=type`, separated by commas; `-` leaves one out.

    Semicolons, the commas of other scripts, and what a program prints of a list count as commas.
    Raises UserError for a name that is not one of the program's types.
    """
    given = _parts(names) if isinstance(names, str) else [part.strip() for part in names]
    found = OutputNames(tuple(_type_of(one) for one in given))
    if not found.labels:
        raise UserError(
            "--labels names no type of cell. Name the outputs in order, separated by commas."
        )
    if len(found.labels) < 2:
        raise UserError("--labels names only one type; a pack needs two or more.")
    return found


def _parts(names: str) -> list[str]:
    bare = re.sub(r"[\"'“”]", "", names).strip().strip("[](){}").strip().rstrip(",;，；、")
    parts = [part.strip() for part in re.split(r"[,;，；、\n]", bare)]
    words = bare.split()
    if len(parts) == 1 and len(words) > 1 and type_named(bare) is None and "=" not in bare:
        return words
    return parts


def _type_of(given: str) -> Label | None:
    name, _, wanted = (part.strip() for part in given.partition("="))
    if NOTHING in (wanted or name, name):
        return None
    if found := type_named(wanted or name):
        return found
    known = ", ".join(Label)
    raise UserError(
        f"--labels: {wanted or name or 'an empty name'} is none of the program's types ({known}). "
        f"Write {name or 'NAME'}=TYPE, or {name or 'NAME'}={NOTHING} to leave that output out."
    )
