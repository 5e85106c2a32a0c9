"""The check with known cells: its course, the confusion matrix, and saving it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_commands import NOON, FakeCommands
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.field import Box, Cell, ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.known_check import KnownCheck
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.microscopes.proof import Proof
from hematovision_desktop.services.messages.questions import Refused, TruthChecked
from hematovision_desktop.ui.classify.truth_page import TruthDialog

N, L, M = Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.MONOCYTE


def named(label: Label, *reasons: ReviewReason) -> Cell:
    return Cell(Box(0, 0, 9, 9), label, 0.99, {label: 1.0}, reasons)


CHECK = KnownCheck(
    ((N, named(N)),) * 40 + ((L, named(L)),) * 18 + ((L, named(M)),) + ((M, named(M)),) * 9, 2, 1
)
TOLD = TruthChecked(CHECK, Proof(59, 59), "HematoVision 1", fresh=59)


@pytest.fixture
def make(qtbot: QtBot, commands: FakeCommands) -> Callable[[object], TruthDialog]:
    behind = QWidget()
    behind.resize(1000, 600)
    qtbot.addWidget(behind)

    def made(answer: object) -> TruthDialog:
        commands.known_truth = answer
        commands.on = KnownMicroscope(MicroscopeProfile(2, "Zeiss", NOON))
        batch = commands.review.open(commands.begin(total=1))
        assert batch is not None
        dialog = TruthDialog(commands, batch, Path("/known/slides"), behind)
        dialog.open()
        return dialog

    return made


def test_shows_and_saves_the_confusion_matrix(
    make: Callable[[object], TruthDialog],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = make(TOLD)
    qtbot.waitUntil(lambda: dialog.told is TOLD)
    assert dialog.meaning.text().startswith("On this microscope 59 of 59 names were right")
    assert "3 pictures" in dialog.left_out.text()
    # The chart has more cells than the sentence above it: say why.
    assert "59 sure names" in dialog.left_out.text() and "all 68 cells" in dialog.left_out.text()
    assert "Lymphocyte: 18 of 19 named right" in dialog.picture.accessibleName()
    chart = dialog.picture.mapTo(dialog, QPoint())
    for pressed, name in ((dialog.table_button, "a.csv"), (dialog.picture_button, "b")):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), "")
        )
        pressed.click()
        assert str(tmp_path) in dialog.said.text()
        QApplication.processEvents()
        assert dialog.picture.mapTo(dialog, QPoint()) == chart  # what is said has its room
    rows = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()
    assert rows[0] == "truth,neutrophil,lymphocyte,monocyte,recall,low,high"
    assert rows[2].startswith("lymphocyte,0,18,1,0.9474,")
    assert not QImage(str(tmp_path / "b.png")).isNull()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "a.csv"), "")
    )
    dialog.table_button.click()
    assert "could not be written" in dialog.said.text()


def test_says_that_cells_of_one_type_prove_nothing(
    make: Callable[[object], TruthDialog], qtbot: QtBot
) -> None:
    check = KnownCheck(((N, named(N)),) * 40, 0, 0, unknown=("PMN", "stab"))
    told = TruthChecked(check, Proof(), "HematoVision 1", fresh=0)
    dialog = make(told)
    qtbot.waitUntil(lambda: dialog.told is told)
    assert dialog.meaning.text() == "The program is not yet checked on this microscope."
    assert "are of one type (Neutrophil)" in dialog.left_out.text()
    assert "no types (PMN" in dialog.left_out.text()


def test_refuses_a_folder_without_types(
    make: Callable[[object], TruthDialog], qtbot: QtBot
) -> None:
    dialog = make(Refused("It tells of no picture's type."))
    qtbot.waitUntil(lambda: dialog.progress.text() == "It tells of no picture's type.")
    assert dialog.cancel_button.text() == "Close"
    assert dialog.height() < 250  # of the 600 px that a result has
    least = dialog.minimumSizeHint()
    assert dialog.size().expandedTo(least) == dialog.size()
