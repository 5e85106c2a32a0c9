"""Every dialog and the window's frame at 960×540 px: completely visible, translated, with large and long texts, and for touch."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from every_dialog import (
    fill,
    own_dialogs,
    questions,
    walk,
)
from fake_commands import FakeCommands
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)
from refusals import REFUSING, lines_of, moved_by_a_refusal
from room_check import cut_off, empty_lines, too_small, torn

sys.path.append(str(Path(__file__).resolve().parent / "language"))

from escaped_texts import escaped
from made_up import write_made_up
from painted_texts import watched

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.settings import Language, Settings, Theme, WindowMemory
from hematovision_desktop.ui.classify.check_page import CheckDialog
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.room import ScrollPage
from hematovision_desktop.ui.parts.texts.direction import is_mirrored
from hematovision_desktop.ui.window import translation
from hematovision_desktop.ui.window.main import MainWindow

MOST = QSize(960, 540) - room.WINDOW_FRAME
EDGE_PX = 32
MARGIN_PX = 12
"""Least distance of what a dialog says or offers from its edges."""


def faults(dialog: QWidget, look: Settings) -> list[str]:
    """Return what is cut off, too low, off the screen, or in another language.

    Qt's own file and print dialogs are only read: their layout is not ours.
    """
    found = escaped(dialog) if look.language is not Language.SYSTEM else []
    if isinstance(dialog, QFileDialog | QPrintDialog):
        return found
    found += cut_off(dialog) + empty_lines(dialog) + (too_small(dialog) if look.touch else [])
    found += torn(dialog) if look.language is Language.ARABIC else []
    found += scrolled_away(dialog) + indented(dialog) + cramped(dialog)
    with watched(made_up=look.language is not Language.SYSTEM) as painted:
        dialog.grab()
    found += painted
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    for table in dialog.findChildren(QTableView):
        header = table.horizontalHeader()
        cut = [
            at
            for at in range(header.count())
            if header.sectionSize(at) < header.sectionSizeHint(at)
        ]
        found += [f"the name of column {at} is cut off" for at in cut]
    for size in (dialog.size(), least):
        if size.boundedTo(MOST) != size:
            found.append(f"larger than the screen: {size.toTuple()} of {MOST.toTuple()}")
    return found


def scrolled_away(dialog: QWidget) -> list[str]:
    """Return closing buttons out of sight, and content that scrolls sideways."""
    areas = dialog.findChildren(ScrollPage)
    found = [
        f"{one.accessibleName()} scrolls sideways"
        for one in dialog.findChildren(QScrollArea)
        if one.horizontalScrollBar().isVisible()
    ]
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    feet = [one for one in buttons if not any(area.isAncestorOf(one) for area in areas)]
    if areas and not feet:
        found.append("all buttons scroll away")
    # In the check, the text must be read before the buttons.
    first = [] if isinstance(dialog, CheckDialog) else buttons
    return found + [
        f"“{one.text()}” is out of sight"
        for one in first
        if one.property("look") == "primary" and one.visibleRegion().boundingRect() != one.rect()
    ]


def indented(dialog: QWidget) -> list[str]:
    """Return labels indented in a box although nothing is beside them."""
    found = []
    for one in dialog.findChildren(QLabel) if isinstance(dialog, QMessageBox) else ():
        left = one.mapTo(dialog, QPoint()).x()
        before = dialog.width() - left - one.width() if is_mirrored() else left
        if one.isVisible() and one.text() and before > EDGE_PX:
            found.append(f"“{one.text()}” begins {before} px from the edge")
    return found


def cramped(dialog: QWidget) -> list[str]:
    """Return what stands too near to an edge of its dialog."""
    kinds = (QLabel, QPushButton, QProgressBar)
    parts = [one for kind in kinds for one in dialog.findChildren(kind) if one.isVisible()]
    inside = dialog.rect().adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
    return [
        f"“{one.text()}” is too near to the edge"
        for one in parts
        if one.text()
        and not any(area.isAncestorOf(one) for area in dialog.findChildren(QScrollArea))
        and not inside.contains(QRect(one.mapTo(dialog, QPoint()), one.size()))
    ]


LOOKS = {
    "long, touch": Settings(language=Language.FRENCH, touch=True),
    "long, 200 %, touch": Settings(language=Language.FRENCH, text_percent=200, touch=True),
    "mirrored, 200 %": Settings(language=Language.ARABIC, text_percent=200),
}


@pytest.fixture(params=LOOKS.values(), ids=LOOKS)
def look(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Settings:
    """Give each look of the window. French and Arabic are the made-up language; the screen is small."""
    monkeypatch.setattr(room, "dialog_room", lambda: MOST)
    one: Settings = request.param
    if one.language is not Language.SYSTEM:
        (tmp_path / "translations").mkdir()
        write_made_up(tmp_path / "translations", one.language.value, 6)
        monkeypatch.setattr(translation, "ASSETS", tmp_path)
        monkeypatch.setattr(translation, "has_font", lambda _language: True)
    return replace(one, theme=Theme.LIGHT, label_set=LabelSet.EXTENDED)


def test_every_dialog_is_completely_visible_and_translated(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    memory: WindowMemory,
    qapp: QApplication,
    look: Settings,
) -> None:
    window = make_window(look)
    window.resize(MOST)
    fill(window, commands)
    wrong = [] if window.width() <= MOST.width() else [f"the window is {window.width()} px wide"]
    wrong += cut_off(window.bottom) + cut_off(window.rail)

    refusing: set[str] = set()

    def note(name: str, dialog: QDialog) -> None:
        wrong.extend(f"{name}: {fault}" for fault in faults(dialog, look))
        if look.text_percent is None and lines_of(dialog):
            refusing.add(name)
            moved = moved_by_a_refusal(dialog)
            wrong.extend(f"{name}: a refusal moves “{one}”" for one in moved)

    unseen = walk(own_dialogs(window, commands, memory), note)
    unseen += walk(questions(window, commands), note)
    translation.use_language(qapp, Language.ENGLISH)
    assert "\n".join(wrong) == ""
    assert unseen == []
    assert look.text_percent is not None or refusing >= REFUSING
