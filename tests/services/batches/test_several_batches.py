"""Batches that are resumed, joined, or hold a file twice."""

from __future__ import annotations

import gc
import shutil
import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from headless import PATIENCE_S, Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.field import Box, FieldNote, FieldStatus
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.verdicts.reviewed_batch import tally_of
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.base.outside import OpenModel, Outside
from hematovision_desktop.services.batches import journals
from hematovision_desktop.services.batches.finding import NOTHING_THERE
from hematovision_desktop.services.messages.program import Fault, ModelChanged
from hematovision_desktop.services.messages.review import BatchEnded, NamesKnown
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.joining import join_batches
from hematovision_desktop.services.review.journal import BatchJournal
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref, new_reviewed

M = Label.MONOCYTE
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def desk() -> Headless:
    return Headless()


@pytest.fixture
def start(desk: Headless, tiny_pack: Path) -> Iterator[Callable[..., Program]]:
    made: list[Program] = []

    def make(outside: Outside | None = None) -> Program:
        settings = Settings(pack_path=tiny_pack)
        desk.program = one = Program(settings, desk.send, outside or build_outside())
        made.append(one)
        one.load_model()
        desk.wait(ModelChanged)
        return one

    yield make
    for one in made:
        one.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    draw_folder(tmp_path / "slide 1", seed=10, count=4)
    return tmp_path / "slide 1"


class Gate:
    """A reader that waits before the third picture until the test lets it on."""

    def __init__(self, outside: Outside) -> None:
        self.open = threading.Event()
        self.read = 0
        self._outside = outside

    def outside(self) -> Outside:
        def open_model(path: Path | None) -> OpenModel:
            model = self._outside.open_model(path)
            real = model.pipeline.reader

            class Reader:
                thumbnail = staticmethod(real.thumbnail)

                @staticmethod
                def read(picture: Path):  # type: ignore[no-untyped-def]
                    if picture.stem > "drawn_002":
                        self.open.wait(PATIENCE_S)
                    return real.read(picture)

            return replace(model, pipeline=replace(model.pipeline, reader=Reader()))

        return replace(self._outside, open_model=open_model)


