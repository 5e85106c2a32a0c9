"""The formats in which a result is handed over to another system."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from hematovision_desktop.core.base.late_dataclass import dataclass


class HandoverFormat(StrEnum):
    """The format of a result for another system; the value is its name on the command line."""

    HL7 = "hl7"
    FHIR = "fhir"
    CSV = "csv"

    @property
    def suffix(self) -> str:
        """The file name suffix."""
        return {"hl7": ".hl7", "fhir": ".json", "csv": ".csv"}[self.value]


@dataclass(frozen=True, slots=True)
class HandoverTarget:
    """The format and the folder in which a result is written."""

    form: HandoverFormat
    folder: Path
