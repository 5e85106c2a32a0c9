"""How a file of a format that is not read here is refused: by its name, with what to do."""

from __future__ import annotations

from hematovision_desktop.adapters.files.kinds import (
    ARW,
    BIF,
    CR2,
    DNG,
    LSM,
    MRXS,
    NDPI,
    NEF,
    PEF,
    SCN,
    SLIDE,
    SVS,
    VSI,
    Kind,
    kind_of_ending,
)
from hematovision_desktop.adapters.images import tiff_tags as tag
from hematovision_desktop.adapters.images.refusal import refused
from hematovision_desktop.adapters.images.tiff_tags import Directory
from hematovision_desktop.core.errors import FailureCode, FieldUnreadable

_SLIDES_AND_MICROSCOPES = (SVS, NDPI, MRXS, SCN, BIF, VSI, SLIDE, LSM, DNG, NEF, ARW, PEF, CR2)


def named(kind: Kind) -> FieldUnreadable:
    """Return the refusal of a file of a known format."""
    return refused(FailureCode.OTHER_FORMAT, kind.sentence)


def named_tiff(first: Directory) -> FieldUnreadable | None:
    """Return the refusal of a TIFF that is a vendor's file by its tags."""
    if tag.ZEISS_LSM in first.tags:
        return named(LSM)
    if tag.HAMAMATSU in first.tags:
        return named(NDPI)
    return None


def named_by_ending(suffix: str) -> FieldUnreadable | None:
    """Return the refusal of a file that could not be read and that is a vendor's by its ending.

    Their files begin as TIFF or JPEG do, so that only the ending tells.
    """
    kind = kind_of_ending(suffix)
    return named(kind) if kind in _SLIDES_AND_MICROSCOPES and kind is not None else None
