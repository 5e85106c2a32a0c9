"""The imports between rooms, what core loads, and what must never be in the repository."""

from __future__ import annotations

import ast
import hashlib
import importlib.metadata
import math
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "hematovision_desktop"
OUTSIDE = ("PySide6", "cv2", "sqlcipher3", "sqlite3", "ai_edge_litert", "tflite_runtime", "PIL")
WORKSHOP = ("convert", "tensorflow", "keras", "sklearn", "scipy", "matplotlib")


@dataclass(frozen=True)
class Outline:
    """The parts of a module that these tests check."""

    imports: tuple[ast.Import | ast.ImportFrom, ...]
    functions: tuple[int, ...]
    """So many lines each has."""


@cache
def outline_of(source: str) -> Outline:
    """Return the cached outline of a source."""
    imports: list[ast.Import | ast.ImportFrom] = []
    functions: list[int] = []
    for node in statements_of(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            imports.append(node)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            functions.append(node.end_lineno - node.lineno + 1)
    return Outline(tuple(imports), tuple(functions))


def statements_of(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield every statement at any depth; expressions hold none."""
    left: list[ast.AST] = [tree]
    while left:
        node = left.pop()
        yield node
        for block in ("body", "orelse", "finalbody", "handlers", "cases"):
            left += getattr(node, block, ())


@cache
def imports_of(source: str, module: str) -> tuple[str, ...]:
    """Return the full name of everything a module imports, at any depth."""
    return tuple(_imports(source, module))


def _imports(source: str, module: str) -> Iterator[str]:
    for node in outline_of(source).imports:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        else:
            base = node.module or ""
            if node.level:
                base = ".".join(filter(None, [*module.split(".")[: -node.level], node.module]))
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


ROOMS = ("core", "adapters", "services", "ui", "assembly", "shell")
MAY_IMPORT = {
    "core": {"core"},
    "adapters": {"core", "adapters"},
    "services": {"core", "services"},
    "ui": {"core", "ui", "services.messages"},
    "assembly": {"core", "adapters", "services", "assembly"},
    "shell": {"core", "services", "ui", "assembly", "shell"},
    "": {"core", "shell", "assembly", ""},
}
"""What each room knows of the others; the head of the package stands for `__main__` and the API."""

CORE_ROOMS = (
    "base",
    "cells",
    "verdicts",
    "microscopes",
    "naming",
    "samples",
    "signing",
    "logbook",
    "formats",
    "reports",
    "readings",
    "learn",
    "updates",
    "live",
)
"""The rooms of the core: each knows itself and those before it."""

SERVICE_ROOMS = (
    "messages",
    "base",
    "log",
    "review",
    "pictures",
    "batches",
    "people",
    "learn",
    "microscopes",
    "keeping",
    "samples",
    "reports",
    "readings",
    "updates",
    "exchange",
    "live",
    "program",
)
"""The rooms of the services: each knows itself and those before it."""

INNER_ROOMS = {
    "adapters.images": ("pixels", "smear", "doubts", "formats"),
    "adapters.log": ("stored", "steps", "disk"),
    "ui.parts": ("input", "texts", "look", "layout", "asking"),
    "ui.classify": ("gallery", "field"),
}
"""The rooms within large rooms: each knows itself and those before it, and none of the modules beside them."""

OUTSIDE_OF = {
    "core": OUTSIDE,
    "services": OUTSIDE,
    "ui": OUTSIDE[1:],
    "shell": OUTSIDE[1:],
}
"""Outside libraries that a room must not import."""


def room_of(name: str) -> str:
    """Return the room of a name in the package, "" for the package's top."""
    parts = name.split(".")
    if parts[:2] == [PACKAGE, "services"] and parts[2:3] == ["messages"]:
        return "services.messages"
    return parts[1] if len(parts) > 1 and parts[0] == PACKAGE and parts[1] in ROOMS else ""


def wrong_arrows(source: str, module: str) -> list[str]:
    """Return the imports of a module that its room forbids."""
    room = room_of(module)
    room = "services" if room == "services.messages" else room
    allowed = MAY_IMPORT[room]
    wrong = []
    for name in imports_of(source, module):
        top, ours = name.split(".")[0], name.split(".")[0] == PACKAGE
        target = room_of(name)
        if not ours:
            if top in WORKSHOP or top in OUTSIDE_OF.get(room, ()):
                wrong.append(name)
        elif target:
            known = target in allowed or (target == "services.messages" and "services" in allowed)
            if not known:
                wrong.append(name)
        elif room and name.split(".")[1:2] and _is_module(name):
            # Every room may know the version and the sentence on research use in the package itself.
            wrong.append(name)
    return wrong


def _is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or path.is_dir()


def package_modules() -> list[Path]:
    return sorted((ROOT / PACKAGE).rglob("*.py"))


TO_MEND: set[str] = set()
"""Modules whose arrows still point the wrong way; a module that was mended must leave this list."""


def name_of(path: Path) -> str:
    """Return the name of a module of the repository."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def test_imports_follow_the_arrows() -> None:
    texts = {name_of(path): path.read_text("utf-8") for path in package_modules()}
    wrong = {name: found for name, text in texts.items() if (found := wrong_arrows(text, name))}
    assert {name.removeprefix(f"{PACKAGE}.") for name in wrong} == TO_MEND, wrong
    assert {room_of(name) for name in texts} > set(ROOMS)


FLOORS = {"core": CORE_ROOMS, "services": SERVICE_ROOMS}
ORDERS = FLOORS | INNER_ROOMS


def later_rooms(source: str, module: str) -> list[str]:
    """Return a module's imports, on its floor, from later rooms than its own or from beside the rooms."""
    start = next(
        f"{PACKAGE}.{floor}." for floor in ORDERS if module.startswith(f"{PACKAGE}.{floor}.")
    )
    rooms = ORDERS[start.removeprefix(f"{PACKAGE}.").removesuffix(".")]
    own = module.removeprefix(start).split(".")[0]
    known = rooms[: rooms.index(own) + 1]
    names = (name for name in imports_of(source, module) if name.startswith(start))
    return [name for name in names if name.removeprefix(start).split(".")[0] not in known]


def folder_of(floor: str) -> Path:
    return (ROOT / PACKAGE).joinpath(*floor.split("."))


@pytest.mark.parametrize("floor", ORDERS)
def test_a_room_imports_only_earlier_rooms(floor: str) -> None:
    paths = sorted(folder_of(floor).glob("*/*.py"))
    assert {path.parent.name for path in paths} >= set(ORDERS[floor])
    wrong = {name_of(path): later_rooms(path.read_text("utf-8"), name_of(path)) for path in paths}
    assert {name: later for name, later in wrong.items() if later} == {}


@pytest.mark.parametrize(
    ("later", "module"),
    [
        ("core.reports.report", "core.cells.field"),
        ("services.program.program", "services.review.review"),
        ("adapters.images.formats.jpeg", "adapters.images.smear.stain"),
        ("adapters.images.reader", "adapters.images.formats.jpeg"),
    ],
)
def test_an_import_from_a_later_room_is_found(later: str, module: str) -> None:
    found = later_rooms(f"from {PACKAGE}.{later} import Name", f"{PACKAGE}.{module}")
    assert found == [f"{PACKAGE}.{later}", f"{PACKAGE}.{later}.Name"]


@pytest.mark.parametrize("floor", ORDERS)
def test_a_floor_is_its_rooms(floor: str) -> None:
    folder = folder_of(floor)
    assert {path.parent.name for path in folder.glob("*/__init__.py")} == set(ORDERS[floor])
    if floor in FLOORS:
        assert {path.name for path in folder.glob("*.py")} == {"__init__.py"}


def circles(knows: dict[str, set[str]]) -> list[str]:
    """Return the modules whose imports lead back to themselves."""
    left = dict(knows)
    while ends := [one for one, known in left.items() if not known & left.keys()]:
        for one in ends:
            del left[one]
    return sorted(left)


def test_no_circular_imports() -> None:
    """Not even inside a function, where an import would hide the circle."""
    names = {name_of(path): path for path in package_modules()}
    knows = {
        name: (set(imports_of(path.read_text("utf-8"), name)) & names.keys()) - {name}
        for name, path in names.items()
    }
    assert circles(knows) == []
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"e"}, "e": set()}) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("core.x", "import cv2"),
        ("core.x", "def f():\n    from PySide6.QtCore import QObject"),
        ("core.x", "class A:\n    async def f(self):\n        with a:\n            import cv2"),
        ("core.x", "if a:\n    pass\nelif b:\n    import cv2"),
        ("core.x", "for a in b:\n    pass\nelse:\n    while c:\n        import cv2"),
        ("core.x", "try:\n    pass\nexcept A:\n    import cv2"),
        ("core.x", "try:\n    import a\nexcept* A:\n    pass\nfinally:\n    import cv2"),
        ("core.x", "match a:\n    case _:\n        import cv2"),
        ("core.x", "from ..adapters.log import sqlite"),
        ("core.x", "from hematovision_desktop import adapters"),
        ("core.x", "from hematovision_desktop.assembly import places"),
        ("adapters.x", "from hematovision_desktop.services.messages.program import Done"),
        ("adapters.x", "import hematovision_desktop.assembly.places"),
        ("ui.x", "from hematovision_desktop.adapters.images.reader import ImageReader"),
        ("ui.x", "import sqlcipher3.dbapi2"),
        ("ui.x", "from hematovision_desktop.services.program.program import Program"),
        ("services.x", "from hematovision_desktop.adapters.log import sqlite"),
        ("services.x", "from PySide6.QtCore import QObject"),
        ("services.x", "import cv2"),
        ("services.messages.x", "from hematovision_desktop.ui.parts.texts import words"),
        ("shell.x", "from hematovision_desktop.adapters.log import sqlite"),
        ("assembly.x", "from hematovision_desktop.ui.parts.texts import words"),
        ("shell.classify", "import convert.train.trainer"),
        ("adapters.x", "import tensorflow as tf"),
    ],
)
def test_a_wrong_arrow_is_noticed(module: str, source: str) -> None:
    assert wrong_arrows(source, f"{PACKAGE}.{module}")


