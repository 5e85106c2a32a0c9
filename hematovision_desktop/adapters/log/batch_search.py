"""Batches that match a search of the log: by days, types, names, notes, and words in the paths of their fields.

A log of a million cells has so many paths that reading them all takes most of a second. The index of
paths tells within a tenth of a millisecond which is the next field with a word.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, time
from itertools import islice
from typing import Any, NamedTuple

from hematovision_desktop.adapters.log.stored.rows import pack_text, pack_time
from hematovision_desktop.core.base.typed_text import plain_letters
from hematovision_desktop.core.logbook.log import LogQuery

TRIGRAM = 3
"""The index knows every three letters in a row."""
MANY = 5_000
"""With fewer hits, the field of each is read."""
FIRST_PATHS = 16
"""So many of a batch's paths lie beside each other in the file and take hardly longer than one."""
HITS_PER_BATCH = 50
"""Hits that are read at once take as long as one question to the index."""
MANY_TERMS, MANY_SIGNS = 64, 200
"""With more of them, reading the paths is faster than the index."""

_LONE = re.compile("[\ud800-\udfff]")
"""Bytes of a name that are not UTF-8; SQLite compares each as the replacement character."""
_ASCII = [chr(code) for code in range(1, 0x80) if not chr(code).isupper()]
"""The index knows large letters as small ones."""
_FIRST_FOREIGN, _SURROGATES, _LAST_SIGN = 0x80, range(0xD800, 0xE000), 0x10FFFF
_LARGEST_ID = (1 << 63) - 1


class _Span(NamedTuple):
    """The ids of a batch's fields. is_alone: none between them belongs to another batch."""

    first: int
    last: int
    batch_id: int
    is_alone: bool


