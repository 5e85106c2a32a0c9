"""A site's versions on disk: all kept, one in use, damage never in the way of the shipped pack."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "core"))

from plain_parts import CARD

from hematovision_desktop.adapters.model.versions import SiteVersions
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.site_head import Head
from hematovision_desktop.core.site_model import Judged, SiteFigures, SiteModel


def a_judged(share: float) -> Judged:
    return Judged(40, share, share, 0.3, 0.05, {Label.NEUTROPHIL: share, Label.MONOCYTE: share})


def a_model(seed: int = 1) -> SiteModel:
    rng = np.random.default_rng(seed)
    head = Head(
        rng.normal(size=(16, len(CARD.labels))).astype(np.float32),
        rng.normal(size=len(CARD.labels)).astype(np.float32),
    )
    figures = SiteFigures(
        LabelSet.FOUR,
        {Label.NEUTROPHIL: 20, Label.MONOCYTE: 20},
        33,
        *(a_judged(share) for share in (0.7, 0.9, 0.98, 0.98)),
    )
    moment = datetime(2026, 3, 2, 12, 30, tzinfo=UTC)
    return SiteModel(0, moment, CARD.sha256, CARD.labels, head, 1.25, figures)


@pytest.fixture
def versions(tmp_path: Path) -> SiteVersions:
    return SiteVersions(tmp_path / "site")


def test_a_version_comes_back_as_it_was_kept(versions: SiteVersions) -> None:
    kept = versions.keep(a_model())
    read = versions.read(1)
    assert kept.number == read.number == 1
    assert np.array_equal(read.head.weights, kept.head.weights)
    assert np.array_equal(read.head.bias, kept.head.bias)
    assert read.figures == kept.figures
    assert (read.temperature_factor, read.created_at, read.labels) == (
        1.25,
        kept.created_at,
        CARD.labels,
    )


def test_a_version_kept_under_the_earlier_names_is_read(
    versions: SiteVersions, tmp_path: Path
) -> None:
    number = versions.keep(a_model()).number
    (path,) = (tmp_path / "site").glob("version-*.npz")
    with np.load(path) as stored:
        arrays = {name: stored[name] for name in stored.files}
    about = json.loads(str(arrays.pop("about")))
    about["heat"] = about.pop("temperature_factor")
    about["schema"] = "hematovision.site/1"
    np.savez_compressed(path, about=json.dumps(about), **arrays)
    assert versions.read(number).temperature_factor == 1.25


def test_keeping_does_not_use(versions: SiteVersions) -> None:
    versions.keep(a_model())
    assert versions.model_for(CARD) == (None, "")


def test_every_version_stays_and_any_can_be_used_again(versions: SiteVersions) -> None:
    for seed in (1, 2, 3):
        versions.use(versions.keep(a_model(seed)).number)
    assert [one.number for one in versions.list_all().versions] == [1, 2, 3]
    for number in (2, 1, 3):
        versions.use(number)
        model, trouble = versions.model_for(CARD)
        assert (model and model.number, trouble) == (number, "")
    versions.use(None)
    assert versions.model_for(CARD) == (None, "")
    assert len(versions.list_all().versions) == 3


def test_a_version_that_is_not_there_is_not_used(versions: SiteVersions) -> None:
    versions.use(versions.keep(a_model()).number)
    with pytest.raises(UserError, match="no version 7"):
        versions.use(7)
    assert versions.list_all().chosen == 1


def test_another_pack_is_not_given_this_one_s_version(versions: SiteVersions) -> None:
    versions.use(versions.keep(a_model()).number)
    model, trouble = versions.model_for(replace(CARD, sha256="1" * 64))
    assert model is None
    assert "another model pack" in trouble
    assert "Teach your site again" in trouble


def test_a_new_folder_says_nothing(versions: SiteVersions, tmp_path: Path) -> None:
    assert versions.model_for(CARD) == (None, "")
    assert versions.list_all().versions == ()
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("cut", ["empty", "half", "flipped", "text", "foreign"])
def test_damage_falls_back_to_the_pack_as_shipped(
    versions: SiteVersions, tmp_path: Path, cut: str
) -> None:
    versions.use(versions.keep(a_model(1)).number)
    versions.use(versions.keep(a_model(2)).number)
    path = tmp_path / "site" / "version-0002.npz"
    content = bytearray(path.read_bytes())
    if cut == "flipped":
        content[len(content) // 2] ^= 0xFF
    damaged = {"empty": b"", "half": content[: len(content) // 2], "text": b"no version"}
    path.write_bytes(damaged.get(cut, content))
    if cut == "foreign":
        with path.open("wb") as target:
            np.savez(target, weights=np.zeros(3))
    model, trouble = versions.model_for(CARD)
    assert model is None
    assert "version 2 is damaged" in trouble
    assert "as shipped" in trouble
    assert versions.list_all().damaged == (2,)
    assert [one.number for one in versions.list_all().versions] == [1]
    assert versions.keep(a_model(3)).number == 3  # a damaged number is not taken again


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_weights_that_are_no_numbers_are_refused(versions: SiteVersions, bad: float) -> None:
    model = a_model()
    model.head.weights[3, 2] = bad
    versions.keep(model)
    with pytest.raises(EnvironmentFault, match="damaged"):
        versions.use(1)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": "two"}', '{"version": true}'])
def test_a_damaged_choice_is_the_pack_as_shipped(
    versions: SiteVersions, tmp_path: Path, text: str
) -> None:
    versions.use(versions.keep(a_model()).number)
    (tmp_path / "site" / "active.json").write_text(text, encoding="utf-8")
    model, _ = versions.model_for(CARD)
    assert model is None
    versions.use(1)
    assert versions.model_for(CARD)[0] is not None


def test_a_version_whose_file_is_gone_is_said(versions: SiteVersions, tmp_path: Path) -> None:
    versions.use(versions.keep(a_model()).number)
    (tmp_path / "site" / "version-0001.npz").unlink()
    model, trouble = versions.model_for(CARD)
    assert model is None
    assert "version 1 is gone" in trouble


KILLED = """
import os, sys
from pathlib import Path
sys.path[:0] = [sys.argv[2], sys.argv[3]]
from test_site_versions import SiteVersions, a_model
versions = SiteVersions(Path(sys.argv[1]))
versions.use(versions.keep(a_model(1)).number)
real, calls = os.fsync, []
def die(descriptor):
    os._exit(9)
