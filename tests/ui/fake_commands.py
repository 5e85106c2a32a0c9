"""A fake program that answers the window at once from drawn fields, and records its calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from fake_adaptation import FakeAdaptation
from fake_handover import FakeHandover
from fake_laboratory import FakeLaboratory
from fake_learning import fake_learning
from fake_live import FakeLive
from fake_people import FakePeople
from fake_samples import FakeSamples
from fake_second_reader import FakeSecondReader
from fake_signing import FakeSigning
from fake_updates import FakeUpdates
from PySide6.QtCore import QBuffer, QIODevice

from hematovision_desktop.adapters.practice.drawn_smear import (
    DrawnField,
    Stain,
    draw_field,
    draw_reference,
)
from hematovision_desktop.core.base.errors import Failure, FailureCode, UserError
from hematovision_desktop.core.base.files import PICTURE_SUFFIXES
from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    FieldNote,
    FieldResult,
    FieldStatus,
    Pixels,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.logbook.log import (
    BatchStart,
    BatchState,
    BatchSummary,
    LogQuery,
)
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.microscopes.microscope_scale import (
    OtherScale,
    ScaleOffer,
    ScaleQuestion,
)
from hematovision_desktop.core.microscopes.proof import NamedBy, Proof
from hematovision_desktop.core.naming.model_card import AbstentionPoint, ModelCard, Preprocessing
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.reports.adjusted_count import AdjustedCount
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict, named
from hematovision_desktop.services.messages.backups import (
    BackupChecked,
    BackupRefused,
    BackupShown,
    BackupState,
)
from hematovision_desktop.services.messages.program import Done, Event, Fault, ModelChanged
from hematovision_desktop.services.messages.protection import (
    Protection,
    ProtectionShown,
    RecoveryShown,
    WordsRefused,
)
from hematovision_desktop.services.messages.questions import (
    AdjustedOf,
    BatchesOf,
    BoxCropOf,
    CellsAround,
    CellsAroundOf,
    CellsToNameOf,
    CheckSampleOf,
    CropsOf,
    Explanation,
    ExplanationOf,
    FieldPictureOf,
    KnownTruthOf,
    LogSearch,
    PicturesTwiceOf,
    ReferenceOf,
    Refused,
    Request,
    SampleOf,
    SampleSearch,
    SimilarFound,
    SimilarTo,
    SmallCopyOf,
)
from hematovision_desktop.services.messages.results import (
    GatesOf,
    HandoversOf,
    SampleSheet,
    SheetOf,
    Signable,
)
from hematovision_desktop.services.messages.review import (
    BatchRef,
    LogChanged,
    MicroscopesChanged,
    PicturesSought,
)
from hematovision_desktop.services.messages.second_reader import AgreementOf, WasAskedHere
from hematovision_desktop.services.microscopes.check_sample import cells_to_name_in
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref, new_reviewed
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.ui.parts.look.pictures import to_image

CARD = ModelCard(
    name="HematoVision",
    version="1",
    sha256="c0ffee" + "0" * 58,
    labels=LabelSet.EXTENDED.labels,
    preprocessing=Preprocessing(17.0, 128, 240.0, 127),
    temperature=1.0,
    review_below=0.8,
    min_margin=0.2,
    min_label_set_mass=0.5,
    metrics={},
    abstention={
        LabelSet.FOUR: (AbstentionPoint(0.5, 0.02, 0.06), AbstentionPoint(0.9, 0.005, 0.25)),
        LabelSet.FIVE: (
            AbstentionPoint(0.5, 0.05, 0.05),
            AbstentionPoint(0.8, 0.025, 0.1),
            AbstentionPoint(0.9, 0.01, 0.18),
            AbstentionPoint(0.95, 0.0051, 0.4),
        ),
    },
    data=({"name": "BCCD", "licence": "MIT"}, {"name": "PBC", "licence": "CC BY 4.0"}),
)
NOON = datetime(2026, 11, 20, 9, 42, tzinfo=UTC)
NAMED_BY = tuple(NamedBy("HematoVision 1", "0" * 64, one) for one in LabelSet)
"""What names the cells of the batches here."""
PROVEN_HERE = KnownMicroscope(
    MicroscopeProfile(1, "Olympus, room 2", NOON), dict.fromkeys(NAMED_BY, Proof(59, 59))
)
"""A microscope on which names are sure and confidences are shown."""
_SIDE = 112
A = TypeVar("A")
R = TypeVar("R", bound=Request[Any])
_Seen = FieldPictureOf | CellsAroundOf | CropsOf | BoxCropOf | SmallCopyOf
_STAINS = tuple(Stain)


def field_at(position: int) -> DrawnField:
    """Return a drawn field, one of 12."""
    return _drawn(position % 12)


@cache
def _drawn(seed: int) -> DrawnField:
    return draw_field(seed + 1, stain=_STAINS[seed % 2], um_per_px=0.1)


@cache
def _thumbnail(seed: int) -> bytes:
    image = to_image(_drawn(seed).pixels).scaledToWidth(160)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 80)
    return bytes(buffer.data().data())


def cell_of(label: Label, confidence: float, box: Box, labels: Sequence[Label]) -> Cell:
    """Return a cell with plausible probabilities and the reasons that fit its confidence."""
    others = [one for one in labels if one is not label]
    weights = np.arange(len(others), 0, -1, dtype=float) ** 3
    rest = (1.0 - confidence) * weights / weights.sum()
    probabilities = {label: confidence} | dict(zip(others, map(float, rest), strict=True))
    reasons = []
    if confidence < CARD.review_below:
        reasons.append(ReviewReason.LOW_CONFIDENCE)
    if confidence < 0.6:
        reasons.append(ReviewReason.TWO_TYPES_CLOSE)
    return Cell(box, label, confidence, probabilities, tuple(reasons))


@lru_cache(4096)
def result_at(position: int, label_set: LabelSet = LabelSet.FIVE) -> FieldResult:
    """Return the result of a drawn field; some files are bad, some have no cells."""
    path = Path(f"/slides/ward 7/smear_{position:04d}.jpg")
    if position % 17 == 11:
        code = list(FailureCode)[(position // 17) % len(FailureCode)]
        return FieldResult(position, path, FieldStatus.ERROR, failure=Failure.of(code))
    field = field_at(position)
    rng = np.random.default_rng(position)
    cells = []
    for drawn in field.truths:
        if drawn.label not in label_set.labels:
            continue
        confidence = float(np.clip(1.0 - rng.gamma(0.9, 0.07), 0.42, 0.998))
        cells.append(cell_of(drawn.label, confidence, drawn.box, label_set.labels))
    assumed = position % 9 == 4
    height, width = field.pixels.shape[:2]
    return FieldResult(
        position,
        path,
        FieldStatus.OK if cells else FieldStatus.NO_CELL,
        sha256=f"{position:064x}",
        size_bytes=48_213 + position,
        width=width,
        height=height,
        notes=(FieldNote.SCALE_ASSUMED,) if assumed else (),
        scale=Scale(0.1, ScaleSource.ASSUMED if assumed else ScaleSource.RED_CELLS),
        cells=tuple(cells),
        primary=0 if cells else None,
        thumbnail=_thumbnail(position % 12),
        red_cells=len(field.red_cells),
        platelets=len(field.platelets),
    )


@lru_cache(32_768)
def plain_result(position: int, cells: int = 1) -> FieldResult:
    """Return a cheap result, for large numbers."""
    labels = LabelSet.FIVE.labels
    made = tuple(
        cell_of(
            labels[(position * 7 + index * 3) % 5],
            0.45 + ((position * 37 + index * 11) % 55) / 100,
            Box(20 + 80 * index, 30, 60, 60),
            labels,
        )
        for index in range(cells)
    )
    return FieldResult(
        position,
        Path(f"/slides/many/cell_{position:05d}.png"),
        FieldStatus.OK,
        sha256=f"{position:064x}",
        size_bytes=1000,
        width=320,
        height=240,
        scale=Scale(0.1, ScaleSource.RED_CELLS),
        cells=made,
        primary=0,
        thumbnail=b"",
    )


def crop_of(position: int, box: Box) -> Pixels:
    """Return a cell's square, read-only crop of the drawn field."""
    return _crop_of(position % 12, *(round(value) for value in box.centre))


