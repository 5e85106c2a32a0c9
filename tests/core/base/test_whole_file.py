"""A file is written whole or not at all, and only its owner can read it."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hematovision_desktop.core.base.whole_file import (
    FORGOTTEN_AFTER_S,
    bring_to_disk,
    drafted,
    make_folder,
    sweep,
    whole_text,
    write_whole,
)

posix = pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def by_bytes(target: Path) -> None:
    write_whole(target, b"later")


def by_text(target: Path) -> None:
    with whole_text(target) as stream:
        stream.write("later")


def by_name(target: Path) -> None:
    with drafted(target) as draft:
        draft.write_text("later")


WRITERS = [by_bytes, by_text, by_name]


@pytest.mark.skipif(os.name != "posix", reason="pipes have names on POSIX alone")
@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("name", ["pipe", "link"])
def test_a_pipe_or_device_stays_what_it_is(
    write: Callable[[Path], None], name: str, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "link").symlink_to(pipe)
    with pytest.raises(OSError, match="pipe"):
        write(tmp_path / name)
    assert pipe.is_fifo()
    assert sorted(tmp_path.iterdir()) == [tmp_path / "link", pipe]


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("name", [".", "/", "folder"])
def test_a_folder_is_a_fault_of_the_file_system_like_any_other(
    write: Callable[[Path], None], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The root and the current folder have no name to put a draft beside."""
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(IsADirectoryError):
        write(Path(name))
    assert [one.name for one in tmp_path.iterdir()] == ["folder"]


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("name", ["plain.txt", "రక్తం µ.csv", "n" * 250])
def test_a_file_gets_its_name_when_it_is_complete(
    tmp_path: Path, name: str, write: Callable[[Path], None]
) -> None:
    target = tmp_path / name
    target.write_text("earlier, and longer")
    write(target)
    assert target.read_text() == "later"
    assert list(tmp_path.iterdir()) == [target]


