"""What is found behind dropped paths: order, files left out, and endless trees."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.adapters.files.finder import (
    find_all,
    find_files,
    natural_order,
    system_path,
)
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable

posix_only = pytest.mark.skipif(os.name == "nt", reason="needs links without special rights")


def touch(folder: Path, names: Iterable[str]) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def found(paths: list[Path], below: Path) -> list[str]:
    return [path.relative_to(below).as_posix() for path in find_files(paths)]


def test_natural_order_files_before_folders(tmp_path: Path) -> None:
    names = ["img10.jpg", "img2.jpg", "IMG1.JPG", "b10/x.png", "b9/y.tif", "b9/a/z.bmp", "a.webp"]
    touch(tmp_path, names)
    assert found([tmp_path], tmp_path) == [
        *("a.webp", "IMG1.JPG", "img2.jpg", "img10.jpg"),
        *("b9/y.tif", "b9/a/z.bmp", "b10/x.png"),
    ]


def test_hidden_system_and_other_files_are_left_out(tmp_path: Path) -> None:
    touch(tmp_path, [".DS_Store", "Thumbs.db", "._a.jpg", ".hidden.png", "notes.txt", "a.jpg"])
    touch(tmp_path, ["__MACOSX/a.jpg", "$RECYCLE.BIN/b.jpg", ".git/c.png", "jpg", "a.jpg.part"])
    assert found([tmp_path], tmp_path) == ["a.jpg"]


PICTURE_STARTS = [b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*"]


@pytest.mark.parametrize("start", PICTURE_STARTS)
def test_reports_pictures_without_their_file_ending(start: bytes, tmp_path: Path) -> None:
    names = ["scan", "a.jpg ", "b.jpg.bak", "c.jpg~"]
    for name in names:
        (tmp_path / name).write_bytes(start + bytes(600))
    touch(tmp_path, ["MVI_1.THM", "d.jpg", "a.jpg.part"])
    all_found = find_all([tmp_path])
    assert [path.name for path in all_found.paths] == ["d.jpg"]
    assert sum(one.count for one in all_found.left_out) == len(names)
    assert all("ending" in one.kind for one in all_found.left_out)


@pytest.mark.parametrize(
    "name",
    [
        "smears.zip",
        "SMEARS.ZIP",
        "a.7z",
        "a.rar",
        "a.tar",
        "a.tgz",
        "A.TAR.GZ",
        "a.tar.xz",
        "a.b.tar.bz2",
    ],
)
def test_reports_archives(name: str, tmp_path: Path) -> None:
    touch(tmp_path, [name, "a.jpg", "notes.docx"])
    (left_out,) = find_all([tmp_path]).left_out
    assert left_out.count == 1
    assert "Unpack" in left_out.advice


def test_files_named_by_hand_are_kept_whatever_they_are(tmp_path: Path) -> None:
    touch(tmp_path, [".hidden.png", "notes.txt"])
    asked = [tmp_path / "notes.txt", tmp_path / "missing.jpg", tmp_path / ".hidden.png"]
    assert find_files(asked) == asked


def test_a_hidden_folder_named_by_hand_is_opened(tmp_path: Path) -> None:
    touch(tmp_path, [".cells/a.png"])
    assert found([tmp_path / ".cells"], tmp_path) == [".cells/a.png"]


def test_each_file_comes_once_where_it_first_appears(tmp_path: Path) -> None:
    touch(tmp_path, ["a/1.jpg", "a/2.jpg", "b/3.jpg"])
    paths = [tmp_path / "a" / "2.jpg", tmp_path / "a", tmp_path, tmp_path / "b" / ".." / "a"]
    assert found(paths, tmp_path) == ["a/2.jpg", "a/1.jpg", "b/3.jpg"]


def test_relative_and_absolute_names_of_one_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path, ["1.jpg"])
    monkeypatch.chdir(tmp_path)
    assert find_files([Path("1.jpg"), tmp_path / "1.jpg", tmp_path]) == [Path("1.jpg")]


@posix_only
def test_a_folder_linked_into_itself_is_one_row(tmp_path: Path) -> None:
    touch(tmp_path, ["a/1.jpg", "a/b/2.jpg"])
    (tmp_path / "a" / "b" / "again").symlink_to(tmp_path / "a", target_is_directory=True)
    rows = find_files([tmp_path])
    assert [path.name for path in rows] == ["1.jpg", "2.jpg", "again"]
    with pytest.raises(FieldUnreadable) as refused:
        ImageReader().read(rows[-1])
    assert refused.value.failure.code is FailureCode.NOT_A_FILE


@posix_only
def test_links_to_elsewhere_are_followed_once(tmp_path: Path) -> None:
    touch(tmp_path, ["other/9.jpg", "in/1.jpg"])
    (tmp_path / "in" / "link").symlink_to(tmp_path / "other", target_is_directory=True)
    (tmp_path / "in" / "link2").symlink_to(tmp_path / "other", target_is_directory=True)
    (tmp_path / "in" / "same.jpg").symlink_to(tmp_path / "in" / "1.jpg")
    assert found([tmp_path / "in"], tmp_path) == ["in/1.jpg", "in/link/9.jpg"]


@posix_only
def test_links_without_an_end_are_rows(tmp_path: Path) -> None:
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    (tmp_path / "gone.jpg").symlink_to(tmp_path / "nowhere")
    assert found([tmp_path], tmp_path) == ["gone.jpg", "loop.jpg"]


def test_a_folder_that_cannot_be_read_is_its_own_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path, ["a/1.jpg", "locked/2.jpg", "z/3.jpg"])
    scandir = os.scandir

    def refuse(path: os.PathLike[str]) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "no")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert found([tmp_path], tmp_path) == ["a/1.jpg", "locked", "z/3.jpg"]
    with pytest.raises(FieldUnreadable) as refused:
        ImageReader().read(tmp_path / "locked")
    assert refused.value.failure.code is FailureCode.NO_PERMISSION


def test_a_deep_tree(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 60)
    touch(deep, ["1.jpg"])
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 45)  # a recursive walk would fail
    try:
        rows = find_files([tmp_path])
    finally:
        sys.setrecursionlimit(limit)
    assert rows == [deep / "1.jpg"]


def test_cancelling_keeps_what_was_found(tmp_path: Path) -> None:
    touch(tmp_path, [f"{folder}/{file}.jpg" for folder in range(20) for file in range(5)])
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 40

    rows = find_files([tmp_path], cancelled)
    assert 0 < len(rows) < 100


def test_names_that_no_file_can_have() -> None:
    odd = [Path("a\0b.jpg"), Path("x" * 5000), Path("\ud800.jpg")]
    assert find_files(odd) == odd


@given(st.lists(st.text("ab019٣²é_ .", max_size=12), max_size=12))
def test_the_order_is_total_and_stable(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(names, key=natural_order) == sorted(backwards, key=natural_order)


LONG = "C:\\slides\\" + "x" * 300


@pytest.mark.parametrize(
    ("given_path", "expected"),
    [
        ("C:\\short.jpg", "C:\\short.jpg"),
        (LONG, "\\\\?\\" + LONG),
        (LONG.replace("\\", "/"), "\\\\?\\" + LONG),
        ("\\\\server\\share\\" + "x" * 300, "\\\\?\\UNC\\server\\share\\" + "x" * 300),
        ("\\\\?\\" + LONG, "\\\\?\\" + LONG),
        ("relative\\" + "x" * 300, "relative\\" + "x" * 300),
    ],
)
def test_long_windows_paths_get_their_prefix(given_path: str, expected: str) -> None:
    assert str(system_path(Path(given_path), windows=True)) == expected


def test_paths_of_other_systems_stay_as_they_are() -> None:
    assert system_path(Path("/" + "x" * 500), windows=False) == Path("/" + "x" * 500)


def test_counts_other_files_of_a_folder_by_kind(tmp_path: Path) -> None:
    touch(
        tmp_path, ["a.jpg", "b.HEIC", "c/d.heic", "c/e.czi", "notes.txt", "labels.xml", ".x.heic"]
    )
    (tmp_path / "IM0001").write_bytes(bytes(128) + b"DICM")
    (tmp_path / "README").write_bytes(b"x")
    found = find_all([tmp_path])
    assert [path.name for path in found.paths] == ["a.jpg"]
    counted = [(one.ending, one.kind, one.count) for one in found.left_out]
    assert counted == [(".heic", "HEIC", 2), ("", "DICOM", 1), (".czi", "CZI, Zeiss", 1)]
    assert all(one.advice for one in found.left_out)


@pytest.mark.parametrize(
    ("name", "start", "expected"),
    [
        ("scan.001a", b"ZISRAWFILE", (".001a", "CZI, Zeiss")),
        ("plate.raw", b"\xda\xce\xbe\x0a", (".raw", "ND2, Nikon")),
        ("study.IMA", bytes(128) + b"DICM", (".ima", "DICOM")),
        ("1.2.840.113619.7", bytes(128) + b"DICM", ("", "DICOM")),
        ("stack.bak", b"p\0\0\0\x64\0\0\0*<", (".bak", "LIF, Leica")),
        ("notes.txt", b"ZISRAWFILE", None),
        ("letter.odg", b"PK\x03\x04", None),
        ("empty.xyz", b"", None),
    ],
)
def test_foreign_files_under_unknown_endings(
    name: str, start: bytes, expected: tuple[str, str] | None, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(start)
    left_out = [(one.ending, one.kind) for one in find_all([tmp_path]).left_out]
    assert left_out == ([expected] if expected else [])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    os.mkfifo(tmp_path / "pipe.xyz")
    assert find_all([tmp_path]).left_out == ()


def test_a_file_named_by_hand_is_not_left_out(tmp_path: Path) -> None:
    touch(tmp_path, ["b.heic"])
    found = find_all([tmp_path / "b.heic"])
    assert found.paths == (tmp_path / "b.heic",)
    assert found.left_out == ()


@pytest.mark.parametrize(
    "start", [b"BZh91AY&SY", b"\xfd7zXZ\0", b"(\xb5/\xfd", bytes(257) + b"ustar"]
)
def test_reports_archives_without_a_file_ending(start: bytes, tmp_path: Path) -> None:
    (tmp_path / "smears").write_bytes(start + bytes(600))
    (left_out,) = find_all([tmp_path]).left_out
    assert "TAR" in left_out.kind
