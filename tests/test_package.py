"""The packaged program on a computer without Python.

`make package` builds it and passes it here; otherwise only its planned content is checked.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import (
    PackageNotFoundError,
    distribution,
    files,
    packages_distributions,
)
from pathlib import Path

import pytest
from updates_made import make_update

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.adapters.updates.container import Piece
from hematovision_desktop.assembly import places
from hematovision_desktop.core.signing.signed_record import fingerprint_of
from hematovision_desktop.core.updates.update import UpdateKind, platform_name

ROOT = Path(__file__).resolve().parent.parent
LARGEST_MB = 262  # measured 259
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def shipped_models() -> list[str]:
    """Return the files of models/ that the program needs."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    names: list[str] = settings["tool"]["hematovision"]["shipped-models"]
    return names


@pytest.fixture(scope="session")
def package() -> Path:
    """Return the folder that `make package` built."""
    named = os.environ.get("HEMATOVISION_PACKAGE")
    if not named:
        pytest.skip("no package to check; run make package")
    return Path(named).absolute()


def run(package: Path, *given: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the package with nothing of this environment: no PATH, no Python, no settings."""
    name = "hematovision-cli.exe" if sys.platform == "win32" else "hematovision"
    system = {key: os.environ[key] for key in ("SYSTEMROOT", "TEMP") if key in os.environ}
    return subprocess.run(
        [package / name, *given],
        env=system | OFFSCREEN | {places.DATA_FOLDER_VARIABLE: str(home)},
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def test_it_passes_its_self_test(package: Path, data_folder: Path) -> None:
    done = run(package, "--self-test", home=data_folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Everything works." in done.stdout


def test_it_works_from_another_folder(package: Path, data_folder: Path, tmp_path: Path) -> None:
    moved = tmp_path / "USB stick తెలుగు"
    shutil.copytree(package, moved, symlinks=True)
    done = run(moved, "--self-test", home=data_folder)
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_classifies(package: Path, data_folder: Path, tmp_path: Path) -> None:
    paths = draw_folder(tmp_path / "drawn", seed=5, count=2)
    done = run(package, "classify", str(paths[0].parent), "--format", "json", home=data_folder)
    assert done.returncode == 0, done.stderr
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["status"] for record in records] == ["ok", "ok"]
    assert (data_folder / "log.sqlite").is_file()


def test_it_names_cells_as_the_sources_do(
    package: Path, data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The package has other libraries in some places: empty ones, and one OpenBLAS instead of two."""
    draw_folder(tmp_path / "drawn", seed=7, count=4)
    words = ["classify", str(tmp_path / "drawn"), "--format", "json", "--no-log"]
    done = run(package, *words, home=data_folder)
    assert done.returncode == main(words) == 0, done.stderr
    packaged, ours = (
        [json.loads(line) | {"elapsed_ms": None} for line in text.splitlines()]
        for text in (done.stdout, capsys.readouterr().out)
    )
    assert packaged == ours
    assert any(record["cells"] for record in ours)


def test_it_is_small_enough_for_a_stick(package: Path) -> None:
    files = [path for path in package.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) <= LARGEST_MB * 1e6


def test_it_brings_what_it_needs_and_nothing_else(package: Path) -> None:
    inside = package / "_internal"
    assert {path.name for path in (inside / "models").iterdir()} == set(shipped_models())
    assert (inside / "assets" / "icons").is_dir()
    names = {path.name.lower() for path in package.rglob("*")}
    for unneeded in ("tensorflow", "matplotlib", "scipy", "pytest", "libqt6network.so.6", "qml"):
        assert unneeded not in names
    if shutil.which("cc"):
        large = [one for one in inside.rglob("*openblas*") if one.stat().st_size > 1e6]
        assert len({one.resolve() for one in large}) == 1
    dead = [path for path in package.rglob("*") if path.is_symlink() and not path.exists()]
    assert dead == []


def test_it_brings_the_licence_of_every_part(package: Path) -> None:
    folder = package / "_internal" / "licences"
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    for name in (*re.findall(r"(?m)^([A-Za-z0-9._-]+)==", lock), "python"):
        here = name == "python" or has_come(name)
        texts = [one for one in (folder / name).glob("**/*") if one.is_file()]
        assert not here or any(one.stat().st_size > 500 for one in texts), name
    if shutil.which("dpkg-query"):
        assert list((folder / "system").glob("libx11-6*.txt"))


def test_each_licence_has_a_place_of_its_own(package: Path) -> None:
    """NumPy brings eight files of the name LICENSE. One of them must not take the place of another."""
    folder = package / "_internal" / "licences" / "numpy"
    brought = [one for one in files("numpy") or () if re.search(r"LICEN[CS]E[^/]*$", str(one))]
    texts = {one.read_text("utf-8") for one in brought if one.suffix != ".py"}
    assert {one.read_text("utf-8") for one in folder.rglob("*") if one.is_file()} >= texts
    assert len(texts) > 1


def test_nothing_in_it_depends_on_where_it_was_built_or_what_else_was_installed(
    package: Path,
) -> None:
    """Two builds at two paths, one beside the tests' libraries, were compared by hand: docs/it.md."""
    foreign = [str(ROOT).encode(), sys.prefix.encode(), b"site-packages/pytest"]
    for path in package.rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            assert [one for one in foreign if one in content] == [], path
    names = {path.name for path in package.rglob("*.dist-info/*")}
    assert names.isdisjoint({"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"})
    modules, sources = modules_in(package)
    needed = set(
        re.findall(r"(?m)^([a-z0-9-]+)==", (ROOT / "requirements.lock").read_text("utf-8"))
    )
    owners = packages_distributions()
    for module in {name.partition(".")[0] for name in modules} - {"hematovision_desktop"}:
        plain = {re.sub(r"[-_.]+", "-", one).lower() for one in owners.get(module, ())}
        assert not plain or plain & needed, (
            f"{module} is of {plain}, which the program does not need"
        )
    assert [one for one in sources if Path(one).is_absolute()] == []


def modules_in(package: Path) -> tuple[set[str], set[str]]:
    """Return the modules in the program's archive, and the source files that their code names."""
    readers = pytest.importorskip("PyInstaller.archive.readers")
    program = readers.CArchiveReader(str(package / "hematovision"))
    (name,) = (one for one in program.toc if one.startswith("PYZ"))
    archive = program.open_embedded_archive(name)
    codes = [archive.extract(one) for one in archive.toc]
    return set(archive.toc), {one.co_filename for one in codes if one is not None}


def has_come(name: str) -> bool:
    """Whether a library of the lock is installed on this system."""
    with contextlib.suppress(PackageNotFoundError):
        return bool(distribution(name))
    return False


def test_the_guide_that_it_brings_is_whole(package: Path) -> None:
    guide = package / "_internal" / "guide"
    for page in guide.glob("*.md"):
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text("utf-8")):
            assert "://" in target or (guide / target).is_file(), f"{page.name} links to {target}"


