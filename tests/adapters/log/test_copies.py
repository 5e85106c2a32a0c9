"""Copies of the log hold everything, and a restored copy is what opens, whatever happens."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, connect
from hematovision_desktop.adapters.log.disk.copies import check_copy, copy_open_log, restore_log
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.logbook.log import LogQuery

LEFT_BEHIND = """
import os, sys
from pathlib import Path
from log_samples import a_cell, a_result, a_start
from hematovision_desktop.adapters.log.sqlite import SqliteLog
log = SqliteLog(Path(sys.argv[1]))
batch = log.begin_batch(a_start("newer"))
log.add_fields(batch, [a_result(n, f"/newer/{n}.jpg", a_cell()) for n in range(200)])
os._exit(0)  # as a power cut: what was written last lies beside the log
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.sqlite"


def names(path: Path) -> list[str]:
    log = SqliteLog(path)
    found = [batch.start.name for batch in log.batches(LogQuery())]
    assert log.find_damage() == []
    log.close()
    return found


def fill(path: Path, name: str) -> None:
    log = SqliteLog(path)
    batch = log.begin_batch(a_start(name))
    log.add_fields(batch, [a_result(0, "/a.jpg", a_cell())])
    log.close()


def _python() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


@pytest.fixture(scope="module")
def left_over(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a copy of a log and a newer log that ended badly."""
    path = tmp_path_factory.mktemp("left") / "log.sqlite"
    fill(path, "older")
    log = SqliteLog(path)
    log.copy_to(path.with_name("copy.sqlite"))
    log.close()
    subprocess.run([sys.executable, "-c", LEFT_BEHIND, str(path)], check=True, env=_python())
    assert path.with_name("log.sqlite-wal").stat().st_size > 0
    return path.parent


@pytest.fixture
def copy(left_over: Path, path: Path) -> Path:
    """Return the copy, beside the newer log with its latest rows."""
    shutil.copytree(left_over, path.parent, dirs_exist_ok=True)
    return path.with_name("copy.sqlite")


def test_a_copy_of_an_open_log_is_one_sound_file(path: Path) -> None:
    log = SqliteLog(path)
    batch = log.begin_batch(a_start("a"))
    log.add_fields(batch, [a_result(0, "/a.jpg", a_cell())])
    target = path.with_name("copy.sqlite")
    log.copy_to(target)
    log.begin_batch(a_start("later"))
    log.close()
    check_copy(target)
    assert sorted(one.name for one in path.parent.glob("copy*")) == ["copy.sqlite"]
    assert names(target) == ["a"]


def test_restores_a_copy_beside_leftovers_of_a_newer_log(path: Path, copy: Path) -> None:
    aside = restore_log(copy, path)
    assert names(path) == ["older"]
    assert aside is not None
    assert names(aside / path.name) == ["newer", "older"]


@pytest.mark.parametrize("keep", [{""}, {"-wal"}, {"-shm"}, {"", "-wal"}, {"-wal", "-shm"}, set()])
def test_opens_the_restored_copy_whatever_is_beside_the_log(
    path: Path, copy: Path, keep: set[str]
) -> None:
    for ending in {"", "-wal", "-shm"} - keep:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    restore_log(copy, path)
    assert names(path) == ["older"]


def half(content: bytes) -> bytes:
    return content[: len(content) // 2]


def flipped(content: bytes) -> bytes:
    at = len(content) // 2
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


BESIDE: dict[str, Callable[[bytes], bytes]] = {
    "as it was": bytes,
    "empty": lambda _: b"",
    "cut": half,
    "flipped": flipped,
    "zeroed": lambda content: bytes(len(content)),
    "noise": lambda content: random.Random(3).randbytes(len(content)),
    "twice": lambda content: content + content,
}


@pytest.mark.parametrize("state", BESIDE)
@pytest.mark.parametrize("log_state", ["there", "away"])
def test_a_copy_is_opened_whatever_state_the_left_overs_are_in(
    path: Path, left_over: Path, state: str, log_state: str
) -> None:
    # In both orders of writing: the file system decides which comes first.
    ways = [("-wal",), ("-shm",), ("-wal", "-shm"), ("-shm", "-wal")]
    for number, endings in enumerate(ways):
        here = path.parent / str(number) / path.name
        here.parent.mkdir()
        if log_state == "there":
            shutil.copy(left_over / path.name, here)
        for ending in endings:
            beside = (left_over / (path.name + ending)).read_bytes()
            here.with_name(here.name + ending).write_bytes(BESIDE[state](beside))
        copy = here.with_name("copy.sqlite")
        shutil.copy(left_over / "copy.sqlite", copy)
        restore_log(copy, here)
        assert names(here) == ["older"]


@pytest.mark.parametrize("after", range(5))
def test_a_restoring_that_was_cut_short_is_finished_by_the_next_owner(
    path: Path, copy: Path, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, left = Path.replace, after

    def replace_until(self: Path, target: Path) -> Path:
        nonlocal left
        if self.name.startswith(path.name):
            if not left:
                raise KeyboardInterrupt
            left -= 1
        return replace(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace_until)
        try:
            aside = restore_log(copy, path)
        except KeyboardInterrupt:
            aside = None
    assert names(path) == ["older"]
    kept = aside or next(one for one in path.parent.iterdir() if one.is_dir())
    assert names(kept / path.name) == ["newer", "older"]
    assert not list(path.parent.glob("*.restoring")) + list(path.parent.glob("*.incoming"))


def test_a_log_that_was_copied_to_a_medium_without_writing_goes_back(tmp_path: Path) -> None:
    disc, path = tmp_path / "disc" / "log.sqlite", tmp_path / "log.sqlite"
    fill(disc, "kept")
    # SQLite cannot make its file beside the copy.
    disc.with_name("log.sqlite-wal").mkdir()
    restore_log(disc, path)
    assert names(path) == ["kept"]


def test_a_log_in_use_is_not_replaced(path: Path) -> None:
    fill(path, "older")
    copy = path.with_name("copy.sqlite")
    log = SqliteLog(path)
    log.copy_to(copy)
    with pytest.raises(UserError, match="using the log"):
        restore_log(copy, path)
    log.close()


@pytest.mark.parametrize("kind", ["missing", "text", "other", "newer", "cut", "flipped"])
def test_refuses_a_damaged_copy_and_keeps_the_log(path: Path, kind: str) -> None:
    copy = path.with_name("copy.sqlite")
    fill(path, "kept")
    log = SqliteLog(path)
    log.copy_to(copy)
    log.close()
    if kind == "missing":
        copy.unlink()
    elif kind == "text":
        copy.write_bytes(b"this is no database" * 1000)
    elif kind == "cut":
        copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    elif kind == "flipped":
        content = bytearray(copy.read_bytes())
        content[4096 : 4096 + 200] = bytes(200)
        copy.write_bytes(content)
    else:
        raw = connect(copy)
        raw.execute("PRAGMA application_id = 1" if kind == "other" else "PRAGMA user_version = 99")
        raw.close()
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault, match=r"copy|newer version|damaged"):
        restore_log(copy, path)
    assert path.read_bytes() == before
    assert names(path) == ["kept"]


def test_a_full_disk_names_the_copys_final_place_and_not_the_log(
    path: Path,
) -> None:
    """A backup's folder is a draft until it is complete; "the log" would mean the one in use."""

    class Full:
        def backup(self, _target: object) -> None:
            raise dbapi2.OperationalError("database or disk is full")

    folder = path.parent / "Backup 7.part"
    folder.mkdir()
    with pytest.raises(EnvironmentFault) as told:
        copy_open_log(Full(), folder / "log.sqlite", KNOWN_KEY)
    assert str(told.value).startswith(
        f"The log could not be copied to {folder.with_name('Backup 7') / 'log.sqlite'} ("
    )
    assert not list(folder.iterdir())


def test_a_copy_may_be_in_a_folder_without_a_name(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a Windows drive, where a log on a stick is copied before a migration."""
    monkeypatch.chdir(path.parent)
    log = SqliteLog(path)
    log.copy_to(Path("copy.sqlite"))
    log.close()
    check_copy(path.with_name("copy.sqlite"))


def test_a_full_disk_leaves_the_earlier_copy_and_the_log(
    path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spare = shutil.copy(copy, path.with_name("spare"))
    before = copy.read_bytes()

    def refuse(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    log = SqliteLog(path)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        with pytest.raises(EnvironmentFault, match="Free some space"):
            log.copy_to(copy)
    log.close()
    assert copy.read_bytes() == before
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        with pytest.raises(EnvironmentFault, match="No space left"):
            restore_log(Path(spare), path)
    assert names(path) == ["newer", "older"]
