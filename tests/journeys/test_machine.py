"""A machine that clicks: random journeys through the real window, after each step of which every
place that shows or keeps figures has to say the same, and every tile has to show its own cell.

HEMATOVISION_STEPS=50000 makes the run longer and draws other journeys each time.
"""

from __future__ import annotations

import gc
import os

import pytest
from clicks import Batches, Looks, Names
from clicks_boxes import Boxes
from clicks_live import Microscope
from clicks_log import Logged
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from listening import Silence
from machine import STEPS, Person
from trouble import Trouble

STEPS_A_JOURNEY = 300


class Machine(Batches, Names, Boxes, Looks, Logged, Microscope, Trouble):
    """Everything that a person and a computer may do, in any order."""


@pytest.mark.usefixtures("logged_errors")  # a fault in mid-batch is one of its steps
def test_no_journey_finds_two_places_that_disagree(quick: None, silence: Silence) -> None:
    # What is there before the first window need not be looked through with each that goes.
    gc.collect()
    gc.freeze()
    Person.silence = silence
    Person.taken = 0
    usual = "HEMATOVISION_STEPS" not in os.environ
    shrinks = () if "HEMATOVISION_NO_SHRINK" in os.environ else (Phase.shrink,)
    journeys = settings(
        # Not every rule always applies, and the first journey is empty.
        max_examples=2 + STEPS // 50,
        stateful_step_count=STEPS_A_JOURNEY,
        deadline=None,
        derandomize=usual,
        database=None,
        phases=(Phase.generate, *shrinks),
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
    run_state_machine_as_test(Machine, settings=journeys)
    assert Person.taken >= STEPS
