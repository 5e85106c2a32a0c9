"""The chain of events in the log: it grows with every event and reveals every change."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_samples import a_cell, a_result, a_start, take_chain_away
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.canonical_json import canonical
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchRemoved, BatchState
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.signing.event_chain import (
    FIRST_LINK,
    Event,
    Told,
    find_breaks,
    next_event,
)
from hematovision_desktop.core.verdicts.verdict import CellKey, named

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_records_every_act_with_its_person_and_without_the_patient(log: SqliteLog) -> None:
    log.act_as("Ada")
    batch = log.begin_batch(a_start("Mrs Secret"))
    log.add_fields(batch, [a_result(0, "/Secret/a.jpg", a_cell())])
    log.add_verdicts(batch, (named(CellKey(0, 0), Label.MONOCYTE, "Grace", NOON),))
    log.set_note(batch, "Secret")
    log.rename_batch(batch, "Secret")
    log.set_target(batch, 200)
    profile = MicroscopeProfile(0, "Secret", NOON, (), (), (231.5, 220.25, 1 / 3), 0.1)
    log.set_profile(batch, log.keep_profile(profile))
    log.end_batch(batch, BatchState.FINISHED)
    sample = log.add_sample(SampleDetails("Secret", patient_name="Secret"), "ab" * 16)
    log.put_batches([batch], sample)
    log.keep_sample(sample, SampleDetails("Secret", patient_name="Secret", birth_year=1950))
    log.add_event("exported", "cells.csv", f"batch {batch}")
    log.remove_batch(batch)
    told = log.events()
    assert [(one.kind, one.who) for one in told if one.who != "program"] == [
        ("begun", "Ada"),
        ("results", "Ada"),
        ("verdicts", "Grace"),
        ("note", "Ada"),
        ("renamed", "Ada"),
        ("target", "Ada"),
        ("microscope", "Ada"),
        ("placed", "Ada"),
        ("state", "Ada"),
        ("details", "Ada"),
        ("put", "Ada"),
        ("details", "Ada"),
        ("exported", "Ada"),
        ("removed", "Ada"),
    ]
    assert list(find_breaks(told)) == []
    assert "Secret" not in repr(told)
    assert json.loads(told[-3].payload) == {"changed": ["birth_year"]}


def test_names_each_person_whose_verdicts_were_written_together(log: SqliteLog) -> None:
    batch = log.begin_batch(a_start())
    log.add_fields(batch, [a_result(0, "/a.jpg", *[a_cell()] * 4)])
    who = ("Ada", "Ada", "Grace", "Ada")
    rows = [named(CellKey(0, at), Label.MONOCYTE, one, NOON) for at, one in enumerate(who)]
    log.add_verdicts(batch, rows)
    told = [one for one in log.events() if one.kind == "verdicts"]
    assert [(one.who, json.loads(one.payload)["rows"]) for one in told] == [
        ("Ada", 2),
        ("Grace", 1),
        ("Ada", 1),
    ]


def test_records_nothing_that_was_not_written(log: SqliteLog) -> None:
    batch = log.begin_batch(a_start())
    log.add_fields(batch, [a_result(0)])
    before = log.events()
    with pytest.raises(dbapi2.IntegrityError):
        log.add_fields(batch, [a_result(1), a_result(0)])
    with pytest.raises(BatchRemoved):
        log.set_note(batch + 1, "none")
    log.add_fields(batch, [])
    log.remove_batch(batch + 1)
    assert log.events() == before


@pytest.mark.parametrize(
    "statement", ["UPDATE events SET who = 'x'", "DELETE FROM events WHERE number = 2"]
)
def test_the_file_itself_refuses_to_change_an_event(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "log.db"
    SqliteLog(path).close()
    raw = connect(path)
    with pytest.raises(dbapi2.IntegrityError, match="never changed"):
        raw.execute(statement)
    raw.close()


def test_a_log_of_before_keeps_its_events_and_is_vouched_for(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = SqliteLog(path)
    batch = log.begin_batch(a_start())
    results: list[FieldResult] = [a_result(0, "/a.jpg", a_cell()), a_result(1)]
    log.add_fields(batch, results)
    log.close()
    raw = connect(path)
    take_chain_away(raw)
    raw.execute("PRAGMA user_version = 8")
    raw.close()
    log = SqliteLog(path)
    first, found, *_ = told = log.events()
    log.close()
    assert (first.kind, first.at, first.payload) == (
        "opened",
        "2026-01-01T00:00:00+00:00",
        '{"text":"v 0.1"}',
    )
    assert (found.kind, found.about) == ("found", f"batch {batch}")
    assert json.loads(found.payload)["fields"] == 2
    assert list(find_breaks(told)) == []


# The chain by itself

words = st.text(max_size=8)
tolds = st.builds(
    Told, words, words, words, words, st.dictionaries(words, st.integers() | words, max_size=3)
)


def chain_of(tolds: list[Told]) -> list[Event]:
    chain: list[Event] = []
    for told in tolds:
        head = (chain[-1].number, chain[-1].hash) if chain else (0, FIRST_LINK)
        chain.append(next_event(head, told))
    return chain


@given(st.lists(tolds, min_size=2, max_size=6), st.data())
def test_a_chain_gives_away_what_was_changed_removed_moved_or_put_in(
    told: list[Told], data: st.DataObject
) -> None:
    chain = chain_of(told)
    assert list(find_breaks(chain)) == []
    at = data.draw(st.integers(0, len(chain) - 1))
    field = data.draw(st.sampled_from(["at", "who", "kind", "about", "payload", "hash", "number"]))
    other = data.draw(st.integers(7, 99) if field == "number" else words)
    if other != getattr(chain[at], field):
        changed = [*chain[:at], replace(chain[at], **{field: other}), *chain[at + 1 :]]
        assert list(find_breaks(changed))
    if at < len(chain) - 1:
        assert list(find_breaks(chain[:at] + chain[at + 1 :]))
        assert list(find_breaks([*chain[:at], chain[at + 1], chain[at], *chain[at + 2 :]]))
        put_in = next_event((chain[at].number, chain[at].hash), data.draw(tolds))
        assert list(find_breaks([*chain[: at + 1], put_in, *chain[at + 1 :]]))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    )
)
def test_canonical_json_is_read_by_anyone_and_always_the_same(value: object) -> None:
    written = canonical(value)
    assert json.loads(written) == value
    assert canonical(json.loads(written)) == written


def test_canonical_json_refuses_what_programs_write_in_different_ways() -> None:
    with pytest.raises(TypeError, match="no single way"):
        canonical({"a": [1, {"b": 0.1}]})
    assert canonical({"b": "\udc80", "a": "é"}) == '{"a":"é","b":"\\udc80"}'.encode()
