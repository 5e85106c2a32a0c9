"""Garbage collection pauses while a block needs that, and is as before afterwards."""

from __future__ import annotations

import gc

import pytest

from hematovision_desktop.core.base.collection import nothing_collected

pytestmark = pytest.mark.usefixtures("python_collects")


def test_ending_one_block_does_not_end_the_other() -> None:
    # As with two threads: the first to begin is the first to end.
    first, second = nothing_collected(), nothing_collected()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()


def test_what_was_off_before_stays_off() -> None:
    gc.disable()
    try:
        with nothing_collected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_failing_block_ends_the_pause_too() -> None:
    with pytest.raises(ValueError, match="broken"), nothing_collected():
        raise ValueError("broken")
    assert gc.isenabled()
