"""Faults of the system become one sentence; all other exceptions pass unchanged."""

from __future__ import annotations

import errno

import pytest

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import Sentence
from hematovision_desktop.core.base.told_as import told_as


@pytest.mark.parametrize("error", [EnvironmentFault, UserError])
@pytest.mark.parametrize(
    ("fault", "why"),
    [(OSError(errno.ENOSPC, "No space left"), "No space left"), (OSError("odd"), "odd")],
)
def test_the_sentence_gives_the_systems_reason(
    error: type[Exception], fault: OSError, why: str
) -> None:
    with pytest.raises(error) as raised, told_as("{path} is full ({why}).", error=error, path="x"):
        raise fault
    (said,) = raised.value.args
    assert isinstance(said, Sentence) and said == f"x is full ({why})."
    assert raised.value.__cause__ is fault


def test_other_exceptions_pass() -> None:
    with pytest.raises(ValueError, match="ours"), told_as("{why}"):
        raise ValueError("ours")
    with told_as("{why}"):
        pass
