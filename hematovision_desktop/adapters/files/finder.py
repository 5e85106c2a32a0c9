"""Finds the picture files in what a person dropped: files, folders, nested folders."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from hematovision_desktop.adapters.files.kinds import (
    CZI,
    DESCRIPTION,
    DICOM,
    LIF,
    ND2,
    UNNAMED,
    ZIP,
    Kind,
    kind_of_ending,
    kind_of_start,
)
from hematovision_desktop.core.base.files import (
    PICTURE_SUFFIXES,
    FoundFiles,
    LeftOut,
    natural_order,
)
from hematovision_desktop.core.base.late_dataclass import dataclass

_NEVER_PICTURES = frozenset(
    [
        ".txt",
        ".csv",
        ".tsv",
        ".json",
        ".jsonl",
        ".xml",
        ".yaml",
        ".yml",
        ".toml",
        ".ini",
        ".cfg",
        ".log",
        ".md",
        ".rst",
        ".html",
        ".htm",
        ".css",
        ".js",
        ".py",
        ".pyc",
        ".sh",
        ".bat",
        ".ps1",
        ".db",
        ".sqlite",
        ".lock",
        ".owner",
        ".removing",
        ".exe",
        ".dll",
        ".so",
        ".pdf",
        ".svg",
        ".eps",
        ".emf",
        ".wmf",
        ".ico",
        ".djvu",
        ".doc",
        ".docx",
        ".xls",
        ".xlsx",
        ".ppt",
        ".pptx",
        ".odt",
        ".ods",
        ".gz",
        ".thm",
        ".npy",
        ".npz",
        ".pkl",
        ".pt",
        ".pth",
        ".onnx",
        ".tflite",
        ".keras",
        ".wav",
        ".mp3",
    ]
)
"""Endings of other files, lower case: such files are not opened to see what they are."""

_FOREIGN = frozenset((CZI, DICOM, LIF, ND2, UNNAMED))
"""Formats that often have another ending (.ima, .img, a number, .bak) or none; found by their first bytes."""

_SYSTEM_FOLDERS = frozenset(("$recycle.bin", "system volume information", "__macosx"))
_WINDOWS_PATH_LIMIT = 248  # characters; 260 for files, 12 less for folders (Win32 MAX_PATH)


def find_files(paths: Sequence[Path], cancelled: Callable[[], bool] = lambda: False) -> list[Path]:
    """Return the picture files in files and folders, in natural order within each folder.

    Files named in paths are kept whatever they are; each file appears once. A folder that cannot be
    read, or a link back to a folder above it, is returned itself, so its row says why. cancelled:
    called often; once it returns True, what was found so far is returned.
    """
    return _search(paths, cancelled).found


def find_all(
    paths: Sequence[Path],
    cancelled: Callable[[], bool] = lambda: False,
    also: frozenset[str] = frozenset(),
) -> FoundFiles:
    """Return the result of find_files, and the files of other picture formats in the folders.

    also: endings of files taken from folders in addition to those of pictures.
    """
    finder = _search(paths, cancelled, also)
    left_out = (
        LeftOut(ending, kind.name, count, kind.advice)
        for (ending, kind), count in sorted(
            finder.left_out.items(), key=lambda item: (-item[1], item[0][0])
        )
    )
    return FoundFiles(tuple(finder.found), tuple(left_out))


def _search(
    paths: Sequence[Path], cancelled: Callable[[], bool], also: frozenset[str] = frozenset()
) -> _Finder:
    finder = _Finder(cancelled, also.union(PICTURE_SUFFIXES))
    for path in paths:
        if _is_folder(path):
            finder.walk(path)
        else:
            finder.add(path, _true_path(path))
    return finder


def system_path(path: Path, *, windows: bool = os.name == "nt") -> Path:
    r"""Return the path for system calls: on Windows with ``\\?\`` beyond MAX_PATH.

    Relative paths are unchanged; the prefix allows only absolute ones.
    """
    text = str(path)
    if not windows or len(text) < _WINDOWS_PATH_LIMIT or text.startswith("\\\\?\\"):
        return path
    text = text.replace("/", "\\")  # the prefix switches off Windows' own normalising
    if text.startswith("\\\\"):
        return Path("\\\\?\\UNC\\" + text[2:])
    return Path("\\\\?\\" + text) if text[1:3] == ":\\" else path


@dataclass(frozen=True, slots=True)
class _Folder:
    path: Path
    true_path: str
    identity: tuple[int, int]
    above: tuple[tuple[int, int], ...]


class _Finder:
    def __init__(self, cancelled: Callable[[], bool], suffixes: frozenset[str]) -> None:
        self._suffixes = suffixes
        self.found: list[Path] = []
        self.left_out: Counter[tuple[str, Kind]] = Counter()
        self._cancelled = cancelled
        self._known: set[str] = set()
        self._visited: set[tuple[int, int]] = set()

    def add(self, path: Path, true_path: str) -> None:
        if true_path not in self._known:
            self._known.add(true_path)
            self.found.append(path)

    def walk(self, top: Path) -> None:
        waiting = [top_folder] if (top_folder := self._enter(top, ())) else []
        while waiting and not self._cancelled():
            folder = waiting.pop()
            inner = [
                child
                for path in self._take_files(folder)
                if (child := self._enter(path, (*folder.above, folder.identity)))
            ]
            waiting.extend(reversed(inner))

    def _enter(self, path: Path, above: tuple[tuple[int, int], ...]) -> _Folder | None:
        """Return the folder unless it was already visited or leads back to itself."""
        try:
            status = system_path(path).stat()
        except OSError:
            self.add(path, str(path))
            return None
        identity = status.st_dev, status.st_ino
        if identity in above:
            self.add(path, str(path))
            return None
        if identity in self._visited:
            return None
        self._visited.add(identity)
        return _Folder(path, _true_path(path), identity, above)

    def _take_files(self, folder: _Folder) -> list[Path]:
        """Add the folder's picture files and return its subfolders, both in natural order."""
        files: list[tuple[str, bool]] = []
        folders: list[str] = []
        try:
            for name, is_folder, is_link in _list(folder.path):
                if self._cancelled():
                    break
                if is_folder:
                    folders.append(name)
                elif (suffix := _suffix(name)) in self._suffixes:
                    files.append((name, is_link))
                elif kind := _kind_of(folder.path / name, suffix):
                    # The number after the last point of a DICOM file's name is not an ending.
                    self.left_out["" if suffix[1:].isdigit() else suffix, kind] += 1
        except OSError:
            self.add(folder.path, folder.true_path)
        files.sort(key=lambda file: natural_order(file[0]))
        for name, is_link in files:
            path = folder.path / name
            true_path = _true_path(path) if is_link else folder.true_path + os.sep + name
            self.add(path, os.path.normcase(true_path))
        return [folder.path / name for name in sorted(folders, key=natural_order)]


