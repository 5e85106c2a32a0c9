"""Reads texts from other systems, in any Unicode encoding, XML that names a code page, and their numbers."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError

_WIDEST = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LARGER = {"gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949"}
"""Code pages by which people mean the larger one that Windows writes."""


def read_text(path: Path) -> str:
    """Return a text in UTF-8, UTF-16 or UTF-32. Raises UserError for old code pages."""
    try:
        return _decoded(path.read_bytes()).rstrip("\0")
    except UnicodeDecodeError as fault:
        raise _old_code_page(path) from fault


def read_xml_text(path: Path) -> str:
    """Return an XML text without its declaration, whose encoding may be wrong.

    UTF-8 is tried before a code page that is named: text in a code page is never UTF-8 by chance,
    except in encodings that escape to ASCII.
    """
    content = path.read_bytes()
    said = _said_coding(content)
    try:
        text = _decoded(content) if not said.startswith("iso2022") else content.decode(said)
    except (UnicodeDecodeError, LookupError) as fault:
        try:
            text = content.decode(said or "utf-8")
        except (UnicodeDecodeError, LookupError):
            raise _old_code_page(path) from fault
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text).strip().rstrip("\0")


def parse_number(text: str) -> float:
    """Return a number, which may have a decimal comma. Raises ValueError if the text is not a number."""
    return float(text.strip().replace(",", "."))


def _decoded(content: bytes) -> str:
    if content.startswith(_WIDEST):
        return content.decode("utf-32")
    if content.startswith(_WIDE):
        return content.decode("utf-16")
    if len(content) >= 4 and content[1:40:2].count(0) > 0.8 * len(content[1:40:2]):
        return content.decode("utf-16-le")
    if len(content) >= 4 and content[:40:2].count(0) > 0.8 * len(content[:40:2]):
        return content.decode("utf-16-be")
    return content.decode("utf-8-sig")


def _said_coding(content: bytes) -> str:
    """Return the code page that an XML declaration names; empty if there is none, or it is a Unicode encoding."""
    found = re.match(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)", content[:200])
    try:
        name = codecs.lookup(found[1].decode("ascii")).name if found else ""
    except LookupError:
        return ""
    plain = name.replace("-", "_")
    return "" if plain.startswith(("utf", "ascii")) else _LARGER.get(plain, name)


def _old_code_page(path: Path) -> UserError:
    return UserError(
        f"{path} is neither UTF-8 nor UTF-16. Open it in an editor and save it as UTF-8."
    )
