"""Qt dresses all widgets undisturbed, a bar that scrolls nothing is not seen, and what a dialog does not show goes with it."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.ui.parts.palette import apply_theme
from hematovision_desktop.ui.settings.person_dialog import PersonDialog


class Watching(QLabel):
    """Notes at each change of its looks whether garbage might be collected."""

    def __init__(self) -> None:
        super().__init__("x")
        self.seen: list[bool] = []

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.seen.append(gc.isenabled())


def test_nothing_is_collected_while_all_widgets_are_dressed(
    qapp: QApplication, qtbot: QtBot
) -> None:
    label = Watching()
    qtbot.addWidget(label)
    label.ensurePolished()
    for theme in (Theme.DARK, Theme.LIGHT):
        apply_theme(qapp, Settings(theme=theme))
    assert label.seen
    assert not any(label.seen)
    assert gc.isenabled()


@pytest.mark.parametrize(("high", "seen"), [(50, False), (500, True)])
def test_a_bar_is_seen_where_there_is_something_to_scroll(
    qapp: QApplication, qtbot: QtBot, high: int, seen: bool
) -> None:
    apply_theme(qapp, Settings(theme=Theme.LIGHT))
    area, page = QScrollArea(), QLabel()
    qtbot.addWidget(area)
    page.setFixedSize(50, high)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setWidget(page)
    area.resize(200, 200)
    with qtbot.waitExposed(area):
        area.show()
    bar = area.verticalScrollBar().grab().toImage()
    middle = bar.width() // 2
    colours = {bar.pixelColor(middle, y).name() for y in range(bar.height())}
    assert (len(colours) > 1) is seen


@pytest.mark.parametrize("asked", [{}, {"name": True}, {"new": True}, {"role": True}])
def test_what_a_dialog_does_not_ask_for_goes_with_it(
    qapp: QApplication, asked: dict[str, bool]
) -> None:
    dialog = PersonDialog("Title", "", "Yes", lambda _told, _then: None, **asked)
    parts = (dialog.name, dialog.role, dialog.present, dialog.first, dialog.second)
    assert all(part.window() is dialog for part in parts)
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any(isValid(part) for part in parts)
