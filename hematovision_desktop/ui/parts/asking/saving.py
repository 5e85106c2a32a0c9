"""The one way to save something under a name that a person chooses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.base.whole_file import drafted, write_whole
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.words import translate


def table_dialect() -> TableDialect:
    """Return how this computer's spreadsheets read a table: the system decides that, not the
    window's language.
    """
    has_comma = QLocale.system().decimalPoint() == ","
    return TableDialect.EXCEL_SEMICOLON if has_comma else TableDialect.EXCEL


def save_as(
    parent: QWidget, title: str, suggested: str, kind: str, content: bytes | Callable[[Path], None]
) -> str:
    """Ask for a name and have a file written, in full or not at all; return the result.

    suggested: a name with the usual ending and no folder; an entry without ending gets it. kind: in
    the syntax of file dialogs. content: the file's bytes, or what writes them, which may raise
    OSError. Returns "" if no name was chosen.
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
