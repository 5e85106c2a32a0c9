"""Reads the record attached to the PDF of a signed sheet."""

from __future__ import annotations

import logging
import re
import zlib
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence

RECORD_NAME = "record.json"
_NONE = sentence(
    "This PDF has no record attached, or none that can be read: the sheet was not signed, or "
    "it was changed."
)
_USUAL_START = b"\x78\x9c"
_SUM_BYTES = 4
_HEAD_BYTES = 4096
_STREAM = re.compile(rb"stream\r?\n")
_BEGINS = b'{"digest_sha256":'
"""Start of a record: its first key in order."""
_ONE_END = re.compile(rb"startxref\r?\n\d+ *\r?\n%%EOF")

# It would report every oddity of a damaged file.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def attached_record(pdf: bytes) -> bytes:
    """Return the record attached to a PDF. Raises UserError unless there is exactly one.

    The attachment's name does not matter: an addition to a PDF may replace an attachment and leave
    it in the file. The record must be in the file byte by byte as written: PDF readers repair much
    on their own.
    """
    try:
        found = PdfReader(BytesIO(pdf)).attachments.get(RECORD_NAME, [])
    except (
        PyPdfError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        OSError,
        RecursionError,
    ):
        raise UserError(_NONE) from None
    if len(found) != 1 or _records_in(pdf) != 1 or not _lies_in(pdf, found[0]):
        raise UserError(_NONE)
    return found[0]


def was_added_to(pdf: bytes) -> bool:
    """Return whether something follows the original end of a PDF, such as another visible page."""
    ends = [one.end() for one in _ONE_END.finditer(pdf)]
    return len(ends) != 1 or bool(pdf[ends[0] :].strip())


def _records_in(pdf: bytes) -> int:
    """Return how many streams begin like a record, compressed or not."""
    return sum(_head(pdf, one.end()) == _BEGINS for one in _STREAM.finditer(pdf))


def _head(pdf: bytes, at: int) -> bytes:
    if pdf.startswith(_BEGINS, at):
        return _BEGINS
    try:
        return zlib.decompressobj().decompress(pdf[at : at + _HEAD_BYTES], len(_BEGINS))
    except zlib.error:
        return b""


def _lies_in(pdf: bytes, content: bytes) -> bool:
    if content in pdf:
        return True
    for start in _STREAM.finditer(pdf):
        packed = pdf[start.end() :]
        size = _packed_size(packed, content)
        if size and packed.startswith(_USUAL_START) and not _spare_bits(packed[:size], content):
            return True
    return False


def _packed_size(packed: bytes, content: bytes) -> int:
    """Return how many bytes decompress to exactly the content, 0 if none do. They include a checksum."""
    unpacker = zlib.decompressobj()
    try:
        same = unpacker.decompress(packed) == content
    except zlib.error:
        return 0
    return len(packed) - len(unpacker.unused_data) if same and unpacker.eof else 0


def _spare_bits(packed: bytes, content: bytes) -> bool:
    """Return whether bits are set after the last one that is read, where compressors write zeros."""
    last = len(packed) - _SUM_BYTES - 1
    for bit in range(8):
        cleared = packed[last] & ~(1 << bit)
        other = packed[:last] + bytes([cleared]) + packed[last + 1 :]
        if cleared != packed[last] and _packed_size(other, content):
            return True
    return False
