"""How a file of a format that is not read here is refused: by its name, with what to do."""

from __future__ import annotations

from hematovision_desktop.adapters.files.kinds import (
    ARW,
    AVIF,
    BIF,
    CR2,
    DNG,
    JPEG_2000,
    KODAK,
    LSM,
    MRXS,
    NDPI,
    NEF,
    PEF,
    RAW,
    RWL,
    SCN,
    SLIDE,
    SRW,
    STK,
    SVS,
    VSI,
    Kind,
    kind_of_ending,
)
from hematovision_desktop.adapters.images import tiff_tags as tag
from hematovision_desktop.adapters.images.refusal import refused
from hematovision_desktop.adapters.images.tiff_tags import Directory
from hematovision_desktop.core.errors import FailureCode, FieldUnreadable

_RAW_TIFFS = (DNG, NEF, ARW, PEF, CR2, SRW, RWL, KODAK, RAW)
_SLIDES_AND_MICROSCOPES = (SVS, NDPI, MRXS, SCN, BIF, VSI, SLIDE, LSM, STK, *_RAW_TIFFS)

_READ = (AVIF, JPEG_2000)


def named(kind: Kind) -> FieldUnreadable:
    """Return the refusal of a file of a known format."""
    return refused(FailureCode.OTHER_FORMAT, kind.sentence)


def named_tiff(first: Directory) -> FieldUnreadable | None:
    """Return the refusal of a TIFF that is a vendor's file by its tags."""
    if tag.ZEISS_LSM in first.tags:
        return named(LSM)
    if tag.HAMAMATSU in first.tags:
        return named(NDPI)
    if len(first.numbers(tag.METAMORPH_PLANES)) > 1:  # of which only the first has a directory
        return named(STK)
    return None


def named_by_ending(suffix: str, reason: FailureCode) -> FieldUnreadable | None:
    """Return the refusal of a file that could not be read and that is a vendor's by its ending.

    Many begin as TIFF or JPEG do, so that only the ending tells; others begin in no way of their own.
    """
    kind = kind_of_ending(suffix)
    if kind is None or kind in _READ:
        return None
    is_told = kind in _SLIDES_AND_MICROSCOPES or reason is FailureCode.NOT_A_PICTURE
    return named(kind) if is_told else None
