"""The gallery shows the cells whose names teach most, and all of them again when asked."""

from __future__ import annotations

from collections.abc import Callable

from fake_commands import FakeCommands
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hematovision_desktop.services.messages.review import Change, Changed
from hematovision_desktop.services.microscopes.check_sample import cells_to_name_in
from hematovision_desktop.ui.classify.gallery.groups import Order
from hematovision_desktop.ui.classify.gallery.model import TILE_ROLE
from hematovision_desktop.ui.window.main import MainWindow


def shown(window: MainWindow) -> list[object]:
    model = window.classify_page.gallery.model
    return [model.index(row).data(TILE_ROLE).key for row in range(model.rowCount())]


def test_only_the_cells_that_teach_most_are_shown(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    gallery, batch = full_window.classify_page.gallery, commands.review.view
    assert batch is not None
    before = shown(full_window)
    wanted = set(cells_to_name_in(batch, 50))
    assert 0 < len(wanted) < len(before)
    gallery.bar.order.setCurrentIndex(gallery.bar.order.findData(Order.TEACHES))
    qtbot.waitUntil(lambda: set(shown(full_window)) == wanted)
    assert gallery.chosen_tile() is not None

    # A named cell stays in place and is not asked for again.
    first = gallery.chosen_tile().key
    qtbot.keyClick(gallery.view, Qt.Key.Key_L)
    assert first in shown(full_window)
    gallery.bar.order.setCurrentIndex(gallery.bar.order.findData(Order.TYPE))
    assert set(shown(full_window)) == set(before)
    gallery.bar.order.setCurrentIndex(gallery.bar.order.findData(Order.TEACHES))
    qtbot.waitUntil(lambda: first not in shown(full_window))


def test_a_window_in_another_size_shows_the_same_cells_in_the_same_order(
    full_window: MainWindow, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    """Asked for again, others might teach most by now: the cells would change below the pointer."""
    before = full_window.classify_page
    before.gallery.bar.order.setCurrentIndex(before.gallery.bar.order.findData(Order.TEACHES))
    qtbot.waitUntil(lambda: before.gallery.model.filters.only is not None)
    qtbot.keyClick(before.gallery.view, Qt.Key.Key_L)
    qtbot.keyClick(before.gallery.view, Qt.Key.Key_Right)
    now = make_window(shown=False)
    assert before.batch is not None
    now.handle(Changed(before.batch.ref, Change.VIEW))
    now.classify_page.go_on_as(before)
    qtbot.waitUntil(lambda: now.classify_page.is_settled)
    assert shown(now) == shown(full_window)
    assert now.classify_page.gallery.bar.order.currentData() == Order.TEACHES
    assert now.classify_page.chosen == before.chosen
