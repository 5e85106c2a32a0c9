"""A check with known cells as a picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import ASKED
from hematovision_desktop.core.microscopes.known_check import Recall
from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.shell.own_files import is_result
from hematovision_desktop.ui.parts.confusion_view import ConfusionPicture, ConfusionView
from hematovision_desktop.ui.parts.look.confusion_chart import Confusion, confusion_png
from hematovision_desktop.ui.parts.look.palette import apply_colours, colours
from hematovision_desktop.ui.parts.look.schemes import luminance

N, B = Label.NEUTROPHIL, Label.BAND
ONE = Confusion("x", {(N, N): 5}, [Recall(N, 5, 5, 0.5, 1.0)])
CORNER = (2, 2)
ALL_TYPES = [Recall(one, 1, 1, 0.03, 1.0) for one in ASKED]


def picture(right: int, wrong: int) -> QImage:
    confusion = {(N, N): right, (N, Label.EOSINOPHIL): wrong, (B, N): 3}
    recalls = [Recall(N, right, right + wrong, 0.4, 0.9), Recall(B, 3, 3, 0.3, 1.0)]
    return QImage.fromData(confusion_png(Confusion("Olympus & more", confusion, recalls)))


def test_a_column_for_each_name_given_and_a_row_for_each_type(qtbot: QtBot) -> None:
    two = picture(40, 10)
    one = QImage.fromData(confusion_png(ONE))
    assert two.width() - one.width() == two.height() - one.height() == 72


def test_higher_shares_of_right_names_are_darker(qtbot: QtBot) -> None:
    # A corner of the matrix's first cell, beside its figure.
    much, little = (
        picture(*shares).pixelColor(260, 142).lightness() for shares in ((50, 1), (9, 40))
    )
    assert much < little


@pytest.mark.parametrize(
    ("room", "scrolls"), [((1100, 700), ()), ((840, 440), ()), ((800, 200), ("down",))]
)
def test_a_chart_of_all_types_fits_a_small_window(
    qtbot: QtBot, room: tuple[int, int], scrolls: tuple[str, ...]
) -> None:
    view = ConfusionView("What each type was named", Qt.AlignmentFlag.AlignLeft)
    qtbot.addWidget(view)
    view.resize(*room)
    view.show()
    view.show_confusion(Confusion("x", {(one, one): 1 for one in ASKED}, ALL_TYPES), "")
    bars = {"across": view.horizontalScrollBar(), "down": view.verticalScrollBar()}
    qtbot.waitUntil(lambda: {way for way, bar in bars.items() if bar.isVisible()} == set(scrolls))
    png = QImage.fromData(confusion_png(view.picture.shown or ONE))
    assert png.width() == 230 + 8 * 72 + 250 + 2 * 24, "on paper it has the usual size"


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
def test_every_count_is_readable_on_its_ground(
    qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    apply_colours(qapp, Settings(theme=theme))
    chart = ConfusionPicture()
    qtbot.addWidget(chart)
    for right in range(1, 20):
        counts = {(N, N): right, (N, B): 20 - right}
        chart.show_confusion(Confusion("", counts, [Recall(N, right, 20, 0.4, 0.9)]), "")
        shown = chart.grab().toImage()
        for left in (230, 302):
            inside = {
                shown.pixelColor(x, y).rgb()
                for x in range(left + 4, left + 68)
                for y in range(114, 178)
            }
            bright = sorted(luminance(QColor(one)) for one in inside)
            ground = luminance(shown.pixelColor(left + 4, 114))
            best = max((ground + 0.05) / (bright[0] + 0.05), (bright[-1] + 0.05) / (ground + 0.05))
            assert best >= 4.5, f"{right} of 20 at {left} px"


def test_in_the_window_it_begins_where_the_texts_around_it_do(qtbot: QtBot) -> None:
    chart = ConfusionPicture()
    qtbot.addWidget(chart)
    chart.show_confusion(ONE, "Neutrophil: 5 of 5 named right")
    shown = chart.grab().toImage()
    columns = (
        {shown.pixelColor(x, y).name() for y in range(shown.height())} for x in range(shown.width())
    )
    assert next(x for x, colours_of in enumerate(columns) if len(colours_of) > 1) < 5


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
def test_in_the_window_it_has_the_colours_around_it_and_on_paper_it_is_white(
    qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    chart = ConfusionPicture()
    qtbot.addWidget(chart)
    chart.show_confusion(ONE, "Neutrophil: 5 of 5 named right")
    apply_colours(qapp, Settings(theme=theme))
    around = QColor(colours().window)
    assert chart.grab().toImage().pixelColor(*CORNER) == around
    assert QImage.fromData(confusion_png(ONE)).pixelColor(*CORNER) == QColor("white")


def test_a_later_chart_may_take_the_place_of_one(qtbot: QtBot, tmp_path: Path) -> None:
    chart, other = tmp_path / "chart.png", tmp_path / "other.png"
    chart.write_bytes(confusion_png(ONE))
    assert is_result(chart)
    other.write_bytes(confusion_png(ONE).replace(b"HematoVision", b"of a camera "))
    assert not is_result(other)


def test_the_words_over_the_chart_are_on_one_line(qtbot: QtBot) -> None:
    chart = QImage.fromData(confusion_png(ONE))
    edge = (chart.width() - ONE.size.width()) // 2
    right = edge + round(ONE.names_px + ONE.across_px)

    def first_row(left: int, width: int) -> int:
        """Return where the letters over a column begin, below the title."""
        return next(
            y
            for y in range(edge + 38, chart.height())
            for x in range(left, left + width)
            if chart.pixelColor(x, y).lightness() < 190
        )

    named = first_row(edge + round(ONE.names_px), round(ONE.across_px))
    assert first_row(right, round(ONE.right_px)) == named
