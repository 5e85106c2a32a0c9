"""Versions of the last layer as bytes, and those that earlier programs kept in a folder."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "core"))

from plain_parts import CARD

from hematovision_desktop.adapters.model.earlier_versions import EarlierVersions, read_earlier
from hematovision_desktop.adapters.model.versions import pack_version, unpack_version
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.adapted_layer import AdaptationFigures, AdaptedLayer, Judged
from hematovision_desktop.core.naming.head_fit import Head


def a_judged(share: float) -> Judged:
    return Judged(40, share, share, 0.3, 0.05, {Label.NEUTROPHIL: share, Label.MONOCYTE: share})


def a_model(seed: int = 1) -> AdaptedLayer:
    rng = np.random.default_rng(seed)
    head = Head(
        rng.normal(size=(16, len(CARD.labels))).astype(np.float32),
        rng.normal(size=len(CARD.labels)).astype(np.float32),
    )
    figures = AdaptationFigures(
        LabelSet.FOUR,
        {Label.NEUTROPHIL: 20, Label.MONOCYTE: 20},
        33,
        *(a_judged(share) for share in (0.7, 0.9, 0.98, 0.98)),
    )
    moment = datetime(2026, 3, 2, 12, 30, tzinfo=UTC)
    return AdaptedLayer(0, moment, CARD.sha256, CARD.labels, head, 1.25, figures)


def test_a_version_reads_back_unchanged() -> None:
    kept = a_model()
    read = unpack_version(pack_version(kept))
    assert np.array_equal(read.head.weights, kept.head.weights)
    assert np.array_equal(read.head.bias, kept.head.bias)
    assert (read.figures, read.number, read.labels) == (kept.figures, 0, CARD.labels)
    assert (read.temperature_factor, read.created_at) == (1.25, kept.created_at)


def test_a_version_kept_under_the_earlier_names_is_read() -> None:
    with np.load(io.BytesIO(pack_version(a_model()))) as stored:
        arrays = {name: stored[name] for name in stored.files}
    about = json.loads(str(arrays.pop("about")))
    about["heat"] = about.pop("temperature_factor")
    about["schema"] = "hematovision.site/1"
    packed = io.BytesIO()
    np.savez_compressed(packed, about=json.dumps(about), **arrays)
    assert unpack_version(packed.getvalue()).temperature_factor == 1.25


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_weights_that_are_no_numbers_are_refused(bad: float) -> None:
    model = a_model()
    model.head.weights[3, 2] = bad
    with pytest.raises(ValueError, match="weights"):
        unpack_version(pack_version(model))


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ('{"schema": "hematovision.site/2", "version": 2}', 2),
        ('{"version": null}', None),
        ('{"version": 7}', None),
        ('{"version": true}', None),
        ('{"version": "two"}', None),
        ("[]", None),
        ("{", None),
        ("", None),
    ],
)
def test_finds_versions_of_earlier_programs(tmp_path: Path, text: str, chosen: int | None) -> None:
    (tmp_path / "version-0001.npz").write_bytes(b"one")
    (tmp_path / "version-0002.npz").write_bytes(b"two")
    (tmp_path / "version-late.npz").write_bytes(b"none")
    (tmp_path / "active.json").write_text(text)
    assert read_earlier(tmp_path) == EarlierVersions({1: b"one", 2: b"two"}, chosen)


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert read_earlier(tmp_path / "site") == EarlierVersions()
