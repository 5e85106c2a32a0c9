"""Parsing of a search line into a query of the worklist.

Grammar, in any order, separated by spaces; case is ignored:

    state     pending, in review, ready to sign, signed, amended, second reading, reading done, each
              also after "not"; signed includes amended, not signed means still to be signed
    share     TYPE SIGN NUMBER, such as "eosinophil > 10 %" (percent of the leukocytes) or
              "nrbc >= 5" (per 100 leukocytes); "wbc > 20" is the typed count in 10⁹/L
    the rest  types, days, months and words as in the log (core.logbook.log_search)
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from hematovision_desktop.core.base.typed_text import DECIMAL_SIGNS, read_number
from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.core.logbook.log_search import LABEL_NAMES, label_named, parse_search
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.core.samples.sample_log import (
    EVERY_STATE,
    SIGNED,
    UNSIGNED,
    Limit,
    SampleQuery,
)

_STATES = {
    "pending": frozenset({SampleState.PENDING}),
    "in review": frozenset({SampleState.IN_REVIEW}),
    "ready to sign": frozenset({SampleState.READY}),
    "ready": frozenset({SampleState.READY}),
    "unsigned": UNSIGNED,
    "signed": SIGNED,
    "amended": frozenset({SampleState.AMENDED}),
    "second reading": frozenset({SampleState.READING}),
    "reading done": frozenset({SampleState.READ}),
}
_STATE = re.compile(rf"\b(not\s+)?({'|'.join(_STATES)})\b")
_SIGNS = {"≥": ">=", "≤": "<="}
_TYPES = "|".join(sorted((re.escape(one) for one in (*LABEL_NAMES, "wbc")), key=len, reverse=True))
_SHARE = re.compile(rf"\b({_TYPES})s?\s*(>=|<=|[><=≥≤])\s*(\d+(?:[{DECIMAL_SIGNS}]\d+)?)\s*[%٪]?")


def parse_sample_search(line: str, today: date) -> SampleQuery:
    """Return the query that a search line means on a given day."""
    limits: list[Limit] = []
    states = EVERY_STATE

    def take_limit(found: re.Match[str]) -> str:
        label = None if found[1] == "wbc" else label_named(found[1])
        sign = _SIGNS.get(found[2], found[2])
        limits.append(Limit(label, sign, read_number(found[3])))
        return " "

    def take_state(found: re.Match[str]) -> str:
        nonlocal states
        meant = _STATES[found[2]]
        if found[1]:
            meant = UNSIGNED if meant == SIGNED else EVERY_STATE - meant
        states &= meant
        return " "

    rest = _outside_quotes(line, lambda text: _STATE.sub(take_state, _SHARE.sub(take_limit, text)))
    plain = parse_search(rest, today)
    return SampleQuery(
        plain.words,
        plain.label,
        tuple(limits),
        plain.first_day,
        plain.last_day,
        states,
        waiting=plain.stage is Stage.TO_LOOK_AT,
        to_confirm=plain.stage is Stage.TO_CONFIRM,
        not_reviewed=plain.not_reviewed,
    )


def _outside_quotes(line: str, change: Callable[[str], str]) -> str:
    pieces = re.split(r'("[^"]*"?)', line)
    return "".join(one if one.startswith('"') else change(one.casefold()) for one in pieces)
