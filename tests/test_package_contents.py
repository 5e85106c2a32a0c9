"""What build.spec puts into the package, and how its libraries are made smaller."""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
import subprocess
import sys
from importlib.metadata import PackagePath
from pathlib import Path

import pytest

from installers.package import contents
from installers.package.contents import Entry
from installers.package.libraries import (
    can_be_loaded,
    compile_library,
    empty,
    with_empty_libraries,
    without_orphans,
)

on_linux = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("cc", "nm", "readelf"))),
    reason="needs Linux and a C compiler",
)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6\\Qt6Quick.dll", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("assets/translations/te.qm", True),
        ("assets/translations/te.ts", False),
        ("numpy-2.1.dist-info/METADATA", True),
        ("numpy-2.1.dist-info/RECORD", False),
        ("libcups.so.2", False),
    ],
)
def test_files_that_nothing_needs_are_left_out(name: str, kept: bool) -> None:
    entry = (name, "/there", "BINARY")
    assert contents.needed([entry]) == ([entry] if kept else [])


def test_links_to_what_was_left_out_are_left_out() -> None:
    kept: list[Entry] = [("a/b.so.1", "/b", "BINARY"), ("b.so", "a/b.so.1", "SYMLINK")]
    entries: list[Entry] = [*kept, ("c.so", "a/c.so.1", "SYMLINK")]
    assert contents.without_dead_links(entries, contents.names_of(entries)) == kept


def test_the_guide_and_every_licence_are_there() -> None:
    added = contents.guide_and_licences()
    assert [origin for origin, _ in added if not Path(origin).is_file()] == []
    names = {Path(origin).stem for origin, folder in added if folder == "guide"}
    assert {*contents.GUIDE, "verify_record"} == names
    folders = {Path(folder).parts[1] for _, folder in added if Path(folder).parts[1:]}
    assert {"python", "numpy", "pillow", *contents.TEXTS} <= folders


@pytest.mark.parametrize(
    ("licence", "folder"),
    [
        ("numpy-2.1.dist-info/LICENSE.txt", "."),
        ("numpy-2.1.dist-info/licenses/numpy/random/LICENSE.md", "numpy/random"),
        ("numpy/ma/LICENSE", "numpy/ma"),
    ],
)
def test_licences_of_one_name_lie_in_folders_of_their_own(licence: str, folder: str) -> None:
    assert contents.place_of(PackagePath(licence)) == Path(folder)


def test_what_only_tests_need_is_no_part_of_the_program() -> None:
    others = contents.of_other_purposes()
    assert {"_pytest", "pytest"} <= {*others}
    assert {"numpy", "PIL", "PySide6", "hematovision_desktop"}.isdisjoint(others)


def test_the_systems_libraries_stay_if_a_kept_file_asks_for_them() -> None:
    asked = {"/qt": ["libX11.so"], "/print": ["libssl.so"], sys.executable: ["libz.so"]}
    entries: list[Entry] = [
        ("PySide6/Qt/lib/libQt6Gui.so", "/qt", "BINARY"),
        ("PySide6/Qt/plugins/printsupport/libcupsprint.so", "/print", "BINARY"),
        ("_cffi.so", "/cffi", "EXTENSION"),
        *((name, f"/lib/{name}", "BINARY") for name in ("libX11.so", "libz.so", "libssl.so")),
    ]
    left = without_orphans(entries, lambda file: [(one, None) for one in asked.get(file, ())])
    assert {entry[0] for entry in entries} - {entry[0] for entry in left} == {"libssl.so"}


@on_linux
def test_a_library_whose_parts_lie_elsewhere_than_the_loader_wants_is_noticed(
    tmp_path: Path,
) -> None:
    library = tmp_path / "libwhole.so"
    compile_library("cc", library, "int here(void) { return 7; }")
    assert can_be_loaded(library)
    assert ctypes.CDLL(str(library)).here() == 7
    bytes_ = bytearray(library.read_bytes())
    headers = int.from_bytes(bytes_[32:40], "little")
    bytes_[headers + 56 + 8] ^= 1  # where in the file the second part lies
    torn = tmp_path / "libtorn.so"
    torn.write_bytes(bytes_)
    assert not can_be_loaded(torn)


@on_linux
def test_an_empty_library_answers_whatever_it_is_asked(tmp_path: Path) -> None:
    code, caller = tmp_path / "caller.c", tmp_path / "libcaller.so"
    code.write_text(
        "void *avifRead(void); void *other(void); void *go(void) { return avifRead() ? other() : 0; }"
    )
    subprocess.run(["cc", "-shared", "-fPIC", "-o", caller, code], check=True)
    source = empty(str(caller), "avif")
    assert source.count("void") == 2
    made = compile_library("cc", tmp_path / "libavif.so", source, "LIBAVIF_16")
    answer = ctypes.CDLL(made).avifRead
    answer.restype = ctypes.c_void_p
    assert answer() is None


@on_linux
def test_the_video_libraries_of_opencv_are_replaced_by_empty_ones(tmp_path: Path) -> None:
    place = importlib.util.find_spec("cv2")
    assert place and place.origin
    opencv = next(Path(place.origin).parent.glob("cv2*.so"))
    beside = opencv.parent.parent / "opencv_python_headless.libs"
    video = next(beside.glob("libavcodec-*"), None)
    if video is None:
        pytest.skip("this OpenCV does not bring FFmpeg")
    entries: list[Entry] = [
        (f"cv2/{opencv.name}", str(opencv), "EXTENSION"),
        (f"{beside.name}/{video.name}", str(video), "BINARY"),
        (f"{beside.name}/libvpx-1.so", "/vpx", "BINARY"),
        ("PySide6/Qt/lib/libicudata.so.73", "/icu", "BINARY"),
    ]
    first, codec, data = with_empty_libraries(entries, tmp_path)
    assert first == entries[0]
    assert Path(codec[1]).stat().st_size < video.stat().st_size / 100
    assert ctypes.CDLL(codec[1]).av_bsf_alloc() == 0
    assert ctypes.c_uint16.in_dll(ctypes.CDLL(data[1]), "icudt73_dat").value == 32
