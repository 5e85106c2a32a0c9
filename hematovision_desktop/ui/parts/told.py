"""Says in the window's language what the program says in plain English sentences."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from hematovision_desktop.core.base.files import legible
from hematovision_desktop.core.base.sentence import Sentence
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts import words

CONTEXT = "sentences"
"""Under which the sentences of core, adapters and services stand in the list of texts."""
_DEEP = 2
"""A message, and what lies in it: the refusal in an answer."""

M = TypeVar("M")


def in_language(message: M, deep: int = _DEEP) -> M:
    """Return a message whose sentences are in the language that is spoken now.

    What holds no sentence is returned as it is, the same object. In a list of sentences all are.
    """
    if isinstance(message, Sentence):
        return _said(message)  # type: ignore[return-value]  # a string for a string
    if isinstance(message, tuple) and message and isinstance(message[0], Sentence):
        return tuple(map(in_language, message))  # type: ignore[return-value]  # of strings, too
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
    if not told.values:
        return legible(found)
    return legible(found.format(**{name: _value(one) for name, one in told.values.items()}))


def _value(value: object) -> object:
    return words.label_name(value).lower() if isinstance(value, Label) else in_language(value)
