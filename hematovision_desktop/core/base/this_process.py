"""What this process is for those who wait for it: the window, or a command."""

from __future__ import annotations

from dataclasses import dataclass

WINDOW = "window"


@dataclass(slots=True)
class ThisProcess:
    """What a process was started as: WINDOW, the name of a command, or "" where nobody said."""

    kind: str = ""


THIS_PROCESS = ThisProcess()
"""One for the process, as its number is."""
