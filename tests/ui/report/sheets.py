"""Sheets of drawn samples."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import numpy as np
from sample_reports import USUAL, batch, sample

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.reports.report import Stamp, report_of
from hematovision_desktop.core.samples.laboratory import STANDARD, Laboratory
from hematovision_desktop.core.samples.sample import CountUnit, LeukocyteCount, SampleDetails, Sex
from hematovision_desktop.services.messages.results import PicturedCell, SampleSheet

KEPT_IN = "DejaVu Sans"
"""What the kept pictures are written in; other scripts in what the system has."""
LABORATORY = replace(
    STANDARD, name="Rural Health Centre, Block 4", address="12 Station Road\nWarangal 506002"
)
DETAILS = SampleDetails(
    "26-041735",
    "P 0012345",
    "Anjali Rao",
    1984,
    Sex.FEMALE,
    "2",
    "Dr Meera Iyer, ward 3",
    LeukocyteCount(14_200, CountUnit.PER_UL),
    "Anisocytosis. Platelets clumped; repeat in citrate.",
)
STAMP = Stamp(
    1,
    "S. Kumar, MLT",
    datetime(2026, 11, 27, 8, 45, tzinfo=UTC),
    digest_sha256="5f" * 32,
    signature="q" * 86 + "==",
    public_key="k" * 43 + "=",
)
COUNTS = {
    Label.NEUTROPHIL: 104,
    Label.BAND: 9,
    Label.EOSINOPHIL: 17,
    Label.BASOPHIL: 1,
    Label.LYMPHOCYTE: 50,
    Label.MONOCYTE: 16,
    Label.IMMATURE_GRANULOCYTE: 3,
    Label.ERYTHROBLAST: 2,
    Label.SMUDGE_CELL: 4,
    None: 2,
}


@cache
def crop(seed: int) -> Pixels:
    """Return a made-up cell: a dark lobed disc on a pale background, read-only."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:96, :96] - 48.0
    pixels = np.full((96, 96, 3), (228, 210, 214), np.float64)
    inside = np.hypot(x, y) < 33
    pixels[inside] = (196, 178, 214)
    for _ in range(3):
        left, top = rng.uniform(-13, 13, 2)
        pixels[np.hypot(x - left, y - top) < 13] = (96, 62, 150)
    drawn = (pixels + rng.normal(0, 3, pixels.shape)).clip(0, 255).astype(np.uint8)
    drawn.setflags(write=False)
    return drawn


def pictured(count: int) -> tuple[PicturedCell, ...]:
    """Return this many reviewed cells."""
    labels = (Label.IMMATURE_GRANULOCYTE, Label.ERYTHROBLAST, Label.LYMPHOCYTE, None)
    return tuple(
        PicturedCell(crop(seed), labels[seed % 4], Label.MONOCYTE, by_person=True, who="S. Kumar")
        for seed in range(count)
    )


def usual_sheet(count: int = 11) -> SampleSheet:
    """Return an ordinary signed sheet."""
    summary = sample(COUNTS, details=DETAILS, failed=1)
    report = report_of(summary, LABORATORY, [batch(LabelSet.EXTENDED)], stamp=STAMP)
    return SampleSheet(report, pictured(count), record=b'{"format":1}')


def full_sheet() -> SampleSheet:
    """Return a sheet with long texts and flags everywhere."""
    long = "Anjali Venkata Lakshmi Narasimha Rao of the Upper Valley " * 4
    details = SampleDetails(
        "26-" + "0417" * 40,
        "P" * 190,
        long[:200],
        1901,
        Sex.OTHER,
        "slide " * 30,
        long[:190],
        LeukocyteCount(123_456, CountUnit.PER_UL),
        "A long comment that goes on and on and is not cut in the record. " * 60,
    )
    counts = dict.fromkeys(Label, 30) | {None: 14}
    stamp = replace(
        STAMP, version=12, signer=long[:120], second_signer=long[:120], reason=long[:200]
    )
    laboratory = replace(LABORATORY, name=long[:120], address=long[:300], least_cells=500)
    batches = [batch(LabelSet.EXTENDED, f"Microscope {place}", 100) for place in range(5)]
    summary = sample(counts, details=details, failed=7, waiting=12)
    report = report_of(summary, laboratory, batches, stamp=stamp)
    return SampleSheet(report, pictured(40), left_out=300, record=b"{}")


def plain_sheet(laboratory: Laboratory = LABORATORY) -> SampleSheet:
    """Return an unsigned sheet without details."""
    return SampleSheet(report_of(sample(USUAL), laboratory, [batch()]), pictured(3))
