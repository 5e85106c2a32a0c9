"""Sentences for people that can be said in another language where they are shown.

The core, the adapters and the services write plain English. What a person reads of it is a template
with its values, so that the window can look the template up in the language it speaks; as a string
it is the English sentence, which the command line prints and the log of traces keeps.
"""

from __future__ import annotations

from collections.abc import Mapping


class Sentence(str):
    """An English sentence that remembers what it was made of.

    template: with `str.format` placeholders, the source text for translators. values: what fills
    them; a sentence among them is said in the other language too.
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
    made = Sentence(text.format(**values) if values else text)
    made.template, made.values = text, values
    return made
