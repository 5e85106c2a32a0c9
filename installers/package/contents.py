"""What the packaged program holds, and what is left out of it.

An entry is a file as PyInstaller describes it: (path in the package, origin, kind). What it is given
to add is (origin, folder in the package).
"""

from __future__ import annotations

import fnmatch
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Collection, Iterable
from importlib.metadata import PackageNotFoundError, PackagePath, files, packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
Entry = tuple[str, str, str]
Added = tuple[str, str]

# Each asks its system for the keychain; keyring finds them by name alone.
KEYCHAINS = {
    "win32": ["keyring.backends.Windows"],
    "linux": [f"keyring.backends.{name}" for name in ("SecretService", "kwallet", "libsecret")],
    "darwin": ["keyring.backends.macOS"],
}

# Training, tests and tools; none of them is imported by the program.
EXCLUDED_MODULES = [
    *("convert", "tensorflow", "keras", "matplotlib", "scipy", "sklearn", "rich", "h5py", "pandas"),
    "fontTools",
    *("pytest", "_pytest", "hypothesis", "pip", "setuptools", "pkg_resources", "wheel"),
    *("tkinter", "turtle", "idlelib", "lib2to3", "pydoc_data", "unittest", "doctest", "IPython"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSql"),
    *("PySide6.QtDBus", "numpy.f2py", "numpy.testing", "numpy.distutils"),
    *("PIL.ImageQt", "PIL.ImageTk", "PIL._avif", "PIL.AvifImagePlugin", "PIL.ImageShow"),
    *("sqlite3", "ssl", "_ssl", "curses", "readline", "ensurepip", "venv", "xmlrpc"),
]

# Files that come along with a module or a plugin and are not needed, as paths in the package.
DROPPED_FILES = [
    # Qt: QML and its libraries, the network, video for bare screens, other people's themes.
    "PySide6/Qt*/translations/*",
    "PySide6/translations/*",
    *(
        f"PySide6/*{name}*"
        for name in (
            *("Qt*Quick", "Qt*Qml", "Qt*Pdf", "Qt*Network", "Qt*VirtualKeyboard", "Qt*OpenGL*"),
            *("Qt*Sql", "Qt*EglFS*", "Qt*EglFs*", "Qt*Test"),
            "opengl32sw",
        )
    ),
    *(
        f"*/plugins/{name}*"
        for name in (
            *(
                "egldeviceintegrations/",
                "networkinformation/",
                "tls/",
                "sqldrivers/",
                "qmltooling/",
            ),
            *("generic/", "xcbglintegrations/", "vectorimageformats/"),
            *("wayland-graphics-integration-server/", "wayland-graphics-integration-client/"),
            *("platforms/*qeglfs", "platforms/*qlinuxfb", "platforms/*qminimalegl"),
            *("platforms/*qvkkhr", "platforms/*qvnc", "platforms/*qdirect2d"),
            *("platformthemes/*qgtk3", "platforminputcontexts/*virtualkeyboard"),
            *("imageformats/*qpdf", "imageformats/*qtiff", "imageformats/*qwebp"),
            *("imageformats/*qicns", "imageformats/*qtga", "imageformats/*qwbmp"),
        )
    ),
    # OpenCV: on Windows FFmpeg is a file of its own, and only video files would need it; cameras
    # are read through Media Foundation and DirectShow. Elsewhere it is linked in and has to stay.
    "*opencv_videoio_ffmpeg*",
    "cv2/*.pyi",
    "cv2/data/*",
    # LiteRT: the graphics card's part; everything runs on the processor.
    "*WebGpu*",
    "*libLiteRtClGlAccelerator*",
    # Pillow: a decoder of a format that the program does not offer.
    "*libavif-*pillow*",
    # They hold how an installer of Python would remove a library, and a sum of its commands there.
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
    # NumPy: for its own tests.
    "numpy/_core/_multiarray_tests*",
    # What translators work on; the program reads the .qm beside it.
    "assets/translations/*.ts",
    # The system's printing brings its own, with TLS and all; where it is missing nothing prints.
    "libcups.so*",
]


# Whoever has the program on a computer without internet has its guide, and the licences of all parts.
GUIDE = (
    *("clinic", "technicians", "reports", "second_reader", "slides", "exchange"),
    *("it", "updates", "verify"),
    *(f"staff.{language}" for language in ("en", "hi", "te", "es", "fr", "ar")),
)
LICENCE = re.compile(r"(?i)(licen[cs]e|copying|notice)[^/]*$")
# These wheels bring no text of their licence.
TEXTS = {
    "pyside6-essentials": ("LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
    "flatbuffers": ("Apache-2.0",),
}


def shipped_models() -> list[Added]:
    """Return the files of the shipped model pack."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hematovision"]
    paths = [ROOT / "models" / name for name in settings["shipped-models"]]
    if not all(path.is_file() for path in paths):
        print("models/ holds no complete model pack; the program will ask for one.")
    return [(str(path), "models") for path in paths if path.is_file()]


def guide_and_licences() -> list[Added]:
    """Return the guide's pages, and the licence of the program, of Python and of each library of the lock."""
    found = [(str(ROOT / "docs" / f"{name}.md"), "guide") for name in GUIDE]
    found += [
        (str(ROOT / "docs" / "verify_record.py"), "guide"),
        (str(ROOT / "LICENSE"), "licences"),
    ]
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    pythons = [one for place in places if (one := place / "LICENSE.txt").is_file()]
    found += [(str(path), "licences/python") for path in pythons[:1]]
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    for name in dict.fromkeys(re.findall(r"(?m)^([A-Za-z0-9._-]+)==", lock)):
        try:
            of_it = [one for one in files(name) or () if LICENCE.search(str(one))]
        except PackageNotFoundError:
            continue  # of another system
        paths = {Path(one.locate()): place_of(one) for one in of_it if one.suffix != ".py"}
        texts = [ROOT / "installers" / "licences" / f"{one}.txt" for one in TEXTS.get(name, ())]
        paths |= dict.fromkeys(texts, Path())
        found += [
            (str(path), str(Path("licences", name, place)))
            for path, place in sorted(paths.items())
            if path.is_file()
        ]
    return found


def place_of(licence: PackagePath) -> Path:
    """Return the folder of a licence within those of its library: many bring several of one name."""
    first, *others = licence.parent.parts
    is_of_package = not first.endswith(".dist-info")
    return (
        Path(first, *others)
        if is_of_package
        else Path(*(one for one in others if one != "licenses"))
    )


def of_other_purposes() -> list[str]:
    """Return the modules that are installed here for tests, training or packaging alone.

    Libraries use some of them if they are there; the package is not to depend on that.
    """
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    needed_here = set(re.findall(r"(?m)^([a-z0-9-]+)==", lock)) | {"hematovision-desktop"}
    return [
        module
        for module, owners in sorted(packages_distributions().items())
        if needed_here.isdisjoint(re.sub(r"[-_.]+", "-", one).lower() for one in owners)
    ]


def licences_of_the_system(origins: Iterable[Path]) -> list[Entry]:
    """Return the licences of the packages of Debian that files of the system come from."""
    if shutil.which("dpkg-query") is None:
        return []
    packages = set[str]()
    for origin in origins:
        if origin.is_relative_to(sys.base_prefix) or "site-packages" in origin.parts:
            continue
        path = str(origin.resolve())
        for one in (path, path.removeprefix("/usr")):  # dpkg knows many by where they lay before
            command = ["dpkg-query", "-S", one]
            asked = subprocess.run(command, capture_output=True, text=True, check=False)
            packages |= {line.split(":")[0] for line in asked.stdout.splitlines()}
    texts = ((name, Path("/usr/share/doc") / name / "copyright") for name in sorted(packages))
    return [
        (f"licences/system/{name}.txt", str(text), "DATA") for name, text in texts if text.is_file()
    ]


def needed(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files that are not in the list of dropped ones."""
    return [entry for entry in entries if not _is_dropped(entry[0].replace("\\", "/"))]


def _is_dropped(name: str) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in DROPPED_FILES)


def names_of(*lists: Iterable[Entry]) -> set[str]:
    """Return the paths in the package of all files that are no links."""
    return {name for entries in lists for name, _, kind in entries if kind != "SYMLINK"}


def without_dead_links(entries: Iterable[Entry], there: Collection[str]) -> list[Entry]:
    """Leave out the links to files that were left out."""
    return [entry for entry in entries if entry[2] != "SYMLINK" or entry[1] in there]
