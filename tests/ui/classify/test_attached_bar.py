"""A folder attached to a waiting sample by its name: shown plainly, and undone with one click."""

from __future__ import annotations

from fake_commands import FakeCommands
from words_on import words_on

from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.services.messages.samples import BatchAttached
from hematovision_desktop.ui.window.main import MainWindow


def test_it_is_said_of_the_batch_in_view_and_taken_back(
    full_window: MainWindow, commands: FakeCommands
) -> None:
    bar = full_window.classify_page.notices.attached
    assert words_on(bar) == ""
    batch = commands.review.open(commands.ref)
    assert batch is not None
    commands.review.set_logged(batch.ref, 7)
    ann = KnownSample(7, "ab" * 16, SampleDetails(batch.name, patient_name="Ann"))
    full_window.handle(BatchAttached(batch.ref, ann))
    assert words_on(bar).endswith(f"so its pictures went to {batch.name} · Ann.")
    commands.show(None)
    assert words_on(bar) == ""
    commands.show(batch.ref)
    bar.undo_button.click()
    assert commands.samples.asked[-1] == ("add", SampleDetails(batch.name), (7,))
    assert words_on(bar) == ""
