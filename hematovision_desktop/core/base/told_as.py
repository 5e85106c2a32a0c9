"""What the system refuses, told to people in one sentence."""

from __future__ import annotations

from hematovision_desktop.core.base.sentence import sentence


class told_as:  # noqa: N801  (it reads as a word after `with`)
    """Raises an error of our own in place of an OSError within.

    text: what `template` marks, with {why} for the system's reason; values: what else fills it.
    """

    def __init__(self, error: type[Exception], text: str, **values: object) -> None:
        self._error = error
        self._text = text
        self._values = values

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        if isinstance(fault, OSError):
            why = fault.strerror or fault
            raise self._error(sentence(self._text, why=why, **self._values)) from fault
