"""Orders of events that once wrote into the wrong batch, lost a verdict, or never ended."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from headless import PATIENCE_S, Headless

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.ports import Classified, Classifier
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.base.outside import OpenModel, Outside
from hematovision_desktop.services.messages.program import Done, Fault, ModelChanged
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program

M = Label.MONOCYTE


class SlowLog:
    """A log that opens a batch only when the test lets it."""

    def __init__(self, log: Log, gate: threading.Event) -> None:
        self._log = log
        self._gate = gate

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)

    def open_batch(self, batch_id: int) -> Any:
        self._gate.wait(PATIENCE_S)
        return self._log.open_batch(batch_id)


class Failing:
    """A classifier that fails once, at a crop counted from 1, and may wait before each call."""

    def __init__(self, real: Classifier, fails_at: int, gate: threading.Event | None) -> None:
        self._real = real
        self._left = fails_at
        self._gate = gate
        self.card = real.card

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        if self._gate is not None:
            self._gate.wait(PATIENCE_S)
        before, self._left = self._left, self._left - len(crops)
        if self._left <= 0 < before:
            raise ValueError("the interpreter is broken")
        return self._real.classify(crops)


def with_classifier(outside: Outside, make: Callable[[Classifier], Classifier]) -> Outside:
    def open_model(path: Path | None) -> OpenModel:
        model = outside.open_model(path)
        return replace(
            model, pipeline=replace(model.pipeline, classifier=make(model.pipeline.classifier))
        )

    return replace(outside, open_model=open_model)


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    made = []
    for number in (1, 2):
        draw_folder(tmp_path / f"slide {number}", seed=10 * number, count=4)
        made.append(tmp_path / f"slide {number}")
    return made


@pytest.fixture
def desk() -> Headless:
    return Headless()


@pytest.fixture
def start(desk: Headless, tiny_pack: Path) -> Iterator[Callable[[Outside], Program]]:
    made: list[Program] = []

    def make(outside: Outside) -> Program:
        desk.program = one = Program(Settings(pack_path=tiny_pack), desk.send, outside)
        made.append(one)
        one.load_model()
        desk.wait(ModelChanged)
        return one

    yield make
    for one in made:
        one.close()


def first_cell(desk: Headless) -> CellKey:
    return next(CellKey(result.position, 0) for result in desk.results() if result.cells)


def names_in_log(desk: Headless) -> dict[str, int]:
    """Return how many cells of each batch the log counts as monocytes, by the batch's name."""
    return {one.start.name: one.tally.counts.get(M, 0) for one in desk.search()}


def test_a_verdict_given_while_another_batch_opens_goes_to_its_own_batch(
    start: Callable[[Outside], Program], desk: Headless, folders: list[Path]
) -> None:
    gate = threading.Event()
    outside = build_outside()
    slow = replace(outside, open_log=lambda path: SlowLog(outside.open_log(path), gate))
    program = start(slow)
    program.open_paths([folders[0]])
    desk.wait(BatchEnded)
    logged = desk.search()[0].batch_id
    before = names_in_log(desk)
    program.review.remove(desk.view.ref)
    program.open_paths([folders[1]])
    desk.wait(BatchEnded)
    shown = desk.view
    program.open_batch(logged)
    key = first_cell(desk)
    program.give_verdict(shown.ref, key, M)  # the one still in view
    gate.set()
    desk.until(lambda: desk.view.ref != shown.ref)
    after = names_in_log(desk)
    assert after["slide 1"] == before["slide 1"]
    assert shown.reviewed.book.state(key).label is M
    assert list(desk.view.reviewed.book) == []


def test_a_late_answer_of_the_log_does_not_change_the_view(
    start: Callable[[Outside], Program], desk: Headless, folders: list[Path]
) -> None:
    gate = threading.Event()
    outside = build_outside()
    slow = replace(outside, open_log=lambda path: SlowLog(outside.open_log(path), gate))
    program = start(slow)
    program.open_paths([folders[0]])
    desk.wait(BatchEnded)
    logged = desk.search()[0].batch_id
    program.review.remove(desk.view.ref)
    program.open_batch(logged)
    program.open_paths([folders[1]])
    new = desk.view.ref
    gate.set()
    desk.until(lambda: len(program.review.batches) == 2)
    assert desk.view.ref == new
    program.cancel(new)
    desk.until(lambda: not any(one.is_running for one in program.review.batches))


def test_can_cancel_a_folder_dropped_while_the_log_reads_a_batch(
    start: Callable[[Outside], Program], desk: Headless, folders: list[Path]
) -> None:
    read, named = threading.Event(), threading.Event()
    outside = build_outside()
    slow = replace(outside, open_log=lambda path: SlowLog(outside.open_log(path), read))
    named.set()
    program = start(with_classifier(slow, lambda real: Failing(real, -1, named)))
    program.open_paths([folders[0]])
    desk.wait(BatchEnded)
    logged = desk.search()[0].batch_id
    program.review.remove(desk.view.ref)
    named.clear()
    program.open_batch(logged)
    program.open_paths([folders[1]])
    new = desk.view.ref
    desk.until(lambda: desk.view.start is not None)
    program.cancel(new)
    named.set()
    desk.until(lambda: not any(one.is_running for one in program.review.batches))
    assert desk.view.ref == new
    assert desk.view.state is BatchState.CANCELLED
    assert len(list(desk.view.reviewed.results())) < 4
    read.set()
    desk.until(lambda: len(program.review.batches) == 2)
    assert desk.view.ref == new


