"""One canonical way to write a value as JSON: equal values give equal bytes and one digest."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import Any


def canonical(value: Any) -> bytes:
    """Return a value as JSON in UTF-8: keys sorted, no blanks, characters not escaped.

    Raises TypeError for numbers that are not whole, because programs write them in different ways:
    pass them as text with a fixed number of digits. Half a surrogate, which a file name may
    contain, is written as its escape.
    """
    _refuse_floats(value)
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


def _refuse_floats(value: Any) -> None:
    if isinstance(value, float):
        raise TypeError(f"{value!r} has no single way to be written")
    if isinstance(value, dict):
        for one in value.values():
            _refuse_floats(one)
    elif isinstance(value, list | tuple):
        for one in value:
            _refuse_floats(one)


def digest_of(content: bytes) -> str:
    """Return the SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def moment_text(when: datetime) -> str:
    """Return a moment as signed files store it: ISO 8601, in UTC, to the microsecond."""
    return when.astimezone(UTC).isoformat(timespec="microseconds")
