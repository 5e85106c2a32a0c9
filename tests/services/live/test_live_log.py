from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.core.field import Box, Cell, ReviewReason, Scale, ScaleSource
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.live.cell_tracks import View
from hematovision_desktop.core.live.count_session import CountedCell, CountSession, Decision
from hematovision_desktop.core.live.events import CountTerms
from hematovision_desktop.core.log import BatchState, LogQuery
from hematovision_desktop.core.verdict_book import VerdictBook
from hematovision_desktop.services.live.count_log import LiveLog, find_interrupted
from hematovision_desktop.services.log_writer import LogWorker

TERMS = CountTerms(LabelSet.FIVE, 200, None, 0.12)


def a_cell(label: Label, *reasons: ReviewReason) -> Cell:
    shares = {one: 0.9 if one is label else 0.025 for one in LabelSet.FIVE.labels}
    return Cell(Box(300, 200, 40, 40), label, 0.9, shares, reasons)


def a_view(seed: int) -> View:
    picture = np.random.default_rng(seed).integers(0, 255, (120, 120, 3)).astype(np.uint8)
    box = Box(40, 40, 40, 40)
    scale = Scale(0.12, ScaleSource.RED_CELLS)
    return View(picture, box, Box(300, 200, 40, 40), seed, 1.0, 1.0, scale, (240.0, 230.0, 210.0))


class Kept:
    """A log with its worker; closing it without an end is what a crash leaves behind."""

    def __init__(self, folder: Path, pack: Path) -> None:
        self.folder = folder
        self.faults: list[str] = []
        self.worker = LogWorker(
            lambda: SqliteLog(folder / "log.sqlite"), lambda fault: self.faults.append(str(fault))
        )
        self.log = LiveLog(self.worker, folder / "live", load_pack(pack).card, self.faults.append)

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


def test_every_counted_cell_lies_in_the_log_with_its_picture(kept: Kept) -> None:
    kept.log.begin(TERMS)
    view = a_view(1)
    kept.log.add(CountedCell(0, a_cell(Label.MONOCYTE)), view)
    kept.log.end()
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


def test_an_interrupted_count_is_found_as_it_was(kept: Kept) -> None:
    kept.log.begin(TERMS)
    doubtful = a_cell(Label.BASOPHIL, ReviewReason.LOW_CONFIDENCE)
    for number, cell in enumerate((a_cell(Label.MONOCYTE), doubtful, doubtful, doubtful)):
        kept.log.add(CountedCell(number, cell), a_view(number))
    kept.log.say(1, Decision(Label.EOSINOPHIL))
    kept.log.say(2, Decision(None))
    kept.log.say(0, Decision(Label.LYMPHOCYTE))
    kept.log.say(0, None)
    kept.log.remember(400, {3: 1})

    later = kept.again()  # type: ignore[attr-defined]
    count = find_interrupted(later.worker)
    assert count is not None
    assert count.terms.target == 400
    assert (count.terms.label_set, count.terms.um_per_px) == (LabelSet.FIVE, 0.12)
    assert [cell.decision for cell in count.cells] == [
        None,
        Decision(Label.EOSINOPHIL),
        Decision(None),
        None,
    ]
    assert [cell.same_as for cell in count.cells] == [None, None, None, 1]
    session = CountSession()
    session.restore(count.cells)
    assert session.differential().total == 2
    assert session.differential().unidentified == 1

    # It goes on in the same batch, and a decision of before can be taken back.
    later.log.resume(count)
    later.log.add(CountedCell(4, a_cell(Label.MONOCYTE)), a_view(9))
    later.log.say(1, None)
    later.log.end()
    batch = later.worker.submit(lambda log: log.read_batch(count.batch_id)).result()
    assert len(batch.results) == 5
    assert batch.summary.state is BatchState.FINISHED
    names = VerdictBook(batch.verdicts).names()
    assert [key.field_position for key in names] == [2]
    assert find_interrupted(later.worker) is None


def test_a_finished_count_is_not_offered_again(kept: Kept) -> None:
    kept.log.begin(TERMS)
    kept.log.add(CountedCell(0, a_cell(Label.MONOCYTE)), a_view(1))
    kept.log.end()
    assert find_interrupted(kept.worker) is None


def test_a_removed_batch_is_nothing_to_go_on_from(kept: Kept) -> None:
    kept.log.begin(TERMS)
    kept.log.add(CountedCell(0, a_cell(Label.MONOCYTE)), a_view(1))
    later = kept.again()  # type: ignore[attr-defined]
    count = find_interrupted(later.worker)
    assert count is not None
    later.worker.submit(lambda log: log.remove_batch(count.batch_id)).result()
    assert find_interrupted(later.worker) is None


def test_a_picture_the_disk_refuses_is_told_and_tried_again(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.log.begin(TERMS)

    def refuse(self: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(Path, "write_bytes", refuse)
        kept.log.add(CountedCell(0, a_cell(Label.MONOCYTE)), a_view(1))
    assert len(kept.faults) == 1
    assert "Free some space" in kept.faults[0]
    kept.log.add(CountedCell(1, a_cell(Label.MONOCYTE)), a_view(2))
    pictures = sorted(path.name for path in kept.folder.glob("live/*/*.png"))
    assert pictures == ["cell_00001.png", "cell_00002.png"]
