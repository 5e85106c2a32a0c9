"""Checks a log: its pages, its chain of events, and whether its content matches the events.

The log is only read: the check leaves no trace, and does not ask whether a window has it open.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk.cipher import (
    PLAIN,
    connect_to_read,
    has_wal,
    key_on_disk,
    salt_of,
)
from hematovision_desktop.adapters.log.disk.copies import find_damage, restored_note_of
from hematovision_desktop.adapters.log.disk.file import faults
from hematovision_desktop.adapters.log.evidence import digest_places, unpack_place
from hematovision_desktop.adapters.log.figures_checking import check_figures, is_as_signed
from hematovision_desktop.adapters.log.layers import check_layers
from hematovision_desktop.adapters.log.people import check_people
from hematovision_desktop.adapters.log.scales import KeptBy, check_scales
from hematovision_desktop.adapters.log.signing import head_file_of, head_message
from hematovision_desktop.adapters.log.steps import event_tables as chain
from hematovision_desktop.adapters.log.steps.migrations import APPLICATION_ID, LATEST
from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.canonical_json import canonical, digest_of
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
_TERMS = ("kind", "label_set", "review_below")
"""Columns of a batch that never change and are recorded in its event."""


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
    told = _read(events)
    wrong = [*_check_batches(connection, told), *_check_microscopes(connection, told)]
    wrong += [*check_layers(connection, events), *check_people(connection, events)]
    wrong += check_scales(connection, _scales_told(events))
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
        signed = any(event.kind == "signed" for event in events)
        yield Finding(
            False if signed else None,
            "No signed end is beside the log, so nobody can know whether events were cut off "
            "since the last signature.",
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


@dataclass(slots=True)
class _Told:
    """What the events record about one batch or microscope. results, verdicts: number of lines, and their
    digest. places: the digest of the positions of checked cells, None if an earlier program kept
    none.
    """

    results: list[tuple[int, str]] = field(default_factory=list)
    verdicts: list[tuple[int, str]] = field(default_factory=list)
    places: list[str | None] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    removed: bool = False


def _read(events: Sequence[Event]) -> defaultdict[str, _Told]:
    told: defaultdict[str, _Told] = defaultdict(_Told)
    for event in events:
        payload, one = json.loads(event.payload), told[event.about]
        if event.kind in {"results", "found"}:
            one.results.append((payload["fields"], payload["results"]))
        if event.kind in {"verdicts", "found"}:
            one.verdicts.append((payload["rows"], payload["verdicts"]))
        if event.kind == "checked":
            one.results.append((payload["cells"], payload["sha256"]))
            one.places.append(payload.get("places"))
        if event.kind in {"begun", "found", "put"}:
            one.facts["sample"] = payload["sample"]
        if event.kind in {"state", "found"}:
            one.facts["state"] = payload["state"]
        if event.kind == "begun":
            one.facts |= {"state": "running", "model": payload["model"]}
            one.facts |= {"microscope": None, "note": digest_of(b"")}
            # Events of earlier programs do not record these.
            one.facts |= {name: payload[name] for name in _TERMS if name in payload}
        if event.kind == "placed":
            one.facts["microscope"] = payload["microscope"]
        if event.kind == "target":
            one.facts["target"] = payload["leukocytes"]
        if event.kind == "note":
            one.facts["note"] = payload["sha256"]
        if event.kind == "microscope":
            one.facts["um_per_px"] = payload["um_per_px"]
        one.removed |= event.kind == "removed"
    return told


def _check_batches(connection: Any, told: defaultdict[str, _Told]) -> Iterator[str]:
    rows = connection.execute(
        f"""SELECT batches.id, uid, state, sha256, profile_id, target, CAST(note AS BLOB),
            {", ".join(_TERMS)}
        FROM batches LEFT JOIN samples ON samples.id = sample_id JOIN models ON models.id = model_id
        ORDER BY batches.id"""
    ).fetchall()
    there = {chain.about_batch(row[0]) for row in rows}
    for about, one in told.items():
        if about.startswith("batch ") and one.facts and about not in there and not one.removed:
            yield f"{about.capitalize()} is gone, and no event says who removed it."
    for batch_id, sample, state, model, profile, target, note, *terms in rows:
        about = chain.about_batch(batch_id)
        one = told[about]
        if not one.facts or one.removed:
            yield f"{about.capitalize()} is there, but no event mentions it."
            continue
        now = {"sample": sample, "state": state, "model": model, "microscope": profile}
        now |= {"target": target, "note": digest_of(note)}
        told_as = [repr(term) if isinstance(term, float) else term for term in terms]
        now |= dict(zip(_TERMS, told_as, strict=True))
        for name, value in one.facts.items():
            if now[name] != value:
                yield f"{about.capitalize()} has another {name} than the events say."
        yield from _check_results(connection, batch_id, one)
        yield from _check_verdicts(connection, batch_id, one)


def _check_results(connection: Any, batch_id: int, one: _Told) -> Iterator[str]:
    lines, place = chain.read_fields(connection, batch_id), 0
    for number, digest in one.results:
        some = lines[place : place + number]
        place += number
        if chain.digest_stored(connection, batch_id, some) != digest:
            yield f"The results of batch {batch_id} do not match the events."
            return
    cells, known = (
        connection.execute(statement, (batch_id,)).fetchone()[0]
        for statement in (
            "SELECT count(*) FROM cells WHERE batch_id = ?",
            """SELECT count(*) FROM cells JOIN fields USING (batch_id, position)
            WHERE batch_id = ?""",
        )
    )
    if place != len(lines) or cells != known:
        yield f"Batch {batch_id} holds results that no event mentions."


def _check_verdicts(connection: Any, batch_id: int, one: _Told) -> Iterator[str]:
    lines, place = chain.read_verdicts(connection, batch_id), 0
    for number, digest in one.verdicts:
        if chain.digest_verdicts(lines[place : place + number]) != digest:
            yield f"The verdicts of batch {batch_id} do not match the events."
            return
        place += number
    if place != len(lines):
        yield f"Batch {batch_id} holds verdicts that no event mentions."


def _check_microscopes(connection: Any, told: defaultdict[str, _Told]) -> Iterator[str]:
    for profile_id, scale in connection.execute("SELECT id, um_per_px FROM profiles").fetchall():
        about = f"microscope {profile_id}"
        wanted = told[about].facts.get("um_per_px", None if scale is None else repr(scale))
        if wanted != (None if scale is None else repr(scale)):
            yield f"{about.capitalize()} has another scale than the events say."
        lines = connection.execute(
            """SELECT original, box, named, confidence, truth, who, said_at, drawn_from, label_set
            FROM checked WHERE profile_id = ? ORDER BY id""",
            (profile_id,),
        ).fetchall()
        place = len(lines) - sum(number for number, _ in told[about].results)
        for (number, digest), where in zip(told[about].results, told[about].places, strict=True):
            some = lines[place : place + number] if place >= 0 else []
            moved = where and digest_places(unpack_place(*row[:2]) for row in some) != where
            if chain.digest_checked(some) != digest or moved:
                yield f"The check of {about} does not match the events."
                break
            place += number


def _scales_told(events: Sequence[Event]) -> dict[str, list[KeptBy]]:
    told: defaultdict[str, list[KeptBy]] = defaultdict(list)
    for event in events:
        if event.kind == "scale":
            told[event.about].append((event.who, json.loads(event.payload)))
    return dict(told)


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
    wrong += _check_samples(connection)
    yield Finding(not wrong, f"Each of {len(rows):,} signed records holds.")
    for key, number in Counter(public_key for *_, public_key in rows).items():
        yield _told_of_key(f"Signed records: {number:,}", key)
    yield from (Finding(False, one) for one in wrong[:_MOST_WRONG])


def _check_samples(connection: Any) -> Iterator[str]:
    """Yield the samples that claim to be signed and unchanged, but are not as signed."""
    for row in connection.execute(
        """SELECT samples.id, uid, revision = signed_revision, record, accession, birth_year,
            patient_name, patient_number, requester, sex, slide, samples.notes, leukocytes,
            leukocytes_unit, signer
        FROM samples LEFT JOIN signed_records ON sample_id = samples.id
            AND signed_records.version = samples.version
        WHERE samples.version > 0 OR samples.id IN (SELECT sample_id FROM signed_records)"""
    ).fetchall():
        sample_id, uid, unchanged, content, *details = row
        if content is None:
            yield f"Sample {uid} names a signed version that is not there."
            continue
        record = json.loads(content)
        sample = record["sample"]
        names = ("accession", "birth_year", "patient_name", "patient_number", "requester", "sex")
        wanted = [sample[name] for name in (*names, "slide", "notes")]
        count = details[8]
        wanted += [sample["leukocytes"], sample["leukocytes_unit"], record["signer"]]
        details[8] = None if count is None else f"{count:.4f}"
        as_signed = details == wanted and is_as_signed(connection, sample_id, record)
        if details[10] != wanted[10] or (unchanged and not as_signed):
            yield f"Sample {uid} does not match its signed version {record['version']}."
