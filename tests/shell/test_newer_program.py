"""A packaged program that finds a newer version of itself: when and how it hands over."""

from __future__ import annotations

from pathlib import Path

import pytest
from updates_made import make_update

from hematovision_desktop.adapters.updates.container import Piece
from hematovision_desktop.adapters.updates.store import UpdateStore
from hematovision_desktop.assembly.newer_program import (
    STAYS_VARIABLE,
    clean_environment,
    keep_this_version,
    newer_program,
)
from hematovision_desktop.core.updates.update import UpdateKind

PROGRAM = (Piece("hematovision", b"#!/bin/sh\n", runs=True), Piece("inner/data", b"data"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of updates with version 0.2 of the program in use."""
    stick = tmp_path / "program.hvupdate"
    told = {"kind": UpdateKind.PROGRAM, "version": "0.2", "platform": "linux-x86_64"}
    update = make_update(stick, PROGRAM, **told)
    store = UpdateStore(tmp_path / "updates")
    store.stage(stick, update)
    store.use(UpdateKind.PROGRAM, update.home)
    return tmp_path / "updates"


@pytest.mark.parametrize(
    ("version", "hands_over"), [("0.1.0", True), ("0.2", False), ("0.3", False)]
)
def test_only_a_newer_version_takes_over(version: str, hands_over: bool, folder: Path) -> None:
    found = newer_program(folder, version, {})
    assert (found is not None) is hands_over
    if found is not None:
        assert found.name == "hematovision"
        assert found.stat().st_mode & 0o100


def test_stays_if_asked_to(folder: Path) -> None:
    assert newer_program(folder, "0.1.0", {STAYS_VARIABLE: "1"}) is None


def test_skips_a_version_that_lost_a_file(folder: Path) -> None:
    (next(folder.glob("program-*")) / "files" / "inner" / "data").unlink()
    assert newer_program(folder, "0.1.0", {}) is None


def test_going_back_uses_the_installed_program(folder: Path) -> None:
    UpdateStore(folder).go_back(UpdateKind.PROGRAM)
    assert newer_program(folder, "0.1.0", {}) is None


def test_does_nothing_without_updates(tmp_path: Path) -> None:
    assert newer_program(tmp_path, "0.1.0", {}) is None


def test_the_other_program_gets_no_variables_of_this_package() -> None:
    given = {
        "HOME": "/home/ann",
        "_PYI_ARCHIVE_FILE": "/opt/hematovision/hematovision",
        "LD_LIBRARY_PATH_ORIG": "/usr/local/lib",
        "LD_LIBRARY_PATH": "/opt/hematovision/_internal",
    }
    assert clean_environment(given) == {
        "HOME": "/home/ann",
        "LD_LIBRARY_PATH": "/usr/local/lib",
        STAYS_VARIABLE: "1",
    }


def test_the_version_that_runs_stays_until_it_ends(folder: Path, tmp_path: Path) -> None:
    store = UpdateStore(folder)
    home = next(folder.glob("program-*"))
    keep_this_version(folder, home / "files" / "hematovision")
    keep_this_version(folder, tmp_path / "hematovision")
    for version in ("0.3", "0.4", "0.5"):
        told = {"kind": UpdateKind.PROGRAM, "version": version, "platform": "linux-x86_64"}
        update = make_update(tmp_path / version, PROGRAM, **told)
        store.stage(tmp_path / version, update)
        store.use(UpdateKind.PROGRAM, update.home)
    kept = {one.name.split("-")[1] for one in folder.glob("program-*") if one.is_dir()}
    assert kept == {"0.2", "0.4", "0.5"}
