from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.writer import encode_jpeg, encode_png
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.field import Box, Cell, ReviewReason, Scale, ScaleSource
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.cell_tracks import View
from hematovision_desktop.core.live.count_session import CountSession
from hematovision_desktop.core.live.events import CountTerms, InterruptedCount
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.logbook.log import BatchState, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.logbook.named_cells import collect_named
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.core.verdicts.reviewed_batch import tally_of
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.live.count_log import LiveLog
from hematovision_desktop.services.live.cut_short import find_interrupted
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.services.messages.program import Done
from hematovision_desktop.services.messages.samples import SameNumber

TERMS = CountTerms(LabelSet.FIVE, 200, None, 0.12)


def a_cell(label: Label, *reasons: ReviewReason) -> Cell:
    shares = {one: 0.9 if one is label else 0.025 for one in LabelSet.FIVE.labels}
    return Cell(Box(300, 200, 40, 40), label, 0.9, shares, reasons)


def a_view(seed: int) -> View:
    # Bright everywhere: thin black parts of a picture would be taken for lines of an eyepiece.
    picture = np.random.default_rng(seed).integers(180, 255, (120, 120, 3)).astype(np.uint8)
    box = Box(40, 40, 40, 40)
    scale = Scale(0.12, ScaleSource.RED_CELLS)
    return View(picture, box, Box(300, 200, 40, 40), 1.0, 1.0, scale, (240.0, 230.0, 210.0))


class Pictures:
    encode_png = staticmethod(encode_png)
    encode_jpeg = staticmethod(encode_jpeg)
    seal = staticmethod(bytes)


class Kept:
    """A count and a log with its worker. Closing it without ending leaves what a crash would."""

    def __init__(self, folder: Path, pack: Path) -> None:
        self.folder = folder
        self.faults: list[str] = []
        self.told: list[object] = []
        self.worker = LogWriter(
            lambda: SqliteLog(folder / "log.sqlite"), lambda fault: self.faults.append(str(fault))
        )
        self.log = LiveLog(
            self.worker,
            folder / "live",
            load_pack(pack).card,
            Pictures(),
            self.faults.append,
            tell=self.told.append,
        )
        self.session = CountSession(LabelSet.FIVE, 200, journal=self.log.record)

    def begin(self) -> None:
        self.log.begin(TERMS)
        self.session.start()

    def count(self, cell: Cell, seed: int) -> CellKey:
        counted = self.session.add(cell)
        self.log.add(counted, a_view(seed))
        return counted.key

    def resume(self, count: InterruptedCount) -> None:
        self.session.restore(count.results, count.verdicts)
        self.log.resume(count)

    def close(self) -> None:
        assert self.worker.close()


@pytest.fixture
def kept(tmp_path: Path, tiny_pack: Path):
    made = [Kept(tmp_path, tiny_pack)]

    def again() -> Kept:
        made[-1].close()
        made.append(Kept(tmp_path, tiny_pack))
        return made[-1]

    made[0].again = again  # type: ignore[attr-defined]
    yield made[0]
    made[-1].worker.close()


def test_the_log_holds_every_counted_cell_with_its_picture(kept: Kept) -> None:
    kept.begin()
    kept.count(a_cell(Label.MONOCYTE), 1)
    kept.log.end()
    view = a_view(1)
    found = kept.worker.submit(lambda log: log.batches(LogQuery(label=Label.MONOCYTE))).result()
    assert [one.state for one in found] == [BatchState.FINISHED]
    assert found[0].start.name.startswith("Live count ")
    result = kept.worker.submit(lambda log: log.read_batch(found[0].batch_id)).result().results[0]
    field = ImageReader().read(result.path)
    assert np.array_equal(field.pixels, view.picture)
    assert field.sha256 == result.sha256
    assert result.cells[0].box == view.box
    assert result.scale == view.scale
    assert result.thumbnail.startswith(b"\xff\xd8")


DOUBTFUL = a_cell(Label.BASOPHIL, ReviewReason.LOW_CONFIDENCE)


