"""The record that is attached to the PDF of a signed sheet."""

from __future__ import annotations

import logging
import re
import zlib
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from hematovision_desktop.core.errors import UserError

RECORD_NAME = "record.json"
_NONE = (
    "No record is attached to this PDF, or it cannot be read: the sheet was not signed, or changed."
)
_STREAM = re.compile(rb"stream\r?\n")

# It would tell of every oddity of a spoilt file by itself.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def attached_record(pdf: bytes) -> bytes:
    """Return the record that is attached to a PDF. Raises UserError if there is not just one.

    It must lie in the file byte by byte as it was put there: what reads PDFs mends much by itself.
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
    if len(found) != 1 or not _lies_in(pdf, found[0]):
        raise UserError(_NONE)
    return found[0]


def _lies_in(pdf: bytes, content: bytes) -> bool:
    if content in pdf:
        return True
    for start in _STREAM.finditer(pdf):
        unpacker = zlib.decompressobj()
        try:
            unpacked = unpacker.decompress(pdf[start.end() :], len(content) + 1)
        except zlib.error:
            continue
        # Its end holds a sum of the whole.
        if unpacked == content and (unpacker.eof or _ends(unpacker)):
            return True
    return False


def _ends(unpacker: zlib._Decompress) -> bool:
    try:
        return not unpacker.decompress(unpacker.unconsumed_tail, 1) and unpacker.eof
    except zlib.error:
        return False
