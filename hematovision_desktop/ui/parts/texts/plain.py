"""Texts as they are meant: data shown literally, and figures that stay with their units."""

from __future__ import annotations

import html
import re


def tip(text: str) -> str:
    """Return a text for a tool tip, escaped because Qt would read it as rich text if it looks like that."""
    text = unbroken(text)
    return f"<qt>{html.escape(text)}</qt>" if "<" in text else text


_UNITS = (
    *("µm", "µm²", "%", "٪", "px", "MB", "Mo", "GB", "Go", "ms", "s", "min", "h"),
    *("×", "10⁹/L", "10³/µL", "/µL"),
    *("ث", "د", "س", "సె", "ని", "గం"),
)
"""As written in the texts of all languages; if one starts another, the longest comes first."""

_ENDS = "\u2066-\u2069\u200e\u200f"
"""Direction marks, which may surround a figure and are invisible."""
_BEFORE_UNIT = re.compile(
    rf"(?<=[\d{_ENDS}]) (?=[{_ENDS}]*(?:{'|'.join(sorted(map(re.escape, _UNITS), key=len, reverse=True))})"
    rf"(?:[{_ENDS}\s.,;:!?)…،؛؟।]|$))"
)
_AFTER_TIMES = re.compile(rf"(?<=×) (?=[{_ENDS}]*\d)")
_IN_UNIT = re.compile(r"(?<=[²³⁰-⁹])/(?=µ?L)")
_NO_BREAK, _JOINED = "\u00a0", "/\u2060"


def unbroken(text: str, *, is_searched: bool = False) -> str:
    """Return a sentence in which no line breaks between a figure and its unit, around "×", or in "10⁹/L".

    A space separates a figure from its unit (SI Brochure, 9th edition, 5.4.3), yet they are read as
    one. is_searched: its letters are found again, as in a PDF, so nothing invisible is among them.
    """
    together = _AFTER_TIMES.sub(_NO_BREAK, _BEFORE_UNIT.sub(_NO_BREAK, text))
    return together if is_searched else _IN_UNIT.sub(_JOINED, together)
