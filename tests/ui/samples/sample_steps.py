"""What a person does on the Samples page, and what the page then shows and asks for."""

from __future__ import annotations

from typing import Any

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QMessageBox, QWidget

from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.messages.questions import SampleSearch
from hematovision_desktop.ui.samples.model import Column
from hematovision_desktop.ui.samples.page import SamplesPage


def numbers(page: SamplesPage) -> list[str]:
    rows = range(page.model.rowCount())
    return [page.model.index(row, Column.ACCESSION).data() for row in rows]


def searches(commands: FakeCommands) -> list[SampleSearch]:
    return commands.questions_of(SampleSearch)


def search(page: SamplesPage, typed: str) -> None:
    page.bar.line.setText(typed)
    page.bar.search()


def click_row(page: SamplesPage, row: int, modifier: Any = None) -> None:
    place = page.table.visualRect(page.model.index(row, Column.ACCESSION)).center()
    modifier = modifier or Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def press(monkeypatch: pytest.MonkeyPatch, word: str) -> list[str]:
    """Press a button of the next question; return what was asked."""
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(f"{box.text()} {box.informativeText()}")
        next(one for one in box.buttons() if one.text() == word).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return asked


def enter(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return)


def logged_in(role: Role) -> PeopleState:
    person = Person("Ada", role)
    return PeopleState((person,), person)


def texts(listed: QListWidget) -> list[str]:
    return [listed.item(row).text() for row in range(listed.count())]
