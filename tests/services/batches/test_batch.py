"""A batch with plain parts: order, cancelling, faults, progress."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import Future, wait
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from plain_parts import PlainCutter, TableClassifier, TableLocator, TableReader, plain_parts

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    FieldResult,
    FieldStatus,
    Located,
    Location,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, start_of
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale
from hematovision_desktop.core.microscopes.scale_pool import POOLED_FROM
from hematovision_desktop.core.naming.analysis import Options, Pipeline
from hematovision_desktop.core.naming.layers import ChosenLayer, Layers
from hematovision_desktop.core.naming.ports import Classified, FieldReader
from hematovision_desktop.services.batches.batch import BatchJob, run_job
from hematovision_desktop.services.batches.batch_run import AHEAD, BatchRun, Before, run_batch


def names(count: int) -> list[Path]:
    return [Path(f"bad{i}.png" if i % 7 == 3 else f"cells{i}.png") for i in range(count)]


def test_results_keep_the_order_of_the_input_and_failures_are_counted() -> None:
    updates: list[BatchUpdate] = []
    progress = run_batch(names(200), plain_parts(), Options(), updates.append, CancelToken())
    results = [result for update in updates for result in update.results]
    assert [result.position for result in results] == list(range(200))
    assert [result.path for result in results] == names(200)
    failed = sum(result.status is FieldStatus.ERROR for result in results)
    cells = sum(len(result.cells) for result in results)
    assert (progress.done, progress.total, progress.failed, progress.cells) == (
        200,
        200,
        failed,
        cells,
    )
    assert failed == 29


def test_an_empty_batch_ends_at_once() -> None:
    updates: list[BatchUpdate] = []
    progress = run_batch([], plain_parts(), Options(), updates.append, CancelToken())
    assert (progress.done, progress.total, progress.left_s) == (0, 0, None)


class CountingReader(TableReader):
    """Counts the files it reads; blocks those beyond the first look-ahead."""

    def __init__(self) -> None:
        self.read_count = 0
        self._lock = threading.Lock()

    def read(self, path: Path) -> Field:
        with self._lock:
            self.read_count += 1
        return super().read(path)


def test_cancelling_keeps_results_and_reads_no_further_than_the_look_ahead() -> None:
    token, reader = CancelToken(), CountingReader()

    class CancellingClassifier(TableClassifier):
        def classify(self, crops: Sequence[Pixels]) -> Classified:
            token.cancel()
            return super().classify(crops)

    parts = Pipeline(reader, TableLocator(), PlainCutter(), CancellingClassifier())
    updates: list[BatchUpdate] = []
    paths = [Path("cells1.png")] * 1000
    progress = run_batch(paths, parts, Options(), updates.append, token)
    assert progress.done == 1
    assert sum(len(update.results) for update in updates) == 1
    assert reader.read_count <= AHEAD


class WatchedReader(TableReader):
    """Knows which of its pictures are still in memory."""

    def __init__(self) -> None:
        self.read_pixels: list[weakref.ref[Pixels]] = []

    def read(self, path: Path) -> Field:
        found = super().read(path)
        own = replace(found, pixels=found.pixels.copy())
        self.read_pixels.append(weakref.ref(own.pixels))
        return own

    @property
    def held(self) -> int:
        return sum(one() is not None for one in self.read_pixels)


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Turn off garbage collection, which goes by the number of objects, not by their size."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("cancelled_at", [None, 12])
def test_a_finished_batch_holds_nothing_in_memory(cancelled_at: int | None) -> None:
    reader, token = WatchedReader(), CancelToken()
    parts = Pipeline(reader, TableLocator(), PlainCutter(), TableClassifier())
    kept: list[int] = []

    def report(update: BatchUpdate) -> None:
        kept.append(reader.held)
        if cancelled_at is not None and update.progress.done >= cancelled_at:
            token.cancel()

    run = BatchRun([Path(f"cells{i % 3}.png") for i in range(60)], parts, Options(), report, token)
    run.to_the_end()
    gone = weakref.ref(run)
    del run
    assert gone() is None
    assert reader.held == 0


@pytest.mark.usefixtures("no_collector")
def test_frees_the_first_pictures_once_they_are_named() -> None:
    reader = WatchedReader()
    held_at_the_end: list[bool] = []

    def report(update: BatchUpdate) -> None:
        if update.progress.done == update.progress.total:
            held_at_the_end.append(
                any(one() is not None for one in reader.read_pixels[:POOLED_FROM])
            )

    paths = [Path("cells1.png")] * 4 * AHEAD
    parts = Pipeline(reader, TableLocator(), PlainCutter(), TableClassifier())
    run_batch(paths, parts, Options(), report, CancelToken())
    assert held_at_the_end == [False]


def test_a_fault_of_set_up_stops_the_batch_and_the_readers() -> None:
    class BrokenClassifier(TableClassifier):
        def classify(self, crops: Sequence[Pixels]) -> Classified:
            raise EnvironmentFault("The model cannot be used.")

    before = threading.active_count()
    with pytest.raises(EnvironmentFault):
        run_batch(
            [Path("cells1.png")] * 50,
            plain_parts(BrokenClassifier()),
            Options(),
            lambda update: None,
            CancelToken(),
        )
    assert threading.active_count() == before


def test_progress_gives_rate_and_time_left() -> None:
    progress = Progress(done=50, total=200, failed=0, cells=60, elapsed_s=10.0)
    assert progress.rate_per_s == 5.0
    assert progress.left_s == 30.0
    assert Progress(0, 200, 0, 0, 0.0).left_s is None


class ScaleByName:
    """A locator whose scale for each picture is in its name ("cells1_014.png"), from forty red cells."""

    def locate(
        self,
        field: Field,
        um_per_px: float | None = None,
        usual_um_per_px: float | None = None,
    ) -> Located:
        measured = um_per_px or int(field.path.stem.split("_")[1]) / 100
        source = ScaleSource.SET if um_per_px else ScaleSource.RED_CELLS
        spots = (Location(Box(0, 0, 30, 30)),)
        red = (Box(0, 0, 8, 8),) * 40
        return Located(spots, Scale(measured, source), (240.0, 240.0, 240.0), 0, red)


def scales_of(
    measured: Sequence[int],
    um_per_px: float | None = None,
    on: MicroscopeProfile | None = None,
    reader: FieldReader | None = None,
) -> list[Scale | None]:
    updates: list[BatchUpdate] = []
    paths = [Path(f"cells1_{one:03}.png") for one in measured]
    parts = Pipeline(reader or TableReader(), ScaleByName(), PlainCutter(), TableClassifier())
    run_batch(paths, parts, Options(um_per_px=um_per_px, on=on), updates.append, CancelToken())
    return [result.scale for update in updates for result in update.results]


def test_pictures_of_one_microscope_have_one_scale() -> None:
    """The second and the last picture measure themselves three times too large."""
    found = scales_of([14, 42, *[14] * 18, 42])
    assert {one.source for one in found} == {ScaleSource.POOLED}
    assert [one.um_per_px for one in found] == pytest.approx([0.14] * 21)


def test_slow_pictures_count_for_the_scale_like_quick_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first three pictures arrive long after the others."""
    gate, turns = threading.Event(), iter(range(50))

    class LateReader(TableReader):
        def read(self, path: Path) -> Field:
            if path.name.endswith("_010.png"):
                gate.wait(30)
            return super().read(path)

    def patient(futures: Collection[Future[Any]], timeout: float | None = None) -> object:
        if next(turns, None) is None:
            gate.set()
        return wait(futures, timeout if gate.is_set() else 0)

    monkeypatch.setattr("hematovision_desktop.services.batches.batch_run.wait", patient)
    found = scales_of([10, 10, 10, *[14] * 20], reader=LateReader())
    assert found == scales_of([10, 10, 10, *[14] * 20])


