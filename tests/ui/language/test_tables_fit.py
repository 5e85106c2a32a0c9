"""The columns of the tables have room for what they say in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.ui.log import table as log_table
from hematovision_desktop.ui.log.model import Column as LogColumn
from hematovision_desktop.ui.log.model import LogModel
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.search_words import state_name
from hematovision_desktop.ui.samples.model import Column, SampleModel
from hematovision_desktop.ui.samples.table import SampleTable

SPOKEN = [one for one in Language if one is not Language.SYSTEM]
ITEM_PX = 16
"""What the style sheet leaves around a text."""


def room_px(table: QTableView, column: int) -> int:
    return table.columnWidth(column) - ITEM_PX


@pytest.mark.parametrize("language", SPOKEN)
def test_every_state_and_title_has_room(
    spoken: Callable[[Language], None], commands: FakeCommands, qtbot: QtBot, language: Language
) -> None:
    spoken(language)
    samples, log = SampleTable(SampleModel(commands)), log_table.LogTable()
    log.setModel(LogModel(log))
    for table in (samples, log):
        qtbot.addWidget(table)
        table.resize(528, 400)
        table.show()
        header = table.horizontalHeader()
        shown = [at for at in range(header.count()) if not table.isColumnHidden(at)]
        assert [at for at in shown if header.sectionSize(at) < header.sectionSizeHint(at)] == []
    wide = samples.fontMetrics().horizontalAdvance
    sign_px = room_px(samples, Column.STATE) - max(wide(state_name(one)) for one in SampleState)
    assert sign_px >= 12
    stages = [words.stage_words(one, 1000, 1000) for one in Stage]
    assert max(map(wide, stages)) <= room_px(log, LogColumn.STATE)


def test_a_narrow_worklist_shows_the_day_and_whole_names(
    commands: FakeCommands, qtbot: QtBot
) -> None:
    table = SampleTable(SampleModel(commands))
    qtbot.addWidget(table)
    # What the panel leaves of a window of 1024 px.
    table.resize(528, 400)
    table.show()
    assert not table.isColumnHidden(Column.CREATED)
    place = QRect(0, 0, room_px(table, Column.ACCESSION), 1000)
    name = "Live count 2026-11-29 15:44"
    broken = table.fontMetrics().boundingRect(place, Qt.TextFlag.TextWordWrap.value, name)
    assert broken.width() <= place.width()
    assert broken.height() < table.verticalHeader().defaultSectionSize()