@lru_cache(512)
def _crop_of(seed: int, x: int, y: int) -> Pixels:
    half = 80
    picked = np.linspace(0, 2 * half - 1, _SIDE).astype(int)
    crop = np.ascontiguousarray(_padded(seed, half)[y:, x:][picked][:, picked])
    crop.flags.writeable = False
    return crop


@cache
def _padded(seed: int, by: int) -> Pixels:
    return np.pad(_drawn(seed).pixels, ((by, by), (by, by), (0, 0)), constant_values=230)


@cache
def _reference(label: Label) -> Pixels | Refused:
    try:
        return draw_reference(label)
    except KeyError:
        return Refused("There is no drawing of this type.")


def start_at(
    started_at: datetime, name: str, total: int, label_set: LabelSet = LabelSet.FIVE
) -> BatchStart:
    return BatchStart(
        name,
        started_at,
        total,
        label_set,
        0.8,
        "HematoVision 1",
        "0" * 64,
        "0.1.0",
        sources=(Path("/slides") / name,),
    )


def summary_of(
    batch_id: int, name: str, started_at: datetime, state: BatchState, note: str = ""
) -> BatchSummary:
    counts = {
        Label.NEUTROPHIL: 31 + 7 * batch_id,
        Label.LYMPHOCYTE: 18 + batch_id,
        Label.MONOCYTE: 4,
        Label.EOSINOPHIL: batch_id % 5,
        Label.BASOPHIL: batch_id % 2,
    }
    total = sum(counts.values())
    return BatchSummary(
        batch_id,
        start_at(started_at, name, 60),
        state,
        note,
        Tally(
            {one: count for one, count in counts.items() if count},
            waiting=total // 9,
            cells=total + total // 9,
            fields=60 if state is BatchState.FINISHED else 41,
            failed=2 if batch_id % 2 else 0,
        ),
    )


