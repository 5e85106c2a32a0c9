"""Storage of settings on the disk; refused ones are tried once more on closing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Lock

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.naming.settings import Settings


class SettingsKeeper:
    """The settings that are not on the disk yet: refused, or changed just before closing."""

    def __init__(self, write: Callable[[Settings], None]) -> None:
        self._write = write
        self._newest: Settings | None = None
        self._kept: Settings | None = None
        self._writing = Lock()

    def take(self, settings: Settings) -> None:
        """Note, on the main thread, that these are to be written."""
        self._newest = settings

    def keep(self) -> None:
        """Write the newest pending settings, on a worker's thread.

        Older ones never replace them. Raises EnvironmentFault.
        """
        with self._writing:
            newest = self._newest
            if newest is not None and newest is not self._kept:
                self._write(newest)
                self._kept = newest

    def close(self) -> None:
        """Write pending settings, if the disk now accepts them; the earlier refusal was reported."""
        with suppress(EnvironmentFault):
            self.keep()
