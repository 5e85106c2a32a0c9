"""Every text in a made-up language, which brackets and lengthens it: what has no bracket escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from fake_commands import FakeCommands
from made_up import OPENS
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from room_check import cut_off

from hematovision_desktop.core.settings import Language, Settings, Theme
from hematovision_desktop.ui.window.main import CLASSIFY, LIVE, LOG, SAMPLES, SETTINGS, MainWindow

SAME_EVERYWHERE = re.compile(
    r"^(\W|\d|_)*$"  # figures and signs
    r"|^(HematoVision.*|[A-Za-z?]( ?\d)?|µm|px|/µL|10.{1,3}/(µ)?L|English|Español|Français|हिन्दी|తెలుగు|العربية)$"
    r"|^(/data/.*|/slides/.*|[\w-]+\.(png|jpg|sqlite)|ward 7|Olympus, room 2)$"  # data
)

UNSEEN = {ord("\n"): " ", 0x200B: ""}
"""Where a line may break."""


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Return what a person can read or hear of each widget, with the widget's name."""
    for one in (window, *window.findChildren(QWidget)):
        name = type(one).__name__
        yield f"{name} name", one.accessibleName()
        yield f"{name} tip", one.toolTip()
        if isinstance(one, QLabel | QAbstractButton):
            yield name, one.text()
        elif isinstance(one, QGroupBox):
            yield name, one.title()
        elif isinstance(one, QLineEdit):
            yield f"{name} hint", one.placeholderText()
        elif isinstance(one, QComboBox):
            for row in range(one.count()):
                yield name, one.itemText(row)
    for action in window.findChildren(QAction):
        yield "action", action.text()


def escaped(window: QWidget) -> list[str]:
    """Return the texts that are in no bracket."""
    found = {
        f"{where}: {text}"
        for where, text in texts_of(window)
        if OPENS not in text and not SAME_EVERYWHERE.match(text.strip().translate(UNSEEN))
    }
    return sorted(found)


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("page", [CLASSIFY, LIVE, SAMPLES, LOG, SETTINGS])
def test_no_text_is_outside_the_translation(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot, page: int
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=Language.FRENCH))
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    window.show_page(page)
    assert "\n".join(escaped(window)) == ""


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("page", [CLASSIFY, LIVE, SAMPLES, LOG, SETTINGS])
def test_longer_texts_are_not_cut_off(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot, page: int
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=Language.FRENCH))
    window.resize(1024, 600)
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    window.show_page(page)

    def nothing_is_cut() -> None:
        assert "\n".join(cut_off(window)) == ""

    qtbot.waitUntil(nothing_is_cut, timeout=2000)


def test_the_made_up_language_is_taken_back(qapp: QApplication) -> None:
    assert qapp.translate("words", "Neutrophil") == "Neutrophil"
    assert QLocale().name() != ""
