"""Parts beside each other that wrap into rows if there is no room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.ui.parts.layout.breaking import PushButton
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import BETWEEN_PX, GAP_PX, Rows
from hematovision_desktop.ui.parts.layout.widgets import button, in_line, label
from hematovision_desktop.ui.parts.look import palette
from hematovision_desktop.ui.settings.figures_dialog import OriginLine
from hematovision_desktop.ui.window.appearance import prepare

WIDE_PX, HIGH_PX = 100, 20


@pytest.fixture
def to_the_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def part() -> QWidget:
    made = QWidget()
    made.setFixedSize(WIDE_PX, HIGH_PX)
    return made


def shown(rows: Rows, width: int, qtbot: QtBot) -> QWidget:
    """Return a widget of a width with rows at its top."""
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(rows)
    column.addStretch(1)
    whole.resize(width, 300)
    whole.show()
    return whole


def places(*parts: QWidget) -> list[tuple[int, int]]:
    return [(one.x(), one.y()) for one in parts]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (3 * WIDE_PX + 2 * GAP_PX, [(0, 0), (108, 0), (216, 0)]),
        (3 * WIDE_PX + 2 * GAP_PX - 1, [(0, 0), (108, 0), (0, HIGH_PX + BETWEEN_PX)]),
        (WIDE_PX, [(0, 0), (0, HIGH_PX + BETWEEN_PX), (0, 2 * (HIGH_PX + BETWEEN_PX))]),
    ],
)
def test_parts_without_room_wrap(qtbot: QtBot, width: int, expected: list[tuple[int, int]]) -> None:
    parts = part(), part(), part()
    rows = Rows(*parts)
    whole = shown(rows, width, qtbot)
    assert places(*parts) == expected
    assert rows.minimumSize().width() == WIDE_PX
    assert whole.minimumSizeHint().width() == WIDE_PX
    assert rows.heightForWidth(width) == expected[-1][1] + HIGH_PX


def test_hidden_parts_take_no_room(qtbot: QtBot) -> None:
    one, hidden, other = part(), part(), part()
    hidden.hide()
    _whole = shown(Rows(one, hidden, other), 2 * WIDE_PX + GAP_PX, qtbot)
    assert places(one, other) == [(0, 0), (WIDE_PX + GAP_PX, 0)]


def test_parts_after_a_spring_are_at_the_end_of_their_row(qtbot: QtBot) -> None:
    one, other = part(), part()
    rows = Rows(one)
    rows.add_spring()
    rows.add(other)
    whole = shown(rows, 400, qtbot)
    assert places(one, other) == [(0, 0), (300, 0)]
    whole.resize(150, 300)
    qtbot.waitUntil(lambda: places(one, other) == [(0, 0), (50, HIGH_PX + BETWEEN_PX)])


def test_a_stretching_part_takes_the_rest_and_at_least_its_minimum(qtbot: QtBot) -> None:
    long, other = QWidget(), part()
    long.setMinimumHeight(HIGH_PX)
    rows = Rows()
    rows.add(long, 1, 60)
    rows.add(other)
    whole = shown(rows, 400, qtbot)
    assert (long.width(), other.x()) == (400 - WIDE_PX - GAP_PX, 300)
    whole.resize(160, 300)
    qtbot.waitUntil(lambda: (long.width(), other.y()) == (160, HIGH_PX + BETWEEN_PX))


@pytest.mark.usefixtures("to_the_left")
def test_rows_run_as_the_language_is_read(qtbot: QtBot) -> None:
    one, other = part(), part()
    _whole = shown(Rows(one, other), 400, qtbot)
    assert places(one, other) == [(300, 0), (300 - WIDE_PX - GAP_PX, 0)]


@pytest.mark.parametrize("width", [1200, 600])
def test_a_source_and_its_day_are_whole_in_large_letters(
    qapp: QApplication, qtbot: QtBot, width: int
) -> None:
    large = Settings(theme=Theme.LIGHT, text_percent=200)
    prepare(large)
    palette.apply_sheet(qapp, large)
    line = OriginLine()
    qtbot.addWidget(line)
    line.show_origin("Oxford University Hospitals", date(2026, 3, 1))
    line.resize(width, line.heightForWidth(width))
    line.show()
    needed = line.day.fontMetrics().horizontalAdvance("2026-03-01")
    assert line.day.width() >= needed + 18
    for typed in (line.source, line.day):
        assert line.rect().contains(typed.geometry().translated(typed.parentWidget().pos()))
    beside = line.day.parentWidget().y() == line.source.parentWidget().y()
    assert beside is (width == 1200)


@pytest.mark.parametrize("spares", [False, True])
def test_a_text_that_says_nothing_starts_no_further_row(spares: bool, qtbot: QtBot) -> None:
    first, said, last = part(), label("Not checked"), part()
    rows = Rows(first)
    said.setMinimumWidth(1)
    rows.add(said, 1, 2 * WIDE_PX)
    rows.add(last)
    rows.spare_rows(spares)
    _whole = shown(rows, 2 * WIDE_PX + 50, qtbot)
    assert last.y() > first.y()
    said.setText("")
    qtbot.waitUntil(lambda: last.y() == first.y())


def test_texts_shrink_first_to_save_rows(qtbot: QtBot) -> None:
    said, fixed = QWidget(), part()
    said.setMinimumSize(20, HIGH_PX)
    rows = Rows()
    rows.add(said, 1, WIDE_PX)
    rows.add(fixed)
    narrow = WIDE_PX + GAP_PX + WIDE_PX // 2
    whole = shown(rows, narrow, qtbot)
    beneath = [(0, 0), (0, HIGH_PX + BETWEEN_PX)]
    assert places(said, fixed) == beneath
    rows.spare_rows(True)
    qtbot.waitUntil(lambda: places(said, fixed) == [(0, 0), (narrow - WIDE_PX, 0)])
    assert rows.heightForWidth(narrow) == HIGH_PX
    # Below half of its preferred width, a text says nothing useful.
    whole.resize(narrow - 1, 300)
    qtbot.waitUntil(lambda: places(said, fixed) == beneath)
    rows.spare_rows(False)
    whole.resize(narrow, 300)
    qtbot.waitUntil(lambda: whole.layout().activate() is False)
    assert places(said, fixed) == beneath


def ink_before_px(shown: QWidget, within: QWidget) -> int:
    """Return how many px of a row lie before the first letter of a text in it."""
    high = within.grab(QRect(0, shown.y(), within.width(), shown.height())).toImage()
    ground = high.pixel(within.width() // 2, 0)
    columns = range(high.width())
    rows = range(high.height())
    inked = [x for x in columns if any(high.pixel(x, y) != ground for y in rows)]
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return within.width() - 1 - inked[-1] if mirrored else inked[0]


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_words_of_a_link_begin_below_those_of_the_text_above(
    way: Qt.LayoutDirection, qtbot: QtBot, qapp: QApplication
) -> None:
    usual = Settings(theme=Theme.LIGHT)
    prepare(usual)
    palette.apply_sheet(qapp, usual)
    qapp.setLayoutDirection(way)
    try:
        whole = QWidget()
        qtbot.addWidget(whole)
        text, link = label("Here is a text"), button("Here is a link", look="link")
        link.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no ring before its words
        column_in(whole, text, in_line(link), around_px=24)
        whole.resize(400, 120)
        whole.show()
        qtbot.waitExposed(whole)
        assert abs(ink_before_px(text, whole) - ink_before_px(link, whole)) <= 1
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_follows_a_link_and_a_spring_ends_where_its_row_ends(qtbot: QtBot) -> None:
    whole, link, last = QWidget(), button("Another log", look="link"), part()
    qtbot.addWidget(whole)
    rows = Rows(link)
    rows.add_spring()
    rows.add(last)
    column_in(whole, rows, around_px=24)
    whole.resize(400, 100)
    whole.show()
    assert link.x() < 24
    assert last.x() + last.width() == 400 - 24


def test_a_link_at_the_edge_of_its_parent_keeps_its_ring(qtbot: QtBot) -> None:
    link = button("Here is a link", look="link")
    _whole = shown(in_line(link), 400, qtbot)
    assert link.x() == 0


class Counted(PushButton):
    """A button that counts how often its height is computed."""

    asked = 0

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Count, and return the height."""
        self.asked += 1
        return super().heightForWidth(width)


def test_rows_are_arranged_anew_only_if_their_own_parts_changed(qtbot: QtBot) -> None:
    first, other, above = Counted("Short"), Counted("Another"), label("One text")
    rows = Rows(first, other)
    whole = shown(rows, 160, qtbot)
    column = whole.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(0, above)
    QApplication.processEvents()
    first.asked = 0
    above.setText("A longer text\nin two lines")
    QApplication.processEvents()
    high = above.height() + column.spacing()
    assert first.y() == high, "the rows moved down"
    above.setText("in two lines\nA longer text")
    first.asked = 0
    QApplication.processEvents()
    assert first.asked == 0
    other.setText("Words that need\u00a0a\u00a0row of their own")
    QApplication.processEvents()
    assert places(first, other)[1] == (0, high + first.height() + BETWEEN_PX)
    first.hide()
    QApplication.processEvents()
    assert places(other) == [(0, high)]
