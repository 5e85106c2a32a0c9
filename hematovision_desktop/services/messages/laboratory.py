"""What the window may ask of the laboratory's own rules, and the news that they changed."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.samples.laboratory import Laboratory


@dataclass(frozen=True, slots=True)
class LaboratoryChanged:
    """The laboratory's name, ranges or rules are others than before."""

    laboratory: Laboratory


class LaboratoryCommands(Protocol):
    """The laboratory's rules. None of its calls blocks."""

    @property
    def now(self) -> Laboratory:
        """The rules that hold."""
        ...

    def change(self, laboratory: Laboratory) -> bool:
        """Use and remember other rules; False where they cannot be, which a Fault says."""
        ...
