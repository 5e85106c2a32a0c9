"""Checks a log: its pages, its chain of events, and whether its content matches the events.

The log is only read: the check leaves no trace, and does not ask whether a window has it open.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.content_checking import (
    check_figures,
    check_samples,
    check_told,
)
from hematovision_desktop.adapters.log.disk.cipher import (
    PLAIN,
    connect_to_read,
    has_wal,
    key_on_disk,
    salt_of,
)
from hematovision_desktop.adapters.log.disk.copies import find_damage, restored_note_of
from hematovision_desktop.adapters.log.disk.file import faults
from hematovision_desktop.adapters.log.signing import head_file_of, head_message
from hematovision_desktop.adapters.log.steps import event_tables as chain
from hematovision_desktop.adapters.log.steps.migrations import APPLICATION_ID, LATEST
from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.canonical_json import canonical
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.signing.event_chain import Event, find_breaks
from hematovision_desktop.core.signing.signed_record import SignedRecord
from hematovision_desktop.core.signing.verifying import (
    Finding,
    SignatureCheck,
    check_record,
    key_named,
)

_UNREADABLE = (dbapi2.Error, ValueError, LookupError, TypeError, UnicodeError)
_MOST_WRONG = 20
"""Number of faults of one kind that are reported."""
_MOST_HEAD_BYTES = 4_000


def check_log(path: Path, key: bytes, is_signed_by: SignatureCheck) -> Iterator[Finding]:
    """Yield the findings on a log. key: opens it. Raises EnvironmentFault if it cannot be read."""
    if not path.is_file():
        raise EnvironmentFault(sentence("There is no log at {path}.", path=path))
    key = key_on_disk(path, key)
    yield from _check_file(path, key)
    with faults(path), closing(connect_to_read(path, key)) as connection:
        connection.execute("PRAGMA query_only = ON")
        try:
            connection.execute("BEGIN")  # one state of the log: a window may write meanwhile
            damage = find_damage(connection, whole=True)
            yield from _all_of(damage, "Every page of the file is as it was written.")
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
            if mark != APPLICATION_ID or version != LATEST:
                yield Finding(
                    False,
                    "It was written by another version of the program. Open it with this one first.",
                )
                return
            yield from _check_content(connection, path, is_signed_by)
        except _UNREADABLE as fault:
            yield Finding(False, f"It cannot be read to its end: {str(fault)!a}.")


def _all_of(wrong: Sequence[str], words: str) -> Iterator[Finding]:
    """Yield whether a claim holds, in words, and its violations."""
    yield Finding(not wrong, words)
    yield from (Finding(False, one) for one in wrong[:_MOST_WRONG])


def _check_file(path: Path, key: bytes) -> Iterator[Finding]:
    if key == PLAIN:
        yield Finding(False, "It has no checksums for its pages: a changed byte may go unnoticed.")
        return
    with path.open("rb") as file:
        salt = file.read(16)
    whole = path.stat().st_size % 8192 == 0 and salt == salt_of(key)
    yield Finding(whole, "The file begins and ends as it must.")
    if restored_note_of(path).exists():
        yield Finding(
            False,
            "A backup was restored, and the log has not been opened since. Open it once, "
            "then check again.",
        )
    if has_wal(path):
        yield Finding(
            False,
            "The latest entries are still in a file beside it: the program is running, or ended "
            "badly. Close it, or open the log once, then check again.",
        )


def _check_content(connection: Any, path: Path, is_signed_by: SignatureCheck) -> Iterator[Finding]:
    events = [Event(*row) for row in chain.read_events(connection)]
    breaks = list(find_breaks(events))
    yield from _all_of(breaks, f"The chain of {len(events):,} events holds.")
    yield from _check_head(events, path, is_signed_by)
    wrong = check_told(connection, events)
    yield from _all_of(wrong, "Results, verdicts, notes and people match the events.")
    figures = list(check_figures(connection))
    yield from _all_of(figures, "Figures match the cells and verdicts.")
    yield from _check_records(connection, events, is_signed_by)


def _check_head(
    events: Sequence[Event], path: Path, is_signed_by: SignatureCheck
) -> Iterator[Finding]:
    for event in events:
        if event.kind == "cut":
            number = json.loads(event.payload)["number"]
            yield Finding(
                False,
                f"On {event.at} the log was found shorter than before, without its events up to "
                f"{number}: its end was cut off, or an older copy was restored.",
            )
        if event.kind == "restored":
            yield Finding(None, _words_of_restored(event, events))
    try:
        content = read_bounded(head_file_of(path), _MOST_HEAD_BYTES)
    except OSError:
        if any(event.kind == "signed" for event in events):
            yield Finding(
                False,
                "No signed end is beside the log, so nobody can know whether events were cut off "
                "since the last signature.",
            )
        else:
            yield Finding(
                None, "Nothing was signed here yet, so nobody can know whether events were cut off."
            )
        return
    try:
        told = json.loads(content)
        number, link = int(told["number"]), str(told["hash"])
        own = canonical(told) == content and is_signed_by(
            told["public_key"], told["signature"], head_message(number, link)
        )
    except (ValueError, KeyError, TypeError):
        own, number, link = False, 0, ""
    yield Finding(own, "The end of the chain beside the log is signed.")
    if own:
        yield _told_of_key("The end is signed", told["public_key"])
        if _is_told(events, number, link):
            yield Finding(None, "That end belongs to the log before the backup was restored.")
            return
        there = 0 < number <= len(events) and events[number - 1].hash == link
        after = max(0, len(events) - number)
        yield Finding(
            there,
            f"The chain reaches its signed end at event {number:,}; {after:,} came after.",
        )


def _told_of_key(what: str, public_key: str) -> Finding:
    key = key_named(public_key)
    return Finding(None, f"{what} by the key {key}.", key)


def _words_of_restored(event: Event, events: Sequence[Event]) -> str:
    last, number = events[: event.number - 1][-1:], json.loads(event.payload)["number"]
    until = f" of {last[0].at}" if last else ""
    words = (
        f"On {event.at} a backup was restored. It ends with event {event.number - 1:,}{until}. "
        "What was written or signed after that and before it was restored is not in this log"
    )
    return f"{words}; the log before was signed up to event {number:,}." if number else f"{words}."


def _is_told(events: Sequence[Event], number: int, link: str) -> bool:
    """Return whether an end of the chain belongs to a log that was replaced by a backup."""
    told = [json.loads(event.payload) for event in events if event.kind == "restored"]
    return (number, link) in {(one["number"], one["hash"]) for one in told}


def _check_records(
    connection: Any, events: Sequence[Event], is_signed_by: SignatureCheck
) -> Iterator[Finding]:
    rows = connection.execute(
        """SELECT uid, signed_records.version, CAST(record AS BLOB), digest, signature, public_key
        FROM signed_records JOIN samples ON samples.id = sample_id
        ORDER BY sample_id, signed_records.version"""
    ).fetchall()
    signed_events = [event for event in events if event.kind == "signed"]
    told = {(event.about, json.loads(event.payload)["version"]): event for event in signed_events}
    wrong: list[str] = []
    before = ""
    for uid, version, content, *rest in rows:
        signed = SignedRecord(content, *rest)
        record = json.loads(content)
        if any(one.holds is False for one in check_record(signed, is_signed_by)):
            wrong.append(f"A record of sample {uid} was changed.")
        if canonical(record) != content or record["sample"]["uid"] != uid:
            wrong.append(f"A record of sample {uid} is not in the form of a record.")
        if record["version"] != version or (record["amends"] or "") != (
            before if version > 1 else ""
        ):
            wrong.append(f"The versions of sample {uid} do not follow one another.")
        before = signed.digest
        event = told.pop((uid, version), None)
        if event is None or json.loads(event.payload)["digest"] != signed.digest:
            wrong.append(f"No event mentions version {version} of sample {uid}.")
        elif (event.previous, event.number - 1) != (record["chain_head"], record["chain_number"]):
            wrong.append(f"Version {version} of sample {uid} was signed at another place.")
    wrong += [f"Version {version} of sample {uid} is gone." for uid, version in told]
    wrong += check_samples(connection)
    yield Finding(not wrong, f"Each of {len(rows):,} signed records holds.")
    for key, number in Counter(public_key for *_, public_key in rows).items():
        yield _told_of_key(f"Signed records: {number:,}", key)
    yield from (Finding(False, one) for one in wrong[:_MOST_WRONG])
