"""Nothing is collected while somebody needs that, and all is as it was after."""

from __future__ import annotations

import gc

import pytest

from hematovision_desktop.core.base.collection import nothing_collected


def test_one_block_that_ends_leaves_the_other_alone() -> None:
    # As two threads do: the one that began first ends first.
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


def test_a_block_that_fails_ends_too() -> None:
    with pytest.raises(ValueError, match="broken"), nothing_collected():
        raise ValueError("broken")
    assert gc.isenabled()
