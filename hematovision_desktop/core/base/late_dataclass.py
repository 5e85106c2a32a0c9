"""The standard library's `dataclass`, with methods that are generated on first use.

The standard library writes the methods as source text and compiles them, which takes most of a
millisecond per class: a third of a second for a window whose first screen creates values of only
one class in seven. Here a frozen class with slots gets its slots at once and stand-ins for
everything else. The first use replaces the stand-ins with what the standard library generates for
the same class: first the field descriptions, then `__init__`, later comparing, hashing and `repr`.
The first few values are filled by hand without any of it: for most classes one image needs no more.
Every other dataclass is made as usual.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import cache, partial
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, **options: Any) -> Any:
        """Make a dataclass, as the standard library does, with methods that are generated when needed."""
        if cls is None:
            return lambda one: dataclass(one, **options)
        return _with_slots(cls, options) if _can_wait(cls, options) else _made(cls, options)


__all__ = ["dataclass"]

_PSEUDO = ("ClassVar", "InitVar", "KW_ONLY")
_MADE_BY_HAND = 32
"""How many values of a class are filled field by field.

Each takes some microseconds more, but together less than generating `__init__`.
"""
_waiting: dict[type, tuple[type, dict[str, Any]]] = {}
"""The original class and the options for each class with slots."""
_by_hand: dict[type, _ByHand] = {}
_writing = RLock()


def _can_wait(cls: type, options: dict[str, Any]) -> bool:
    """Return whether a class's slots are known without the standard library: own, plain fields only."""
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
    """Return the class with slots for its fields, and stand-ins for what is generated later."""
    own = _content(cls)
    own["__slots__"] = names = tuple(own.get("__annotations__", ()))
    for name in names:
        own.pop(name, None)
    if own.get("__hash__", cls) is None:
        del own["__hash__"]  # a class that defines equality has no hash until it is given one
    made = type(cls)(cls.__name__, cls.__bases__, _stand_ins(eq=options.get("eq", True)) | own)
    _waiting[made] = cls, options
    return made


def _content(cls: type) -> dict[str, Any]:
    """Return the namespace of a class, ready to build a copy of it."""
    given: dict[str, Any] = {**vars(cls), "__qualname__": cls.__qualname__}
    for name in ("__dict__", "__weakref__"):
        given.pop(name, None)
    return given


@cache
def _added(*, eq: bool, repr: bool) -> frozenset[str]:
    """Return the names that the standard library adds to a class besides its slots."""
    made = _made(type("Empty", (), {}), {"frozen": True, "slots": True, "eq": eq, "repr": repr})
    return frozenset(vars(made).keys() - vars(type("Empty", (), {})).keys() - {"__slots__"})


_OF_FIELDS = {"init": False, "repr": False, "eq": False}
"""Options that generate the field descriptions alone, for which nothing is compiled."""
_TELL_FIELDS = frozenset({"__dataclass_fields__", "__match_args__"})


@cache
def _stand_ins(*, eq: bool) -> dict[str, _StandIn]:
    # Most values are made and read, but neither compared nor printed.
    first = _added(eq=False, repr=False) - {"__dataclass_params__"}
    fewer = {"eq": False, "repr": False}
    return {
        name: _MakesValues(name, fewer)
        if name == "__init__"
        else _StandIn(name, _OF_FIELDS if name in _TELL_FIELDS else fewer if name in first else {})
        for name in _added(eq=eq, repr=True)
    }


class _StandIn:
    """A stand-in for a generated attribute; generates it on first access.

    left_out: the options that switch off what is not generated with it.
    """

    __slots__ = ("_left_out", "_name")

    def __init__(self, name: str, left_out: dict[str, Any]) -> None:
        self._name = name
        self._left_out = left_out

    def __get__(self, one: object, asked: type) -> Any:
        return self._written(_holder(asked), one, asked)

    def _written(self, holder: type, one: object, asked: type) -> Any:
        with _writing:
            if vars(holder)[self._name] is self:
                self._write(holder)
        found = vars(holder)[self._name]
        return found.__get__(one, asked) if hasattr(found, "__get__") else found

    def _write(self, holder: type) -> None:
        cls, options = _waiting[holder]
        twin = type(cls)(cls.__name__, cls.__bases__, _content(cls))  # it loses its defaults
        if self._left_out is _OF_FIELDS:
            options = {}  # field descriptions depend neither on slots nor on frozen
        made = vars(_made(twin, options | self._left_out))
        for name, one in tuple(vars(holder).items()):
            if isinstance(one, _StandIn) and one._left_out == self._left_out:
                setattr(holder, name, made[name])


class _MakesValues(_StandIn):
    """A stand-in for `__init__`, which makes the first few values itself."""

    __slots__ = ()

    def __get__(self, one: object, asked: type) -> Any:
        holder = _holder(asked)
        if one is not None:
            by_hand = _by_hand.get(holder)
            if by_hand is None:
                by_hand = _by_hand[holder] = _ByHand(holder)
            if by_hand.left > 0:
                by_hand.left -= 1
                return partial(by_hand.make, one, partial(self._written, holder, one, asked))
        return self._written(holder, one, asked)


def _holder(asked: type) -> type:
    return next(cls for cls in asked.__mro__ if cls in _waiting)


class _ByHand:
    """The filler of slots for a class's first values. left: how many more; 0 if a field is not plain."""

    __slots__ = ("_fields", "_is_checked", "left")

    def __init__(self, holder: type) -> None:
        cls, _ = _waiting[holder]
        names: tuple[str, ...] = holder.__slots__  # type: ignore[attr-defined]
        said = [vars(cls).get(name, dataclasses.MISSING) for name in names]
        fills = [vars(holder)[name].__set__ for name in names]
        self._fields = list(zip(names, fills, map(_default_of, said), strict=True))
        self._is_checked = hasattr(holder, "__post_init__")
        has_default = [default is not None for _, _, default in self._fields]
        is_plain = all(map(_is_plain, said)) and has_default == sorted(has_default)
        self.left = _MADE_BY_HAND if is_plain else 0

    def make(
        self, one: object, written: Callable[[], Any], /, *given: object, **named: object
    ) -> None:
        """Fill the slots of a value. written: gives the generated `__init__`, which refuses bad arguments."""
        values = dict(zip((name for name, _, _ in self._fields), given, strict=False)) | named
        if len(values) < len(given) + len(named) or not self._fits(values):
            written()(*given, **named)
            return
        for name, fill, default in self._fields:
            if name in values:
                fill(one, values[name])
            elif default is not None:
                fill(one, default())
        if self._is_checked:
            one.__post_init__()  # type: ignore[attr-defined]

    def _fits(self, values: dict[str, object]) -> bool:
        """Return whether all names are fields, and every field without a default is among them."""
        given = sum(name in values for name, _, _ in self._fields)
        needed = all(name in values or default is not None for name, _, default in self._fields)
        return needed and given == len(values)


def _default_of(said: Any) -> Callable[[], object] | None:
    """Return a factory for a field's default, None without one. said: the class attribute of its name."""
    if isinstance(said, dataclasses.Field):
        if said.default_factory is not dataclasses.MISSING:
            return said.default_factory
        said = said.default
    return None if said is dataclasses.MISSING else lambda: said


def _is_plain(said: Any) -> bool:
    """Return whether a field may be given or omitted, by name or position, with an immutable default."""
    if isinstance(said, dataclasses.Field):
        return said.init and said.kw_only is not True and _is_plain(said.default)
    return said.__class__.__hash__ is not None
