"""No rich text from data: names of folders, files and notes are shown literally."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from fake_commands import NOON, FakeCommands, summary_of
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.leaving import ask_how_to_leave
from hematovision_desktop.ui.window.main import MainWindow

ROOT = Path(__file__).resolve().parents[2] / "hematovision_desktop"
EVIL = '<img src="file:///etc/passwd"><b>ward 7</b>'


def rich(text: str) -> bool:
    """Whether Qt would read a text as rich text, except our own escaped ones."""
    inner = re.fullmatch(r"<qt>(.*)</qt>", text, re.DOTALL)
    return "<" in (inner[1] if inner else text)


def faults(window: QWidget) -> list[str]:
    found = []
    for part in window.findChildren(QWidget):
        if rich(part.toolTip()):
            found.append(f"{type(part).__name__} tip {part.toolTip()}")
        if isinstance(part, QLabel) and part.pixmap().isNull() and part.text():
            # The label of a line, with its shortcut, is not data.
            names = part.buddy() is not None and "<" not in part.text()
            plain = names or part.textFormat() is Qt.TextFormat.PlainText
            found += [] if plain else [f"label {part.text()}"]
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            found += [f"row tip {tip}" for tip in tips(part.model()) if rich(tip)]
    return found


def tips(model: QAbstractItemModel) -> list[str]:
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    return [
        str(model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole) or "")
        for row in range(min(model.rowCount(root), 12))
        for column in range(columns)
    ]


def test_no_part_of_the_window_reads_data_as_rich_text(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    older = NOON - timedelta(days=1)
    commands.batches = [summary_of(1, EVIL, older, BatchState.FINISHED, EVIL)]
    commands.gone = {0, 1, 2}
    commands.run_whole(3)
    commands.review.rename(commands.ref, EVIL)
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    window.banner.say(EVIL)
    window.bottom.show_notice(EVIL)
    for index in range(len(Page)):
        window.show_page(index)
        assert faults(window) == []


def test_no_question_reads_data_as_rich_text(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def look(box: QMessageBox) -> int:
        seen.extend(part.text() for part in box.findChildren(QLabel))
        assert faults(box) == []
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    ask_how_to_leave(None, 3, Path(EVIL))
    assert any(EVIL.rsplit("/", maxsplit=1)[-1] in text for text in seen)


def test_a_question_shows_both_its_texts_literally(qtbot: QtBot) -> None:
    box = Question(None)
    qtbot.addWidget(box)
    box.setText(EVIL)
    box.setInformativeText(EVIL)
    said = [one for one in box.findChildren(QLabel) if one.text()]
    assert [one.text() for one in said] == [EVIL, EVIL]
    assert faults(box) == []


def with_own_texts(source: str) -> list[str]:
    """Return the questions of Qt's own and the labels of a source that might show rich text."""
    found = re.findall(r"QMessageBox(?:\.\w+)?\(", source)
    for made in re.finditer(r"QLabel\(([^)]*)\)", source):
        if made[1] and "class " not in source[made.start() - 12 : made.start()]:
            plain = "PlainText" in source[made.start() : made.start() + 200]
            found += [] if plain else [made[0]]
    return found


def test_every_question_and_label_is_set_to_plain_text() -> None:
    paths = sorted(ROOT.rglob("*.py"))
    found = {path: with_own_texts(path.read_text("utf-8")) for path in paths}
    assert paths
    assert {path: texts for path, texts in found.items() if texts} == {}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("box = QMessageBox(parent)", ["QMessageBox("]),
        ("QMessageBox.warning(parent, title, name)", ["QMessageBox.warning("]),
        ("QLabel(name)", ["QLabel(name)"]),
        ("QLabel(name)\nshown.setTextFormat(Qt.TextFormat.PlainText)", []),
        ("QLabel()", []),
        ("class Text(QLabel)", []),
        ("class Line(QLabel):\n    made = QLabel(name)", ["QLabel(name)"]),
    ],
)
def test_a_question_or_a_label_that_reads_rich_text_is_found(source: str, found: list[str]) -> None:
    assert with_own_texts(source) == found
