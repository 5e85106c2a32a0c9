"""Settings on their way to the disk; those that it refused are tried once more on closing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.naming.settings import Settings


class KeptSettings:
    """Remembers which settings are not on the disk yet: refused, or changed in the moment of closing."""

    def __init__(self, write: Callable[[Settings], None]) -> None:
        self._write = write
        self._waiting: Settings | None = None

    def take(self, settings: Settings) -> None:
        """Note, on the main thread, that these are to be written."""
        self._waiting = settings

    def keep(self, settings: Settings) -> None:
        """Write them, on a worker's. Raises EnvironmentFault."""
        self._write(settings)
        if self._waiting is settings:
            self._waiting = None

    def close(self) -> None:
        """Write what waits, if the disk takes it by now; that it did not was said."""
        if self._waiting is not None:
            with suppress(EnvironmentFault):
                self.keep(self._waiting)
