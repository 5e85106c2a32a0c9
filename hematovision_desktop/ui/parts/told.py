"""Says in the window's language what the program says in plain English sentences."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from hematovision_desktop.core.base.files import legible
from hematovision_desktop.core.base.sentence import Sentence

CONTEXT = "sentences"
"""Under which the sentences of core, adapters and services stand in the list of texts."""
_DEEP = 2
"""A message, and what lies in it: the refusal in an answer."""

M = TypeVar("M")


def in_language(message: M, deep: int = _DEEP) -> M:
    """Return a message whose sentences are in the language that is spoken now.

    What holds no sentence is returned as it is, the same object.
    """
    if isinstance(message, Sentence):
        return _said(message)  # type: ignore[return-value]  # a string for a string
    if not deep or isinstance(message, type) or not dataclasses.is_dataclass(message):
        return message
    whole: Any = message
    changed = {}
    for one in dataclasses.fields(message):
        before = getattr(message, one.name)
        now = in_language(before, deep - 1)
        if now is not before:
            changed[one.name] = now
    return dataclasses.replace(whole, **changed) if changed else whole  # type: ignore[no-any-return]


def _said(told: Sentence) -> str:
    found = QCoreApplication.translate(CONTEXT, told.template)
    if found == told.template:
        return legible(told)
    values = {name: in_language(value) for name, value in told.values.items()}
    return legible(found.format(**values))
