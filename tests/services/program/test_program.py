"""The program without its window, with real parts, a tiny model pack and drawn fields."""

from __future__ import annotations

import csv
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from bad_input import make_bad_files
from headless import PATIENCE_S, Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import factories, places
from hematovision_desktop.assembly.factories import build_outside, build_pipeline, open_model
from hematovision_desktop.core.base.files import FoundFiles
from hematovision_desktop.core.cells.field import Box, FieldStatus
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.logbook.log import BatchState, LogQuery
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.verdicts.verdict import CellKey, joined
from hematovision_desktop.services.messages.program import Done, Fault, ModelChanged
from hematovision_desktop.services.messages.questions import (
    BoxCropOf,
    CellsAroundOf,
    CropsOf,
    ExplanationOf,
    FieldPictureOf,
    Refused,
)
from hematovision_desktop.services.messages.review import BatchBegun, BatchEnded
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.inbox import Answered, ResultsCame
from hematovision_desktop.services.review.open_batch import new_ref


@pytest.fixture
def drawn(tmp_path: Path) -> list[Path]:
    return draw_folder(tmp_path / "slide 7", seed=3, count=4)


def test_classifies_and_logs_a_folder_and_reopens_it_unchanged(
    program: Program, mail: Headless, drawn: list[Path]
) -> None:
    program.open_paths([drawn[0].parent])
    begun = mail.wait(BatchBegun)
    ended = mail.wait(BatchEnded)
    assert (begun.name, begun.total) == ("slide 7", 4)
    assert (ended.state, ended.progress.done) == (BatchState.FINISHED, 4)
    shown = mail.results()
    assert [result.path for result in shown] == drawn
    assert any(result.cells for result in shown)
    (found,) = mail.search(LogQuery(words=("slide",)))
    assert (found.start.name, found.tally.fields) == ("slide 7", 4)
    program.review.remove(mail.view.ref)
    program.open_batch(found.batch_id)
    mail.until(lambda: program.review.view is not None)
    again = mail.results()
    assert [result.cells for result in again] == [result.cells for result in shown]
    assert [result.sha256 for result in again] == [result.sha256 for result in shown]


