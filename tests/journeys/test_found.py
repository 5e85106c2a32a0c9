"""Journeys that once failed, found by the machine or by people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk import Desk, Dialogs
from table_world import draw_picture

from hematovision_desktop.ui.window.main import LOG

Draw = Callable[[str, int], Path]


@pytest.fixture
def desk(desk: Desk) -> Iterator[Desk]:
    yield desk
    desk.post.slow.clear()
    desk.world.turnstile.open()
    desk.settle()


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    def make(name: str, first: int) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        for number in range(first, first + 3):
            draw_picture(folder / f"field-{number}.png", number)
        return folder

    return make


def move_log(desk: Desk, path: Path) -> None:
    path.parent.mkdir()
    with Dialogs() as dialogs:
        dialogs.path = str(path)
        desk.move_log()


def test_a_batch_begun_while_the_log_moves_continues_in_the_new_log(
    desk: Desk, draw: Draw, tmp_path: Path
) -> None:
    desk.post.slow.add("inference")
    desk.world.turnstile.close()
    desk.program.open_paths([draw("slide", 1)])
    desk.settle()
    move_log(desk, tmp_path / "new" / "log.sqlite")
    desk.catch_up(lambda: 0)
    assert not desk.faults
    (summary,), books = desk.read_log()
    (batch,) = desk.program.review.batches
    assert summary.tally == batch.reviewed.tally()
    assert len(books[summary.batch_id].results) == 3


def test_a_wish_that_names_the_log_of_before_does_nothing_in_the_new_one(
    desk: Desk, draw: Draw, tmp_path: Path
) -> None:
    desk.program.open_paths([draw("first", 1)])
    desk.settle()
    first = desk.program.review.batches[0]
    desk.program.review.remove(first.ref)
    desk.post.slow.add("files")
    desk.program.open_batch(first.batch_id or 0)
    desk.settle()
    move_log(desk, tmp_path / "new" / "log.sqlite")
    desk.program.open_paths([draw("second", 11)])
    desk.settle()
    desk.catch_up(lambda: 0)
    names = [batch.name for batch in desk.program.review.batches]
    assert names == ["second"]
    assert [fault.message for fault in desk.faults] == [
        "The log was moved meanwhile, so nothing was done there. Search the log again."
    ]


def test_an_id_of_the_log_of_before_names_no_batch_of_the_new_one(
    desk: Desk, draw: Draw, tmp_path: Path
) -> None:
    for place, name in enumerate(("first", "second")):
        desk.program.open_paths([draw(name, 10 * place + 1)])
        desk.settle()
    first, second = desk.program.review.batches
    assert second.batch_id == 2
    desk.program.review.remove(first.ref)
    desk.post.slow.add("log")
    move_log(desk, tmp_path / "new" / "log.sqlite")
    # The new log has not yet given the batch's number.
    assert second.batch_id is None
    assert desk.program.review.logged(2) is None
    desk.catch_up(lambda: 0)
    desk.settle()
    assert second.batch_id == 1
    assert desk.program.review.logged(1) is second


def test_a_batch_of_whose_number_is_yet_to_be_heard_is_opened_from_the_log_as_itself(
    desk: Desk, draw: Draw
) -> None:
    desk.post.slow.add("log")
    desk.program.open_paths([draw("first", 1)])
    desk.settle()
    batch = desk.program.review.view
    assert batch is not None
    assert batch.batch_id is None, "the log's answer is held up"
    desk.program.review.show(None)
    desk.program.open_batch(1)
    desk.settle()
    desk.catch_up(lambda: 0)
    assert desk.program.review.batches == (batch,)
    assert desk.program.review.view is batch
    assert batch.batch_id == 1


def test_does_not_list_the_former_log_after_moving(desk: Desk, draw: Draw, tmp_path: Path) -> None:
    desk.program.open_paths([draw("first", 1)])
    desk.settle()
    desk.program.review.remove(desk.program.review.batches[0].ref)
    page = desk.window.log_page
    desk.window.show_page(LOG)
    desk.settle()
    assert page.model.rowCount() == 1
    desk.post.slow.update(("answers", "files"))
    move_log(desk, tmp_path / "new" / "log.sqlite")
    assert page.model.rowCount() == 0
    assert page.chosen is None


def test_a_batch_chosen_in_the_log_can_be_opened_from_the_menu(desk: Desk, draw: Draw) -> None:
    desk.program.open_paths([draw("first", 1)])
    desk.settle()
    desk.window.show_page(LOG)
    desk.settle()
    for row_id in ("open_logged", "remove_logged", "export"):
        assert desk.window.actions_[row_id].isEnabled()