def some_batches() -> list[BatchSummary]:
    day = timedelta(days=1)
    finished = BatchState.FINISHED
    return [
        summary_of(7, "ward 7", NOON, finished, "Slides of Tuesday, second stain."),
        summary_of(6, "Malaria camp, Kotagiri", NOON - day, BatchState.CANCELLED),
        summary_of(5, "pasted picture", NOON - 2 * day, finished),
        summary_of(4, "రక్త నమూనాలు 🩸", NOON - 5 * day, finished),
        summary_of(3, "USB stick", NOON - 9 * day, BatchState.INTERRUPTED),
        summary_of(
            2, "control slides with a rather long name for a folder", NOON - 30 * day, finished
        ),
        summary_of(1, "Drawn cells", NOON - 44 * day, finished),
    ]


def _explanation(batch: OpenBatch, key: CellKey) -> Explanation:
    cell = batch.reviewed.result(key.field_position).cells[key.cell_index]
    x, y = cell.box.centre
    rng = np.random.default_rng(key.cell_index)
    evidence = rng.normal(0, 0.4, (4, 4, len(CARD.labels))).astype(np.float32)
    evidence[1:3, 1:3, CARD.labels.index(cell.label)] += 3
    return Explanation((x - 85, y - 85, 170.0), CARD.labels, evidence)


class FakeMicroscopes:
    """A fake of microscopes without a log; records its calls."""

    def __init__(self, commands: FakeCommands) -> None:
        self._commands = commands
        self.known: tuple[KnownMicroscope, ...] = ()
        self.offer: KnownMicroscope | None = None
        self.named_otherwise = False
        self.read_otherwise = False
        self.question: ScaleQuestion | None = None
        self.other: OtherScale | None = None
        self.asked: list[tuple[Any, ...]] = []

    def card_on(self, profile_id: int, card: ModelCard) -> ModelCard:
        return card

    def offered(self, ref: BatchRef) -> KnownMicroscope | None:
        return self.offer

    def is_named_otherwise(self, ref: BatchRef) -> bool:
        return self.named_otherwise

    def put(self, ref: BatchRef, profile_id: int | None) -> None:
        self.asked.append(("put", ref, profile_id))
        on = next((one for one in self.known if one.profile.profile_id == profile_id), None)
        self._commands.review.set_microscope(ref, on)

    def add(self, ref: BatchRef, name: str) -> None:
        self.asked.append(("add", ref, name))
        one = KnownMicroscope(MicroscopeProfile(len(self.known) + 1, name, NOON))
        self.known = (*self.known, one)
        self._commands.review.set_microscope(ref, one)
        self._commands.send(MicroscopesChanged())

    def rename(self, profile_id: int, name: str) -> None:
        self.asked.append(("rename", profile_id, name))

    def scale_question(self, ref: BatchRef) -> ScaleQuestion | None:
        return self.question

    def other_scale(self, ref: BatchRef) -> OtherScale | None:
        return self.other

    def is_read_otherwise(self, ref: BatchRef) -> bool:
        return self.read_otherwise

    def keep_scale(self, profile_id: int, scale: ScaleOffer | None) -> None:
        self.asked.append(("keep_scale", profile_id, scale))
        self.question = None
        self._commands.send(MicroscopesChanged())

    def answer_check(self, ref: BatchRef, key: CellKey, truth: Label | None) -> None:
        self.asked.append(("answer_check", ref, key, truth))
        self._commands.review.name(ref, key, truth)


