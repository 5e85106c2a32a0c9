"""Plain fakes of the parts of the analysis: a table of files, a table of answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from hematovision_desktop.core.base.errors import Failure, FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    Located,
    Location,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.core.naming.analysis import Pipeline
from hematovision_desktop.core.naming.model_card import ModelCard, Preprocessing
from hematovision_desktop.core.naming.ports import Classified

CARD = ModelCard(
    name="table",
    version="1",
    sha256="0" * 64,
    labels=MODEL_LABELS,
    preprocessing=Preprocessing(22.0, 32, None, 0),
    temperature=1.0,
    review_below=0.6,
    min_margin=0.2,
    min_label_set_mass=0.5,
    metrics={},
    data=(),
)


class TableReader:
    """A reader that goes by file names: "bad…" is damaged, anything else is a small grey field."""

    def read(self, path: Path) -> Field:
        if path.name.startswith("bad"):
            raise FieldUnreadable(Failure.of(FailureCode.DAMAGED))
        return Field(path, np.full((64, 64, 3), 128, np.uint8), "ab" * 32, 1000)

    def thumbnail(self, field: Field) -> bytes:
        return b"thumb"


@dataclass
class TableLocator:
    """A locator that finds as many cells as the file's name says ("cells3.png")."""

    source: ScaleSource = ScaleSource.RED_CELLS

    def locate(
        self,
        field: Field,
        um_per_px: float | None = None,
        usual_um_per_px: float | None = None,
    ) -> Located:
        count = int("".join(c for c in field.path.stem if c.isdigit()) or 0) % 10
        spots = tuple(Location(Box(4 * i, 4, 16, 16), at_edge=i == 1) for i in range(count))
        scale = Scale(um_per_px or 0.1, self.source)
        return Located(spots, scale, (240.0, 240.0, 240.0), 0 if count else None)


class PlainCutter:
    def cut(self, field: Field, box: Box, located: Located) -> Pixels:
        return np.zeros((32, 32, 3), np.uint8)


@dataclass
class TableClassifier:
    """A classifier that gives every crop the same logits and counts its crops."""

    logits: Mapping[Label, float] = field(default_factory=lambda: {Label.NEUTROPHIL: 8.0})
    seen: int = 0
    card: ModelCard = CARD

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        self.seen += len(crops)
        row = np.array([self.logits.get(label, 0.0) for label in MODEL_LABELS], np.float32)
        return Classified(
            np.tile(row, (len(crops), 1)), np.zeros((len(crops), 4, 4, 8), np.float32)
        )


def plain_parts(
    classifier: TableClassifier | None = None, locator: TableLocator | None = None
) -> Pipeline:
    return Pipeline(
        TableReader(), locator or TableLocator(), PlainCutter(), classifier or TableClassifier()
    )
