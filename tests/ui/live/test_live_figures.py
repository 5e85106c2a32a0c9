"""The large figures of a count: at no row height does a word touch its bar or another word."""

from __future__ import annotations

import sys
from itertools import combinations
from pathlib import Path

import pytest
from fake_commands import FakeCommands
from PySide6.QtWidgets import QWidget

sys.path.append(str(Path(__file__).resolve().parents[1] / "language"))

from painted_texts import strokes

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.live.figures import LEAST_ROW_PX, ROW_PX
from hematovision_desktop.ui.window.main import LIVE, MainWindow


@pytest.fixture
def rows(window: MainWindow, commands: FakeCommands) -> QWidget:
    """Return the rows of five types, each of which was counted."""
    live = commands.live
    window.show_page(LIVE)
    window.live_page.open_source("virtual")
    live.run()
    live.start()
    for place, one in enumerate((Label.LYMPHOCYTE, Label.MONOCYTE, Label.BASOPHIL)):
        live.count_cell(one, 0.97, place)
    parts = window.live_page.bench.figures.findChildren(QWidget)
    return next(one for one in parts if one.accessibleName() == "Differential")


def test_no_word_touches_a_bar_or_another_word(rows: QWidget) -> None:
    for row_px in range(round(LEAST_ROW_PX), round(ROW_PX) + 30):
        rows.setFixedHeight(5 * row_px)
        with strokes() as (texts, fills):
            rows.grab()
        assert len(texts) >= 15
        assert fills
        wrong = [
            (row_px, one, fill.top() - letters.bottom())
            for one, letters in texts
            for fill in fills
            if letters.intersects(fill)
        ]
        wrong += [
            (row_px, one, other)
            for (one, letters), (other, those) in combinations(texts, 2)
            if letters.intersects(those)
        ]
        assert wrong == []