class FakeMoved:
    """A fake that finds what a test wants it to find."""

    def __init__(self, commands: FakeCommands) -> None:
        self._commands = commands
        self.asked: list[tuple[BatchRef, Path]] = []
        self.found: set[int] = set()

    def find(self, ref: BatchRef, folder: Path) -> None:
        self.asked.append((ref, folder))
        missing = len(self._commands.gone)
        self._commands.gone -= self.found
        if self.found:
            paths = {position: folder / f"{position}.jpg" for position in self.found}
            self._commands.review.move_pictures(ref, paths, (folder,))
        self._commands.send(PicturesSought(ref, len(self.found), missing))


class FakeBackups:
    """A fake of backups, made at once; records its calls."""

    def __init__(self) -> None:
        self.send: Callable[[Any], None] = lambda _event: None
        self.state = BackupState()
        self.asked: list[tuple[Any, ...]] = []
        self.words = ""
        self.unprotects = False
        self.may_restore = True
        self.empty_places: set[Path] = set()

    def show(self, state: BackupState) -> None:
        self.state = state
        self.send(BackupShown(state))

    def look(self) -> None:
        self.show(self.state)

    def back_up(self) -> None:
        self.asked.append(("back_up",))
        self.show(BackupState(NOON, self.state.kept + 1))

    def check(self, folder: Path, words: str = "") -> None:
        self.asked.append(("check", folder, words))
        if words in {"", self.words}:
            self.send(BackupChecked(folder, NOON, 312, words != self.words, self.unprotects))
        else:
            self.send(BackupRefused("Neither the one nor the other."))

    def restore(self, folder: Path) -> bool:
        self.asked.append(("restore", folder))
        return self.may_restore

    def leaves_behind(self, target: Path) -> bool:
        return target in self.empty_places

    def take_along(self, target: Path) -> bool:
        self.asked.append(("take_along", target))
        return self.may_restore


class FakeProtection:
    """A fake of protection, with PASSPHRASE once there is one; records its calls.

    current: what a change needs; "": nothing.
    """

    PASSPHRASE = "four words of somebody"
    KEY = "-".join(["ABCD"] * 14)

    def __init__(self) -> None:
        self.send: Callable[[Any], None] = lambda _event: None
        self.state = Protection()
        self.asked: list[tuple[Any, ...]] = []
        self.wait_s = 0.0
        self.current = ""

    def show(self, state: Protection) -> None:
        self.state = state
        self.send(ProtectionShown(state))

    def lock(self) -> None:
        self.show(Protection(Guard.PASSPHRASE, "The log is encrypted."))

    def look(self) -> None:
        self.show(self.state)

    def unlock(self, typed: str) -> None:
        self.asked.append(("unlock", typed))
        if typed == self.PASSPHRASE:
            self.show(Protection(Guard.PASSPHRASE))
        else:
            self.send(WordsRefused("Neither the one nor the other.", self.wait_s))

    def protect(self, guard: Guard, passphrase: str = "", present: str = "") -> None:
        self.asked.append(("protect", guard, passphrase, present))
        if self._is_wrong(present):
            return
        is_new = self.state.guard is Guard.OPEN
        self.show(Protection(guard))
        if is_new:
            self.send(RecoveryShown(self.KEY, is_new=True))

    def show_recovery(self, present: str = "") -> None:
        self.asked.append(("show_recovery", present))
        if not self._is_wrong(present):
            self.send(RecoveryShown(self.KEY))

    def _is_wrong(self, present: str) -> bool:
        wrong = bool(self.current) and present != self.current
        if wrong:
            self.send(WordsRefused("Neither the one nor the other.", 0.0))
            self.show(self.state)
        return wrong


