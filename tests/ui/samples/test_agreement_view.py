"""How far readers agree, in tables: their figures, their names and their room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_commands import FakeCommands
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
)
from pytestqt.qtbot import QtBot
from readers_agreed import FOUND, TYPES
from room_check import cut_off

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.core.verdicts.agreement import (
    PairAgreement,
)
from hematovision_desktop.core.verdicts.verdict import PROGRAM
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.agreement_view import AgreementView, agreement_text
from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.samples.second_reader_window import SecondReaderWindow


@pytest.fixture
def page(commands: FakeCommands, qtbot: QtBot) -> SamplesPage:
    made = SamplesPage(commands)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.bar.search()
    return made


@pytest.fixture
def reader(page: SamplesPage, commands: FakeCommands, memory: WindowMemory) -> SecondReaderWindow:
    return SecondReaderWindow(commands, page, memory)


def test_long_names_above_the_table_break_and_are_whole(qtbot: QtBot) -> None:
    names = ("Dr Lakshmi Ramakrishna Narayanan", "Dr Jean-Baptiste Montesquieu")
    pairs = [PairAgreement(who, 90, 80, 0.5, TYPES) for who in ((PROGRAM, names[0]), names)]
    view = AgreementView()
    qtbot.addWidget(view)
    view.show_agreement(replace(FOUND, readers=names, pairs=tuple(pairs)))
    view.resize(420, 400)
    view.show()
    QApplication.processEvents()
    assert view.width() == 420
    assert cut_off(view) == []


def test_each_pair_of_several_readers_has_a_table(qtbot: QtBot) -> None:
    names = ((PROGRAM, "Bo"), (PROGRAM, "Cy"), ("Bo", "Cy"))
    pairs = [PairAgreement(who, 90 + at, 80, 0.5 + at / 10, TYPES) for at, who in enumerate(names)]
    found = replace(FOUND, readers=("Bo", "Cy"), pairs=tuple(pairs))
    view = AgreementView()
    qtbot.addWidget(view)
    view.show_agreement(found)
    bo, cy = isolated("Bo"), isolated("Cy")
    assert [view.pair.itemText(at) for at in range(3)] == [
        *(f"Program and {bo}", f"Program and {cy}", f"{bo} and {cy}")
    ]

    def heads() -> list[str]:
        QApplication.processEvents()
        labels = [one for one in view.findChildren(QLabel) if one.isVisibleTo(view)]
        return [one.text() for one in labels if one not in (view.text, view.heading)][:5]

    assert heads() == ["Type", bo, cy, "Both", "Kappa"], "first the people"
    view.pair.setCurrentIndex(0)
    assert heads() == ["Type", "Program", bo, "Both", "Kappa"]
    told = agreement_text(found)
    assert f"{bo} and {cy}: 80 of 92 the same, kappa 0.70" in told
    assert "4 cells wait to be settled." in told
    assert "96 of 100" not in told, "of several nobody can say whose that would be"
    view.show_agreement(replace(FOUND, pairs=tuple(pairs[:1])))
    assert view.pair.isHidden()
    assert heads() == ["Type", "First names", bo, "Both", "Kappa"]


def test_the_table_says_what_its_figures_are_and_whose(qtbot: QtBot) -> None:
    view = AgreementView()
    qtbot.addWidget(view)
    view.show_agreement(FOUND)
    assert view.heading.isVisibleTo(view)
    assert "How many cells each reader gave this name" in view.heading.text()
    said = [one.text() for one in view.findChildren(QLabel)]
    assert isolated("Bo") in said and "First names" in said
    view.show_agreement(replace(FOUND, by_person=0))
    QApplication.processEvents()
    assert "Program" in [one.text() for one in view.findChildren(QLabel)]
    view.show_agreement(replace(FOUND, cells=0, types=(), pairs=()))
    assert not view.heading.isVisibleTo(view)