LONGEST_FILE, LONG_FILE, LONG_FUNCTION = 400, 310, 20
"""Lines of code: no file has more than the first; nine in ten have no more than the others."""


def nine_in_ten(lengths: list[int]) -> int:
    """Return the 90th percentile of lengths."""
    return sorted(lengths)[math.ceil(0.9 * len(lengths)) - 1]


def test_files_and_functions_stay_short() -> None:
    texts = {path: path.read_text("utf-8") for path in package_modules()}
    files = {path: len(text.splitlines()) for path, text in texts.items()}
    assert {path.name: n for path, n in files.items() if n > LONGEST_FILE} == {}
    assert nine_in_ten(list(files.values())) <= LONG_FILE
    functions = [length for text in texts.values() for length in outline_of(text).functions]
    assert nine_in_ten(functions) <= LONG_FUNCTION


PRIVATE_NAMES = 10
"""So often the tests may reach into what a module keeps to itself, in all."""


_NOT_PRIVATE = {"_asdict", "_exit", "_fields", "_make", "_replace"}
"""The standard library's own public names of named tuples and of `os`."""


_NAMING = {ast.Attribute, ast.Call, ast.ImportFrom}


def private_names(source: str) -> list[str]:
    """Return the private names of others that a test reads, sets, replaces by name or imports."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if type(node) not in _NAMING:
            continue
        match node:
            case ast.Attribute(value=ast.Name("self" | "cls")):
                continue
            case ast.Attribute(attr=name):
                found.append(name)
            case ast.ImportFrom(names=names):
                found += [alias.name for alias in names]
            case (
                ast.Call(
                    func=ast.Name("getattr" | "setattr" | "delattr")
                    | ast.Attribute(attr="setattr" | "delattr"),
                    args=[_, ast.Constant(str(name)), *_],
                )
                | ast.Call(func=ast.Attribute(attr="setattr"), args=[ast.Constant(str(name)), *_])
            ):
                found.append(name.rpartition(".")[2])
    return [name for name in found if re.match("_[^_]", name) and name not in _NOT_PRIVATE]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("log._connection.execute('x')", ["_connection"]),
        ("a._b._c = 1", ["_c", "_b"]),
        ("self._file.close(); one.__class__; named._", []),
        ("from convert.report import _kept", ["_kept"]),
        ("from __future__ import annotations", []),
        ("key._replace(cell_index=1); os._exit(0)", []),
        ("monkeypatch.setattr(store, '_file', full)", ["_file"]),
        ("monkeypatch.setattr('package.module._name', 1)", ["_name"]),
        ("getattr(store, '_file')", ["_file"]),
    ],
)
def test_private_names_are_found(source: str, found: list[str]) -> None:
    assert private_names(source) == found


def test_the_tests_keep_to_public_names() -> None:
    texts = {path: path.read_text("utf-8") for path in sorted((ROOT / "tests").rglob("*.py"))}
    found = {path.name: names for path, text in texts.items() if (names := private_names(text))}
    assert sum(map(len, found.values())) <= PRIVATE_NAMES, found


def test_every_test_module_has_a_unique_name() -> None:
    """All test folders are on one search path. Of two helpers with the same name, the one imported
    first in a process hides the other.
    """
    names = Counter(path.stem for path in sorted((ROOT / "tests").rglob("*.py")))
    alike = sorted(name for name, count in names.items() if count > 1)

    assert alike == ["conftest"]


def test_core_alone_loads_no_outside_library() -> None:
    modules = [name_of(path) for path in (ROOT / PACKAGE / "core").rglob("*.py")]
    script = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        f"print(*sorted(set({OUTSIDE!r}) & set(sys.modules)))"
    )
    child = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert child.stdout.split() == []


def test_version_and_help_start_without_heavy_libraries() -> None:
    script = (
        "import sys\nfrom hematovision_desktop.shell.arguments import build_parser\nbuild_parser()\n"
        f"print(*sorted({{*{OUTSIDE!r}}} & set(sys.modules)))"
    )
    child = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert child.stdout.split() == []


def test_no_code_walks_the_focus_chain() -> None:
    """PySide takes each widget of that chain for the owner of the next, and then frees what Qt still shows."""
    walking = "InFocus" + "Chain("
    for path in tracked_files():
        if path.suffix == ".py":
            assert walking not in path.read_text("utf-8"), path


def test_no_other_opencv_is_installed() -> None:
    installed = {canonicalize_name(one.name) for one in importlib.metadata.distributions()}
    assert "opencv-python-headless" in installed
    assert installed.isdisjoint({"opencv-python", "opencv-contrib-python", "pyside6-addons"})


def test_qt_is_pinned_to_the_release_that_keeps_its_references() -> None:
    assert importlib.metadata.version("PySide6-Essentials") == "6.11.3"
    assert "PySide6-Essentials==6.11.3" in project()["dependencies"]


def project() -> dict[str, list[str]]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        content: dict[str, dict[str, list[str]]] = tomllib.load(file)
    return content["project"]


def locked(name: str) -> dict[str, str]:
    """Return the versions a lock file names; fail on a line without a hash."""
    text = (ROOT / name).read_text("utf-8").replace("\\\n", " ")
    versions = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        assert "--hash=sha256:" in line, line
        requirement = Requirement(line.split(" --hash", 1)[0])
        versions[canonicalize_name(requirement.name)] = str(requirement.specifier)[2:]
    return versions


LOCKS = {
    "requirements.lock": (),
    "requirements-test.lock": ("test", "workshop"),
    "requirements-convert.lock": ("convert", "workshop"),
    "requirements-package.lock": ("package",),
}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_what_the_project_asks_for(name: str) -> None:
    wanted = list(project()["dependencies"])
    for extra in ("build", *LOCKS[name]):
        wanted += project()["optional-dependencies"][extra]  # type: ignore[call-overload]
    versions = locked(name)
    own = f"{project()['name']}["  # an extra that another one brings along
    for requirement in map(Requirement, (one for one in wanted if not one.startswith(own))):
        version = versions.get(canonicalize_name(requirement.name))
        assert version, f"{requirement} is missing; run make lock"
        assert requirement.specifier.contains(version), f"{requirement}: {version}; run make lock"


def test_the_locks_agree_and_name_no_address() -> None:
    everything: dict[str, str] = {}
    for path in ROOT.glob("requirements*.lock"):
        assert "://" not in path.read_text("utf-8")
        assert locked(path.name)
    for name in LOCKS:
        for package, version in locked(name).items():
            assert everything.setdefault(package, version) == version, package


def test_where_there_are_two_tensorflows_the_tests_lock_one_of_them() -> None:
    """Both write the same files. The larger one is for training on graphics cards."""
    lock = (ROOT / "requirements-test.lock").read_text("utf-8").replace("\\\n", " ")
    lines = (line.partition(" --hash")[0] for line in lock.splitlines())
    found = [one for one in map(Requirement, lines) if one.name.startswith("tensorflow")]
    assert len(found) == 2
    for system in ("linux", "darwin", "win32"):
        for machine in ("x86_64", "arm64", "AMD64"):
            here = {"sys_platform": system, "platform_machine": machine}
            fits = [one.name for one in found if one.marker and one.marker.evaluate(here)]
            assert len(fits) == 1, here


def test_running_needs_no_training_libraries() -> None:
    assert set(locked("requirements.lock")).isdisjoint({"tensorflow", "keras", "scipy", "pytest"})


def tracked_files() -> list[Path]:
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False, text=True
    )
    if listing.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_no_slide_is_committed(real_data: Path) -> None:
    size_of = {path: path.stat().st_size for path in tracked_files()}
    sizes = set(size_of.values())
    suspects = {path for path in real_data.rglob("*") if path.is_file() and _size(path) in sizes}
    forbidden = {_digest(path): path for path in suspects if _size(path)}
    committed = {path: forbidden.get(_digest(path)) for path in size_of}
    assert {path: origin for path, origin in committed.items() if origin} == {}


def _size(path: Path) -> int:
    return path.stat().st_size


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


OFF_TOPIC = re.compile(
    r"\b(claude|anthropic|chatgpt|copilot|openai|language model|llm|prompted)\b", re.IGNORECASE
)


def test_the_repository_speaks_only_of_the_product() -> None:
    found = []
    for path in tracked_files():
        if path.suffix not in {".py", ".md", ".toml", ".txt", ".spec", ".json", ".qss", ""}:
            continue
        if path == Path(__file__).resolve():
            continue
        found += [
            f"{path.relative_to(ROOT)}: {match.group()}"
            for match in OFF_TOPIC.finditer(path.read_text("utf-8", errors="replace"))
        ]
    assert found == []
