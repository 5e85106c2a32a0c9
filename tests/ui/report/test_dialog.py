"""The sheet on screen: shown, saved as PDF, and printed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fake_commands import FakeCommands
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sheets import plain_sheet, usual_sheet

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.results import SheetOf
from hematovision_desktop.ui.parts.asking.folders import begin_with
from hematovision_desktop.ui.report.dialog import SheetDialog


@pytest.fixture
def dialog(qtbot: QtBot, commands: FakeCommands) -> SheetDialog:
    commands.sheet = usual_sheet()
    made = SheetDialog(commands, 7)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_asks_for_its_sample_and_shows_it(dialog: SheetDialog, commands: FakeCommands) -> None:
    assert commands.questions_of(SheetOf) == [SheetOf(7)]
    assert dialog.sheet is commands.sheet
    assert "26-041735" in dialog.windowTitle()
    assert dialog.trouble.isHidden()
    assert dialog.preview.widget().pixmap().width() > 400  # type: ignore[attr-defined]


def test_reports_a_missing_sample(qtbot: QtBot, commands: FakeCommands) -> None:
    commands.sheet = Refused("This sample is no longer in the log. Search again.")
    dialog = SheetDialog(commands, 7)
    qtbot.addWidget(dialog)
    assert "no longer in the log" in dialog.trouble.text()
    assert not dialog.save_button.isEnabled()
    assert not dialog.print_button.isEnabled()


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", ["out.pdf", "out"])
def test_it_is_kept_as_pdf(
    name: str,
    paper: str,
    *,
    dialog: SheetDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    dialog.paper.setCurrentIndex(dialog.paper.findData(paper))
    with qtbot.waitSignal(dialog.wrote) as told:
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert told.args == [str(tmp_path / "out.pdf")]
    (page,) = PdfReader(tmp_path / "out.pdf").pages
    assert round(float(page.mediabox.width)) == {"a4": 595, "letter": 612}[paper]


def test_reports_a_full_disk(
    dialog: SheetDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "no folder" / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "cannot be written" in dialog.trouble.text()


class OnPaper(QPrinter):
    """A printer that prints into a file but claims to be a real one."""

    def outputFileName(self) -> str:  # noqa: N802
        return ""


def test_a_file_that_was_chosen_in_place_of_a_printer_is_written_whole_and_named(
    dialog: SheetDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(dialog.wrote) as told:
        dialog.print_on(printer)
    assert told.args == [str(tmp_path / "printed.pdf")]
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 1
    assert "printed.pdf" in dialog.trouble.text()
    printer.setOutputFileName(str(tmp_path / "no folder" / "printed.pdf"))
    dialog.print_on(printer)
    assert "cannot be written" in dialog.trouble.text()


def test_the_printer_gets_one_page(dialog: SheetDialog, tmp_path: Path) -> None:
    printer = OnPaper(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.paper.setCurrentIndex(dialog.paper.findData("letter"))
    dialog.print_on(printer)
    (page,) = PdfReader(tmp_path / "printed.pdf").pages
    text = " ".join(page.extract_text().split())
    assert "S. Kumar, MLT" in text
    assert round(float(page.mediabox.height)) == 792
    assert "sent to the printer" in dialog.trouble.text()


def test_an_unsigned_sheet_says_so_on_screen_too(qtbot: QtBot, commands: FakeCommands) -> None:
    commands.sheet = plain_sheet()
    dialog = SheetDialog(commands, 7)
    qtbot.addWidget(dialog)
    commands.sheet = replace(usual_sheet(), left_out=3)
    dialog.ask()
    assert dialog.sheet is commands.sheet


def test_the_paper_is_remembered(qtbot: QtBot, commands: FakeCommands) -> None:
    memory = begin_with(WindowMemory())
    for paper in ("letter", "a4"):
        dialog = SheetDialog(commands, 7)
        qtbot.addWidget(dialog)
        dialog.paper.setCurrentIndex(dialog.paper.findData(paper))
        assert memory.state.paper == paper
        again = SheetDialog(commands, 7)
        qtbot.addWidget(again)
        assert again.paper.currentData() == paper
