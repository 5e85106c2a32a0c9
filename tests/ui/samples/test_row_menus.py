"""The context menus of samples, of their batches, and of the batches in the log."""

from __future__ import annotations

from fake_commands import FakeCommands
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot
from sample_steps import click_row

from hematovision_desktop.ui.window.main import LOG, MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
RIGHT = Qt.MouseButton.RightButton
Reason = QContextMenuEvent.Reason


def middle(view: QAbstractItemView, row: int) -> QPoint:
    model = view.model()
    assert model is not None
    return view.visualRect(model.index(row, 0)).center()


def right_click(view: QAbstractItemView, at: QPoint) -> QMenu | None:
    """Press the right button at a place, and return the menu that opens."""
    QTest.mouseClick(view.viewport(), RIGHT, pos=at)
    event = QContextMenuEvent(Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    shown = QApplication.activePopupWidget()
    assert shown is None or isinstance(shown, QMenu)
    return shown


def entries(menu: QMenu | None) -> dict[str, bool]:
    """Return the names in a menu, each with whether it is possible; close it."""
    assert menu is not None
    listed = [one for one in menu.actions() if not one.isSeparator()]
    names = {one.text().replace("&", "").split("\t")[0]: one.isEnabled() for one in listed}
    menu.close()
    return names


def test_a_samples_menu_offers_what_the_buttons_do(window: MainWindow) -> None:
    page = window.samples_page
    menu = right_click(page.table, middle(page.table, 2))
    assert page.chosen is not None and page.chosen == page.model.sample(2)
    found = entries(menu)
    wanted = ("Open the cells", "Rename", "Sign…", "Report…", "Hand over…", "Second reader…")
    assert tuple(found) == (*wanted, "Remove…")
    assert found["Sign…"] is page.panel.sign_button.isEnabled()
    assert found["Remove…"] is page.panel.remove_button.isEnabled()


def test_a_right_click_on_one_of_several_samples_keeps_them(window: MainWindow) -> None:
    page = window.samples_page
    click_row(page, 0)
    click_row(page, 2, CONTROL)
    found = entries(right_click(page.table, middle(page.table, 2)))
    assert len(page.panel.samples) == 2
    assert found["Unite…"] and found["Remove…"] and not found["Open the cells"]
    assert right_click(page.table, QPoint(5, page.table.viewport().height() - 2)) is None


def test_the_menu_key_opens_the_menu_at_the_chosen_row(window: MainWindow) -> None:
    table = window.samples_page.table
    at = table.visualRect(table.currentIndex()).center()
    event = QContextMenuEvent(Reason.Keyboard, at, table.mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and "Open the cells" in entries(menu)


def test_a_batchs_menu_presses_its_buttons(window: MainWindow, commands: FakeCommands) -> None:
    batches = window.samples_page.panel.batches
    menu = right_click(batches.list, middle(batches.list, 0))
    assert menu is not None
    assert entries(menu) == {"Open": True, "Move…": True, "Rename": True, "Remove…": True}
    menu = right_click(batches.list, middle(batches.list, 0))
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert commands.calls("open_batch") == [(batches.batches[0].batch_id,)]


def test_a_logged_batchs_menu(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> None:
    window.show_page(LOG)
    page = window.log_page
    qtbot.waitUntil(lambda: page.model.rowCount() > 1)
    menu = right_click(page.table, middle(page.table, 1))
    assert page.chosen == page.model.batch(1)
    assert set(entries(menu)) == {"Open the cells", "Rename", "Export…", "Remove…"}
    menu = right_click(page.table, middle(page.table, 1))
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert commands.calls("open_batch") == [(page.model.batch(1).batch_id,)]
