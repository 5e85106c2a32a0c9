"""The laboratory in Settings: typed values are saved; ranges are a table with source and date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.core.samples.laboratory import (
    LARGEST_LOGO_BYTES,
    STANDARD,
    Laboratory,
    ReferenceRange,
)
from hematovision_desktop.core.samples.sample import Sex
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.settings.laboratory import LaboratoryPanel, logo_png
from hematovision_desktop.ui.settings.laboratory_tables import (
    ABOVE,
    BELOW,
    FROM_AGE,
    HIGH,
    HIGH_GIGA,
    LOW,
    SEX,
    TO_AGE,
    TYPE,
    LimitsDialog,
    RangesDialog,
)
from hematovision_desktop.ui.window.main import SETTINGS, MainWindow


@pytest.fixture
def first_page() -> int:
    return SETTINGS


@pytest.fixture
def panel(window: MainWindow) -> LaboratoryPanel:
    return window.settings_page.laboratory


@pytest.fixture
def ranges(qtbot: QtBot, commands: FakeCommands) -> RangesDialog:
    dialog = RangesDialog(commands.laboratory)
    qtbot.addWidget(dialog)
    return dialog


def now(commands: FakeCommands) -> Laboratory:
    return commands.laboratory.now


def test_a_title_stands_on_the_line_of_the_sentence_beside_it(panel: LaboratoryPanel) -> None:
    titles = {one.text(): one for one in panel.findChildren(QLabel)}
    for title, sentence in (
        ("Usual ranges", panel.ranges_line),
        ("Limits for a review", panel.limits_line),
        ("Handing over", panel.handover.without),
    ):
        tops = {
            one.mapTo(panel, one.contentsRect().topLeft()).y() for one in (titles[title], sentence)
        }
        assert len(tops) == 1, title


def test_saves_a_typed_value_on_leaving_the_line(
    panel: LaboratoryPanel, commands: FakeCommands, qtbot: QtBot
) -> None:
    panel.name.setFocus()
    qtbot.keyClicks(panel.name, "Our  clinic ")
    assert now(commands).name == ""
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    assert now(commands).name == "Our clinic"
    panel.address.setPlainText("Weg 1\nOrt")
    qtbot.waitUntil(lambda: now(commands).address == "Weg 1\nOrt")
    panel.least.setValue(200)
    qtbot.keyClick(panel.least, Qt.Key.Key_Return)
    panel.second.click()
    assert (now(commands).least_cells, now(commands).second_signer) == (200, True)
    assert now(commands).ranges == STANDARD.ranges


def test_does_not_show_a_refused_value(
    panel: LaboratoryPanel, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.laboratory.may = False
    panel.second.click()
    assert commands.laboratory.asked and not panel.second.isChecked()
    panel.name.setFocus()
    qtbot.keyClicks(panel.name, "Ours")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    assert (panel.name.text(), now(commands)) == ("", STANDARD)


def test_saving_an_earlier_line_keeps_the_text_being_typed(
    panel: LaboratoryPanel, commands: FakeCommands, qtbot: QtBot
) -> None:
    """The address is saved a moment after typing; the returned rules used to overwrite the next line."""
    for line, typed, rest in (
        (panel.name, "Our ", "clinic"),
        (panel.least.lineEdit(), "20", "0"),
    ):
        address = f"Weg {typed}"
        panel.address.setPlainText(address)
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, typed)
        qtbot.waitUntil(lambda wanted=address: now(commands).address == wanted)
        assert now(commands).name in {"", "Our clinic"} and now(commands).least_cells != 20
        qtbot.keyClicks(line, rest)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (now(commands).name, now(commands).least_cells) == ("Our clinic", 200)
    assert panel.name.text() == "Our clinic"


def test_leaving_the_page_does_not_lose_the_last_typed_value(
    panel: LaboratoryPanel, window: MainWindow, commands: FakeCommands
) -> None:
    panel.address.setPlainText("x" * 400)
    window.show_page(0)
    assert now(commands).address == "x" * 300


def test_a_logo_is_kept_small_and_can_be_taken_away(
    panel: LaboratoryPanel,
    commands: FakeCommands,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    picture = QImage(3000, 1000, QImage.Format.Format_RGB32)
    picture.fill(QColor("navy"))
    assert picture.save(str(tmp_path / "logo.png"))
    (tmp_path / "text.png").write_text("no picture")
    chosen = [tmp_path / "text.png"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen[-1]), ""))
    panel.logo_button.click()
    assert "not a readable picture" in panel.trouble.text()
    chosen.append(tmp_path / "logo.png")
    panel.logo_button.click()
    kept = QImage.fromData(now(commands).logo)
    assert (kept.width(), kept.height()) == (800, 266)
    assert panel.logo.isVisibleTo(panel)
    panel.no_logo.click()
    assert now(commands).logo == b""


def test_no_logo_is_larger_than_the_settings_hold(tmp_path: Path) -> None:
    noise = QImage(700, 300, QImage.Format.Format_RGB32)
    for y in range(noise.height()):
        for x in range(noise.width()):
            noise.setPixel(x, y, 0xFF000000 | (x * 7919 + y * 104729) * 2654435761 & 0xFFFFFF)
    assert noise.save(str(tmp_path / "noise.png"))
    content = logo_png(tmp_path / "noise.png")
    assert 0 < len(content) <= LARGEST_LOGO_BYTES


def test_restores_the_shipped_ranges(ranges: RangesDialog, commands: FakeCommands) -> None:
    assert ranges.table.rowCount() == len(STANDARD.ranges)
    ranges.use_button.click()
    assert now(commands) == STANDARD
    assert ranges.result() == RangesDialog.DialogCode.Accepted


def test_a_row_for_girls_is_added(ranges: RangesDialog, commands: FakeCommands) -> None:
    ranges.add_button.click()
    row = ranges.table.rowCount() - 1
    kind, sex = (ranges.table.cellWidget(row, column) for column in (TYPE, SEX))
    assert isinstance(kind, QComboBox)
    assert isinstance(sex, QComboBox)
    kind.setCurrentText("Lymphocytes")
    sex.setCurrentText("female")
    for column, text in ((TO_AGE, "12"), (LOW, "25,5"), (HIGH, "60"), (HIGH_GIGA, " 6.5 ")):
        item = ranges.table.item(row, column)
        assert item is not None
        item.setText(text)
    ranges.origin.source.setText("Own measurements, n = 120")
    ranges.origin.day.setText("2026-03-01")
    ranges.use_button.click()
    wanted = ReferenceRange(
        Label.LYMPHOCYTE, 25.5, 60, None, 6.5, sex=Sex.FEMALE, from_age=0, to_age=12
    )
    assert now(commands).ranges == (*STANDARD.ranges, wanted)
    assert now(commands).source_date == date(2026, 3, 1)
    assert now(commands).source == "Own measurements, n = 120"


@pytest.mark.parametrize(
    ("column", "text"),
    [
        (LOW, "90"),
        (HIGH, "many"),
        (HIGH, "101"),
        (FROM_AGE, "1.5"),
        (FROM_AGE, "inf"),
        (LOW, "nan"),
    ],
)
def test_a_row_that_cannot_be_is_named(
    column: int, text: str, ranges: RangesDialog, commands: FakeCommands
) -> None:
    item = ranges.table.item(1, column)
    assert item is not None
    item.setText(text)
    ranges.use_button.click()
    assert "Row 2" in ranges.trouble.text()
    assert now(commands) is STANDARD
    ranges.shipped_button.click()
    ranges.use_button.click()
    assert ranges.result() == RangesDialog.DialogCode.Accepted


def test_ranges_need_a_source_and_a_date_that_is_one(
    ranges: RangesDialog, commands: FakeCommands
) -> None:
    ranges.origin.day.setText("yesterday")
    ranges.use_button.click()
    assert "2026-03-01" in ranges.trouble.text()
    ranges.origin.day.clear()
    ranges.origin.source.clear()
    ranges.use_button.click()
    assert "where they come from" in ranges.trouble.text()
    assert now(commands) is STANDARD


def test_rows_go_and_a_laboratory_without_ranges_says_so(
    ranges: RangesDialog, panel: LaboratoryPanel, commands: FakeCommands
) -> None:
    while ranges.table.rowCount():
        ranges.table.setCurrentCell(0, LOW)
        ranges.remove_button.click()
    ranges.use_button.click()
    assert now(commands) == replace(STANDARD, ranges=())
    assert panel.ranges_line.text().startswith("None")


def test_the_limits_for_a_review_are_the_laboratorys_own(
    panel: LaboratoryPanel, commands: FakeCommands
) -> None:
    panel.limits_button.click()
    dialog = panel.dialog
    assert isinstance(dialog, LimitsDialog)
    table = dialog.table
    names = [table.model().index(row, 0).data() for row in range(table.rowCount())]

    def put(name: str, column: int, text: str) -> None:
        table.model().setData(table.model().index(names.index(name), column), text)

    put("Neutrophils", BELOW, "30")
    dialog.use_button.click()
    assert "Neutrophils" in dialog.trouble.text()
    put("Neutrophils", BELOW, "1,2")
    put("Basophils", ABOVE, "")
    dialog.origin.source.setText("")
    dialog.use_button.click()
    assert "where they come from" in dialog.trouble.text()
    dialog.origin.source.setText("Our own rules")
    dialog.origin.day.setText("2026-05-02")
    dialog.use_button.click()
    limits = {one.label: (one.below, one.above) for one in now(commands).limits}
    assert limits[Label.NEUTROPHIL] == (1.2, 20.0)
    assert Label.BASOPHIL not in limits
    assert now(commands).limits_date == date(2026, 5, 2)
    panel.show_laboratory(now(commands))
    assert panel.limits_line.text() == "4 rows · Our own rules · Taken over 2 May 2026."
    panel.show_laboratory(replace(now(commands), limits_source="", limits_date=None))
    assert panel.limits_line.text() == "4 rows"


def test_all_columns_of_the_ranges_are_visible_on_a_small_screen(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
) -> None:
    """In a dialog of 784 px in languages with short words, of 928 px in every language."""
    narrow = language in (Language.ENGLISH, Language.FRENCH, Language.ARABIC)
    monkeypatch.setattr(room, "dialog_room", lambda: QSize(784 if narrow else 928, 440))
    window = make_window(Settings(theme=Theme.LIGHT, language=language))
    dialog = RangesDialog(commands.laboratory, window)
    dialog.show()
    for _ in range(4):
        QApplication.processEvents()
    header = dialog.table.horizontalHeader()
    assert header.length() <= dialog.table.viewport().width()
    columns = range(header.count())
    assert [at for at in columns if header.sectionSize(at) < header.sectionSizeHint(at)] == []


def test_the_figures_of_a_range_stand_near_each_other(
    window: MainWindow, commands: FakeCommands
) -> None:
    dialog = RangesDialog(commands.laboratory, window)
    dialog.show()
    QApplication.processEvents()
    header = dialog.table.horizontalHeader()
    widths = [header.sectionSize(at) for at in range(FROM_AGE, HIGH_GIGA + 1)]
    assert max(widths) < 2 * min(widths)
    for column in range(header.count()):
        side = Qt.AlignmentFlag(dialog.table.horizontalHeaderItem(column).textAlignment())
        right = bool(side & Qt.AlignmentFlag.AlignRight)
        assert right is (column >= FROM_AGE)
