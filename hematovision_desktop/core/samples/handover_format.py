"""In which formats a result is handed over to another system."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from hematovision_desktop.core.base.late_dataclass import dataclass


class HandoverFormat(StrEnum):
    """How a result is written for another system; the value is the name on the command line."""

    HL7 = "hl7"
    FHIR = "fhir"
    CSV = "csv"

    @property
    def suffix(self) -> str:
        """The end of a file's name."""
        return {"hl7": ".hl7", "fhir": ".json", "csv": ".csv"}[self.value]


@dataclass(frozen=True, slots=True)
class HandoverTarget:
    """How a result is written, and into which folder."""

    form: HandoverFormat
    folder: Path
