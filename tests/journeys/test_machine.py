"""A machine that clicks: the first half of its steps."""

from __future__ import annotations

import pytest
from listening import Silence
from walk import walk_half


@pytest.mark.usefixtures("logged_errors")  # a fault midway through a batch is one of its steps
def test_no_journey_finds_two_places_that_disagree(quick: None, silence: Silence) -> None:
    walk_half(1, silence)
