"""The list of a sample's batches while they change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_commands import some_batches
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.ui.samples.batch_list import BatchList, lines_of_parts


@pytest.fixture
def listed(qtbot: QtBot) -> BatchList:
    listed = BatchList()
    qtbot.addWidget(listed)
    with qtbot.waitExposed(listed):
        listed.show()
    listed.show_batches(tuple(some_batches()[:2]))
    listed.list.setCurrentRow(0)
    return listed


def facts(listed: BatchList, row: int = 0) -> str:
    return str(listed.list.item(row).data(Qt.ItemDataRole.AccessibleDescriptionRole))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_changes_of_a_batch_wait_while_its_name_is_edited(
    listed: BatchList, key: Qt.Key, qtbot: QtBot
) -> None:
    """While its pictures were read, each second used to discard the name being typed."""
    first, second = some_batches()[:2]
    renamed: list[tuple[int, str]] = []
    listed.renamed.connect(lambda batch_id, name: renamed.append((batch_id, name)))
    listed.rename_chosen()
    editor = listed.list.findChild(QLineEdit)
    qtbot.keyClicks(editor, "Ward 7, ")
    listed.show_batches((replace(first, tally=Tally({}, cells=4321, fields=9)), second))
    assert listed.list.findChild(QLineEdit) is editor and "4,321" not in facts(listed)
    qtbot.keyClicks(editor, "left arm")
    qtbot.keyClick(editor, key)
    qtbot.waitUntil(lambda: "4,321" in facts(listed))
    assert renamed == ([(7, "Ward 7, left arm")] if key is Qt.Key.Key_Return else [])


def test_news_of_another_sample_do_not_wait(listed: BatchList, qtbot: QtBot) -> None:
    listed.rename_chosen()
    qtbot.keyClicks(listed.list.findChild(QLineEdit), "Ward 7")
    listed.show_batches(tuple(some_batches()[3:5]))
    assert [one.batch_id for one in listed.batches] == [4, 3]


@pytest.mark.parametrize("wide", [240, 320, 480, 900])
def test_all_texts_of_a_batch_are_visible(listed: BatchList, qtbot: QtBot, wide: int) -> None:
    view = listed.list
    listed.resize(wide, 600)

    def is_whole() -> None:
        small = QFont(view.font())
        small.setPointSizeF(small.pointSizeF() * 0.865)
        metrics = QFontMetrics(small)
        room = view.viewport().width() - 16
        for row in range(view.count()):
            said = facts(listed, row)
            lines = lines_of_parts(said, metrics, room)
            assert max(map(metrics.horizontalAdvance, lines)) <= room
            needed = view.fontMetrics().lineSpacing() + len(lines) * metrics.lineSpacing()
            assert view.visualItemRect(view.item(row)).height() >= needed
        last = view.visualItemRect(view.item(view.count() - 1))
        assert last.bottom() <= view.viewport().height()

    qtbot.waitUntil(is_whole)


def test_focus_has_a_place_after_removing_the_last_batch(listed: BatchList, qtbot: QtBot) -> None:
    """Qt moved the focus to the next link, out of sight, which Space would then press."""
    first, second = some_batches()[:2]
    for holder in (listed.list, listed.remove_button):
        listed.show_batches((first, second))
        listed.list.setCurrentRow(0)
        holder.setFocus()
        qtbot.waitUntil(holder.hasFocus)
        with qtbot.assertNotEmitted(listed.emptied):
            listed.show_batches((second,))
        assert listed.list.hasFocus() or listed.remove_button.hasFocus()
        with qtbot.waitSignal(listed.emptied):
            listed.show_batches(())
    with qtbot.assertNotEmitted(listed.emptied):
        listed.show_batches((first,))
        listed.show_batches(())


def test_chooses_the_batch_that_takes_a_removed_ones_place(listed: BatchList) -> None:
    """The keys used to start at the top again, and the pressed button was disabled."""
    known = tuple(some_batches()[:4])
    listed.show_batches(known)
    listed.list.clearSelection()
    listed.list.setCurrentRow(2)
    listed.show_batches(known[:2] + known[3:])
    assert listed.chosen == [known[3].batch_id]
    assert listed.list.currentRow() == 2
    listed.show_batches(known[:2])
    assert listed.chosen == [known[1].batch_id]
    listed.list.clearSelection()
    listed.show_batches(known)
    assert (listed.chosen, listed.list.currentRow()) == ([], 1)