os.fsync = die
getattr(versions, sys.argv[4])(a_model(2) if sys.argv[4] == "keep" else None)
"""


@pytest.mark.parametrize("act", ["keep", "use"])
def test_a_kill_while_writing_leaves_what_was_in_use(tmp_path: Path, act: str) -> None:
    """os._exit takes everything with it at once, as a kill or a power cut does."""
    here = Path(__file__).parent
    site = tmp_path / "site"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(site), str(here), str(here.parents[1] / "core"), act],
        env={**os.environ, "PYTHONPATH": str(here.parents[2])},
        check=False,
    )
    assert done.returncode == 9
    versions = SiteVersions(site)
    model, trouble = versions.model_for(CARD)
    assert (model and model.number, trouble) == (1, "")
    assert versions.list_all().damaged == ()
    assert versions.keep(a_model(3)).number == 2


def test_a_folder_that_takes_no_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file in the way", encoding="utf-8")
    versions = SiteVersions(tmp_path / "site")
    with pytest.raises(EnvironmentFault, match="could not be kept"):
        versions.keep(a_model())
    assert versions.model_for(CARD)[0] is None


def test_the_choice_is_readable_by_people(versions: SiteVersions, tmp_path: Path) -> None:
    versions.use(versions.keep(a_model()).number)
    chosen = json.loads((tmp_path / "site" / "active.json").read_text(encoding="utf-8"))
    assert chosen == {"schema": "hematovision.site/2", "version": 1}
