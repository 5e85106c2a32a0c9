"""The standard library's `dataclass`, which writes a class's methods when one of them is first needed.

It writes them as source text and has them compiled, which takes most of a millisecond a class: a
third of a second for a window whose first screen makes values of one class in seven. Here a frozen
class with slots gets its slots at once, and for all else stand-ins, which the first use replaces with
what the standard library makes of the same class: first what makes a value and tells its fields, later
what compares, hashes and prints it. Every other dataclass is made as ever.
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
_waiting: dict[type, tuple[type, dict[str, Any]]] = {}
"""Each class with slots: what it was made of, and how."""
_writing = RLock()


def _can_wait(cls: type, options: dict[str, Any]) -> bool:
    """Whether a class's slots can be told without the standard library: its own fields, each a plain one."""
    said = " ".join(map(str, vars(cls).get("__annotations__", {}).values()))
    return (
        bool(options.get("frozen") and options.get("slots"))
        and options.keys() <= {"frozen", "slots", "eq"}
        and not any("__dataclass_fields__" in vars(base) for base in cls.__mro__[1:])
        and not any(word in said for word in _PSEUDO)
    )


def _made(cls: type, options: dict[str, Any]) -> type:
    made: type = dataclasses.dataclass(**options)(cls)
    return made


def _with_slots(cls: type, options: dict[str, Any]) -> type:
    """Return the class with slots for its fields, and stand-ins for what is written later."""
    own = _content(cls)
    own["__slots__"] = names = tuple(own.get("__annotations__", ()))
    for name in names:
        own.pop(name, None)
    if own.get("__hash__", cls) is None:
        del own["__hash__"]  # a class that says what is equal has none until it is given one
    made = type(cls)(cls.__name__, cls.__bases__, _stand_ins(eq=options.get("eq", True)) | own)
    _waiting[made] = cls, options
    return made


def _content(cls: type) -> dict[str, Any]:
    """Return what another class is made of that is to be the same."""
    given: dict[str, Any] = {**vars(cls), "__qualname__": cls.__qualname__}
    for name in ("__dict__", "__weakref__"):
        given.pop(name, None)
    return given


@cache
def _added(*, eq: bool, repr: bool) -> frozenset[str]:
    """Return what the standard library puts into a class beside its slots."""
    made = _made(type("Empty", (), {}), {"frozen": True, "slots": True, "eq": eq, "repr": repr})
    return frozenset(vars(made).keys() - vars(type("Empty", (), {})).keys() - {"__slots__"})


@cache
def _stand_ins(*, eq: bool) -> dict[str, _StandIn]:
    # Most values are made and read, neither compared nor printed.
    first = _added(eq=False, repr=False) - {"__dataclass_params__"}
    return {name: _StandIn(name, is_first=name in first) for name in _added(eq=eq, repr=True)}


class _StandIn:
    """Stands in classes for what the standard library adds, and has it added at the first look.

    is_first: it comes with what makes a value, else with what compares, hashes and prints one.
    """

    __slots__ = ("_is_first", "_name")

    def __init__(self, name: str, *, is_first: bool) -> None:
        self._name = name
        self._is_first = is_first

    def __get__(self, one: object, asked: type) -> Any:
        holder = next(cls for cls in asked.__mro__ if cls in _waiting)
        with _writing:
            if vars(holder)[self._name] is self:
                self._write(holder)
        found = vars(holder)[self._name]
        return found.__get__(one, asked) if hasattr(found, "__get__") else found

    def _write(self, holder: type) -> None:
        cls, options = _waiting[holder]
        twin = type(cls)(cls.__name__, cls.__bases__, _content(cls))  # it loses its defaults
        fewer = {"eq": False, "repr": False} if self._is_first else {}
        made = vars(_made(twin, options | fewer))
        for name, one in tuple(vars(holder).items()):
            if isinstance(one, _StandIn) and one._is_first == self._is_first:
                setattr(holder, name, made[name])
