"""Modules and files that docstrings and comments refer to exist."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from test_architecture import ROOT

FOLDERS = ("hematovision_desktop", "convert", "tests", "benchmarks")
ROOMS = (
    "core",
    "services",
    "adapters",
    "ui",
    "shell",
    "assembly",
    "convert",
    "hematovision_desktop",
)
DOTTED = re.compile(rf"(?<![\w./])((?:{'|'.join(ROOMS)})(?:\.[a-z_]+)+)")
FILED = re.compile(r"(?<![\w.])(?:[a-z_]+/)+[a-z_]+\.py\b")


def told(source: str) -> Iterator[str]:
    """Yield every docstring and every comment of a file."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            yield ast.get_docstring(node, clean=False) or ""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


@cache
def is_place(name: str) -> bool:
    """Whether a dotted name leads to a module or a room, or to a name within a module."""
    starts = (ROOT, ROOT / "hematovision_desktop")
    *inner, last = name.split(".")
    within = Path(*inner) if inner else Path()
    return any(
        (start / within / last).is_dir()
        or (start / within / f"{last}.py").is_file()
        or (len(inner) > 1 and (start / within.with_suffix(".py")).is_file())
        for start in starts
    )


def places_in(text: str) -> Iterator[str]:
    """Yield the references in a text that do not exist."""
    yield from (name for name in DOTTED.findall(text) if not is_place(name))
    starts = (ROOT, ROOT / "hematovision_desktop")
    for path in FILED.findall(text):
        if not any((start / path).is_file() for start in starts):
            yield path


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_reference_exists(folder: str) -> None:
    missing = set[tuple[str, str]]()
    for path in sorted((ROOT / folder).rglob("*.py")):
        source = path.read_text("utf-8")
        if any(places_in(source)):  # few files have such references, mostly in strings
            wrong = (place for text in told(source) for place in places_in(text))
            missing |= {(str(path.relative_to(ROOT)), place) for place in wrong}
    assert not missing


def test_notices_a_reference_that_does_not_exist() -> None:
    text = "As core.foreign and core.microscopes.foreign.distances say; see core/moved.py."
    assert list(places_in(text)) == ["core.foreign", "core/moved.py"]
