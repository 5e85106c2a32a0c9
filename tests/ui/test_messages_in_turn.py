"""Messages of a low window take turns, and leave it to the cells and the samples."""

from __future__ import annotations

from collections.abc import Callable

from every_page import settle
from fake_commands import FakeCommands
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.ui.parts.layout.room import ScrollPage
from hematovision_desktop.ui.window.main import SAMPLES, MainWindow

Maker = Callable[..., MainWindow]
TITLE_BAR_PX = 40
LONG = (
    "The picture /media/usb/ward 7/field_00012.png could not be written (No space left on device). "
    "Free some space; the count goes on, and the picture is tried again."
)
GONE = "Pictures are missing from their folder. Showing small copies."
ATTACHED = "This folder has a waiting sample's name, so its pictures went to 26-0412 · Ann Öztürk."
SEEN = (
    "Some or all of these pictures were already read as “26-0412 · Ann Öztürk”. Here they form a "
    "second sample."
)
NAMED = "You have named 12 of these cells before, on 12 Nov 2026. Use those names here?"
HAND_OVER = "26-0412 is signed. Hand it over as HL7 to /media/hospital/outgoing/results?"


def test_messages_leave_half_of_a_low_window_to_the_cells(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(1024, 600 - TITLE_BAR_PX)
    page = window.classify_page
    commands.run_whole(6)
    qtbot.waitUntil(lambda: page.is_settled)
    first = commands.ref
    commands.begin("ward 8")
    commands.review.show(first)
    lines = [page.notices.gone, page.notices.attached, page.notices.seen, page.notices.offer]
    window.banner.say(LONG)
    for one, text in zip(lines, (GONE, ATTACHED, SEEN, NAMED), strict=True):
        one.say(text)
    for shown in (window.banner, *lines):
        settle(window, qtbot)
        assert [one for one in (window.banner, *lines) if one.isVisible()] == [shown]
        work = page.gallery.height() + page.summary.height()
        assert work >= window.height() / 2, shown.accessibleName()
        assert page.split.height() <= page.parentWidget().height(), "it need not be scrolled to"
        shown.hide()
    for one in lines:
        one.show()
    window.resize(1920, 1000)
    settle(window, qtbot)
    assert all(one.isVisible() for one in lines)


def test_messages_leave_half_of_a_low_window_to_the_samples(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(1024, 600 - TITLE_BAR_PX)
    window.classify_page.notices.attached.say(ATTACHED)
    window.show_page(SAMPLES)
    page = window.samples_page
    page.offer.say(HAND_OVER)
    window.banner.say(LONG)
    page.bar.line.setText("november 2026")
    page.bar.search()
    settle(window, qtbot)
    assert not page.offer.isVisible()
    assert page.table.height() >= window.height() / 2
    window.banner.dismiss()
    settle(window, qtbot)
    assert page.offer.isVisible()
    assert page.table.height() >= window.height() / 2


def test_messages_that_come_with_the_cells_take_turns_too(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    """Those of a batch that was opened again all came at once: nobody saw them when they began to speak."""
    window = make_window()
    window.resize(1024, 600 - TITLE_BAR_PX)
    page = window.classify_page
    commands.run_whole(6)
    qtbot.waitUntil(lambda: page.is_settled)
    page.setCurrentIndex(0)
    for one, text in ((page.notices.attached, ATTACHED), (page.notices.offer, NAMED)):
        one.say(text)
    protect = window.protection.offer
    protect.offer()
    settle(window, qtbot)
    assert protect.isVisible()
    page.setCurrentIndex(1)
    settle(window, qtbot)
    lines = (page.notices.attached, page.notices.offer, protect)
    assert [one for one in lines if one.isVisible()] == [page.notices.attached]
    for one in (page.notices.attached, page.notices.offer):
        one.hide()
    settle(window, qtbot)
    assert protect.isVisible()


def test_a_message_that_stays_tells_how_many_wait_for_its_place(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    """Nobody knew that an offer was there as long as the message above it was not dismissed."""
    window = make_window()
    window.resize(1024, 600 - TITLE_BAR_PX)
    page, dismiss = window.classify_page, window.banner.dismiss_button
    commands.run_whole(6)
    qtbot.waitUntil(lambda: page.is_settled)
    window.banner.say(LONG)
    assert dismiss.text() == "Dismiss"
    for one, text, told in ((page.notices.attached, ATTACHED, 2), (page.notices.offer, NAMED, 3)):
        one.say(text)
        settle(window, qtbot)
        assert dismiss.text() == f"Dismiss (1 of {told})"
    window.resize(1920, 1000)
    settle(window, qtbot)
    assert dismiss.text() == "Dismiss"
    assert page.notices.offer.isVisible()
    window.resize(1024, 600 - TITLE_BAR_PX)
    settle(window, qtbot)
    dismiss.click()
    settle(window, qtbot)
    assert page.notices.attached.isVisible()


def test_classify_does_not_scroll_as_a_whole_under_a_message(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT))
    window.resize(934, 478)
    commands.on = None
    commands.run_whole()
    page = window.classify_page
    qtbot.waitUntil(lambda: page.is_settled)
    page.gallery.view.choose(1)
    window.banner.say("The disk is nearly full.")
    around = next(one for one in window.findChildren(ScrollPage) if one.isAncestorOf(page))
    settle(window, qtbot)
    assert not around.verticalScrollBar().isVisible()
    assert all(one.height() >= 110 for one in (page.gallery.view, page.field.canvas))
