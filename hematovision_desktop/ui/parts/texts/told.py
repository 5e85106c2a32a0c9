"""Translates the program's English sentences into the window's language."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from hematovision_desktop.core.base.files import legible
from hematovision_desktop.core.base.sentence import Sentence
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts.texts import words

CONTEXT = "sentences"
"""Context of the sentences from core, adapters and services in the translation files."""
_DEEP = 2
"""A message and one level inside it, such as the refusal in an answer."""

M = TypeVar("M")


def in_language(message: M, deep: int = _DEEP) -> M:
    """Return a message with its sentences translated into the current language.

    A message without sentences is returned unchanged, as the same object. In a list of sentences
    all are translated.
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
    if isinstance(value, Label):
        return words.label_name(value).lower()
    if isinstance(value, int | float):
        return _Figure(value)
    return in_language(value)


class _Figure:
    """A figure for a sentence. With a format, as in `{count:,}`, it is written as the language writes
    figures. Without one it stays plain: a year, a line, an id.
    """

    def __init__(self, value: float) -> None:
        self._value = value

    def __format__(self, how: str) -> str:
        plain = format(self._value, how)
        return words.decimals(self._value, len(plain.partition(".")[2])) if how else plain
