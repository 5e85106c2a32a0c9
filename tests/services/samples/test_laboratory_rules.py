"""The laboratory's rules in the program: remembered, recorded in the log, and used on the next sheet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.adapters.files.settings_parts import read_laboratory
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.samples.laboratory import STANDARD, Laboratory
from hematovision_desktop.services.messages.program import Fault, ModelChanged
from hematovision_desktop.services.messages.questions import SampleOf
from hematovision_desktop.services.messages.results import LaboratoryChanged, SheetOf
from hematovision_desktop.services.messages.review import BatchEnded, LogChanged
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.samples.laboratory import changed_words

OURS = replace(STANDARD, name="Our clinic", least_cells=150, second_signer=True)


@pytest.fixture
def user(tiny_pack: Path, tmp_path: Path) -> Headless:
    made = Headless()
    made.program = Program(
        Settings(pack_path=tiny_pack, log_path=tmp_path / "log.sqlite"), made.send, build_outside()
    )
    made.program.load_model()
    made.wait(ModelChanged)
    return made


def test_remembers_rules_and_uses_them_on_the_next_sheet(user: Headless, tmp_path: Path) -> None:
    draw_folder(tmp_path / "slide", seed=4, count=2)
    user.program.open_paths([tmp_path / "slide"])
    user.wait(BatchEnded)
    user.wait(LogChanged)
    user.until(lambda: user.view.batch_id is not None)
    assert user.program.laboratory.change(OURS)
    assert user.wait(LaboratoryChanged).laboratory == OURS
    assert user.view.batch_id is not None
    sample = user.answer(SampleOf(user.view.batch_id))
    sheet = user.answer(SheetOf(sample.sample_id))
    assert sheet.report.laboratory == OURS
    assert sheet.report.sample.sample_id == sample.sample_id
    waiting = sum(one.waits for one in sheet.pictured)
    assert waiting == sheet.report.waiting
    assert all(one.crop.shape == (160, 160, 3) for one in sheet.pictured)
    assert user.program.close()
    assert read_laboratory(build_outside().places.settings) == OURS


def test_refuses_impossible_rules(user: Headless) -> None:
    assert not user.program.laboratory.change(replace(OURS, least_cells=0))
    assert "cells" in user.wait(Fault).message
    assert user.program.laboratory.now == STANDARD
    assert user.program.close()


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (STANDARD, ""),
        (replace(STANDARD, name="x", address="y"), ""),
        (replace(STANDARD, least_cells=50), "least cells of a result: 50"),
        (replace(STANDARD, ranges=()), "usual ranges: 0 rows"),
        (replace(STANDARD, limits=()), "limits for a review of the smear: 0 rows"),
        (replace(STANDARD, second_signer=True), "second signer: yes"),
    ],
)
def test_the_log_records_changes_that_affect_numbers(after: Laboratory, said: str) -> None:
    assert changed_words(STANDARD, after).startswith(said)
    assert bool(changed_words(STANDARD, after)) is bool(said)
