"""The one path of a field through the program: locate, cut, classify, decide what needs review."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    Elapsed,
    Field,
    FieldNote,
    FieldResult,
    FieldStatus,
    Located,
    Location,
    Pixels,
    ReviewReason,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.cells.quality import (
    CropQuality,
    FieldAdvice,
    advise,
)
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.scale_pool import Ruler, ScalePool, ruler_of
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.ports import (
    Classifier,
    CropCutter,
    FieldReader,
    Locator,
    QualityMeter,
)
from hematovision_desktop.core.naming.review import (
    OodEvidence,
    blast_reasons,
    energies,
    known_scale,
    note_reasons,
    ood_reasons,
    ranked,
    scale_reasons,
    size_reasons,
)

_SAID_OF_COLOURS = frozenset(
    {
        FieldNote.GREY,
        FieldNote.RED_AND_BLUE_SWAPPED,
        FieldNote.COLOURS_DOUBTFUL,
        FieldNote.OTHER_COLOURS,
        FieldNote.NEGATIVE,
    }
)
"""Notes that already say what is known of the order of an image's colours."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a batch is read.

    review_below: confidence in [0, 1] below which a cell needs review; None means the card's.
    um_per_px: scale of every image; None has it estimated. on: the microscope that the images come
    from, if a person said which. known: the microscopes that they may come from otherwise.
    """

    label_set: LabelSet = LabelSet.FIVE
    review_below: float | None = None
    um_per_px: float | None = None
    on: MicroscopeProfile | None = None
    known: tuple[MicroscopeProfile, ...] = ()


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The adapters that process a field. meter: None leaves quality unmeasured."""

    reader: FieldReader
    locator: Locator
    cutter: CropCutter
    classifier: Classifier
    meter: QualityMeter | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A field that is read, located and cut, ready for the classifier; without its full image."""

    result: FieldResult
    locations: tuple[Location, ...]
    crops: tuple[Pixels, ...]
    qualities: tuple[CropQuality | None, ...] = ()

    @property
    def path(self) -> Path:
        """The field's file."""
        return self.result.path


def softmax(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float64]:
    """Return calibrated probabilities from logits, shape (n, labels), rows summing to 1.

    Temperature scaling after Guo et al. 2017 (arXiv 1706.04599).
    """
    scaled = logits.astype(np.float64) / temperature
    scaled -= scaled.max(axis=-1, keepdims=True)
    powers = np.exp(scaled)
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class LocatedField:
    """A field that is read and located, with its pixels, so that it can still be cut at any scale."""

    position: int
    field: Field
    located: Located
    elapsed: Elapsed

    @property
    def path(self) -> Path:
        """The field's file."""
        return self.field.path

    @property
    def ruler(self) -> Ruler:
        """What it tells about its scale."""
        return ruler_of(self.field, self.located)


def prepare_field(
    position: int,
    path: Path,
    pipeline: Pipeline,
    options: Options,
    pool: ScalePool | None = None,
) -> Prepared:
    """Read one file, locate its cells and cut their crops; a bad file becomes a row with a reason.

    pool: what images of the batch tell about the scale; nobody changes it meanwhile.
    """
    usual = None if pool is None else pool.um_per_px
    found = locate_field(position, path, pipeline, options, usual)
    return found if isinstance(found, Prepared) else cut_field(found, pipeline, pool)


def prepare_measured(
    found: LocatedField | Prepared, pipeline: Pipeline, options: Options, pool: ScalePool
) -> Prepared:
    """Return what `prepare_field` returns, for a field that was located to learn the batch's scale.

    It is located again if the scale can change the answer: the same image must have the same cells
    wherever it is in a batch. A bad file's row is returned as it is.
    """
    if isinstance(found, Prepared):
        return found
    usual, started = pool.um_per_px, time.perf_counter()
    if usual is not None and not found.located.holds_at(usual):
        located = pipeline.locator.locate(found.field, options.um_per_px, usual)
        spent = Elapsed(found.elapsed.read_ms, found.elapsed.locate_ms + _ms_since(started))
        found = replace(found, located=located, elapsed=spent)
    return cut_field(found, pipeline, pool)


