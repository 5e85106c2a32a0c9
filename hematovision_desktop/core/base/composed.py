"""One spelling for texts that look the same."""

from __future__ import annotations

import unicodedata


def composed(text: str) -> str:
    """Return a text in which each letter and its accents are one sign, as far as there is one (NFC)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)
