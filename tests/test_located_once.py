"""Remembered answers of the locator equal fresh ones; anything else is looked at anew."""

from __future__ import annotations

from inspect import unwrap
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from located_once import KEPT, remembering

from hematovision_desktop.adapters.locator import learned
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly import factories
from hematovision_desktop.core.cells.field import Field

MODELS = Path(__file__).parents[1] / "models"


def a_field(seed: int = 1) -> Field:
    return Field(Path("drawn.png"), draw_field(seed, 320, 240, mark=False).pixels, "", 0)


class Counting:
    """Opens locators that answer with a number, a new one for each look."""

    def __init__(self) -> None:
        self.looks = 0

    def __call__(self, *given: Any, **named: Any) -> Any:
        def locate(*_asked: Any, **_named: Any) -> int:
            self.looks += 1
            return self.looks

        return SimpleNamespace(locate=locate, card=given)


def test_the_answer_equals_that_of_a_fresh_locator() -> None:
    first = MODELS / "first-locator.tflite"
    known = remembering(unwrap(learned.open_locator))(MODELS / "locator.tflite", first=first)
    fresh = unwrap(learned.open_locator)(MODELS / "locator.tflite", first=first)
    for _ in range(2):
        assert known.locate(a_field()) == fresh.locate(a_field())
        assert known.locate(a_field(), None, 0.11) == fresh.locate(a_field(), None, 0.11)
    assert known.card == fresh.card


def test_looks_again_only_at_other_pixels_scales_and_files(tmp_path: Path) -> None:
    for name, content in (("a", b"1"), ("same", b"1"), ("b", b"2")):
        (tmp_path / name).write_bytes(content)
    counting = Counting()
    opened = remembering(counting)
    one, same = opened(tmp_path / "a"), opened(tmp_path / "same")
    assert [one.locate(a_field()), same.locate(a_field()), one.locate(a_field(2))] == [1, 1, 2]
    assert [one.locate(a_field(), None, 0.1), one.locate(a_field(), 0.1)] == [3, 4]
    assert opened(tmp_path / "a", 5.0).locate(a_field()) == 5
    assert opened(tmp_path / "a", first=tmp_path / "b").locate(a_field()) == 6
    assert opened(tmp_path / "b").locate(a_field()) == 7
    tall = Field(Path("t"), np.ascontiguousarray(a_field().pixels.reshape(320, 240, 3)), "", 0)
    assert one.locate(tall) == 8


def test_keeps_only_so_many() -> None:
    one = remembering(Counting())()
    fields = [
        Field(Path("f"), np.full((2, 2, 3), at % 256, np.uint8) + (at > 255), "", 0)
        for at in range(KEPT)
    ]
    for field in (*fields, a_field()):
        one.locate(field)
    assert one.locate(fields[-1]) == KEPT
    assert one.locate(fields[0]) == KEPT + 2


def test_every_test_locates_through_what_remembers() -> None:
    assert unwrap(learned.open_locator) is not learned.open_locator
    assert factories.open_locator is learned.open_locator
