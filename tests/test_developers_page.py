"""The developers' page agrees with the imports and the table of threads."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from test_architecture import (
    CORE_ROOMS,
    INNER_ROOMS,
    MAY_IMPORT,
    PACKAGE,
    ROOT,
    imports_of,
    package_modules,
    room_of,
)

from hematovision_desktop.services.base.workers import THREADS

PAGE = (ROOT / "docs" / "developers.md").read_text("utf-8")


def table_under(title: str) -> list[list[str]]:
    """Return the rows of the first table under a heading, without Markdown signs."""
    section = PAGE.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def drawn_arrows() -> set[tuple[str, str]]:
    return {
        (room.strip("`"), target)
        for room, _, imported in table_under("The rooms")
        for target in re.findall(r"`([a-z.]+)`", imported)
    }


def real_arrows() -> set[tuple[str, str]]:
    """Return every pair of rooms connected by an import."""
    arrows = set()
    for path in package_modules():
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        source = room_of(module)
        for name in imports_of(path.read_text("utf-8"), module):
            target = room_of(name) if name.split(".")[0] == PACKAGE else ""
            if source and target and source != target:
                arrows.add((source, target))
    return arrows


WITH_SERVICES = {("services", "services.messages"), ("shell", "services.messages")}
"""Who knows the services knows their messages too."""


def test_the_arrows_are_those_of_the_imports() -> None:
    assert drawn_arrows() == real_arrows() - WITH_SERVICES


def test_every_arrow_is_allowed() -> None:
    for room, target in drawn_arrows():
        source = "services" if room == "services.messages" else room
        assert target in MAY_IMPORT[source], (room, target)


def test_the_page_lists_the_rooms_of_core_in_order() -> None:
    assert [room.strip("`") for room, _ in table_under("The rooms of the core")] == list(CORE_ROOMS)


def test_the_page_lists_the_rooms_within_rooms_in_order() -> None:
    expected = [f"`{folder}.{room}`" for folder, rooms in INNER_ROOMS.items() for room in rooms]
    assert [room for room, _ in table_under("Rooms within rooms")] == expected


def test_each_rooms_docstring_matches_the_page() -> None:
    told = [
        *((room, holds) for room, holds, _ in table_under("The rooms")),
        *(
            (f"`core.{room.strip('`')}`", holds)
            for room, holds in table_under("The rooms of the core")
        ),
        *(
            (f"`services.{room.strip('`')}`", holds)
            for room, holds in table_under("The rooms of the services")
        ),
        *table_under("Rooms within rooms"),
    ]
    for room, holds in told:
        folder = (ROOT / PACKAGE).joinpath(*room.strip("`").split("."))
        tree = ast.parse((folder / "__init__.py").read_text("utf-8"))
        first = (ast.get_docstring(tree) or "").partition("\n")[0]
        plain = holds.replace("`", "")
        assert first == f"{plain[0].upper()}{plain[1:]}.", room


def test_the_table_of_threads_is_that_of_the_workers() -> None:
    expected = [
        [
            f"`{line.name}`",
            str(line.workers),
            "`Workers`" if line.is_executor else "its owner",
            line.does,
            line.ends,
        ]
        for line in THREADS
    ]
    assert table_under("Threads") == expected


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`((?:[a-z_]+/)+[a-z_]+\.py)`", PAGE))))
def test_every_file_that_is_named_is_there(name: str) -> None:
    assert any((folder / name).is_file() for folder in (ROOT, ROOT / PACKAGE)), name


def test_the_services_run_where_there_is_no_window() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for room in ("core", "adapters", "services", "assembly")
        for path in (ROOT / PACKAGE / room).rglob("*.py")
    ]
    script = (
        "import sys; sys.path.insert(0, 'tests'); import no_qt, importlib\n"
        f"for name in {modules!r}: importlib.import_module(name)"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, timeout=120)


def test_the_plugin_makes_qt_impossible_to_import() -> None:
    script = "import sys; sys.path.insert(0, 'tests'); import no_qt, PySide6"
    child = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "ModuleNotFoundError" in child.stderr or "ImportError" in child.stderr
    assert Path(ROOT / "tests" / "no_qt.py").is_file()
