"""The menu bar in each language, with large letters and for fingers: all of it is in view, and keys open it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.ui.window.main import MainWindow


def test_no_menu_is_folded_away(
    make_window: Callable[..., MainWindow], language: Language, qapp: QApplication
) -> None:
    look = Settings(theme=Theme.LIGHT, language=language, text_percent=200, touch=True)
    window = make_window(look)
    window.resize(960, 492)
    qapp.processEvents()
    bar, mirrored = window.menuBar(), window.isRightToLeft()
    forward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
    places = [bar.actionGeometry(one) for one in bar.actions()]
    assert all(bar.rect().contains(one) and not one.isEmpty() for one in places)
    # Not every language has a letter for each title: Alt leads to the bar, arrows along it.
    QTest.keyClick(window, Qt.Key.Key_Alt)
    assert bar.activeAction() is bar.actions()[0]
    reached = []
    for _ in bar.actions():
        reached.append(bar.activeAction())
        QTest.keyClick(bar, forward)
    assert reached == bar.actions()
    QTest.keyClick(bar, Qt.Key.Key_Down)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    assert opened is bar.actions()[0].menu()
    opened.close()
