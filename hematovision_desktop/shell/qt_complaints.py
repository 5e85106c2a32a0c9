"""What Qt complains of while the self-test tries the window: it says so on its own lines and goes on, undressed.

A style sheet that cannot be parsed, a plug-in or a picture that is not there end nothing, and nobody reads
these lines of a packaged program.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Self

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImageReader
from PySide6.QtSvg import QSvgRenderer

_TOLD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
_NOT_OF_THE_PROGRAM = ("plugin does not support", "QStandardPaths: ", "aliases took")
"""What drawing without a screen cannot do, folders of the session, and how long Apple's fonts took."""
_SIGNS = re.compile(r"url\((icons:[^)]+)\)")


class Complaints:
    """Hears Qt within a block. heard: its complaints, each once, in their order.

    Not beyond it: what Qt says while the process ends finds no Python any more.
    """

    def __init__(self) -> None:
        self.heard: list[str] = []

    def __enter__(self) -> Self:
        self._before = qInstallMessageHandler(self._hear)
        return self

    def __exit__(self, *_: object) -> None:
        qInstallMessageHandler(self._before)

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind not in _TOLD or any(one in text for one in _NOT_OF_THE_PROGRAM):
            return
        category = str(context.category or "")
        line = text if category in ("", "default") else f"{category}: {text}"
        if line not in self.heard:
            self.heard.append(line)

    def sentence(self) -> str:
        """Return what was heard, "" for nothing."""
        return f"Qt complains: {' | '.join(self.heard)}" if self.heard else ""


def unreadable_signs(sheet: str) -> list[str]:
    """Return the pictures that a style sheet names and that cannot be read: Qt draws nothing for them."""
    named = sorted(set(_SIGNS.findall(sheet)))
    return [one for one in named if not QImageReader(one).canRead()]


def unreadable_drawings(folder: Path) -> list[str]:
    """Return the drawings in a folder, and those in it, that are no whole ones: an empty place is drawn instead."""
    return [
        one.name for one in sorted(folder.rglob("*.svg")) if not QSvgRenderer(str(one)).isValid()
    ]
