"""Control over Python's garbage collector, where a collection would do harm or waste time."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_inside = 0
_was_on = True


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Switch off garbage collection within the block, even if other threads leave such a block meanwhile.

    * When a parser is as deep as Python allows, anything the collector calls has no stack left and fails,
      and what it should have cleaned up remains.
    * When many small values are made at once and all stay, the collector walks through each again and
      again, which takes half as long as making them.
    """
    global _inside, _was_on  # noqa: PLW0603 - one collector for the whole process
    with _lock:
        if not _inside:
            _was_on = gc.isenabled()
            gc.disable()
        _inside += 1
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if _was_on and not _inside:
                gc.enable()
