"""Which questions the program answers, on which executor, and with which function."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer
from hematovision_desktop.core.naming.model_card import version_in
from hematovision_desktop.services.learn.learning import Learning
from hematovision_desktop.services.messages.questions import (
    AdjustedOf,
    BatchesOf,
    BoxCropOf,
    CellsAroundOf,
    CellsToNameOf,
    CheckSampleOf,
    CropsOf,
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
    SlideOf,
    SmallCopyOf,
    Then,
)
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.microscopes.check_sample import (
    adjusted_for,
    cells_to_name_in,
    sample_of,
    spent_on,
)
from hematovision_desktop.services.microscopes.known_truth import KnownTruths
from hematovision_desktop.services.microscopes.microscopes import UNNAMED
from hematovision_desktop.services.pictures.pictures import PictureGone, Pictures
from hematovision_desktop.services.pictures.similar import AskedFrom, Similar
from hematovision_desktop.services.program.results import Results
from hematovision_desktop.services.review.open_batch import OpenBatch
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.samples.history import History
from hematovision_desktop.services.samples.samples import Samples

A = TypeVar("A")


class Answers:
    """The routing of questions: answered on worker threads, and delivered on the main one."""

    def __init__(
        self,
        place: Workplace,
        review: Review,
        pictures: Pictures,
        *,
        history: History,
        samples: Samples,
        results: Results,
        truths: KnownTruths,
        alike: Similar,
        learning: Learning,
    ) -> None:
        self._review = review
        self._pictures = pictures
        self._history = history
        self._samples = samples
        self._truths = truths
        self._alike = alike
        self._learning = learning
        self._results = results
        self._place = place

    def ask(self, request: Request[A], then: Then[A]) -> None:
        """Ask a question; `then` gets the answer, or Refused, with its own message."""
        try:
            executor, answer = self._answer_of(request)
        except UserError as refused:
            self._place.decline(then, refused)
            return

        def work() -> Any:
            try:
                return answer()
            except PictureGone as gone:
                return Refused(str(gone), is_gone=True)

        self._place.work(executor, work, then)

    def _cells_answer(self, request: CheckSampleOf | CellsToNameOf) -> Callable[[], object]:
        batch, size = self._batch(request.batch), request.size
        if isinstance(request, CellsToNameOf):
            return lambda: cells_to_name_in(batch, size)
        return lambda: sample_of(batch, size, spent_on(batch, self._history.spent))

    def _answer_of(self, request: Request[Any]) -> tuple[str, Callable[[], object]]:
        if isinstance(request, CheckSampleOf | CellsToNameOf):
            return "files", self._cells_answer(request)
        if isinstance(request, AdjustedOf):
            batch = self._batch(request.batch)
            return "files", lambda: adjusted_for(batch, self._history.checked)
        if isinstance(request, KnownTruthOf):
            return "inference", self._truth_answer(request)
        of_results = self._results.answer_of(request)
        if of_results is not None:
            return "files", of_results
        is_similar = isinstance(request, SimilarTo)
        slow = self._similar_answer(request) if is_similar else self._learning.answer_of(request)
        if slow is not None:
            return "explain", slow
        return self._log_answer(request) or self._picture_answer(request)

    def _truth_answer(self, request: KnownTruthOf) -> Callable[[], object]:
        batch = self._batch(request.batch)
        if batch.microscope is None or batch.start is None:
            raise UserError(UNNAMED)
        profile_id, start = batch.microscope.profile.profile_id, batch.start
        return lambda: self._truths.check(request.path, profile_id, start, request.course)

    def _similar_answer(self, request: Any) -> Callable[[], object]:
        batch, key = self._batch(request.batch), request.key
        if batch.start is not None and batch.start.kind is BatchKind.READING:
            # The most similar cell would be the cell itself, with the name that the reader must not
            # see.
            return lambda: SimilarFound((), is_whole=True)
        cell, drawn = batch.reviewed.cell(key), batch.reviewed.book.state(key).box
        box = drawn or (cell.box if cell is not None else None)
        if box is None:
            raise UserError(sentence("This cell is not part of the batch."))
        result = batch.reviewed.result(key.field_position)
        profile_id = None if batch.microscope is None else batch.microscope.profile.profile_id
        asked = AskedFrom(batch.batch_id, profile_id, len(batch.reviewed.book))
        return lambda: self._alike.find(asked, result, box)

    def _log_answer(self, request: Request[Any]) -> tuple[str, Callable[[], object]] | None:
        samples = self._samples
        match request:
            case LogSearch(query):
                return "files", lambda: self._history.search(query)
            case SampleSearch(wanted, page):
                return "files", lambda: samples.search(wanted, page)
            case SampleOf(batch_id):
                return "files", lambda: samples.of_batch(batch_id)
            case BatchesOf(sample_id):
                return "files", lambda: samples.batches_of(sample_id)
            case PicturesTwiceOf(sample_id):
                return "files", lambda: samples.pictures_twice(sample_id)
        return None

    def _picture_answer(self, request: Request[Any]) -> tuple[str, Callable[[], object]]:
        pictures = self._pictures
        of_field: dict[type, Callable[[FieldResult], object]] = {
            FieldPictureOf: pictures.field,
            CellsAroundOf: pictures.around,
            CropsOf: pictures.crops,
            SlideOf: pictures.slide,
        }
        if (answer := of_field.get(type(request))) is not None:
            shown = self._result(*_place_of(request))
            return "files", lambda: answer(shown)
        match request:
            case SmallCopyOf(ref, position):
                return "files", self._small_copy(self._batch(ref), self._result(ref, position))
            case ReferenceOf(label):
                return "files", lambda: pictures.reference(label)
            case BoxCropOf(ref, position, box):
                result = self._result(ref, position)
                return "files", lambda: pictures.crop_at(result, box)
            case ExplanationOf(ref, key):
                result = self._result(ref, key.field_position)
                version = self._version_of(ref)
                return "explain", lambda: pictures.explain(result, key.cell_index, version())
        raise TypeError(f"nobody answers {request!r}")

    def _small_copy(self, batch: OpenBatch, result: FieldResult) -> Callable[[], bytes]:
        if result.thumbnail or batch.batch_id is None:
            return lambda: result.thumbnail
        return partial(self._history.small_copies(batch.batch_id).at, result.position)

    def _version_of(self, ref: BatchRef) -> Callable[[], AdaptedLayer | None]:
        """Return a function that reads the version of the last layer that named a batch."""
        start = self._batch(ref).start
        number = None if start is None else version_in(start.model_name)
        return partial(self._history.version, number)

    def _batch(self, ref: BatchRef) -> OpenBatch:
        batch = self._review.open(ref)
        if batch is None:
            raise UserError(sentence("This batch is not open any more."))
        return batch

    def _result(self, ref: BatchRef, position: int) -> FieldResult:
        batch = self._review.open(ref)
        if batch is None or position not in batch.reviewed:
            raise UserError(sentence("This batch is not open any more."))
        return batch.reviewed.result(position)


def _place_of(request: Any) -> tuple[BatchRef, int]:
    """Return batch and position of a question about a field."""
    return request.batch, request.position
