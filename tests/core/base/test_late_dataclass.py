"""A late dataclass makes its methods on first use; otherwise it equals the standard library's."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import inspect
import pickle
import re
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar, get_type_hints

import pytest

from hematovision_desktop.core.base import late_dataclass

ROOT = Path(__file__).resolve().parents[3]
MANY = 40  # more fields than the handwritten way covers
T = TypeVar("T")
Decorator = Callable[..., Any]


class Base(Generic[T]):
    __slots__ = ()


def make(dataclass: Decorator, **options: Any) -> Any:
    """Return a class with everything the program uses: defaults, factories, a check, methods, a type parameter."""

    class Made(Base[int]):
        """One of many."""

        area_px: float
        label: str = "lymphocyte"
        seen: list[int] = dataclasses.field(default_factory=list)
        note: str = dataclasses.field(default="", compare=False, repr=False)

        def __post_init__(self) -> None:
            if self.area_px < 0:
                raise ValueError("negative")

        @property
        def double(self) -> float:
            return self.area_px * 2

    return dataclass(**{"frozen": True, "slots": True, **options})(Made)


class Stored:
    """A name at which pickle finds the class, see `stored_as`."""


def stored_as(cls: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    cls.__qualname__ = "Stored"
    monkeypatch.setitem(globals(), "Stored", cls)
    return cls


def outcome(of: Callable[[], Any]) -> Any:
    """Return what a call gives or raises, without addresses in memory."""
    try:
        found = of()
    except Exception as fault:
        return type(fault), str(fault)
    return re.sub(r" at 0x\w+", "", found) if isinstance(found, str) else found


OPERATIONS: dict[str, Callable[[Any], Any]] = {
    "repr": lambda cls: repr(cls(1.5, "x", [1])),
    "equal": lambda cls: (cls(1, note="a") == cls(1, note="b"), cls(1) == cls(2), cls(1) == 1),
    "unequal": lambda cls: cls(1) != cls(1),
    "hash": lambda cls: len({hash(one) for one in [cls(1.0, "x", ()), cls(1.0, "x", (), "n")]}),
    "hash of a list": lambda cls: hash(cls(1)) and None,
    "is hashable": lambda cls: cls.__hash__ is None,
    "too few": lambda cls: cls(),
    "too many": lambda cls: cls(1, "x", [], "n", 5),
    "given twice": lambda cls: cls(1, area_px=2),
    "given by name": lambda cls: repr(cls(note="n", area_px=2, seen=[1])),
    "none by place": lambda cls: cls(label="x"),
    "wrong name": lambda cls: cls(1, wrong=2),
    "post init": lambda cls: cls(-1),
    "property": lambda cls: cls(2).double,
    "new lists": lambda cls: cls(1).seen is not cls(1).seen,
    "assign": lambda cls: setattr(cls(1), "label", "x"),
    "assign another": lambda cls: setattr(cls(1), "other", "x"),
    "delete": lambda cls: delattr(cls(1), "label"),
    "replace": lambda cls: repr(dataclasses.replace(cls(1, note="n"), area_px=3)),
    "replace wrong": lambda cls: dataclasses.replace(cls(1), wrong=3),
    "asdict": lambda cls: dataclasses.asdict(cls(1)),
    "astuple": lambda cls: dataclasses.astuple(cls(1)),
    "fields": lambda cls: [
        (one.name, one.type, one.default, one.compare) for one in dataclasses.fields(cls)
    ],
    "is dataclass": lambda cls: (
        dataclasses.is_dataclass(cls),
        dataclasses.is_dataclass(cls(1)),
    ),
    "params": lambda cls: repr(cls.__dataclass_params__),
    "slots": lambda cls: (cls.__slots__, hasattr(cls(1), "__dict__")),
    "weak": lambda cls: weakref.ref(cls(1)) and None,
    "match": lambda cls: cls.__match_args__,
    "signature": lambda cls: str(inspect.signature(cls)),
    "types": get_type_hints,
    "names": lambda cls: (cls.__name__, cls.__qualname__, cls.__module__, cls.__doc__),
    "generic": lambda cls: (cls.__orig_bases__, cls.__mro__[1:]),
    "bound": lambda cls: cls(1).__eq__(cls(1)),
    "copy": lambda cls: repr(copy.copy(cls(1, "x"))),
    "deep copy": lambda cls: repr(copy.deepcopy(cls(1, "x", [2]))),
    "uninitialised": lambda cls: repr(cls.__new__(cls)),
    "derived": lambda cls: repr(type("Derived", (cls,), {"__slots__": ()})(4)),
    "derived slots": lambda cls: type("Derived", (cls,), {})(4).__eq__(cls(4)),
    "vars": lambda cls: sorted(
        name for name in vars(cls) if name not in ("__weakref__", "__dict__", "__firstlineno__")
    ),
}


@pytest.mark.parametrize(
    "options", [{}, {"eq": False}, {"frozen": False}, {"order": True}], ids=str
)
@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
@pytest.mark.parametrize("used", [0, MANY])
def test_each_first_use_of_a_class_equals_the_standard_librarys(
    used: int, operation: Callable[[Any], Any], options: dict[str, Any]
) -> None:
    expected = outcome(lambda: operation(make(dataclasses.dataclass, **options)))
    made = make(late_dataclass.dataclass, **options)
    for _ in range(used):
        made(1)
    assert outcome(lambda: operation(made)) == expected


class KeywordOnly:
    x: int = dataclasses.field(kw_only=True)


class NotGiven:
    x: int
    y: int = dataclasses.field(init=False, default=3)


class Changeable:
    x: list[int] = dataclasses.field(default=[])


class OutOfOrder:
    x: int = 1
    y: int


@pytest.mark.parametrize("given", [(), (1,), (1, 2)])
@pytest.mark.parametrize("cls", [KeywordOnly, NotGiven, Changeable, OutOfOrder])
def test_accepts_and_refuses_odd_fields_like_the_standard_library(
    cls: type, given: tuple[int, ...]
) -> None:
    def value(dataclass: Decorator) -> str:
        twin = type(cls.__name__, (), {**vars(cls), "__dict__": {}})
        return repr(dataclass(frozen=True, slots=True)(twin)(*given))

    assert outcome(lambda: value(late_dataclass.dataclass)) == outcome(
        lambda: value(dataclasses.dataclass)
    )


@pytest.mark.parametrize("dataclass", [dataclasses.dataclass, late_dataclass.dataclass])
def test_values_are_stored_and_read_back(
    dataclass: Decorator, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = pickle.dumps(stored_as(make(dataclass), monkeypatch)(7, "x", [1]))
    read = pickle.loads(stored)
    assert (read.area_px, read.label, read.seen, read.note) == (7, "x", [1], "")
    fresh = stored_as(make(dataclass), monkeypatch)  # unpickling is its first use
    assert pickle.loads(stored) == fresh(7, "x", [1])


def test_keeps_methods_that_a_class_defines_itself() -> None:
    for dataclass in (dataclasses.dataclass, late_dataclass.dataclass):

        class Own:  # noqa: PLW1641 - the decorator gives it a hash
            x: int

            def __eq__(self, other: object) -> bool:
                return True

            def __repr__(self) -> str:
                return "own"

        made = dataclass(frozen=True, slots=True)(Own)
        assert (repr(made(1)), made(1) == made(2), hash(made(1)) == hash(made(1))) == (
            *("own", True),
            True,
        )


def test_leaves_special_fields_to_the_standard_library() -> None:
    @late_dataclass.dataclass(frozen=True, slots=True)
    class Counted:
        many: ClassVar[int] = 3
        x: int = 1

    @late_dataclass.dataclass(frozen=True, slots=True)
    class More(Counted):
        y: int = 2

    assert (Counted.many, Counted.__slots__, More.__slots__) == (3, ("x",), ("y",))
    assert repr(More(5)).endswith("More(x=5, y=2)")


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Record the names of classes handed to the standard library from now on."""
    given: list[str] = []
    plain = dataclasses.dataclass

    def watched(**options: Any) -> Callable[[type], type]:
        def decorate(cls: type) -> type:
            given.append(cls.__name__)
            made: type = plain(**options)(cls)
            return made

        return decorate

    make(late_dataclass.dataclass)  # finds out once which methods are added to a class
    monkeypatch.setattr(dataclasses, "dataclass", watched)
    return given


