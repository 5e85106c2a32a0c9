"""How a search of the log or the samples was understood, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDate

from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.core.samples.sample_log import EVERY_STATE, SampleQuery
from hematovision_desktop.core.verdicts.counting import Limit
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate


def day(when: date) -> str:
    """Return a day."""
    return words.locale().toString(QDate(when.year, when.month, when.day), "d MMM yyyy")


def search_understood(query: LogQuery | SampleQuery) -> str:
    """Return how a search was understood, so that a person sees why something is missing."""
    parts = []
    if query.label is not None:
        parts.append(
            translate("words", "type: {label}").format(label=words.label_name(query.label))
        )
    parts += _log_parts(query) if isinstance(query, LogQuery) else _sample_parts(query)
    if days := _days(query.first_day, query.last_day):
        parts.append(days)
    if query.words:
        quoted = " ".join(f"“{word}”" for word in query.words)
        parts.append(translate("words", "words: {words}").format(words=quoted))
    if not parts:
        return ""
    return translate("words", "Shown: {parts}").format(parts=" · ".join(parts))


def _days(first: date | None, last: date | None) -> str:
    if first and last and first == last:
        return day(first)
    if first and last:
        return translate("words", "{first} to {last}").format(first=day(first), last=day(last))
    if first:
        return translate("words", "from {first} on").format(first=day(first))
    if last:
        return translate("words", "up to {last}").format(last=day(last))
    return ""


def _log_parts(query: LogQuery) -> list[str]:
    parts = [_limit(one) for one in query.limits]
    if query.not_reviewed:
        stage = not_reviewed()
    elif query.stage is not None:
        stage = words.stage_name(query.stage)
    else:
        return parts
    return [*parts, translate("words", "state: {stage}").format(stage=stage)]


def _sample_parts(query: SampleQuery) -> list[str]:
    parts = [_limit(one) for one in query.limits]
    if query.states != EVERY_STATE:
        named = [state_name(one) for one in SampleState if one in query.states]
        said = translate("words", " or ").join(named).lower()
        parts.append(translate("words", "state: {stage}").format(stage=said or "–"))
    if query.waiting:
        parts.append(translate("words", "with cells to look at"))
    if query.to_confirm:
        parts.append(translate("words", "with cells to confirm"))
    if query.not_reviewed:
        parts.append(translate("words", "with cells to look at or to confirm"))
    return parts


def _limit(limit: Limit) -> str:
    value = words.as_typed(limit.value)
    if limit.label is None:
        text = translate("words", "leukocytes {sign} {value} × 10⁹/L")
    elif limit.label.is_leukocyte:
        text = translate("words", "{label} {sign} {value}\u00a0%")
    else:
        text = translate("words", "{label} {sign} {value} per 100 leukocytes")
    label = words.label_name(limit.label).lower()
    return text.format(label=label, sign=limit.sign, value=value)


def not_reviewed() -> str:
    """Return the words for cells that a person has yet to decide or to confirm."""
    return translate("words", "Not reviewed")


_STATES: dict[SampleState, object] = {
    SampleState.PENDING: QT_TRANSLATE_NOOP("words", "Pending"),
    SampleState.IN_REVIEW: QT_TRANSLATE_NOOP("words", "In review"),
    SampleState.READY: QT_TRANSLATE_NOOP("words", "Ready to sign"),
    SampleState.SIGNED: QT_TRANSLATE_NOOP("words", "Signed"),
    SampleState.AMENDED: QT_TRANSLATE_NOOP("words", "Amended"),
    SampleState.READING: QT_TRANSLATE_NOOP("words", "Second reading"),
    SampleState.READ: QT_TRANSLATE_NOOP("words", "Reading done"),
}


def state_name(state: SampleState) -> str:
    """Return the name of a sample's state."""
    return translate("words", str(_STATES[state]))
