"""Makes the libraries of the package smaller, on Linux. work: a folder for what is made here."""

from __future__ import annotations

import fnmatch
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from installers.package.contents import ROOT, Entry

ImportsOf = Callable[[str], Iterable[tuple[str, str | None]]]
"""Returns the libraries that a library asks for, each as (name, path)."""


def made_smaller(binaries: list[Entry], work: Path, imports_of: ImportsOf) -> list[Entry]:
    """Return the libraries, and smaller ones in the place of some; none of them can do less here."""
    lighter = _with_one_blas(with_empty_libraries(binaries, work), work)
    return _stripped(without_orphans(lighter, imports_of), work)


STRIPPED = [
    *("libpython*", "*/lib-dynload/*", "sqlcipher3/*", "ai_edge_litert/*"),
    "cryptography/hazmat/bindings/_rust*",
    *("PIL/_imaging*", "numpy/*", "PySide6/Qt/lib/libicu*", "opencv_python_headless.libs/libpng*"),
]


def _stripped(binaries: list[Entry], work: Path) -> list[Entry]:
    """Take the symbols for debuggers out of the files that have many: 40 MB.

    Not out of every file: some libraries inside wheels have been patched in a way that strip breaks.
    """
    if shutil.which("strip") is None:
        return binaries
    kept = []
    for name, origin, kind in binaries:
        library = Path(origin)
        if kind != "SYMLINK" and any(fnmatch.fnmatchcase(name, one) for one in STRIPPED):
            library = work / name.replace("/", "_")
            subprocess.run(["strip", "--strip-unneeded", "-o", library, origin], check=True)
            if not can_be_loaded(library):
                raise SystemExit(f"strip breaks {name}; take it out of STRIPPED in {__file__}.")
        kept.append((name, str(library), kind))
    return kept


def can_be_loaded(library: Path) -> bool:
    """Tell whether each part of a library lies in the file as the system's loader wants it."""
    headers = ["readelf", "--program-headers", "--wide", str(library)]
    told = subprocess.run(headers, capture_output=True, text=True, check=True).stdout
    parts = re.findall(r"(?m)^ +LOAD +(\w+) (\w+) .* (\w+)$", told)
    numbers = [[int(number, 16) for number in part] for part in parts]
    return all((address - offset) % alignment == 0 for offset, address, alignment in numbers)


def without_orphans(binaries: list[Entry], imports_of: ImportsOf) -> list[Entry]:
    """Leave out the system's libraries that only dropped files asked for (GTK's, above all).

    Modules of Python that lie at the top, such as the one that cryptography calls, are no such thing.
    """
    wanted = set()
    for name, origin, kind in binaries:
        if ("/" in name or kind == "EXTENSION") and kind != "SYMLINK" and "cups" not in name:
            wanted |= {needed_name for needed_name, _ in imports_of(origin)}
    wanted |= {needed_name for needed_name, _ in imports_of(sys.executable)}
    return [
        entry
        for entry in binaries
        if "/" in entry[0] or entry[2] in ("SYMLINK", "EXTENSION") or entry[0] in wanted
    ]


OPENCVS_BLAS = re.compile(r"opencv_python_headless\.libs/libopenblas")
OF_OPENCVS_BLAS = re.compile(r"opencv_python_headless\.libs/lib(gfortran|quadmath)-")
NUMPYS_BLAS = re.compile(r"numpy\.libs/libscipy_openblas64_")


def _with_one_blas(binaries: list[Entry], work: Path) -> list[Entry]:
    """Let OpenCV use NumPy's OpenBLAS instead of a copy of its own: 42 MB.

    NumPy's has other names and wider integers, so a small library stands between them.
    """
    compiler = shutil.which("cc")
    numpys = [origin for name, origin, _ in binaries if NUMPYS_BLAS.match(name)]
    if compiler is None or not numpys:
        return binaries
    kept = []
    for name, origin, kind in binaries:
        if OF_OPENCVS_BLAS.match(name):
            continue
        library = origin
        if kind != "SYMLINK" and OPENCVS_BLAS.match(name):
            library = _between_opencv_and(numpys[0], compiler, work / Path(name).name)
        kept.append((name, library, kind))
    return kept


def _between_opencv_and(blas: str, compiler: str, target: Path) -> str:
    """Compile the library that passes OpenCV's calls on to NumPy's OpenBLAS; return its path."""
    source = ROOT / "installers" / "linux" / "numpys_blas.c"
    soname = f"-Wl,-soname,{target.name}"
    command = [compiler, "-shared", "-fPIC", "-O2", "-s", soname, "-o", str(target), str(source)]
    place = "-Wl,-rpath,$ORIGIN/../numpy.libs"
    subprocess.run([*command, blas, "-Wl,-z,defs", place], check=True)
    return str(target)


