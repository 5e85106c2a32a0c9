"""Every question for a file or a folder, each starting where the last of its kind ended.

The folders are part of the window's memory, with how it was left, and so survive a restart. Only
folders are kept, never the name of a file; for a folder of pictures, which may carry a patient's
name, its parent is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.texts.direction import TO_THE_RIGHT, is_mirrored, isolated
from hematovision_desktop.ui.parts.texts.words import translate


class Purpose(StrEnum):
    """What is asked for; each purpose has its own start folder. The value is its name in the settings."""

    PICTURES = "pictures"
    RESULTS = "results"
    KNOWN_CELLS = "known_cells"
    READINGS = "readings"
    WORKLIST = "worklist"
    HANDOVER = "handover"
    BACKUPS = "backups"
    LOG = "log"
    PACK = "pack"
    UPDATE = "update"
    LOGO = "logo"
    RECOVERY_KEY = "recovery_key"
    MICROSCOPE = "microscope"


_FIRST_BESIDE = frozenset({Purpose.RESULTS, Purpose.READINGS, Purpose.KNOWN_CELLS})
"""Purposes that start beside the pictures until somebody chooses another place."""


def ask_files(parent: QWidget | None, purpose: Purpose, title: str, kinds: str) -> list[Path]:
    """Ask for existing files; none if the person cancels."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, begin_in(purpose), _shown(kinds))
    chosen = [Path(name) for name in names]
    if chosen:
        keep(purpose, chosen[0].parent)
    return chosen


def ask_file(
    parent: QWidget | None, purpose: Purpose, title: str, kinds: str, first: Path | None = None
) -> Path | None:
    """Ask for one existing file; None if the person cancels. first: the start folder."""
    name, _ = QFileDialog.getOpenFileName(parent, title, begin_in(purpose, first), _shown(kinds))
    if not name:
        return None
    keep(purpose, Path(name).parent)
    return Path(name)


def ask_folder(
    parent: QWidget | None, purpose: Purpose, title: str, first: Path | None = None
) -> Path | None:
    """Ask for a folder; None if the person cancels. first: the start folder."""
    name = QFileDialog.getExistingDirectory(parent, title, begin_in(purpose, first))
    if not name:
        return None
    keep(purpose, Path(name).parent if purpose is Purpose.PICTURES else Path(name))
    return Path(name)


def ask_target(
    parent: QWidget | None,
    purpose: Purpose,
    title: str,
    suggested: str,
    kinds: Sequence[str],
    *,
    first: Path | None = None,
    overwrites: bool = True,
) -> tuple[Path | None, str]:
    """Ask for a name to save under, and return it with the kind; None if the person cancels.

    suggested: a name without a folder. overwrites: existing files are replaced, after a question.
    """
    begin = begin_in(purpose, first)
    place = str(Path(begin) / suggested) if begin else suggested
    words = (parent, title, place, _shown(";;".join(kinds)))
    name, kind = (
        QFileDialog.getSaveFileName(*words)
        if overwrites
        else QFileDialog.getSaveFileName(*words, options=QFileDialog.Option.DontConfirmOverwrite)
    )
    kind = kind.replace(TO_THE_RIGHT, "")
    if not name or (overwrites and not _is_free(parent, Path(name))):
        return None, kind
    keep(purpose, Path(name).parent)
    return Path(name), kind


def with_ending(parent: QWidget | None, target: Path, ending: str) -> Path | None:
    """Return a chosen name with the usual ending if it has none; None if that file exists and stays.

    The system's dialog asked only about the name as typed. ending: with its dot.
    """
    if target.suffix:
        return target
    target = target.with_suffix(ending)
    if not _is_free(parent, target):
        return None
    return target if not target.exists() or _may_replace(parent, target) else None


_spared: list[Callable[[Path], bool]] = []


def spare(is_own: Callable[[Path], bool]) -> None:
    """Keep results from replacing the program's own files, such as its log."""
    _spared[:] = [is_own]


def _is_free(parent: QWidget | None, target: Path) -> bool:
    """Return whether a file may be written there at all; if not, say so."""
    if not any(is_own(target) for is_own in _spared):
        return True
    box = Question(parent)
    box.setWindowTitle(translate("saving", "Choose another name"))
    box.setText(
        translate(
            "saving", "{path} belongs to the program. The new file would overwrite it."
        ).format(path=isolated(str(target)))
    )
    box.addButton(translate("Sheets", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return False


def _may_replace(parent: QWidget | None, target: Path) -> bool:
    box = Question(parent)
    box.setWindowTitle(translate("saving", "The file already exists"))
    box.setText(
        translate("saving", "{path} already exists. Replace it?").format(path=isolated(str(target)))
    )
    return box.agrees_to(translate("saving", "Replace"), translate("saving", "Keep it"))


def _shown(kinds: str) -> str:
    """Return file kinds so that patterns run from left to right in right-to-left text."""
    return kinds.replace("(*", f"{TO_THE_RIGHT}(*") if is_mirrored() else kinds


def keep(purpose: Purpose, folder: Path) -> None:
    """Start the next question of a purpose in a folder."""
    memory = memory_in_use()
    if purpose is Purpose.PICTURES:
        memory.change(folder=str(folder))
    else:
        memory.change(folders={**memory.state.folders, purpose.value: str(folder)})


def forget(sources: Iterable[Path]) -> None:
    """Stop starting questions in the folders of a removed batch: a folder may carry a patient's name.

    sources: its input, pictures and folders.
    """
    homes = [one.parent if one.suffix and not one.is_dir() else one for one in sources]

    def stays(place: str) -> bool:
        return not any(Path(place).is_relative_to(home) for home in homes)

    memory = memory_in_use()
    folders = {name: place for name, place in memory.state.folders.items() if stays(place)}
    folder = memory.state.folder
    memory.change(folder=folder if folder and stays(folder) else "", folders=folders)
    memory.save()


def begin_in(purpose: Purpose, first: Path | None = None) -> str:
    """Return where a question starts: an existing folder, or "" for the system's own choice.

    first: start here, whatever was chosen before. If a folder is gone (a stick pulled out, a folder
    moved), its nearest existing parent is used.
    """
    state = memory_in_use().state
    pictures, folders = state.folder, state.folders
    kept = pictures if purpose is Purpose.PICTURES else folders.get(purpose.value, "")
    places = [str(first or ""), kept, pictures if purpose in _FIRST_BESIDE else ""]
    return next((found for one in places if one and (found := _what_is_left_of(Path(one)))), "")


def _what_is_left_of(folder: Path) -> str:
    for one in (folder, *folder.parents):
        if one == one.parent:
            break  # the root of a disk helps nobody
        with suppress(OSError, ValueError):
            if one.is_dir():
                return str(one)
    return ""


_in_use = [WindowMemory()]


def begin_with(memory: WindowMemory) -> WindowMemory:
    """Set the memory from which every part starts and in which it saves its state."""
    _in_use[:] = [memory]
    return memory


def memory_in_use() -> WindowMemory:
    """Return the memory of the latest window."""
    return _in_use[0]
