"""Sentences for people, which can be translated where they are shown.

The core, the adapters and the services write plain English. A sentence keeps its template and its
values, so that the window can look the template up in the language of the user. As a string it is
the English sentence, which the command line prints and the log of traces keeps.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum


class Sentence(str):
    """An English sentence that remembers its template and values.

    template: with `str.format` placeholders, the source text for translators. values: what fills
    the placeholders; sentences and types of cell among them are translated too.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __str__(self) -> str:
        # So that an exception made with a sentence gives it back unchanged: str(error).
        return self


def template(text: str) -> str:
    """Return a text as it is; marks a text that `sentence` fills later for the list of translatable texts."""
    return text


def sentence(text: str, /, **values: object) -> Sentence:
    """Return a sentence for people. text: with a placeholder for each value.

    Pass a literal, or what `template` marks: the list of translatable texts is read from the code.
    """
    plain = {name: _in_words(value) for name, value in values.items()}
    made = Sentence(text.format(**plain) if values else text)
    made.template, made.values = text, values
    return made


def _in_words(value: object) -> object:
    return value.replace("_", " ") if isinstance(value, StrEnum) else value


def in_turn(told: Iterable[str], between: str = " ") -> Sentence:
    """Return several sentences as one; each is translated by itself."""
    values = {f"told_{place}": one for place, one in enumerate(told)}
    return sentence(between.join(f"{{{name}}}" for name in values), **values)


def of_one(name: str, told: str) -> Sentence:
    """Return a sentence about one of several files, prefixed with its name."""
    return sentence("{name}: {told}", name=name, told=told)