VIDEO_LIBRARY = re.compile(r"opencv_python_headless\.libs/lib(av(codec|format|util)|swscale)-")
AVIF_LIBRARY = re.compile(r"opencv_python_headless\.libs/libavif-")
VIDEO_DEPENDENCY = re.compile(
    r"opencv_python_headless\.libs/lib(swresample|vpx|ssl|crypto|drm|aom)-"
)
SCREEN_LIBRARY = re.compile(r"pillow\.libs/libxcb-")
SCREEN_DEPENDENCY = re.compile(r"pillow\.libs/libXau-")
LANGUAGE_DATA = re.compile(r"PySide6/Qt/lib/libicudata\.so\.(\d+)$")


def with_empty_libraries(binaries: list[Entry], work: Path) -> list[Entry]:
    """Put empty libraries in the place of some that are linked in and cannot just be left out.

    FFmpeg, 32 MB with TLS and all, is for video files. The start-up hook switches OpenCV's FFmpeg
    part off, so that nothing calls it; cameras are read through V4L2. A program that is to read
    video files has to keep it. ICU's data, 32 MB, is for sorting by the rules of a language and
    for old encodings; ICU itself provides for its absence ("stubdata"), and Qt falls back on its
    own tables. AVIF, 9 MB, is a format that the program does not offer: an empty decoder is none.
    Pillow's own way to the screen, 2 MB, is for pictures of it, which the program does not take. All
    need a C compiler.
    """
    compiler = shutil.which("cc")
    if compiler is None:
        print("There is no C compiler; the package is 108 MB larger than it need be.")
        return binaries
    kept = []
    for name, origin, kind in binaries:
        if VIDEO_DEPENDENCY.match(name) or SCREEN_DEPENDENCY.match(name):
            continue
        library = origin
        if kind != "SYMLINK" and (made := _empty_instead_of(name, binaries)) is not None:
            library = compile_library(compiler, work / Path(name).name, *made)
        kept.append((name, library, kind))
    return kept


def _empty_instead_of(name: str, binaries: list[Entry]) -> tuple[str, str | None] | None:
    """Return C source of the empty library in the place of one, and its version; None: it stays."""
    if VIDEO_LIBRARY.match(name):
        return empty_functions(_origin_of(r"cv2/cv2\..*so$", binaries), name)
    if AVIF_LIBRARY.match(name):
        return empty(_origin_of(r"cv2/cv2\..*so$", binaries), "avif"), None
    if SCREEN_LIBRARY.match(name):
        return empty(_origin_of(r"PIL/_imaging\..*so$", binaries), "xcb_"), None
    if data := LANGUAGE_DATA.match(name):
        return NO_LANGUAGE_DATA % data[1], None
    return None


def _origin_of(name: str, binaries: list[Entry]) -> str:
    return next(origin for path, origin, _ in binaries if re.match(name, path))


def _asked_of_others(caller: str) -> str:
    command = ["nm", "--dynamic", "--undefined-only", caller]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def empty_functions(opencv: str, library: str) -> tuple[str, str]:
    """Return C source of what OpenCV asks of a library of FFmpeg, each returning nothing, and its version."""
    family = Path(library).name.removeprefix("lib").split("-")[0].upper()
    symbols = re.findall(rf" U (\w+)@+(LIB{family}_\d+)", _asked_of_others(opencv))
    return _returning_nothing(symbol for symbol, _ in symbols), symbols[0][1]


def empty(caller: str, prefix: str) -> str:
    """Return C source of what a library asks under names that begin so, each returning nothing."""
    return _returning_nothing(re.findall(rf" U ({prefix}\w+)", _asked_of_others(caller)))


def _returning_nothing(names: Iterable[str]) -> str:
    return "".join(f"void *{name}(void) {{ return 0; }}\n" for name in names)


# The header of a data file without entries, as in ICU's source/stubdata/stubdata.cpp.
NO_LANGUAGE_DATA = """
#include <stdint.h>
const struct {
    uint16_t header_size; uint8_t magic[2];
    uint16_t info_size, reserved; uint8_t big_endian, charset, char_size, spare;
    uint8_t format[4], format_version[4], data_version[4]; uint8_t padding[8];
    uint32_t count, end[3];
} icudt%s_dat __attribute__((aligned(16))) =
    {32, {0xda, 0x27}, 20, 0, 0, 0, 2, 0, {'T', 'o', 'C', 'P'}, {1, 0, 0, 0}, {0}, {0}, 0, {0}};
"""


def compile_library(compiler: str, target: Path, source: str, version: str | None = None) -> str:
    """Compile a library for a path, its symbols under a version; return the path."""
    code, script = target.with_name("empty.c"), target.with_name("empty.map")
    code.write_text(source)
    command = [compiler, "-shared", "-fPIC", "-w", "-s", f"-Wl,-soname,{target.name}"]
    command += ["-o", str(target), str(code)]
    if version is not None:
        script.write_text(f"{version} {{ global: *; }};\n")
        command.append(f"-Wl,--version-script={script}")
    subprocess.run(command, check=True)
    return str(target)
