"""Spaced repetition by FSRS, the Free Spaced Repetition Scheduler, through its own Python library.

Source: Ye, Su, Cao: A stochastic shortest path algorithm for optimizing spaced repetition
scheduling, KDD 2022; https://github.com/open-spaced-repetition/py-fsrs.
"""

from __future__ import annotations

from datetime import UTC, datetime

from fsrs import Card, Rating, Scheduler

from hematovision_desktop.core.learn.learning import Remembered


class FsrsRepetition:
    """Schedules a cell again after a minute, ten minutes and then days, sooner if the answer was wrong."""

    def __init__(self) -> None:
        # Without randomness, so the same answers give the same days.
        self._scheduler = Scheduler(enable_fuzzing=False)

    def after(self, known: Remembered | None, is_right: bool, when: datetime) -> Remembered:
        """Return when a cell returns after an answer; an unreadable state counts as new."""
        when = when.astimezone(UTC)
        rating = Rating.Good if is_right else Rating.Again
        card, _ = self._scheduler.review_card(_card(known, when), rating, when)
        return Remembered(card.due, card.to_json())


def _card(known: Remembered | None, when: datetime) -> Card:
    if known is not None:
        try:
            return Card.from_json(known.state)
        except (ValueError, KeyError, TypeError, AttributeError):
            pass
    return Card(card_id=0, due=when)