def test_an_interrupted_count_resumes_unchanged(kept: Kept) -> None:
    kept.begin()
    cells = (a_cell(Label.MONOCYTE), DOUBTFUL, DOUBTFUL, DOUBTFUL)
    keys = [kept.count(cell, number) for number, cell in enumerate(cells)]
    kept.session.name(keys[1], Label.EOSINOPHIL)
    kept.session.name(keys[2], None)
    kept.session.join(keys[1], keys[3])
    kept.session.add_by_hand(Label.NEUTROPHIL)
    kept.session.name(keys[0], Label.LYMPHOCYTE)
    kept.session.undo()
    kept.log.set_target(400)
    before = kept.session.differential()
    assert (before.total, before.unidentified) == (3, 1)

    later = kept.again()  # type: ignore[attr-defined]
    count = find_interrupted(later.worker)
    assert count is not None
    assert count.terms.target == 400
    assert (count.terms.label_set, count.terms.um_per_px) == (LabelSet.FIVE, 0.12)
    assert count.cells == 4
    later.resume(count)
    assert later.session.differential() == before

    # It resumes in the same batch, and earlier verdicts can be undone and redone.
    later.count(a_cell(Label.MONOCYTE), 9)
    later.session.redo()
    later.session.undo()
    later.session.undo()
    assert later.session.snapshot().by_hand == 0
    later.log.end()
    batch = later.worker.submit(lambda log: log.read_batch(count.batch_id)).result()
    assert len(batch.results) == 5
    assert batch.summary.state is BatchState.FINISHED
    assert batch.summary.differential() == later.session.differential()
    assert find_interrupted(later.worker) is None


def test_a_count_is_offered_with_as_many_cells_as_its_sample_holds(kept: Kept) -> None:
    kept.begin()
    kept.count(a_cell(Label.MONOCYTE), 1)
    kept.count(DOUBTFUL, 2)
    shown = kept.session.snapshot().total_cells
    later = kept.again()  # type: ignore[attr-defined]
    count = find_interrupted(later.worker)
    assert count is not None
    (row,) = later.worker.submit(lambda log: log.batches(LogQuery())).result()
    assert count.cells == row.tally.cells == shown == 2


def test_live_and_log_agree_on_joined_and_undone_cells(kept: Kept) -> None:
    kept.begin()
    first, again = (kept.count(a_cell(Label.MONOCYTE), seed) for seed in (1, 2))
    kept.count(a_cell(Label.LYMPHOCYTE), 3)
    kept.session.join(first, again)
    kept.session.add_by_hand(Label.BASOPHIL)
    kept.session.undo()
    kept.log.end()
    (found,) = kept.worker.submit(lambda log: log.batches(LogQuery())).result()
    batch = kept.worker.submit(lambda log: log.read_batch(found.batch_id)).result()
    shown = kept.session.differential()
    assert shown.total == 2
    assert found.differential() == shown
    assert tally_of(batch.results, batch.verdicts).differential(LabelSet.FIVE.labels) == shown
    assert not list(kept.folder.rglob("count.json"))


def test_a_hand_count_has_no_picture_and_teaches_nothing(kept: Kept) -> None:
    kept.begin()
    kept.session.add_by_hand(Label.NEUTROPHIL)
    kept.session.name(kept.count(DOUBTFUL, 1), Label.EOSINOPHIL)
    kept.session.add_by_hand(Label.MONOCYTE)
    kept.log.end()
    (found,) = kept.worker.submit(lambda log: log.batches(LogQuery())).result()
    batch = kept.worker.submit(lambda log: log.read_batch(found.batch_id)).result()
    assert len(batch.results) == 1
    assert len(list(kept.folder.rglob("*.png"))) == 1
    assert [one.label for one in collect_named([batch])] == [Label.EOSINOPHIL]


def test_a_finished_count_is_not_offered_again(kept: Kept) -> None:
    kept.begin()
    kept.count(a_cell(Label.MONOCYTE), 1)
    kept.log.end()
    assert find_interrupted(kept.worker) is None


def test_a_removed_batch_cannot_be_resumed(kept: Kept) -> None:
    kept.begin()
    kept.count(a_cell(Label.MONOCYTE), 1)
    later = kept.again()  # type: ignore[attr-defined]
    count = find_interrupted(later.worker)
    assert count is not None
    later.worker.submit(lambda log: log.remove_batch(count.batch_id)).result()
    assert find_interrupted(later.worker) is None


