"""The gallery shows the cells whose names teach most, and all of them again when asked."""

from __future__ import annotations

from fake_commands import FakeCommands
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hematovision_desktop.services.microscopes.check_sample import cells_to_name_in
from hematovision_desktop.ui.classify.gallery.model import TILE_ROLE, Order
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
    gallery.order.setCurrentIndex(gallery.order.findData(Order.TEACHES))
    qtbot.waitUntil(lambda: set(shown(full_window)) == wanted)
    assert gallery.chosen_tile() is not None

    # A named cell stays in place and is not asked for again.
    first = gallery.chosen_tile().key
    qtbot.keyClick(gallery.view, Qt.Key.Key_L)
    assert first in shown(full_window)
    gallery.order.setCurrentIndex(gallery.order.findData(Order.TYPE))
    assert set(shown(full_window)) == set(before)
    gallery.order.setCurrentIndex(gallery.order.findData(Order.TEACHES))
    qtbot.waitUntil(lambda: first not in shown(full_window))
