"""Checks that the program or a fake of it keeps the protocols when it answers the window.

Annotated types are checked at run time: the window's arguments, its return values, and every answer.
Qt turns values like `Role.ADMINISTRATOR` into strings, which mypy cannot see.
"""

from __future__ import annotations

import collections.abc
import dataclasses
import inspect
from collections.abc import Callable
from functools import cache
from itertools import islice
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hematovision_desktop.core.live.recogniser import Mark
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import Refused, Request

MOST_LOOKED_AT = 24
"""So many parts of a long list are looked at."""
_LATE_NAMES = {"Mark": Mark}
"""What the protocols name for type checkers only."""


class NotHeld(AssertionError):
    """Raised if an argument or answer violates the protocol."""


Check = Callable[[Any], bool]


def fits(value: Any, hint: Any) -> bool:
    """Whether a value fits an annotation, including parts of lists and dataclasses."""
    return _check_of(hint)(value)


@cache
def _check_of(hint: Any) -> Check:
    """Return the cached check for an annotation."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        checks = tuple(map(_check_of, inner))
        return lambda value: any(check(value) for check in checks)
    if origin is not None:
        return _generic_check(origin, inner)
    if hint is None:
        return lambda value: value is None
    if hint is Any or not isinstance(hint, type) or getattr(hint, "_is_protocol", False):
        return lambda _value: True  # unannotated, or a structural type
    kind = int | float if hint is float else hint
    if dataclasses.is_dataclass(hint):
        return lambda value: isinstance(value, kind) and _fields_fit(value)
    return lambda value: isinstance(value, kind)


def _generic_check(origin: Any, inner: tuple[Any, ...]) -> Check:
    if origin is collections.abc.Callable:
        return callable
    if not isinstance(origin, type):
        return lambda _value: False
    if origin is tuple and inner[-1:] != (Ellipsis,):
        return lambda value: (
            isinstance(value, tuple) and len(value) == len(inner) and all(map(fits, value, inner))
        )
    return lambda value: isinstance(value, origin) and _parts_fit(value, inner)


def _parts_fit(value: Any, inner: tuple[Any, ...]) -> bool:
    if isinstance(value, collections.abc.Mapping):
        some = islice(value.items(), MOST_LOOKED_AT)
        return all(fits(key, inner[0]) and fits(part, inner[1]) for key, part in some)
    if isinstance(value, collections.abc.Sequence | collections.abc.Set):
        return all(map(_check_of(inner[0]), islice(value, MOST_LOOKED_AT)))
    return True


@cache
def _hints_of(kind: type) -> dict[str, Any]:
    try:
        return get_type_hints(kind)
    except NameError:  # names only for type checkers
        return {}


@cache
def _field_checks(kind: type) -> tuple[tuple[str, Check], ...]:
    """Return the check of each field of a dataclass."""
    hints = _hints_of(kind)
    names = [one.name for one in dataclasses.fields(kind)]
    told = [name for name in names if not isinstance(hints.get(name), str)]
    return tuple((name, _check_of(hints.get(name, Any))) for name in told)


def _fields_fit(value: Any) -> bool:
    return all(check(getattr(value, name)) for name, check in _field_checks(type(value)))


@cache
def protocol_parts(protocol: type) -> dict[str, type]:
    """Return the protocols that a protocol has as properties, by name."""
    return {
        name: kind
        for name, kind in _results(protocol).items()
        if getattr(kind, "_is_protocol", False)
    }


@cache
def protocol_methods(protocol: type) -> dict[str, Callable[..., Any]]:
    """Return the methods of a protocol, by name."""
    return {
        name: one
        for name, one in vars(protocol).items()
        if inspect.isfunction(one) and not name.startswith("_")
    }


def protocol_values(protocol: type) -> dict[str, Any]:
    """Return the readable values of a protocol, including its parts, by name."""
    return dict(_results(protocol))


@cache
def _results(protocol: type) -> dict[str, Any]:
    return {
        name: get_type_hints(one.fget, localns=_LATE_NAMES).get("return", Any)
        for name, one in vars(protocol).items()
        if isinstance(one, property) and one.fget is not None
    }


def all_protocols(protocol: type = Commands, path: str = "") -> dict[str, type]:
    """Return a protocol and all its parts, by their attribute paths."""
    found = {path: protocol}
    for name, part in protocol_parts(protocol).items():
        found |= all_protocols(part, f"{path}.{name}" if path else name)
    return found


class Held:
    """A proxy that checks everything. called: the methods that were called, by path.

    asked: the kinds of questions.
    """

    def __init__(
        self,
        behind: Any,
        protocol: type = Commands,
        path: str = "",
        called: set[str] | None = None,
        asked: set[type] | None = None,
    ) -> None:
        self._behind, self._protocol, self._path = behind, protocol, path
        self.called: set[str] = set() if called is None else called
        self.asked: set[type] = set() if asked is None else asked

    def __getattr__(self, name: str) -> Any:
        path = f"{self._path}.{name}" if self._path else name
        there = getattr(self._behind, name)
        if (part := protocol_parts(self._protocol).get(name)) is not None:
            return Held(there, part, path, self.called, self.asked)
        if (promised := _results(self._protocol).get(name)) is not None:
            if not fits(there, promised):
                raise NotHeld(f"{path} is {there!r}, not {promised}")
            return there
        method = protocol_methods(self._protocol).get(name)
        if method is None:
            raise NotHeld(f"{path} is nothing that the protocol has")
        return self._watched(path, there, method)

    def _watched(
        self, path: str, there: Callable[..., Any], method: Callable[..., Any]
    ) -> Callable[..., Any]:
        signature, promised = _promised_by(method)

        def call(*values: Any, **named: Any) -> Any:
            self.called.add(path)
            given, hints = signature.bind(self, *values, **named), promised
            if isinstance(request := given.arguments.get("request"), Request):
                self.asked.add(type(request))
                hints = promised | {"then": _answers_to(request)}
            for name, value in list(given.arguments.items())[1:]:
                if not fits(value, hints.get(name, Any)):
                    raise NotHeld(f"{path} was given {name}={value!r}, not {hints[name]}")
                if get_origin(hints.get(name)) is collections.abc.Callable:
                    told = get_args(hints[name])[0][0]
                    given.arguments[name] = _heard(path, value, told)
            answer = there(*given.args[1:], **given.kwargs)
            if not fits(answer, hints.get("return", Any)):
                raise NotHeld(f"{path} returned {answer!r}, not {hints['return']}")
            return answer

        def call_bare() -> Any:
            return call()

        # Qt checks how many arguments a slot takes; a button's argument must not reach a slot without any.
        return call if len(signature.parameters) > 1 else call_bare


@cache
def _promised_by(method: Callable[..., Any]) -> tuple[inspect.Signature, dict[str, Any]]:
    return inspect.signature(method), get_type_hints(method, localns=_LATE_NAMES)


def _answers_to(request: Request[Any]) -> Any:
    (base,) = (one for one in type(request).__orig_bases__ if get_origin(one) is Request)  # type: ignore[attr-defined]
    return Callable[[get_args(base)[0] | Refused], None]


def _heard(path: str, then: Callable[[Any], None], promised: Any) -> Callable[[Any], None]:
    def hear(answer: Any) -> None:
        if not fits(answer, promised):
            raise NotHeld(f"{path} was answered {answer!r}, not {promised}")
        then(answer)

    return hear


def signature_of(kind: object, name: str) -> list[tuple[str, Any, Any]]:
    """Return a method's parameters: name, kind, and default."""
    given = inspect.signature(getattr(kind, name)).parameters.values()
    return [(one.name, one.kind, one.default) for one in given if one.name != "self"]
