"""Pictures read before as another sample's: shown plainly, with one click to that sample."""

from __future__ import annotations

from datetime import UTC, datetime

from fake_commands import FakeCommands
from words_on import words_on

from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.services.messages.samples import SeenBefore
from hematovision_desktop.ui.window.main import MainWindow


def test_tells_of_the_batch_in_view_and_leads_to_the_earlier_one(
    full_window: MainWindow, commands: FakeCommands
) -> None:
    bar, ref = full_window.classify_page.notices.seen, commands.ref
    assert words_on(bar) == ""
    noon = datetime(2026, 11, 12, 12, tzinfo=UTC)
    full_window.handle(SeenBefore(ref, 6, noon, SampleDetails("26-0411", patient_name="Ann")))
    assert "as “26-0411 · Ann”. Here they form a second sample." in words_on(bar)
    commands.show(None)
    assert words_on(bar) == ""
    commands.show(ref)
    bar.open_button.click()
    assert commands.calls("open_batch") == [(6,)]
    assert words_on(bar) == ""
