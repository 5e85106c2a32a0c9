"""Loads the modules that a start needs, all at once and in the cheapest order."""

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
    """Load modules with garbage collection off: everything they create stays."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def load_window() -> ModuleType:
    """Return `shell.window` with everything it needs loaded."""
    with loading():
        _load_qt()
        from hematovision_desktop.shell import window
    return window


def _load_qt() -> None:
    """Load Qt, and restore Python's own import function.

    PySide6 replaces it with one that reads the source of each module, to see whether the module
    asks for other spellings of Qt's names. None of ours does, nor does any library loaded later.
    """
    plain = builtins.__import__
    import PySide6.QtCore
    import PySide6.QtGui
    import PySide6.QtSvg
    import PySide6.QtWidgets  # noqa: F401

    builtins.__import__ = plain
