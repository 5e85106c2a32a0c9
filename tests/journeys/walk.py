"""Random journeys through the real window. After each step, every place that shows or stores figures
must agree, and every tile must show its own cell.

Two modules walk half of the steps each, so that two cores can share them.
HEMATOVISION_STEPS=50000 makes both longer and draws other journeys each time.
"""

from __future__ import annotations

import gc
import itertools
import os

from clicks import Looks, Names
from clicks_again import Again
from clicks_hands import Hands
from clicks_live import Microscope
from clicks_log import Logged
from clicks_samples import Sampled
from clicks_window import AtTheWindow
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from listening import Silence
from machine import STEPS, Person
from trouble import Trouble

STEPS_A_JOURNEY = 300
JOURNEYS_AT_ONCE = 8
"""Hypothesis draws on when there were steps enough, so it is asked for few journeys at a time."""


class Machine(Names, Again, Looks, Logged, Sampled, Hands, AtTheWindow, Microscope, Trouble):
    """Everything that a person and a computer may do, in any order."""


def walk_half(number: int, silence: Silence) -> None:
    """Take half of the steps, on journeys seeded by a number."""
    # Objects from before the first window need not be scanned each time a window goes.
    gc.collect()
    gc.freeze()
    Person.silence = silence
    Person.taken = 0
    Person.most = -(-STEPS // 2)
    usual = "HEMATOVISION_STEPS" not in os.environ
    shrinks = () if "HEMATOVISION_NO_SHRINK" in os.environ else (Phase.shrink,)
    journeys = settings(
        max_examples=JOURNEYS_AT_ONCE,
        stateful_step_count=STEPS_A_JOURNEY,
        deadline=None,
        database=None,
        phases=(Phase.generate, *shrinks),
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
    draws = itertools.count(number, 2)
    while Person.taken < Person.most:
        before = Person.taken
        machine = seed(next(draws))(Machine) if usual else Machine
        run_state_machine_as_test(machine, settings=journeys)
        assert Person.taken > before, "no journey took a step"
