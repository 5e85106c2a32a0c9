"""What commands do to their process: quiet streams, a line of progress, a stop on Ctrl+C."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, TextIO

from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.batch import CancelToken

if TYPE_CHECKING:
    import getpass
else:
    getpass = late("getpass")


class Ticker:
    """One line of progress, only if a person sees it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_shown = stream.isatty()
        self._width = 0

    def show(self, text: str) -> None:
        """Replace the line with another."""
        if not self._is_shown:
            return
        self._stream.write("\r" + text.ljust(self._width))
        self._stream.flush()
        self._width = len(text)

    def clear(self) -> None:
        """Clear the line."""
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0


@contextmanager
def without_greetings() -> Iterator[None]:
    """Keep the runtime's messages ("INFO: Created …"), written past Python, off standard error."""
    try:
        kept = os.dup(2)
    except OSError:  # a program started without standard error
        yield
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


@contextmanager
def own_words_only() -> Iterator[None]:
    """Keep what libraries write past Python off standard error; what Python writes still gets there.

    libtiff reports damage in words that explain nothing, next to our own sentence about it.
    """
    before = sys.stderr
    try:
        is_past_python = before.fileno() == 2
    except (OSError, ValueError):  # captured by a test or a notebook, or closed
        is_past_python = False
    if not is_past_python:
        with without_greetings():
            yield
        return
    before.flush()
    ours = os.fdopen(os.dup(2), "w", buffering=1, encoding=before.encoding, errors=before.errors)
    with ours, without_greetings():
        sys.stderr = ours
        try:
            yield
        finally:
            sys.stderr = before


def complain(text: str) -> None:
    """Write an error to standard error; names of files cannot send commands to the terminal."""
    print(f"hematovision: {harmless(text)}", file=sys.stderr)


def harmless(text: str) -> str:
    """Return a text without characters that would move the cursor or colour the terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


@contextmanager
def stopped_by_keys(token: CancelToken) -> Iterator[None]:
    """Turn Ctrl+C and SIGTERM into a stop after the current field; a second one ends the program."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()

    numbers = [signal.SIGINT, signal.SIGTERM]
    before = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def ask_on_terminal(log: Path) -> str | None:
    """Ask for the passphrase of a log on a terminal; return None if nobody sits there."""
    if not sys.stdin.isatty():
        return None
    return getpass.getpass(f"Passphrase or recovery key of {ascii(str(log))[1:-1]}: ") or None
