"""How much of the evidence for a type is inside the cell, from the classifier's exact class map."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.naming.model_card import Preprocessing

_FINER = 32
"""Points per side of a map's element: its evidence counts as spread evenly over its square."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the evidence for a type is, both as shares in [0, 1].

    inside: the share of the evidence for the type inside the cell's outline; None if there is no
    evidence for the type. covered: the share of the map that the outline fills; evidence spread
    evenly over the map would have this share inside.
    """

    inside: float | None
    covered: float


def crop_window(box: Box, um_per_px: float, rules: Preprocessing) -> tuple[int, int, int]:
    """Return left, top and side, in px of the field, of the window around a cell."""
    side = max(8, round(rules.crop_um / um_per_px))
    x, y = box.centre
    return round(x - side / 2), round(y - side / 2), side


def locate_evidence(
    channel: NDArray[np.float32], window: tuple[float, float, float], box: Box
) -> Evidence:
    """Return where one type's evidence is.

    channel: float32, shape (rows, columns), positive where it supports the type. window: x, y and
    side of the map in px of the field. The outline is the ellipse that fills the cell's box: the
    elements of a map are several µm wide, so a finer outline would add nothing.
    """
    inside = _inside(channel.shape, window, box)
    speaks = np.clip(channel.astype(np.float64), 0.0, None)
    total = float(speaks.sum())
    share = float((speaks * inside).sum()) / total if total > 0 else None
    return Evidence(share, float(inside.mean()))


def _inside(
    shape: tuple[int, ...], window: tuple[float, float, float], box: Box
) -> NDArray[np.float64]:
    """Return the share of each of the map's elements that the outline fills."""
    left, top, side = window
    middle_x, middle_y = box.centre
    rows, columns = shape[:2]
    y = top + side * (np.arange(rows * _FINER) + 0.5) / (rows * _FINER)
    x = left + side * (np.arange(columns * _FINER) + 0.5) / (columns * _FINER)
    down = (2.0 * (y - middle_y) / box.height) ** 2
    across = (2.0 * (x - middle_x) / box.width) ** 2
    filled = (down[:, None] + across[None, :]) <= 1.0
    return np.asarray(filled.reshape(rows, _FINER, columns, _FINER).mean(axis=(1, 3)), np.float64)
