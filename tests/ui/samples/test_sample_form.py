"""The form of a sample, and what is done with several samples at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot
from sample_steps import click_row, logged_in, numbers, press
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.sample import (
    CountUnit,
    LeukocyteCount,
    SampleDetails,
    Sex,
)
from hematovision_desktop.core.signing.people import Role
from hematovision_desktop.services.messages.samples import (
    SamplesChanged,
)
from hematovision_desktop.ui.samples.form import DetailsForm
from hematovision_desktop.ui.samples.model import ROWS_AT_ONCE
from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.window.main import MainWindow

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class TestForm:
    @pytest.fixture
    def form(self, page: SamplesPage) -> DetailsForm:
        return page.panel.form

    def kept(self, commands: FakeCommands) -> list[SampleDetails]:
        return [one[2] for one in commands.samples.asked if one[0] == "keep"]

    def test_a_scanner_types_the_number_and_presses_enter(
        self, form: DetailsForm, commands: FakeCommands, window: MainWindow, qtbot: QtBot
    ) -> None:
        qtbot.keyClick(window, Qt.Key.Key_F2)
        assert form.accession.hasFocus()
        qtbot.keyClicks(form.accession, "26-0777")
        qtbot.keyClick(form.accession, Qt.Key.Key_Return)
        assert [one.accession for one in self.kept(commands)] == ["26-0777"]
        assert form.slide.hasFocus()
        qtbot.waitUntil(lambda: numbers(window.samples_page)[0] == "26-0777")

    def test_every_field_is_kept_when_it_is_left(
        self, form: DetailsForm, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        # Escape takes back what was typed.
        form.slide.setFocus()
        qtbot.keyClicks(form.slide, "99")
        qtbot.keyClick(form.slide, Qt.Key.Key_Escape)
        assert form.slide.text() == "1"
        form.leukocytes.setFocus()
        qtbot.keyClicks(form.leukocytes, "6,2")
        form.notes.setFocus()
        qtbot.keyClicks(form.notes, "seen before")
        form.accession.setFocus()
        form.sex.setCurrentIndex(2)
        form.sex.activated.emit(2)
        said = self.kept(commands)[-1]
        assert said.leukocytes == LeukocyteCount(6.2, CountUnit.GIGA_PER_L)
        assert (said.notes, said.sex) == ("seen before", Sex.MALE)
        assert len(self.kept(commands)) == 3

    def test_reports_an_impossible_value_beside_its_field(
        self, form: DetailsForm, commands: FakeCommands, subtests: pytest.Subtests
    ) -> None:
        for name, typed, says in (
            ("accession", " ", "needs an accession number"),
            ("birth_year", "198", "four digits"),
            ("birth_year", "1492", "must be from"),
            ("leukocytes", "6,200", "two ways"),
            ("leukocytes", "many", "not a number"),
            ("leukocytes", "9000000", "impossible"),
        ):
            field = form.fields[name]
            line: Any = field.editor
            right, before = line.text(), self.kept(commands)
            with subtests.test(says):
                assert not field.wrong.isVisible()
                line.setText(typed)
                form.keep()
                assert says in field.wrong.text()
                assert field.wrong.isVisible()
                assert self.kept(commands) == before
                # The typed text stays and does not block other fields.
                form.requester.setText(f"Dr {says}")
                form.keep()
                after = self.kept(commands)[len(before) :]
                assert [one.requester for one in after] == [f"Dr {says}"]
                assert line.text() == typed
            line.setText(right)
            form.keep()

    def test_news_do_not_overwrite_what_is_being_typed(
        self, form: DetailsForm, commands: FakeCommands, page: SamplesPage, qtbot: QtBot
    ) -> None:
        form.patient_name.setFocus()
        form.patient_name.selectAll()
        qtbot.keyClicks(form.patient_name, "Laksh")
        assert page.chosen is not None
        number = page.chosen.sample_id
        one = commands.samples.rows[number]
        changed = replace(one.details, requester="Dr Das")
        commands.samples.rows[number] = replace(one, details=changed)
        commands.send(SamplesChanged())
        qtbot.waitUntil(lambda: form.requester.text() == "Dr Das")
        assert form.patient_name.text() == "Laksh"

    def test_choosing_another_or_closing_keeps_what_was_typed(
        self, form: DetailsForm, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        form.requester.setText("Dr Iyer")
        page.table.selectRow(2)
        asked = [one for one in commands.samples.asked if one[0] == "keep"]
        assert [(one[1].details.slide, one[2].requester) for one in asked] == [("1", "Dr Iyer")]
        assert form.requester.text() == ""
        form.notes.setPlainText("typed just now")
        window.close()
        assert self.kept(commands)[-1].notes == "typed just now"
        assert len(self.kept(commands)) == 2

    def test_a_number_scanned_into_a_signed_sample_is_asked_about(
        self,
        page: SamplesPage,
        commands: FakeCommands,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        commands.samples.sign(7)
        page.bar.search()
        qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.known.version == 1)
        line = page.panel.form.accession
        for word in ("Leave it", "Change"):
            asked = press(monkeypatch, word)
            line.setFocus()
            line.selectAll()
            qtbot.keyClicks(line, "26-0777")
            qtbot.keyClick(line, Qt.Key.Key_Return)
            said = "26-0412 · slide 1 is signed. Change it?"
            assert len(asked) == 1 and asked[0].startswith(said), word
            changed = word == "Change"
            assert [one.accession for one in self.kept(commands)] == ["26-0777"] * changed, word
            assert line.text() == ("26-0777" if changed else "26-0412"), word
            assert page.panel.name_line.text().startswith(line.text()), word


class TestSeveral:
    def test_shift_and_ctrl_choose_and_figures_are_united(
        self,
        page: SamplesPage,
        commands: FakeCommands,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
    ) -> None:
        click_row(page, 0)
        click_row(page, 2, SHIFT)
        click_row(page, 4, CONTROL)
        assert len(page.panel.samples) == 4
        assert page.chosen is None
        assert page.panel.name_line.text() == "4 samples chosen"
        wanted = sum(one.tally.counts[Label.NEUTROPHIL] for one in page.panel.samples)
        qtbot.waitUntil(lambda: f"Neutrophil\n{wanted}\n" in words_on(page.panel.figures))
        assert not page.panel.form.isVisible()
        asked = press(monkeypatch, "Unite")
        click_row(page, 0)
        rows = page.table.selectionModel()
        rows.select(
            page.model.index(1, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
        page.panel.unite_button.click()
        assert "2 samples to “26-0412 · slide 1”" in asked[0]
        ((_, batches, target),) = [one for one in commands.samples.asked if one[0] == "put_batches"]
        assert (batches, target.details.slide) == ((6,), "1")

    def test_removing_asks_first(
        self,
        page: SamplesPage,
        commands: FakeCommands,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
    ) -> None:
        page.choose_new(commands.samples.add(SampleDetails("26-0500")))
        asked = press(monkeypatch, "Keep as it is")
        page.panel.remove_button.click()
        assert "“26-0500”" in asked[0]
        assert "26-0500" in numbers(page)
        press(monkeypatch, "Remove")
        page.panel.remove_button.click()
        qtbot.waitUntil(lambda: "26-0500" not in numbers(page))

    def test_asks_only_about_samples_that_can_be_removed(
        self,
        page: SamplesPage,
        window: MainWindow,
        commands: FakeCommands,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
    ) -> None:
        only = "Only samples without pictures that were never signed are removed."
        page.choose_new(commands.samples.add(SampleDetails("26-0500")))
        asked = press(monkeypatch, "Remove")
        rows = page.table.selectionModel()
        together = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        rows.select(page.model.index(1, 0), together)
        page.panel.remove_button.click()
        assert asked == [f"Remove “26-0500” from the worklist? {only}"]
        ((_, removed),) = [one for one in commands.samples.asked if one[0] == "remove"]
        assert len(removed) == 1
        qtbot.waitUntil(lambda: "26-0500" not in numbers(page))
        rows.select(page.model.index(1, 0), together)
        page.panel.remove_button.click()
        assert len(asked) == 1, "there is nothing to ask"
        assert only in words_on(window.banner)

    @pytest.mark.parametrize(("row", "then"), [(ROWS_AT_ONCE + 20, 0), (1, 0), (-1, -1)])
    def test_after_a_removal_the_neighbour_is_chosen(
        self, page: SamplesPage, commands: FakeCommands, row: int, then: int, qtbot: QtBot
    ) -> None:
        with_pictures = tuple(commands.samples.rows)
        commands.samples.many(2 * ROWS_AT_ONCE)
        for one in with_pictures:
            del commands.samples.rows[one]
        page.bar.search()
        all_of_them = sorted(commands.samples.all(), key=lambda one: one.created_at, reverse=True)
        row %= len(all_of_them)
        page.choose_new(all_of_them[row].uid)
        assert page.chosen is not None
        commands.samples.remove([page.chosen.known])
        del all_of_them[row]
        qtbot.waitUntil(lambda: page.model.rowCount() == len(all_of_them))
        qtbot.waitUntil(lambda: page.chosen is not None)
        assert page.chosen is not None
        assert page.chosen.uid == all_of_them[row + then].uid

    def test_delete_removes_what_is_chosen_as_the_menu_does(
        self,
        page: SamplesPage,
        window: MainWindow,
        commands: FakeCommands,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
    ) -> None:
        first = page.chosen
        assert first is not None
        for role, number in ((Role.TECHNICIAN, "26-0500"), (Role.ADMINISTRATOR, "26-0501")):
            commands.people.show(logged_in(role))
            denied = role is Role.TECHNICIAN
            asked = press(monkeypatch, "Remove")
            page.choose_new(first.uid, fills_in=False)
            page.table.setFocus()
            qtbot.keyClick(page.table, Qt.Key.Key_Delete)
            assert len(asked) == len(commands.calls("remove_batch")) == (not denied), role
            assert window.actions_["remove_logged"].isEnabled() == (not denied), role
            page.choose_new(commands.samples.add(SampleDetails(number)), fills_in=False)
            qtbot.keyClick(page.table, Qt.Key.Key_Delete)
            qtbot.waitUntil(
                lambda number=number, denied=denied: (number in numbers(page)) == denied
            )

    def test_delete_in_a_field_of_the_form_is_a_key_of_text(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.edit_chosen()
        qtbot.keyClick(page.panel.form.accession, Qt.Key.Key_Delete)
        assert page.panel.form.accession.text() == ""
        assert commands.calls("remove_batch") == []
