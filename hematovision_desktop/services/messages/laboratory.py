"""Requests of the window about the laboratory's own rules, and the event of their change."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.samples.laboratory import Laboratory


@dataclass(frozen=True, slots=True)
class LaboratoryChanged:
    """The laboratory's name, ranges or rules changed."""

    laboratory: Laboratory


class LaboratoryCommands(Protocol):
    """The laboratory's rules. None of its calls blocks."""

    @property
    def now(self) -> Laboratory:
        """The rules in force."""
        ...

    def change(self, laboratory: Laboratory) -> bool:
        """Use and store other rules; False if they are impossible, which a Fault explains."""
        ...
