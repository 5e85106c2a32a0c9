"""Parsing of a search line into a query of the worklist.

Grammar, in any order, separated by spaces; case is ignored:

    state     pending, in review, ready to sign, signed, amended, second reading, reading done, each
              also after "not"; signed includes amended, not signed means still to be signed
    wbc       "wbc > 20" is the typed count in 10⁹/L
    the rest  types and their shares, days, months and words as in the log (core.logbook.log_search)
"""

from __future__ import annotations

import re
from datetime import date

from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.core.logbook.log_search import outside_quotes, parse_search, read_limits
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.core.samples.sample_log import (
    EVERY_STATE,
    SIGNED,
    UNSIGNED,
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


def parse_sample_search(line: str, today: date) -> SampleQuery:
    """Return the query that a search line means on a given day."""
    states = EVERY_STATE

    def take_state(found: re.Match[str]) -> str:
        nonlocal states
        meant = _STATES[found[2]]
        if found[1]:
            meant = UNSIGNED if meant == SIGNED else EVERY_STATE - meant
        states &= meant
        return " "

    rest, limits = read_limits(line, ["wbc"])
    rest = outside_quotes(rest, lambda text: _STATE.sub(take_state, text.casefold()))
    plain = parse_search(rest, today)
    return SampleQuery(
        plain.words,
        plain.label,
        limits,
        plain.first_day,
        plain.last_day,
        states,
        waiting=plain.stage is Stage.TO_LOOK_AT,
        to_confirm=plain.stage is Stage.TO_CONFIRM,
        not_reviewed=plain.not_reviewed,
    )
