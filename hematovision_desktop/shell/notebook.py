"""`from hematovision_desktop import classify`: pictures in, frozen records out, for notebooks and scripts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.assembly.factories import build_outside, build_pipeline
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.batch import BatchUpdate, CancelToken
from hematovision_desktop.core.cells.field import Field, FieldResult, Pixels
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.formats.export import field_record
from hematovision_desktop.core.live.calibration import LEAST_UM_PER_PX, MOST_UM_PER_PX
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.ports import FieldReader
from hematovision_desktop.services.batches.batch_run import run_batch
from hematovision_desktop.shell.streams import without_greetings

Picture = str | Path | NDArray[np.uint8]
"""A file, a folder of pictures, or pixels: uint8 RGB of shape (height, width, 3)."""

LEAST_SIDE_PX = 64


@dataclass(frozen=True, slots=True)
class CellRecord:
    """One cell. box: x, y, width, height in px. probabilities: by label, sum 1.

    final_label: what it counts as, or None for a cell that needs review.
    """

    box: tuple[int, int, int, int]
    label: str
    confidence: float
    probabilities: Mapping[str, float]
    needs_review: bool
    reasons: tuple[str, ...]
    final_label: str | None
    waits: bool


@dataclass(frozen=True, slots=True)
class ErrorRecord:
    """Why a picture could not be read. code: stable. message: for people."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class ScaleRecord:
    """How large a pixel is, in µm, and how that is known."""

    um_per_px: float
    source: str


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """The model pack that named the cells."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ElapsedRecord:
    """Time spent on a picture, in ms."""

    read: float
    locate: float
    classify: float


@dataclass(frozen=True, slots=True)
class SlideRecord:
    """Part of a scanned slide that a field shows, in px of the slide at full resolution.

    downsample: px of the slide per px of the field. boxes: of the cells, as x, y, width, height.
    """

    path: str
    x: int
    y: int
    downsample: float
    boxes: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class FieldRecord:
    """Findings in one picture, with the fields and names of the JSON record.

    microscope: name of its profile, None without one. familiar: whether the pictures so far look
    like those the program was trained on, None while unknown. promise: share of sure names in [0,
    1] that was proven to be right on it. check: what the checks there say, as in the JSON record.
    unusual: whether the blood looks unlike what the microscope usually shows, None while unknown.
    """

    schema: str
    path: str
    sha256: str | None
    width: int | None
    height: int | None
    status: str
    error: ErrorRecord | None
    primary: int | None
    cells: tuple[CellRecord, ...]
    added: tuple[()]
    scale: ScaleRecord | None
    advice: tuple[str, ...]
    notes: tuple[str, ...]
    red_cells: int | None
    platelets: int | None
    slide: SlideRecord | None
    microscope: str | None
    familiar: bool | None
    promise: float | None
    check: str
    unusual: bool | None
    model: ModelRecord
    elapsed_ms: ElapsedRecord


def classify(
    pictures: Picture | Iterable[Picture],
    *,
    label_set: str = LabelSet.FIVE.value,
    um_per_px: float | None = None,
    model: str | Path | None = None,
) -> tuple[FieldRecord, ...]:
    """Find and name the leukocytes in pictures; return one record for each, in order.

    pictures: files, folders, or pixels (uint8 RGB, height × width × 3), one or many. label_set:
    "four", "five" or "extended". um_per_px: size of a pixel in µm; None estimates it. model: a
    model pack's .tflite; None uses the shipped one. Nothing is written to the log. A bad file gives
    a record with an error. Raises UserError and EnvironmentFault with a sentence on what to do.
    """
    options = Options(_label_set(label_set), um_per_px=_scale(um_per_px))
    paths, in_memory = _sorted_out(_listed(pictures))
    processor_probe.guard()
    with without_greetings():
        pipeline = build_pipeline(None if model is None else Path(model))
    pipeline = replace(pipeline, reader=_MemoryReader(pipeline.reader, in_memory))
    results: list[FieldResult] = []

    def keep(update: BatchUpdate) -> None:
        results.extend(update.results)

    run_batch(paths, pipeline, options, keep, CancelToken())
    card = pipeline.classifier.card
    return tuple(_record(one, card.result_name, card.sha256) for one in results)


def _listed(pictures: Picture | Iterable[Picture]) -> list[Picture]:
    if isinstance(pictures, str | Path) or (
        isinstance(pictures, np.ndarray) and pictures.ndim <= 3
    ):
        return [cast(Picture, pictures)]
    return list(pictures)


def _sorted_out(given: Sequence[Picture]) -> tuple[list[Path], dict[Path, Pixels]]:
    """Return the files to read in order, and the pixels that replace some of them."""
    find = build_outside().find_all
    paths: list[Path] = []
    in_memory: dict[Path, Pixels] = {}
    for number, one in enumerate(given):
        if isinstance(one, np.ndarray):
            stand_in = Path(f"picture {number + 1}")
            in_memory[stand_in] = _checked(one, stand_in)
            paths.append(stand_in)
            continue
        found = find([Path(one)], lambda: False).paths
        if not found:
            raise UserError(f"No pictures were found in {one}. Name a picture or a folder of them.")
        paths += found
    return paths, in_memory


def _checked(pixels: Pixels, name: Path) -> Pixels:
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3:
        raise UserError(
            f"{name}: pixels have to be uint8 RGB of shape (height, width, 3), "
            f"not {pixels.dtype} of shape {pixels.shape}."
        )
    if min(pixels.shape[:2]) < LEAST_SIDE_PX:
        raise UserError(f"{name}: a picture has to be at least {LEAST_SIDE_PX} px wide and high.")
    return np.ascontiguousarray(pixels)


def _label_set(name: str) -> LabelSet:
    try:
        return LabelSet(name)
    except ValueError:
        known = ", ".join(one.value for one in LabelSet)
        raise UserError(f"There is no label set “{name}”. Choose one of: {known}.") from None


def _scale(um_per_px: float | None) -> float | None:
    if um_per_px is not None and not LEAST_UM_PER_PX <= um_per_px <= MOST_UM_PER_PX:
        raise UserError(
            f"um_per_px has to be between {LEAST_UM_PER_PX} and {MOST_UM_PER_PX}, such as 0.1, "
            f"not {um_per_px}."
        )
    return um_per_px


class _MemoryReader:
    """Reader that reads files as usual, and returns pixels in memory as they are."""

    def __init__(self, reader: FieldReader, in_memory: Mapping[Path, Pixels]) -> None:
        self._reader = reader
        self._in_memory = in_memory

    def read(self, path: Path) -> Field:
        """Return the field."""
        pixels = self._in_memory.get(path)
        if pixels is None:
            return self._reader.read(path)
        return Field(path, pixels, hashlib.sha256(pixels.tobytes()).hexdigest(), pixels.nbytes)

    def thumbnail(self, field: Field) -> bytes:  # noqa: ARG002
        """Return nothing: thumbnails are not needed."""
        return b""


def _slide(stored: dict[str, Any] | None) -> SlideRecord | None:
    if stored is None:
        return None
    return SlideRecord(**stored | {"boxes": tuple(map(tuple, stored["boxes"]))})


def _record(result: FieldResult, model_name: str, model_sha256: str) -> FieldRecord:
    stored = field_record(result, model_name, model_sha256)
    cells = tuple(
        CellRecord(**cell | {"box": tuple(cell["box"]), "reasons": tuple(cell["reasons"])})
        for cell in stored["cells"]
    )
    return FieldRecord(
        **stored
        | {
            "error": ErrorRecord(**stored["error"]) if stored["error"] else None,
            "cells": cells,
            "added": (),  # people add cells, and none has looked at these pictures
            "scale": ScaleRecord(**stored["scale"]) if stored["scale"] else None,
            "slide": _slide(stored["slide"]),
            "advice": tuple(stored["advice"]),
            "notes": tuple(stored["notes"]),
            "model": ModelRecord(**stored["model"]),
            "elapsed_ms": ElapsedRecord(**stored["elapsed_ms"]),
        }
    )
