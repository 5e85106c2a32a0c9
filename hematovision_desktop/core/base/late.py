"""Modules that are loaded on first use.

For a library, or modules of our own, that few runs need and that are slow to load. Use it beside an
import for the types alone:

    if TYPE_CHECKING:
        from hematovision_desktop.adapters.images.formats import pillow
    else:
        pillow = late("hematovision_desktop.adapters.images.formats.pillow")
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


class _Late:
    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, asked: str) -> Any:
        return getattr(import_module(self._name), asked)


def late(name: str) -> Any:
    """Return a stand-in for a module, which loads it when an attribute is first read."""
    return _Late(name)
