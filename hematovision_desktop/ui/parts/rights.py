"""Greys what the role of whoever is there does not allow, and says there who may."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from hematovision_desktop.core.signing.people import Right, refusal
from hematovision_desktop.ui.parts.told import in_language

_OWN_TIP = "ownTip"
_TAKEN = (
    *(QAbstractButton, QAbstractSlider, QAbstractSpinBox),
    *(QComboBox, QLineEdit, QPlainTextEdit),
)
"""What a person changes something with."""


def why_not(denied: Collection[Right], right: Right) -> str:
    """Return who may do something, in words, where whoever is there may not; else ""."""
    return in_language(refusal(right)) if right in denied else ""


def allow(part: QWidget | QAction, reason: str, *, possible: bool = True) -> None:
    """Turn a part on where that is possible, and nothing is said of who may.

    reason: as `why_not` returns it; stands in the tool tip meanwhile, which is read aloud, too, and
    whose own text comes back.
    """
    own = part.property(_OWN_TIP)
    if own is None:
        # An action's own is its title, unless another was given.
        own = part.toolTip() if isinstance(part, QWidget) else ""
        part.setProperty(_OWN_TIP, own)
    part.setEnabled(possible and not reason)
    part.setToolTip(reason or own)


def allow_within(section: QWidget, reason: str) -> None:
    """Turn on all that is changed in a section whose parts are never off by themselves."""
    for part in section.findChildren(QWidget):
        inner = isinstance(part.parent(), QAbstractSpinBox | QComboBox | QPlainTextEdit)
        if isinstance(part, _TAKEN) and not inner:
            allow(part, reason)
