"""When Python looks for garbage that holds itself, and when it must not or need not."""

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
    """Let no garbage be collected within the block, whatever other thread leaves such a block meanwhile.

    * Qt that dresses all widgets walks over bare pointers and calls our handlers on its way; a widget
      that nobody holds any more, deleted by a collection that starts in one of them, would end the process.
    * Where a parser is as deep as Python goes, whatever the collector calls has no room left and fails,
      and what it should have put away stays.
    * Of many small values that are made at once and all stay the collector would walk through each
      over and over, which takes half as long as making them.
    """
    global _inside, _was_on  # noqa: PLW0603 - the collector is one for the whole process
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
