"""XML as other programs write it: names of characters that only HTML knows."""

from __future__ import annotations

import re
from html.entities import html5

_NAMED = re.compile(r"&(\w+;)")
_OF_XML = ("amp;", "lt;", "gt;", "quot;", "apos;")


def spelled_out(text: str) -> str:
    """Return an XML text with each character that has a name in HTML (&eacute;) as itself.

    XML itself knows five names, which stay. So do unknown names, which the parser refuses.
    """
    return _NAMED.sub(lambda found: found[0] if found[1] in _OF_XML else _character(found), text)


def _character(found: re.Match[str]) -> str:
    said = html5.get(found[1], found[0])
    return found[0] if set(said) & set("<&") else said
