"""What two readers agreed on."""

from __future__ import annotations

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.agreement import (
    Agreement,
    TypeAgreement,
)

TYPES = (
    TypeAgreement(Label.NEUTROPHIL, 60, 58, 57, 0.94),
    TypeAgreement(Label.BLAST, 0, 1, 0, None),
)
FOUND = Agreement(100, 96, 0.934, TYPES, 30, 1, 4, ("Bo",))
