"""Rules for trouble: slow threads and disks, a classifier that waits or fails, power cuts."""

from __future__ import annotations

import random

import figures
from hypothesis import strategies as st
from hypothesis.stateful import rule
from machine import PICKS, STEPS_OF_A_WINDOW, Person, when
from post import LANES

from hematovision_desktop.core.base.errors import EnvironmentFault


class Trouble(Person):
    """What can happen to a person's computer."""

    @rule(lane=st.sampled_from(LANES))
    @when(lambda self: len(self.desk.post.slow) < len(LANES))
    def slow_down(self, lane: str) -> None:
        self.desk.post.slow.add(lane)

    @rule(pick=PICKS)
    @when(lambda self: self.desk.post.held() > 0)
    def let_one_through(self, pick: int) -> None:
        self.desk.release(pick)

    @rule(seed=PICKS)
    @when(lambda self: self.desk.post.slow or self.desk.world.turnstile.is_closed)
    def catch_up(self, seed: int) -> None:
        dice = random.Random(seed)
        self.desk.catch_up(lambda: dice.randrange(1_000_000))

    @rule()
    @when(lambda self: not self.desk.world.turnstile.is_closed)
    def hold_classifier(self) -> None:
        self.desk.world.turnstile.close()

    @rule()
    @when(lambda self: self.desk.world.turnstile.holds_one)
    def name_one_field(self) -> None:
        self.desk.world.turnstile.let_one_through()
        self.desk.settle()

    @rule(is_bug=st.booleans())
    @when(lambda self: not self.desk.world.turnstile.has_trouble)
    def break_classifier(self, is_bug: bool) -> None:
        trouble = ValueError("broken") if is_bug else EnvironmentFault("The table is broken.")
        self.desk.world.turnstile.put_in_the_way(trouble)
        self.may_say += ["Something went wrong" if is_bug else "The table is broken."]
        self.silence.expected += is_bug

    @rule()
    @when(lambda self: Person.taken - self.opened_at >= STEPS_OF_A_WINDOW)
    def kill_and_reopen(self) -> None:
        self.opened_at = Person.taken
        before = self.desk.read_log()[1]
        self.sit_at(self.desk.killed_and_reopened(self.folder / f"after {self.opened_at}"))
        after = self.desk.read_log()[1]
        assert {one: figures.of_book(book) for one, book in after.items()} == {
            one: figures.of_book(book) for one, book in before.items()
        }
        assert not self.page.has_batch
