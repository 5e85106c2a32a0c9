"""Where the program's files lie, as a checkout, as an installed package and as a packaged program."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.program_files import models_folder
from hematovision_desktop.core.base.whole_file import PRIVATE_FOLDER

if TYPE_CHECKING:
    import platformdirs
else:
    platformdirs = late("platformdirs")

DATA_FOLDER_VARIABLE = "HEMATOVISION_HOME"
SIGNING_FOLDER = "signing"


def is_packaged() -> bool:
    """Whether this is the packaged program, which brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def shipped_pack() -> Path:
    """The shipped model pack; its card and golden logits lie beside it."""
    return models_folder() / "hematovision.tflite"


def locator_of(pack: Path) -> Path:
    """The locator that goes with a model pack: the one beside it, else the shipped one."""
    beside = pack.with_name("locator.tflite")
    return beside if beside.is_file() else models_folder() / "locator.tflite"


def first_locator_of(locator: Path) -> Path | None:
    """The narrow net that looks before a locator, None where none lies beside it."""
    beside = locator.with_name("first-locator.tflite")
    return beside if beside.is_file() else None


def data_folder() -> Path:
    """The user's own folder for the log and what is remembered; HEMATOVISION_HOME moves it."""
    elsewhere = os.environ.get(DATA_FOLDER_VARIABLE)
    if elsewhere:
        return Path(elsewhere).absolute()
    return platformdirs.user_data_path("HematoVision", appauthor=False)


def close_data_folder() -> None:
    """Let nobody else look into the user's own folder; one that was named on purpose stays as it is."""
    folder = data_folder()
    if os.environ.get(DATA_FOLDER_VARIABLE) or not folder.is_dir():
        return
    with suppress(OSError):
        folder.chmod(PRIVATE_FOLDER)


def log_path() -> Path:
    """The log of batches, unless the user keeps it elsewhere."""
    return data_folder() / "log.sqlite"


def earlier_versions_folder() -> Path:
    """Versions of the last layer that earlier programs kept as files; the folder keeps its name."""
    return data_folder() / "site"


def updates_folder() -> Path:
    """The versions that came from update files, and the keys that are trusted."""
    return data_folder() / "updates"


def signing_folder() -> Path:
    """The key with which this installation signs records, and nothing else."""
    return data_folder() / SIGNING_FOLDER


def learners_path() -> Path:
    """What people learnt on this computer: their own answers, never a count."""
    return data_folder() / "learners.json"


def trace_path() -> Path:
    """The rotating text file that traces of bugs go to."""
    return data_folder() / "hematovision.txt"


def settings_path() -> Path:
    """What the window remembers between starts."""
    return data_folder() / "settings.json"


def probe_path() -> Path:
    """The remembered answer of the check of this computer's processor."""
    return data_folder() / "processor.json"
