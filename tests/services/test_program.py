"""The program behind the window, with real parts, a tiny model pack and drawn fields."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from bad_input import make_bad_files

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.batch import BatchUpdate
from hematovision_desktop.core.field import FieldResult, FieldStatus
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.log import BatchState, LogQuery
from hematovision_desktop.core.settings import Settings
from hematovision_desktop.core.verdict_book import CellKey, VerdictBook
from hematovision_desktop.services.messages.program import (
    BatchBegun,
    BatchEnded,
    BatchOpened,
    CellExplained,
    CellPictures,
    CellsAround,
    Done,
    Event,
    Fault,
    FieldPicture,
    LogFound,
    ModelChanged,
)
from hematovision_desktop.services.program import Program

PATIENCE_S = 60.0
T = TypeVar("T")


class Mail:
    """Collects what the program sends; `wait` returns the next event of a kind."""

    def __init__(self) -> None:
        self._arrivals: queue.Queue[Event] = queue.Queue()
        self.passed: list[Event] = []

    def send(self, event: Event) -> None:
        self._arrivals.put(event)

    def wait(self, kind: type[T]) -> T:
        end = time.monotonic() + PATIENCE_S
        while True:
            event = self._arrivals.get(timeout=max(0.01, end - time.monotonic()))
            self.passed.append(event)
            if isinstance(event, kind):
                return event

    def results(self) -> list[FieldResult]:
        updates = [event for event in self.passed if isinstance(event, BatchUpdate)]
        return [result for update in updates for result in update.results]


@pytest.fixture
def mail() -> Mail:
    return Mail()


@pytest.fixture
def program(mail: Mail, tiny_pack: Path) -> Iterator[Program]:
    one = Program(Settings(pack_path=tiny_pack), mail.send, build_outside())
    one.load_model()
    yield one
    one.close()


@pytest.fixture
def drawn(tmp_path: Path) -> list[Path]:
    return draw_folder(tmp_path / "slide 7", seed=3, count=4)


def test_a_folder_is_classified_logged_and_shown_again_exactly_as_it_was(
    program: Program, mail: Mail, drawn: list[Path]
) -> None:
    program.open_paths([drawn[0].parent])
    begun = mail.wait(BatchBegun)
    ended = mail.wait(BatchEnded)
    assert (begun.name, begun.total) == ("slide 7", 4)
    assert (ended.state, ended.progress.done, ended.log_fault) == (BatchState.FINISHED, 4, None)
    shown = mail.results()
    assert [result.path for result in shown] == drawn
    assert any(result.cells for result in shown)
    program.search_log(LogQuery(words=("slide",)))
    found = mail.wait(LogFound).batches
    assert [(batch.start.name, batch.tally.fields) for batch in found] == [("slide 7", 4)]
    program.open_batch(found[0].batch_id)
    again = mail.wait(BatchOpened).batch.results
    assert [result.cells for result in again] == [result.cells for result in shown]
    assert [result.sha256 for result in again] == [result.sha256 for result in shown]


def test_every_bad_file_is_a_row_and_the_rest_goes_on(
    program: Program, mail: Mail, drawn: list[Path], tmp_path: Path
) -> None:
    bad = make_bad_files(tmp_path / "bad")
    program.open_paths([*(path for path, _ in bad.values()), *drawn])
    ended = mail.wait(BatchEnded)
    assert ended.state is BatchState.FINISHED
    assert ended.progress.failed > 0
    good = [result for result in mail.results() if result.path in drawn]
    assert len(good) == 4
    assert all(result.status is not FieldStatus.ERROR for result in good)
    failed = [result for result in mail.results() if result.status is FieldStatus.ERROR]
    assert all(result.failure and result.failure.message for result in failed)


def test_an_empty_folder_is_answered_with_what_to_do(
    program: Program, mail: Mail, tmp_path: Path
) -> None:
    program.open_paths([tmp_path])
    assert "No pictures were found" in mail.wait(Fault).message


def test_without_a_model_pack_the_window_hears_why(mail: Mail, tmp_path: Path) -> None:
    one = Program(Settings(pack_path=tmp_path / "gone.tflite"), mail.send, build_outside())
    one.load_model()
    fault = mail.wait(Fault)
    assert "gone" in fault.message
    assert not fault.is_bug
    assert mail.wait(ModelChanged).card is None
    one.open_drawn()
    assert "model pack" in mail.wait(Fault).message
    one.close()


def test_cancelling_keeps_what_is_done(program: Program, mail: Mail, drawn: list[Path]) -> None:
    many = drawn * 100
    program.open_paths([many[0]])  # the model is loaded now
    mail.wait(BatchEnded)
    program._begin(lambda _token: many, "many")
    mail.wait(BatchUpdate)
    program.cancel()
    ended = mail.wait(BatchEnded)
    assert ended.state is BatchState.CANCELLED
    assert 0 < ended.progress.done < len(many)
    program.search_log(LogQuery())
    assert mail.wait(LogFound).batches[0].tally.fields == ended.progress.done


def test_a_second_batch_is_refused_while_one_runs(
    program: Program, mail: Mail, drawn: list[Path]
) -> None:
    hold = threading.Event()

    def find(_token: object) -> list[Path]:
        hold.wait(PATIENCE_S)
        return drawn

    program._begin(find, "slow")
    program.open_paths(drawn)
    assert "still running" in mail.wait(Fault).message
    hold.set()
    assert mail.wait(BatchEnded).progress.done == 4


def test_verdicts_are_kept_and_can_be_undone(
    program: Program, mail: Mail, drawn: list[Path]
) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    key = next(CellKey(result.position, 0) for result in mail.results() if result.cells)
    program.give_verdict(key, Label.MONOCYTE)
    program.give_verdict(key, Label.BASOPHIL)
    program.withdraw_verdict(key)
    program.search_log(LogQuery())
    batch_id = mail.wait(LogFound).batches[0].batch_id
    program.open_batch(batch_id)
    names = VerdictBook(mail.wait(BatchOpened).batch.verdicts).names()
    assert [(one.key, one.label) for one in names.values()] == [(key, Label.MONOCYTE)]


def test_a_batch_from_the_log_takes_back_what_was_said_before_it_was_opened(
    program: Program, mail: Mail, drawn: list[Path]
) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    key = next(CellKey(result.position, 0) for result in mail.results() if result.cells)
    for said in (Label.MONOCYTE, Label.BASOPHIL, None):
        program.give_verdict(key, said)
    program.search_log(LogQuery())
    batch_id = mail.wait(LogFound).batches[0].batch_id
    standing = []
    for _ in range(4):
        program.open_batch(batch_id)
        book = VerdictBook(mail.wait(BatchOpened).batch.verdicts)
        standing.append([one.label for one in book.standing()])
        program.withdraw_verdict(key)
    assert standing == [
        [Label.MONOCYTE, Label.BASOPHIL, None],
        [Label.MONOCYTE, Label.BASOPHIL],
        [Label.MONOCYTE],
        [],
    ]


def test_pictures_and_the_exact_explanation_come_from_the_file(
    program: Program, mail: Mail, drawn: list[Path]
) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    result = next(result for result in mail.results() if result.cells)
    program.ask_field_picture(result)
    picture = mail.wait(FieldPicture)
    assert picture.pixels is not None
    assert picture.pixels.shape == (result.height, result.width, 3)
    program.ask_cell_pictures(result)
    assert len(mail.wait(CellPictures).crops) == len(result.cells)
    program.ask_cells_around(result)
    around = mail.wait(CellsAround)
    assert (around.position, around.reason) == (result.position, None)
    assert (around.red_cells is None) == (result.red_cells is None)
    program.explain(result, 0)
    explained = mail.wait(CellExplained)
    assert explained.evidence.shape[2] == len(explained.labels)
    left, top, side = explained.window
    box = result.cells[0].box
    assert left < box.centre[0] < left + side
    assert top < box.centre[1] < top + side


@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_a_file_that_is_gone_or_changed_is_said_and_not_shown(
    program: Program, mail: Mail, drawn: list[Path], harm: str
) -> None:
    program.open_paths(drawn[:1])
    mail.wait(BatchEnded)
    result = mail.results()[0]
    if harm == "gone":
        drawn[0].unlink()
    else:
        drawn[0].write_bytes(drawn[1].read_bytes())
    program.ask_field_picture(result)
    picture = mail.wait(FieldPicture)
    assert picture.pixels is None
    assert picture.reason
    program.ask_cell_pictures(result)
    assert mail.wait(CellPictures).crops == ()
    program.ask_cells_around(result)
    around = mail.wait(CellsAround)
    assert (around.red_cells, around.platelets, around.reason) == (None, None, picture.reason)


def test_a_pasted_picture_becomes_a_file_that_the_log_can_refer_to(
    program: Program, mail: Mail
) -> None:
    program.open_pasted(np.full((200, 300, 3), 230, np.uint8))
    mail.wait(BatchEnded)
    path = mail.results()[0].path
    assert path.is_file()
    assert path.is_relative_to(places.data_folder())


def test_the_table_is_written_from_the_view_and_from_the_log(
    program: Program, mail: Mail, drawn: list[Path], tmp_path: Path
) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    program.export_csv(None, tmp_path / "view.csv")
    mail.wait(Done)
    program.search_log(LogQuery())
    program.export_csv(mail.wait(LogFound).batches[0].batch_id, tmp_path / "log.csv")
    mail.wait(Done)
    rows = [
        (tmp_path / name).read_text("utf-8-sig").splitlines() for name in ("view.csv", "log.csv")
    ]
    assert len(rows[0]) == len(rows[1]) > 4
    program.export_csv(None, tmp_path / "no such folder" / "x.csv")
    assert "x.csv" in mail.wait(Fault).message


def test_nothing_to_export_is_said(program: Program, mail: Mail, tmp_path: Path) -> None:
    program.export_csv(None, tmp_path / "x.csv")
    assert "nothing to export" in mail.wait(Fault).message


def test_a_removed_batch_is_gone(program: Program, mail: Mail, drawn: list[Path]) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    program.search_log(LogQuery())
    program.remove_batch(mail.wait(LogFound).batches[0].batch_id)
    mail.wait(Done)
    program.search_log(LogQuery())
    assert mail.wait(LogFound).batches == ()


def test_a_second_program_says_who_has_the_log_and_still_classifies(
    program: Program, mail: Mail, drawn: list[Path], tiny_pack: Path
) -> None:
    program.search_log(LogQuery())
    mail.wait(LogFound)
    other = Mail()
    second = Program(Settings(pack_path=tiny_pack), other.send, build_outside())
    assert "held in memory" in other.wait(Fault).message
    second.load_model()
    second.open_paths(drawn)
    assert other.wait(BatchEnded).progress.done == 4
    second.close()


def test_closing_ends_every_thread(mail: Mail, tiny_pack: Path, drawn: list[Path]) -> None:
    before = set(threading.enumerate())
    one = Program(Settings(pack_path=tiny_pack), mail.send, build_outside())
    one.load_model()
    one._begin(lambda _token: drawn * 200, "long")
    mail.wait(BatchUpdate)
    one.close()
    assert set(threading.enumerate()) <= before


def test_settings_are_remembered_and_a_new_pack_is_used_at_once(
    program: Program, mail: Mail, tiny_pack: Path, tmp_path: Path
) -> None:
    mail.wait(ModelChanged)
    program.apply_settings(Settings(pack_path=tmp_path / "none.tflite"))
    assert "none" in mail.wait(Fault).message
    program.apply_settings(Settings(pack_path=tiny_pack))
    assert mail.wait(ModelChanged).pack_path == tiny_pack
