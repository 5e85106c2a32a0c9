from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fake_commands import PROVEN_HERE, FakeCommands, some_batches
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, OodCounts
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.services.messages.questions import LogSearch
from hematovision_desktop.ui.log.model import Column, LogModel
from hematovision_desktop.ui.log.page import LogPage
from hematovision_desktop.ui.log.preview import LogPreview
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.layout.reading_area import ReadingArea
from hematovision_desktop.ui.window.main import CLASSIFY, LOG, MainWindow


@pytest.fixture
def first_page() -> int:
    return LOG


@pytest.fixture
def page(window: MainWindow) -> LogPage:
    return window.log_page


def names(page: LogPage) -> list[str]:
    rows = range(page.model.rowCount())
    return [page.model.index(row, Column.NAME).data() for row in rows]


def answer(monkeypatch: pytest.MonkeyPatch, word: str) -> list[str]:
    """Press a button of the next question; return what was asked."""
    asked: list[str] = []

    def press(box: QMessageBox) -> int:
        asked.append(box.text())
        next(one for one in box.buttons() if one.text() == word).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return asked


def test_shows_all_batches_newest_first_and_previews_one(
    page: LogPage, commands: FakeCommands
) -> None:
    assert len(names(page)) == len(commands.batches)
    assert page.chosen == commands.batches[0]
    assert page.preview.name_line.text() == "ward 7"
    assert "124 cells" in page.preview.facts_line.text()


