"""Microscope profiles: recognised by what they show, trusted by what was proven on them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hematovision_desktop.core.foreign import LEAST_CELLS
from hematovision_desktop.core.microscope import (
    Evidence,
    MicroscopeProfile,
    Trust,
    recognise,
    standing_of,
)
from hematovision_desktop.core.proof import Proof

NOW = datetime(2026, 1, 2, tzinfo=UTC)
OLYMPUS = MicroscopeProfile(1, "Olympus", NOW, ("usb:1",), ((640, 480),), (220.0, 215.0, 210.0))
ZEISS = MicroscopeProfile(2, "Zeiss", NOW, ("usb:2",), ((640, 480),), (180.0, 200.0, 190.0))
TWIN = MicroscopeProfile(3, "Twin", NOW, (), ((640, 480),), (222.0, 214.0, 209.0))


@pytest.mark.parametrize(
    ("evidence", "name"),
    [
        (Evidence("usb:2"), "Zeiss"),
        (Evidence("usb:9"), None),
        (Evidence(size=(640, 480), background=(218.0, 214.0, 212.0)), "Olympus"),
        (Evidence(size=(640, 480), background=(90.0, 90.0, 90.0)), None),
        (Evidence(size=(1280, 960), background=(218.0, 214.0, 212.0)), None),
        (Evidence(size=(640, 480)), None),
    ],
)
def test_which_microscope_it_is(evidence: Evidence, name: str | None) -> None:
    found = recognise([OLYMPUS, ZEISS], evidence)
    assert (found.name if found else None) == name


def test_two_that_fit_alike_are_not_guessed_between() -> None:
    evidence = Evidence(size=(640, 480), background=(218.0, 214.0, 212.0))
    assert recognise([OLYMPUS, TWIN], evidence) is None


NEAR, FAR = [0.02] * LEAST_CELLS, [0.2] * LEAST_CELLS


@pytest.mark.parametrize(
    ("cells", "limit", "proof", "trust", "shown"),
    [
        (NEAR, 0.1, None, Trust.FAMILIAR, (True, False)),
        (FAR, 0.1, None, Trust.FOREIGN, (False, False)),
        (FAR, 0.1, Proof(59, 59), Trust.PROVEN, (True, True)),
        (FAR, 0.1, Proof(20, 59), Trust.FOREIGN, (False, False)),
        (NEAR[:-1], 0.1, None, Trust.NOT_YET_KNOWN, (True, False)),
        (FAR, None, None, Trust.NOT_YET_KNOWN, (True, False)),
        (FAR, 0.1, Proof(59, 59, seen=900, corrected=400), Trust.FOREIGN, (False, False)),
    ],
)
def test_how_far_names_may_be_trusted(
    cells: list[float],
    limit: float | None,
    proof: Proof | None,
    trust: Trust,
    shown: tuple[bool, bool],
) -> None:
    """shown: whether the word sure may be said, and whether a percentage may be shown."""
    standing = standing_of(cells, limit, OLYMPUS, proof)
    assert standing.trust is trust
    assert (standing.may_be_sure, standing.shows_percent) == shown
