"""Every page in every state at 1080p with 200 % scale: large and long texts, touch, mirrored.

Nothing is cut off, nothing scrolls sideways, and everything is translated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from escaped_texts import escaped
from every_page import STOPS, Stops, classify_stops, live_stops, settle
from fake_commands import FakeCommands
from painted_texts import watched
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot
from room_check import cut_off, too_small, torn

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.ui.classify.field.canvas import FieldCanvas
from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.learn.progress import Progress
from hematovision_desktop.ui.live.picture import LivePicture
from hematovision_desktop.ui.parts.invitation import Invitation
from hematovision_desktop.ui.window.main import MainWindow

SIZE = (960, 492)
LOOKS = {
    "200 %": Settings(text_percent=200),
    "long, 200 %, touch": Settings(language=Language.FRENCH, text_percent=200, touch=True),
    "mirrored, touch": Settings(language=Language.ARABIC, touch=True),
}
WALKS = [
    pytest.param(stops, look, id=f"{stops.__name__}-{name}")
    for name, look in LOOKS.items()
    for stops in STOPS
    # In English, the first and the live page begin the work; the other looks have longer texts.
    if look.language is not Language.SYSTEM or stops in (classify_stops, live_stops)
]
SEEN = {LivePicture: 110, GalleryView: 110, FieldCanvas: 60}
"""The least height of what is looked at, px: less is no picture."""


def faults(window: MainWindow, look: Settings) -> list[str]:
    found = cut_off(window)
    if window.size().toTuple() != SIZE:
        found.append(f"the window is {window.size().toTuple()}")
    found += [
        f"{type(one).__name__} {one.accessibleName()} scrolls sideways"
        for one in window.findChildren(QScrollArea)
        # The confusion matrix is a picture, looked at piece by piece.
        if one.horizontalScrollBar().isVisible() and not isinstance(one.parent(), Progress)
    ]
    found += [
        f"{type(one).__name__} is {one.height()} px high"
        for kind, least in SEEN.items()
        for one in window.findChildren(kind)
        if one.isVisible() and one.height() < least
    ]
    if look.language is not Language.SYSTEM:
        found += escaped(window)
    else:  # the made-up language breaks headings into more lines than any real one
        found += [
            f"“{one.text()}” begins the work and is out of sight"
            for page in window.findChildren(Invitation)
            for one in page.findChildren(QPushButton)
            if one.isVisible() and one.property("look") == "primary"
            if one.visibleRegion().boundingRect() != one.rect()
        ]
    if look.language is Language.ARABIC:
        found += torn(window)
    if look.touch:
        found += too_small(window)
    return found


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize(("stops", "look"), WALKS)
def test_every_page_is_whole(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    qtbot: QtBot,
    stops: Stops,
    look: Settings,
) -> None:
    window = make_window(replace(look, theme=Theme.LIGHT, label_set=LabelSet.EXTENDED))
    window.resize(*SIZE)

    def is_whole() -> None:
        assert "\n".join(faults(window, look)) == ""

    for stop in stops(window, commands, qtbot):
        settle(window, qtbot)
        qtbot.waitUntil(is_whole)
        with watched(made_up=look.language is not Language.SYSTEM) as painted:
            window.grab()
        assert (stop, painted) == (stop, [])
