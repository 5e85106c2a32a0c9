"""Processes parts of one large picture on two threads; the libraries used release the lock meanwhile."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

THREADS = 2
AHEAD = 2 * THREADS
"""Parts in progress or waiting to be taken at one time: what they hold is memory."""

Part = TypeVar("Part")
Answer = TypeVar("Answer")


def side_by_side(work: Callable[[Part], Answer], parts: Iterable[Part]) -> Iterator[Answer]:
    """Yield the result of each part in order; an exception is raised in its turn."""
    waiting: deque[Future[Answer]] = deque()
    with ThreadPoolExecutor(THREADS, thread_name_prefix="part") as pool:
        try:
            for part in parts:
                waiting.append(pool.submit(work, part))
                if len(waiting) == AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


@contextmanager
def beside(
    work: Callable[[Part], Answer], part: Part, *, is_worth: bool
) -> Iterator[Callable[[], Answer]]:
    """Do something on another thread while the body runs; yield a function that returns the result.

    is_worth: whether it takes longer than starting a thread; if not, it is done when the result is requested.
    """
    if not is_worth:
        yield partial(work, part)
        return
    with ThreadPoolExecutor(1, thread_name_prefix="part") as pool:
        yield pool.submit(work, part).result