def test_reports_a_picture_that_the_disk_refuses_and_retries(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.begin()

    def refuse(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr("hematovision_desktop.services.live.count_log.write_whole", refuse)
        kept.count(a_cell(Label.MONOCYTE), 1)
    assert len(kept.faults) == 1
    assert "Free some space" in kept.faults[0]
    kept.count(a_cell(Label.MONOCYTE), 2)
    pictures = sorted(path.name for path in kept.folder.glob("live/*/*.png"))
    assert pictures == ["cell_00001.png", "cell_00002.png"]


def samples(worker: LogWriter) -> list[tuple[str, str, int]]:
    """Return each batch's name, its sample's number, and the number of that sample's batches."""

    def work(log: Log) -> list[tuple[str, str, int]]:
        found = []
        for one in reversed(log.batches(LogQuery())):
            sample = log.read_sample(log.sample_of(one.batch_id))
            found.append((one.start.name, sample.details.accession, sample.batches))
        return found

    return worker.submit(work).result()


def test_names_a_count_and_its_sample_before_or_during_the_count(
    tmp_path: Path, tiny_pack: Path
) -> None:
    kept = Kept(tmp_path, tiny_pack)
    kept.log.set_sample("26-0412")
    kept.begin()
    assert samples(kept.worker) == [("26-0412", "26-0412", 1)]
    kept.log.set_sample("26-0413")
    assert samples(kept.worker) == [("26-0413", "26-0413", 1)]
    kept.log.end()
    # The next count belongs to another patient until somebody says otherwise.
    kept.begin()
    (_, (name, accession, _)) = samples(kept.worker)
    assert name.startswith("Live count ")
    assert accession == name
    kept.log.end()
    kept.log.set_sample("26-0500")
    kept.log.end()
    kept.begin()
    assert samples(kept.worker)[-1][0].startswith("Live count ")
    kept.worker.close()


def test_a_withdrawn_number_leaves_the_count_without_a_sample(
    tmp_path: Path, tiny_pack: Path
) -> None:
    kept = Kept(tmp_path, tiny_pack)
    kept.worker.submit(lambda log: log.add_sample(WAITS)).result()
    kept.begin()
    ((unnumbered, _, _),) = samples(kept.worker)
    for wrong in ("26-0400", WAITS.accession):
        kept.log.set_sample(wrong)
        assert samples(kept.worker) == [(wrong, wrong, 1)]
        kept.log.set_sample("")
        assert samples(kept.worker) == [(unnumbered, unnumbered, 1)]
    (waits,) = kept.worker.submit(
        lambda log: log.samples(SampleQuery(number=WAITS.accession), Page()).samples
    ).result()
    assert (waits.details, waits.batches) == (WAITS, 0)
    kept.worker.close()


def test_reports_a_number_that_another_sample_has(tmp_path: Path, tiny_pack: Path) -> None:
    kept = Kept(tmp_path, tiny_pack)
    kept.log.set_sample("26-0412")
    kept.begin()
    kept.log.end()
    kept.begin()
    kept.log.set_sample("26-041")
    samples(kept.worker)
    assert not same_numbers(kept), "a part of a number is another number"
    kept.log.set_sample("26-0412")
    samples(kept.worker)
    kept.log.end()
    kept.log.set_sample("26-0412")
    kept.begin()
    samples(kept.worker)
    assert same_numbers(kept) == ["26-0412 is also the number of another sample"] * 2
    kept.worker.close()


WAITS = SampleDetails("26-0412", "P-77", "Ann Öztürk", 1980, slide="2")
ANOTHER = SampleDetails("26-0413", "P-78", "Lakshmi Narayanan", 1951)


def same_numbers(kept: Kept) -> list[str]:
    found = [one.text for one in kept.told if isinstance(one, SameNumber)]
    return [one.partition(".")[0] for one in found]


def put_on_worklist(kept: Kept, *waiting: SampleDetails) -> None:
    kept.worker.submit(lambda log: [log.add_sample(one) for one in waiting]).result()


def listed(kept: Kept) -> set[tuple[SampleDetails, int]]:
    """Return each sample's details with its number of batches."""
    found = kept.worker.submit(lambda log: log.samples(SampleQuery(), Page()).samples).result()
    return {(one.details, one.batches) for one in found}


@pytest.mark.parametrize("numbers", [("26-0412",), ("26-041", "26-0412")])
@pytest.mark.parametrize("when", ["before", "during"])
def test_a_count_belongs_to_the_sample_that_waits_for_its_number(
    tmp_path: Path, tiny_pack: Path, when: str, numbers: tuple[str, ...]
) -> None:
    kept = Kept(tmp_path, tiny_pack)
    put_on_worklist(kept, WAITS, ANOTHER)
    if when == "during":
        kept.begin()
    for one in numbers:
        kept.log.set_sample(one)
    if when == "before":
        kept.begin()
    assert listed(kept) == {(WAITS, 1), (ANOTHER, 0)}
    assert samples(kept.worker)[0][0] == "26-0412"
    assert not same_numbers(kept)
    (done,) = (one for one in kept.told if isinstance(one, Done))
    assert done.text.startswith("26-0412 · Ann Öztürk was on the worklist")
    kept.worker.close()


@pytest.mark.parametrize(
    ("first", "number", "refused"),
    [("26-041", "26-0412", "remove_sample"), ("26-0413", "26-0499", "put_batches")],
)
def test_a_number_saved_only_at_the_second_try_leaves_no_extra_sample(
    kept: Kept, first: str, number: str, refused: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_worklist(kept, WAITS, ANOTHER)
    kept.begin()
    kept.log.set_sample(first)
    assert kept.worker.flush()
    does, refusals = getattr(SqliteLog, refused), [EnvironmentFault("The disk is full.")]

    def once_refused(log: SqliteLog, *given: object) -> None:
        if refusals:
            raise refusals.pop()
        does(log, *given)

    monkeypatch.setattr(SqliteLog, refused, once_refused)
    kept.told.clear()
    kept.log.set_sample(number)
    while kept.worker.pending():
        kept.worker.flush()
    left = {(WAITS, 1), (ANOTHER, 0)}
    if number == "26-0499":
        left = {(WAITS, 0), (ANOTHER, 0), (SampleDetails(number), 1)}
    assert listed(kept) == left
    said = [one.text for one in kept.told if isinstance(one, Done)]
    words = "was on the worklist" if number == WAITS.accession else "is a new sample"
    assert [words in one for one in said] == [True]


@pytest.mark.parametrize("resumed", [False, True])
@pytest.mark.parametrize("number", ["26-0413", "26-0499"])
def test_correcting_a_wrong_number_leaves_that_patients_sample_alone(
    tmp_path: Path, tiny_pack: Path, number: str, resumed: bool
) -> None:
    kept = Kept(tmp_path, tiny_pack)
    put_on_worklist(kept, WAITS, ANOTHER)
    kept.begin()
    kept.log.set_sample("26-0412")
    if resumed:
        kept.worker.close()
        kept = Kept(tmp_path, tiny_pack)
        found = find_interrupted(kept.worker)
        assert found is not None
        kept.log.resume(found)
    kept.log.set_sample(number)
    left = {(WAITS, 0), (ANOTHER, 1)}
    if number == "26-0499":
        left = {(WAITS, 0), (ANOTHER, 0), (SampleDetails("26-0499"), 1)}
    assert listed(kept) == left
    kept.worker.close()


@pytest.mark.parametrize("slides", ["12", "11"])
def test_does_not_guess_among_several_waiting_samples(
    tmp_path: Path, tiny_pack: Path, slides: str
) -> None:
    kept = Kept(tmp_path, tiny_pack)
    put_on_worklist(kept, *(SampleDetails("26-0412", slide=one) for one in slides))
    kept.begin()
    kept.log.set_sample("26-0412")
    assert (SampleDetails("26-0412"), 1) in listed(kept)
    assert len(same_numbers(kept)) == 1
    kept.worker.close()


def test_a_counted_sample_keeps_its_details(tmp_path: Path, tiny_pack: Path) -> None:
    kept = Kept(tmp_path, tiny_pack)
    put_on_worklist(kept, WAITS)
    kept.begin()
    said = SampleDetails("26-041", patient_name="Ann")
    kept.worker.submit(lambda log: log.keep_sample(log.sample_of(1), said)).result()
    kept.log.set_sample("26-0412")
    assert listed(kept) == {(WAITS, 0), (replace(said, accession="26-0412"), 1)}
    kept.worker.close()


def test_a_counts_name_uses_the_language_shown_at_its_start(
    tmp_path: Path, tiny_pack: Path
) -> None:
    worker = LogWriter(lambda: SqliteLog(tmp_path / "log.sqlite"), lambda _fault: None)
    shown = BatchNames()
    log = LiveLog(
        worker, tmp_path / "live", load_pack(tiny_pack).card, Pictures(), names=lambda: shown
    )
    log.begin(TERMS)
    log.end()
    shown = BatchNames(live_count="{time} లెక్క")
    log.begin(TERMS)
    log.end()
    english, telugu = (name for name, _accession, _batches in samples(worker))
    assert english.startswith("Live count 2")
    assert telugu.endswith(" లెక్క")
    worker.close()


def test_naming_a_count_leaves_the_other_batches_of_its_sample_alone(
    tmp_path: Path, tiny_pack: Path
) -> None:
    kept = Kept(tmp_path, tiny_pack)
    kept.begin()
    first = kept.worker.submit(lambda log: log.sample_of(1)).result()
    kept.log.end()
    kept.begin()
    kept.worker.submit(lambda log: log.put_batches([2], first)).result()
    kept.log.set_sample("26-0412")
    (_, _, together), (name, accession, alone) = samples(kept.worker)
    assert (together, name, accession, alone) == (1, "26-0412", "26-0412", 1)
    kept.worker.close()
