"""The map of evidence belongs to the chosen cell."""

from __future__ import annotations

from fake_commands import FakeCommands
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.questions import ExplanationOf
from hematovision_desktop.ui.window.main import MainWindow


def test_the_map_of_a_cell_is_not_laid_over_the_cell_of_that_number_in_another_picture(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    page = full_window.classify_page
    assert page.batch is not None
    page.gallery.choose(0, 0)
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_C)
    first = page.field.canvas.class_map
    assert first is not None
    page.gallery.choose(1, 0)
    asked = commands.questions_of(ExplanationOf)
    assert asked[-1] == ExplanationOf(page.batch.ref, CellKey(1, 0))
    second = page.field.canvas.class_map
    assert second is not None and second[0] != first[0]


def test_the_map_and_its_sentence_go_with_the_suggestions_and_come_back_with_them(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    page = full_window.classify_page
    page.gallery.choose(0, 0)
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_C)
    said, drawn = page.cell.evidence_line.text(), page.field.canvas.class_map
    assert said and drawn is not None
    page.toggle_suggestions()
    assert page.field.canvas.class_map is None
    assert page.cell.evidence_line.text() == ""
    page.toggle_suggestions()
    assert page.field.canvas.class_map is not None
    assert page.field.canvas.class_map[0] == drawn[0]
    assert page.cell.evidence_line.text() == said and page.cell.evidence_line.isVisible()
