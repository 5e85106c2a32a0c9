"""How the window was left, for small parts that remember something themselves."""

from __future__ import annotations

from hematovision_desktop.core.naming.settings import WindowMemory

_in_use = [WindowMemory()]


def begin_with(memory: WindowMemory) -> WindowMemory:
    """Set the memory from which every part starts and in which it saves its state."""
    _in_use[:] = [memory]
    return memory


def memory_in_use() -> WindowMemory:
    """Return the memory of the latest window."""
    return _in_use[0]
