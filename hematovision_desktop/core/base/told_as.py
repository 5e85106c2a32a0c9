"""Errors of the operating system, translated into one sentence for people."""

from __future__ import annotations

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence


class told_as:  # noqa: N801  (read like contextlib.suppress)
    """A context that turns an OSError within it into an EnvironmentFault, or another error.

    text: a literal, as for `sentence`, with {why} for the system's reason. values: fill the other
    placeholders.
    """

    def __init__(
        self, text: str, /, *, error: type[Exception] = EnvironmentFault, **values: object
    ) -> None:
        self._text = text
        self._error = error
        self._values = values

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        if isinstance(fault, OSError):
            why = fault.strerror or fault
            raise self._error(sentence(self._text, why=why, **self._values)) from fault