def test_makes_methods_only_when_needed_and_only_once(written: list[str]) -> None:
    made = make(late_dataclass.dataclass)
    assert isinstance(made.double, property)
    assert made(1).label == "lymphocyte"
    assert written == []
    assert dataclasses.replace(made(2), area_px=1).label == "lymphocyte"
    assert written == ["Made"]  # asking for the fields makes them
    for _ in range(MANY):
        made(1)
    assert written == ["Made"] * 2
    assert made(1) == made(1) != made(2)
    assert repr(made(1)) == repr(made(1))
    assert written == ["Made"] * 3  # comparing and printing were made together


def test_threads_can_use_a_new_class_at_the_same_time(written: list[str]) -> None:
    with ThreadPoolExecutor(8) as pool:
        for _ in range(20):
            made = make(late_dataclass.dataclass)
            assert len({repr(one) for one in pool.map(made, [3] * 2 * MANY)}) == 1
    assert written == ["Made"] * 40


def every_module() -> list[Path]:
    return sorted((ROOT / "hematovision_desktop").rglob("*.py"))


def test_all_frozen_values_of_the_program_are_late_dataclasses() -> None:
    """Each ordinary dataclass costs almost a millisecond at every start."""
    otherwise = []
    for path in every_module():
        text = path.read_text(encoding="utf-8")
        if "@dataclass(frozen=True, slots=True" not in text:
            continue
        came_from = re.findall(r"^from (\S+) import .*\bdataclass\b", text, re.MULTILINE)
        if came_from != [late_dataclass.__name__]:
            otherwise.append(path.name)
    assert otherwise == []


def test_the_fields_of_every_value_in_core_are_its_slots() -> None:
    for path in every_module():
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[1] != "core" or path.name == "__init__.py":
            continue
        for one in vars(importlib.import_module(".".join(parts))).values():
            if isinstance(one, type) and dataclasses.is_dataclass(one) and "__slots__" in vars(one):
                slots = [name for name in one.__slots__ if name != "__weakref__"]
                assert slots == [row.name for row in dataclasses.fields(one)]
