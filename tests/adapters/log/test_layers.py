"""Versions of the last layer in the log: per microscope, all kept, and damaged ones do no harm."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from sqlcipher3 import dbapi2

sys.path.insert(0, str(Path(__file__).parents[2] / "core"))
sys.path.insert(0, str(Path(__file__).parents[1] / "model"))

from plain_parts import CARD
from test_layer_versions import a_model

from hematovision_desktop.adapters.log.checking import check_log
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.model.earlier_versions import EarlierVersions
from hematovision_desktop.adapters.model.versions import pack_version
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.sqlite"


@pytest.fixture
def log(path: Path) -> Iterator[SqliteLog]:
    opened = SqliteLog(path)
    yield opened
    opened.close()


def a_microscope(log: SqliteLog, name: str) -> int:
    return log.keep_profile(MicroscopeProfile(0, name, datetime(2026, 3, 2, tzinfo=UTC)))


def in_use(log: SqliteLog, profile_id: int | None) -> int | None:
    model = log.layers().on(profile_id, CARD)
    return model.number if model else None


def test_each_microscope_has_its_own_and_all_stay(log: SqliteLog) -> None:
    one, other = a_microscope(log, "one"), a_microscope(log, "other")
    first = log.keep_version(one, a_model(1))
    second = log.keep_version(other, a_model(2))
    third = log.keep_version(one, a_model(3))
    assert [first.number, second.number, third.number] == [1, 2, 3]
    assert in_use(log, one) is None  # storing a version does not put it into use
    log.use_version(one, 1)
    log.use_version(other, 2)
    log.use_version(one, 3)
    assert [in_use(log, on) for on in (one, other, None)] == [3, 2, None]
    log.use_version(one, 1)
    assert in_use(log, one) == 1
    log.use_version(one, None)
    assert [in_use(log, on) for on in (one, other)] == [None, 2]
    found = log.versions(one)
    assert ([model.number for model in found.versions], found.chosen) == ([1, 3], None)
    read = log.read_version(3)
    assert np.array_equal(read.head.weights, third.head.weights)


def test_a_microscope_uses_only_its_own_versions(log: SqliteLog) -> None:
    one, other = a_microscope(log, "one"), a_microscope(log, "other")
    log.keep_version(one, a_model())
    with pytest.raises(UserError, match="no version 7"):
        log.use_version(one, 7)
    with pytest.raises(UserError, match="no version 1"):
        log.use_version(other, 1)


def test_another_pack_is_not_named_with_it_and_says_so(log: SqliteLog) -> None:
    log.use_version(None, log.keep_version(None, a_model()).number)
    other = replace(CARD, sha256="1" * 64)
    layers = log.layers()
    assert layers.on(None, other) is None
    assert "another model pack" in layers.trouble(None, other)
    assert layers.trouble(None, CARD) == ""


def test_brings_over_versions_of_earlier_programs_once(log: SqliteLog) -> None:
    """Such a version named the cells of every microscope, and still does."""
    one = a_microscope(log, "one")
    contents = {n: pack_version(replace(a_model(n), number=n)) for n in (1, 2)}
    log.bring_over_versions(EarlierVersions({**contents, 3: b"half"}, 2))
    assert [in_use(log, on) for on in (one, None)] == [2, 2]
    found = log.versions(one)
    assert ([model.number for model in found.versions], found.damaged) == ([1, 2], (3,))
    log.use_version(one, None)
    log.bring_over_versions(EarlierVersions(contents, 1))
    assert in_use(log, one) is None
    assert log.keep_version(one, a_model()).number == 4
    late = a_microscope(log, "late")
    assert in_use(log, late) is None
    log.use_version(late, 1)
    assert in_use(log, late) == 1


@pytest.mark.parametrize("damage", ["empty", "half", "text", "renamed"])
def test_damage_falls_back_to_the_pack_as_shipped(path: Path, damage: str) -> None:
    log = SqliteLog(path)
    log.use_version(None, log.keep_version(None, a_model(1)).number)
    content = pack_version(replace(a_model(1), number=9 if damage == "renamed" else 1))
    log.close()
    damaged = {"empty": b"", "half": content[:500], "text": b"no version"}.get(damage, content)
    connection = connect(path, KNOWN_KEY)
    connection.execute("DROP TRIGGER layers_are_kept")
    connection.execute("UPDATE layers SET content = ?", (damaged,))
    connection.commit()
    connection.close()
    log = SqliteLog(path)
    layers = log.layers()
    assert layers.on(None, CARD) is None
    assert "Version 1 of the last layer is damaged" in layers.trouble(None, CARD)
    assert log.versions(None).damaged == (1,)
    with pytest.raises(EnvironmentFault, match="damaged"):
        log.use_version(None, 1)
    assert log.keep_version(None, a_model(3)).number == 2
    log.close()
    wrong = [one.text for one in check_log(path, KNOWN_KEY, lambda *_: True) if one.holds is False]
    assert "Version 1 of the last layer does not match the events." in wrong


def test_a_version_is_never_changed(path: Path) -> None:
    log = SqliteLog(path)
    log.keep_version(None, a_model())
    log.close()
    connection = connect(path, KNOWN_KEY)
    with pytest.raises(dbapi2.IntegrityError, match="never changed"):
        connection.execute("UPDATE layers SET kept_at = ''")
    connection.close()


def test_the_chain_records_stored_and_chosen_versions(log: SqliteLog) -> None:
    one = a_microscope(log, "one")
    log.act_as("Ada")
    log.use_version(one, log.keep_version(one, a_model()).number)
    log.use_version(one, None)
    told = [
        (event.kind, event.who, json.loads(event.payload)["version"])
        for event in log.events(f"microscope {one}")
        if event.kind in {"taught", "layer"}
    ]
    assert told == [("taught", "Ada", 1), ("layer", "Ada", 1), ("layer", "Ada", None)]
