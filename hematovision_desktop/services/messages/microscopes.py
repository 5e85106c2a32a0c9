"""Requests of the window about microscopes: which there are, and what a check says about one."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope
from hematovision_desktop.core.microscopes.microscope_scale import (
    OtherScale,
    ScaleOffer,
    ScaleQuestion,
)
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.review import BatchRef


class MicroscopeCommands(Protocol):
    """The microscopes that the log knows. None of its calls blocks; changes arrive as events."""

    @property
    def known(self) -> tuple[KnownMicroscope, ...]:
        """Every microscope, oldest first."""
        ...

    def card_on(self, profile_id: int, card: ModelCard) -> ModelCard:
        """Return the card of a pack as it applies to a microscope, with its version of the last layer."""
        ...

    def offered(self, ref: BatchRef) -> KnownMicroscope | None:
        """Return the microscope that a batch's images seem to come from."""
        ...

    def is_named_otherwise(self, ref: BatchRef) -> bool:
        """Return whether another version of the last layer named a batch than its microscope has now."""
        ...

    def put(self, ref: BatchRef, profile_id: int | None) -> None:
        """Set which microscope a batch comes from; None: an unknown one."""
        ...

    def add(self, ref: BatchRef, name: str) -> None:
        """Give a batch's microscope a name, under which it will be recognised."""
        ...

    def rename(self, profile_id: int, name: str) -> None:
        """Give a microscope another name."""
        ...

    def scale_question(self, ref: BatchRef) -> ScaleQuestion | None:
        """Return what to ask about the scale of a batch's microscope; None: nothing any more."""
        ...

    def other_scale(self, ref: BatchRef) -> OtherScale | None:
        """Return which of a batch's images truly differ from their microscope's scale."""
        ...

    def is_read_otherwise(self, ref: BatchRef) -> bool:
        """Return whether a batch was read at another scale than its microscope keeps now."""
        ...

    def keep_scale(self, profile_id: int, scale: ScaleOffer | None) -> None:
        """Keep a microscope's scale from now on; None: each batch measures its own."""
        ...

    def answer_check(self, ref: BatchRef, key: CellKey, truth: Label | None) -> None:
        """Record a person's name for a cell whose own name was hidden (None: cannot be told)."""
        ...
