"""Batches from microscopes of which more or less is known."""

from __future__ import annotations

from dataclasses import replace

from fake_commands import NOON, FakeCommands, plain_result

from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.log import BatchStart
from hematovision_desktop.core.microscopes.microscope import (
    KnownMicroscope,
    MicroscopeProfile,
)

UNPROVEN = KnownMicroscope(MicroscopeProfile(2, "Zeiss", NOON))


def far_result(position: int) -> FieldResult:
    result = plain_result(position)
    return replace(result, cells=tuple(replace(one, distance=0.9) for one in result.cells))


def run(commands: FakeCommands, number: int = 40, *, limit: float | None = None) -> None:
    ref = commands.begin(total=number)
    batch = commands.review.open(ref)
    assert batch is not None
    start = batch.start
    assert isinstance(start, BatchStart)
    commands.review.begin(ref, replace(start, foreign_limit=limit), number)
    commands.report([far_result(place) for place in range(number)], number, number, 1.0)
    commands.end(number, number, number)
