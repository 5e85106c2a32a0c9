"""Parsers for the values on the command line, with a plain message for each invalid one."""

from __future__ import annotations

import argparse
import math
import re
from datetime import date
from pathlib import Path

from hematovision_desktop.core.base.typed_text import read_day, read_number

_MOST_WORKERS = 64
_WHOLE = re.compile("[0-9]{1,9}")
"""A number that people count with; the log cannot keep one of more than 18 digits."""
_SIDE = re.compile("[1-9][0-9]{0,5}")
"""Side of a picture in pixels; no picture has a million."""


def word(text: str) -> str:
    """Return a text. An empty one, such as an unset script variable, is an error: taken as if it
    were not given, it would drop a check or a second signer without a word.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError("this value is empty")
    return text


def place(text: str) -> Path:
    """Return a file or a folder. An empty text, such as an unset script variable, is an error, not
    the current folder.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of a file or folder is empty")
    return Path(text)


def workers(text: str) -> int:
    """Return a number of workers."""
    if not _WHOLE.fullmatch(text) or not 1 <= int(text) <= _MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"a number from 1 to {_MOST_WORKERS}")
    return int(text)


def whole(text: str) -> int:
    """Return a whole number from 0 on."""
    if not _WHOLE.fullmatch(text):
        raise argparse.ArgumentTypeError(
            "give a whole number of 0 or more with at most 9 digits, such as 100"
        )
    return int(text)


def day(text: str) -> date:
    """Return a day."""
    try:
        return read_day(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            "give a day as year, month and day, such as 2026-11-01"
        ) from None


def _number(text: str) -> float:
    """Return a number, or NaN if the text is none."""
    try:
        return read_number(text)
    except ValueError:
        return math.nan


def size(text: str) -> tuple[int, int]:
    """Return the (width, height) of a picture in pixels."""
    sides = text.lower().replace("×", "x").split("x")
    if len(sides) != 2 or not all(_SIDE.fullmatch(one) for one in sides):
        raise argparse.ArgumentTypeError("give width and height in pixels, such as 1600x1200")
    return int(sides[0]), int(sides[1])


def seconds(text: str) -> float:
    """Return a time in seconds."""
    value = _number(text)
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError("give seconds as a number, such as 60")
    return value


def scale(text: str) -> float:
    """Return micrometres per pixel."""
    value = _number(text)
    if not 0.01 <= value <= 2.0:
        raise argparse.ArgumentTypeError(
            "give micrometres per pixel between 0.01 and 2, such as 0.1"
        )
    return value
