"""What a task of the microscope meets where the window closes meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress


class Closing(Exception):
    """The window is closing."""


def unless_closing(task: Callable[[], object]) -> None:
    """Do a task; where the window closes meanwhile, what was asked no longer matters."""
    with suppress(Closing):
        task()
