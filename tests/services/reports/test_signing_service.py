"""Signing from the window: requests, refusals with a reason, and messages to all that show the sample."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from headless import PATIENCE_S, Headless

from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.whole_file import drafted
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.reports.handover import HandedOver, notes_of
from hematovision_desktop.core.reports.report import Stamp
from hematovision_desktop.core.reports.signing_gates import GateKind
from hematovision_desktop.core.samples.handover_format import HandoverFormat, HandoverTarget
from hematovision_desktop.core.samples.sample import SampleDetails, SampleState
from hematovision_desktop.core.samples.sample_log import RecordRests
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import PicturesTwiceOf, Refused, SampleOf
from hematovision_desktop.services.messages.results import GatesOf, HandoversOf, SheetOf, Signable
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.messages.samples import SamplesChanged
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.reports import handover

ADA = SigningWish("Ada", reason="The smear holds no more.")


def test_a_signed_batch_stays_unchanged_after_moving_the_log(
    program: Program, mail: Headless, sample: int, tmp_path: Path
) -> None:
    name_all(program)
    signed = program.review.batches[-1]
    assert isinstance(sign(program, mail, mail.answer(GatesOf(sample)), ADA), Stamp)
    mail.until(lambda: bool(signed.sample and signed.sample.version))
    assert signed.batch_id is not None
    program.samples.add(SampleDetails("26-9"), [signed.batch_id])
    mail.until(lambda: bool(signed.sample and not signed.sample.version))
    program.remove_batch(signed.batch_id)
    assert mail.wait(Fault).message == str(RecordRests())
    draw_folder(tmp_path / "ward 8", seed=4, count=1)
    program.open_paths([tmp_path / "ward 8"])
    mail.wait(BatchEnded)
    program.join_batches([one.ref for one in program.review.batches])
    assert mail.wait(Fault).message == str(RecordRests())
    assert len(program.review.batches) == 2
    assert program.review.batches[0].reviewed.tally().cells


@pytest.fixture
def sample(program: Program, mail: Headless, tmp_path: Path) -> int:
    """Return the id of a sample of drawn cells, none of them named yet."""
    draw_folder(tmp_path / "ward 7", seed=3, count=2)
    program.open_paths([tmp_path / "ward 7"])
    mail.wait(BatchEnded)
    batch = program.review.batches[-1]
    mail.until(lambda: batch.batch_id is not None)
    assert batch.batch_id is not None
    return mail.answer(SampleOf(batch.batch_id)).sample_id


def name_all(program: Program) -> None:
    batch = program.review.batches[-1]
    for result in batch.reviewed.results():
        for index in range(len(result.cells)):
            program.give_verdict(batch.ref, CellKey(result.position, index), Label.MONOCYTE)


def sign(program: Program, mail: Headless, seen: Signable, wish: SigningWish) -> Stamp | Refused:
    answers: list[Stamp | Refused] = []
    program.signing.sign(seen.report.sample, wish, answers.append)
    mail.until(lambda: bool(answers))
    return answers[0]


def test_a_sample_is_signed_once_all_is_decided(
    program: Program, mail: Headless, sample: int, tmp_path: Path
) -> None:
    before = mail.answer(GatesOf(sample))
    assert before.is_shut and not before.records
    refused = sign(program, mail, before, ADA)
    assert isinstance(refused, Refused) and "cell" in refused.reason
    name_all(program)
    ready = mail.answer(GatesOf(sample))
    assert [gate.kind for gate in ready.gates] == [GateKind.FEW_CELLS]
    stamp = sign(program, mail, ready, ADA)
    assert isinstance(stamp, Stamp) and stamp.signer == "Ada"
    mail.wait(SamplesChanged)
    sheet = mail.answer(SheetOf(sample))
    assert sheet.report.stamp == stamp and b'"signer":"Ada"' in sheet.record
    assert sheet.report.sample.state is SampleState.SIGNED
    mail.until(lambda: bool(mail.view.sample and mail.view.sample.version == 1))
    assert mail.answer(GatesOf(sample)).records == (stamp,)
    target, told = HandoverTarget(HandoverFormat.HL7, tmp_path), []
    program.handover.hand_over(sheet.report.sample.known, target, told.append)
    mail.until(lambda: bool(told))
    stands = mail.answer(HandoversOf(sample))
    assert stands.refusal == ""
    assert [one.path for one in stands.done] == [told[0].path]
    assert stamp.digest_sha256.encode() in Path(told[0].path).read_bytes()
    gone = HandoverTarget(HandoverFormat.HL7, tmp_path / "gone")
    program.handover.hand_over(sheet.report.sample.known, gone, told.append)
    mail.until(lambda: len(told) == 2)
    assert isinstance(told[1], Refused) and "gone" in told[1].reason
    assert len(mail.answer(HandoversOf(sample)).done) == 1
    with closing(connect(places.log_path())) as log:
        kinds = log.execute(
            "SELECT kind FROM events WHERE kind GLOB '*hand*' ORDER BY number"
        ).fetchall()
    told_of = ["handing over", "handed over", "handing over", "not handed over"]
    assert [kind for (kind,) in kinds] == told_of


class SlowFolder:
    """A folder on a slow network: the first file arrives after the second, unless that waits for it.

    arrived: the names of the files, in order.
    """

    def __init__(self) -> None:
        self.arrived: list[str] = []
        self.is_writing, self.has_second = threading.Event(), threading.Event()

    @contextmanager
    def drafted(self, path: Path) -> Iterator[Path]:
        with drafted(path) as draft:
            yield draft
            if not self.is_writing.is_set():
                self.is_writing.set()
                self.has_second.wait(0.5)
        self.arrived.append(path.name)
        if len(self.arrived) == 1:
            self.has_second.set()


def test_a_correction_does_not_overtake_the_result_that_it_corrects(
    program: Program,
    mail: Headless,
    sample: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slow, told = SlowFolder(), list[HandedOver | Refused]()
    monkeypatch.setattr(handover, "drafted", slow.drafted)
    target = HandoverTarget(HandoverFormat.HL7, tmp_path)
    name_all(program)
    sign(program, mail, mail.answer(GatesOf(sample)), ADA)
    known = mail.answer(GatesOf(sample)).report.sample.known
    program.handover.hand_over(known, target, told.append)
    assert slow.is_writing.wait(PATIENCE_S)
    program.samples.keep(known, replace(known.details, notes="corrected"))
    sign(program, mail, mail.answer(GatesOf(sample)), ADA)
    program.handover.hand_over(known, target, told.append)
    mail.until(lambda: len(told) == 2)
    assert [name.rpartition("_")[2] for name in slow.arrived] == ["v1.hl7", "v2.hl7"]
    with closing(connect(places.log_path())) as log:
        kinds = log.execute("SELECT kind FROM events WHERE kind GLOB '*hand*' ORDER BY number")
        assert [kind for (kind,) in kinds] == ["handing over", "handed over"] * 2


def test_reports_pictures_in_two_batches_with_one_figure(
    program: Program, mail: Headless, sample: int, tmp_path: Path
) -> None:
    name_all(program)
    assert mail.answer(PicturesTwiceOf(sample)) == 0
    assert (
        mail.answer(GatesOf(sample)).report.twice == mail.answer(SheetOf(sample)).report.twice == 0
    )
    again = tmp_path / "ward 7 again"
    shutil.copytree(tmp_path / "ward 7", again)
    draw_folder(tmp_path / "other", seed=8, count=1)
    shutil.copy(next((tmp_path / "other").glob("*.*")), again / "other.png")
    program.open_paths([again])
    mail.wait(BatchEnded)
    batch = program.review.batches[-1]
    mail.until(lambda: batch.batch_id is not None)
    assert batch.batch_id is not None
    known = mail.answer(GatesOf(sample)).report.sample.known
    program.samples.put_batches([batch.batch_id], known)
    mail.until(lambda: mail.answer(PicturesTwiceOf(sample)) == 2)
    name_all(program)
    seen = mail.answer(GatesOf(sample))
    assert {one.kind: one.count for one in seen.gates}[GateKind.TWICE] == 2
    assert mail.answer(SheetOf(sample)).report.twice == 2
    assert isinstance(sign(program, mail, seen, ADA), Stamp)
    signed = mail.answer(SheetOf(sample)).report
    assert (signed.stamp is not None, signed.twice) == (True, 2)
    assert "2 pictures are in more than one batch" in " ".join(notes_of(signed))


def test_a_changed_signed_sample_must_be_amended(
    program: Program, mail: Headless, sample: int
) -> None:
    name_all(program)
    first = sign(program, mail, mail.answer(GatesOf(sample)), ADA)
    assert isinstance(first, Stamp)
    program.undo(program.review.batches[-1].ref)
    name_all(program)
    seen = mail.answer(GatesOf(sample))
    assert GateKind.AMENDING in {gate.kind for gate in seen.gates}
    assert isinstance(sign(program, mail, seen, replace(ADA, reason="")), Refused)
    second = sign(program, mail, seen, replace(ADA, reason="One more look."))
    assert isinstance(second, Stamp)
    assert (second.version, second.amends) == (2, first.digest_sha256)
    assert mail.answer(SheetOf(sample)).report.sample.state is SampleState.AMENDED


def test_what_is_signed_is_what_was_seen(program: Program, mail: Headless, sample: int) -> None:
    name_all(program)
    seen = mail.answer(GatesOf(sample))
    program.undo(program.review.batches[-1].ref)
    program.flush()
    refused = sign(program, mail, seen, ADA)
    assert isinstance(refused, Refused) and "has changed since it was shown" in refused.reason