def test_a_resumed_batch_keeps_its_scale() -> None:
    paths = [Path(f"cells1_{one:03}.png") for one in [10] * 6 + [14] * 20]
    paths = [path.with_stem(f"{path.stem}_{number}") for number, path in enumerate(paths)]
    parts = Pipeline(TableReader(), ScaleByName(), PlainCutter(), TableClassifier())
    whole: list[BatchUpdate] = []
    run_batch(paths, parts, Options(), whole.append, CancelToken())
    scales = {result.path: result.scale for update in whole for result in update.results}
    listener = Silent()
    start = start_of("slide", Options(), parts.classifier.card, len(paths), ())
    before = Before(start, frozenset(paths[:7]), 7, Progress(7, len(paths), 0, 7, 1.0))
    run_job(
        BatchJob("slide", lambda _token: list(paths), Options(), before=before), parts, listener
    )
    assert [one.path for one in listener.results] == paths[7:]
    assert all(one.scale == scales[one.path] for one in listener.results)


class Silent:
    """A listener that keeps the results."""

    def __init__(self) -> None:
        self.results: list[FieldResult] = []

    def begun(self, start: BatchStart, total: int) -> None:
        pass

    def came(self, update: BatchUpdate) -> None:
        self.results += update.results

    def ended(self, state: BatchState, progress: Progress) -> None:
        pass


def test_few_pictures_keep_their_own_scale_and_a_set_one_stays() -> None:
    assert scales_of([14, 42]) == [
        Scale(0.14, ScaleSource.RED_CELLS),
        Scale(0.42, ScaleSource.RED_CELLS),
    ]
    assert scales_of([14] * 5, 0.2) == [Scale(0.2, ScaleSource.SET)] * 5


READ = TableReader().read(Path("cells1.png"))
SIZE = (READ.width, READ.height)
NOON = datetime(2026, 1, 2, tzinfo=UTC)


def on_scale(um_per_px: float, size: tuple[int, int]) -> MicroscopeProfile:
    kept = KeptScale(um_per_px, KeptFrom.TYPED, 0, size, "Ada", NOON)
    return MicroscopeProfile(1, "Olympus", NOON, scales=(kept,))


