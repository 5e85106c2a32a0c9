"""What spares the workshop's tests time: steps that are not compiled, cells that are drawn once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
import tensorflow as tf

from convert.locator import fields
from convert.pack import pictures
from hematovision_desktop.adapters.practice.drawn_smear import DrawnField, draw_field


@contextmanager
def uncompiled() -> Iterator[None]:
    """Let TensorFlow run each step as it is written: a few of them take less than compiling one.

    `drawn_models` and the locator's run are trained compiled, as everybody's are.
    """
    tf.config.run_functions_eagerly(True)
    try:
        yield
    finally:
        tf.config.run_functions_eagerly(False)


def draw_once(patch: pytest.MonkeyPatch) -> None:
    """Let what is drawn from the same arguments be drawn once; each caller gets pixels of its own."""

    @cache
    def drawn(seed: int, sides: tuple[int, ...], named: tuple[tuple[str, Any], ...]) -> DrawnField:
        return draw_field(seed, *sides, **dict(named))

    def draw(seed: int, *sides: int, **named: Any) -> DrawnField:
        given = {key: tuple(one) if isinstance(one, list) else one for key, one in named.items()}
        known = drawn(seed, sides, tuple(given.items()))
        return replace(known, pixels=known.pixels.copy())

    for module in (fields, pictures):
        patch.setattr(module, "draw_field", draw)