@pytest.mark.parametrize("from_log", [False, True])
def test_a_stopped_batch_resumes_with_the_remaining_files(
    start: Callable[..., Program],
    desk: Headless,
    folder: Path,
    from_log: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The whole head of a batch is awaited; here it ends before the gate.
    monkeypatch.setattr("hematovision_desktop.core.microscopes.scale_pool.POOLED_FROM", 2)
    gate = Gate(build_outside())
    program = start(gate.outside())
    program.open_paths([folder])
    desk.until(lambda: len(desk.view.reviewed) == 2)
    program.cancel(desk.view.ref)
    gate.open.set()
    ended = desk.wait(BatchEnded)
    assert ended.state is BatchState.CANCELLED
    key = next(CellKey(one.position, 0) for one in desk.results() if one.cells)
    program.give_verdict(desk.view.ref, key, M)
    if from_log:
        batch_id = desk.search()[0].batch_id
        program.review.remove(desk.view.ref)
        program.open_batch(batch_id)
        desk.until(lambda: program.review.view is not None)
    # A missing disk is not an unreadable picture: the batch can be resumed.
    away = folder.rename(folder.with_name("away"))
    program.resume(desk.view.ref)
    assert desk.wait(Fault).message == NOTHING_THERE
    desk.until(lambda: not desk.view.is_running)
    assert desk.view.state is BatchState.CANCELLED
    assert {one.status for one in desk.results()} == {FieldStatus.OK}
    away.rename(folder)
    program.resume(desk.view.ref)
    again = desk.wait(BatchEnded)
    assert (again.state, again.progress.done, again.progress.total) == (BatchState.FINISHED, 4, 4)
    assert [one.position for one in desk.results()] == [0, 1, 2, 3]
    assert [one.path.name for one in desk.results()] == [
        f"drawn_{number:03}.png" for number in range(1, 5)
    ]
    assert desk.view.reviewed.book.state(key).label is M
    (logged,) = desk.search()
    assert (logged.state, logged.tally) == (BatchState.FINISHED, desk.view.reviewed.tally())


@pytest.mark.usefixtures("logged_errors")  # the fault is logged
def test_a_batch_ended_by_a_fault_stays_so_if_resuming_fails(
    start: Callable[..., Program], desk: Headless, folder: Path
) -> None:
    outside = build_outside()

    class Broken:
        def __init__(self, real: Any) -> None:
            self._real = real

        def __getattr__(self, name: str) -> Any:
            return getattr(self._real, name)

        def classify(self, crops: object) -> Any:
            raise ValueError("the classifier is broken")

    def open_model(path: Path | None) -> OpenModel:
        model = outside.open_model(path)
        return replace(
            model, pipeline=replace(model.pipeline, classifier=Broken(model.pipeline.classifier))
        )

    program = start(replace(outside, open_model=open_model))
    program.open_paths([folder])
    assert desk.wait(BatchEnded).state is BatchState.INTERRUPTED
    desk.until(lambda: desk.view.batch_id is not None)
    folder.rename(folder.with_name("away"))
    program.resume(desk.view.ref)
    desk.until(lambda: not desk.view.is_running)
    assert desk.view.state is BatchState.INTERRUPTED
    (logged,) = desk.search()
    assert (logged.state, logged.stage) == (desk.view.state, desk.view.stage)


def test_says_why_a_batch_cannot_be_resumed(
    start: Callable[..., Program], desk: Headless, folder: Path
) -> None:
    program = start()
    program.open_paths([folder])
    desk.wait(BatchEnded)
    program.resume(desk.view.ref)
    assert "was not stopped" in desk.wait(Fault).message


def test_a_duplicate_file_counts_once_unless_a_person_wants_it(
    start: Callable[..., Program], desk: Headless, folder: Path
) -> None:
    shutil.copy(folder / "drawn_001.png", folder / "drawn_009.png")
    program = start()
    program.open_paths([folder])
    desk.wait(BatchEnded)
    twice = desk.results()[-1]
    assert FieldNote.DUPLICATE in twice.notes
    assert twice.cells
    once = tally_of(desk.results()[:-1])
    assert desk.view.reviewed.tally().counts == once.counts
    assert desk.view.reviewed.tally().waiting == once.waiting
    assert desk.search()[0].tally == desk.view.reviewed.tally()
    program.count_twice(desk.view.ref, twice.position)
    both = tally_of(desk.results())
    assert desk.view.reviewed.tally() == both
    assert desk.search()[0].tally == both
    program.redo(desk.view.ref)
    program.undo(desk.view.ref)
    assert desk.search()[0].tally == desk.view.reviewed.tally()


def test_joins_finished_batches_with_all_their_verdicts(
    start: Callable[..., Program], desk: Headless, folder: Path, tmp_path: Path
) -> None:
    draw_folder(tmp_path / "slide 2", seed=20, count=3)
    program = start()
    program.open_paths([folder, tmp_path / "slide 2"])
    for _ in range(2):
        desk.wait(BatchEnded)
    first, second = program.review.batches
    for batch in (second, first):
        result = next(one for one in batch.reviewed.results() if one.cells)
        program.give_verdict(batch.ref, CellKey(result.position, 0), M)
        program.give_verdict(batch.ref, CellKey(result.position, 0), Label.BASOPHIL)
    program.undo(first.ref)
    counts = {
        label: first.reviewed.tally().counts.get(label, 0)
        + second.reviewed.tally().counts.get(label, 0)
        for label in (M, Label.BASOPHIL)
    }
    program.join_batches([first.ref, second.ref])
    desk.until(lambda: len(program.review.batches) == 1)
    joined = desk.view
    assert joined.name == "slide 1 + slide 2"
    assert [one.position for one in desk.results()] == list(range(7))
    tally = joined.reviewed.tally()
    assert {label: tally.counts.get(label, 0) for label in counts} == counts
    (logged,) = desk.search()
    assert logged.tally == tally
    assert (logged.start.name, logged.start.total) == ("slide 1 + slide 2", 7)
    program.undo(joined.ref)
    assert desk.search()[0].tally == joined.reviewed.tally()


def test_joined_batches_keep_their_notes_and_their_microscope_in_the_log(
    start: Callable[..., Program], desk: Headless, folder: Path, tmp_path: Path
) -> None:
    draw_folder(tmp_path / "slide 2", seed=20, count=3)
    program = start()
    program.open_paths([folder, tmp_path / "slide 2"])
    for _ in range(2):
        desk.wait(BatchEnded)
    first, second = program.review.batches
    desk.until(lambda: first.batch_id is not None and second.batch_id is not None)
    program.microscopes.add(first.ref, "Olympus")
    desk.until(lambda: first.microscope is not None)
    assert first.microscope is not None
    program.microscopes.put(second.ref, first.microscope.profile.profile_id)
    program.set_note(first.batch_id or 0, "clotted")
    program.set_note(second.batch_id or 0, "stained anew")
    desk.until(lambda: second.microscope == first.microscope)
    program.join_batches([first.ref, second.ref])
    desk.until(lambda: len(program.review.batches) == 1)
    joined = desk.view
    assert joined.note == "clotted\nstained anew"
    (logged,) = desk.search()
    assert logged.note == joined.note
    assert joined.microscope is not None and logged.microscope == joined.microscope


def test_batches_are_named_by_the_microscopes_that_were_added_at_once(
    start: Callable[..., Program], desk: Headless, folder: Path, tmp_path: Path
) -> None:
    draw_folder(tmp_path / "slide 2", seed=20, count=1)
    draw_folder(tmp_path / "slide 3", seed=21, count=1)
    program = start()
    program.open_paths([folder, tmp_path / "slide 2", tmp_path / "slide 3"])
    for _ in range(3):
        desk.wait(BatchEnded)
    first, second, gone = program.review.batches
    for batch, name in ((first, "Olympus"), (second, "Zeiss"), (gone, "Leitz")):
        program.microscopes.add(batch.ref, name)
    desk.until(lambda: gone.batch_id is not None)
    program.remove_batch(gone.batch_id or 0)
    program.flush()
    desk.until(lambda: len(program.review.batches) == 2 and len(program.microscopes.known) == 3)
    assert [one.microscope and one.microscope.profile.name for one in (first, second)] == [
        "Olympus",
        "Zeiss",
    ]


@pytest.mark.parametrize(
    ("first", "second", "joined"), [(0.1, 0.1, 0.1), (0.1, None, None), (0.1, 0.2, None)]
)
def test_joining_does_not_give_one_batchs_set_scale_to_another(
    first: float, second: float | None, joined: float | None
) -> None:
    def batch(um_per_px: float | None) -> OpenBatch:
        start = BatchStart("x", NOON, 0, LabelSet.FIVE, 0.8, "m", "ab" * 32, "1", um_per_px)
        return OpenBatch(new_ref(), "x", new_reviewed(LabelSet.FIVE), start)

    together = join_batches([batch(first), batch(second)], lambda one: one.reviewed.results())
    assert together.start is not None
    assert together.start.um_per_px == joined


def test_says_why_batches_cannot_be_joined(
    start: Callable[..., Program], desk: Headless, folder: Path
) -> None:
    program = start()
    program.open_paths([folder])
    desk.wait(BatchEnded)
    program.join_batches([desk.view.ref])
    assert "nothing to join" in desk.wait(Fault).message


def test_offers_the_names_of_a_folder_reviewed_before(
    start: Callable[..., Program], desk: Headless, folder: Path
) -> None:
    program = start()
    program.open_paths([folder])
    desk.wait(BatchEnded)
    keys = [
        CellKey(result.position, index)
        for result in desk.results()
        for index, _ in enumerate(result.cells)
    ]
    for key in keys[:3]:
        program.give_verdict(desk.view.ref, key, M)
    corner, kept = Box(1, 1, 9, 9), Box(20, 1, 9, 9)
    for box in (corner, kept):
        program.review.add_box(desk.view.ref, keys[0].field_position, box, M)
    program.show(None)
    program.open_paths([folder])
    desk.wait(BatchEnded)
    known = desk.wait(NamesKnown)
    assert (known.batch, known.cells) == (desk.view.ref, 5)
    assert list(desk.view.reviewed.book) == []
    program.give_verdict(desk.view.ref, keys[0], Label.BASOPHIL)
    program.review.add_box(desk.view.ref, keys[0].field_position, corner, Label.BASOPHIL)
    program.take_names(desk.view.ref)
    book = desk.view.reviewed.book
    assert [book.state(key).label for key in keys[:3]] == [Label.BASOPHIL, M, M]
    drawn = [book.state(key) for key in book.born()]
    assert [(one.box, one.label) for one in drawn] == [(corner, Label.BASOPHIL), (kept, M)]
    assert len(book) == 5
    assert desk.search()[0].tally == desk.view.reviewed.tally()


def test_keeps_no_journal_of_closed_batches(
    start: Callable[..., Program], desk: Headless, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[weakref.ref[BatchJournal]] = []

    class Watched(BatchJournal):
        def __init__(self, on_id: Callable[[int, int], None]) -> None:
            super().__init__(on_id)
            made.append(weakref.ref(self))

    monkeypatch.setattr(journals, "BatchJournal", Watched)
    program = start()
    program.open_paths([folder])
    desk.wait(BatchEnded)
    desk.until(lambda: desk.view.batch_id is not None)
    batch_id = desk.view.batch_id
    assert batch_id is not None
    for _ in range(3):
        program.review.remove(desk.view.ref)
        program.open_batch(batch_id)
        desk.until(lambda: program.review.view is not None)
    gc.collect()
    assert [one() is None for one in made] == [True, True, True, False]
