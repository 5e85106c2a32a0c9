"""Qt without a window, for commands that paint."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.core.microscopes.known_check import KnownCheck
from hematovision_desktop.shell.records import writing
from hematovision_desktop.ui.parts.look.confusion_chart import Confusion, confusion_png


def open_qt() -> QGuiApplication:
    """Start the part of Qt that draws text; it asks for no screen, which may be missing or refuse."""
    if isinstance(running := QGuiApplication.instance(), QGuiApplication):
        return running
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(sys.argv[:1])


def write_confusion(title: str, check: KnownCheck, target: Path) -> None:
    """Write the result of a check as a picture; EnvironmentFault if the disk refuses it."""
    open_qt()
    content = confusion_png(Confusion(title, check.confusion(), check.recalls()))
    with writing(target):
        write_whole(target, content)
