"""What the bottom bar says about batches: a waiting one is not called running."""

from __future__ import annotations

from fake_commands import FakeCommands
from words_on import words_on

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref, new_reviewed
from hematovision_desktop.ui.window.main import MainWindow
from hematovision_desktop.ui.window.state import batches_now


def queued(name: str) -> OpenBatch:
    return OpenBatch(new_ref(), name, new_reviewed(LabelSet.FIVE))


def test_says_that_a_waiting_batch_waits() -> None:
    assert batches_now((queued("ward 8"), queued("ward 9"))) == "ward 8: Waiting its turn"
    assert batches_now(()) == ""


def test_one_that_works_comes_before_those_that_wait(
    full_window: MainWindow, commands: FakeCommands
) -> None:
    ref = commands.begin("ward 7", total=40)
    (working,) = (one for one in commands.review.batches if one.ref == ref)
    assert batches_now((queued("ward 8"), working)) == "Classifying ward 7"
    assert "Classifying ward 7" in words_on(full_window.bottom)
