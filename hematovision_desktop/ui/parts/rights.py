"""Disables what the current person's role does not allow, and tells who may."""

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
from hematovision_desktop.ui.parts.texts.told import in_language

_OWN_TIP = "ownTip"
_TAKEN = (
    *(QAbstractButton, QAbstractSlider, QAbstractSpinBox),
    *(QComboBox, QLineEdit, QPlainTextEdit),
)
"""Controls with which a person changes something."""


def why_not(denied: Collection[Right], right: Right) -> str:
    """Return in words who may do something if the current person may not; else ""."""
    return in_language(refusal(right)) if right in denied else ""


def allow(part: QWidget | QAction, reason: str, *, possible: bool = True) -> None:
    """Enable a part if possible and if there is no reason against it.

    reason: from `why_not`; it replaces the tool tip meanwhile, which screen readers read too. The
    part's own text is restored afterwards.
    """
    own = part.property(_OWN_TIP)
    if own is None:
        # An action's tool tip is its title, unless another was set.
        own = part.toolTip() if isinstance(part, QWidget) else ""
        part.setProperty(_OWN_TIP, own)
    part.setEnabled(possible and not reason)
    part.setToolTip(reason or own)


def allow_within(section: QWidget, reason: str) -> None:
    """Enable all controls of a section whose parts are never disabled on their own."""
    for part in section.findChildren(QWidget):
        inner = isinstance(part.parent(), QAbstractSpinBox | QComboBox | QPlainTextEdit)
        if isinstance(part, _TAKEN) and not inner:
            allow(part, reason)
