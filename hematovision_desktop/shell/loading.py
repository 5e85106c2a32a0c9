"""Loads what a way to start needs, at once and in the order that costs least."""

# ruff: noqa: PLC0415 - what is loaded here is loaded when it is asked for
from __future__ import annotations

import builtins
import contextlib
import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


@contextlib.contextmanager
def loading() -> Iterator[None]:
    """Load modules without looking through them for what is no longer needed: all of them stays."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def load_window() -> ModuleType:
    """Return `shell.window`, loaded with all that it needs."""
    with loading():
        _load_qt()
        from hematovision_desktop.shell import window
    return window


def _load_qt() -> None:
    """Load Qt, and leave Python's own import in its place.

    PySide6 puts one of its own there, which reads the source of each module to see whether it asks
    for other spellings of Qt's names. None of ours does, nor any library that comes later.
    """
    plain = builtins.__import__
    import PySide6.QtCore
    import PySide6.QtGui
    import PySide6.QtSvg
    import PySide6.QtWidgets  # noqa: F401

    builtins.__import__ = plain
