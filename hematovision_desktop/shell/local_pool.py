"""The pool of worker processes on this computer. It ends even if one of them was killed.

A process that is killed while it takes work keeps the lock of the queue. If the pool is shut down before it
notices the loss, Python's own pool waits for ever for the processes that wait for this lock.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.connection import wait as wait_for_any
from multiprocessing.process import BaseProcess

_LOOK_AGAIN_S = 0.5


class LocalPool(ProcessPoolExecutor):
    """Worker processes, spawned: a fork of this process would lack the runtime's threads."""

    def __init__(self, workers: int, begin: Callable[[], None]) -> None:
        super().__init__(
            workers, mp_context=multiprocessing.get_context("spawn"), initializer=begin
        )

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Release the processes. Once one of them was killed, the others are ended, too: none can be trusted to end."""
        processes: tuple[BaseProcess, ...] = tuple((self._processes or {}).values())
        super().shutdown(wait=False, cancel_futures=cancel_futures)
        if not wait:
            return
        while running := [one for one in processes if one.exitcode is None]:
            if any(one.exitcode for one in processes):
                for one in running:
                    one.kill()
            wait_for_any([one.sentinel for one in running], _LOOK_AGAIN_S)
        super().shutdown(wait=True, cancel_futures=cancel_futures)
