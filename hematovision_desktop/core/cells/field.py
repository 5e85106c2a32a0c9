"""A field (one image of the smear), where its cells are, and what was found in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field as dataclass_field
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.errors import Failure
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.quality import FieldAdvice

Pixels = NDArray[np.uint8]


class FieldNote(StrEnum):
    """A decision that the reader or the batch made about a file; shown beside the result."""

    FIRST_PAGE_ONLY = "first_page_only"
    FIRST_FRAME_ONLY = "first_frame_only"
    SIXTEEN_BIT_SCALED = "sixteen_bit_scaled"
    GREY = "grey"
    TRANSPARENCY_IGNORED = "transparency_ignored"
    SCALE_ASSUMED = "scale_assumed"
    LARGEST_PAGE = "largest_page"
    CHANNELS_JOINED = "channels_joined"
    SHARPEST_PAGE = "sharpest_page"
    RAW_PASSED_OVER = "raw_passed_over"
    PIXELS_MADE_SQUARE = "pixels_made_square"
    HALF_FRAME_ONLY = "half_frame_only"
    RED_AND_BLUE_SWAPPED = "red_and_blue_swapped"
    COLOURS_DOUBTFUL = "colours_doubtful"
    OTHER_COLOURS = "other_colours"
    COLOURS_APART = "colours_apart"
    NEGATIVE = "negative"
    FEW_COLOURS = "few_colours"
    PROFILE_APPLIED = "profile_applied"
    EDGE_MASKED = "edge_masked"
    LINES_PAINTED_OVER = "lines_painted_over"
    LINES_HIDE_CELLS = "lines_hide_cells"
    DAMAGE_SUSPECTED = "damage_suspected"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class ColourOrder:
    """How an image's colours speak against their order, as logits: above 0 if they do.

    exchanged: red and blue. moved: green is in the place of another. The evidence of images from
    one program adds up.
    """

    exchanged: float
    moved: float


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """One decoded image of the smear.

    pixels: uint8, shape (height, width, 3), RGB, upright (EXIF orientation applied). sha256:
    lower-case hex digest of the file's bytes. size_bytes: the file's length. stated_um_per_px: the
    scale that the file itself states, in µm per px; evidence, not truth. colour_order: how the
    colours speak against their order, as they were stored; None if they cannot tell.
    """

    path: Path
    pixels: Pixels
    sha256: str
    size_bytes: int
    notes: tuple[FieldNote, ...] = ()
    stated_um_per_px: float | None = None
    colour_order: ColourOrder | None = None

    @property
    def width(self) -> int:
        """Width in px."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Height in px."""
        return int(self.pixels.shape[0])


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-aligned box in px of its field; x and y are the upper left corner."""

    x: int
    y: int
    width: int
    height: int

    @property
    def sides(self) -> list[int]:
        """X, y, width and height as files hold them."""
        return [int(self.x), int(self.y), int(self.width), int(self.height)]

    @property
    def centre(self) -> tuple[float, float]:
        """The middle (x, y) in px."""
        return self.x + self.width / 2, self.y + self.height / 2

    def overlap(self, other: Box) -> float:
        """Return intersection over union in [0, 1]."""
        across = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        if across <= 0 or down <= 0:
            return 0.0
        shared = across * down
        return shared / (self.width * self.height + other.width * other.height - shared)

    def within(self, width: int, height: int) -> Box | None:
        """Return the part of it inside an image of this size, None if there is none."""
        left, top = max(0, self.x), max(0, self.y)
        right, bottom = min(width, self.x + self.width), min(height, self.y + self.height)
        return Box(left, top, right - left, bottom - top) if right > left and bottom > top else None


class ScaleSource(StrEnum):
    """Where the scale of a field comes from."""

    RED_CELLS = "red_cells"
    LEUKOCYTES = "leukocytes"
    SET = "set"
    POOLED = "pooled"
    STATED = "stated"
    REMEMBERED = "remembered"
    KEPT = "kept"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True)
class Scale:
    """How large a pixel is, in µm per px, and how that is known."""

    um_per_px: float
    source: ScaleSource


@dataclass(frozen=True, slots=True)
class Location:
    """One cell as a locator sees it: a box around all of it, cytoplasm included.

    drawn_over: whether a program drew something over it, such as a scale bar, which may hide a part
    of the cell.
    """

    box: Box
    at_edge: bool = False
    drawn_over: bool = False


def _is_not_known(_um_per_px: float) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Located:
    """A locator's answer for one field.

    locations: the leukocytes. background: median colour of the empty glass, RGB in [0, 255].
    primary: index into locations of the cell a person would point at, None if there is none.
    red_cells, platelets: where they are; None from a locator that does not look for them. holds_at:
    whether it is also the answer if the batch's images have a scale in µm per px; by default that
    is not known.
    """

    locations: tuple[Location, ...]
    scale: Scale
    background: tuple[float, float, float]
    primary: int | None
    red_cells: tuple[Box, ...] | None = None
    platelets: tuple[Box, ...] | None = None
    holds_at: Callable[[float], bool] = dataclass_field(default=_is_not_known, compare=False)


class ReviewReason(StrEnum):
    """Why the program abstains from a firm answer for a cell."""

    LOW_CONFIDENCE = "low_confidence"
    TWO_TYPES_CLOSE = "two_types_close"
    OUTSIDE_LABEL_SET = "outside_label_set"
    CUT_BY_EDGE = "cut_by_edge"
    SCALE_UNKNOWN = "scale_unknown"
    TOO_FEW_PIXELS = "too_few_pixels"
    OUT_OF_FOCUS = "out_of_focus"
    UNFAMILIAR = "unfamiliar"
    COLOURS_DOUBTFUL = "colours_doubtful"
    OTHER_COLOURS = "other_colours"
    FEW_COLOURS = "few_colours"
    NO_COLOURS = "no_colours"
    HIDDEN_BY_LINES = "hidden_by_lines"
    DAMAGE_SUSPECTED = "damage_suspected"
    MAY_BE_BLAST = "may_be_blast"
    TOO_LARGE_FOR_TYPE = "too_large_for_type"
    SECOND_READER = "second_reader"


@dataclass(frozen=True, slots=True)
class Cell:
    """One located and named object.

    label: most probable type of the label set; confidence: its calibrated probability in [0, 1].
    probabilities: every type of the label set; they sum to 1. reasons: why a person should look;
    empty if the program stands by its answer. distance: from known cells
    (`core.microscopes.foreign`); shows whether a batch is foreign. None if it cannot be told.
    """

    box: Box
    label: Label
    confidence: float
    probabilities: Mapping[Label, float]
    reasons: tuple[ReviewReason, ...] = ()
    distance: float | None = None

    @property
    def needs_review(self) -> bool:
        """Whether the program abstains."""
        return bool(self.reasons)


class FieldStatus(StrEnum):
    """The outcome for a field."""

    OK = "ok"
    NO_CELL = "no_cell"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Time spent on one field, in ms."""

    read_ms: float = 0.0
    locate_ms: float = 0.0
    classify_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class FieldResult:
    """Everything known about one field after it was processed.

    position: place in the batch's input order, from 0. primary: index into cells of the cell a
    person would point at. advice: what should be corrected about the image. red_cells, platelets:
    how many are in the field, None if nobody counted them. thumbnail: the field as a small JPEG
    (longer side at most 160 px), b"" if unreadable.
    """

    position: int
    path: Path
    status: FieldStatus
    sha256: str | None = None
    size_bytes: int | None = None
    width: int | None = None
    height: int | None = None
    failure: Failure | None = None
    notes: tuple[FieldNote, ...] = ()
    scale: Scale | None = None
    background: tuple[float, float, float] | None = None
    cells: tuple[Cell, ...] = ()
    primary: int | None = None
    elapsed: Elapsed = dataclass_field(default_factory=Elapsed)
    thumbnail: bytes = b""
    advice: tuple[FieldAdvice, ...] = ()
    red_cells: int | None = None
    platelets: int | None = None