def test_verdicts_move_with_the_log(
    start: Callable[[Outside], Program],
    desk: Headless,
    folders: list[Path],
    tmp_path: Path,
    tiny_pack: Path,
) -> None:
    program = start(build_outside())
    program.open_paths([folders[0]])
    desk.wait(BatchEnded)
    key = first_cell(desk)
    program.give_verdict(desk.view.ref, key, Label.BASOPHIL)
    program.apply_settings(Settings(pack_path=tiny_pack, log_path=tmp_path / "new" / "log.sqlite"))
    program.give_verdict(desk.view.ref, key, M)
    said = desk.wait(Done).text
    assert "new place" in said
    assert str(build_outside().places.log) in said  # what is not open is still there
    (moved,) = desk.search()
    assert moved.tally == desk.view.reviewed.tally()
    assert moved.tally.counts[M] >= 1
    program.export_csv(desk.view.ref, tmp_path / "cells.csv")
    assert "Exported" in desk.wait(Done).text
    # Back to the first place: verdicts given meanwhile follow, and nothing is there twice.
    program.apply_settings(Settings(pack_path=tiny_pack))
    desk.wait(Done)
    (back,) = desk.search()
    assert back.tally == desk.view.reviewed.tally()
    assert back.state is BatchState.FINISHED


def test_a_log_moved_while_a_batch_runs_has_all_of_it(
    start: Callable[[Outside], Program],
    desk: Headless,
    folders: list[Path],
    tmp_path: Path,
    tiny_pack: Path,
) -> None:
    gate = threading.Event()
    outside = with_classifier(build_outside(), lambda real: Failing(real, -1, gate))
    program = start(outside)
    program.open_paths([folders[0]])
    desk.until(lambda: not desk.view.is_queued)
    program.apply_settings(Settings(pack_path=tiny_pack, log_path=tmp_path / "new" / "log.sqlite"))
    gate.set()
    ended = desk.wait(BatchEnded)
    (moved,) = desk.search()
    assert moved.tally == desk.view.reviewed.tally()
    assert (moved.state, moved.tally.fields) == (BatchState.FINISHED, ended.progress.done)


def test_a_failing_classifier_ends_the_batch_once_and_keeps_its_results(
    start: Callable[[Outside], Program],
    desk: Headless,
    folders: list[Path],
    logged_errors: list[object],
) -> None:
    program = start(with_classifier(build_outside(), lambda real: Failing(real, 3, None)))
    program.open_paths([folders[0]])
    ended = desk.wait(BatchEnded)
    assert ended.state is BatchState.INTERRUPTED
    assert desk.wait(Fault).is_bug
    assert not desk.view.is_running
    (logged,) = desk.search()
    assert logged.state is BatchState.INTERRUPTED
    assert logged.tally == desk.view.reviewed.tally()
    program.open_paths([folders[1]])
    assert desk.wait(BatchEnded).state is BatchState.FINISHED
    assert len([one for one in desk.passed if isinstance(one, BatchEnded)]) == 2


def test_removing_a_running_batch_ends_it_first(
    start: Callable[[Outside], Program], desk: Headless, folders: list[Path]
) -> None:
    gate = threading.Event()
    outside = with_classifier(build_outside(), lambda real: Failing(real, -1, gate))
    program = start(outside)
    draw_folder(folders[0] / "more", seed=30, count=16)  # more than are named together
    program.open_paths([folders[0]])
    desk.until(lambda: desk.view.batch_id is not None)
    gone = desk.view
    assert gone.batch_id is not None
    program.remove_batch(gone.batch_id)
    desk.until(lambda: program.review.open(gone.ref) is None)
    program.give_verdict(gone.ref, CellKey(0, 0), M)
    assert "not open any more" in desk.wait(Fault).message
    gate.set()
    ended = desk.wait(BatchEnded)
    assert ended.batch == gone.ref
    assert ended.progress.done < ended.progress.total
    assert "removed" in desk.wait(Done).text
    assert desk.search() == ()
    assert program.close()
    desk.settle()
    # The name was refused; nothing else was given to the log, which would have refused it too.
    assert len([one for one in desk.passed if isinstance(one, Fault)]) == 1


def test_a_running_batch_whose_removal_is_refused_is_stopped_and_can_continue(
    start: Callable[[Outside], Program],
    desk: Headless,
    folders: list[Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate = threading.Event()
    program = start(with_classifier(build_outside(), lambda real: Failing(real, -1, gate)))
    draw_folder(folders[0] / "more", seed=30, count=16)  # more than are named together
    program.open_paths([folders[0]])
    desk.until(lambda: desk.view.batch_id is not None)
    batch_id = desk.view.batch_id
    assert batch_id is not None

    def refuse(_log: SqliteLog, _batch_id: int) -> None:
        raise EnvironmentFault("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(SqliteLog, "remove_batch", refuse)
        program.remove_batch(batch_id)
        gate.set()
        assert desk.wait(Fault).message == "The disk is full."
    assert program.flush()
    (left,) = desk.search()
    assert left.state is BatchState.CANCELLED
    program.open_batch(batch_id)
    desk.until(lambda: program.review.view is not None)
    program.resume(desk.view.ref)
    desk.until(lambda: desk.view.state is BatchState.FINISHED)
    assert program.flush()
    (whole,) = desk.search()
    assert whole.state is BatchState.FINISHED
    assert whole.tally.fields == whole.start.total
