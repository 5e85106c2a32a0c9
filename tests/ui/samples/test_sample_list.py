"""The list of samples: its rows, searching, sorting, choosing and opening, with and without a mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fake_commands import FakeCommands, some_batches
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot
from sample_steps import click_row, enter, numbers, search, searches

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.microscope import OodCounts
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.samples.sample_log import SortBy
from hematovision_desktop.services.messages.questions import SampleSearch
from hematovision_desktop.services.messages.samples import SampleJoined, WorklistRead
from hematovision_desktop.ui.parts.look.palette import base_font
from hematovision_desktop.ui.samples.batch_list import BatchList
from hematovision_desktop.ui.samples.model import ROWS_AT_ONCE, Column
from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.samples.table import SampleDelegate, SampleTable
from hematovision_desktop.ui.window.main import CLASSIFY, LOG, SAMPLES, MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


class Numbered(SampleDelegate):
    """A model that shows its own number instead of a sample's."""

    def __init__(self, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number

    def initStyleOption(self, option: QStyleOptionViewItem, index: Any) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.text = self._number


def sign_px(page: SamplesPage) -> int:
    """Return the width of the sign of a state."""
    option = QStyleOptionViewItem()
    SampleDelegate(page.table).initStyleOption(option, page.model.index(0, Column.STATE))
    return option.decorationSize.width()


class TestRows:
    def test_newest_first_with_twins_told_apart(self, page: SamplesPage) -> None:
        assert numbers(page)[:3] == ["26-0412", "26-0412", "26-0398"]
        first = page.model.index(0, Column.ACCESSION)
        assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "26-0412, slide 1"
        assert page.count_line.text() == "7 samples"
        assert page.chosen is not None
        assert page.panel.name_line.text() == "26-0412 · slide 1"
        # No row covers the frame that shows who has the keyboard.
        within = page.table.rect().adjusted(2, 2, -2, -2)
        parts = (page.table.viewport(), page.table.horizontalHeader())
        assert all(within.contains(one.geometry()) for one in parts)
        # Screen readers hear a row's content.
        table = QAccessible.queryAccessibleInterface(page.table)
        assert table.text(QAccessible.Text.Name) == "Samples"
        state = page.model.index(0, Column.SHARES)
        assert "Neutrophil 80" in state.data(Qt.ItemDataRole.AccessibleTextRole)

    def test_numbers_with_the_same_start_are_distinguishable_in_a_narrow_list(
        self, page: SamplesPage, qapp: QApplication
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
        # The sign of a state grows with the text.
        usual, wide = QFont(qapp.font()), []
        for percent in (100, 200):
            qapp.setFont(base_font(qapp, percent))
            wide.append(sign_px(page))
        qapp.setFont(usual)
        assert wide[1] >= 1.5 * wide[0]

    def test_twins_of_one_day_are_distinguishable_in_a_narrow_list(
        self, page: SamplesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        end = ""
        monkeypatch.setattr(
            page.model,
            "twin",
            lambda one: f"29 Nov 2026, {end}" if one.details.accession == "26-0412" else "",
        )
        for wide_px in (340, 400, 460, 560):
            shown = []
            for end in ("02:56", "02:59"):  # noqa: B007  (the model says it)
                table = SampleTable(page.model)
                qtbot.addWidget(table)
                table.resize(wide_px, 300)
                table.show()
                row = table.visualRect(page.model.index(0, Column.ACCESSION))
                shown.append(table.viewport().grab(row).toImage())
            assert shown[0] != shown[1], wide_px

    def test_the_row_of_the_search_is_one_row_on_narrow_screens(
        self, page: SamplesPage, window: MainWindow, qtbot: QtBot
    ) -> None:
        line, new = page.bar.line, page.bar.new_button

        def stand_in_one_row() -> bool:
            return bool(new.y() < line.y() + line.height() and new.x() > line.x() + line.width())

        for width in (960, 1024, 1366):
            window.resize(width, 540)
            qtbot.waitUntil(stand_in_one_row)
            qtbot.waitUntil(
                lambda width=width: new.text() == ("New sample" if width == 1366 else "")
            )
            assert new.accessibleName() == "New sample" and "New sample" in new.toolTip()


class TestSearch:
    def test_a_search_follows_the_keys_and_says_how_it_was_read(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
        assert page.bar.line.hasFocus()
        qtbot.keyClicks(page.bar.line, "narayanan november 2026")
        qtbot.waitUntil(lambda: numbers(page) == ["26-0412"] * 2)
        assert page.bar.understood.text() == "Shown: 1 Nov 2026 to 30 Nov 2026 · words: “narayanan”"
        assert searches(commands)[-1].query.words == ("narayanan",)
        page.table.setFocus()
        search(page, "no such sample")
        assert page.empty_line.isVisible()
        assert not page.table.isVisible()
        assert not page.panel.open_button.isEnabled()
        # Qt would move the focus to the button below the table, where Space opens a dialog.
        assert page.bar.line.hasFocus()
        # An imported worklist is shown whatever was searched for.
        assert numbers(page) == []
        window.handle(WorklistRead(Path("monday.csv"), 0, ("Row 2: no number.",)))
        assert page.bar.line.text() == "no such sample"
        window.handle(WorklistRead(Path("monday.csv"), 4, ()))
        assert page.bar.line.text() == ""
        assert numbers(page)

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
        search(page, "signed")
        assert numbers(page) == []

    def test_a_late_answer_to_an_older_search_is_dropped(
        self, page: SamplesPage, commands: FakeCommands
    ) -> None:
        commands.held = True
        search(page, "öztürk")
        search(page, "lakshmi")
        commands.answer(SampleSearch, newest_first=True)
        assert numbers(page) == ["26-0412", "26-0412"]

    def test_titles_and_the_menu_sort(
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


class TestManySamples:
    def test_only_pages_that_are_seen_are_asked_for_and_all_are_too_many(
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
        page.table.selectAll()
        assert page.panel.name_line.text() == "20,007 samples chosen"
        assert not page.panel.unite_button.isEnabled()
        assert not page.panel.remove_button.isEnabled()

    def test_a_sample_far_down_in_a_long_list_is_shown_and_stays_chosen(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
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
        total = page.model.rowCount()
        commands.samples.add(SampleDetails("26-0500"))
        qtbot.waitUntil(lambda: page.model.rowCount() == total + 1)
        assert page.chosen is not None and page.chosen.uid == oldest.uid


class TestChoice:
    def test_keeps_the_choice_when_the_list_changes(
        self, page: SamplesPage, commands: FakeCommands, window: MainWindow, qtbot: QtBot
    ) -> None:
        click_row(page, 2)
        assert page.chosen is not None
        uid = page.chosen.uid
        joined = commands.samples.add(SampleDetails("26-0500"))
        qtbot.waitUntil(lambda: page.model.rowCount() == 8)
        assert page.chosen.uid == uid
        (row,) = {one.row() for one in page.table.selectionModel().selectedRows()}
        assert row == 3
        # Pictures that joined a sample that waited are shown there.
        window.handle(SampleJoined("another", joined))
        assert page.chosen.uid == uid
        window.handle(SampleJoined(uid, joined))
        assert page.chosen.uid == joined

    def test_the_log_and_a_second_reader_are_a_link_away(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.log_button.click()
        assert window.pages.currentIndex() == LOG
        qtbot.keyClick(window, Qt.Key.Key_3, CONTROL)
        assert window.pages.currentIndex() == SAMPLES
        row = window.actions_["second_reader"]
        with qtbot.waitSignal(page.reader_asked) as asked:
            row.trigger()
        assert asked.args == [page.chosen]
        page.choose_new(commands.samples.add(SampleDetails("26-0500")))
        assert not row.isEnabled()


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
        enter(page.bar.line)
        assert commands.calls("open_batch") == [(5,) if typed else (7,)]

    def test_enter_opens_none_of_several_and_fills_in_one_without_pictures(
        self, page: SamplesPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.bar.line.setFocus()
        qtbot.keyClicks(page.bar.line, "26-04")
        enter(page.bar.line)
        assert commands.calls("open_batch") == []
        assert page.table.hasFocus()
        assert numbers(page) == ["26-0412", "26-0412"]
        page.choose_new(commands.samples.add(SampleDetails("26-0500")))
        qtbot.waitUntil(lambda: page.chosen is not None and not page.chosen.batches)
        page.open_chosen()
        assert commands.calls("open_batch") == []
        assert page.panel.form.accession.hasFocus()


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
