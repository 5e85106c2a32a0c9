"""Cells that two people named alike, shown to learners without any other detail.

They are found in the log and cut from their images, all on the thread that explains. The log is
asked on its own thread, and rarely.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection

import numpy as np

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.box_fit import USUAL_UM
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import AGREED, ASKED, DrawnForQuiz, QuizCell
from hematovision_desktop.core.verdicts.agreed_cells import AgreedCell
from hematovision_desktop.services.pictures.model import ModelKeeper
from hematovision_desktop.services.pictures.pictures import read_again
from hematovision_desktop.services.review.workplace import Workplace

MOST_OF_TYPE = 24
MOST_SHOWN = 4
REST_S = 20.0
"""The least time between two queries of the log."""
SIDE_UM = 24.0
"""How much is shown around a cell, the same as around a drawn one."""
LEAST_PX = 40
"""A cell that is smaller in the log's copy of its image shows nothing to learn from."""
_WHITE = (255.0, 255.0, 255.0)


class AgreedCells:
    """The cells of the log that the trainer may show; none unless that is allowed.

    decode: a small copy from the log, None if it is damaged.
    """

    def __init__(
        self,
        place: Workplace,
        model: ModelKeeper,
        decode: Callable[[bytes], Pixels | None],
        *,
        allows: Callable[[], bool],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._place = place
        self._model = model
        self._decode = decode
        self._allows = allows
        self._now = now
        self._cells: dict[QuizCell, AgreedCell] = {}
        self._read: tuple[int, float] | None = None

    def known(self) -> Collection[QuizCell]:
        """Return the cells that may be asked, the newest first."""
        if not self._allows():
            self._cells, self._read = {}, None
        elif self._is_old():
            self._read = (self._place.log().number, self._now())
            self._cells = {
                QuizCell(one.label, AGREED, one.seed): one
                for one in self._ask_log()
                if one.label in ASKED
            }
        return self._cells.keys()

    def _is_old(self) -> bool:
        if self._read is None or self._read[0] != self._place.log().number:
            return True
        return self._now() >= self._read[1] + REST_S

    def _ask_log(self) -> list[AgreedCell]:
        try:
            return self._place.ask(lambda there: there.agreed_cells(MOST_OF_TYPE))
        except (UserError, EnvironmentFault):  # the drawn ones are available
            return []

    def picture(self, cell: QuizCell) -> DrawnForQuiz | None:
        """Return a cell as it is shown; None if it cannot be, and then it is forgotten."""
        known = self._cells.get(cell) if self._allows() else None
        shown = None if known is None else self._from_file(known) or self._from_copy(known)
        if shown is None:
            self._cells.pop(cell, None)
        return shown

    def pictures_of(self, label: Label) -> tuple[Pixels, ...]:
        """Return some cells of a type, uint8 RGB (side, side, 3) each, the newest first."""
        shown: list[Pixels] = []
        for cell in [one for one in self.known() if one.label is label]:
            picture = self.picture(cell)
            if picture is not None:
                shown.append(picture.pixels)
            if len(shown) == MOST_SHOWN:
                break
        return tuple(shown)

    def _from_file(self, cell: AgreedCell) -> DrawnForQuiz | None:
        try:
            pixels = read_again(self._model.now.pipeline.reader, cell.field).pixels
        except (UserError, EnvironmentFault):
            return None
        return _cut(pixels, cell, 1.0)

    def _from_copy(self, cell: AgreedCell) -> DrawnForQuiz | None:
        pixels = self._decode(cell.field.thumbnail) if cell.field.thumbnail else None
        if pixels is None or not cell.field.width:
            return None
        ratio = pixels.shape[1] / cell.field.width
        if max(cell.box.width, cell.box.height) * ratio < LEAST_PX:
            return None
        return _cut(pixels, cell, ratio)


def _cut(pixels: Pixels, cell: AgreedCell, ratio: float) -> DrawnForQuiz:
    """Cut a square around a cell.

    Outside the image it has the glass's colour. ratio: px per px of the field.
    """
    box, scale = cell.box, cell.field.scale
    usual = USUAL_UM / max(box.width, box.height)
    um_per_px = (usual if scale is None else scale.um_per_px) / ratio
    side = max(8, round(SIDE_UM / um_per_px))
    x, y = (round(one * ratio - side / 2) for one in box.centre)
    cut = np.full((side, side, 3), cell.field.background or _WHITE, np.uint8)
    height, width = pixels.shape[:2]
    left, top, right, bottom = max(0, x), max(0, y), min(width, x + side), min(height, y + side)
    if left < right and top < bottom:
        cut[top - y : bottom - y, left - x : right - x] = pixels[top:bottom, left:right]
    inside = Box(
        round(box.x * ratio) - x,
        round(box.y * ratio) - y,
        round(box.width * ratio),
        round(box.height * ratio),
    )
    return DrawnForQuiz(cut, inside, um_per_px)
