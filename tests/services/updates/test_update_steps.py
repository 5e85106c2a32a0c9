"""An update from its file to its use: trusted keys, trial runs, and what the log records."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from updates_made import OTHER_KEY, make_update, pack_pieces, pack_update

from hematovision_desktop.adapters.images.writer import write_png
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.adapters.updates.container import Piece
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import build_outside, open_model
from hematovision_desktop.assembly.in_use import newer_translations, usual_pack
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.field import Scale, ScaleSource
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.named_cells import NamedCell
from hematovision_desktop.core.naming.update_figures import Compared
from hematovision_desktop.core.updates.update import RefusalCode, UpdateKind, UpdateRefused
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.updates.update_steps import UpdateSteps


@pytest.fixture
def outside(data_folder: Path) -> Outside:
    return build_outside()


@pytest.fixture
def steps(outside: Outside) -> UpdateSteps:
    return UpdateSteps(outside)


@pytest.fixture
def named_cells(tmp_path: Path) -> list[NamedCell]:
    """Return a dozen drawn cells that a person named correctly."""
    path = tmp_path / "drawn.png"
    types = (Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.EOSINOPHIL) * 4
    drawn = draw_field(7, width=1280, height=960, leukocytes=types)
    write_png(path, drawn.pixels)
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    scale, now = Scale(0.1, ScaleSource.SET), datetime.now(UTC)
    return [
        NamedCell(path, sha256, one.box, scale, (225.0, 225.0, 225.0), one.label, now)
        for one in drawn.truths
    ]


def test_installs_a_pack_records_it_and_goes_back(
    steps: UpdateSteps, tiny_pack: Path, tmp_path: Path
) -> None:
    stick = pack_update(tmp_path / "pack.hvupdate", tiny_pack)
    shipped = steps.present(UpdateKind.MODEL)
    offer = steps.offer(stick)
    assert (offer.key, offer.present) == (None, shipped)
    steps.trust(offer, "Ann's workshop", "Ann")
    offer = steps.offer(stick)
    assert offer.key is not None
    assert offer.key.name == "Ann's workshop"
    steps.stage(offer)
    assert usual_pack() == places.shipped_pack()
    kind, text = steps.install(offer)
    digest = hashlib.sha256(tiny_pack.read_bytes()).hexdigest()
    assert kind == "update"
    assert text.startswith(f"model 9 is in use, SHA-256 {digest}, signed by Ann's workshop, key ")
    assert open_model(None).card.title == "hematovision 9"
    present = steps.present(UpdateKind.MODEL)
    assert (present.version, present.before, present.pack_sha256) == ("9", shipped.version, digest)
    _kind, text = steps.go_back(UpdateKind.MODEL)
    assert text.startswith(f"model {shipped.version} as shipped is in use")
    assert usual_pack() == places.shipped_pack()
    assert steps.present(UpdateKind.MODEL).before == "9"


def test_unpacks_nothing_of_an_update_with_an_unknown_key(
    steps: UpdateSteps, tmp_path: Path, data_folder: Path
) -> None:
    make_update(tmp_path / "texts.hvupdate", key=OTHER_KEY)
    offer = steps.offer(tmp_path / "texts.hvupdate")
    for act in (steps.stage, steps.install):
        with pytest.raises(UpdateRefused, match="nobody here trusts") as refused:
            act(offer)
        assert refused.value.code is RefusalCode.FOREIGN
    assert not (data_folder / "updates").exists()


def test_refuses_a_key_that_is_no_longer_trusted(steps: UpdateSteps, tmp_path: Path) -> None:
    make_update(tmp_path / "texts.hvupdate")
    offer = steps.offer(tmp_path / "texts.hvupdate")
    key = steps.trust(offer, "Ann", "")
    steps.stage(offer)
    steps.distrust(key.public_key)
    with pytest.raises(UpdateRefused):
        steps.install(offer)
    assert steps.trusted_keys() == ()
    assert newer_translations() is None


def test_a_key_needs_a_name(steps: UpdateSteps, tmp_path: Path) -> None:
    make_update(tmp_path / "texts.hvupdate")
    with pytest.raises(UserError, match="name"):
        steps.trust(steps.offer(tmp_path / "texts.hvupdate"), "  ", "")


def test_does_not_install_a_pack_whose_answers_differ_from_its_record(
    steps: UpdateSteps, tiny_pack: Path, tmp_path: Path
) -> None:
    stick = pack_update(tmp_path / "pack.hvupdate", tiny_pack, sound=False)
    offer = steps.offer(stick)
    steps.trust(offer, "Ann", "")
    with pytest.raises(EnvironmentFault, match="recorded answers"):
        steps.stage(offer)
    assert usual_pack() == places.shipped_pack()


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"version": "0.0.1"}, RefusalCode.OLDER),
        ({"version": "0.1.0"}, RefusalCode.SAME),
        ({"platform": "windows-arm64"}, RefusalCode.OTHER_PLATFORM),
        ({"needs_program": "99"}, RefusalCode.NEEDS_PROGRAM),
    ],
)
def test_refuses_updates_that_do_not_fit(
    told: dict[str, str], code: RefusalCode, steps: UpdateSteps, tmp_path: Path
) -> None:
    make_update(tmp_path / "texts.hvupdate", **told)
    with pytest.raises(UpdateRefused) as refused:
        steps.offer(tmp_path / "texts.hvupdate")
    assert refused.value.code is code


def test_refuses_what_another_window_has_overtaken(steps: UpdateSteps, tmp_path: Path) -> None:
    for version in ("7", "8"):
        make_update(tmp_path / version, version=version)
    waiting = steps.offer(tmp_path / "7")
    steps.trust(waiting, "Ann", "")
    steps.stage(waiting)
    newer = steps.offer(tmp_path / "8")
    steps.stage(newer)
    steps.install(newer)
    for offer, code in ((waiting, RefusalCode.OLDER), (newer, RefusalCode.SAME)):
        steps.stage(offer)
        with pytest.raises(UpdateRefused) as refused:
            steps.install(offer)
        assert refused.value.code is code
    assert steps.present(UpdateKind.TRANSLATIONS).version == "8"


def test_refuses_an_earlier_update(steps: UpdateSteps, tmp_path: Path) -> None:
    for version in ("7", "8"):
        make_update(tmp_path / version, version=version)
        offer = steps.offer(tmp_path / version)
        steps.trust(offer, "Ann", "")
        steps.stage(offer)
        steps.install(offer)
    steps.go_back(UpdateKind.TRANSLATIONS)
    steps.go_back(UpdateKind.TRANSLATIONS)
    with pytest.raises(UpdateRefused) as refused:
        steps.offer(tmp_path / "7")
    assert refused.value.code is RefusalCode.OLDER


def program_update(path: Path, outside: Outside, program: bytes) -> Path:
    pieces = (Piece("hematovision", program, runs=True),)
    make_update(path, pieces, kind=UpdateKind.PROGRAM, platform=outside.updates().platform)
    return path


def test_only_the_packaged_program_takes_program_updates(
    steps: UpdateSteps, outside: Outside, tmp_path: Path
) -> None:
    stick = program_update(tmp_path / "program.hvupdate", outside, b"#!/bin/sh\n")
    with pytest.raises(UpdateRefused, match="installed with Python"):
        steps.offer(stick)


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="it is a script of the shell")
@pytest.mark.parametrize(
    ("script", "reason"),
    [
        (b'#!/bin/sh\ntest "$1" = --self-test\n', ""),
        (b"#!/bin/sh\necho Failed: screen.\nexit 1\n", r"\(Failed: screen\.\)"),
        (b"no program at all", "does not work on this computer"),
    ],
)
def test_a_program_is_tried_before_it_is_used(
    script: bytes, reason: str, outside: Outside, tmp_path: Path
) -> None:
    packaged = replace(outside, updates=lambda: replace(outside.updates(), is_packaged=True))
    steps = UpdateSteps(packaged)
    offer = steps.offer(program_update(tmp_path / "program.hvupdate", outside, script))
    steps.trust(offer, "Ann", "")
    if reason:
        with pytest.raises(UpdateRefused, match=reason):
            steps.stage(offer)
        return
    files = steps.stage(offer)
    assert (files / "hematovision").stat().st_mode & 0o100
    _kind, text = steps.install(offer)
    assert text.startswith("program 7.0 is in use, signed by Ann")


def test_shows_a_packs_figures_beside_the_present_ones(
    steps: UpdateSteps, tiny_pack: Path, tmp_path: Path, named_cells: list[NamedCell]
) -> None:
    stick = pack_update(tmp_path / "pack.hvupdate", tiny_pack)
    offer = steps.offer(stick)
    steps.trust(offer, "Ann", "")
    files = steps.stage(offer)
    figures = steps.figures(files, tiny_pack, named_cells, LabelSet.FIVE)
    assert (figures.before, figures.after) == ("tiny 1", "hematovision 9")
    assert figures.same_reference
    assert figures.reference.before == figures.reference.after
    assert figures.verified.before == figures.verified.after
    assert figures.verified.before is not None
    assert figures.verified.before.cells == len(named_cells)
    assert (figures.lost, figures.taught) == (0, None)
    assert not figures.reference.is_worse
    none = steps.figures(files, tiny_pack, [], LabelSet.FIVE)
    assert none.verified == Compared(None, None)


def test_refuses_a_pack_whose_version_differs_from_its_update(
    steps: UpdateSteps, tiny_pack: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "pack.hvupdate"
    make_update(stick, pack_pieces(tiny_pack, "8"), kind=UpdateKind.MODEL, version="9")
    offer = steps.offer(stick)
    steps.trust(offer, "Ann", "")
    with pytest.raises(UpdateRefused, match="another version"):
        steps.stage(offer)
    assert usual_pack() == places.shipped_pack()
