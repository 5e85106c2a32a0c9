"""The columns of the tables fit their content in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.ui.log import page as log_table
from hematovision_desktop.ui.log.model import Column as LogColumn
from hematovision_desktop.ui.log.model import LogModel
from hematovision_desktop.ui.parts.layout.fitting_table import FittingTable
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.search_words import state_name
from hematovision_desktop.ui.samples import table as samples_table
from hematovision_desktop.ui.samples.model import Column, SampleModel
from hematovision_desktop.ui.samples.table import SampleTable

SPOKEN = [one for one in Language if one is not Language.SYSTEM]
ITEM_PX = 16
"""What the style sheet leaves around a text."""


def room_px(table: QTableView, column: int) -> int:
    return table.columnWidth(column) - ITEM_PX


@pytest.mark.parametrize("wide_px", [528, 1600])
@pytest.mark.parametrize("language", SPOKEN)
def test_every_state_and_title_has_room(
    spoken: Callable[[Language], None],
    commands: FakeCommands,
    qtbot: QtBot,
    language: Language,
    wide_px: int,
) -> None:
    spoken(language)
    samples, log = SampleTable(SampleModel(commands)), log_table.LogTable()
    log.setModel(LogModel(log))
    for table in (samples, log):
        qtbot.addWidget(table)
        table.resize(528, 400)
        table.show()
        table.resize(wide_px, 400)
        header = table.horizontalHeader()
        shown = [at for at in range(header.count()) if not table.isColumnHidden(at)]
        assert [at for at in shown if header.sectionSize(at) < header.sectionSizeHint(at)] == []
    wide = samples.fontMetrics().horizontalAdvance
    in_two = (SampleState.READING, SampleState.READ)
    lines = [state_name(one) for one in SampleState if one not in in_two]
    lines += [word for one in in_two for word in state_name(one).split()]
    assert all(len(state_name(one).split()) == 2 for one in in_two), "a row holds two lines"
    sign_px = room_px(samples, Column.STATE) - max(map(wide, lines))
    assert sign_px >= 12
    stages = [words.stage_words(one, n, n, n) for n in (0, 1000) for one in Stage]
    assert max(map(wide, stages)) <= room_px(log, LogColumn.STATE)


@pytest.mark.parametrize(
    ("name", "patient"),
    [
        ("Live count 2026-11-29 15:44", "L. Rao"),
        ("26-0412", "Ramakrishna Venkataraman"),
    ],
)
@pytest.mark.parametrize("spacing_percent", [100, 108])
def test_a_narrow_worklist_shows_the_day_and_whole_names(
    qtbot: QtBot, name: str, patient: str, spacing_percent: int
) -> None:
    table, model = FittingTable(samples_table.columns(), samples_table.ROW_PX), QStandardItemModel()
    qtbot.addWidget(table)
    # Some computers have wider letters.
    wide = table.font()
    wide.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing_percent)
    table.setFont(wide)
    model.setColumnCount(len(Column))
    # The width that the panel leaves in a window of 1024 px.
    table.resize(528, 400)
    table.setModel(model)
    table.show()
    row = [QStandardItem("") for _ in Column]
    row[Column.ACCESSION], row[Column.PATIENT] = QStandardItem(name), QStandardItem(patient)
    model.appendRow(row)
    assert not table.isColumnHidden(Column.CREATED)
    for column, said in ((Column.ACCESSION, name), (Column.PATIENT, patient)):
        place = QRect(0, 0, room_px(table, column), 1000)
        broken = table.fontMetrics().boundingRect(place, Qt.TextFlag.TextWordWrap.value, said)
        assert broken.width() <= place.width()
        assert broken.height() < table.verticalHeader().defaultSectionSize()


def test_who_signed_and_who_asked_stand_in_one_line_where_there_is_room(qtbot: QtBot) -> None:
    table, model = FittingTable(samples_table.columns(), samples_table.ROW_PX), QStandardItemModel()
    qtbot.addWidget(table)
    model.setColumnCount(len(Column))
    table.resize(1600, 400)
    row = [QStandardItem("") for _ in Column]
    said = {
        Column.SIGNED: "Sister Anita Narayanan, 30 Nov 2026",
        Column.REQUESTER: "Dr Ramakrishna Venkataraman",
    }
    for column, text in said.items():
        row[column] = QStandardItem(text)
    model.appendRow(row)
    table.setModel(model)
    table.show()
    for column, text in said.items():
        assert table.fontMetrics().horizontalAdvance(text) <= room_px(table, column)


@pytest.mark.parametrize("language", SPOKEN)
def test_a_patients_two_long_names_fit_beside_a_folders_long_name(
    spoken: Callable[[Language], None], qtbot: QtBot, language: Language
) -> None:
    spoken(language)
    table, model = FittingTable(samples_table.columns(), samples_table.ROW_PX), QStandardItemModel()
    qtbot.addWidget(table)
    model.setColumnCount(len(Column))
    table.resize(528, 400)
    row = [QStandardItem("") for _ in Column]
    row[Column.ACCESSION] = QStandardItem("control slides with a rather long name for a folder")
    row[Column.PATIENT] = QStandardItem(patient := "Ramakrishna Venkataraman")
    model.appendRow(row)
    table.setModel(model)
    table.show()
    place = QRect(0, 0, room_px(table, Column.PATIENT), 1000)
    broken = table.fontMetrics().boundingRect(place, Qt.TextFlag.TextWordWrap.value, patient)
    assert broken.width() <= place.width()
    assert broken.height() < table.verticalHeader().defaultSectionSize()
