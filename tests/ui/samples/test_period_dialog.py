"""The summary of a period in the window: shown, updated for other days, and saved as a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.reports.period import PeriodSummary, ProgramAgreement
from hematovision_desktop.core.verdicts.agreement import PairAgreement, TypeAgreement
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.results import PeriodOf
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.period_dialog import PeriodDialog

TODAY = date(2026, 11, 27)
MONOCYTES = (TypeAgreement(Label.MONOCYTE, 9, 8, 7, None),)


class Log:
    """Answers at once with a made-up month; earlier days are empty."""

    def __init__(self) -> None:
        self.asked: list[PeriodOf] = []

    def ask(self, request: Any, then: Callable[[Any], None]) -> None:
        self.asked.append(request)
        if request.last_day < request.first_day:
            then(Refused("The period ends before it begins."))
            return
        agreed = (ProgramAgreement(Label.MONOCYTE, 20, 15),)
        then(
            PeriodSummary(
                request.first_day,
                request.last_day,
                7,
                3,
                1,
                (1.0, 2.0, 9.0),
                700,
                80,
                90,
                9,
                agreed,
                (PairAgreement(("program", "Bo"), 20, 15, 0.512, MONOCYTES),),
            )
        )


def test_shows_updates_and_saves_the_summary(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Log()
    dialog = PeriodDialog(log, TODAY)
    qtbot.addWidget(dialog)
    assert log.asked == [PeriodOf(date(2026, 11, 1), TODAY)]
    texts = [one.text() for one in dialog.findChildren(QLabel)]
    assert "15 of 20 · 75\u00a0% (51–91)" in texts
    assert "80 of 700 · 11\u00a0%" in texts
    read = [one.replace(isolated("Bo"), "Bo") for one in texts]
    assert read[read.index("Program and Bo: same name") + 1] == "15 of 20 · 75\u00a0%"
    assert read[read.index("Program and Bo: Cohen's kappa") + 1] == "0.51"
    assert read[read.index("Program and Bo: Cohen's kappa, Monocyte") + 1] == "–"
    assert texts[texts.index("Hours until signed, median") + 1] == "2.0"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "november"), ""))
    dialog.save_button.click()
    assert '"same name, monocyte",15,20,75.0' in (tmp_path / "november.csv").read_text("utf-8-sig")
    dialog.last.setDate(QDate(2026, 10, 1))
    assert dialog.trouble.text() == "The period ends before it begins."
    assert not dialog.save_button.isEnabled()
