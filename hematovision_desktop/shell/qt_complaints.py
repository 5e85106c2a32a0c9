"""Collects Qt's warnings while the self-test tries the window. Qt only prints them and goes on
without the style.

A style sheet that cannot be parsed, or a missing plug-in or picture, does not end the program, and
nobody reads these lines in a packaged program.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Self

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImageReader
from PySide6.QtSvg import QSvgRenderer

_TOLD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
_NOT_OF_THE_PROGRAM = (
    "plugin does not support",
    "QStandardPaths: ",
    "aliases took",
    "Qt depends on a UTF-8 locale",
)
"""Warnings that are not faults: limits of drawing without a screen, session folders, slow fonts on
macOS, and a session without UTF-8, which Qt takes by itself.
"""
_SIGNS = re.compile(r"url\((icons:[^)]+)\)")


class Complaints:
    """Collects Qt's messages within a block. heard: each message once, on one line, in order.

    Not beyond the block: Python is gone when Qt speaks at the end of the process.
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
        message = " ".join(text.split())
        line = message if category in ("", "default") else f"{category}: {message}"
        if line not in self.heard:
            self.heard.append(line)

    def sentence(self) -> str:
        """Return what was heard, or ""."""
        return f"Qt complains: {' | '.join(self.heard)}" if self.heard else ""


def unreadable_signs(sheet: str) -> list[str]:
    """Return the pictures in a style sheet that cannot be read; Qt draws nothing for them."""
    named = sorted(set(_SIGNS.findall(sheet)))
    return [one for one in named if not QImageReader(one).canRead()]


def unreadable_drawings(folder: Path) -> list[str]:
    """Return a folder and those of its drawings that are damaged, or are missing: Qt would draw nothing."""
    return [
        one.name for one in sorted(folder.rglob("*.svg")) if not QSvgRenderer(str(one)).isValid()
    ]
