"""One way to save something under a name that a person chooses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.base.whole_file import drafted, write_whole
from hematovision_desktop.ui.parts import folders
from hematovision_desktop.ui.parts.direction import isolated
from hematovision_desktop.ui.parts.folders import Purpose
from hematovision_desktop.ui.parts.words import translate


def table_dialect() -> TableDialect:
    """Return how the spreadsheets of this computer read a table: that is the system's, not the window's language."""
    has_comma = QLocale.system().decimalPoint() == ","
    return TableDialect.EXCEL_SEMICOLON if has_comma else TableDialect.EXCEL


def save_as(
    parent: QWidget, title: str, suggested: str, kind: str, content: bytes | Callable[[Path], None]
) -> str:
    """Ask for a name and have a file written, whole or not at all; return what came of it.

    suggested: a name with the usual ending and no folder, which a name without one takes. kind: as file dialogs
    write it. content: the file's, or what fills it, which may raise OSError. Returns "" where
    no name was chosen.
    """
    target, _ = folders.ask_target(parent, Purpose.RESULTS, title, suggested, (kind,))
    if target is not None:
        target = folders.with_ending(parent, target, Path(suggested).suffix)
    if target is None:
        return ""
    try:
        if isinstance(content, bytes):
            write_whole(target, content)
        else:
            with drafted(target) as draft:
                content(draft)
    except OSError as fault:
        return translate("saving", "{path} could not be written: {why}").format(
            path=isolated(str(target)), why=fault.strerror or fault
        )
    return translate("saving", "It is in {path}.").format(path=isolated(str(target)))
