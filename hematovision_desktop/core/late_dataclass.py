"""The standard library's `dataclass`, which writes a class's methods when one of them is first needed.

It writes them as source text and has them compiled, which takes most of a millisecond a class: a
third of a second for a window whose first screen makes values of one class in seven. Here a frozen
class with slots gets its slots at once, and for all else stand-ins, which the first call, comparison
or question for the fields replaces with what the standard library makes of the same class. Every
other dataclass is made as ever.
"""

from __future__ import annotations

import dataclasses
from functools import cache
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, **options: Any) -> Any:
        """Make a dataclass, as the standard library does, with methods that come when they are needed."""
        if cls is None:
            return lambda one: dataclass(one, **options)
        return _with_slots(cls, options) if _can_wait(cls, options) else _made(cls, options)


__all__ = ["dataclass"]

_PSEUDO = ("ClassVar", "InitVar", "KW_ONLY")
_writing = RLock()


def _can_wait(cls: type, options: dict[str, Any]) -> bool:
    """Whether a class's slots can be told without the standard library: its own fields, each a plain one."""
    return (
        {"frozen", "slots"} <= {name for name, given in options.items() if given}
        and options.keys() <= {"frozen", "slots", "eq"}
        and not any("__dataclass_fields__" in vars(base) for base in cls.__mro__[1:])
        and not any(word in str(kind) for kind in _annotated(cls).values() for word in _PSEUDO)
    )


def _annotated(cls: type) -> dict[str, Any]:
    found: dict[str, Any] = vars(cls).get("__annotations__", {})
    return found


def _made(cls: type, options: dict[str, Any]) -> type:
    made: type = dataclasses.dataclass(**options)(cls)
    return made


def _with_slots(cls: type, options: dict[str, Any]) -> type:
    """Return the class with slots for its fields, and stand-ins for what is written later."""
    own: dict[str, Any] = {**vars(cls), "__qualname__": cls.__qualname__}
    names = tuple(own.get("__annotations__", ()))
    for name in (*names, "__dict__", "__weakref__"):
        own.pop(name, None)
    for name in _added(eq=options.get("eq", True)):
        if (
            own.get(name) is None
        ):  # a class that says what is equal has no hash until it is given one
            own[name] = _StandIn(cls, options)
    return type(cls)(cls.__name__, cls.__bases__, own | {"__slots__": names})


@cache
def _added(*, eq: bool) -> frozenset[str]:
    """Return what the standard library puts into a class beside its slots."""
    made = _made(type("Empty", (), {}), {"frozen": True, "slots": True, "eq": eq})
    return frozenset(vars(made).keys() - vars(type("Empty", (), {})).keys() - {"__slots__"})


class _StandIn:
    """Stands in a class for what the standard library adds, and has all of it added at the first look."""

    __slots__ = ("_holder", "_name", "_options", "_plain")

    def __init__(self, plain: type, options: dict[str, Any]) -> None:
        self._plain = plain
        self._options = options

    def __set_name__(self, holder: type, name: str) -> None:
        self._holder = holder
        self._name = name

    def __get__(self, one: object, asked: type | None = None) -> Any:
        with _writing:
            if vars(self._holder)[self._name] is self:
                self._write()
        found = vars(self._holder)[self._name]
        return found.__get__(one, asked) if hasattr(found, "__get__") else found

    def _write(self) -> None:
        made = vars(_made(self._plain, self._options))
        for name, one in tuple(vars(self._holder).items()):
            if isinstance(one, _StandIn):
                setattr(self._holder, name, made[name])
