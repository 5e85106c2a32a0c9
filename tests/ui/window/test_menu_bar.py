"""The menu bar in each language, with large texts and for touch: completely visible, and opened by keys."""

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
    # Not every language has a mnemonic for each title: Alt leads to the bar, arrows along it.
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


def test_no_menu_is_wider_than_the_screen(make_window: Callable[..., MainWindow]) -> None:
    """With texts of twice the size, two columns and their shortcuts used to leave the screen."""
    window = make_window(Settings(theme=Theme.LIGHT, text_percent=200))
    room = window.screen().availableGeometry()
    menu = window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    usual = menu.sizeHint()
    more = [menu.addAction(f"number {number} of many that are there") for number in range(60)]
    for actions, scrolls in ((more, True), ((), False)):
        for one in more:
            one.setVisible(one in actions)
        menu.popup(room.topLeft())
        shown = menu.size()
        menu.close()
        assert (shown.width() <= room.width()) and (shown.height() <= room.height())
        assert shown == usual or scrolls
        assert (menu.sizeHint().height() > room.height()) == scrolls
