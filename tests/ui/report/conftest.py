"""Fixtures: drawn samples for the tests of the sheet, and fonts that the system lacks.

HEMATOVISION_FONTS names a folder of further fonts; without those of a script its tests are skipped.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "core")]


@pytest.fixture(scope="session", autouse=True)
def further_fonts(qapp: object) -> None:
    """Load the fonts of HEMATOVISION_FONTS."""
    assert qapp
    folder = os.environ.get("HEMATOVISION_FONTS")
    for path in sorted(Path(folder).glob("*.ttf")) if folder else ():
        QFontDatabase.addApplicationFont(str(path))
