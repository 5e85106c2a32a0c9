from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from hematovision_desktop.services.messages.questions import CropsOf, Refused, Request
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.ui.parts.asking.questions import Questions


class Slow:
    """Holds every question until the test answers it."""

    def __init__(self) -> None:
        self.asked: list[Callable[[Any], None]] = []

    def ask(self, request: Request[Any], then: Callable[[Any], None]) -> None:
        self.asked.append(then)


@pytest.fixture
def slow() -> Slow:
    return Slow()


def ask(questions: Questions, topic: str, heard: list[Any]) -> None:
    questions.ask(topic, CropsOf(BatchRef(1), 0), heard.append)


def test_answers_only_the_newest_question_of_a_topic(slow: Slow) -> None:
    questions, heard = Questions(slow), []  # type: ignore[var-annotated]
    for _ in range(3):
        ask(questions, "field", heard)
    for number in (2, 0, 1):
        slow.asked[number](number)
    assert heard == [2]
    assert questions.open == 0


def test_topics_do_not_disturb_each_other(slow: Slow) -> None:
    questions, heard = Questions(slow), []  # type: ignore[var-annotated]
    ask(questions, "field", heard)
    ask(questions, "map", heard)
    assert questions.is_open("field")
    slow.asked[1]("map")
    slow.asked[0](Refused("gone"))
    assert heard == ["map", Refused("gone")]


@pytest.mark.parametrize(("forgotten", "left"), [(None, []), ("field", ["map"])])
def test_drops_answers_to_forgotten_questions(
    slow: Slow, forgotten: str | None, left: list[str]
) -> None:
    questions, heard = Questions(slow), []  # type: ignore[var-annotated]
    ask(questions, "field", heard)
    ask(questions, "map", heard)
    questions.forget(forgotten)
    slow.asked[0]("field")
    slow.asked[1]("map")
    assert heard == left


def test_accepts_an_immediate_answer() -> None:
    class Quick:
        def ask(self, request: Request[Any], then: Callable[[Any], None]) -> None:
            then("now")

    heard: list[Any] = []
    questions = Questions(Quick())
    ask(questions, "field", heard)
    assert heard == ["now"]
    assert questions.open == 0
