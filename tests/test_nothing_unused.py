"""Nothing unused stays in the program: a member that only tests use shows nothing about what users see.

The check goes by name only, so two members with one name hide each other.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

ROOT = Path(__file__).resolve().parent.parent
USED_BY_OTHERS = {
    "check_arguments": "the commands of the manuals are read by it, and nothing is run",
    "compute_output_spec": "Keras asks a layer for it",
    "print_help": "argparse writes the help by it",
    "YELLOW": "one of the stains that are drawn by chance",
    "WHITE": "one of the stains that are drawn by chance",
    "does": "what a thread does stands in the developers' page, which is held to it",
}
"""What is never named in the program and is used all the same: by whom."""


def mentions(tree: ast.Module) -> Iterator[str]:
    """Yield each name that a module reads, sets, passes, or has in a string without spaces."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.keyword(arg=str(name)):
                yield name
            case ast.Constant(value=str(text)) if not re.search(r"\s", text):
                yield from re.findall(r"\w+", text)
            case ast.MatchClass(kwd_attrs=names):
                yield from names


def definitions(body: list[ast.stmt], *, in_class: bool = False) -> Iterator[tuple[str, int]]:
    """Yield the definitions of a module and its classes, with how often the definition mentions the name."""
    for node in body:
        match node:
            case ast.FunctionDef(name=name) if not _is_registered(node):
                yield name, 0
            case ast.ClassDef(name=name, body=inner):
                yield name, 0
                yield from definitions(inner, in_class=True)
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name, 1


def _is_registered(function: ast.FunctionDef) -> bool:
    """Whether a call decorates it and thereby registers it, as for a command."""
    return any(isinstance(one, ast.Call) for one in function.decorator_list)


def unused(sources: dict[str, str], beside: Iterable[str] = ()) -> list[str]:
    """Return the definitions that no source mentions, as `file: name`. beside: other sources that may."""
    trees = {name: ast.parse(source) for name, source in sources.items()}
    every = [*trees.values(), *map(ast.parse, beside)]
    said = Counter(name for tree in every for name in mentions(tree))
    found = []
    for file, tree in trees.items():
        counted = Counter[str]()
        for name, own in definitions(tree.body):
            counted[name] += own
        found += [
            f"{file}: {name}"
            for name, own in counted.items()
            if said[name] <= own and _is_ours(name)
        ]
    return found


def _is_ours(name: str) -> bool:
    return not name.startswith("__") and name not in qt_names()


@cache
def qt_names() -> frozenset[str]:
    """Return the names of all members of Qt's classes: Qt calls our overrides."""
    kinds = (getattr(room, one) for room in (QtCore, QtGui, QtWidgets) for one in dir(room))
    return frozenset(name for kind in kinds if isinstance(kind, type) for name in dir(kind))


def texts_in(*folders: str) -> dict[str, str]:
    paths = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in paths}


def test_the_program_uses_what_it_has() -> None:
    program, measured = texts_in("hematovision_desktop", "convert"), texts_in("benchmarks")
    found = {one.rpartition(" ")[2]: one for one in unused(program, measured.values())}
    assert sorted(found.keys() - USED_BY_OTHERS.keys()) == []
    assert sorted(USED_BY_OTHERS.keys() - found.keys()) == [], "no exceptions any more"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("class A:\n    @property\n    def seen(self): ...\nA()", ["a: seen"]),
        ("class A:\n    seen: int = 0\nA()", ["a: seen"]),
        ("def f(): ...", ["a: f"]),
        ("LIMIT = 3", ["a: LIMIT"]),
        ("LIMIT = 3\nprint(LIMIT)", []),
        ("def f(): ...\nlate('a:f')", []),
        ("@app.command()\ndef f(): ...", []),
        ("class A:\n    def paintEvent(self): ...\nA()", []),
    ],
)
def test_finds_unused_definitions(source: str, found: list[str]) -> None:
    assert unused({"a": source}) == found


def imported(path: Path) -> Iterator[str]:
    """Yield each module, and each name of a module, that a file imports anywhere or names in a string."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                yield module
                yield from (f"{module}.{one.name}" for one in names)
            case ast.Import(names=names):
                yield from (one.name for one in names)
            case ast.Constant(value=str(text)):
                yield text


def test_every_module_of_the_program_is_imported_by_another() -> None:
    """What moved into another module must not stay behind."""
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): path
        for path in (ROOT / "hematovision_desktop").rglob("*.py")
        if path.stem not in {"__init__", "__main__"}
    }
    users = Counter(
        name
        for folder in ("hematovision_desktop", "convert", "benchmarks")
        for path in (ROOT / folder).rglob("*.py")
        for name in set(imported(path))
    )
    assert [name for name in modules if not users[name]] == []
