"""The Samples page: searching, sorting, choosing, editing, opening and moving, with and without a mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fake_commands import FakeCommands, some_batches
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.microscopes.microscope import OodCounts
from hematovision_desktop.core.reports.report import report_of
from hematovision_desktop.core.reports.signing_gates import Gate, GateKind
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.samples.sample import (
    CountUnit,
    LeukocyteCount,
    SampleDetails,
    SampleState,
    SampleSummary,
    Sex,
)
from hematovision_desktop.core.samples.sample_log import SortBy
from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.messages.questions import SampleSearch
from hematovision_desktop.services.messages.results import GatesOf, SheetOf, Signable
from hematovision_desktop.services.messages.samples import (
    SampleJoined,
    SamplesChanged,
    WorklistRead,
)
from hematovision_desktop.ui.parts.look.palette import base_font
from hematovision_desktop.ui.report import sheet_words
from hematovision_desktop.ui.report.dialog import SheetDialog
from hematovision_desktop.ui.samples.batch_list import BatchList
from hematovision_desktop.ui.samples.choose_dialog import ChooseSample
from hematovision_desktop.ui.samples.form import DetailsForm
from hematovision_desktop.ui.samples.model import ROWS_AT_ONCE, Column
from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.samples.sign_dialog import SignDialog
from hematovision_desktop.ui.samples.table import SampleDelegate, SampleTable
from hematovision_desktop.ui.window.main import CLASSIFY, LOG, SAMPLES, MainWindow

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def first_page() -> int:
    return SAMPLES


@pytest.fixture
def page(window: MainWindow) -> SamplesPage:
    return window.samples_page


def numbers(page: SamplesPage) -> list[str]:
    rows = range(page.model.rowCount())
    return [page.model.index(row, Column.ACCESSION).data() for row in rows]


def searches(commands: FakeCommands) -> list[SampleSearch]:
    return commands.questions_of(SampleSearch)


def click_row(page: SamplesPage, qtbot: QtBot, row: int, modifier: Any = None) -> None:
    place = page.table.visualRect(page.model.index(row, Column.ACCESSION)).center()
    modifier = modifier or Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def press(monkeypatch: pytest.MonkeyPatch, word: str) -> list[str]:
    """Press a button of the next question; return what was asked."""
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(f"{box.text()} {box.informativeText()}")
        next(one for one in box.buttons() if one.text() == word).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return asked


def logged_in(role: Role) -> PeopleState:
    person = Person("Ada", role)
    return PeopleState((person,), person)


class Numbered(SampleDelegate):
    """A model that shows its own number instead of a sample's."""

    def __init__(self, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number

    def initStyleOption(self, option: QStyleOptionViewItem, index: Any) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.text = self._number


class TestList:
    def test_no_row_covers_the_frame_that_shows_who_has_the_keyboard(
        self, page: SamplesPage
    ) -> None:
        within = page.table.rect().adjusted(2, 2, -2, -2)
        parts = (page.table.viewport(), page.table.horizontalHeader())
        assert all(within.contains(one.geometry()) for one in parts)

    def test_newest_first_with_twins_told_apart(self, page: SamplesPage) -> None:
        assert numbers(page)[:3] == ["26-0412", "26-0412", "26-0398"]
        first = page.model.index(0, Column.ACCESSION)
        assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "26-0412, slide 1"
        assert page.count_line.text() == "7 samples"
        assert page.chosen is not None
        assert page.panel.name_line.text() == "26-0412 · slide 1"

    def test_the_sign_of_a_state_grows_with_the_text(
        self, page: SamplesPage, qapp: QApplication
    ) -> None:
        usual, wide = QFont(qapp.font()), []
        for percent in (100, 200):
            qapp.setFont(base_font(qapp, percent))
            option = QStyleOptionViewItem()
            SampleDelegate(page.table).initStyleOption(option, page.model.index(0, Column.STATE))
            wide.append(option.decorationSize.width())
        qapp.setFont(usual)
        assert wide[1] >= 1.5 * wide[0]

    def test_numbers_with_the_same_start_are_distinguishable_in_a_narrow_list(
        self, page: SamplesPage
    ) -> None:
        index, shown = page.model.index(2, Column.ACCESSION), []
        for end in ("12:56", "14:02"):
            option = QStyleOptionViewItem()
            option.rect = QRect(0, 0, 150, 40)
            image = QImage(150, 40, QImage.Format.Format_RGB32)
            image.fill(0xFFFFFFFF)
            painter = QPainter(image)
            Numbered(f"Live count 2026-11-29 {end}", page.table).paint(painter, option, index)
            painter.end()
            shown.append(image)
        assert shown[0] != shown[1]

    @pytest.mark.parametrize("wide_px", [340, 400, 460, 560])
    def test_twins_of_one_day_are_distinguishable_in_a_narrow_list(
        self, page: SamplesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, wide_px: int
    ) -> None:
        shown = []
        for end in ("02:56", "02:59"):
            twin = f"29 Nov 2026, {end}"
            monkeypatch.setattr(
                page.model,
                "twin",
                lambda one, twin=twin: twin if one.details.accession == "26-0412" else "",
            )
            table = SampleTable(page.model)
            qtbot.addWidget(table)
            table.resize(wide_px, 300)
            table.show()
            row = table.visualRect(page.model.index(0, Column.ACCESSION))
            shown.append(table.viewport().grab(row).toImage())
        assert shown[0] != shown[1]

    def test_a_search_follows_the_keys_and_says_how_it_was_read(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
        assert page.bar.line.hasFocus()
        qtbot.keyClicks(page.bar.line, "narayanan november 2026")
        qtbot.waitUntil(lambda: numbers(page) == ["26-0412"] * 2)
        assert page.bar.understood.text() == "Shown: 1 Nov 2026 to 30 Nov 2026 · words: “narayanan”"
        assert searches(commands)[-1].query.words == ("narayanan",)
        page.bar.line.setText("no such sample")
        page.bar.search()
        assert page.empty_line.isVisible()
        assert not page.table.isVisible()
        assert not page.panel.open_button.isEnabled()

    def test_focus_goes_to_the_search_if_nothing_fits(self, page: SamplesPage) -> None:
        """Qt would move it to the button below the table, where Space opens a dialog."""
        page.table.setFocus()
        page.bar.line.setText("no such sample")
        page.bar.search()
        assert not page.table.isVisible()
        assert page.bar.line.hasFocus()

    def test_states_are_filtered_with_the_line(
        self, page: SamplesPage, commands: FakeCommands
    ) -> None:
        commands.samples.sign(5)
        page.bar.states.setCurrentIndex(page.bar.states.findText("Signed"))
        page.bar.search()
        assert numbers(page) == ["26-0398"]
        page.bar.states.setCurrentIndex(page.bar.states.findText("Not signed"))
        page.bar.search()
        assert len(numbers(page)) == 6
        page.bar.line.setText("signed")
        page.bar.search()
        assert numbers(page) == []

    def test_titles_sort_and_turn_round(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        header = page.table.horizontalHeader()
        place = header.sectionViewportPosition(Column.ACCESSION) + 20
        for descending in (False, True):
            pos = header.viewport().rect().topLeft()
            pos.setX(place)
            pos.setY(header.height() // 2)
            qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=pos)
            order = searches(commands)[-1].page
            assert (order.by, order.descending) == (SortBy.ACCESSION, descending)
            known = [one.casefold() for one in numbers(page)]
            assert known == sorted(known, reverse=descending)

    def test_the_menu_sorts_by_the_share_of_a_type(
        self, page: SamplesPage, commands: FakeCommands
    ) -> None:
        menu = page.bar.sort_button.menu()
        menu.aboutToShow.emit()
        shares = next(one.menu() for one in menu.actions() if one.menu())
        next(one for one in shares.actions() if one.text() == "Eosinophil").trigger()
        order = searches(commands)[-1].page
        assert (order.by, order.descending) == (Label.EOSINOPHIL, True)
        assert page.model.title(Column.SHARES) == "Differential, by eosinophil"
        menu.aboutToShow.emit()
        next(one for one in menu.actions() if one.text().startswith("Least")).trigger()
        assert searches(commands)[-1].page.descending is False

    def test_only_pages_that_are_seen_are_asked_for(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        commands.samples.many(20_000)
        page.bar.search()
        qtbot.waitUntil(lambda: page.model.rowCount() == 20_007)
        before = len(searches(commands))
        page.table.scrollToBottom()
        last = page.model.index(20_006, Column.ACCESSION)
        qtbot.waitUntil(lambda: last.data() == "Drawn cells")
        asked = searches(commands)[before:]
        assert 1 <= len(asked) <= 3
        assert all(one.page.most == ROWS_AT_ONCE for one in asked)

    def test_a_late_answer_to_an_older_search_is_dropped(
        self, page: SamplesPage, commands: FakeCommands
    ) -> None:
        commands.held = True
        page.bar.line.setText("öztürk")
        page.bar.search()
        page.bar.line.setText("lakshmi")
        page.bar.search()
        commands.answer(SampleSearch, newest_first=True)
        assert numbers(page) == ["26-0412", "26-0412"]

    def test_a_sample_far_down_in_a_long_list_is_shown_and_no_other(
        self, page: SamplesPage, commands: FakeCommands
    ) -> None:
        """The first sample of the list got the focus, ready to take another patient's number."""
        oldest = next(iter(commands.samples.rows.values()))
        commands.samples.many(2 * ROWS_AT_ONCE + 50)
        page.choose_new(oldest.uid, fills_in=True)
        assert page.chosen is not None and page.chosen.uid == oldest.uid
        form = page.panel.form
        assert form.accession.hasFocus()
        assert form.accession.text() == oldest.details.accession
        row = page.model.row_of(oldest.uid)
        assert row is not None and row >= 2 * ROWS_AT_ONCE
        QApplication.processEvents()
        place = page.table.visualRect(page.model.index(row, 0))
        assert page.table.viewport().rect().contains(place)

    def test_a_chosen_sample_far_down_stays_chosen_when_another_is_added(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        commands.samples.many(2 * ROWS_AT_ONCE + 50)
        oldest = next(iter(commands.samples.rows.values()))
        page.choose_new(oldest.uid)
        total = page.model.rowCount()
        commands.samples.add(SampleDetails("26-0500"))
        qtbot.waitUntil(lambda: page.model.rowCount() == total + 1)
        assert page.chosen is not None and page.chosen.uid == oldest.uid

    def test_an_imported_worklist_is_shown_whatever_was_searched_for(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        page.bar.line.setText("nobody")
        page.bar.search()
        assert numbers(page) == []
        window.handle(WorklistRead(Path("monday.csv"), 0, ("Row 2: no number.",)))
        assert page.bar.line.text() == "nobody"
        window.handle(WorklistRead(Path("monday.csv"), 4, ()))
        assert page.bar.line.text() == ""
        assert numbers(page)

    def test_keeps_the_choice_when_the_list_changes(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        click_row(page, qtbot, 2)
        assert page.chosen is not None
        uid = page.chosen.uid
        commands.samples.add(SampleDetails("26-0500"))
        qtbot.waitUntil(lambda: page.model.rowCount() == 8)
        assert page.chosen.uid == uid
        (row,) = {one.row() for one in page.table.selectionModel().selectedRows()}
        assert row == 3

    def test_pictures_that_joined_a_sample_that_waited_are_shown_there(
        self, page: SamplesPage, commands: FakeCommands, window: MainWindow
    ) -> None:
        uid = commands.samples.add(SampleDetails("26-0500"))
        assert page.chosen is not None
        gone = page.chosen.uid
        window.handle(SampleJoined("another", uid))
        assert page.chosen.uid == gone
        window.handle(SampleJoined(gone, uid))
        assert page.chosen.uid == uid

    def test_the_log_is_a_link_away(
        self, page: SamplesPage, window: MainWindow, qtbot: QtBot
    ) -> None:
        page.log_button.click()
        assert window.pages.currentIndex() == LOG
        qtbot.keyClick(window, Qt.Key.Key_3, CONTROL)
        assert window.pages.currentIndex() == SAMPLES


class TestOpening:
    def test_keys_move_and_open(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.table.setFocus()
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
        assert page.chosen is not None
        assert page.chosen.details.slide == "2"
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
        assert commands.calls("open_batch") == [(6,)]
        assert window.pages.currentIndex() == CLASSIFY

    @pytest.mark.parametrize("typed", ["26-0398", ""])
    def test_enter_in_the_line_opens(
        self, typed: str, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        # A barcode scanner types faster than the search waits for the next key.
        page.bar.line.setFocus()
        qtbot.keyClicks(page.bar.line, typed)
        qtbot.keyClick(page.bar.line, Qt.Key.Key_Return)
        assert commands.calls("open_batch") == [(5,) if typed else (7,)]

    def test_enter_with_several_that_fit_goes_to_the_list(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.bar.line.setFocus()
        qtbot.keyClicks(page.bar.line, "26-04")
        qtbot.keyClick(page.bar.line, Qt.Key.Key_Return)
        assert commands.calls("open_batch") == []
        assert page.table.hasFocus()
        assert numbers(page) == ["26-0412", "26-0412"]

    def test_a_sample_without_pictures_is_filled_in_instead(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.choose_new(commands.samples.add(SampleDetails("26-0500")))
        qtbot.waitUntil(lambda: page.chosen is not None and not page.chosen.batches)
        page.open_chosen()
        assert commands.calls("open_batch") == []
        assert page.panel.form.accession.hasFocus()


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

    def test_escape_takes_back(self, form: DetailsForm, qtbot: QtBot) -> None:
        form.slide.setFocus()
        qtbot.keyClicks(form.slide, "99")
        qtbot.keyClick(form.slide, Qt.Key.Key_Escape)
        assert form.slide.text() == "1"

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

    def test_choosing_another_keeps_what_was_typed_of_the_first(
        self, form: DetailsForm, page: SamplesPage, commands: FakeCommands
    ) -> None:
        form.requester.setText("Dr Iyer")
        page.table.selectRow(2)
        asked = [one for one in commands.samples.asked if one[0] == "keep"]
        assert [(one[1].details.slide, one[2].requester) for one in asked] == [("1", "Dr Iyer")]
        assert form.requester.text() == ""

    def test_closing_loses_nothing(
        self, form: DetailsForm, window: MainWindow, commands: FakeCommands
    ) -> None:
        form.notes.setPlainText("typed just now")
        window.close()
        assert [one.notes for one in self.kept(commands)] == ["typed just now"]

    @pytest.mark.parametrize("word", ["Leave it", "Change"])
    def test_a_number_scanned_into_a_signed_sample_is_asked_about(
        self,
        page: SamplesPage,
        commands: FakeCommands,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
        word: str,
    ) -> None:
        commands.samples.sign(7)
        page.bar.search()
        qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.known.version == 1)
        asked, line = press(monkeypatch, word), page.panel.form.accession
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, "26-0777")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert len(asked) == 1 and asked[0].startswith("26-0412 · slide 1 is signed. Change it?")
        changed = word == "Change"
        assert [one.accession for one in self.kept(commands)] == ["26-0777"] * changed
        assert line.text() == ("26-0777" if changed else "26-0412")
        assert page.panel.name_line.text().startswith(line.text())


class TestSeveral:
    def test_shift_and_ctrl_choose_and_figures_are_united(
        self, page: SamplesPage, qtbot: QtBot
    ) -> None:
        click_row(page, qtbot, 0)
        click_row(page, qtbot, 2, SHIFT)
        click_row(page, qtbot, 4, CONTROL)
        assert len(page.panel.samples) == 4
        assert page.chosen is None
        assert page.panel.name_line.text() == "4 samples chosen"
        wanted = sum(one.tally.counts[Label.NEUTROPHIL] for one in page.panel.samples)
        qtbot.waitUntil(lambda: f"Neutrophil\n{wanted}\n" in words_on(page.panel.figures))
        assert not page.panel.form.isVisible()

    def test_all_of_many_are_too_many_and_quick(
        self, page: SamplesPage, commands: FakeCommands
    ) -> None:
        commands.samples.many(20_000)
        page.bar.search()
        page.table.selectAll()
        assert page.panel.name_line.text() == "20,007 samples chosen"
        assert not page.panel.unite_button.isEnabled()
        assert not page.panel.remove_button.isEnabled()

    def test_uniting_moves_the_batches_of_all(
        self, page: SamplesPage, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked = press(monkeypatch, "Unite")
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

    @pytest.mark.parametrize("role", [Role.TECHNICIAN, Role.ADMINISTRATOR])
    def test_delete_removes_what_is_chosen_as_the_menu_does(
        self,
        page: SamplesPage,
        window: MainWindow,
        commands: FakeCommands,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
        *,
        role: Role,
    ) -> None:
        commands.people.show(logged_in(role))
        denied = role is Role.TECHNICIAN
        asked = press(monkeypatch, "Remove")
        page.table.setFocus()
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
        assert len(asked) == len(commands.calls("remove_batch")) == (not denied)
        assert window.actions_["remove_logged"].isEnabled() == (not denied)
        page.choose_new(commands.samples.add(SampleDetails("26-0500")), fills_in=False)
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: ("26-0500" in numbers(page)) == denied)

    def test_delete_in_a_field_of_the_form_is_a_key_of_text(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.edit_chosen()
        qtbot.keyClick(page.panel.form.accession, Qt.Key.Key_Delete)
        assert page.panel.form.accession.text() == ""
        assert commands.calls("remove_batch") == []


class TestBatches:
    @pytest.mark.parametrize("way", ["key", "button", "menu"])
    def test_the_chosen_batch_of_a_sample_is_removed_once_that_is_agreed_to(
        self,
        page: SamplesPage,
        window: MainWindow,
        commands: FakeCommands,
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
        *,
        way: str,
    ) -> None:
        def remove() -> None:
            batches = page.panel.batches
            batches.list.setFocus()
            if way == "key":
                qtbot.keyClick(batches.list, Qt.Key.Key_Delete)
            elif way == "button":
                batches.remove_button.click()
            else:
                window.actions_["remove_logged"].trigger()

        asked = press(monkeypatch, "Keep")
        remove()
        assert "“ward 7”" in asked[0]
        assert commands.calls("remove_batch") == []
        press(monkeypatch, "Remove")
        remove()
        assert commands.calls("remove_batch") == [(7,)]
        page.panel.batches.list.setFocus()
        page.panel.batches.show_batches(())
        assert page.table.hasFocus()

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
            QTestKeys(dialog.line).enter()
            shown.append(texts(dialog.list))
            QTestKeys(dialog.line).enter()
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

    def test_a_list_without_samples_says_so(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        others = frozenset(one.uid for one in commands.samples.all())
        dialog = ChooseSample(commands, "To which sample?", others, page)
        qtbot.addWidget(dialog)
        dialog.show()
        assert "There is no other sample" in words_on(dialog)
        dialog.line.setText("26-0999")
        QTestKeys(dialog.line).enter()
        assert "There is no other sample" not in words_on(dialog)

    def test_enter_moves_a_batch_nowhere_before_anything_was_typed_or_chosen(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        dialog = ChooseSample(commands, "To which sample?", frozenset(), page)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.list.count() > 1
        QTestKeys(dialog.line).enter()
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
            QTestKeys(dialog.line).enter()
            QTestKeys(dialog.line).enter()
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


class TestSigning:
    def test_a_sample_that_is_ready_is_to_be_signed_next(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        assert page.panel.open_button.property("look") == "primary"
        one = commands.batches[0]
        commands.batches[0] = replace(one, tally=replace(one.tally, waiting=0))
        page.bar.search()
        assert page.chosen is not None
        assert page.chosen.state is SampleState.READY
        assert page.panel.sign_button.property("look") == "primary"
        page.panel.sign_button.click()
        (dialog,) = window.findChildren(SignDialog)
        assert dialog.isVisible()
        assert commands.questions_of(GatesOf) == [GatesOf(7)]
        dialog.close()

    def test_a_sample_whose_pictures_are_being_read_can_be_signed_when_they_are(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        """The dialog asked to wait, and went on doing so when there was nothing left to wait for."""
        assert page.chosen is not None
        report = report_of(page.chosen, STANDARD)
        commands.signable = Signable(report, (Gate(GateKind.READING),), ())
        page.panel.sign_button.click()
        (dialog,) = window.findChildren(SignDialog)
        assert not dialog.sign_button.isVisible()
        commands.signable = Signable(report, (), ())
        window.classify.logged.emit()
        assert dialog.sign_button.isVisible()
        assert dialog.gates.text() == ""
        dialog.name.setText("Ada")
        commands.signable = Signable(report, (Gate(GateKind.READING),), ())
        window.classify.logged.emit()
        assert dialog.name.text() == "Ada", "what is signed does not change under the hand"
        assert dialog.sign_button.isVisible()
        dialog.close()

    def test_shows_review_triggers_before_signing(
        self, page: SamplesPage, commands: FakeCommands
    ) -> None:
        one, row = commands.batches[0], commands.samples.rows[7]
        commands.batches[0] = replace(one, tally=replace(one.tally, waiting=0))
        page.bar.search()
        assert "Review the smear" not in words_on(page.panel.figures)
        counted = replace(row.details, leukocytes=LeukocyteCount(90.0))
        commands.samples.keep(row.known, counted)
        page.bar.search()
        assert "above 20. Review the smear." in words_on(page.panel.figures)

    def test_one_whose_cells_nobody_confirmed_says_how_many_are_left(
        self, page: SamplesPage, commands: FakeCommands
    ) -> None:
        one = commands.batches[0]
        commands.batches[0] = replace(one, tally=replace(one.tally, waiting=0, unseen=12))
        page.bar.search()
        assert page.chosen is not None
        assert page.chosen.state is SampleState.IN_REVIEW
        assert "In review · 124 cells · 12 to confirm" in page.panel.state_line.text()
        state = page.model.index(0, Column.STATE)
        assert state.data() == "In review"
        assert state.data(Qt.ItemDataRole.ToolTipRole) == "In review, 12 to confirm"
        assert page.model.index(0, Column.NOT_REVIEWED).data() == "12"
        assert page.panel.open_button.property("look") == "primary"

    def test_column_panel_and_search_use_the_same_state_names(
        self, page: SamplesPage, commands: FakeCommands
    ) -> None:
        one = commands.batches[0]
        commands.batches[0] = replace(one, tally=replace(one.tally, waiting=7, unseen=12))
        page.bar.search()
        assert "7 to look at · 12 to confirm" in page.panel.state_line.text()
        left = page.model.index(0, Column.NOT_REVIEWED)
        assert left.data() == "19"
        assert left.data(Qt.ItemDataRole.ToolTipRole) == "7 to look at, 12 to confirm"
        assert page.model.title(Column.NOT_REVIEWED) == "Not reviewed"
        for typed, understood in (
            ("not reviewed", "Shown: with cells to look at or to confirm"),
            ("to look at", "Shown: with cells to look at"),
            ("to confirm", "Shown: with cells to confirm"),
        ):
            page.bar.line.setText(typed)
            page.bar.search()
            assert page.bar.understood.text() == understood

    def test_one_without_pictures_cannot_be_signed(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        page.choose_new(commands.samples.add(SampleDetails("26-0500")))
        for button in (page.panel.sign_button, page.panel.report_button, page.panel.open_button):
            assert not button.isEnabled()
        page.sign()
        assert window.findChildren(SignDialog) == []

    def test_signing_asks_for_a_name_and_signs_what_was_seen(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        assert page.chosen is not None
        commands.signable = Signable(report_of(page.chosen, STANDARD), (), ())
        page.panel.sign_button.setFocus()
        page.panel.sign_button.click()
        (dialog,) = window.findChildren(SignDialog)
        assert commands.questions_of(GatesOf) == [GatesOf(page.chosen.sample_id)]
        dialog.name.setText("Ada")
        dialog.sign_button.click()
        assert commands.signing.signed == [(page.chosen.sample_id, "Ada")]
        assert not dialog.isVisible()
        qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.signer == "Ada")
        # Printing follows signing.
        assert page.panel.report_button.property("look") == "primary"
        assert page.panel.open_button.property("look") == ""
        assert window.focusWidget() is page.panel.report_button

    def test_signing_moves_no_button(self, page: SamplesPage, qtbot: QtBot) -> None:
        panel, one = page.panel, page.chosen
        assert one is not None

        def places() -> list[QRect]:
            QApplication.processEvents()
            parts = (panel.open_button, panel.report_button)
            return [QRect(part.mapTo(panel, QPoint()), part.size()) for part in parts]

        def signed(version: int) -> SampleSummary:
            return replace(one, progress=replace(one.progress, version=version))

        before = places()
        panel.show_samples(())  # while samples are being searched
        assert places() == before
        # At its first width, and so narrow that the buttons take two rows.
        for width in (panel.width(), panel.minimumSizeHint().width()):
            page.split.setSizes([page.split.width() - width, width])
            panel.show_samples([signed(0)])
            assert panel.sign_button.isVisible() and not panel.hand_over_button.isVisible()
            before = places()
            panel.show_samples([signed(1)])
            assert panel.hand_over_button.isVisible() and not panel.sign_button.isVisible()
            assert places() == before

    def test_a_sample_without_cells_does_not_move_the_form_of_the_next(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        window.resize(944, 500)
        QApplication.processEvents()
        panel, height = page.panel, page.panel.area.height()
        page.choose_new(commands.samples.add(SampleDetails("26-0500")))
        QApplication.processEvents()
        assert panel.remove_button.isVisible()
        assert panel.area.height() == height

    def test_a_low_windows_lines_take_one_row(self, page: SamplesPage, window: MainWindow) -> None:
        window.resize(944, 500)
        QApplication.processEvents()
        tops = {
            one.geometry().center().y()
            for one in (page.bar.line, page.bar.states, page.bar.new_button)
        }
        assert max(tops) - min(tops) <= 1
        assert page.chosen is not None
        labels, usual = LabelSet.FIVE.labels, "▲ usual 40–80"
        differential = page.chosen.tally.differential(labels)
        figures = page.panel.figures
        figures.show_figures(differential, dict.fromkeys(labels, usual))
        QApplication.processEvents()
        shown = [one for one in figures.findChildren(QLabel) if one.text() == usual]
        assert len(shown) == len(labels)
        for one in shown:
            assert one.heightForWidth(one.width()) < 2 * one.fontMetrics().lineSpacing()

    def test_the_report_shows_the_sheet_of_the_sample(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        page.panel.report_button.click()
        (sheet,) = window.findChildren(SheetDialog)
        assert sheet.isVisible()
        assert commands.questions_of(SheetOf) == [SheetOf(7)]
        sheet.close()


def test_the_menu_leads_to_a_second_reader_like_the_panel(
    page: SamplesPage, window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    row = window.actions_["second_reader"]
    with qtbot.waitSignal(page.reader_asked) as asked:
        row.trigger()
    assert asked.args == [page.chosen]
    page.choose_new(commands.samples.add(SampleDetails("26-0500")))
    assert not row.isEnabled()


def test_reports_duplicate_pictures_beside_the_batches(
    page: SamplesPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    one, other = commands.samples.owner[7], commands.samples.owner[6]
    commands.samples.owner[6] = one
    commands.samples.twice = {one: 3, other: 2}
    page.bar.search()
    row = next(n for n in range(page.model.rowCount()) if page.model.sample(n).sample_id == one)
    click_row(page, qtbot, row)
    said = "3 pictures are in more than one batch of this sample: their cells count more than once."
    qtbot.waitUntil(page.panel.twice_line.isVisible)
    assert page.panel.twice_line.text() == said
    assert sheet_words.twice_sentence(1).startswith("1 picture is in")
    click_row(page, qtbot, row + 1)
    assert not page.panel.twice_line.isVisible(), "said of that sample alone"


def test_screen_readers_hear_a_rows_content(page: SamplesPage) -> None:
    table = QAccessible.queryAccessibleInterface(page.table)
    assert table.text(QAccessible.Text.Name) == "Samples"
    state = page.model.index(0, Column.SHARES)
    assert "Neutrophil 80" in state.data(Qt.ItemDataRole.AccessibleTextRole)


def texts(listed: QListWidget) -> list[str]:
    return [listed.item(row).text() for row in range(listed.count())]


class QTestKeys:
    """Presses keys in a dialog that a test runs."""

    def __init__(self, widget: Any) -> None:
        self._widget = widget

    def enter(self) -> None:
        from PySide6.QtTest import QTest

        QTest.keyClick(self._widget, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("beyond", "said"),
    [(39, "names: suggestions · "), (1, " · names: not checked")],
)
def test_a_batch_says_how_far_its_names_may_be_trusted(
    qtbot: QtBot, beyond: int, said: str
) -> None:
    batches = BatchList()
    qtbot.addWidget(batches)
    one = replace(some_batches()[0], ood_counts=OodCounts(40, beyond))
    batches.show_batches((one,))
    item = batches.list.item(0)
    told = item.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told.startswith(said) if beyond > 1 else told.endswith(said)
    assert item.toolTip().splitlines()[-1].endswith(("suggestions.", "fairly sure at most."))


@pytest.mark.parametrize("width", [960, 1024, 1366])
def test_the_row_of_the_search_is_one_row_on_narrow_screens(
    page: SamplesPage, window: MainWindow, qtbot: QtBot, width: int
) -> None:
    window.resize(width, 540)
    line, new = page.bar.line, page.bar.new_button

    def stand_in_one_row() -> bool:
        return bool(new.y() < line.y() + line.height() and new.x() > line.x() + line.width())

    qtbot.waitUntil(stand_in_one_row)
    assert new.text() == ("New sample" if width == 1366 else "")
    assert new.accessibleName() == "New sample" and "New sample" in new.toolTip()
