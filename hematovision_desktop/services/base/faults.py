"""The messages about faults for the window: a fault's own sentence, or one for all bugs."""

from __future__ import annotations

import logging
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.services.messages.program import Fault

traces = logging.getLogger("hematovision")
"""The logger for traces of bugs; the shell attaches a rotating file."""


def bug_fault(trace_path: Path) -> Fault:
    """Return the message about a fault of the program itself."""
    return Fault(
        sentence(
            "Something went wrong in the program. What was stored is safe. Details are in "
            "{trace_path}; please send that file to the person who looks after this computer.",
            trace_path=trace_path,
        ),
        is_bug=True,
    )


def fault_of(trouble: BaseException, task: str, trace_path: Path) -> Fault:
    """Return the message about an exception; an unexpected one is logged with its trace.

    task: what failed, for the log.
    """
    if isinstance(trouble, UserError | EnvironmentFault):
        return Fault(str(trouble))
    traces.error("%s failed", task, exc_info=trouble)
    return bug_fault(trace_path)
