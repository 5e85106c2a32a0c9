"""Counting at the microscope by real clicks and keys."""

from __future__ import annotations

import pytest
from dialogs_open import the_open
from fake_commands import FakeCommands
from fake_live import FakeLive
from live_steps import LEFT, NONE, SHIFT, press, show
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from words_on import words_on, words_over

from hematovision_desktop.core.cells.key_map import KEYS
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.events import LiveFault
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.window.main import CLASSIFY, MainWindow


class TestCount:
    def test_figures_and_target(self, running: LivePage, live: FakeLive, qtbot: QtBot) -> None:
        for place in range(3):
            live.count_cell(Label.NEUTROPHIL, place=place)
        assert "3 of 100" in words_on(running.bench.figures)
        rows = running.bench.figures.findChildren(QWidget)
        spoken = next(one for one in rows if one.accessibleName() == "Differential")
        assert "Neutrophil 100\u00a0%, 95\u00a0% interval 29–100" in spoken.accessibleDescription()
        box = running.bench.figures.target
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert live.calls("set_target")[-1] == (200,)
        assert "3 of 200" in words_on(running.bench.figures)
        box.setCurrentIndex(box.count() - 1)
        box.activated.emit(box.count() - 1)
        assert "3 cells" in words_on(running.bench.figures)

    def test_past_the_target_keys_say_that_the_count_is_complete(
        self, running: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        live.set_target(1)
        live.count_cell(Label.LYMPHOCYTE)
        assert "The target is reached" in words_over(running)
        assert not running.bench.bar.start_button.isEnabled()
        # Past the target keys say that the count is complete.
        press(running, qtbot, Qt.Key.Key_H)
        press(running, qtbot, Qt.Key.Key_L)
        assert live.calls("add_by_hand") == []
        assert "The count is complete" in words_over(running)
        assert "Start" not in words_over(running) + words_on(window.banner)
        assert not running.bench.bar.start_button.isEnabled()
        # A count that is done offers no counting by hand.
        for key in (Qt.Key.Key_L, Qt.Key.Key_H):
            press(running, qtbot, key)
            assert "The count is complete" in words_over(running)
            assert not running.by_hand
        # A key that was faster than the count leaves no message for the next count.
        window.handle(LiveFault(live_words.count_complete()))
        assert "The count is complete" in words_over(running)
        assert not window.banner.isVisible()

    def test_space_freezes_after_a_message_above_the_page_was_answered(
        self, running: LivePage, window: MainWindow
    ) -> None:
        """The focus used to go to the list of sources, which Space opened."""
        window.protection.offer_once()
        answer = window.protection.offer.no_button
        answer.setFocus()
        assert window.focusWidget() is answer
        answer.click()
        assert window.focusWidget() is running.bench.picture

    @pytest.mark.parametrize("number", ["", "26-0412"])
    def test_a_finished_count_leads_to_its_sample(
        self,
        number: str,
        running: LivePage,
        window: MainWindow,
        commands: FakeCommands,
        qtbot: QtBot,
    ) -> None:
        """Its number is typed next, unless that was done at the microscope."""
        tray, live = running.bench.tray, commands.live
        running.bench.sample.setText(number)
        assert tray.sample_button.isHidden()
        live.set_target(1)
        live.count_cell(Label.LYMPHOCYTE)
        assert tray.hand_button.isHidden()
        assert "confirm the cells that nobody looked at" in words_on(tray)
        live.logged_as = 5
        qtbot.mouseClick(tray.sample_button, LEFT)
        assert live.calls("new_count") == [()]
        assert window.samples_page.isVisible()
        chosen = window.samples_page.chosen
        assert chosen is not None
        assert chosen.sample_id == commands.samples.owner[5]
        assert tray.sample_button.isHidden()
        samples = window.samples_page
        assert window.focusWidget() is (samples.table if number else samples.panel.form.accession)

    def test_a_new_count_is_asked_for(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.count_cell(Label.NEUTROPHIL)
        qtbot.mouseClick(running.bench.bar.new_button, LEFT)
        box = the_open(Question, running)
        assert box.text() == "Begin a new count?"  # the heading, as in the other questions

        def more() -> str:
            return box.informativeText().replace("\N{NO-BREAK SPACE}", " ")

        assert more() == "This one (1 of 100) stays in the log."
        live.count_cell(Label.NEUTROPHIL)
        assert more() == "This one (2 of 100) stays in the log."
        assert live.calls("new_count") == []
        begin = next(one for one in box.buttons() if one.text() == "New count")
        qtbot.mouseClick(begin, LEFT)
        assert live.calls("new_count") == [()]
        assert words_on(running.bench.figures).startswith("0 of 100")

    def test_a_key_counts_by_hand_once_that_was_asked_for(
        self, running: LivePage, live: FakeLive, qtbot: QtBot, subtests: pytest.Subtests
    ) -> None:
        for key, label in {
            Qt.Key.Key_N: Label.NEUTROPHIL,
            Qt.Key.Key_4: Label.NEUTROPHIL,
            Qt.Key.Key_1: Label.BASOPHIL,
            Qt.Key.Key_L: Label.LYMPHOCYTE,
            Qt.Key.Key_R: Label.ERYTHROBLAST,
        }.items():
            with subtests.test(key.name):
                before = live.calls("add_by_hand")
                press(running, qtbot, Qt.Key.Key_H)
                press(running, qtbot, key)
                assert live.calls("add_by_hand") == [*before, (label,)]
                press(running, qtbot, Qt.Key.Key_Backspace)
                assert live.count.differential().total == 0
                assert live.count.snapshot().undo is None
                press(running, qtbot, Qt.Key.Key_Escape)
                press(running, qtbot, key)
                assert live.calls("add_by_hand") == [*before, (label,)]

    def test_start_and_pause_and_keys_with_nothing_to_name(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        button = running.bench.bar.start_button
        assert live.count.state is CountState.COUNTING
        assert button.text() == "Pause"
        qtbot.mouseClick(button, LEFT)
        assert live.count.state is CountState.PAUSED
        assert button.text() == "Start"
        assert "Paused" in words_over(running)
        qtbot.mouseClick(button, LEFT)
        assert live.count.state is CountState.COUNTING
        # Keys say so if there is nothing to name.
        live.count_cell(Label.NEUTROPHIL)
        asked = len(live.asked)
        press(running, qtbot, Qt.Key.Key_M)
        press(running, qtbot, Qt.Key.Key_X)
        assert len(live.asked) == asked
        assert "No cell to name" in words_over(running)
        # What a pause and going on did is said at once, not when the notice is over.
        qtbot.mouseClick(button, LEFT)
        assert "Paused" in running.bench.sentence.text()
        press(running, qtbot, Qt.Key.Key_M)
        qtbot.mouseClick(button, LEFT)
        assert "Paused" not in running.bench.sentence.text()
        assert "No cell to name" not in running.bench.sentence.text()
        # S keeps the field.
        press(running, qtbot, Qt.Key.Key_S)
        qtbot.mouseClick(running.bench.bar.clip_button, LEFT)
        assert live.calls("save_snapshot") == live.calls("save_clip") == [()]

    def test_counting_by_hand_has_its_own_look(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.count_cell(Label.MONOCYTE, 0.5)
        tray = running.bench.tray
        assert tray.property("look") != "hand"
        qtbot.mouseClick(tray.hand_button, LEFT)
        assert tray.property("look") == "hand"
        assert tray.hand_button.isChecked()
        assert "Counting by hand" in words_on(tray)
        assert tray.cell is None
        qtbot.mouseClick(tray.name_buttons[Label.BASOPHIL], LEFT)
        assert live.calls("add_by_hand") == [(Label.BASOPHIL,)]
        assert live.calls("name") == []
        assert "Basophil, counted by hand" in words_on(tray)
        (tile, _) = running.bench.strip.cells
        assert tile.by_hand
        assert running.bench.pictures.get(tile.key) is None
        qtbot.mouseClick(tray.hand_button, LEFT)
        assert "1 cell to decide" in words_on(tray)

    def test_a_count_completed_by_hand_leads_to_its_sample_until_it_goes_on(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.set_target(1)
        tray = running.bench.tray
        press(running, qtbot, Qt.Key.Key_H)
        assert tray.property("look") == "hand" and not tray.sample_button.isVisible()
        press(running, qtbot, Qt.Key.Key_L)
        assert tray.sample_button.isVisible() and not tray.hand_button.isVisible()
        assert tray.property("look") != "hand"
        assert not any(one.isVisible() for one in tray.name_buttons.values())
        live.set_target(2)
        assert tray.property("look") == "hand" and tray.hand_button.isVisible()

    def test_a_key_names_the_cell_that_the_tray_shows_if_none_is_chosen(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        first = live.count_cell(Label.NEUTROPHIL, 0.5)
        second = live.count_cell(Label.MONOCYTE, 0.5, 1)
        press(running, qtbot, Qt.Key.Key_M)
        assert live.calls("name") == [(first.key, Label.MONOCYTE)]
        assert running.bench.tray.cell is not None
        assert running.bench.tray.cell.key == second.key
        assert live.count.snapshot().by_hand == 0

    def test_figures_are_provisional_and_nothing_is_done_while_cells_wait(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.set_target(2)
        for place in range(2):
            live.count_cell(Label.NEUTROPHIL, 0.5, place)
        live.count_cell(Label.NEUTROPHIL)
        live.count_cell(Label.LYMPHOCYTE)
        figures = running.bench.figures
        assert "Provisional: 2 cells wait" in words_on(figures)
        assert "Done" not in words_on(figures)
        assert "name the 2 waiting cells" in words_over(running)
        for _ in range(2):
            press(running, qtbot, Qt.Key.Key_N)
        assert "Done" in words_on(figures)
        assert "Provisional" not in words_on(figures)
        assert "no cell is waiting" in words_over(running)

    def test_keeps_the_programs_answer_beside_a_persons_name(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        asked = live.count_cell(Label.NEUTROPHIL, 0.5)
        sure = live.count_cell(Label.LYMPHOCYTE, 0.97)
        show(running, live, qtbot)
        for cell in (asked, sure):
            live.name(cell.key, Label.EOSINOPHIL)
        running.naming.choose(asked.key)
        assert "Eosinophil (the program asked: neutrophil or" in words_on(running.bench.tray)
        running.naming.choose(sure.key)
        assert "Eosinophil (the program said: lymphocyte)" in words_on(running.bench.tray)
        said = {mark.key: mark.cell for mark in running.bench.picture.marks}
        assert said == {sure.key: sure.cell}  # both are in one place; the later is drawn

    def test_undo_and_redo_say_what_they_would_do(
        self, running: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        cell = live.count_cell(Label.NEUTROPHIL, 0.5)
        live.name(cell.key, Label.EOSINOPHIL)
        acts = window.actions_
        assert acts["live_undo"].text() == "&Undo: neutrophil → eosinophil"
        assert not acts["live_redo"].isEnabled()
        press(running, qtbot, Qt.Key.Key_Backspace)
        assert acts["live_redo"].text() == "R&edo: neutrophil → eosinophil"
        qtbot.keyClick(
            running.bench.picture, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ShiftModifier
        )
        assert live.count.cells[0].label is Label.EOSINOPHIL

    def test_a_key_means_the_same_type_on_every_page_and_counts_on_none_other(
        self, running: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        acts = window.actions_

        def keys(action: QAction) -> list[str]:
            return [one.toString() for one in action.shortcuts()]

        for keys_now in (dict(KEYS), dict(KEYS) | {"4": Label.BASOPHIL, "1": Label.NEUTROPHIL}):
            live.set_keys(keys_now)
            running.dialogs.keys.keys_changed.emit()
            for label, action in acts.names.items():
                assert keys(action) == keys(acts.live_names[label])
        # Keys do nothing on other pages.
        window.show_page(CLASSIFY)
        qtbot.keyClick(window, Qt.Key.Key_N)
        qtbot.keyClick(window, Qt.Key.Key_Backspace)
        assert live.calls("add_by_hand") == live.calls("undo") == []

    def test_control_z_undoes_too(self, running: LivePage, live: FakeLive, qtbot: QtBot) -> None:
        live.count_cell(Label.NEUTROPHIL, 0.5)
        press(running, qtbot, Qt.Key.Key_E)
        qtbot.keyClick(running.bench.picture, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert live.calls("undo") == [()]

    @pytest.mark.parametrize("modifiers", [NONE, SHIFT])
    def test_undo_and_redo_go_on_while_their_keys_are_held(
        self, running: LivePage, live: FakeLive, modifiers: Qt.KeyboardModifier
    ) -> None:
        for _ in range(3):
            live.name(live.count_cell(Label.NEUTROPHIL, 0.5).key, Label.EOSINOPHIL)
        if modifiers == SHIFT:
            for _ in range(3):
                live.undo()
        done = "redo" if modifiers == SHIFT else "undo"
        before = len(live.calls(done))
        running.bench.picture.setFocus()
        handle = running.window().windowHandle()
        for repeats in (False, True, True):
            QTest.simulateEvent(handle, True, int(Qt.Key.Key_Backspace), modifiers, "", repeats)
        assert len(live.calls(done)) - before == 3