def locate_field(
    position: int,
    path: Path,
    pipeline: Pipeline,
    options: Options,
    usual_um_per_px: float | None = None,
) -> LocatedField | Prepared:
    """Read one file and locate its cells; a bad file is returned as a row with a reason.

    usual_um_per_px: the scale according to the batch's other images.
    """
    started = time.perf_counter()
    try:
        field = pipeline.reader.read(path)
    except FieldUnreadable as refused:
        result = FieldResult(
            position,
            path,
            FieldStatus.ERROR,
            failure=refused.failure,
            elapsed=Elapsed(read_ms=_ms_since(started)),
        )
        return Prepared(result, (), ())
    read_ms = _ms_since(started)
    started = time.perf_counter()
    located = pipeline.locator.locate(field, options.um_per_px, usual_um_per_px)
    return LocatedField(position, field, located, Elapsed(read_ms, _ms_since(started)))


def cut_field(found: LocatedField, pipeline: Pipeline, pool: ScalePool | None = None) -> Prepared:
    """Cut a located field's crops at the scale that the batch's images give together."""
    started = time.perf_counter()
    field, located = found.field, found.located
    doubtful = False
    if pool is not None:
        scale = pool.settle(located.scale, found.ruler)
        doubtful = pool.is_doubtful(scale, found.ruler)
        located = replace(located, scale=scale)
        if (note := pool.colour_note) is not None and _SAID_OF_COLOURS.isdisjoint(field.notes):
            field = replace(field, notes=(*field.notes, note))
    crops = tuple(pipeline.cutter.cut(field, spot.box, located) for spot in located.locations)
    meter = pipeline.meter
    qualities = tuple(meter.measure_crop(crop) if meter else None for crop in crops)
    spent = Elapsed(found.elapsed.read_ms, found.elapsed.locate_ms + _ms_since(started))
    result = _located_result(found.position, field, located, spent, pipeline)
    if doubtful and FieldAdvice.SCALE_DOUBTFUL not in result.advice:
        result = replace(result, advice=(*result.advice, FieldAdvice.SCALE_DOUBTFUL))
    return Prepared(result, located.locations, crops, qualities)


def _located_result(
    position: int, field: Field, located: Located, elapsed: Elapsed, pipeline: Pipeline
) -> FieldResult:
    notes = field.notes
    if located.scale.source is ScaleSource.ASSUMED:
        notes = (*notes, FieldNote.SCALE_ASSUMED)
    return FieldResult(
        position,
        field.path,
        FieldStatus.OK if located.locations else FieldStatus.NO_CELL,
        sha256=field.sha256,
        size_bytes=field.size_bytes,
        width=field.width,
        height=field.height,
        notes=notes,
        scale=located.scale,
        background=located.background,
        primary=located.primary,
        elapsed=elapsed,
        thumbnail=pipeline.reader.thumbnail(field),
        advice=advise(pipeline.meter.measure_field(field, located)) if pipeline.meter else (),
        red_cells=_count(located.red_cells),
        platelets=_count(located.platelets),
    )


def _count(boxes: tuple[Box, ...] | None) -> int | None:
    return None if boxes is None else len(boxes)


@dataclass(frozen=True, slots=True, eq=False)
class NamedCrops:
    """The classifier's answers for n crops.

    rows: calibrated probabilities, float64 (n, labels of the model). evidence: for each crop,
    whether it is a cell at all.
    """

    rows: NDArray[np.float64]
    evidence: tuple[OodEvidence, ...]


def name_crops(
    crops: Sequence[Pixels],
    classifier: Classifier,
    options: Options,
    qualities: Sequence[CropQuality | None] = (),
) -> NamedCrops:
    """Name crops, wherever they were cut: in a batch, at the live microscope, or to measure a model.

    qualities: how well each can be seen, in the same order; empty if nobody measured.
    """
    card = classifier.card
    answer = classifier.classify(crops)
    rows = softmax(answer.logits, card.calibration_for(options.label_set).temperature)
    energy = energies(answer.familiar, card.temperature).tolist()
    nothing = (None,) * len(energy)
    far = nothing if answer.distances is None else answer.distances.tolist()
    each = zip(energy, qualities or nothing, far, strict=True)
    return NamedCrops(rows, tuple(OodEvidence(*one) for one in each))


