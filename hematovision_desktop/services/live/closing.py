"""How tasks of the microscope end when the window closes meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress


class Closing(Exception):
    """Raised when the window is closing."""


def unless_closing(task: Callable[[], object]) -> None:
    """Run a task; if the window closes meanwhile, its result no longer matters."""
    with suppress(Closing):
        task()
