"""Errors by which the readers of each format say that a file cannot become a field."""

from __future__ import annotations

from hematovision_desktop.core.base.errors import Failure, FailureCode, FieldUnreadable

MAX_PIXELS = 100_000_000
"""Most pixels in one picture, checked in its header before anything is decoded."""

MAX_DECODED_BYTES = 1 << 30
"""Most bytes that one picture may take as stored: 100 megapixels of three 16-bit samples, and more."""

MIN_SIDE_PX = 64


def refused(code: FailureCode, message: str = "") -> FieldUnreadable:
    """Return the exception for a failure; message: a sentence that names the kind of file."""
    return FieldUnreadable(Failure.of(code, message))


def unsupported(kind: str, advice: str) -> FieldUnreadable:
    """Return the refusal for a complete picture of an unsupported kind."""
    return refused(FailureCode.UNSUPPORTED_KIND, f"{kind} is not read here. {advice}")


def damaged() -> FieldUnreadable:
    """Return the refusal for a picture that is cut short or has lost bytes."""
    return refused(FailureCode.DAMAGED)


def check_size(width: int, height: int, bytes_per_pixel: float = 3) -> None:
    """Refuse a picture whose header says that it is too large to open safely, or too small."""
    if width * height > MAX_PIXELS or width * height * bytes_per_pixel > MAX_DECODED_BYTES:
        raise refused(FailureCode.TOO_LARGE)
    if min(width, height) < MIN_SIDE_PX:
        raise refused(FailureCode.TOO_SMALL)
