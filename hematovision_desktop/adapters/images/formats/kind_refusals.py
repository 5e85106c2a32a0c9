"""Refusals for files in formats that the program does not read, with the format's name and what to do."""

from __future__ import annotations

from hematovision_desktop.adapters.files.kinds import (
    AVIF,
    DESCRIPTION,
    HDF5,
    JPEG_2000,
    LSM,
    MICROSCOPE,
    NDPI,
    STK,
    Kind,
    kind_of_ending,
)
from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory
from hematovision_desktop.adapters.images.pixels.refusal import refused
from hematovision_desktop.core.base.errors import Failure, FailureCode, FieldUnreadable

_CONTAINERS = frozenset(kind.sentence for kind in (MICROSCOPE, HDF5, DESCRIPTION))
"""The refusal for content with which files of several programs begin."""

_READ = (AVIF, JPEG_2000)


def named(kind: Kind) -> FieldUnreadable:
    """Return the refusal for a file of a known format."""
    return refused(FailureCode.OTHER_FORMAT, kind.sentence)


def named_tiff(first: Directory) -> FieldUnreadable | None:
    """Return the refusal for a TIFF whose tags show a vendor's file."""
    if tag.ZEISS_LSM in first.tags:
        return named(LSM)
    if tag.HAMAMATSU in first.tags:
        return named(NDPI)
    if len(first.numbers(tag.METAMORPH_PLANES)) > 1:  # only the first of them has a directory
        return named(STK)
    return None


def named_by_ending(suffix: str, reason: Failure) -> FieldUnreadable | None:
    """Return the refusal for an unreadable file whose ending is a vendor's.

    Many start like TIFF or JPEG, or like other containers, so only the ending identifies them; others have no
    signature at all.
    """
    kind = kind_of_ending(suffix)
    if kind is None or kind in _READ or reason.code is FailureCode.EMPTY_FILE:
        return None
    is_content_told = reason.code is FailureCode.OTHER_FORMAT and reason.message not in _CONTAINERS
    is_told = reason.code is FailureCode.NOT_A_PICTURE or reason.message in _CONTAINERS
    return named(kind) if is_told or (kind.is_devices and not is_content_told) else None