@pytest.mark.parametrize(
    ("measured", "kept", "scale"),
    [
        ([14, 42, *[14] * 6], 0.12, Scale(0.12, ScaleSource.KEPT)),
        ([14], 0.12, Scale(0.12, ScaleSource.KEPT)),
        # All measure less than half of it: another objective.
        ([14] * 5, 0.35, Scale(0.14, ScaleSource.POOLED)),
        ([42], 0.14, Scale(0.42, ScaleSource.RED_CELLS)),
        # Only red cells, at whose scale the leukocytes would be far too small.
        ([14], 0.4, Scale(0.4, ScaleSource.KEPT)),
    ],
)
def test_a_microscopes_kept_scale_applies_to_its_pictures(
    measured: list[int], kept: float, scale: Scale
) -> None:
    found = scales_of(measured, on=on_scale(kept, SIZE))
    assert {one.source for one in found if one} == {scale.source}
    assert [one.um_per_px for one in found if one] == pytest.approx([scale.um_per_px] * len(found))
    # At half the size it is the same view; cropped to another shape it measures itself.
    half = on_scale(kept / 2, (2 * SIZE[0], 2 * SIZE[1]))
    assert scales_of(measured, on=half) == found
    cut = on_scale(kept, (SIZE[0], 2 * SIZE[1]))
    assert scales_of(measured, on=cut) == scales_of(measured)
    assert scales_of(measured, 0.2, on_scale(kept, SIZE))[0] == Scale(0.2, ScaleSource.SET)


class Breaks(TableClassifier):
    """Fails at some of its calls, counted from 1, and works again after each."""

    def __init__(self, at: Collection[int]) -> None:
        super().__init__()
        self._at = at
        self._calls = 0

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        self._calls += 1
        if self._calls in self._at:
            raise ValueError("the interpreter is broken")
        return super().classify(crops)


class Together(Breaks):
    """Names single fields, and fails when several come at once."""

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        if len(crops) > 1:
            raise ValueError("too many")
        return super().classify(crops)


@pytest.mark.parametrize(
    "classifier",
    [Breaks({1}), Breaks({2}), Breaks({3}), Breaks(range(2, 99)), Together(())],
)
def test_a_fault_ends_the_batch_and_keeps_the_fields_before_it(
    classifier: Breaks,
) -> None:
    parts = plain_parts()
    broken = Pipeline(parts.reader, parts.locator, parts.cutter, classifier)
    updates: list[BatchUpdate] = []
    with pytest.raises(ValueError):
        run_batch([Path("cells1.png")] * 40, broken, Options(), updates.append, CancelToken())
    places = [result.position for update in updates for result in update.results]
    assert places == list(range(len(places)))
    assert len(places) < 40


def test_pictures_without_a_scale_take_their_microscopes() -> None:
    """The microscope is recognised by size and glass. Another microscope's scale is not used."""

    class Unsure(TableLocator):
        def locate(
            self,
            field: Field,
            um_per_px: float | None = None,
            usual_um_per_px: float | None = None,
        ) -> Located:
            found = super().locate(field, um_per_px, usual_um_per_px)
            return replace(found, scale=Scale(0.5, ScaleSource.ASSUMED))

    parts = Pipeline(TableReader(), Unsure(), PlainCutter(), TableClassifier())
    field = TableReader().read(Path("cells1.png"))
    located = Unsure().locate(field)
    box = located.locations[0].box
    its = MicroscopeProfile(
        1,
        "Olympus",
        datetime(2026, 1, 2, tzinfo=UTC),
        sizes=((field.width, field.height),),
        background=located.background,
        um_per_px=12.0 / max(box.width, box.height),
    )
    dim = replace(its, background=(1.0, 1.0, 1.0))
    seen = []
    for known in ((its,), (dim,), ()):
        updates: list[BatchUpdate] = []
        options = Options(known=known)
        run_batch([Path("cells1.png")], parts, options, updates.append, CancelToken())
        (result,) = [one for update in updates for one in update.results]
        seen.append(None if result.scale is None else result.scale.source)
    assert seen == [ScaleSource.REMEMBERED, ScaleSource.ASSUMED, ScaleSource.ASSUMED]


def test_a_batch_stopped_before_its_microscope_is_recognised_does_not_begin() -> None:
    """Otherwise it would be named by the pack as shipped for good: resuming keeps the version."""
    token = CancelToken()

    class Stopping(TableReader):
        def read(self, path: Path) -> Field:
            token.cancel()
            return super().read(path)

    parts = Pipeline(Stopping(), TableLocator(), PlainCutter(), TableClassifier())
    options = Options(known=(on_scale(0.14, SIZE),))
    layers = Layers({1: ChosenLayer(1, None)})
    paths, listener = [Path("cells1.png")] * 9, Began()
    job = BatchJob("a", lambda _token: paths, options, layers=layers, token=token)
    assert run_job(job, parts, listener) is None
    assert not listener.starts


class Began(Silent):
    """A listener that knows which batches have begun."""

    def __init__(self) -> None:
        super().__init__()
        self.starts: list[BatchStart] = []

    def begun(self, start: BatchStart, total: int) -> None:
        self.starts.append(start)