NEWER = b"""#!/bin/sh
[ "$1" = --self-test ] && exit 0
echo "the newer version, asked for $*"
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell stands in")
def test_it_hands_over_to_a_newer_version_that_a_stick_brought(
    package: Path, data_folder: Path, tmp_path: Path
) -> None:
    here = platform_name(sys.platform, platform.machine())
    told = {"kind": UpdateKind.PROGRAM, "version": "99", "platform": here}
    stick = tmp_path / "program.hvupdate"
    update = make_update(stick, (Piece("hematovision", NEWER, runs=True),), **told)
    trusted = ("--trust", fingerprint_of(update.public_key), "--name", "Ann")
    done = run(package, "update", str(stick), *trusted, home=data_folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "from the next start on" in done.stdout
    done = run(package, "classify", "--help", home=data_folder)
    assert done.stdout == "the newer version, asked for classify --help\n", done.stderr
    newer = next((data_folder / "updates").glob("program-*/files/hematovision"))
    newer.write_bytes(b"what is no program")  # not whole any more: the installed one runs
    done = run(package, "--version", home=data_folder)
    assert done.stdout.startswith("HematoVision 0")


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
def test_it_reads_nothing_of_an_installed_python(package: Path, data_folder: Path) -> None:
    trace = data_folder / "trace"
    command = ["strace", "-f", "-e", "trace=openat,execve", "-o", str(trace)]
    subprocess.run(
        [*command, package / "hematovision", "--self-test"],
        env=OFFSCREEN | {places.DATA_FOLDER_VARIABLE: str(data_folder)},
        capture_output=True,
        check=False,
        timeout=300,
    )
    opened = [
        line for line in trace.read_text("utf-8", "replace").splitlines() if "ENOENT" not in line
    ]
    assert opened
    foreign = [sys.prefix, sys.base_prefix, str(ROOT / "hematovision_desktop"), "/usr/lib/python"]
    assert [line for line in opened if any(place in line for place in foreign)] == []


@pytest.mark.skipif(not shutil.which("make"), reason="no make on this system")
def test_the_build_leaves_nothing_in_the_builders_home() -> None:
    command = ["make", "--dry-run", "--always-make", "package"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    lines = [line for line in told.replace("\\\n", "").splitlines() if "--self-test" in line]
    assert lines
    assert [line for line in lines if places.DATA_FOLDER_VARIABLE not in line] == []


def test_every_file_that_the_recipe_names_exists() -> None:
    recipe = (ROOT / "build.spec").read_text("utf-8")
    assert "upx=False" in recipe
    assert "upx=True" not in recipe
    for name in ("assets", "hematovision_desktop/__main__.py"):
        assert (ROOT / name).exists()
    for path in (places.shipped_pack(), places.locator_of(places.shipped_pack())):
        assert {path.name, path.with_suffix(".json").name} <= set(shipped_models())
    for name in shipped_models():
        assert (ROOT / "models" / name).is_file()
