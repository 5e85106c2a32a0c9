"""When a sample's blood is called unusual for its microscope."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
import pytest

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.microscopes.microscope import (
    KnownMicroscope,
    MicroscopeProfile,
    OodCounts,
    standing_on,
)
from hematovision_desktop.core.microscopes.proof import NamedBy, Proof, Terms
from hematovision_desktop.core.microscopes.unusual import SPREAD, Usual, is_unusual


def doubted(cells: int, doubt: int) -> OodCounts:
    return OodCounts(cells, 0, cells - doubt)


@pytest.mark.parametrize(
    ("sample", "usual", "unusual"),
    [
        (doubted(100, 45), [doubted(100, 10)], True),
        (doubted(100, 25), [doubted(100, 10)], False),
        (doubted(100, 0), [doubted(100, 10)], False),
        (doubted(100, 90), [doubted(200, 120)], True),
        (doubted(29, 29), [doubted(100, 10)], None),
        (doubted(100, 45), [doubted(60, 3), doubted(39, 3)], None),
        (doubted(100, 45), [], None),
        (doubted(30, 12), [doubted(100, 0)], True),
        (doubted(30, 5), [doubted(100, 0)], False),
    ],
)
def test_far_more_doubt_than_usual_makes_a_sample_unusual(
    sample: OodCounts, usual: Sequence[OodCounts], unusual: bool | None
) -> None:
    assert is_unusual(sample, usual) is unusual


@pytest.mark.parametrize("share", [0.03, 0.1, 0.2, 0.5])
@pytest.mark.parametrize("cells", [30, 100, 400])
def test_normal_samples_are_called_unusual_in_two_of_a_hundred_at_most(
    share: float, cells: int
) -> None:
    """Their shares vary as much as those of held-out slides."""
    rng = np.random.default_rng(2)
    shares = np.clip(rng.normal(share, SPREAD, 600), 0, 1)
    usual = [doubted(100, int(rng.binomial(100, one))) for one in shares[:10]]
    alarms = sum(
        bool(is_unusual(doubted(cells, int(rng.binomial(cells, one))), usual)) for one in shares
    )
    assert alarms <= 12


TERMS = Terms(NamedBy("m", "ab" * 32, LabelSet.FIVE), 0.8)
OLYMPUS = MicroscopeProfile(1, "Olympus", datetime(2026, 1, 2, tzinfo=UTC))


@pytest.mark.parametrize(
    ("proof", "batch_id", "terms", "unusual"),
    [
        (Proof(59, 59), None, TERMS, True),
        (Proof(59, 59), 4, TERMS, True),
        (Proof(59, 59), 3, TERMS, None),  # no other sample to compare it with
        (Proof(9, 59), None, TERMS, None),
        (Proof(59, 59), None, Terms(TERMS.named_by, 0.9), None),
    ],
)
def test_needs_a_proven_microscope_and_other_samples_to_compare_with(
    proof: Proof, batch_id: int | None, terms: Terms, unusual: bool | None
) -> None:
    usual = {TERMS: Usual({3: doubted(200, 20)})}
    on = KnownMicroscope(OLYMPUS, {TERMS.named_by: proof}, usual)
    assert standing_on(doubted(100, 60), on, terms, batch_id).unusual is unusual
