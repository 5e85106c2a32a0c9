"""Texts, edges and what is chosen stand out on every page, in every dialog and in every state, by WCAG 2.1 AA."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product

import pytest
from every_dialog import fill, own_dialogs, questions, walk
from every_page import every_stop
from fake_commands import FakeCommands
from inks_seen import changed_clearly, contrast, poor_edges, poor_frames, poor_texts, seen_in
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Contrast, Settings, Theme, WindowMemory
from hematovision_desktop.ui.parts.look.draw import draw_bar
from hematovision_desktop.ui.parts.look.palette import apply_theme, read_asset, type_colour
from hematovision_desktop.ui.parts.look.schemes import SCHEMES, Colours
from hematovision_desktop.ui.window.main import MainWindow

Maker = Callable[..., MainWindow]
LOOKS = [
    pytest.param(Settings(theme=theme, contrast=contrast), id=f"{theme.value} {contrast.value}")
    for contrast in (Contrast.USUAL, Contrast.HIGH)
    for theme in (Theme.LIGHT, Theme.DARK)
]
USUAL = LOOKS[:2]
"""In high contrast every pair of ink and ground reaches 7 (`parts/test_schemes.py`)."""


@pytest.mark.parametrize("settings", USUAL)
def test_texts_and_edges_on_every_page(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot, settings: Settings
) -> None:
    window = make_window(settings)
    # What is said of the trouble lies over the picture, which is darkened for it.
    covered = {"live, in trouble": (window.live_page.bench.picture,)}
    poor: list[str] = []
    for stop in every_stop(window, commands, qtbot):
        found = [*poor_texts(window, covered.get(stop, ())), *poor_edges(window)]
        poor += [f"{stop}: {one}" for one in found]
    assert "\n".join(poor) == ""


@pytest.mark.parametrize("settings", USUAL)
def test_texts_and_edges_in_every_dialog(
    make_window: Maker, commands: FakeCommands, memory: WindowMemory, settings: Settings
) -> None:
    window = make_window(settings)
    fill(window, commands)
    poor: list[str] = []

    def look(name: str, dialog: QDialog) -> None:
        poor.extend(f"{name}: {one}" for one in (*poor_texts(dialog), *poor_edges(dialog)))

    walk(own_dialogs(window, commands, memory) | questions(window, commands), look)
    assert "\n".join(poor) == ""


def every_button() -> Iterator[QAbstractButton]:
    """Yield a button of each look in the sheet: at rest, under the pointer, pressed, chosen, and all of that."""
    sheet = read_asset("style.qss")
    for kind in (QPushButton, QToolButton):
        looks = {"", *re.findall(rf'{kind.__name__}\[look="(\w+)"\]', sheet)}
        for look, hover, down, chosen in product(sorted(looks), *[(False, True)] * 3):
            made = kind()
            made.setText(f"{kind.__name__[1]} {look} {hover:d}{down:d}{chosen:d}")
            made.setProperty("look", look)
            made.setCheckable(True)
            made.setChecked(chosen)
            made.setDown(down)
            made.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, hover)
            yield made


def every_field() -> Iterator[QWidget]:
    """Yield what else is filled in or set, at rest."""
    for look in ("", "heading"):
        line = QLineEdit()
        line.setProperty("look", look)
        line.setPlaceholderText(f"line {look}")
        yield line
    yield from (QComboBox(), QSpinBox(), QPlainTextEdit(), QSlider(Qt.Orientation.Horizontal))


@pytest.mark.parametrize("settings", LOOKS)
def test_buttons_and_fields_in_every_state(
    qapp: QApplication, qtbot: QtBot, settings: Settings
) -> None:
    apply_theme(qapp, settings)
    window = QDialog()
    qtbot.addWidget(window)
    grid = QGridLayout(window)
    for at, made in enumerate((*every_button(), *every_field())):
        grid.addWidget(made, at // 8, at % 8)
    window.show()
    assert "\n".join((*poor_texts(window), *poor_edges(window))) == ""


def made_menu() -> tuple[QWidget, Callable[[], None]]:
    menu = QMenu()
    first = menu.addAction("One")
    menu.addAction("Two")
    return menu, lambda: menu.setActiveAction(first)


def made_menu_bar() -> tuple[QWidget, Callable[[], None]]:
    bar = QMenuBar()
    first = bar.addAction("One")
    bar.addAction("Two")
    return bar, lambda: bar.setActiveAction(first)


def made_view(kind: type[QAbstractItemView], look: str = "") -> tuple[QWidget, Callable[[], None]]:
    view = kind()
    view.setProperty("look", look)
    rows = QStandardItemModel(2, 1, view)
    view.setModel(rows)
    for row, text in enumerate(("One", "Two")):
        rows.setData(rows.index(row, 0), text)
    return view, lambda: view.setCurrentIndex(rows.index(0, 0))


def made_tool() -> tuple[QWidget, Callable[[], None]]:
    tool = QToolButton()
    tool.setText("One")
    tool.setCheckable(True)
    return tool, lambda: tool.setChecked(True)


CHOSEN: dict[str, Callable[[], tuple[QWidget, Callable[[], None]]]] = {
    "menu": made_menu,
    "menu bar": made_menu_bar,
    "list": lambda: made_view(QListView),
    "tree": lambda: made_view(QTreeView),
    "table": lambda: made_view(QTableView),
    "tool": made_tool,
}


@pytest.mark.parametrize("settings", LOOKS)
@pytest.mark.parametrize("kind", CHOSEN)
def test_what_is_chosen_stands_out_from_what_is_not(
    qapp: QApplication, qtbot: QtBot, settings: Settings, kind: str
) -> None:
    apply_theme(qapp, settings)
    made, choose = CHOSEN[kind]()
    qtbot.addWidget(made)
    made.resize(240, 120)
    made.show()
    made.clearFocus()
    before, hint = seen_in(made), made.sizeHint()
    choose()
    assert made.sizeHint() == hint  # nothing beside it moves
    # An edge along at least one side of what is chosen.
    assert changed_clearly(before, seen_in(made)) > 24


FOCUSED_AT = (
    *("classify, empty", "classify, a cell is chosen", "live, cameras", "live, by hand"),
    *("quiz, wrong", "samples, several", "log, one chosen", "settings, all in use"),
)


@pytest.mark.parametrize("settings", LOOKS[1:3])
def test_whoever_has_the_keyboard_stands_out(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot, settings: Settings
) -> None:
    window = make_window(settings)
    poor: list[str] = []
    for stop in every_stop(window, commands, qtbot):
        if stop in FOCUSED_AT:
            poor += [f"{stop}: {one}" for one in poor_frames(window)]
    assert "\n".join(poor) == ""


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("share", [0.02, 0.6])
def test_the_end_of_a_bar_is_seen_for_every_type(scheme: Colours, share: float) -> None:
    for label in Label:
        image = QImage(100, 10, QImage.Format.Format_RGB32)
        image.fill(QColor(scheme.surface))
        painter = QPainter(image)
        draw_bar(painter, QRectF(image.rect()), share, type_colour(label), scheme)
        painter.end()
        empty = QColor(scheme.empty)
        end = [image.pixelColor(x, 5) for x in range(max(round(100 * share) - 3, 0), 100)]
        assert max(contrast(one, empty) for one in end) >= 3.0, label
