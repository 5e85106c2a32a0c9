"""How the window was left, for the small parts that remember something of their own."""

from __future__ import annotations

from hematovision_desktop.core.naming.settings import WindowMemory

_in_use = [WindowMemory()]


def begin_with(memory: WindowMemory) -> WindowMemory:
    """Have every part begin where a memory says, and keep there where it ended."""
    _in_use[:] = [memory]
    return memory


def memory_in_use() -> WindowMemory:
    """Return the memory of the window that was made last."""
    return _in_use[0]