class PathSearch:
    """Finds batches for the words of one search, within one transaction."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._spans: dict[int, _Span] = {}

    def batches_with(self, word: str, among: Sequence[int]) -> set[int]:
        """Return the batches with a field whose path contains a word, ignoring case."""
        sought = _LONE.sub("\ufffd", word)
        if not among or "\0" in sought:  # no path holds a NUL, and SQLite would read up to it only
            return set()
        if len(sought) >= TRIGRAM:
            few = self._hits(_phrase(sought), MANY)
            if len(few) < MANY:
                return self._holders(few).intersection(among)
        # A word in very many paths is usually from a folder's name, or in one of every ten files.
        found = self._seen_at_once(sought, among)
        others = [one for one in among if one not in found]
        if others:
            by_index = self._with_word if len(sought) >= TRIGRAM else self._with_letters
            found |= by_index(sought, others)
        return found

    def _with_word(self, sought: str, among: Sequence[int]) -> set[int]:
        match = _phrase(sought)
        found, left = self._in_index(match, among, HITS_PER_BATCH * len(among))
        return found | {one.batch_id for one in left if self._has_path(one, match)}

    def _with_letters(self, sought: str, among: Sequence[int]) -> set[int]:
        # The index knows no fewer than three letters, so all three with these among them are asked for.
        terms = self._terms_with(sought)
        if terms is None:
            return self._read_through(sought, among)
        if not terms:
            return set()
        # A hit takes no longer than a path, so no more are read than there are paths.
        most = 1 + sum(one.last - one.first for one in self._spans_of(among))
        found, left = self._in_index(" OR ".join(map(_phrase, terms)), among, most)
        return found | self._read_through(sought, [one.batch_id for one in left])

    def _seen_at_once(self, sought: str, among: Sequence[int]) -> set[int]:
        """Return the batches that have a word in one of their first paths."""
        condition, patterns = _in_either_case("path", sought)
        rows = self._connection.execute(
            f"""SELECT value FROM json_each(?) WHERE EXISTS (
                SELECT 1 FROM (
                    SELECT path FROM fields WHERE batch_id = value ORDER BY position LIMIT ?
                ) WHERE {condition}
            )""",
            (json.dumps(list(among)), FIRST_PATHS, *patterns),
        )
        return {batch_id for (batch_id,) in rows}

    def _read_through(self, sought: str, among: Sequence[int]) -> set[int]:
        """Return the batches with a word in a path; reads all their paths."""
        if not among:
            return set()
        condition, patterns = _in_either_case("path", sought)
        if len(among) > self._count_batches() // 2:
            # In the order of the file, which takes two thirds of the time of one batch after the other.
            rows = self._connection.execute(
                f"SELECT DISTINCT batch_id FROM fields NOT INDEXED WHERE {condition}", patterns
            )
            return {batch_id for (batch_id,) in rows}.intersection(among)
        rows = self._connection.execute(
            f"""SELECT value FROM json_each(?) WHERE EXISTS (
                SELECT 1 FROM fields WHERE batch_id = value AND ({condition})
            )""",
            (json.dumps(list(among)), *patterns),
        )
        return {batch_id for (batch_id,) in rows}

    def _count_batches(self) -> int:
        return int(self._connection.execute("SELECT count(*) FROM batches").fetchone()[0])

    # The index

    def _hits(self, match: str, most: int) -> list[int]:
        """Return the ids of the first fields that match, in order."""
        rows = self._connection.execute(
            "SELECT rowid FROM field_paths WHERE field_paths MATCH ? ORDER BY rowid LIMIT ?",
            (match, most),
        )
        return [rowid for (rowid,) in rows]

    def _holders(self, fields: Collection[int]) -> set[int]:
        rows = self._connection.execute(
            "SELECT DISTINCT batch_id FROM fields WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(fields)),),
        )
        return {batch_id for (batch_id,) in rows}

    def _in_index(
        self, match: str, among: Sequence[int], most: int
    ) -> tuple[set[int], list[_Span]]:
        """Return the batches that match, and those that lie behind the last hit that was read."""
        hits, spans = self._hits(match, most), self._spans_of(among)
        last = _LARGEST_ID if len(hits) < most else hits[-1]
        read = [one for one in spans if one.last <= last]
        found = {one.batch_id for one in read if self._has_hit(one, hits, match)}
        return found, [one for one in spans if one.last > last]

    def _has_hit(self, span: _Span, hits: Sequence[int], match: str) -> bool:
        place = bisect_left(hits, span.first)
        is_between = place < len(hits) and hits[place] <= span.last
        return is_between and (span.is_alone or self._has_path(span, match))

    def _spans_of(self, among: Sequence[int]) -> list[_Span]:
        """Return where the fields of batches are; batches without fields have no place."""
        unknown = [one for one in among if one not in self._spans]
        rows = self._connection.execute(
            """SELECT min(id), max(id), batch_id, max(id) - min(id) + 1 = count(*) FROM fields
            WHERE batch_id IN (SELECT value FROM json_each(?)) GROUP BY batch_id""",
            (json.dumps(unknown),),
        )
        for row in rows:
            self._spans[row[2]] = _Span(*row)
        return [self._spans[one] for one in among if one in self._spans]

    def _has_path(self, span: _Span, match: str) -> bool:
        found = self._connection.execute(
            """SELECT 1 FROM field_paths JOIN fields ON fields.id = field_paths.rowid
            WHERE field_paths MATCH ? AND field_paths.rowid BETWEEN ? AND ? AND batch_id = ?
            LIMIT 1""",
            (match, span.first, span.last, span.batch_id),
        )
        return found.fetchone() is not None

    def _terms_with(self, sought: str) -> list[str] | None:
        """Return the three letters in a row that contain two; None if others are sought, or there are many."""
        if len(sought) != TRIGRAM - 1 or not sought.isascii():
            return None
        self._connection.execute(
            """CREATE VIRTUAL TABLE IF NOT EXISTS temp.path_terms
            USING fts5vocab (main, field_paths, instance)"""
        )
        pair = sought.lower()
        ahead = list(islice(self._foreign_signs(""), MANY_SIGNS))
        behind = list(islice(self._foreign_signs(pair), MANY_SIGNS))
        if MANY_SIGNS in (len(ahead), len(behind)):
            return None
        terms = {sign + pair for sign in (*_ASCII, *ahead)} | {
            pair + sign for sign in (*_ASCII, *behind)
        }
        known = [one for one in sorted(terms) if self._hits(_phrase(one), 1)]
        return known if len(known) <= MANY_TERMS else None

    def _foreign_signs(self, start: str) -> Iterator[str]:
        """Yield the signs besides ASCII that follow a start in three letters of the index."""
        least = _FIRST_FOREIGN
        while least <= _LAST_SIGN:
            row = self._connection.execute(
                "SELECT term FROM temp.path_terms WHERE term >= ? LIMIT 1", (start + chr(least),)
            ).fetchone()
            if row is None or not row[0].startswith(start):
                return
            sign = row[0][len(start)]
            yield sign
            least = ord(sign) + 1
            least = _SURROGATES.stop if least in _SURROGATES else least


def _phrase(word: str) -> str:
    """Return the question to the index for a word."""
    return '"' + word.replace('"', '""') + '"'


def anywhere(word: str) -> str:
    """Return the pattern for LIKE with ESCAPE '!' that finds a word anywhere in a text."""
    return "%" + "".join("!" + sign if sign in "!%_" else sign for sign in word) + "%"


def _in_either_case(column: str, word: str) -> tuple[str, list[str]]:
    """Return the condition for a text to contain a word, as SQL, and its values. LIKE knows the cases of ASCII only."""
    cases = dict.fromkeys((word, word.lower(), word.upper()))
    patterns = [anywhere(one) for one in ((word,) if word.isascii() else cases)]
    return " OR ".join([f"{column} LIKE ? ESCAPE '!'"] * len(patterns)), patterns


def with_word(column: str, word: str) -> tuple[str, list[bytes]]:
    """Return the condition for a text to contain a word, with or without accents, as SQL, and its values.

    Only texts with other letters than ASCII's cost a call of Python.
    """
    plain = plain_letters(word)
    condition = f"""CASE WHEN length(CAST({column} AS BLOB)) = length({column})
        THEN {column} LIKE CAST(? AS TEXT) ESCAPE '!'
        ELSE instr(plain_letters(CAST({column} AS BLOB)), ?) END"""
    return condition, [pack_text(anywhere(plain)), pack_text(plain)]


def find_batches(connection: Any, query: LogQuery) -> list[int]:
    """Return the batches that match everything except the query's stage."""
    conditions, values = within_days("started_at", query.first_day, query.last_day)
    if query.label:
        conditions.append(
            """id IN (SELECT batch_id FROM label_counts WHERE label = ? AND number > 0)"""
        )
        values.append(query.label.value)
    if query.batch_ids is not None:
        conditions.append(f"id IN ({', '.join(map(str, map(int, query.batch_ids)))})")
    found = connection.execute(
        f"SELECT id, name, note FROM batches WHERE {' AND '.join(conditions)}", values
    ).fetchall()
    paths = PathSearch(connection)
    for word in query.words:
        plain = plain_letters(word)
        named = {
            row[0]
            for row in found
            if plain in plain_letters(row[1]) or plain in plain_letters(row[2])
        }
        others = [row[0] for row in found if row[0] not in named]
        named |= paths.batches_with(word, others)
        found = [row for row in found if row[0] in named]
    return [row[0] for row in found]


def within_days(column: str, first: date | None, last: date | None) -> tuple[list[str], list[Any]]:
    """Return the conditions for a time to be within days, as SQL, and their values.

    None: no limit on that side.
    """
    conditions, values = ["TRUE"], list[Any]()
    if first:
        conditions.append(f"{column} >= ?")
        values.append(_local_moment(first, time.min))
    if last:
        conditions.append(f"{column} <= ?")
        values.append(_local_moment(last, time.max))
    return conditions, values


def _local_moment(day: date, moment: time) -> str:
    """Return a local moment of a day as the log stores times."""
    try:
        return pack_time(datetime.combine(day, moment).astimezone())
    except (OverflowError, ValueError):  # the very first and last years
        return day.isoformat()
