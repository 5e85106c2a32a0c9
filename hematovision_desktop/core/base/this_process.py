"""The role of this process for those who wait for it: the window, or a command."""

from __future__ import annotations

from dataclasses import dataclass

WINDOW = "window"


@dataclass(slots=True)
class ThisProcess:
    """How a process was started: WINDOW, the name of a command, or "" if unknown."""

    kind: str = ""


THIS_PROCESS = ThisProcess()
"""One for the process, like its process number."""
