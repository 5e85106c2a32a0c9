"""How a search of the log was read, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate

from hematovision_desktop.core.log import LogQuery
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.words import translate


def day(when: date) -> str:
    """Return a day."""
    return words.locale().toString(QDate(when.year, when.month, when.day), "d MMM yyyy")


def search_understood(query: LogQuery) -> str:
    """Return how a search was read, so that a person sees why something is missing."""
    parts = []
    if query.label is not None:
        parts.append(
            translate("words", "type: {label}").format(label=words.label_name(query.label))
        )
    if query.stage is not None:
        stage = words.stage_name(query.stage)
        parts.append(translate("words", "state: {stage}").format(stage=stage))
    first, last = query.first_day, query.last_day
    if first and last and first == last:
        parts.append(translate("words", "on {day}").format(day=day(first)))
    elif first and last:
        parts.append(
            translate("words", "from {first} to {last}").format(first=day(first), last=day(last))
        )
    elif first:
        parts.append(translate("words", "from {first} on").format(first=day(first)))
    elif last:
        parts.append(translate("words", "up to {last}").format(last=day(last)))
    if query.words:
        quoted = " ".join(f"“{word}”" for word in query.words)
        parts.append(translate("words", "words: {words}").format(words=quoted))
    if not parts:
        return ""
    return translate("words", "Looking for {parts}").format(parts=" · ".join(parts))