class FakeCommands:
    """A real review with answers from drawn fields: at once, or late and in any order if a test wants it.

    asked: every call with its arguments. on: the microscope of every batch. gone: positions whose files have vanished. held: questions
    wait in `waiting` until `answer` is called.
    """

    def __init__(self, send: Callable[[Event], None] | None = None) -> None:
        self.send: Callable[[Event], None] = send or (lambda event: None)
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self.questions: list[Request[Any]] = []
        self.waiting: list[tuple[Request[Any], Callable[[Any], None]]] = []
        self.held = False
        self.gone: set[int] = set()
        self.batches = some_batches()
        self.looks_around = True
        self.fields = 40
        self.label_set = LabelSet.FIVE
        self.rows: list[tuple[BatchRef, Verdict]] = []
        self.review = Review(
            self._tell, lambda ref, rows: self.rows.extend((ref, row) for row in rows)
        )
        self.live = FakeLive()
        self.adaptation = FakeAdaptation(CARD)
        self.microscopes = FakeMicroscopes(self)
        self.samples = FakeSamples(self)
        self.learning = fake_learning()
        self.signing = FakeSigning(self)
        self.handover = FakeHandover(self)
        self.second_reader = FakeSecondReader()
        self.updates = FakeUpdates()
        self.people = FakePeople()
        self.signable: Signable | Refused = Refused("This sample is no longer in the log.")
        self.protection = FakeProtection()
        self.laboratory = FakeLaboratory()
        self.sheet: SampleSheet | Refused = Refused("This sample is no longer in the log.")
        self.backups = FakeBackups()
        self.moved = FakeMoved(self)
        self.sample: tuple[CellKey, ...] = ()
        self.on: KnownMicroscope | None = PROVEN_HERE
        self.adjusted: AdjustedCount | None = None
        self.known_truth: Any = None
        self.suffixes = PICTURE_SUFFIXES
        self.own_endings: dict[Path, str] = {}
        self.similar: list[SimilarFound] = []

    def calls(self, name: str) -> list[tuple[Any, ...]]:
        """Return the arguments of every call of a command."""
        return [arguments for asked, arguments in self.asked if asked == name]

    def questions_of(self, kind: type[R]) -> list[R]:
        """Return every question of a kind."""
        return [one for one in self.questions if isinstance(one, kind)]

    def verdicts(self) -> list[tuple[CellKey, Label | None]]:
        """Return the verdicts on cells."""
        return [arguments[1:] for arguments in self.calls("give_verdict")]

    def _tell(self, event: Event) -> None:
        self.send(event)

    def _note(self, name: str, *arguments: Any) -> None:
        self.asked.append((name, arguments))

    # Scripts

    @property
    def ref(self) -> BatchRef:
        """The batch opened last."""
        return self.review.batches[-1].ref

    def begin(self, name: str = "ward 7", total: int | None = None) -> BatchRef:
        ref = new_ref()
        count = self.fields if total is None else total
        self.review.list_batch(ref, name, self.label_set)
        self.review.show(ref)
        self.review.begin(ref, start_at(NOON, name, count, self.label_set), count)
        self.review.set_microscope(ref, self.on)
        return ref

    def report(
        self,
        results: Sequence[FieldResult],
        done: int,
        total: int,
        elapsed_s: float,
        ref: BatchRef | None = None,
    ) -> None:
        failed = sum(result.status is FieldStatus.ERROR for result in results)
        cells = sum(len(result.cells) for result in results)
        progress = Progress(done, total, failed, cells, elapsed_s)
        self.review.add(self.ref if ref is None else ref, results, progress)

    def end(
        self,
        done: int,
        total: int,
        cells: int,
        state: BatchState = BatchState.FINISHED,
        ref: BatchRef | None = None,
    ) -> None:
        progress = Progress(done, total, 0, cells, 3.2)
        self.review.end(self.ref if ref is None else ref, state, progress)
        self.send(LogChanged())

    def run_whole(self, fields: int | None = None) -> list[FieldResult]:
        """Send a whole batch of drawn fields."""
        count = self.fields if fields is None else fields
        results = [result_at(position) for position in range(count)]
        self.begin(total=count)
        self.report(results, count, count, 3.2)
        self.end(count, count, sum(len(result.cells) for result in results))
        return results

    # Questions

    def ask(self, request: Request[A], then: Callable[[A | Refused], None]) -> None:
        self.questions.append(request)
        if isinstance(request, ReferenceOf):
            then(_reference(request.label))
        elif self.held:
            self.waiting.append((request, then))
        else:
            learnt = self.learning.answer_of(request)
            then(self._answer(request) if learnt is None else learnt())

    def answer(self, kind: type | None = None, *, newest_first: bool = False) -> None:
        """Answer waiting questions, of one kind or all."""
        chosen = [one for one in self.waiting if kind is None or isinstance(one[0], kind)]
        self.waiting = [one for one in self.waiting if one not in chosen]
        for request, then in reversed(chosen) if newest_first else chosen:
            then(self._answer(request))

    def _answer(self, request: Request[Any]) -> Any:
        told_at_once = CheckSampleOf | CellsToNameOf | AdjustedOf | SheetOf | GatesOf | KnownTruthOf
        if isinstance(request, told_at_once | AgreementOf | SimilarTo | WasAskedHere):
            kept = {AdjustedOf: self.adjusted, SheetOf: self.sheet, GatesOf: self.signable}
            kept |= {KnownTruthOf: self.known_truth, AgreementOf: self.second_reader.agreement}
            kept[WasAskedHere] = self.second_reader.is_here
            if isinstance(request, CellsToNameOf) and (batch := self.review.open(request.batch)):
                kept[CellsToNameOf] = cells_to_name_in(batch, request.size)
            kept[SimilarTo] = (
                self.similar.pop(0) if self.similar else SimilarFound((), is_whole=True)
            )
            return kept.get(type(request)) if type(request) in kept else self.sample[: request.size]
        if isinstance(
            request, HandoversOf | LogSearch | SampleSearch | SampleOf | BatchesOf | PicturesTwiceOf
        ):
            in_log = isinstance(request, LogSearch)
            return self._search(request.query) if in_log else self.samples.answer(request)
        assert isinstance(request, _Seen | ExplanationOf)
        batch = self.review.open(request.batch)
        if batch is None:
            return Refused("This batch is not open any more.")
        if isinstance(request, ExplanationOf):
            return _explanation(batch, request.key)
        if request.position in self.gone and not isinstance(request, SmallCopyOf):
            return Refused(
                "This file is no longer there. Check the folder or the card.", is_gone=True
            )
        return self._seen(batch, request)

    def _seen(self, batch: OpenBatch, request: _Seen) -> Any:
        if isinstance(request, SmallCopyOf):
            return _thumbnail(request.position % 12)
        if isinstance(request, BoxCropOf):
            return crop_of(request.position, request.box)
        if isinstance(request, CropsOf):
            cells = batch.reviewed.result(request.position).cells
            return tuple(crop_of(request.position, cell.box) for cell in cells)
        drawn = field_at(request.position)
        if isinstance(request, FieldPictureOf):
            return drawn.pixels
        if not self.looks_around:
            return CellsAround(None, None)
        return CellsAround(drawn.red_cells, drawn.platelets)

    def _search(self, query: LogQuery) -> tuple[BatchSummary, ...]:
        found = []
        for batch in self.batches:
            text = f"{batch.start.name} {batch.note}".casefold()
            day = batch.start.started_at.date()
            if not all(word.casefold() in text for word in query.words):
                continue
            if query.label is not None and not batch.tally.counts.get(query.label):
                continue
            if (query.first_day and day < query.first_day) or (
                query.last_day and day > query.last_day
            ):
                continue
            found.append(batch)
        return tuple(found)

    # Commands

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as refused:
            self.send(Fault(str(refused)))

    def picture_suffixes(self) -> tuple[str, ...]:
        return self.suffixes

    def own_ending(self, path: Path) -> str:
        return self.own_endings.get(path, "")

    def open_paths(self, paths: Sequence[Path]) -> None:
        self._note("open_paths", tuple(paths))

    def call_batches(self, names: BatchNames) -> None:
        self._note("call_batches", names)

    def open_drawn(self) -> None:
        self._note("open_drawn")

    def open_pasted(self, pixels: Pixels) -> None:
        self._note("open_pasted", pixels)

    def show(self, ref: BatchRef | None) -> None:
        self._note("show", ref)
        self._do(lambda: self.review.show(ref))

    def cancel(self, ref: BatchRef) -> None:
        self._note("cancel", ref)

    def choose(self, ref: BatchRef, key: CellKey | None) -> None:
        self._do(lambda: self.review.choose(ref, key))

    def give_verdict(self, ref: BatchRef, key: CellKey, label: Label | None) -> None:
        self._note("give_verdict", ref, key, label)
        self._do(lambda: self.review.name(ref, key, label))

    def undo(self, ref: BatchRef) -> None:
        self._note("undo", ref)
        self._do(lambda: self.review.undo(ref))

    def redo(self, ref: BatchRef) -> None:
        self._note("redo", ref)
        self._do(lambda: self.review.redo(ref))

    def resume(self, ref: BatchRef) -> None:
        self._note("resume", ref)

    def join_batches(self, refs: Sequence[BatchRef]) -> None:
        self._note("join_batches", tuple(refs))

    def name_anew(self, ref: BatchRef) -> None:
        self._note("name_anew", ref)

    def take_names(self, ref: BatchRef) -> None:
        self._note("take_names", ref)

    def count_twice(self, ref: BatchRef, position: int) -> None:
        self._note("count_twice", ref, position)
        self._do(lambda: self.review.count_twice(ref, position))

    def add_box(self, ref: BatchRef, position: int, box: Box, label: Label | None) -> None:
        self._note("add_box", ref, position, box, label)
        self._do(lambda: self.review.add_box(ref, position, box, label))

    def give_verdicts(self, ref: BatchRef, names: Mapping[CellKey, Label | None]) -> None:
        self._note("give_verdicts", ref, dict(names))
        self._do(lambda: self.review.name_all(ref, names))

    def remove_boxes(self, ref: BatchRef, keys: Sequence[CellKey]) -> None:
        self._note("remove_boxes", ref, tuple(keys))
        self._do(lambda: self.review.remove_boxes(ref, keys))

    def restore_box(self, ref: BatchRef, key: CellKey) -> None:
        self._note("restore_box", ref, key)
        self._do(lambda: self.review.restore_box(ref, key))

    def open_batch(self, batch_id: int) -> None:
        self._note("open_batch", batch_id)
        summary = next(batch for batch in self.batches if batch.batch_id == batch_id)
        results = tuple(result_at(position) for position in range(20))
        keys = [
            CellKey(result.position, index)
            for result in results
            for index, _ in enumerate(result.cells)
        ]
        book = (
            named(keys[0], Label.LYMPHOCYTE, "", NOON),
            named(keys[0], Label.MONOCYTE, "", NOON + timedelta(seconds=5)),
        )
        reviewed = new_reviewed(summary.start.label_set, book)
        for result in results:
            reviewed.add(result)
        self.review.adopt(
            OpenBatch(
                new_ref(),
                summary.start.name,
                reviewed,
                summary.start,
                summary.state,
                summary.start.total,
                batch_id=batch_id,
                from_log=True,
                microscope=self.on,
            )
        )
        self.review.show(self.ref)

    def remove_batch(self, batch_id: int) -> None:
        self._note("remove_batch", batch_id)
        self.batches = [batch for batch in self.batches if batch.batch_id != batch_id]
        self.send(Done("Removed the batch from the log."))
        self.send(LogChanged())

    def set_note(self, batch_id: int, note: str) -> None:
        self._note("set_note", batch_id, note)
        self.batches = [
            replace(batch, note=note) if batch.batch_id == batch_id else batch
            for batch in self.batches
        ]

    def export_csv(self, which: BatchRef | int, target: Path, dialect: TableDialect) -> None:
        self._note("export_csv", which, target, dialect)
        self.send(Done(f"Exported 312 cells to {target}."))

    def export_cells(self, which: BatchRef | int, form: ExchangeForm, folder: Path) -> None:
        self._note("export_cells", which, form, folder)
        self.send(Done(f"Exported 312 cells to {folder}."))

    def apply_settings(self, settings: Settings) -> None:
        self._note("apply_settings", settings)
        if settings.pack_path is not None:
            self.send(Fault("The model pack does not match its card. The one before stays in use."))
            self.send(ModelChanged(CARD, None))
