"""The contents of the files and folders that a person named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import in_turn, sentence

PICTURE_SUFFIXES = (
    *(".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp", ".gif"),
    *(".jpe", ".jfif", ".mpo", ".apng", ".dib", ".tf8", ".btf", ".avif"),
    *(".jp2", ".j2k", ".j2c", ".jpc", ".jpf", ".jpx"),
)
"""Endings of images, lower case: folders are searched for them, and the window offers them. A file
named explicitly may have any ending.
"""

_LONE = re.compile("[\ud800-\udfff]")
_FIRST_BYTE = 0xDC80
_TAKEN_BY_NONE = '<>:"/\\|?*'
_JOINERS = "\u200c\u200d"
"""Invisible characters that shape the letters of Indian scripts."""
_MOST_SIGNS, _MOST_BYTES = 80, 200
OF_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""Names that Windows reserves for devices, whatever their ending."""


def natural_order(name: str) -> tuple[list[str | int], str]:
    """Return a key that sorts img2 before img10; the name itself settles ties."""
    parts = re.split(r"(\d+)", name.casefold())
    return [int(part) if place % 2 else part for place, part in enumerate(parts)], name


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Files with one ending that are in a folder but are not read.

    ending: in lower case with its dot, empty if the name has none. kind: the format's name. advice:
    what to do about them.
    """

    ending: str
    kind: str
    count: int
    advice: str


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """The images to read, in order, and the files that were left out."""

    paths: tuple[Path, ...]
    left_out: tuple[LeftOut, ...] = ()


def left_out_sentence(left_out: Sequence[LeftOut]) -> str:
    """Return a sentence on what a folder holds that is not read, with advice; empty if there is nothing."""
    total = sum(one.count for one in left_out)
    if not total:
        return ""
    named = ", ".join(
        f"{one.count:,} {one.ending} ({one.kind})" if one.ending else f"{one.count:,} ({one.kind})"
        for one in left_out
    )
    advice = in_turn(sentence(one) for one in dict.fromkeys(one.advice for one in left_out))
    if total == 1:
        return sentence(
            "1 file of a type that is not read here: {named}. {advice}", named=named, advice=advice
        )
    return sentence(
        "{total:,} files of types that are not read here: {named}. {advice}",
        total=total,
        named=named,
        advice=advice,
    )


def legible(name: str) -> str:
    """Return a file's name so that all of it can be shown: a byte that is not UTF-8 becomes its number."""
    return name if name.isprintable() else _LONE.sub(_numbered, name)


def file_stem(name: str, otherwise: str) -> str:
    """Return a name that every file system accepts, ready for an ending.

    otherwise: used if nothing of the name is left.
    """
    taken = "".join(one if _is_taken(one) else "_" for one in name.strip(" ."))[:_MOST_SIGNS]
    stem = taken.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .") or otherwise
    return f"{stem}_" if OF_DEVICES.fullmatch(stem) else stem


def _is_taken(sign: str) -> bool:
    return sign in _JOINERS or (sign.isprintable() and sign not in _TAKEN_BY_NONE)


def _numbered(lone: re.Match[str]) -> str:
    """Return half a surrogate as the byte of the name that it represents (PEP 383)."""
    byte = ord(lone[0]) - _FIRST_BYTE
    return f"\\x{byte + 0x80:02x}" if 0 <= byte < 0x80 else "\ufffd"
