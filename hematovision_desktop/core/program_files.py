"""Where the files lie that the program brings along: its pictures, style and model packs."""

from __future__ import annotations

import sys
from importlib import resources
from pathlib import Path

UPDATES_POINTER = "in-use.json"
"""In the folder of updates: which are in use. Without it, nothing was ever installed."""
_PACKAGE = __name__.partition(".")[0]


def program_folder() -> Path:
    """The folder that holds assets/ and models/.

    An installed package holds them itself, a checkout beside it, a packaged program in its own folder.
    """
    packaged: str | None = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if packaged is not None:
        return Path(packaged)
    inside = Path(str(resources.files(_PACKAGE)))
    return inside if (inside / "assets").is_dir() else inside.parent


def assets_folder() -> Path:
    """Icons, style sheet and translations."""
    return program_folder() / "assets"


def models_folder() -> Path:
    """The shipped model packs: the classifier's and the locator's."""
    return program_folder() / "models"
