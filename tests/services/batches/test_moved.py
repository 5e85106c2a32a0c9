"""Moved pictures are found again by their content, for a whole batch at once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.messages.program import ModelChanged
from hematovision_desktop.services.messages.questions import CropsOf, Refused
from hematovision_desktop.services.messages.review import BatchEnded, Changed, PicturesSought
from hematovision_desktop.services.program.program import Program

FIELDS = 4


@pytest.fixture
def desk(tiny_pack: Path) -> Iterator[Headless]:
    one = Headless()
    one.program = Program(Settings(pack_path=tiny_pack), one.send, build_outside())
    one.program.load_model()
    one.wait(ModelChanged)
    yield one
    one.program.close()


@pytest.fixture
def folder(desk: Headless, tmp_path: Path) -> Path:
    """Return a folder whose batch a person has reviewed."""
    made = tmp_path / "stick" / "slide 7"
    draw_folder(made, seed=3, count=FIELDS)
    desk.program.open_paths([made])
    desk.wait(BatchEnded)
    return made


def reopened(desk: Headless, tiny_pack: Path) -> Headless:
    """Reopen the batch as at another start, without the crops cut while it ran."""
    (summary,) = desk.search()
    assert desk.program.close()
    again = Headless()
    again.program = Program(Settings(pack_path=tiny_pack), again.send, build_outside())
    again.program.load_model()
    again.wait(ModelChanged)
    again.program.open_batch(summary.batch_id)
    again.until(lambda: again.program.review.view is not None)
    return again


def sought(desk: Headless, folder: Path) -> tuple[int, int]:
    desk.program.moved.find(desk.view.ref, folder)
    found = desk.wait(PicturesSought)
    return found.found, found.missing


def test_one_choice_finds_the_whole_batch(
    desk: Headless, folder: Path, tiny_pack: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "archive" / "2026" / "another name"
    moved.parent.mkdir(parents=True)
    folder.rename(moved)
    for path in list(moved.iterdir()):  # not by name
        path.rename(path.with_stem(path.stem + " copy"))
    (moved / "other.png").write_bytes(b"not a picture of the batch")
    one = reopened(desk, tiny_pack)
    before = [result.sha256 for result in one.results()]
    answer = one.ask(CropsOf(one.view.ref, 0))
    assert isinstance(answer, Refused)
    assert answer.is_gone
    assert sought(one, tmp_path / "archive") == (FIELDS, FIELDS)
    assert any(isinstance(event, Changed) for event in one.passed)
    assert [result.sha256 for result in one.results()] == before
    assert {result.path.parent for result in one.results()} == {moved}
    assert not isinstance(one.ask(CropsOf(one.view.ref, 0)), Refused)

    two = reopened(one, tiny_pack)
    assert {result.path.parent for result in two.results()} == {moved}
    assert two.view.start is not None
    assert two.view.start.sources == (tmp_path / "archive",)
    assert [batch.start.name for batch in two.search()] == ["slide 7"]
    assert two.program.close()


def test_only_identical_files_count(
    desk: Headless, folder: Path, tiny_pack: Path, tmp_path: Path
) -> None:
    kept = sorted(folder.iterdir())
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(kept[0], elsewhere / kept[0].name)
    changed = bytearray(kept[1].read_bytes())
    changed[-20] ^= 1
    (elsewhere / kept[1].name).write_bytes(changed)
    shutil.rmtree(folder)
    one = reopened(desk, tiny_pack)
    assert sought(one, elsewhere) == (1, FIELDS)
    assert sought(one, tmp_path / "nothing here") == (0, FIELDS - 1)
    assert isinstance(one.ask(CropsOf(one.view.ref, 1)), Refused)
    assert one.program.close()


def test_does_not_look_for_pictures_that_are_there(
    desk: Headless, folder: Path, tmp_path: Path
) -> None:
    assert sought(desk, tmp_path) == (0, 0)
    assert {result.path.parent for result in desk.results()} == {folder}
