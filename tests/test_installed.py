"""The program as pipx and uv install it: from a wheel, without a checkout."""

from __future__ import annotations

import json
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from installed_program import ROOT, Installed, install

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return install(tmp_path_factory.mktemp("installed"))


def needed_files() -> set[str]:
    """Return the files that the program needs besides its code, as paths in the repository."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    models = {f"models/{name}" for name in settings["tool"]["hematovision"]["shipped-models"]}
    assets = (path for path in (ROOT / "assets").rglob("*") if path.is_file())
    return models | {path.relative_to(ROOT).as_posix() for path in assets}


def guide_in(folder: str) -> set[str]:
    """Return the pages for staff as paths in a folder."""
    found = {f"{folder}/{page.name}" for page in (ROOT / "docs").glob("staff.*.md")}
    assert len(found) == 6
    return found


def test_the_wheel_carries_what_the_program_needs_and_nothing_for_training(
    installed: Installed,
) -> None:
    names = set(zipfile.ZipFile(installed.wheel).namelist())
    inside = needed_files() | guide_in("guide")
    assert {f"hematovision_desktop/{name}" for name in inside} <= names
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"hematovision_desktop"}
    assert [name for name in names if name.endswith((".keras", ".pyc"))] == []


def test_the_source_archive_carries_it_too(installed: Installed) -> None:
    with tarfile.open(installed.sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert needed_files() | guide_in("docs") <= names
    assert [name for name in names if name.startswith("tests")] == []


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Return a folder of pictures with a stranger's code that must not run."""
    folder = tmp_path / "pictures"
    draw_folder(folder, seed=5, count=1)
    for name in ("hashlib.py", "json.py", "hematovision_desktop/__init__.py"):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("raise SystemExit('code of a stranger')", "utf-8")
    return folder


def test_passes_its_self_test_and_runs_no_code_beside_the_pictures(
    installed: Installed, data_folder: Path, pictures: Path
) -> None:
    done = installed.run("hematovision", "--self-test", home=data_folder, cwd=pictures)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Everything works." in done.stdout


def test_classifies_with_its_own_files_and_runs_no_code_beside_the_pictures(
    installed: Installed, data_folder: Path, pictures: Path, tmp_path: Path
) -> None:
    command = ("hematovision", "classify", ".", "--format", "json")
    done = installed.run(*command, home=data_folder, cwd=pictures)
    assert done.returncode == 0, done.stdout + done.stderr
    assert [json.loads(line)["status"] for line in done.stdout.splitlines()] == ["ok"]
    where = "import hematovision_desktop; print(hematovision_desktop.__file__)"
    found = installed.run("python", "-c", where, home=data_folder, cwd=tmp_path)
    assert Path(found.stdout).is_relative_to(installed.folder)
