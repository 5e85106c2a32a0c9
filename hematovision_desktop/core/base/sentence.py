"""Sentences for people that can be said in another language where they are shown.

The core, the adapters and the services write plain English. What a person reads of it is a template
with its values, so that the window can look the template up in the language it speaks; as a string
it is the English sentence, which the command line prints and the log of traces keeps.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum


class Sentence(str):
    """An English sentence that remembers what it was made of.

    template: with `str.format` placeholders, the source text for translators. values: what fills
    them; a sentence among them is said in the other language too, and so is a type of cell.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __str__(self) -> str:
        # So that an exception that was made with one gives it back whole: str(error).
        return self


def template(text: str) -> str:
    """Return a text as it is; marks one that `sentence` fills later for the list of texts."""
    return text


def sentence(text: str, /, **values: object) -> Sentence:
    """Return a sentence for people. text: with a placeholder for each value.

    Give a literal, or what `template` marks: the list of texts for translators is read from the code.
    """
    plain = {name: _in_words(value) for name, value in values.items()}
    made = Sentence(text.format(**plain) if values else text)
    made.template, made.values = text, values
    return made


def _in_words(value: object) -> object:
    return value.replace("_", " ") if isinstance(value, StrEnum) else value


def in_turn(told: Iterable[str], between: str = " ") -> Sentence:
    """Return several sentences as one; each is said in the other language by itself."""
    values = {f"told_{place}": one for place, one in enumerate(told)}
    return sentence(between.join(f"{{{name}}}" for name in values), **values)


def of_one(name: str, told: str) -> Sentence:
    """Return what is said of one of several files."""
    return sentence("{name}: {told}", name=name, told=told)
