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
        # Before Qt, which each module that is loaded after it pays for.
        import hematovision_desktop.assembly.factories  # noqa: F401

        with _as_before_qt():
            from hematovision_desktop.shell import window
    return window


@contextlib.contextmanager
def _as_before_qt() -> Iterator[None]:
    """Load Qt, and what follows by Python's own import.

    PySide6 puts an import of its own in its place, which reads the source of each module to see
    whether it asks for other spellings of Qt's names. None of ours does.
    """
    plain = builtins.__import__
    import PySide6.QtCore
    import PySide6.QtGui
    import PySide6.QtSvg
    import PySide6.QtWidgets  # noqa: F401

    of_qt, builtins.__import__ = builtins.__import__, plain
    try:
        yield
    finally:
        builtins.__import__ = of_qt
