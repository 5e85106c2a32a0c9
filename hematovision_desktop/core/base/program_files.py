"""Where the program's own files are: its images, style and model packs."""

from __future__ import annotations

import sys
from pathlib import Path

UPDATES_POINTER = "in-use.json"
"""Names the updates in use, within the folder of updates. Without it nothing was ever installed."""
_PACKAGE = Path(__file__).parents[2]
"""Not found by `importlib.resources`, which is slow and adds nothing for a folder."""


def program_folder() -> Path:
    """Return the folder that holds assets/ and models/.

    An installed package contains them, a checkout has them beside it, and a packaged program in its
    own folder.
    """
    packaged: str | None = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if packaged is not None:
        return Path(packaged)
    return _PACKAGE if (_PACKAGE / "assets").is_dir() else _PACKAGE.parent


def assets_folder() -> Path:
    """Return the folder of icons, style sheet and translations."""
    return program_folder() / "assets"


def models_folder() -> Path:
    """Return the folder of the shipped model packs: the classifier's and the locator's."""
    return program_folder() / "models"


def guide_folder() -> Path:
    """Return the folder of the pages for staff; in a checkout, they are among the other documents."""
    inside = program_folder() / "guide"
    return inside if inside.is_dir() else program_folder() / "docs"
