"""The paper that pages are printed on where this computer stands."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

PAPER_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_LETTER_CODES = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
"""Countries that print on US Letter: Unicode CLDR, supplemental data, measurementData/paperSize."""


def usual_paper(locale: QLocale | None = None) -> str:
    """Return "letter" or "a4", whichever is used in a locale's country; by default the system's."""
    where = QLocale.system() if locale is None else locale
    is_letter = QLocale.territoryToCode(where.territory()) in _LETTER_CODES
    return "letter" if is_letter else "a4"
