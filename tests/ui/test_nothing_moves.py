"""Nothing in the window is animated, so reduced motion needs no setting."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

import hematovision_desktop
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.ui.parts.layout.widgets import ProgressBar
from hematovision_desktop.ui.window.appearance import prepare

PACKAGE = Path(hematovision_desktop.__file__).parent
SOURCES = sorted(path for room in ("ui", "shell") for path in (PACKAGE / room).rglob("*.py"))
MOVING = {
    "QAbstractAnimation",
    "QGraphicsOpacityEffect",
    "QMovie",
    "QParallelAnimationGroup",
    "QPropertyAnimation",
    "QScroller",
    "QSequentialAnimationGroup",
    "QTimeLine",
    "QVariantAnimation",
    "setAnimated",
}
"""Names of Qt by which something slides, fades, glides on or turns by itself."""


def users_of(names: set[str]) -> dict[str, set[str]]:
    """Return the sources that use some of these names, with the names. Only files with one are parsed."""
    texts = {path.name: path.read_text("utf-8") for path in SOURCES}
    holders = {path: text for path, text in texts.items() if any(name in text for name in names)}
    used = {path: names & set(names_in(text)) for path, text in holders.items()}
    return {path: found for path, found in used.items() if found}


def names_in(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.alias):
            yield node.name


def test_no_source_uses_animations() -> None:
    assert users_of(MOVING) == {}


def test_no_progress_bar_is_animated() -> None:
    # Qt's own bar moves while progress is unknown; ours stands still.
    assert list(users_of({"QProgressBar"})) == ["widgets.py"]


@pytest.mark.parametrize(
    ("done", "total", "shown"), [(0, 0, (0, 1)), (3, 7, (3, 7)), (7, 7, (7, 7)), (9, 7, (7, 7))]
)
def test_a_bar_is_empty_while_nobody_knows(
    qtbot: QtBot, done: int, total: int, shown: tuple[int, int]
) -> None:
    bar = ProgressBar("Progress")
    qtbot.addWidget(bar)
    bar.show_done(done, total)
    assert (bar.value(), bar.maximum()) == shown
    assert isinstance(bar, QProgressBar)
    assert bar.accessibleName() == "Progress"


def test_menus_and_lists_appear_at_once(qapp: QApplication) -> None:
    for effect in Qt.UIEffect:
        qapp.setEffectEnabled(effect, True)
    prepare(Settings())
    assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect)
