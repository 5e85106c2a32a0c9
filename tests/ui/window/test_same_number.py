"""The message that another sample has the same number is shown as long as it is true."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_commands import FakeCommands
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.samples.sample import SampleDetails, SampleSummary
from hematovision_desktop.services.messages.samples import SameNumber
from hematovision_desktop.ui.samples.model import SAMPLE_ROLE
from hematovision_desktop.ui.window.main import CLASSIFY, LIVE, SAMPLES, SETTINGS, MainWindow

NUMBER = "26-0398"
TEXT = "26-0398 is the number of another sample, too."


@pytest.fixture
def uid(window: MainWindow, commands: FakeCommands) -> str:
    """Add a second sample with a number, and return its id after the message about it."""
    window.show_page(SAMPLES)
    uid = commands.samples.add(SampleDetails(NUMBER))
    window.samples_page.choose_new(uid)
    window.handle(SameNumber(uid, NUMBER, TEXT))
    return uid


def is_said(window: MainWindow) -> bool:
    return window.banner.isVisible() and window.banner.accessibleName() == TEXT


def choose(window: MainWindow, number: str) -> None:
    page = window.samples_page
    uids = {one.details.accession: one.uid for one in window_samples(window)}
    page.choose_new(uids[number])


def window_samples(window: MainWindow) -> list[SampleSummary]:
    model = window.samples_page.model
    return [model.index(row, 0).data(SAMPLE_ROLE) for row in range(model.rowCount())]


def test_shows_the_message_only_for_samples_with_the_number(uid: str, window: MainWindow) -> None:
    assert is_said(window)
    choose(window, "26-0412")
    assert not window.banner.isVisible()
    choose(window, NUMBER)
    assert is_said(window)
    for page in (SETTINGS, CLASSIFY, LIVE):
        window.show_page(page)
        assert not window.banner.isVisible()
    window.show_page(SAMPLES)
    assert is_said(window)


def test_shows_the_message_for_a_count_with_the_number(
    uid: str, window: MainWindow, commands: FakeCommands
) -> None:
    window.show_page(LIVE)
    window.live_page.start_page.virtual_button.click()
    commands.live.run()
    assert not window.banner.isVisible()
    window.live_page.bench.sample.setText(NUMBER)
    window.handle(SameNumber(uid, NUMBER, TEXT))
    assert is_said(window)
    window.live_page.dialogs.new_count_agreed.emit()
    commands.live.run()
    assert not window.banner.isVisible()


@pytest.mark.parametrize("way", ["corrected", "removed", "united", "slide"])
def test_the_message_disappears_once_corrected(
    uid: str, window: MainWindow, commands: FakeCommands, way: str, qtbot: QtBot
) -> None:
    samples = commands.samples
    (own,) = (one for one in samples.all() if one.uid == uid)
    if way == "corrected":
        samples.keep(own.known, SampleDetails("26-0399"))
    elif way == "removed":
        samples.remove((own.known,))
    elif way == "united":
        found = (one for one in samples.all() if one.details.accession == NUMBER)
        (twin,) = (one for one in found if one.uid != uid)
        samples.keep(twin.known, replace(twin.details, accession="26-0400"))
    else:
        samples.keep(own.known, SampleDetails(NUMBER, slide="2"))
    qtbot.waitUntil(lambda: not window.banner.holds(TEXT))


def test_a_dismissed_message_does_not_return(uid: str, window: MainWindow) -> None:
    window.banner.dismiss()
    choose(window, "26-0412")
    choose(window, NUMBER)
    assert not window.banner.isVisible()
