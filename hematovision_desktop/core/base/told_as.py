"""What the system refuses, told to people in one sentence."""

from __future__ import annotations

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence


class told_as:  # noqa: N801  (read like contextlib.suppress)
    """Raises an EnvironmentFault, or another error, in place of an OSError within.

    text: a literal, as for `sentence`, with {why} for the system's reason. values: what else fills it.
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
