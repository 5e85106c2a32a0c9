"""Queries for samples as SQL: which samples, and in which order."""

from __future__ import annotations

from typing import Any

from hematovision_desktop.adapters.log.batch_search import with_word, within_days
from hematovision_desktop.adapters.log.steps.event_tables import about_batch
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.core.base.typed_text import composed
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.readings.second_reading import EVENT
from hematovision_desktop.core.samples.sample import CountUnit, Reading, SampleState
from hematovision_desktop.core.samples.sample_log import (
    EVERY_STATE,
    Page,
    SampleQuery,
    SortBy,
)
from hematovision_desktop.core.verdicts.counting import Limit

# The number of a question is the name of its folder: the 32 characters before "] in the packed list. The
# chain records every question whose names were sent back or taken over. Later verdicts on its cells
# were sent to nobody. Only these events of the chain are read, with the indexes of reading_tables.
_QUESTION = "substr(sources, -34, 32)"
_TEXT = "json_extract(payload, '$.text')"
_SENT = f"""SELECT substr({_TEXT}, instr({_TEXT}, ', reading ') + 10, 32) AS question, max(number) AS sent
    FROM events WHERE kind = '{EVENT}' AND ({_TEXT} LIKE 'sent back: %' OR {_TEXT} LIKE 'merged: %')
    GROUP BY question"""
_SAID = f"""SELECT {_QUESTION} AS question, max((SELECT max(number) FROM events
        WHERE about = '{about_batch(0)[:-1]}' || batches.id AND kind = 'verdicts')) AS said
    FROM batches WHERE kind = '{BatchKind.READING}' GROUP BY question"""
_DONE = f"""SELECT question FROM ({_SENT}) LEFT JOIN ({_SAID}) USING (question)
    WHERE sent > ifnull(said, 0)"""
# Both are evaluated once per query, not once per sample.
_READINGS = f"SELECT sample_id FROM batches WHERE kind = '{BatchKind.READING}'"
_READ = f"""SELECT sample_id FROM (SELECT sample_id, min(id), {_QUESTION} AS question
        FROM batches WHERE kind = '{BatchKind.READING}' GROUP BY sample_id)
    WHERE question IN ({_DONE})"""
READING = f"""CASE WHEN samples.id IN ({_READ}) THEN '{Reading.DONE}'
    WHEN samples.id IN ({_READINGS}) THEN '{Reading.OPEN}' END"""
"""Whether a sample is a second reading, and its progress: a value of Reading, or NULL for one of the log's own
samples."""
_NOT_REVIEWED = "waiting + to_confirm"
# The rule of core.samples.sample.state_of, for lists too long to read completely; a test keeps the
# two equal.
_STATE = f"""CASE
    WHEN version > 1 AND revision = signed_revision THEN '{SampleState.AMENDED}'
    WHEN version = 1 AND revision = signed_revision THEN '{SampleState.SIGNED}'
    WHEN samples.id IN ({_READINGS})
        THEN CASE WHEN samples.id IN ({_READ}) THEN '{SampleState.READ}' ELSE '{SampleState.READING}' END
    WHEN running = 0 AND {_NOT_REVIEWED} = 0 AND sample_figures.leukocytes > 0
        THEN '{SampleState.READY}'
    WHEN said OR {_NOT_REVIEWED} > 0 THEN '{SampleState.IN_REVIEW}' ELSE '{SampleState.PENDING}' END"""
_STATE_ORDER = " ".join(f"WHEN '{state}' THEN {place}" for place, state in enumerate(SampleState))
_ORDERS = {
    SortBy.ACCESSION: ("accession COLLATE NOCASE",),
    SortBy.PATIENT: ("patient_name COLLATE NOCASE", "patient_number COLLATE NOCASE"),
    SortBy.SLIDE: ("slide COLLATE NOCASE",),
    SortBy.REQUESTER: ("requester COLLATE NOCASE",),
    SortBy.CREATED: ("created_at",),
    SortBy.STATE: (f"CASE {_STATE} {_STATE_ORDER} END",),
    SortBy.NOT_REVIEWED: (_NOT_REVIEWED,),
    SortBy.CELLS: ("sample_figures.leukocytes",),
    SortBy.SIGNED: ("signed_at",),
}
_GIGA = f"""samples.leukocytes * CASE leukocytes_unit
    WHEN '{CountUnit.PER_UL}' THEN {CountUnit.PER_UL.giga_per_l} ELSE 1.0 END"""


def order_of(page: Page) -> tuple[str, ...]:
    """Return the sort order of a page, as SQL."""
    if isinstance(page.by, Label):
        return (f"1.0 * {_number(page.by)} / max(sample_figures.leukocytes, 1)",)
    return _ORDERS[page.by]


def conditions_of(query: SampleQuery) -> tuple[str, list[Any]]:
    """Return the conditions of a query as SQL, and their values."""
    conditions, values = within_days("created_at", query.first_day, query.last_day)
    if query.label:
        conditions.append(f"{_number(query.label)} > 0")
    for wanted, cells in (
        (query.waiting, "waiting"),
        (query.to_confirm, "to_confirm"),
        (query.not_reviewed, _NOT_REVIEWED),
    ):
        if wanted:
            conditions.append(f"{cells} > 0")
    if query.states != EVERY_STATE:
        named = ", ".join(f"'{one.value}'" for one in sorted(query.states))
        conditions.append(f"{_STATE} IN ({named})")
    if query.sample_ids is not None:
        conditions.append(f"samples.id IN ({', '.join(map(str, map(int, query.sample_ids)))})")
    if query.number:
        conditions.append("instr(folded, CAST(? AS TEXT)) = 1")  # the number is its first line
        values.append(log_rows.pack_text(composed(query.number).casefold() + "\n"))
    for limit in query.limits:
        conditions.append(_limit(limit))
        values.append(limit.value)
    for word in query.words:
        in_texts, sought = with_word("folded", word)
        in_name, by_name = with_word("name", word)
        conditions.append(
            f"({in_texts} OR samples.id IN (SELECT sample_id FROM batches WHERE {in_name}))"
        )
        values += [*sought, *by_name]
    return " AND ".join(conditions), values


_SIGNS = frozenset({">", "<", ">=", "<=", "="})


def _number(label: Label) -> str:
    """Return the number of cells that count as a type; bands count among the neutrophils."""
    return (
        "(" + " + ".join(f"n_{one.value}" for one in Label if label in (one, one.counts_as)) + ")"
    )


def _limit(limit: Limit) -> str:
    if limit.sign not in _SIGNS:
        raise ValueError(f"{limit.sign} compares nothing")
    if limit.label is None:
        return f"{_GIGA} {limit.sign} ?"
    counted = "sample_figures.leukocytes"
    return f"{counted} > 0 AND 100.0 * {_number(limit.label)} / {counted} {limit.sign} ?"
