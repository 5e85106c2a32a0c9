"""Signing a chosen sample, its states, and the buttons of its panel."""

from __future__ import annotations

from dataclasses import replace

from fake_commands import FakeCommands
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
)
from pytestqt.qtbot import QtBot
from sample_steps import search
from words_on import words_on

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.reports.report import report_of
from hematovision_desktop.core.reports.signing_gates import Gate, GateKind
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.samples.sample import (
    LeukocyteCount,
    SampleDetails,
    SampleState,
    SampleSummary,
)
from hematovision_desktop.services.messages.results import GatesOf, SheetOf, Signable
from hematovision_desktop.ui.report.dialog import SheetDialog
from hematovision_desktop.ui.samples.model import Column
from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.samples.sign_dialog import SignDialog
from hematovision_desktop.ui.window.main import MainWindow


class TestSigning:
    def test_a_sample_that_is_ready_is_to_be_signed_next(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        assert page.panel.open_button.property("look") == "primary"
        one = commands.batches[0]
        commands.batches[0] = replace(one, tally=replace(one.tally, waiting=0))
        page.bar.search()
        assert page.chosen is not None
        assert page.chosen.state is SampleState.READY
        assert page.panel.sign_button.property("look") == "primary"
        page.panel.sign_button.click()
        (dialog,) = window.findChildren(SignDialog)
        assert dialog.isVisible()
        assert commands.questions_of(GatesOf) == [GatesOf(7)]
        dialog.close()

    def test_a_sample_whose_pictures_are_being_read_can_be_signed_when_they_are(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        """The dialog asked to wait, and went on doing so when there was nothing left to wait for."""
        assert page.chosen is not None
        report = report_of(page.chosen, STANDARD)
        commands.signable = Signable(report, (Gate(GateKind.READING),), ())
        page.panel.sign_button.click()
        (dialog,) = window.findChildren(SignDialog)
        assert not dialog.sign_button.isVisible()
        commands.signable = Signable(report, (), ())
        window.classify.logged.emit()
        assert dialog.sign_button.isVisible()
        assert dialog.gates.text() == ""
        dialog.name.setText("Ada")
        commands.signable = Signable(report, (Gate(GateKind.READING),), ())
        window.classify.logged.emit()
        assert dialog.name.text() == "Ada", "what is signed does not change under the hand"
        assert dialog.sign_button.isVisible()
        dialog.close()

    def test_says_what_is_left_before_signing(
        self, page: SamplesPage, commands: FakeCommands
    ) -> None:
        one, row = commands.batches[0], commands.samples.rows[7]
        commands.batches[0] = replace(one, tally=replace(one.tally, waiting=0))
        page.bar.search()
        assert "Review the smear" not in words_on(page.panel.figures)
        counted = replace(row.details, leukocytes=LeukocyteCount(90.0))
        commands.samples.keep(row.known, counted)
        page.bar.search()
        assert "above 20. Review the smear." in words_on(page.panel.figures)
        # Nobody confirmed some of its cells.
        commands.batches[0] = replace(one, tally=replace(one.tally, waiting=0, unseen=12))
        page.bar.search()
        assert page.chosen is not None
        assert page.chosen.state is SampleState.IN_REVIEW
        assert "In review · 124 cells · 12 to confirm" in page.panel.state_line.text()
        state = page.model.index(0, Column.STATE)
        assert state.data() == "In review"
        assert state.data(Qt.ItemDataRole.ToolTipRole) == "In review, 12 to confirm"
        assert page.model.index(0, Column.NOT_REVIEWED).data() == "12"
        assert page.panel.open_button.property("look") == "primary"
        # Column, panel and search use the same names.
        commands.batches[0] = replace(one, tally=replace(one.tally, waiting=7, unseen=12))
        page.bar.search()
        assert "7 to look at · 12 to confirm" in page.panel.state_line.text()
        left = page.model.index(0, Column.NOT_REVIEWED)
        assert left.data() == "19"
        assert left.data(Qt.ItemDataRole.ToolTipRole) == "7 to look at, 12 to confirm"
        assert page.model.title(Column.NOT_REVIEWED) == "Not reviewed"
        for typed, understood in (
            ("not reviewed", "Shown: with cells to look at or to confirm"),
            ("to look at", "Shown: with cells to look at"),
            ("to confirm", "Shown: with cells to confirm"),
        ):
            search(page, typed)
            assert page.bar.understood.text() == understood

    def test_one_with_pictures_can_be_reported_and_one_without_cannot(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        page.panel.report_button.click()
        (sheet,) = window.findChildren(SheetDialog)
        assert sheet.isVisible()
        assert commands.questions_of(SheetOf) == [SheetOf(7)]
        sheet.close()
        page.choose_new(commands.samples.add(SampleDetails("26-0500")))
        for button in (page.panel.sign_button, page.panel.report_button, page.panel.open_button):
            assert not button.isEnabled()
        page.sign()
        assert window.findChildren(SignDialog) == []

    def test_signing_asks_for_a_name_and_signs_what_was_seen(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        assert page.chosen is not None
        commands.signable = Signable(report_of(page.chosen, STANDARD), (), ())
        page.panel.sign_button.setFocus()
        page.panel.sign_button.click()
        (dialog,) = window.findChildren(SignDialog)
        assert commands.questions_of(GatesOf) == [GatesOf(page.chosen.sample_id)]
        dialog.name.setText("Ada")
        dialog.sign_button.click()
        assert commands.signing.signed == [(page.chosen.sample_id, "Ada")]
        assert not dialog.isVisible()
        qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.signer == "Ada")
        # Printing follows signing.
        assert page.panel.report_button.property("look") == "primary"
        assert page.panel.open_button.property("look") == ""
        assert window.focusWidget() is page.panel.report_button

    def test_signing_moves_no_button(self, page: SamplesPage, qtbot: QtBot) -> None:
        panel, one = page.panel, page.chosen
        assert one is not None

        def places() -> list[QRect]:
            QApplication.processEvents()
            parts = (panel.open_button, panel.report_button)
            return [QRect(part.mapTo(panel, QPoint()), part.size()) for part in parts]

        def signed(version: int) -> SampleSummary:
            return replace(one, progress=replace(one.progress, version=version))

        before = places()
        panel.show_samples(())  # while samples are being searched
        assert places() == before
        # At its first width, and so narrow that the buttons take two rows.
        for width in (panel.width(), panel.minimumSizeHint().width()):
            page.split.setSizes([page.split.width() - width, width])
            panel.show_samples([signed(0)])
            assert panel.sign_button.isVisible() and not panel.hand_over_button.isVisible()
            before = places()
            panel.show_samples([signed(1)])
            assert panel.hand_over_button.isVisible() and not panel.sign_button.isVisible()
            assert places() == before

    def test_a_low_windows_lines_take_one_row_and_its_form_does_not_move(
        self, page: SamplesPage, window: MainWindow, commands: FakeCommands
    ) -> None:
        window.resize(944, 500)
        QApplication.processEvents()
        tops = {
            one.geometry().center().y()
            for one in (page.bar.line, page.bar.states, page.bar.new_button)
        }
        assert max(tops) - min(tops) <= 1
        assert page.chosen is not None
        labels, usual = LabelSet.FIVE.labels, "▲ usual 40–80"
        differential = page.chosen.tally.differential(labels)
        figures = page.panel.figures
        figures.show_figures(differential, dict.fromkeys(labels, usual))
        QApplication.processEvents()
        shown = [one for one in figures.findChildren(QLabel) if one.text() == usual]
        assert len(shown) == len(labels)
        for one in shown:
            assert one.heightForWidth(one.width()) < 2 * one.fontMetrics().lineSpacing()
        # Nor does a sample without cells move the form of the next.
        panel, height = page.panel, page.panel.area.height()
        page.choose_new(commands.samples.add(SampleDetails("26-0500")))
        QApplication.processEvents()
        assert panel.remove_button.isVisible()
        assert panel.area.height() == height
