"""The faults that the window was told of, until the same act succeeds."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable


class ToldFaults:
    """Remembers the sentence of each act that failed. Any thread may call it.

    An act is known by its code, whatever it is about: a good import ends the refusal of another file.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._told: dict[Hashable, set[str]] = {}

    def attempt(self, act: Callable[..., object]) -> Attempt:
        """Return a new attempt of an act. Only faults that were told before it can be over by it."""
        code = _code_of(act)
        with self._guard:
            return Attempt(self, code, frozenset(self._told.get(code, ())))

    def add(self, code: Hashable, told: str) -> None:
        """Note that the window was told of a fault."""
        with self._guard:
            self._told.setdefault(code, set()).add(told)

    def drop(self, code: Hashable, told: frozenset[str]) -> None:
        """Forget faults that are over."""
        with self._guard:
            self._told.get(code, set()).difference_update(told)


class Attempt:
    """One attempt of an act."""

    def __init__(self, faults: ToldFaults, code: Hashable, before: frozenset[str]) -> None:
        self._faults, self._code, self._before = faults, code, before

    def failed(self, told: str) -> None:
        """Note what the window was told about it."""
        self._faults.add(self._code, told)

    def succeeded(self) -> frozenset[str]:
        """Return the sentences that hold no longer."""
        self._faults.drop(self._code, self._before)
        return self._before


def _code_of(act: Callable[..., object]) -> Hashable:
    plain = getattr(act, "__func__", act)
    return getattr(plain, "__code__", plain)