def test_every_bad_file_is_a_row_and_the_rest_is_read(
    program: Program, mail: Headless, drawn: list[Path], tmp_path: Path
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


def test_says_what_to_do_about_an_empty_folder(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    program.open_paths([tmp_path])
    assert f"No pictures were found in {tmp_path.name}. " in mail.wait(Fault).message
    mail.until(lambda: not program.review.batches)
    assert program.review.view is None


def test_reports_files_in_a_folder_that_are_not_read(
    program: Program, mail: Headless, drawn: list[Path]
) -> None:
    (drawn[0].parent / "slide.svs").write_bytes(b"II*\0")
    program.open_paths([drawn[0].parent])
    assert "not read here" in mail.wait(Fault).message
    assert mail.wait(BatchEnded).progress.done == 4


def test_loading_a_model_leaves_the_streams_of_the_process_alone(
    tiny_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved: list[tuple[object, ...]] = []
    monkeypatch.setattr(os, "dup2", lambda *given: moved.append(given))
    assert open_model(tiny_pack).path == tiny_pack
    build_pipeline(tiny_pack)
    assert moved == []


def test_opens_the_explaining_model_at_the_first_question(
    tiny_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []

    class Counted(factories.LiteRtClassifier):
        def __init__(self, *given: Any, **named: Any) -> None:
            opened.append(self)
            super().__init__(*given, **named)

    monkeypatch.setattr(factories, "LiteRtClassifier", Counted)
    model = open_model(tiny_pack)
    assert opened == [model.pipeline.classifier]
    assert model.explainer() is model.explainer() is not model.pipeline.classifier
    assert len(opened) == 2


def test_tells_the_window_why_there_is_no_model_pack(mail: Headless, tmp_path: Path) -> None:
    outside = build_outside()
    one = mail.program = Program(Settings(pack_path=tmp_path / "gone.tflite"), mail.send, outside)
    one.load_model()
    assert mail.wait(ModelChanged).card is None
    fault = mail.wait(Fault)
    assert "gone" in fault.message
    assert not fault.is_bug
    one.open_drawn()
    assert "model pack" in mail.wait(Fault).message
    one.close()


def finding(mail: Headless, tiny_pack: Path, find: Callable[[], list[Path]]) -> Program:
    """Return a program that finds the same pictures wherever it looks."""
    outside = replace(build_outside(), find_all=lambda _paths, _stop: FoundFiles(tuple(find())))
    one = mail.program = Program(Settings(pack_path=tiny_pack), mail.send, outside)
    one.load_model()
    return one


def test_cancelling_keeps_what_is_done(mail: Headless, tiny_pack: Path, drawn: list[Path]) -> None:
    program = finding(mail, tiny_pack, lambda: drawn * 100)
    program.open_paths(drawn[:1])
    mail.until(lambda: len(mail.view.reviewed) > 0)
    program.cancel(mail.view.ref)
    ended = mail.wait(BatchEnded)
    assert ended.state is BatchState.CANCELLED
    assert 0 < ended.progress.done < 400
    assert mail.search()[0].tally.fields == ended.progress.done == len(mail.view.reviewed)
    program.close()


def test_a_second_batch_is_listed_at_once_and_waits_its_turn(
    mail: Headless, tiny_pack: Path, drawn: list[Path]
) -> None:
    hold = threading.Event()

    def find() -> list[Path]:
        hold.wait(PATIENCE_S)
        return drawn

    program = finding(mail, tiny_pack, find)
    program.open_paths(drawn[:1])
    program.open_paths(drawn[:1])
    first, second = program.review.batches
    assert first.is_queued
    assert second.is_queued
    assert mail.view == first
    hold.set()
    assert [mail.wait(BatchEnded).batch for _ in range(2)] == [first.ref, second.ref]
    program.close()


def test_each_dropped_folder_is_a_batch_and_single_pictures_are_one(
    program: Program, mail: Headless, drawn: list[Path], tmp_path: Path
) -> None:
    other = draw_folder(tmp_path / "slide 8", seed=4, count=2)
    program.open_paths([drawn[0].parent, drawn[1], other[0].parent, drawn[2]])
    ended = [mail.wait(BatchEnded) for _ in range(3)]
    assert [one.progress.done for one in ended] == [4, 2, 2]
    names = [batch.start.name for batch in reversed(mail.search())]
    assert names == ["slide 7", "slide 8", "slide 7"]


def test_stores_undoes_and_redoes_verdicts(
    program: Program, mail: Headless, drawn: list[Path]
) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    ref = mail.view.ref
    key = next(CellKey(result.position, 0) for result in mail.results() if result.cells)
    program.give_verdict(ref, key, Label.MONOCYTE)
    program.give_verdict(ref, key, Label.BASOPHIL)
    program.undo(ref)
    batch_id = mail.search()[0].batch_id
    standing = []
    for act in (lambda _ref: None, program.redo, program.undo, program.undo):
        act(mail.view.ref)
        program.review.remove(mail.view.ref)
        program.open_batch(batch_id)
        mail.until(lambda: program.review.view is not None)
        standing.append([row.label for row in mail.view.reviewed.book.standing()])
    assert standing == [
        [Label.MONOCYTE],
        [Label.MONOCYTE, Label.BASOPHIL],
        [Label.MONOCYTE],
        [],
    ]


def test_pictures_and_the_exact_explanation_come_from_the_file(
    program: Program, mail: Headless, drawn: list[Path]
) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    ref = mail.view.ref
    result = next(result for result in mail.results() if result.cells)
    pixels = mail.answer(FieldPictureOf(ref, result.position))
    assert pixels.shape == (result.height, result.width, 3)
    assert len(mail.answer(CropsOf(ref, result.position))) == len(result.cells)
    for one in mail.results():
        around = mail.answer(CellsAroundOf(ref, one.position))
        assert (None if around.red_cells is None else len(around.red_cells)) == one.red_cells
    explained = mail.answer(ExplanationOf(ref, CellKey(result.position, 0)))
    assert explained.evidence.shape[2] == len(explained.labels)
    left, top, side = explained.window
    box = result.cells[0].box
    assert left < box.centre[0] < left + side
    assert top < box.centre[1] < top + side


def test_what_was_cut_while_naming_is_shown_without_its_file(
    program: Program, mail: Headless, drawn: list[Path]
) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    result = next(result for result in mail.results() if result.cells)
    for one in drawn:
        one.unlink()
    assert len(mail.answer(CropsOf(mail.view.ref, result.position))) == len(result.cells)


def test_a_cell_added_by_a_person_is_cut_counted_and_reopened(
    program: Program, mail: Headless, drawn: list[Path], tmp_path: Path
) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    ref = mail.view.ref
    result = mail.results()[0]
    box = Box(5, 7, 60, 50)
    program.add_box(ref, result.position, box, None)
    key = mail.view.reviewed.book[-1].key if len(mail.view.reviewed.book) else None
    assert key == CellKey(result.position, len(result.cells))
    crop = mail.answer(BoxCropOf(ref, result.position, box))
    own = mail.answer(CropsOf(ref, mail.results()[0].position))
    assert {crop.shape, *(one.shape for one in own)} == {crop.shape}
    program.give_verdict(ref, key, Label.BASOPHIL)
    program.remove_boxes(ref, [CellKey(result.position, 0)])
    program.restore_box(ref, CellKey(result.position, 0))
    program.remove_boxes(ref, [CellKey(result.position, 0)])
    tally = mail.view.reviewed.tally()
    program.export_csv(ref, tmp_path / "view.csv")
    mail.wait(Done)
    with (tmp_path / "view.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["path"] == str(result.path)]
    assert (rows[0]["final_label"], rows[-1]["final_label"]) == ("", "basophil")
    assert (rows[-1]["x"], rows[-1]["width"], rows[-1]["confidence"]) == ("5", "60", "")
    summary = mail.search()[0]
    assert summary.tally == tally
    program.show(None)
    program.review.remove(ref)
    program.open_batch(summary.batch_id)
    mail.until(lambda: program.review.view is not None)
    again = mail.view.reviewed
    assert again.tally() == tally
    assert again.book.state(key).box == box


@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_reports_a_missing_or_changed_file_and_does_not_show_it(
    program: Program, mail: Headless, drawn: list[Path], harm: str
) -> None:
    program.open_paths(drawn[:1])
    mail.wait(BatchEnded)
    result = mail.results()[0]
    if harm == "gone":
        drawn[0].unlink()
    else:
        drawn[0].write_bytes(drawn[1].read_bytes())
    ref = mail.view.ref
    said = [
        mail.ask(question(ref, result.position)) for question in (FieldPictureOf, CellsAroundOf)
    ]
    reasons = {one.reason for one in said if isinstance(one, Refused)}
    assert len(reasons) == 1
    # Its tiles were cut during naming.
    assert len(mail.answer(CropsOf(ref, result.position))) == len(result.cells)


def test_a_pasted_picture_becomes_a_file_for_the_log(program: Program, mail: Headless) -> None:
    program.call_batches(BatchNames(pasted="Image collée"))
    program.open_pasted(np.full((200, 300, 3), 230, np.uint8))
    mail.wait(BatchEnded)
    assert [one.name for one in program.review.batches] == ["Image collée"]
    path = mail.results()[0].path
    assert path.is_file()
    assert path.is_relative_to(places.data_folder())


def test_writes_the_table_from_the_view_and_from_the_log(
    program: Program, mail: Headless, drawn: list[Path], tmp_path: Path
) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    program.export_csv(mail.view.ref, tmp_path / "view.csv")
    mail.wait(Done)
    program.export_csv(mail.search()[0].batch_id, tmp_path / "log.csv")
    mail.wait(Done)
    view, log = (tmp_path / name for name in ("view", "log"))
    program.export_cells(mail.view.ref, ExchangeForm.COCO, view)
    mail.wait(Done)
    program.export_cells(mail.search()[0].batch_id, ExchangeForm.COCO, log)
    mail.wait(Done)
    assert (view / "annotations.json").read_bytes() == (log / "annotations.json").read_bytes()
    view, log = (tmp_path / name for name in ("view.csv", "log.csv"))
    assert view.read_bytes() == log.read_bytes()
    assert len(view.read_text("utf-8-sig").splitlines()) > 4
    program.export_csv(mail.view.ref, tmp_path / "no such folder" / "x.csv")
    assert "x.csv" in mail.wait(Fault).message


def test_a_table_names_its_batch_before_the_window_knows_its_number(
    program: Program, mail: Headless, drawn: list[Path], tmp_path: Path
) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    known, ref = mail.search()[0].batch_id, mail.view.ref
    program.review.set_logged(ref, None)
    program.export_csv(ref, tmp_path / "table.csv")
    mail.wait(Done)
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["batch_id"] for row in csv.DictReader(file)} == {str(known)}


def test_says_that_there_is_nothing_to_export(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    program.export_csv(new_ref(), tmp_path / "x.csv")
    assert "nothing to export" in mail.wait(Fault).message


def test_a_removed_batch_is_gone(program: Program, mail: Headless, drawn: list[Path]) -> None:
    program.open_paths(drawn)
    mail.wait(BatchEnded)
    program.remove_batch(mail.search()[0].batch_id)
    mail.wait(Done)
    assert mail.search() == ()
    assert program.review.batches == ()


def test_a_second_program_says_that_the_log_is_in_use_and_still_classifies(
    program: Program, mail: Headless, drawn: list[Path], tiny_pack: Path
) -> None:
    mail.search()
    other = Headless()
    second = other.program = Program(Settings(pack_path=tiny_pack), other.send, build_outside())
    assert "held in memory" in other.wait(Fault).message
    second.load_model()
    second.open_paths(drawn)
    assert other.wait(BatchEnded).progress.done == 4
    second.close()


def test_closing_ends_every_thread(mail: Headless, tiny_pack: Path, drawn: list[Path]) -> None:
    before = set(threading.enumerate())
    one = finding(mail, tiny_pack, lambda: drawn * 200)
    one.open_paths(drawn[:1])
    mail.until(lambda: len(mail.view.reviewed) > 0)
    one.close()
    assert set(threading.enumerate()) <= before


def test_does_not_write_late_results_to_a_closed_log(
    mail: Headless, tiny_pack: Path, drawn: list[Path]
) -> None:
    one = finding(mail, tiny_pack, lambda: drawn)
    one.open_paths(drawn[:1])
    mail.wait(BatchEnded)
    ref, progress = mail.view.ref, mail.view.progress
    result = next(iter(mail.view.reviewed.results()))
    count = len(mail.view.reviewed)
    one.close()
    joins = (joined(CellKey(0, 1), CellKey(0, 0), datetime.now(UTC)),)
    assert not list(one.deliver(ResultsCame(ref, (result,), progress, 0, joins)))
    assert len(mail.view.reviewed) == count


def test_drops_answers_that_arrive_after_closing(
    mail: Headless, tiny_pack: Path, drawn: list[Path]
) -> None:
    one = finding(mail, tiny_pack, lambda: drawn)
    taken: list[object] = []
    one.close()
    assert not list(one.deliver(Answered(taken.append, "read before the log was closed")))
    mail.settle()  # with everything on its way: none of it asks the closed log
    assert taken == []


def test_remembers_settings_and_uses_a_new_pack_at_once(
    program: Program, mail: Headless, tiny_pack: Path, tmp_path: Path
) -> None:
    mail.wait(ModelChanged)
    program.apply_settings(Settings(pack_path=tmp_path / "none.tflite"))
    assert "none" in mail.wait(Fault).message
    program.apply_settings(Settings(pack_path=tiny_pack))
    assert mail.wait(ModelChanged).pack_path == tiny_pack
