"""The batches of a chosen sample: moved, renamed, removed; and new samples."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLineEdit,
)
from pytestqt.qtbot import QtBot
from sample_steps import click_row, enter, logged_in, press, texts
from words_on import words_on

from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.samples.sample import (
    SampleDetails,
)
from hematovision_desktop.core.signing.people import Role
from hematovision_desktop.ui.report import sheet_words
from hematovision_desktop.ui.samples.choose_dialog import ChooseSample
from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.window.main import MainWindow


class TestBatches:
    def test_the_chosen_batch_of_a_sample_is_removed_once_that_is_agreed_to(
        self,
        page: SamplesPage,
        window: MainWindow,
        commands: FakeCommands,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
    ) -> None:
        batches = page.panel.batches
        shown = batches.batches
        ways = (
            lambda: qtbot.keyClick(batches.list, Qt.Key.Key_Delete),
            batches.remove_button.click,
            window.actions_["remove_logged"].trigger,
        )
        for removed, remove in enumerate(ways):
            asked = press(monkeypatch, "Keep")
            batches.list.setFocus()
            remove()
            assert "“ward 7”" in asked[0]
            assert len(commands.calls("remove_batch")) == removed
            press(monkeypatch, "Remove")
            batches.list.setFocus()
            remove()
            assert commands.calls("remove_batch") == [(7,)] * (removed + 1)
            batches.list.setFocus()
            batches.show_batches(())
            assert page.table.hasFocus()
            batches.show_batches(shown)

    def test_remove_from_the_menu_asks_for_all_batches_where_none_is_chosen(
        self,
        page: SamplesPage,
        window: MainWindow,
        commands: FakeCommands,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        asked = press(monkeypatch, "Keep")
        batches = page.panel.batches
        (one,) = batches.batches
        batches.show_batches((one, replace(one, batch_id=8)))
        batches.list.setFocus()
        batches.list.setCurrentItem(None)
        window.actions_["remove_logged"].trigger()
        assert len(asked) == 1
        assert commands.calls("remove_batch") == []

    def test_the_button_says_who_may_remove(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        batches = page.panel.batches
        commands.people.show(logged_in(Role.TECHNICIAN))
        assert not batches.remove_button.isEnabled()
        assert batches.remove_button.toolTip()
        batches.list.setFocus()
        qtbot.keyClick(batches.list, Qt.Key.Key_Delete)
        assert commands.calls("remove_batch") == []

    def test_a_batch_is_moved_to_a_sample_that_is_searched(
        self, page: SamplesPage, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shown: list[list[str]] = []

        def scan(dialog: ChooseSample) -> int:
            dialog.line.setText("26-0398")
            dialog.show()
            enter(dialog.line)
            shown.append(texts(dialog.list))
            enter(dialog.line)
            return dialog.result()

        monkeypatch.setattr(ChooseSample, "exec", scan)
        page.panel.batches.move_button.click()
        assert shown == [["26-0398 · Ann Öztürk · In review · 18 Nov 2026"]]
        (moved,) = [one for one in commands.samples.asked if one[0] == "put_batches"]
        assert (moved[1], moved[2].details.accession) == ((7,), "26-0398")

    def test_a_second_reading_is_not_offered_for_another_batch(
        self, page: SamplesPage, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shown: list[list[str]] = []

        def look(dialog: ChooseSample) -> int:
            shown.append(texts(dialog.list))
            return 0

        monkeypatch.setattr(ChooseSample, "exec", look)
        page.panel.batches.move_button.click()
        number = "26-0398"
        (other,) = [one for one in commands.samples.all() if one.details.accession == number]
        commands.batches = [
            replace(one, start=replace(one.start, kind=BatchKind.READING))
            if commands.samples.owner[one.batch_id] == other.sample_id
            else one
            for one in commands.batches
        ]
        page.panel.batches.move_button.click()
        assert len(shown[1]) == len(shown[0]) - 1
        assert not any(number in one for one in shown[1])

    def test_a_list_without_samples_says_so(self, commands: FakeCommands, qtbot: QtBot) -> None:
        others = frozenset(one.uid for one in commands.samples.all())
        dialog = ChooseSample(commands, "To which sample?", others, None)
        qtbot.addWidget(dialog)
        dialog.show()
        assert "There is no other sample" in words_on(dialog)
        dialog.line.setText("26-0999")
        enter(dialog.line)
        assert "There is no other sample" not in words_on(dialog)

    def test_enter_moves_a_batch_nowhere_before_anything_was_typed_or_chosen(
        self, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        dialog = ChooseSample(commands, "To which sample?", frozenset(), None)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.list.count() > 1
        enter(dialog.line)
        assert dialog.isVisible() and dialog.chosen is None
        assert not dialog.move_button.isEnabled()
        qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
        assert dialog.list.currentRow() == 0 and dialog.move_button.isEnabled()

    def test_or_to_a_new_one(
        self, page: SamplesPage, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def scan(dialog: ChooseSample) -> int:
            dialog.line.setText(" 26-0999 ")
            dialog.show()
            enter(dialog.line)
            enter(dialog.line)
            return dialog.result()

        monkeypatch.setattr(ChooseSample, "exec", scan)
        page.panel.batches.move_button.click()
        (made,) = [one for one in commands.samples.asked if one[0] == "add"]
        assert made[1:] == (SampleDetails("26-0999"), (7,))

    def test_f2_renames_a_batch_where_it_is_listed(
        self, page: SamplesPage, commands: FakeCommands, window: MainWindow, qtbot: QtBot
    ) -> None:
        listed = page.panel.batches.list
        listed.setFocus()
        window.actions_["rename"].trigger()
        editor = listed.findChild(QLineEdit)
        qtbot.keyClicks(editor, "second smear")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        renamed = ("rename_batch", 7, "second smear")
        qtbot.waitUntil(lambda: renamed in commands.samples.asked)
        qtbot.waitUntil(lambda: texts(listed) == ["second smear"])

    def test_a_number_without_an_end_leaves_the_buttons_in_view(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        widths = []
        for number in ("1", "n" * 100):
            page.choose_new(commands.samples.add(SampleDetails(number)))
            qtbot.waitUntil(lambda text=number: page.panel.name_line.text() == text)
            QApplication.processEvents()
            widths.append((page.panel.minimumSizeHint().width(), page.panel.area.minimumWidth()))
        assert widths[0] == widths[1]

    def test_a_new_sample_is_asked_for_and_shown(
        self, page: SamplesPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def scan(dialog: QInputDialog) -> int:
            dialog.setTextValue("26-0600")
            return 1

        monkeypatch.setattr(QInputDialog, "exec", scan)
        window.actions_["new_sample"].trigger()
        assert page.chosen is not None
        assert page.chosen.details == SampleDetails("26-0600")
        assert page.panel.batches.title.text() == "No pictures yet"


def test_reports_duplicate_pictures_beside_the_batches(
    page: SamplesPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    one, other = commands.samples.owner[7], commands.samples.owner[6]
    commands.samples.owner[6] = one
    commands.samples.twice = {one: 3, other: 2}
    page.bar.search()
    row = next(n for n in range(page.model.rowCount()) if page.model.sample(n).sample_id == one)
    click_row(page, row)
    said = "3 pictures are in more than one batch of this sample: their cells count more than once."
    qtbot.waitUntil(page.panel.twice_line.isVisible)
    assert page.panel.twice_line.text() == said
    assert sheet_words.twice_sentence(1).startswith("1 picture is in")
    click_row(page, row + 1)
    assert not page.panel.twice_line.isVisible(), "said of that sample alone"
