"""The window: its pages and keys, what it is told, its memory, colours and exports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.naming.settings import Settings, Theme, WindowMemory
from hematovision_desktop.services.messages.program import Done, Fault, FaultOver, ModelChanged
from hematovision_desktop.services.messages.review import Change, Changed
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.room import ScrollPage, first_size
from hematovision_desktop.ui.parts.look import palette, schemes
from hematovision_desktop.ui.window.action_list import action_rows
from hematovision_desktop.ui.window.action_rows import Menu, Page, Where
from hematovision_desktop.ui.window.dialogs import AboutBox, KeySheet
from hematovision_desktop.ui.window.main import (
    CLASSIFY,
    LEARN,
    LIVE,
    LOG,
    SAMPLES,
    SETTINGS,
    MainWindow,
)

Maker = Callable[..., MainWindow]


class TestEvents:
    def test_a_fault_that_is_over_leaves_the_banner(self, window: MainWindow) -> None:
        window.handle(Fault("The disk is full."))
        window.handle(Fault("The log is read-only."))
        window.handle(FaultOver("The log is read-only."))
        assert words_on(window.banner) == "The disk is full."
        window.handle(FaultOver("The disk is full."))
        assert not window.banner.isVisible()

    def test_what_the_program_tells_is_shown_where_it_belongs(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        from hematovision_desktop import RESEARCH_USE_ONLY

        assert window.bottom.research.text() == RESEARCH_USE_ONLY
        assert window.bottom.research.isVisible()
        # The bottom bar says what was done.
        window.handle(Done("Exported 3 cells to /x.csv."))
        assert "Exported 3 cells to /x.csv." in words_on(window.bottom)
        # Without a model pack the empty page says what to do.
        hint = window.classify_page.drop_page.model_hint
        assert not hint.isVisible()
        window.handle(ModelChanged(None, None))
        assert hint.isVisible()
        assert "Settings" in hint.text()
        # A fault is a banner until it is dismissed.
        window.handle(Fault("The disk is full."))
        window.handle(Fault("The log is read-only."))
        window.handle(Fault("The log is read-only."))
        assert words_on(window.banner) == "The log is read-only."
        qtbot.mouseClick(window.banner.dismiss_button, Qt.MouseButton.LeftButton)
        assert words_on(window.banner) == "The disk is full."
        qtbot.mouseClick(window.banner.dismiss_button, Qt.MouseButton.LeftButton)
        assert not window.banner.isVisible()
        # A bug is one plain dialog that stops nothing.
        window.handle(Fault("Something went wrong.", is_bug=True))
        window.handle(Fault("Something went wrong again.", is_bug=True))
        shown = [
            box
            for box in QApplication.topLevelWidgets()
            if isinstance(box, QDialog) and box.isVisible()
        ]
        assert len(shown) == 1
        shown[0].close()


class TestPages:
    def test_by_key_and_by_mouse_and_digits_go_down_the_rail(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        control = Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(window, Qt.Key.Key_2, control)
        assert window.pages.currentIndex() == LIVE
        qtbot.keyClick(window, Qt.Key.Key_3, control)
        assert window.pages.currentIndex() == SAMPLES
        qtbot.keyClick(window, Qt.Key.Key_L, control)
        assert window.pages.currentIndex() == LOG
        assert window.rail.buttons.button(SAMPLES).isChecked()
        qtbot.keyClick(window, Qt.Key.Key_5, control)
        assert window.pages.currentIndex() == SETTINGS
        button = window.rail.buttons.button(CLASSIFY)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.pages.currentIndex() == CLASSIFY
        assert button.isChecked()
        # Digits go down the rail.
        buttons = sorted(window.rail.buttons.buttons(), key=lambda one: one.pos().y())
        pages = [window.rail.buttons.id(one) for one in buttons]
        for digit, page in enumerate(pages, 1):
            qtbot.keyClick(
                window, Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.ControlModifier
            )
            assert window.pages.currentIndex() == page

    def test_the_keyboard_goes_to_the_page_that_was_chosen(
        self,
        full_window: MainWindow,
        qtbot: QtBot,
        subtests: pytest.Subtests,
        commands: FakeCommands,
    ) -> None:
        acts = full_window.actions_
        acts["samples_page"].trigger()
        assert full_window.focusWidget() is full_window.samples_page.table
        full_window.samples_page.bar.line.setFocus()
        acts["samples_page"].trigger()
        assert full_window.focusWidget() is full_window.samples_page.bar.line
        acts["log_page"].trigger()
        assert full_window.focusWidget() is full_window.log_page.table
        acts["classify_page"].trigger()
        assert full_window.focusWidget() is full_window.classify_page.gallery.view
        # The keyboard goes to the page that its key or a click chose.
        pages, buttons = full_window.pages, full_window.rail.buttons
        for index in (CLASSIFY, LIVE, SAMPLES, LEARN, LOG, SETTINGS):
            with subtests.test(tuple(Page)[index].name):
                rail = buttons.button(SAMPLES if index == LOG else index)
                other = buttons.button(SETTINGS if index != SETTINGS else CLASSIFY)
                other.setFocus()
                qtbot.keyClick(other, Qt.Key.Key_Space)
                assert full_window.focusWidget() is other, "who walks the rail goes on there"
                full_window.actions_[f"{tuple(Page)[index]}_page"].trigger()
                assert pages.currentIndex() == index
                assert pages.currentWidget().isAncestorOf(full_window.focusWidget())
                full_window.actions_["learn_page" if index != LEARN else "settings_page"].trigger()
                qtbot.mouseClick(rail, Qt.MouseButton.LeftButton)
                assert pages.currentWidget().isAncestorOf(full_window.focusWidget())
        # The batch in view comes up where it is opened again.
        full_window.show_page(SAMPLES)
        assert commands.review.view is not None
        full_window.handle(Changed(commands.review.view.ref, Change.WANTED))
        assert full_window.pages.currentIndex() == CLASSIFY

    def test_all_keys_on_one_sheet(
        self, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shown: list[KeySheet] = []
        monkeypatch.setattr(KeySheet, "exec", lambda self: shown.append(self) or 0)
        monkeypatch.setattr(room, "dialog_room", lambda: QSize(1280, 720) - room.WINDOW_FRAME)
        for index in (CLASSIFY, LIVE):
            window.show_page(index)
            qtbot.keyClick(window, Qt.Key.Key_F1)
            sheet = shown.pop()
            assert shown == []
            assert sheet.sizeHint().width() <= 1280
            assert sheet.sizeHint().height() <= 720
            lines = window.actions_.sheet(live=index == LIVE)
            keys = [line.keys for _, group in lines for line in group]
            assert {"Space", "Ctrl+O", "Esc", "F1", "N 4"} <= set(keys)

    def test_the_sheet_of_keys_never_scrolls_sideways(
        self, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        smallest = QSize(960, 540) - room.WINDOW_FRAME
        monkeypatch.setattr(room, "dialog_room", lambda: smallest)
        for live in (False, True):
            sheet = KeySheet(window.actions_.sheet(live=live), window)
            assert sheet.sizeHint().width() <= smallest.width()
            assert sheet.height() == smallest.height()
            sheet.show()
            (scrolled,) = sheet.findChildren(ScrollPage)
            assert scrolled.verticalScrollBar().maximum() > 0
            assert scrolled.horizontalScrollBar().maximum() == 0
            begins = {text.x() for group in sheet.groups for text in group.texts}
            assert len(begins) == 1  # looking one line down
            sheet.close()

    def test_no_key_is_given_twice_on_a_page(
        self, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for page, other in ((Menu.LIVE, Menu.CELL), (Menu.CELL, Menu.LIVE)):
            names = window.actions_.live_names if page is Menu.LIVE else window.actions_.names
            keys = [key.toString() for one in names.values() for key in one.shortcuts()]
            keys += [
                key
                for row in action_rows()
                if row.menu is not other and (page is Menu.CELL or row.where is not Where.CELLS)
                if row.where is not Where.HERE
                for key in row.keys
            ]
            assert len(keys) > 20
            assert len(keys) == len(set(keys)), page
        # About.
        shown: list[AboutBox] = []
        monkeypatch.setattr(AboutBox, "exec", lambda self: shown.append(self) or 0)
        window.actions_["about"].trigger()
        assert len(shown) == 1


class TestScale:
    def test_the_scale_of_a_picture_is_one_click_from_being_set_by_hand(
        self, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        link = full_window.classify_page.cell.scale_button
        qtbot.waitUntil(link.isVisible)
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        page = full_window.settings_page
        assert full_window.pages.currentIndex() == SETTINGS
        assert page.scale_set.hasFocus()
        assert page.scale.value() == 0.1
        assert not page.scale_set.isChecked()  # looking changes nothing
        qtbot.keyClick(page.scale_set, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: bool(commands.calls("apply_settings")))
        assert commands.calls("apply_settings")[-1][0].um_per_px == 0.1

    def test_a_scale_that_was_set_is_kept_to_begin_from(
        self, make_window: Callable[..., MainWindow]
    ) -> None:
        page = make_window(Settings(um_per_px=0.25)).settings_page
        page.offer_scale(0.1)
        assert (page.scale.value(), page.settings.um_per_px) == (0.25, 0.25)


class TestMemory:
    def test_restores_size_position_and_splitters(
        self, make_window: Maker, memory: WindowMemory
    ) -> None:
        first = make_window()
        first.resize(1300, 713)
        first.classify_page.split.setSizes([700, 400])
        first.classify_page.gallery.bar.side.setValue(144)
        sizes = first.classify_page.split.sizes()
        # The screen of the tests is 800 px high, and nothing larger is restored. If that has no
        # room for panes side by side, their earlier layout is kept.
        first.resize(780, 713)
        first.close()
        second = make_window(shown=False)
        assert second.size().toTuple() == (780, 713)
        assert second.classify_page.gallery.view.side_px == 144
        second.show()
        second.resize(1300, 713)
        share = sizes[0] / sum(sizes)
        now = second.classify_page.split.sizes()
        assert now[0] / sum(now) == pytest.approx(share, abs=0.02)

    def test_damaged_memory_is_no_reason_to_fail(
        self, make_window: Maker, memory: WindowMemory
    ) -> None:
        memory.change(geometry=b"rubbish", split=b"rubbish", tile_px=-7)
        assert make_window().isVisible()

    def test_closing_loses_neither_note_nor_setting(
        self, window: MainWindow, commands: FakeCommands
    ) -> None:
        window.show_page(LOG)
        window.log_page.preview.note.setPlainText("typed just now")
        window.settings_page.look.theme.setCurrentIndex(2)
        window.close()
        assert commands.calls("set_note")[-1] == (7, "typed just now")
        assert commands.calls("apply_settings")[-1][0].theme is Theme.DARK


class TestTheme:
    @pytest.mark.parametrize(
        ("theme", "scheme"), [(Theme.LIGHT, schemes.LIGHT), (Theme.DARK, schemes.DARK)]
    )
    def test_colours_everything(
        self, make_window: Maker, theme: Theme, scheme: schemes.Colours
    ) -> None:
        window = make_window(Settings(theme=theme))
        picture = window.grab().toImage()
        assert picture.pixelColor(100 + 8, 60).name().upper() == scheme.window
        assert palette.colours() is scheme

    def test_changes_at_once_and_back(self, window: MainWindow, commands: FakeCommands) -> None:
        page = window.settings_page
        light = window.grab().toImage()
        page.look.theme.setCurrentIndex(list(Theme).index(Theme.DARK))
        page.apply_now()
        assert palette.colours() is schemes.DARK
        assert commands.calls("apply_settings")[-1][0].theme is Theme.DARK
        page.look.theme.setCurrentIndex(list(Theme).index(Theme.LIGHT))
        page.apply_now()
        assert window.grab().toImage() == light

    def test_follows_the_system(self, make_window: Maker, qtbot: QtBot, qapp: QApplication) -> None:
        make_window(Settings(theme=Theme.SYSTEM))
        hints = qapp.styleHints()
        hints.setColorScheme(Qt.ColorScheme.Dark)
        hints.unsetColorScheme()
        is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        expected = schemes.DARK if is_dark else schemes.LIGHT
        qtbot.waitUntil(lambda: palette.colours() is expected)


@pytest.mark.parametrize(
    ("room", "size"),
    [((1366, 728), (1350, 680)), ((960, 500), (944, 452)), ((1920, 1040), (1360, 840))],
)
def test_the_first_window_fits_its_screen_with_its_frame(
    room: tuple[int, int], size: tuple[int, int]
) -> None:
    assert first_size(QSize(*room)).toTuple() == size


def test_export_goes_to_the_chosen_file(
    full_window: MainWindow, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    suggested: list[str] = []

    def choose(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        suggested.append(name)
        return str(tmp_path / "cells"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    full_window.actions_["export"].trigger()
    assert Path(suggested[0]).name == "ward 7.csv"
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    monkeypatch.setattr(QLocale, "system", lambda: german)
    full_window.actions_["export"].trigger()
    target = tmp_path / "cells.csv"
    assert commands.calls("export_csv") == [
        (commands.ref, target, TableDialect.EXCEL),
        (commands.ref, target, TableDialect.EXCEL_SEMICOLON),
    ]


def test_export_makes_a_folder_for_another_program(
    full_window: MainWindow, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def choose(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        """Take one kind after another."""
        offered[:] = offered or kinds.split(";;")
        return str(tmp_path / "cells.csv"), offered.pop(0)

    offered: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    full_window.actions_["export"].trigger()
    assert "(*.csv)" not in "".join(offered), "the first one is the table"
    while offered:
        full_window.actions_["export"].trigger()
    calls = commands.calls("export_cells")
    assert calls[0] == (commands.ref, ExchangeForm.GEOJSON, tmp_path / "cells")
    assert {form for _, form, _ in calls} == set(ExchangeForm)
