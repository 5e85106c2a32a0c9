"""The paper size for printing, by the computer's country."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

from hematovision_desktop.ui.parts.asking.memory_in_use import memory_in_use

PAPER_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_LETTER_CODES = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
"""Countries that print on US Letter: Unicode CLDR, supplemental data, measurementData/paperSize."""


def chosen_paper() -> str:
    """Return "letter" or "a4": the last choice on this computer, at first the usual one here."""
    return memory_in_use().state.paper or usual_paper(QLocale.system())


def remember_paper(paper: str) -> None:
    """Print on this paper from now on, also after restarts."""
    memory_in_use().change(paper=paper)


def usual_paper(where: QLocale) -> str:
    """Return "letter" or "a4", whichever a locale's country uses."""
    is_letter = QLocale.territoryToCode(where.territory()) in _LETTER_CODES
    return "letter" if is_letter else "a4"