def _list(folder: Path) -> Iterator[tuple[str, bool, bool]]:
    """Yield name, whether a folder, whether a link, without hidden and system entries."""
    with os.scandir(system_path(folder)) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name.lower() in _SYSTEM_FOLDERS:
                continue
            try:
                is_folder = entry.is_dir()
            except OSError:
                is_folder = False
            yield entry.name, is_folder, entry.is_symlink()


def _is_folder(path: Path) -> bool:
    try:
        return system_path(path).is_dir()
    except (OSError, ValueError):  # no permission on the way; an impossible file name
        return False


def _kind_of(path: Path, suffix: str) -> Kind | None:
    """Return the format of a file that is not taken, if it may contain a picture."""
    if path.stem.lower().endswith(".tar"):  # packed once more: .tar.gz
        return ZIP
    if suffix in _NEVER_PICTURES:
        return None
    if kind := kind_of_ending(suffix):
        return kind
    try:
        if not system_path(path).is_file():  # opening a pipe would wait forever
            return None
    except (OSError, ValueError):
        return None
    kind = kind_of_start(system_path(path))
    return kind if kind in _FOREIGN or (not suffix and kind is not DESCRIPTION) else None


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122 - runs for every file of a tree


def _true_path(path: Path) -> str:
    try:
        return os.path.normcase(os.path.realpath(path))
    except (OSError, ValueError):  # an endless link; a name with a null character
        return str(path)
