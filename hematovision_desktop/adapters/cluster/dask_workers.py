"""Workers of a Dask cluster behind an executor; the library is loaded only here, on demand."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from types import ModuleType
from typing import Any

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError

PATIENCE_S = 10.0
MISSING = "A cluster needs the extra “cluster” beside the program: pip install distributed."


class ClusterExecutor(Executor):
    """Sends work to the workers of one scheduler. It moves a lost worker's work to another by itself.

    If that is impossible, the result raises BrokenExecutor. workers: threads of all workers.
    """

    def __init__(self, address: str) -> None:
        library = _library()
        self._lost: type[Exception] = library.KilledWorker
        try:
            self._client = library.Client(address, timeout=PATIENCE_S, set_as_default=False)
        except (OSError, ValueError) as fault:  # a timeout is an OSError
            raise EnvironmentFault(
                f"The cluster at {address} cannot be reached. Start its scheduler, or check the address."
            ) from fault
        self.workers: int = sum(self._client.nthreads().values())
        if not self.workers:
            self._client.close()
            raise EnvironmentFault(
                f"The cluster at {address} has no workers. Start some: dask worker {address}"
            )
        self._inner = self._client.get_executor(pure=False)

    def submit(self, task: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        """Submit a task."""
        ours: Future[Any] = Future()
        try:
            theirs = self._inner.submit(task, *given, **named)
        except (OSError, RuntimeError) as fault:
            raise BrokenExecutor(str(fault)) from fault
        theirs.add_done_callback(lambda done: self._pass_on(done, ours))
        ours.add_done_callback(lambda done: theirs.cancel() if done.cancelled() else None)
        return ours

    def _pass_on(self, theirs: Future[Any], ours: Future[Any]) -> None:
        if not ours.set_running_or_notify_cancel():
            return
        try:
            ours.set_result(theirs.result())
        except CancelledError:  # the scheduler is gone
            ours.set_exception(BrokenExecutor("the scheduler is gone"))
        except self._lost as fault:
            ours.set_exception(BrokenExecutor(str(fault)))
        except ImportError as fault:
            ours.set_exception(
                EnvironmentFault(
                    f"A worker of the cluster cannot run this program ({fault}). Install the same "
                    "version of it there."
                )
            )
        except Exception as fault:  # a task's own fault goes to the caller
            ours.set_exception(fault)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002
        """Cancel what has no result yet, and leave the cluster unchanged."""
        self._inner.shutdown(wait=False)
        self._client.close(timeout=PATIENCE_S)


def _library() -> ModuleType:
    try:
        import distributed  # noqa: PLC0415
    except ImportError as fault:
        raise UserError(MISSING) from fault
    library: ModuleType = distributed
    return library
