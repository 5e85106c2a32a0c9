"""Power cuts in some kinds of work; `power_cuts.py` covers all of them and more states."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from disk_changes import Act, Change
from disk_model import Disk, FileSystem
from file_steps import can_stop

KINDS = ["writing", "live", "a new log", "signing", "backup", "restore", "removing", "settings"]
BETWEEN = ["second reading", "moving"]
BEFORE, AFTER = b"before", bytes(range(1, 256)) * 40


@pytest.mark.skipif(not can_stop(), reason="only where the system asks before each call")
def test_what_was_reported_as_kept_survives_a_power_cut() -> None:
    # In another process: this one has threads, which a fork would leave behind.
    script = Path(__file__).with_name("power_cuts.py")
    command = [sys.executable, str(script), "--draws", "0", "--every", "1000"]
    done = subprocess.run(
        [*command, "--kinds", *KINDS, *BETWEEN, "saving"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _replaced(home: Path) -> list[Change]:
    draft, target = home / "draft", home / "file"
    return [
        Change(Act.BEGIN, draft),
        Change(Act.WRITE, draft, content=AFTER),
        Change(Act.SYNC, draft),
        Change(Act.MOVE, draft, target),
        Change(Act.SYNC, home),
    ]


@pytest.mark.parametrize(
    ("left_out", "system", "is_torn", "is_lost"),
    [
        (None, FileSystem.LOOSE, False, False),
        (None, FileSystem.ORDERED, False, False),
        (2, FileSystem.LOOSE, True, False),
        (2, FileSystem.ORDERED, True, False),
        (4, FileSystem.LOOSE, False, True),
        (4, FileSystem.ORDERED, False, True),
    ],
)
def test_a_step_that_is_left_out_shows(
    left_out: int | None, system: FileSystem, is_torn: bool, is_lost: bool, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(BEFORE)
    disk, left = Disk(tmp_path), set[object]()
    for at, change in enumerate(_replaced(tmp_path)):
        left |= {tree.get("file") for tree in disk.states(random.Random(at), system, 40)}
        if at != left_out:
            disk.make(change)
    at_the_end = {tree.get("file") for tree in disk.states(random.Random(1), system, 40)}
    assert bool((left | at_the_end) - {BEFORE, AFTER}) == is_torn
    assert (BEFORE in at_the_end) == is_lost


def _one_by_one(home: Path) -> list[Change]:
    return [Change(Act.BEGIN, home / name) for name in "ab"]


def _in_a_folder(home: Path) -> list[Change]:
    (home / "of").mkdir()
    return [
        Change(Act.MAKE, home / "new"),
        Change(Act.BEGIN, home / "new" / "a"),
        Change(Act.SYNC, home / "new" / "a"),
        Change(Act.SYNC, home / "new"),
    ]


@pytest.mark.parametrize(
    ("changes", "system", "names"),
    [
        (_one_by_one, FileSystem.LOOSE, [set(), {"a"}, {"a", "b"}, {"b"}]),
        (_one_by_one, FileSystem.ORDERED, [set(), {"a"}, {"a", "b"}]),
        (_in_a_folder, FileSystem.LOOSE, [{"of"}, {"of", "new", "new/a"}]),
        (_in_a_folder, FileSystem.ORDERED, [{"of", "new", "new/a"}]),
    ],
)
def test_names_reach_the_disk_as_a_file_system_has_them(
    changes: Callable[[Path], list[Change]],
    system: FileSystem,
    names: list[set[str]],
    tmp_path: Path,
) -> None:
    made = changes(tmp_path)
    disk = Disk(tmp_path)
    for one in made:
        disk.make(one)
    found = {frozenset(tree) for tree in disk.states(random.Random(1), system, 60)}
    assert found == {frozenset(one) for one in names}
