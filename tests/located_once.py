"""Locates the cells of each field once per process: equal pixels give equal answers, and looking is slow.

The batches of many tests hold the same few drawn fields. Tests about the locator itself use the
original function (`inspect.unwrap`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any

KEPT = 256
"""So many answers are kept, each with a view of its field of about a third of a megabyte."""


def locate_each_field_once() -> None:
    """Replace the function that opens a locator by a caching one before it is imported."""
    from hematovision_desktop.adapters.locator import learned

    learned.open_locator = remembering(learned.open_locator)


class Remembering:
    """A locator that looks only at fields that none made of the same files has seen."""

    def __init__(self, real: Any, made_of: tuple[object, ...], known: dict[Any, Any]) -> None:
        self._real = real
        self._made_of = made_of
        self._known = known
        self._one_by_one = Lock()

    @property
    def __class__(self) -> Any:
        """What `isinstance` asks for: the kind of locator that answers."""
        return type(self._real)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def locate(self, field: Any, *scales: float | None, **named: float | None) -> Any:
        seen = field.pixels.shape, sha256(field.pixels.tobytes()).digest()
        key = (self._made_of, seen, scales, tuple(sorted(named.items())))
        found = self._known.get(key)
        if found is None:
            found = self._real.locate(field, *scales, **named)
            with self._one_by_one:
                while len(self._known) >= KEPT:
                    del self._known[next(iter(self._known))]
                self._known[key] = found
        return found


def remembering(open_locator: Callable[..., Any]) -> Callable[..., Remembering]:
    """Return a function that opens locators, which share what those of the same files have found."""
    known: dict[Any, Any] = {}

    def content_of(given: object) -> object:
        return sha256(given.read_bytes()).digest() if isinstance(given, Path) else given

    @wraps(open_locator)
    def opened(*given: Any, **named: Any) -> Remembering:
        real = open_locator(*given, **named)
        told = (*given, *(part for one in sorted(named.items()) for part in one))
        return Remembering(real, tuple(map(content_of, told)), known)

    return opened
