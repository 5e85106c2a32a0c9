"""Where the program's files are, in a checkout, an installed package and a packaged program."""

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
    """Return whether this is the packaged program, which brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def shipped_pack() -> Path:
    """Return the shipped model pack; its card and golden logits lie beside it."""
    return models_folder() / "hematovision.tflite"


def locator_of(pack: Path) -> Path:
    """Return the locator of a model pack: the one beside it, else the shipped one."""
    beside = pack.with_name("locator.tflite")
    return beside if beside.is_file() else models_folder() / "locator.tflite"


def first_locator_of(locator: Path) -> Path | None:
    """Return the narrow net that looks before a locator, or None if there is none beside it."""
    beside = locator.with_name("first-locator.tflite")
    return beside if beside.is_file() else None


def data_folder() -> Path:
    """Return the user's own folder for the log and the program's memory; HEMATOVISION_HOME moves it."""
    elsewhere = os.environ.get(DATA_FOLDER_VARIABLE)
    if elsewhere:
        return Path(elsewhere).absolute()
    return platformdirs.user_data_path("HematoVision", appauthor=False)


def close_data_folder() -> None:
    """Let nobody else look into the user's own folder; a folder named on purpose stays as it is."""
    folder = data_folder()
    if os.environ.get(DATA_FOLDER_VARIABLE) or not folder.is_dir():
        return
    with suppress(OSError):
        folder.chmod(PRIVATE_FOLDER)


def log_path() -> Path:
    """Return the log of batches, unless the user keeps it elsewhere."""
    return data_folder() / "log.sqlite"


def earlier_versions_folder() -> Path:
    """Return the folder of last-layer versions that earlier programs kept as files; its name is unchanged."""
    return data_folder() / "site"


def updates_folder() -> Path:
    """Return the folder of versions from update files, and of trusted keys."""
    return data_folder() / "updates"


def signing_folder() -> Path:
    """Return the folder of the key with which this installation signs records, and of nothing else."""
    return data_folder() / SIGNING_FOLDER


def learners_path() -> Path:
    """Return the file of people's own answers in the trainer on this computer; they are never counted."""
    return data_folder() / "learners.json"


def trace_path() -> Path:
    """Return the rotating text file for traces of bugs."""
    return data_folder() / "hematovision.txt"


def settings_path() -> Path:
    """Return the file of settings that the window keeps between starts."""
    return data_folder() / "settings.json"


def probe_path() -> Path:
    """Return the file with the remembered result of the processor check."""
    return data_folder() / "processor.json"
