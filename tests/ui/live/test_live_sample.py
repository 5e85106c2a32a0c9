"""The sample's number is typed beside the source; its letters count no cells."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click_in_window import click_in_window
from fake_commands import FakeCommands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.events import CountChanged
from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.ui.live.sample_field import SampleField
from hematovision_desktop.ui.window.main import LIVE, MainWindow


@pytest.fixture
def field(window: MainWindow, commands: FakeCommands) -> SampleField:
    window.show_page(LIVE)
    window.live_page.start_page.virtual_button.click()
    commands.live.run()
    return window.live_page.bench.sample


def window_after(
    old: MainWindow, make_window: Callable[..., MainWindow], commands: FakeCommands
) -> MainWindow:
    """Return the window that follows another one once its texts have another size."""
    new = make_window(Settings(theme=Theme.LIGHT, text_percent=150))
    new.show_page(LIVE)
    commands.live.run()
    new.handle(CountChanged(old.live_page.count))
    new.live.go_on_as(old.live)
    return new


def said(commands: FakeCommands) -> list[str]:
    return [values[0] for name, values in commands.live.asked if name == "set_sample"]


def test_a_scanned_number_names_the_count(
    field: SampleField, window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    before = commands.live.count.snapshot().total_cells
    field.setFocus()
    qtbot.keyClicks(field, "N-26 4")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert said(commands) == ["N-26 4"]
    assert window.live_page.bench.picture.hasFocus()
    # No letter of it counted or named a cell.
    assert commands.live.count.snapshot().total_cells == before
    assert not [name for name, _ in commands.live.asked if name in ("name", "add_by_hand")]
    assert Label.NEUTROPHIL.letter == "N"


def test_another_count_has_no_number_yet(
    field: SampleField, window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "26-1")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (said(commands), field.text()) == (["26-1"], "26-1")
    window.live_page.dialogs.new_count_agreed.emit()
    assert field.text() == ""


def test_undo_takes_back_a_wrong_number_and_not_the_cell_before_it(
    field: SampleField, window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    live, page = commands.live, window.live_page
    live.start()
    page.naming.set_by_hand(True)
    page.naming.name(Label.NEUTROPHIL)
    for number in ("26-1", "26-2"):
        field.setText(number)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    undo = window.actions_["undo"]
    assert "26-2" in undo.text()
    undo.trigger()
    assert (said(commands)[-1], field.text(), live.calls("undo")) == ("26-1", "26-1", [])
    assert "26-1" not in undo.text()
    undo.trigger()
    assert (field.text(), live.calls("undo")) == ("26-1", [()])


def test_undo_withdraws_a_later_name_before_the_number(
    field: SampleField, window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    live, page = commands.live, window.live_page
    live.start()
    field.setText("26-1")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page.naming.set_by_hand(True)
    page.naming.name(Label.NEUTROPHIL)
    window.actions_["undo"].trigger()
    assert (said(commands), live.calls("undo")) == (["26-1"], [()])


def test_undo_takes_back_a_number_after_another_text_size_was_chosen(
    field: SampleField,
    window: MainWindow,
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    qtbot: QtBot,
) -> None:
    for number in ("26-1", "26-2"):
        field.setText(number)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    new = window_after(window, make_window, commands)
    assert "26-2" in new.actions_["undo"].text()
    new.actions_["undo"].trigger()
    shown = new.live_page.bench.sample.text()
    assert (said(commands)[-1], shown, commands.live.calls("undo")) == ("26-1", "26-1", [])


def test_a_number_being_typed_is_entered_if_another_text_size_is_chosen(
    field: SampleField,
    window: MainWindow,
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    qtbot: QtBot,
) -> None:
    qtbot.keyClicks(field, "26-1")
    new = window_after(window, make_window, commands)
    assert (said(commands), new.live_page.bench.sample.text()) == (["26-1"], "26-1")


def test_keys_count_by_hand_after_another_text_size_was_chosen(
    field: SampleField,
    window: MainWindow,
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
) -> None:
    commands.live.start()
    window.live_page.naming.set_by_hand(True)
    window.live_page.naming.name(Label.NEUTROPHIL)
    new = window_after(window, make_window, commands)
    new.live_page.naming.name(Label.MONOCYTE)
    assert commands.live.calls("add_by_hand") == [(Label.NEUTROPHIL,), (Label.MONOCYTE,)]


def test_the_chosen_cell_stays_chosen_after_another_text_size_was_chosen(
    field: SampleField,
    window: MainWindow,
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
) -> None:
    commands.live.start()
    cell = commands.live.count_cell(Label.EOSINOPHIL)
    window.live_page.naming.choose(cell.key)
    new = window_after(window, make_window, commands)
    assert new.live_page.chosen == cell


@pytest.mark.parametrize("pressed", ["start_button", "hand_button", "freeze_button"])
def test_after_a_click_on_a_button_the_next_letters_are_no_part_of_the_number(
    pressed: str, field: SampleField, window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    bench = window.live_page.bench
    button = getattr(bench.bar if pressed != "hand_button" else bench.tray, pressed)
    field.setFocus()
    qtbot.keyClicks(field, "26-1")
    click_in_window(button)
    assert (said(commands), bench.picture.hasFocus()) == (["26-1"], True)


def test_a_click_into_the_number_moves_its_cursor(field: SampleField, qtbot: QtBot) -> None:
    field.setFocus()
    qtbot.keyClicks(field, "26-1")
    click_in_window(field)
    assert field.hasFocus()


def test_a_letter_counts_by_hand_after_the_number_was_typed(
    field: SampleField, window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.live.start()
    field.setFocus()
    qtbot.keyClicks(field, "26-1")
    click_in_window(window.live_page.bench.tray.hand_button)
    QTest.keyClick(window.windowHandle(), "n")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F24)  # what was held on the way is let go
    assert (field.text(), commands.live.calls("add_by_hand")) == ("26-1", [(Label.NEUTROPHIL,)])