@posix
@pytest.mark.parametrize("write", WRITERS)
def test_a_file_is_private_even_if_the_earlier_one_was_not(
    tmp_path: Path, write: Callable[[Path], None]
) -> None:
    target = tmp_path / "settings.json"
    target.write_text("earlier")
    target.chmod(0o644)
    write(target)
    assert mode(target) == 0o600


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("broken", ["os.fsync", "pathlib.Path.replace"])
def test_a_fault_keeps_the_earlier_file_and_leaves_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str, write: Callable[[Path], None]
) -> None:
    target = tmp_path / "cells.csv"
    target.write_text("earlier")

    def no_space(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(broken, no_space)
    with pytest.raises(OSError, match="No space left"):
        write(target)
    assert target.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failing_block_keeps_the_earlier_file(tmp_path: Path) -> None:
    target = tmp_path / "cells.csv"
    target.write_text("earlier")
    with pytest.raises(KeyboardInterrupt), whole_text(target) as stream:
        stream.write("half of it")
        raise KeyboardInterrupt
    assert target.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("moment", ["fsync", "replace"])
def test_a_kill_while_writing_keeps_the_earlier_file(tmp_path: Path, moment: str) -> None:
    target = tmp_path / "cells.csv"
    target.write_text("earlier")
    script = (
        "import os, pathlib, sys\n"
        "from hematovision_desktop.core.base.whole_file import write_whole\n"
        f"{'os.fsync' if moment == 'fsync' else 'pathlib.Path.replace'} = lambda *_: os._exit(9)\n"
        "write_whole(pathlib.Path(sys.argv[1]), b'later')\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(target)], check=False)
    assert done.returncode == 9
    assert target.read_text() == "earlier"


def test_escapes_what_the_encoding_cannot_hold(tmp_path: Path) -> None:
    target = tmp_path / "names.txt"
    with whole_text(target) as stream:
        stream.write("odd \udc80\r\nname\n")
    assert target.read_bytes() == b"odd \\udc80\r\nname\n"


@posix
def test_new_folders_are_private_and_existing_ones_stay_unchanged(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir(0o755)
    make_folder(there / "one" / "two")
    make_folder(there / "one" / "two")
    assert [mode(there / one) for one in ("", "one", "one/two")] == [0o755, 0o700, 0o700]


def test_names_a_file_in_the_way_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "inside"):
        with pytest.raises(OSError, match="file"):
            make_folder(folder)


ONE, TWO = ".0123456789ab.part", ".ba9876543210.part"


@pytest.mark.parametrize(
    ("old", "fresh", "stay"),
    [
        ([ONE], [TWO], {TWO}),
        ([ONE, f"{ONE}-journal", f"{TWO}-wal", f"{TWO}-shm"], [], set()),
        # SQLite may leave its journal untouched for long while it fills the file that it belongs to.
        ([f"{ONE}-journal"], [ONE], {ONE, f"{ONE}-journal"}),
        (["a.part", ".a.part", f"{ONE}-notes", f"a{ONE}"], [], None),
    ],
)
@pytest.mark.parametrize("ago_s", [FORGOTTEN_AFTER_S + 60, -70 * 365 * 86_400.0])
def test_sweeps_drafts_that_nobody_is_writing(
    old: list[str], fresh: list[str], stay: set[str] | None, ago_s: float, tmp_path: Path
) -> None:
    for name in (*old, *fresh):
        (tmp_path / name).write_bytes(b"half of it")
    then = time.time() - ago_s  # or written by a clock that was far ahead
    for name in old:
        os.utime(tmp_path / name, (then, then))
    sweep(tmp_path)
    assert {one.name for one in tmp_path.iterdir()} == ({*old, *fresh} if stay is None else stay)
    sweep(tmp_path / "not there")


def test_sweeps_draft_folders_and_goes_on_after_one_that_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ONE).mkdir()
    (tmp_path / ONE / "cell.png").write_bytes(b"")
    (tmp_path / TWO).write_bytes(b"")
    remove = Path.unlink

    def refuse(self: Path, *, missing_ok: bool = False) -> None:
        if self.name == TWO:
            raise PermissionError("another program holds it")
        remove(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    monkeypatch.setattr(time, "time", lambda: 1e11)
    sweep(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == [TWO]


class ADiskWithACache:
    """A system whose flush ends at the disk's cache. refused: the error with which its file system refuses a full flush."""

    def __init__(self, refused: int | None) -> None:
        self.refused, self.asked = refused, list[str]()

    def through(self, _descriptor: int, request: int, *_: object) -> int:
        assert request == 51
        self.asked.append("through")
        if self.refused is not None:
            raise OSError(self.refused, "refused")
        return 0

    def flush(self, _descriptor: int) -> None:
        self.asked.append("to the cache")


@pytest.fixture
def on_a_cached_disk(
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[int | None], ADiskWithACache]:
    def on(refused: int | None) -> ADiskWithACache:
        disk = ADiskWithACache(refused)
        monkeypatch.setattr("fcntl.F_FULLFSYNC", 51, raising=False)
        monkeypatch.setattr("fcntl.fcntl", disk.through)
        monkeypatch.setattr("os.fsync", disk.flush)
        return disk

    return on


def a_folder(target: Path) -> None:
    make_folder(target / "inner")


@posix
@pytest.mark.parametrize("write", [*WRITERS, a_folder])
@pytest.mark.parametrize(
    ("refused", "each"),
    [(None, ["through"])]
    + [(one, ["through", "to the cache"]) for one in (errno.ENOTSUP, errno.ENOTTY, errno.EINVAL)],
)
def test_flushes_the_disks_cache_where_the_file_system_can(
    write: Callable[[Path], None],
    refused: int | None,
    each: list[str],
    tmp_path: Path,
    on_a_cached_disk: Callable[[int | None], ADiskWithACache],
) -> None:
    disk = on_a_cached_disk(refused)
    write(tmp_path / "new")
    # Once for the content or the outer name, once for the name.
    assert disk.asked == each * 2


@posix
@pytest.mark.parametrize("write", WRITERS)
def test_a_failure_behind_the_disks_cache_is_no_success(
    write: Callable[[Path], None],
    tmp_path: Path,
    on_a_cached_disk: Callable[[int | None], ADiskWithACache],
) -> None:
    target = tmp_path / "cells.csv"
    target.write_text("earlier")
    on_a_cached_disk(errno.EIO)
    with pytest.raises(OSError, match="refused"):
        write(target)
    assert target.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [target]


@pytest.fixture
def on_a_disk_without_names(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Return a function that makes the disk refuse to store names in folders, with an error of the system."""
    flush = os.fsync

    def refusing(number: int) -> None:
        def refuse(descriptor: int) -> None:
            if stat.S_ISDIR(os.fstat(descriptor).st_mode):
                raise OSError(number, os.strerror(number))
            flush(descriptor)

        monkeypatch.setattr("os.fsync", refuse)

    return refusing


@posix
@pytest.mark.parametrize("write", [*WRITERS, a_folder])
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EROFS, errno.EDQUOT])
def test_failing_to_store_a_name_is_no_success(
    write: Callable[[Path], None],
    number: int,
    tmp_path: Path,
    on_a_disk_without_names: Callable[[int], None],
) -> None:
    on_a_disk_without_names(number)
    with pytest.raises(OSError) as told:
        write(tmp_path / "new")
    assert told.value.errno == number


@posix
@pytest.mark.parametrize("write", [*WRITERS, a_folder])
@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.ENOSYS])
def test_accepts_a_file_system_that_cannot_flush_folders(
    write: Callable[[Path], None],
    number: int,
    tmp_path: Path,
    on_a_disk_without_names: Callable[[int], None],
) -> None:
    on_a_disk_without_names(number)
    write(tmp_path / "new")
    assert (tmp_path / "new").exists()


@posix
def test_does_not_report_success_for_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        bring_to_disk(tmp_path / "gone")


@posix
def test_leaves_an_unreadable_folder_to_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *_: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr("os.open", refuse)
    bring_to_disk(tmp_path)
