"""The names of usual types fit into their tiles, even with large texts and small tiles."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_commands import FakeCommands
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

sys.path.append(str(Path(__file__).resolve().parents[1] / "language"))

from painted_texts import strokes

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.ui.parts.texts import answer_words, words
from hematovision_desktop.ui.window.main import MainWindow
from hematovision_desktop.ui.window.translation import use_language


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_usual_name_is_cut_off(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot, percent: int
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, text_percent=percent))
    commands.run_whole()
    gallery = window.classify_page.gallery
    gallery.bar.side.setValue(gallery.bar.side.minimum())
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    with strokes() as (texts, _fills):
        gallery.view.grab()
    names = {words.label_short(one) for one in LabelSet.FIVE.labels}
    said = [text for text, _place in texts]
    assert names & set(said)
    assert [
        one for one in said if one.endswith("…") and any(name.startswith(one[:2]) for name in names)
    ] == []


@pytest.fixture(params=[one for one in Language if one is not Language.SYSTEM])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    yield request.param
    use_language(qapp, Language.ENGLISH)


def test_how_sure_a_name_is_has_room_in_every_language(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    qtbot: QtBot,
    language: Language,
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=language))
    commands.on = None
    commands.run_whole()
    gallery = window.classify_page.gallery
    gallery.bar.side.setValue(gallery.bar.side.minimum())
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    with strokes() as (texts, _fills):
        gallery.view.grab()
    sure = answer_words.sureness(0.9, asks=False, trust=Trust.FAMILIAR)
    said = [text for text, _place in texts]
    assert sure in said
    assert [one for one in said if one.endswith("…")] == []


@pytest.mark.parametrize("percent", [100, 200])
def test_icons_are_as_large_as_the_texts(
    make_window: Callable[..., MainWindow], percent: int
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, text_percent=percent))
    heights = {
        one.iconSize().height() / one.fontMetrics().ascent()
        for one in window.classify_page.findChildren(QPushButton)
        if one.property("iconName")
    }
    assert heights
    assert all(1.0 < one < 1.6 for one in heights)