def name_cells(prepared: Prepared, classifier: Classifier, options: Options) -> FieldResult:
    """Classify the crops of a prepared field and return its finished result."""
    return name_fields((prepared,), classifier, options)[0]


def name_fields(
    several: Sequence[Prepared], classifier: Classifier, options: Options
) -> list[FieldResult]:
    """Classify the crops of several fields at once and return their finished results in order.

    Together they cost less: the known cells that they are compared with are read only once.
    """
    started = time.perf_counter()
    crops = [crop for one in several for crop in one.crops]
    if not crops:
        return [one.result for one in several]
    qualities = [quality for one in several for quality in one.qualities]
    named = name_crops(crops, classifier, options, qualities)
    ms_each = _ms_since(started) / len(crops)
    results, first = [], 0
    for one in several:
        last = first + len(one.crops)
        part = NamedCrops(named.rows[first:last], named.evidence[first:last])
        results.append(_named_result(one, part, classifier.card, options, ms_each))
        first = last
    return results


def _named_result(
    prepared: Prepared, named: NamedCrops, card: ModelCard, options: Options, ms_each: float
) -> FieldResult:
    """Return a field's result with its cells. ms_each: the time it took to name a crop."""
    result = prepared.result
    if not prepared.crops:
        return result
    started = time.perf_counter()
    doubts = scale_reasons(result.scale, result.advice)
    doubts += note_reasons(result.notes)
    um_per_px = known_scale(result.scale, doubts)
    cells = tuple(
        judge_cell(spot, row, evidence, card, options, doubts=doubts, um_per_px=um_per_px)
        for spot, row, evidence in zip(prepared.locations, named.rows, named.evidence, strict=True)
    )
    classify_ms = ms_each * len(prepared.crops) + _ms_since(started)
    elapsed = Elapsed(result.elapsed.read_ms, result.elapsed.locate_ms, classify_ms)
    return replace(result, cells=cells, elapsed=elapsed)


def judge_cell(
    spot: Location,
    row: Sequence[float] | NDArray[np.float64],
    evidence: OodEvidence,
    card: ModelCard,
    options: Options,
    *,
    doubts: Sequence[ReviewReason] = (),
    um_per_px: float | None = None,
) -> Cell:
    """Name one cell from its probabilities over all of the model's labels, and list its doubts.

    doubts: what makes every cell of its field doubtful. um_per_px: of its field, None if it is not
    known well enough to measure by.
    """
    everything = {label: float(value) for label, value in zip(card.labels, row, strict=True)}
    probabilities = options.label_set.restrict(everything)
    label, second = ranked(probabilities)[:2]
    reasons = review_reasons(everything, probabilities, (label, second), card, options)
    if spot.at_edge:
        reasons.append(ReviewReason.CUT_BY_EDGE)
    if spot.drawn_over and ReviewReason.HIDDEN_BY_LINES not in doubts:
        reasons.append(ReviewReason.HIDDEN_BY_LINES)
    reasons += doubts
    reasons += blast_reasons(everything, card.blast_above)
    if not spot.at_edge:
        reasons += size_reasons(label, spot.box, um_per_px)
    reasons += ood_reasons(evidence, card.ood_limits)
    return Cell(
        spot.box, label, probabilities[label], probabilities, tuple(reasons), evidence.distance
    )


def review_reasons(
    everything: Mapping[Label, float],
    probabilities: Mapping[Label, float],
    top_two: tuple[Label, Label],
    card: ModelCard,
    options: Options,
) -> list[ReviewReason]:
    """Return why the classifier's answer alone is doubtful; thresholds are the card's or the user's."""
    review_below = card.terms_for(options.label_set, options.review_below).review_below
    first, second = probabilities[top_two[0]], probabilities[top_two[1]]
    reasons = []
    if first < review_below:
        reasons.append(ReviewReason.LOW_CONFIDENCE)
    if first - second < card.min_margin:
        reasons.append(ReviewReason.TWO_TYPES_CLOSE)
    if options.label_set.share(everything) < card.min_label_set_mass:
        reasons.append(ReviewReason.OUTSIDE_LABEL_SET)
    return reasons


def _ms_since(started: float) -> float:
    return (time.perf_counter() - started) * 1000.0
