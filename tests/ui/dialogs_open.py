"""The dialogs that are open now."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

D = TypeVar("D", bound=QDialog)


def all_open(kind: type[D], part: QWidget) -> list[D]:
    """Return the open dialogs of a kind, over a part's window."""
    return [one for one in part.window().findChildren(kind) if one.isVisible()]


def the_open(kind: type[D], part: QWidget) -> D:
    """Return the only open dialog of a kind, over a part's window."""
    (found,) = all_open(kind, part)
    return found
