"""The figures above the gallery when the types change."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from words_on import percents_on, words_on

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.verdicts.differential import reviewed_differential
from hematovision_desktop.ui.classify.summary_panel import SummaryPanel

COUNTS: dict[Label | None, int] = {Label.EOSINOPHIL: 2, Label.MONOCYTE: 2}


def test_the_columns_of_other_types_are_there_at_once(qtbot: QtBot) -> None:
    panel = SummaryPanel()
    qtbot.addWidget(panel)
    panel.resize(800, 200)
    with qtbot.waitExposed(panel):
        panel.show()
    for types in LabelSet:
        differential = reviewed_differential(COUNTS, labels=types.labels)
        panel.show_figures(differential)
        assert len(percents_on(panel)) == len(differential.shares)


def test_figures_are_said_to_be_provisional_while_cells_wait(qtbot: QtBot) -> None:
    panel = SummaryPanel()
    qtbot.addWidget(panel)
    panel.resize(1200, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_figures(reviewed_differential(COUNTS, waiting=3))
    assert "of 4 leukocytes so far, with least and most" in words_on(panel)
    assert "Provisional: Eosinophil" in words_on(panel)
    panel.show_figures(reviewed_differential(COUNTS))
    assert "of 4 leukocytes, with 95 % interval" in words_on(panel).replace("\u00a0", " ")
    assert "Provisional" not in words_on(panel)
