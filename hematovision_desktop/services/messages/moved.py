"""Requests of the window about images that are not where they were."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from hematovision_desktop.services.messages.review import BatchRef


class MovedCommands(Protocol):
    """The search for missing images. None of its calls blocks."""

    def find(self, ref: BatchRef, folder: Path) -> None:
        """Look for the missing images of a batch in a folder; answered by PicturesSought."""
        ...
