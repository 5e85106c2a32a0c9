"""Plain JSON to frozen dataclasses and back, with `cattrs`.

Files that people edit or strangers send may contain anything: a value of another kind or out of
range gets its default, an invalid line of a list or table is left out, and nothing in it is
executed.
"""

from __future__ import annotations

import base64
import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from cattrs import Converter

_T = TypeVar("_T")
_Hook = Callable[[Any, Any], Any]
_MISSING = object()


def make_converter() -> Converter:
    """Return a converter for frozen dataclasses that never converts a value to another kind.

    Bytes are stored as base64, paths as text.
    """
    converter = Converter()
    for kind in (bool, int, str):
        converter.register_structure_hook(kind, _exactly(kind))
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook(bytes, _bytes)
    converter.register_structure_hook(Path, _path)
    converter.register_structure_hook_factory(_is_list, lambda kind: _list_hook(converter, kind))
    converter.register_structure_hook_factory(_is_table, lambda kind: _table_hook(converter, kind))
    converter.register_structure_hook_factory(is_dataclass, lambda kind: _hook(converter, kind))
    converter.register_unstructure_hook(Path, str)
    converter.register_unstructure_hook(bytes, lambda value: base64.b64encode(value).decode())
    converter.register_unstructure_hook_factory(
        is_dataclass, lambda _kind: lambda value: _stored(converter, value)
    )
    return converter


def structure(converter: Converter, stored: object, kind: type[_T]) -> _T:
    """Return a dataclass from stored data; missing or unusable values get their defaults."""
    return converter.structure(stored if isinstance(stored, dict) else {}, kind)


def _hook(converter: Converter, kind: Any) -> _Hook:
    hints, rows = get_type_hints(kind), fields(kind)

    def hook(stored: Any, _kind: Any) -> Any:
        if not isinstance(stored, dict):
            raise ValueError("not an object")
        values = {}
        for row in rows:
            valid = row.metadata.get("valid")
            for one in _attempt(converter, stored.get(_key(row), _MISSING), hints[row.name]):
                if valid is None or valid(one):
                    values[row.name] = one
        return kind(**values)

    return hook


def _key(row: dataclasses.Field[Any]) -> str:
    return str(row.metadata.get("stored_as") or row.name)


def _attempt(converter: Converter, stored: object, kind: Any) -> tuple[Any, ...]:
    """Return a value converted to another kind, or nothing: on any error it is not usable."""
    if stored is _MISSING:
        return ()
    try:
        return (converter.structure(stored, kind),)
    except Exception:  # cattrs, enumerations and our own hooks each raise errors of their own
        return ()


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


def _list_hook(converter: Converter, kind: Any) -> _Hook:
    inner = get_args(kind)[0]

    def hook(stored: Any, _kind: Any) -> Any:
        if not isinstance(stored, list):
            raise ValueError("not a list")
        return tuple(made for one in stored for made in _attempt(converter, one, inner))

    return hook


def _is_table(kind: Any) -> bool:
    return get_origin(kind) is Mapping


def _table_hook(converter: Converter, kind: Any) -> _Hook:
    inner = get_args(kind)[1]

    def hook(stored: Any, _kind: Any) -> Any:
        if not isinstance(stored, dict):
            raise ValueError("not a table")
        return {
            key: made for key, one in stored.items() for made in _attempt(converter, one, inner)
        }

    return hook


def _stored(converter: Converter, value: Any) -> dict[str, Any]:
    return {_key(row): converter.unstructure(getattr(value, row.name)) for row in fields(value)}


def _exactly(kind: type) -> _Hook:
    def hook(stored: Any, wanted: Any) -> Any:
        if type(stored) is not kind:
            raise ValueError(f"not of kind {kind.__name__}")
        # This hook also matches an enumeration of texts, and a text is equal to its member.
        is_member = isinstance(wanted, type) and issubclass(wanted, Enum)
        return wanted(stored) if is_member else stored

    return hook


def _number(stored: Any, _kind: Any) -> float:
    if type(stored) not in (int, float):
        raise ValueError("not a number")
    return float(stored)


def _bytes(stored: Any, _kind: Any) -> bytes:
    if not isinstance(stored, str):
        raise ValueError("not text")
    return base64.b64decode(stored, validate=True)


def _path(stored: Any, _kind: Any) -> Path:
    if not isinstance(stored, str) or not stored or "\0" in stored:
        raise ValueError("not a path")
    return Path(stored)
