"""The dialogs that a person sees now."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

D = TypeVar("D", bound=QDialog)


def all_open(kind: type[D], part: QWidget) -> list[D]:
    """Return the dialogs of a kind that are open over the window of a part."""
    return [one for one in part.window().findChildren(kind) if one.isVisible()]


def the_open(kind: type[D], part: QWidget) -> D:
    """Return the one dialog of a kind that is open over the window of a part."""
    (found,) = all_open(kind, part)
    return found
