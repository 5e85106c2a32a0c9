"""Where the files lie that the program brings along: its pictures, style and model packs."""

from __future__ import annotations

import sys
from pathlib import Path

UPDATES_POINTER = "in-use.json"
"""In the folder of updates: which are in use. Without it, nothing was ever installed."""
_PACKAGE = Path(__file__).parents[2]
"""Not by `importlib.resources`, which takes its time and knows no more of a folder."""


def program_folder() -> Path:
    """The folder that holds assets/ and models/.

    An installed package holds them itself, a checkout beside it, a packaged program in its own folder.
    """
    packaged: str | None = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if packaged is not None:
        return Path(packaged)
    return _PACKAGE if (_PACKAGE / "assets").is_dir() else _PACKAGE.parent


def assets_folder() -> Path:
    """Icons, style sheet and translations."""
    return program_folder() / "assets"


def models_folder() -> Path:
    """The shipped model packs: the classifier's and the locator's."""
    return program_folder() / "models"
