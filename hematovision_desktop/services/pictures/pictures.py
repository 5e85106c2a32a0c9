"""Answers to questions about the images of a batch: pixels, crops, surroundings, class maps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.box_fit import USUAL_UM
from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    FieldResult,
    Located,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.slide import SlidePicture, region_of
from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer
from hematovision_desktop.core.naming.explanation import crop_window
from hematovision_desktop.core.naming.layers import adapted
from hematovision_desktop.core.naming.ports import CropCutter, FieldReader
from hematovision_desktop.services.messages.questions import CellsAround, Explanation
from hematovision_desktop.services.pictures.model import ModelKeeper


class PictureGone(UserError):
    """Raised when an image is not where it was."""


class Pictures:
    """A reader of images read before. Each method raises UserError if the file is gone or was changed.

    Methods may be called from several threads at once, except `explain`, which owns an interpreter.
    """

    def __init__(
        self,
        model: ModelKeeper,
        draw: Callable[[Label], Pixels | None],
        read_slide: Callable[[Path], SlidePicture],
    ) -> None:
        self._model = model
        self._draw = draw
        self._read_slide = read_slide

    def field(self, result: FieldResult) -> Pixels:
        """Return the pixels of a field, uint8 RGB (height, width, 3)."""
        return self._again(result).pixels

    def slide(self, result: FieldResult) -> SlidePicture:
        """Return the scanned slide that a field is a part of."""
        region = region_of(result.path)
        if region is None:
            raise UserError(sentence("This picture is not part of a scanned slide."))
        try:
            return self._read_slide(region.slide)
        except FieldUnreadable as refused:
            raise UserError(sentence(refused.failure.message)) from refused

    def around(self, result: FieldResult) -> CellsAround:
        """Return where a field's red cells and platelets are; no batch stores so many boxes."""
        original = self._again(result)
        scale = result.scale
        um_per_px = None if scale is None else scale.um_per_px
        was_set = scale is not None and scale.source is ScaleSource.SET
        of_batch = scale is not None and scale.source in (ScaleSource.POOLED, ScaleSource.KEPT)
        locator = self._model.now.pipeline.locator
        located = locator.locate(
            original, um_per_px if was_set else None, um_per_px if of_batch else None
        )
        if of_batch and _count_in(located) != result.red_cells:
            # Its microscope's scale, or that of its size, is not what its batch was located with.
            alone = locator.locate(original)
            located = alone if _count_in(alone) == result.red_cells else located
        return CellsAround(located.red_cells, located.platelets)

    def crops(self, result: FieldResult) -> tuple[Pixels, ...]:
        """Return the crops of a field's cells in their natural colours, in cell order.

        For recently named cells the crops were cut then, and the file is not read again.
        """
        kept = self._model.tiles.of(result)
        if kept is not None:
            return kept
        original, located = self._again(result), _located(result)
        cutter = self._model.now.tiles
        return tuple(cutter.cut(original, cell.box, located) for cell in result.cells)

    def cut(self, result: FieldResult, boxes: Sequence[Box]) -> tuple[Pixels, ...]:
        """Return crops of locations in a field, in natural colours."""
        model = self._model.now
        return cut_again(model.pipeline.reader, model.tiles, result, boxes)

    def reference(self, label: Label) -> Pixels:
        """Return a drawing of a typical cell. Raises UserError for a type that is not drawn."""
        drawn = self._draw(label)
        if drawn is None:
            raise UserError(sentence("There is no drawing of this type."))
        return drawn

    def crop_at(self, result: FieldResult, box: Box) -> Pixels:
        """Return the content of a box in a field, cut like the other cells."""
        original = self._again(result)
        # Without a cell that the program found, neither may be known; the box itself then decides.
        scale = result.scale or Scale(USUAL_UM / max(box.width, box.height), ScaleSource.ASSUMED)
        located = Located((), scale, result.background or (255.0, 255.0, 255.0), None)
        return self._model.now.tiles.cut(original, box, located)

    def explain(
        self, result: FieldResult, cell_index: int, layer: AdaptedLayer | None = None
    ) -> Explanation:
        """Return the class map of a cell, computed from its file.

        layer: the version of the last layer that named it, None for the pack as shipped.
        """
        original, located = self._again(result), _located(result)
        model = self._model.now
        box = result.cells[cell_index].box
        crop = model.pipeline.cutter.cut(original, box, located)
        fits = layer is not None and layer.pack_sha256 == model.card.sha256
        explainer = adapted(model.explainer(), layer if fits else None)
        card = explainer.card
        left, top, side = crop_window(box, located.scale.um_per_px, card.preprocessing)
        maps = explainer.classify([crop]).class_maps
        if maps is None:
            raise UserError(
                sentence(
                    "The model pack {title} shows no class maps: its head is not average pooling "
                    "and one Dense layer, so there is no exact map.",
                    title=card.title,
                )
            )
        return Explanation((left, top, side), card.labels, maps[0])

    def _again(self, result: FieldResult) -> Field:
        return read_again(self._model.now.pipeline.reader, result)


def read_again(reader: FieldReader, result: FieldResult) -> Field:
    """Read a field's file once more. Raises UserError if it is gone or was changed."""
    try:
        again = reader.read(result.path)
    except FieldUnreadable as refused:
        kind = PictureGone if refused.failure.code is FailureCode.MISSING else UserError
        raise kind(sentence(refused.failure.message)) from refused
    if again.sha256 != result.sha256:
        raise UserError(sentence("This file has changed since it was classified."))
    return again


def cut_again(
    reader: FieldReader, cutter: CropCutter, result: FieldResult, boxes: Sequence[Box]
) -> tuple[Pixels, ...]:
    """Return crops of locations in a field, uint8 RGB (side, side, 3) each. UserError as `read_again`."""
    located = _located(result)
    original = read_again(reader, result)
    return tuple(cutter.cut(original, box, located) for box in boxes)


def located_of(result: FieldResult) -> Located | None:
    """Return what is needed to cut the crops of a finished field again; None if it is not known."""
    if result.scale is None or result.background is None:
        return None
    return Located((), result.scale, result.background, result.primary)


def _count_in(located: Located) -> int | None:
    return None if located.red_cells is None else len(located.red_cells)


def _located(result: FieldResult) -> Located:
    located = located_of(result)
    if located is None:
        raise UserError(
            sentence("The scale of this picture is not known, so its cells cannot be cut out.")
        )
    return located
