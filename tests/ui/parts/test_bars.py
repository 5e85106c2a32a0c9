"""The bars of a cell's probabilities: every name is whole in narrow panes and with large texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QPainter
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.ui.parts.look.bars import ProbabilityBars
from hematovision_desktop.ui.parts.texts import words

LABELS = LabelSet.EXTENDED.labels
SIGN_AND_FIGURE_PX = 120
"""Room beside a name for its key and its figure at 100 %, whatever the font is."""


@pytest.fixture
def bars(qtbot: QtBot) -> ProbabilityBars:
    made = ProbabilityBars()
    qtbot.addWidget(made)
    made.show_probabilities({one: 1 / (2 + place) for place, one in enumerate(LABELS)})
    return made


@pytest.mark.parametrize(("wide_px", "percent"), [(420, 100), (215, 100), (390, 200)])
def test_names_are_whole_and_bars_go_below_if_there_is_no_room_beside(
    bars: ProbabilityBars, monkeypatch: pytest.MonkeyPatch, wide_px: int, percent: int
) -> None:
    font = QFont(bars.font())
    font.setPointSizeF(11 * percent / 100)
    bars.setFont(font)
    longest = max(map(bars.fontMetrics().horizontalAdvance, map(words.label_short, LABELS)))
    wide_px = max(wide_px, longest + SIGN_AND_FIGURE_PX)
    bars.resize(wide_px, 10)
    bars.resize(wide_px, bars.sizeHint().height())
    written: list[str] = []
    draw = QPainter.drawText

    def note(painter: QPainter, *given: object) -> object:
        written.extend(one for one in given if isinstance(one, str))
        return draw(painter, *given)

    monkeypatch.setattr(QPainter, "drawText", note)
    bars.grab()
    for one in LABELS:
        assert words.label_short(one) in written
        assert words.probability(1 / (2 + LABELS.index(one))) in written


def test_a_click_finds_its_row_with_bars_below(bars: ProbabilityBars, qtbot: QtBot) -> None:
    clicked: list[Label] = []
    bars.label_clicked.connect(clicked.append)
    heights = []
    for wide_px in (420, 180):
        bars.resize(wide_px, bars.sizeHint().height())
        bars.resize(wide_px, bars.sizeHint().height())
        heights.append(bars.height())
        row = bars.height() / len(LABELS)
        for place in range(len(LABELS)):
            at = QPoint(40, round((place + 0.9) * row))
            qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=at)
    assert heights[0] < heights[1]
    assert clicked == [*LABELS, *LABELS]
