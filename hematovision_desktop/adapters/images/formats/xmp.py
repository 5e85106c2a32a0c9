"""The orientation in XMP, for files that state it only there (XMP, part 2: the namespace for TIFF's tags)."""

from __future__ import annotations

import re

_ORIENTATION = re.compile(rb"""\btiff:Orientation\s*(?:=\s*["']|>)\s*([1-8])\s*["'<]""")


def orientation_in(xmp: bytes) -> int:
    """Return the orientation that XMP states, 1 to 8 as in Exif; 1 if it states none."""
    found = _ORIENTATION.search(xmp)
    return int(found[1]) if found else 1
