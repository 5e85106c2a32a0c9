"""Checks that the log's content is what its events say, and that figures and signed samples match that content.

The worklist, the sheet and the handover use the stored figures; the chain of events covers only cells and verdicts.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from hematovision_desktop.adapters.log.evidence import digest_places, unpack_place
from hematovision_desktop.adapters.log.layers import check_layers
from hematovision_desktop.adapters.log.people import check_people
from hematovision_desktop.adapters.log.scales import KeptBy, check_scales
from hematovision_desktop.adapters.log.steps import event_tables as chain
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.adapters.log.tallies import UNIDENTIFIED, read_tallies, tally_anew
from hematovision_desktop.core.base.canonical_json import digest_of
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.sample import signers_listed, united
from hematovision_desktop.core.signing.event_chain import Event
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

_NAMES = (*(label.value for label in Label), UNIDENTIFIED)
_COUNTS = ", ".join(f"n_{name}" for name in _NAMES)
_TERMS = ("kind", "label_set", "review_below")
"""Columns of a batch that never change and are recorded in its event."""


def check_told(connection: Any, events: Sequence[Event]) -> list[str]:
    """Return what differs between the events and the results, verdicts, notes, microscopes and people."""
    told = _read(events)
    wrong = [*_check_batches(connection, told), *_check_microscopes(connection, told)]
    wrong += [*check_layers(connection, events), *check_people(connection, events)]
    wrong += check_scales(connection, _scales_told(events))
    return wrong


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


def check_figures(connection: Any) -> Iterator[str]:
    """Yield the batches and samples whose figures differ from their cells and verdicts.

    ValueError for an invalid book: its changed rows are reported elsewhere.
    """
    samples = dict(connection.execute("SELECT id, sample_id FROM batches ORDER BY id").fetchall())
    # A batch without figures is counted again when the log is opened.
    kept = read_tallies(connection, tuple(samples))
    for batch_id, tally in kept.items():
        rows = connection.execute(log_rows.SELECT_VERDICTS, (batch_id,))
        book = VerdictBook(map(log_rows.unpack_verdict, rows))
        if _told(tally) != _told(tally_anew(connection, batch_id, book)):
            yield f"The counts of batch {batch_id} do not match its cells and verdicts."
    by_sample: defaultdict[int, list[Tally]] = defaultdict(list)
    for batch_id, tally in kept.items():
        by_sample[samples[batch_id]].append(tally)
    for sample_id, uid, to_confirm, unproven, *figures in connection.execute(
        f"""SELECT samples.id, uid, to_confirm, (SELECT ifnull(sum(unseen), 0) FROM batches
                JOIN tallies ON batch_id = batches.id
                WHERE sample_id = samples.id AND NOT is_proven),
            waiting, cells, fields, failed, without_cell, by_hand, unseen, {_COUNTS}
        FROM samples JOIN sample_figures ON sample_id = samples.id"""
    ).fetchall():
        wanted = _told(united(by_sample[sample_id]))
        if (figures, to_confirm) != (wanted, unproven):
            yield f"The counts of sample {uid} do not match its batches."


def _told(tally: Tally) -> list[int]:
    counts = {label.value if label else UNIDENTIFIED: n for label, n in tally.counts.items()}
    figures = (tally.waiting, tally.cells, tally.fields, tally.failed, tally.without_cell)
    return [*figures, tally.by_hand, tally.unseen, *(counts.get(name, 0) for name in _NAMES)]


def check_samples(connection: Any) -> Iterator[str]:
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
        both = signers_listed(record["signer"], record["second_signer"])
        # Earlier versions of the program listed only the first.
        signers = record["signer"] if details[10] == record["signer"] else both
        wanted += [sample["leukocytes"], sample["leukocytes_unit"], signers]
        details[8] = None if count is None else f"{count:.4f}"
        as_signed = details == wanted and _is_as_signed(connection, sample_id, record)
        if details[10] != wanted[10] or (unchanged and not as_signed):
            yield f"Sample {uid} does not match its signed version {record['version']}."


def _is_as_signed(connection: Any, sample_id: int, record: Mapping[str, Any]) -> bool:
    """Return whether a sample without recorded changes has the figures and batches of its record."""
    created_at, signed_at, *figures = connection.execute(
        f"""SELECT created_at, signed_at, {_COUNTS} FROM samples
        JOIN sample_figures ON sample_id = samples.id WHERE samples.id = ?""",
        (sample_id,),
    ).fetchone()
    batches = connection.execute(
        "SELECT id, label_set, review_below FROM batches WHERE sample_id = ? ORDER BY id",
        (sample_id,),
    ).fetchall()
    moments = [datetime.fromisoformat(one) if one else None for one in (created_at, signed_at)]
    told = [record["sample"]["created_at"], record["signed_at"]]
    counts = {name: number for name, number in zip(_NAMES, figures, strict=True) if number}
    return (
        moments == [datetime.fromisoformat(one) for one in told]
        and counts == record["report"]["counts"]
        and [(one, label_set, f"{below:.4f}") for one, label_set, below in batches]
        == [(one["id"], one["label_set"], one["review_below"]) for one in record["batches"]]
    )
