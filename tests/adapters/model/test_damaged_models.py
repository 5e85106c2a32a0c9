"""Versions and packs damaged by a failing disk or a stranger are refused in one sentence."""

from __future__ import annotations

import dataclasses
import io
import json
import os
import random
import shutil
import sys
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[2] / "core"))

from test_layer_versions import a_model

from hematovision_desktop.adapters.model.arrays import read_arrays
from hematovision_desktop.adapters.model.earlier_versions import LARGEST_BYTES
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.adapters.model.versions import pack_version, unpack_version
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer

MUTATIONS = int(os.environ.get("HEMATOVISION_MUTATIONS", "300"))
"""So many damaged files of each kind; name a larger number for a longer run."""


def mutated(content: bytes, seed: int) -> bytes:
    """Return content with flipped bits, a zeroed part, cut, doubled, or with swapped halves."""
    chance = random.Random(seed)
    changed = bytearray(content)
    start, length = chance.randrange(len(content)), chance.randrange(1, 64)
    match seed % 5:
        case 0 | 1:
            changed[start] ^= 1 << chance.randrange(8)
        case 2:
            changed[start : start + length] = bytes(len(changed[start : start + length]))
        case 3:
            del changed[start:]
        case _:
            changed = changed[start:] + changed[:start]
    return bytes(changed)


def parts_of(model: AdaptedLayer) -> list[object]:
    """Return all values of a version, for comparison."""
    head = model.head.weights.tobytes(), model.head.bias.tobytes()
    return [
        head,
        *(getattr(model, row.name) for row in dataclasses.fields(model) if row.name != "head"),
    ]


def test_every_damage_of_a_version_is_noticed_or_harmless() -> None:
    content = pack_version(a_model())
    whole = parts_of(unpack_version(content))
    for seed in range(MUTATIONS):
        try:
            read = unpack_version(mutated(content, seed))
        except Exception:
            continue
        assert parts_of(read) == whole, seed


def test_refuses_to_unpack_gigabytes() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("weights.npy", bytes(20 * LARGEST_BYTES))
    assert len(packed.getvalue()) < 1_000_000
    with pytest.raises(ValueError):
        unpack_version(packed.getvalue())


def test_a_head_that_promises_more_than_there_is_is_not_believed() -> None:
    packed = io.BytesIO()
    np.savez(packed, weights=np.zeros((4, 4), np.float32))
    with zipfile.ZipFile(io.BytesIO(packed.getvalue())) as archive:
        member = archive.read("weights.npy")
    boasting = member.replace(b"(4, 4)", b"(9, 9)")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("weights.npy", boasting)
    with pytest.raises(ValueError, match="not what its head says"):
        read_arrays(packed.getvalue(), 10_000)


def test_an_array_is_unpacked_without_a_second_copy() -> None:
    packed = io.BytesIO()
    np.savez_compressed(packed, features=np.zeros(4_000_000, np.uint8))
    tracemalloc.start()
    try:
        features = read_arrays(packed.getvalue(), 5_000_000)["features"]
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 1.3 * features.nbytes


def test_objects_are_not_unpickled(tmp_path: Path) -> None:
    packed = io.BytesIO()
    np.savez(packed, weights=np.array([{}], dtype=object))
    with pytest.raises(ValueError, match="not what its head says"):
        read_arrays(packed.getvalue(), 10_000)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
@pytest.mark.parametrize("name", ["tiny.tflite", "tiny.json"])
def test_a_pipe_in_the_place_of_a_model_is_not_waited_for(
    name: str, tiny_pack: Path, tmp_path: Path
) -> None:
    for one in ("tiny.tflite", "tiny.json"):
        shutil.copy(tiny_pack.with_name(one), tmp_path)
    (tmp_path / name).unlink()
    os.mkfifo(tmp_path / name)
    with pytest.raises(EnvironmentFault, match="not a file"):
        load_pack(tmp_path / "tiny.tflite")


@pytest.mark.parametrize("content", ["[" * 100_000, '{"heat": NaN}', "[]", "\xff"])
def test_a_card_that_is_no_json_is_refused(content: str, tiny_pack: Path, tmp_path: Path) -> None:
    shutil.copy(tiny_pack, tmp_path)
    (tmp_path / "tiny.json").write_bytes(content.encode("latin-1"))
    with pytest.raises(EnvironmentFault, match="damaged"):
        load_pack(tmp_path / "tiny.tflite")


ODD: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.lists(st.integers(), max_size=2)
    | st.dictionaries(st.text(max_size=3), st.integers(), max_size=2)
)


def places_in(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return every path in a JSON value."""
    if isinstance(value, dict):
        inner = [place for key, one in value.items() for place in places_in(one, (*path, key))]
    elif isinstance(value, list):
        inner = [place for key, one in enumerate(value) for place in places_in(one, (*path, key))]
    else:
        inner = []
    return [*([path] if path else []), *inner]


@settings(
    max_examples=MUTATIONS,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_a_card_with_anything_in_any_place_is_used_or_refused(
    data: st.DataObject, tiny_pack: Path, tmp_path: Path
) -> None:
    shutil.copy(tiny_pack, tmp_path)
    card = json.loads(tiny_pack.with_suffix(".json").read_text("utf-8"))
    *above, last = data.draw(st.sampled_from(places_in(card)))
    holder = card
    for key in above:
        holder = holder[key]
    if isinstance(holder, dict) and data.draw(st.booleans()):
        del holder[last]
    else:
        holder[last] = data.draw(ODD)
    (tmp_path / "tiny.json").write_text(json.dumps(card), "utf-8")
    try:
        load_pack(tmp_path / "tiny.tflite")
    except EnvironmentFault as fault:
        assert str(fault)
