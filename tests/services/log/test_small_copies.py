"""A batch opens from the log without its small copies. They are read on demand and move with the log."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.messages.program import Done, Fault, ModelChanged
from hematovision_desktop.services.messages.questions import CropsOf, Refused, SmallCopyOf
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program

FIELDS = 3


@pytest.fixture
def desk(tiny_pack: Path, tmp_path: Path) -> Iterator[Callable[..., Headless]]:
    made: list[Program] = []

    def start(outside: Outside | None = None) -> Headless:
        one = Headless()
        settings = Settings(pack_path=tiny_pack, log_path=tmp_path / "log.sqlite")
        one.program = Program(settings, one.send, outside or build_outside())
        made.append(one.program)
        one.program.load_model()
        one.wait(ModelChanged)
        return one

    yield start
    for program in made:
        program.close()


def classified(desk: Headless, folder: Path, seed: int) -> list[FieldResult]:
    """Classify a drawn folder; return the results of the batch."""
    draw_folder(folder, seed=seed, count=FIELDS)
    desk.program.open_paths([folder])
    desk.wait(BatchEnded)
    results = desk.results()
    assert all(one.thumbnail.startswith(b"\xff\xd8") for one in results)
    return results


def reopened(desk: Headless, *names: str) -> None:
    """Close all batches and open them again from the log."""
    for batch in desk.program.review.batches:
        desk.program.review.remove(batch.ref)
    known = {one.start.name: one.batch_id for one in desk.search()}
    for count, name in enumerate(names, 1):
        desk.program.open_batch(known[name])
        desk.until(lambda count=count: len(desk.program.review.batches) == count)
    assert not any(one.thumbnail for one in desk.results())


def copies(desk: Headless) -> list[bytes]:
    """Return the small copies of all pictures of the batch in view."""
    view = desk.view
    return [desk.answer(SmallCopyOf(view.ref, one.position)) for one in view.reviewed.results()]


def test_a_batch_of_the_log_gives_its_small_copies_when_its_pictures_are_gone(
    desk: Callable[..., Headless], tmp_path: Path
) -> None:
    one = desk()
    before = classified(one, tmp_path / "slide", 3)
    assert copies(one) == [result.thumbnail for result in before]
    reopened(one, "slide")
    shutil.rmtree(tmp_path / "slide")
    one.program.close()
    later = desk()
    reopened(later, "slide")
    assert isinstance(later.ask(CropsOf(later.view.ref, 0)), Refused)
    assert copies(later) == [result.thumbnail for result in before]


def test_a_joined_batch_has_the_small_copies_of_its_parts(
    desk: Callable[..., Headless], tmp_path: Path
) -> None:
    one = desk()
    before = [*classified(one, tmp_path / "a", 3), *classified(one, tmp_path / "b", 9)]
    reopened(one, "a", "b")
    one.program.join_batches([batch.ref for batch in one.program.review.batches])
    one.until(lambda: len(one.program.review.batches) == 1)
    reopened(one, "a + b")
    assert copies(one) == [result.thumbnail for result in before]


def moved(desk: Headless, target: Path, tiny_pack: Path) -> None:
    desk.program.apply_settings(Settings(pack_path=tiny_pack, log_path=target))
    assert "in its new place" in desk.wait(Done).text


def test_small_copies_move_with_the_log(
    desk: Callable[..., Headless], tmp_path: Path, tiny_pack: Path
) -> None:
    one = desk()
    before = classified(one, tmp_path / "slide", 3)
    reopened(one, "slide")
    moved(one, tmp_path / "new" / "log.sqlite", tiny_pack)
    (tmp_path / "log.sqlite").unlink()
    reopened(one, "slide")
    assert copies(one) == [result.thumbnail for result in before]


class OutOfOrder:
    """A location in which no log can be opened until it is repaired."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self.mended = False

    def outside(self) -> Outside:
        real = build_outside()

        def open_log(path: Path) -> Log:
            if path == self._place and not self.mended:
                raise EnvironmentFault("The disk is full.")
            return real.open_log(path)

        return replace(real, open_log=open_log)


@pytest.mark.parametrize("is_left", [True, False])
def test_a_new_log_that_fails_at_first_still_gets_the_old_ones_content(
    desk: Callable[..., Headless], tmp_path: Path, tiny_pack: Path, is_left: bool
) -> None:
    """The old log is closed by then. It is opened once more, and never created again."""
    old, new = tmp_path / "log.sqlite", tmp_path / "new" / "log.sqlite"
    trouble = OutOfOrder(new)
    one = desk(trouble.outside())
    before = classified(one, tmp_path / "slide", 3)
    reopened(one, "slide")
    moved(one, new, tiny_pack)
    faults = [event.message for event in one.passed if isinstance(event, Fault)]
    assert any("The disk is full" in fault for fault in faults)
    if not is_left:
        old.unlink()
    trouble.mended = True
    one.until(lambda: one.view.batch_id is not None)
    assert old.exists() == is_left
    reopened(one, "slide")
    without = [replace(result, thumbnail=b"") for result in before]
    assert one.results() == without
    assert copies(one) == [one.thumbnail for one in (before if is_left else without)]
