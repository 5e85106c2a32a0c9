"""The conditions for signing a sample, each with its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import Sentence, in_turn, sentence, template
from hematovision_desktop.core.base.typed_text import composed
from hematovision_desktop.core.logbook.log import BatchKind, BatchState, LoggedBatch
from hematovision_desktop.core.reports.report import SampleReport
from hematovision_desktop.core.signing.signed_record import SigningWish

LONGEST_SIGNER = 120
LONGEST_REASON = 1_000
CLOCKS_DIFFER = timedelta(minutes=5)
"""By so much a clock may be set back by the network without a word."""


class GateKind(StrEnum):
    """What prevents the signature of a sample."""

    READING = "reading"
    RUNNING = "running"
    COUNTING = "counting"
    WAITING = "waiting"
    EMPTY = "empty"
    UNCHANGED = "unchanged"
    MICROSCOPE = "microscope"
    CLOCK = "clock"
    TWICE = "twice"
    FEW_CELLS = "few_cells"
    UNREADABLE = "unreadable"
    STOPPED = "stopped"
    AMENDING = "amending"


REASON_PASSES = frozenset(
    {
        GateKind.CLOCK,
        GateKind.TWICE,
        GateKind.FEW_CELLS,
        GateKind.UNREADABLE,
        GateKind.STOPPED,
        GateKind.AMENDING,
    }
)


@dataclass(frozen=True, slots=True)
class Gate:
    """One unmet condition. count, of: the figures in its sentence.

    batch_id: where a person has to look at cells to meet it, None if that does not help.
    """

    kind: GateKind
    count: int = 0
    of: int = 0
    batch_id: int | None = None

    @property
    def reason_passes(self) -> bool:
        """Whether a written reason is enough to pass it."""
        return self.kind in REASON_PASSES

    @property
    def told(self) -> Sentence:
        """It in plain English."""
        texts = _OF_ONE if self.count == 1 and self.kind in _OF_ONE else _TEXTS
        return sentence(texts[self.kind], count=self.count, of=self.of)


_TEXTS = {
    GateKind.READING: template(
        "A second reading is not signed itself. Finish it or send it back, and sign the "
        "sample that was read."
    ),
    GateKind.RUNNING: template(
        "Pictures of this sample are still being read. Wait until they are done."
    ),
    GateKind.COUNTING: template(
        "A live count of this sample is still open. To end it, press New count (F6) on the "
        "Live page."
    ),
    GateKind.WAITING: template(
        "{count:,} cells to decide. Name every one, or say that it cannot be identified."
    ),
    GateKind.EMPTY: template("No leukocyte was counted, so there is no result to sign."),
    GateKind.UNCHANGED: template("Nothing has changed since it was signed."),
    GateKind.MICROSCOPE: template(
        "{count:,} of {of:,} cells come from a microscope where no check supports the names, and "
        "nobody looked at them. Check the program on this microscope, or confirm every cell."
    ),
    GateKind.CLOCK: template(
        "This computer's clock is behind: it shows a time before this sample was made or last "
        "signed. Set the clock. Say why if you sign anyway."
    ),
    GateKind.TWICE: template(
        "{count:,} pictures in more than one batch of this sample: their cells count more than "
        "once. Move or remove a batch, or say why they should."
    ),
    GateKind.FEW_CELLS: template(
        "{count:,} leukocytes counted; this laboratory asks for {of:,}. Say why you sign with "
        "fewer."
    ),
    GateKind.UNREADABLE: template(
        "{count:,} of {of:,} pictures could not be read. Say why the result holds without them."
    ),
    GateKind.STOPPED: template(
        "{count:,} batches stopped before all pictures were read. Say why that is enough."
    ),
    GateKind.AMENDING: template("This sample was signed before. Say what you corrected."),
}

_OF_ONE = {
    GateKind.WAITING: template(
        "1 cell to decide. Name every one, or say that it cannot be identified."
    ),
    GateKind.TWICE: template(
        "1 picture in more than one batch of this sample: its cells count more than once. Move or "
        "remove a batch, or say why they should."
    ),
    GateKind.FEW_CELLS: template(
        "1 leukocyte counted; this laboratory asks for {of:,}. Say why you sign with fewer."
    ),
    GateKind.STOPPED: template(
        "1 batch stopped before all pictures were read. Say why that is enough."
    ),
}


def gates_of(
    report: SampleReport, batches: Sequence[LoggedBatch], at: datetime
) -> tuple[Gate, ...]:
    """Return what prevents the signature of a sample, starting with what no reason can pass.

    at: when it is signed, by this computer's clock; aware.
    """
    found: list[Gate] = []
    progress, laboratory = report.sample.progress, report.laboratory
    if progress.reading is not None:
        return (Gate(GateKind.READING),)  # it is never signed itself
    if progress.running:
        counting = any(_is_counting(one) for one in batches)
        found.append(Gate(GateKind.COUNTING if counting else GateKind.RUNNING))
    if report.waiting:
        here = next((one.summary.batch_id for one in batches if one.summary.tally.waiting), None)
        found.append(Gate(GateKind.WAITING, report.waiting, batch_id=here))
    if not report.total:
        found.append(Gate(GateKind.EMPTY))
    if progress.version and not progress.is_changed:
        found.append(Gate(GateKind.UNCHANGED))
    if progress.to_confirm:
        here = next((one.summary.batch_id for one in batches if one.summary.to_confirm), None)
        cells = sum(report.sample.tally.counts.values())
        found.append(Gate(GateKind.MICROSCOPE, progress.to_confirm, cells, here))
    if at < max(report.sample.created_at, report.sample.signed_at or at) - CLOCKS_DIFFER:
        found.append(Gate(GateKind.CLOCK))
    if report.twice:
        found.append(Gate(GateKind.TWICE, report.twice))
    if 0 < report.total < laboratory.least_cells:
        found.append(Gate(GateKind.FEW_CELLS, report.total, laboratory.least_cells))
    if report.unreadable:
        found.append(Gate(GateKind.UNREADABLE, report.unreadable, report.fields))
    stopped = sum(_stopped(one) for one in batches)
    if stopped:
        found.append(Gate(GateKind.STOPPED, stopped))
    if progress.version and progress.is_changed:
        found.append(Gate(GateKind.AMENDING))
    return tuple(found)


def _is_counting(batch: LoggedBatch) -> bool:
    is_live = batch.summary.start.kind is BatchKind.LIVE
    return is_live and batch.summary.state is BatchState.RUNNING


def _stopped(batch: LoggedBatch) -> bool:
    return batch.summary.state in {BatchState.CANCELLED, BatchState.INTERRUPTED}


SIGNS_TWICE = sentence("The second signer must not be the first signer too.")


def signs_twice(wish: SigningWish) -> bool:
    """Return whether both signers have one name, however it is capitalised and its accents are encoded."""
    names = [composed(one).casefold() for one in (wish.signer, wish.second_signer)]
    return names[0] == names[1]


def check_wish(wish: SigningWish, gates: Sequence[Gate], *, second: bool) -> None:
    """Raise UserError, with one sentence, if something forbids a signature.

    second: whether the laboratory requires a second signer.
    """
    shut = [gate.told for gate in gates if not gate.reason_passes]
    if shut:
        raise UserError(in_turn(shut))
    if not wish.signer:
        raise UserError(sentence("A signature needs a name. Type yours."))
    if max(map(len, (wish.signer, wish.second_signer))) > LONGEST_SIGNER:
        raise UserError(
            sentence(
                "A name holds at most {longest_signer} letters.", longest_signer=LONGEST_SIGNER
            )
        )
    if len(wish.reason) > LONGEST_REASON:
        raise UserError(
            sentence(
                "A reason holds at most {longest_reason:,} letters.", longest_reason=LONGEST_REASON
            )
        )
    if second and not wish.second_signer:
        raise UserError(sentence("This laboratory asks for a second signer. Type that name, too."))
    if signs_twice(wish):
        raise UserError(SIGNS_TWICE)
    if gates and not wish.reason:
        raise UserError(in_turn(gate.told for gate in gates))