def test_search_by_words_type_and_date(
    page: LogPage, commands: FakeCommands, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.line.hasFocus()
    qtbot.keyClicks(page.line, "camp neutrophil 2026-11")
    qtbot.keyClick(page.line, Qt.Key.Key_Return)
    query = commands.questions_of(LogSearch)[-1].query
    assert (query.words, query.label) == (("camp",), Label.NEUTROPHIL)
    assert names(page) == ["Malaria camp, Kotagiri"]
    assert "1 Nov 2026" in page.understood.text()


def test_search_follows_the_keys_after_a_moment(
    page: LogPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    before = len(commands.questions_of(LogSearch))
    qtbot.keyClicks(page.line, "stick")
    qtbot.waitUntil(lambda: names(page) == ["USB stick"])
    assert len(commands.questions_of(LogSearch)) == before + 1


def test_nothing_found_says_so(page: LogPage, qtbot: QtBot) -> None:
    page.line.setText("no such batch")
    page.search()
    assert page.empty_line.isVisible()
    assert not page.table.isVisible()
    assert not page.preview.open_button.isEnabled()


def test_an_answer_to_an_older_search_is_ignored(page: LogPage, commands: FakeCommands) -> None:
    commands.held = True
    page.line.setText("camp")
    page.search()
    page.line.setText("stick")
    page.search()
    commands.answer(newest_first=True)
    assert names(page) == ["USB stick"]


def test_keys_move_and_open(
    page: LogPage, commands: FakeCommands, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.chosen == commands.batches[1]
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert commands.calls("open_batch") == [(6,)]
    assert window.pages.currentIndex() == CLASSIFY


def test_double_click_opens(page: LogPage, commands: FakeCommands, qtbot: QtBot) -> None:
    place = page.table.visualRect(page.model.index(2, Column.NAME)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert commands.calls("open_batch")[0] == (5,)


def test_remove_names_the_batch_and_asks(
    page: LogPage, commands: FakeCommands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgotten: list[object] = []
    monkeypatch.setattr(folders, "forget", forgotten.append)
    removed = page.chosen
    assert removed is not None
    asked = answer(monkeypatch, "Keep")
    qtbot.mouseClick(page.preview.remove_button, Qt.MouseButton.LeftButton)
    assert "“ward 7”" in asked[0]
    assert commands.calls("remove_batch") == forgotten == []
    answer(monkeypatch, "Remove")
    qtbot.mouseClick(page.preview.remove_button, Qt.MouseButton.LeftButton)
    assert commands.calls("remove_batch") == [(7,)]
    assert forgotten == [removed.start.sources]
    assert "ward 7" not in names(page)


@pytest.mark.parametrize("denied", [frozenset(), frozenset({Right.REMOVE})])
def test_delete_removes_as_the_button_does(
    page: LogPage,
    commands: FakeCommands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    denied: frozenset[Right],
) -> None:
    asked = answer(monkeypatch, "Remove")
    page.show_rights(denied)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert commands.calls("remove_batch") == ([] if denied else [(7,)])
    assert len(asked) == (not denied)


def test_the_safe_answer_is_the_one_that_enter_gives(
    page: LogPage, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    defaults: list[str] = []

    def look(box: QMessageBox) -> int:
        defaults.append(box.defaultButton().text())
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    page.remove_chosen()
    assert defaults == ["Keep"]
    assert commands.calls("remove_batch") == []


def test_note_is_kept_when_left_and_survives_a_search(
    page: LogPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    page.preview.note.setFocus()
    page.preview.note.selectAll()
    qtbot.keyClicks(page.preview.note, "second look")
    page.table.setFocus()
    assert commands.calls("set_note") == [(7, "second look")]
    page.table.selectRow(1)
    page.table.selectRow(0)
    assert page.preview.note.toPlainText() == "second look"
    assert len(commands.calls("set_note")) == 1


def test_note_is_kept_a_moment_after_the_last_key(
    page: LogPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    page.preview.note.setFocus()
    qtbot.keyClicks(page.preview.note, "x")
    qtbot.waitUntil(lambda: len(commands.calls("set_note")) == 1)
    assert page.preview.note.hasFocus()


def test_a_note_typed_for_one_batch_never_lands_on_another(
    page: LogPage, commands: FakeCommands
) -> None:
    page.preview.note.setPlainText("for seven")
    page.table.selectRow(1)
    assert commands.calls("set_note") == [(7, "for seven")]
    assert page.preview.note.toPlainText() == commands.batches[1].note


def test_export(
    page: LogPage,
    commands: FakeCommands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    target = str(tmp_path / "w.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    qtbot.mouseClick(page.preview.export_button, Qt.MouseButton.LeftButton)
    assert commands.calls("export_csv") == [(7, tmp_path / "w.csv", TableDialect.EXCEL)]


def test_platelets_stay_outside_the_hundred_percent(
    page: LogPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    counts = {Label.NEUTROPHIL: 30, Label.LYMPHOCYTE: 10, Label.PLATELET: 60}
    commands.batches = [replace(commands.batches[0], tally=Tally(counts))]
    page.search()

    def texts() -> list[str]:
        return [one.text() for one in page.preview.findChildren(QLabel) if one.isVisible()]

    qtbot.waitUntil(lambda: "75\u00a0%" in texts())
    assert "25\u00a0%" in texts()
    assert "60" in texts()
    assert "60\u00a0%" not in texts()
    assert "Only 40 cells" in " ".join(texts())


def test_while_cells_wait_state_and_figures_say_so(
    page: LogPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    counts = {Label.NEUTROPHIL: 66, Label.LYMPHOCYTE: 34}
    commands.batches = [replace(commands.batches[0], tally=Tally(counts, waiting=13))]
    page.search()

    def texts() -> str:
        shown = (one.text() for one in page.preview.findChildren(QLabel) if one.isVisible())
        return " ".join(shown).replace("\u00a0", " ")

    qtbot.waitUntil(lambda: "Provisional: Neutrophil 66 %, 58–70" in texts())
    assert "depending on the 13 waiting cells" in texts()
    assert page.model.index(0, Column.STATE).data() == "13 to look at"
    assert "Finished" not in texts()


@pytest.mark.parametrize(
    ("ood_counts", "on", "short", "said"),
    [
        (OodCounts(), None, "not yet known", "Not yet known, not checked: fairly sure at most."),
        (OodCounts(40, 1), None, "not checked", "Not checked here: fairly sure at most."),
        (
            OodCounts(40, 39),
            None,
            "suggestions",
            "Unlike the microscopes or cells that the program learnt from. Names are suggestions.",
        ),
        (
            OodCounts(40, 1),
            PROVEN_HERE,
            "95 in 100 right",
            "Olympus, room 2: Checked here: at least 95 in 100 right.",
        ),
    ],
)
def test_list_and_preview_say_how_far_names_may_be_trusted(
    qtbot: QtBot, ood_counts: OodCounts, on: KnownMicroscope | None, short: str, said: str
) -> None:
    batch = replace(some_batches()[0], ood_counts=ood_counts, microscope=on)
    if on is not None:
        named_by = next(iter(on.proofs))
        start = replace(batch.start, model_name=named_by.name, model_sha256=named_by.sha256)
        batch = replace(batch, start=replace(start, label_set=named_by.label_set))
    model = LogModel()
    model.show_batches((batch,))
    shown = model.index(0, Column.TRUST)
    assert shown.data() == short
    assert shown.data(Qt.ItemDataRole.ToolTipRole) == said
    preview = LogPreview()
    qtbot.addWidget(preview)
    preview.show_batch(batch)
    assert preview.standing_line.text() == said


def test_the_preview_is_wide_enough_for_its_figures(page: LogPage, qtbot: QtBot) -> None:
    """With large texts and touch scroll bars, words and percentages used to end under the bar."""
    (area,) = page.preview.findChildren(ReadingArea)
    for one in area.widget().findChildren(QPlainTextEdit):
        one.setMinimumWidth(500)
    qtbot.waitUntil(
        lambda: area.minimumWidth() >= 500 + area.verticalScrollBar().sizeHint().width(),
        timeout=3000,
    )


def test_nothing_scrolls_beside_a_search_without_a_match(
    page: LogPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(window.width(), 500)
    area = page.preview.findChild(ReadingArea)
    assert area is not None
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    page.line.setText("no such batch")
    page.search()
    qtbot.waitUntil(lambda: page.chosen is None)
    assert not area.verticalScrollBar().isVisible()
    page.line.clear()
    page.search()
    qtbot.waitUntil(area.verticalScrollBar().isVisible)


def test_where_nothing_is_left_in_the_list_the_keyboard_is_in_the_search_line(
    window: MainWindow, page: LogPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    page.table.setFocus()
    commands.batches = []
    page.search()
    qtbot.waitUntil(page.table.isHidden)
    assert window.focusWidget() is page.line


def test_the_chosen_batch_stays_chosen_and_in_view_when_the_log_is_sorted(
    page: LogPage, commands: FakeCommands
) -> None:
    """The preview went on showing a batch that no row showed as chosen, and F2 and Delete meant it."""
    one = commands.batches[0]
    some = [
        replace(one, batch_id=at, start=replace(one.start, name=f"slide {at}"))
        for at in range(100, 300)
    ]
    page.model.show_batches(tuple(some))
    page.table.selectRow(0)
    chosen = page.chosen
    assert chosen is not None
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.table.sortByColumn(Column.NAME, order)
        (row,) = page.table.selectionModel().selectedRows()
        assert page.model.batch(row.row()) == page.chosen == chosen
        assert page.table.currentIndex().row() == row.row()
        assert page.table.viewport().rect().contains(page.table.visualRect(row))


def test_names_are_sorted_as_people_count_and_spell(page: LogPage, commands: FakeCommands) -> None:
    one = commands.batches[0]
    ordered = [
        "Étage 1",
        "icu",
        "Übergabe",
        "Ward 2",
        "ward 10",
        "Ward 10 slide 9",
        "Ward 10 slide 11",
    ]
    some = [
        replace(one, batch_id=at, start=replace(one.start, name=name))
        for at, name in enumerate(reversed(ordered), 100)
    ]
    page.model.show_batches(tuple(some))
    page.table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    assert names(page) == ordered


def test_the_batch_in_the_place_of_a_removed_one_is_chosen_next(
    page: LogPage, commands: FakeCommands
) -> None:
    before = names(page)
    assert len(before) >= 3
    page.table.selectRow(1)
    gone = page.chosen
    commands.batches = [one for one in commands.batches if one != gone]
    page.search()
    assert page.chosen is not None
    assert page.chosen.start.name == before[2]
    assert page.table.currentIndex().row() == 1
    page.table.selectRow(1)
    page.line.setText("ward")
    page.search()
    assert page.table.currentIndex().row() == 0
