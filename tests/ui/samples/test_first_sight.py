"""The Samples page as it is first seen: its first frame, and a sample before its batches are known."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Callable

from fake_commands import FakeCommands
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from words_on import words_on

from hematovision_desktop.ui.window.main import SAMPLES, MainWindow


class Painted(QObject):
    """Notes how tall a part was each time it was painted."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.heights: list[int] = []
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.heights.append(watched.height())
        return False


def test_a_first_sample_without_pictures_says_so(
    make_window: Callable[..., MainWindow], commands: FakeCommands
) -> None:
    with_pictures = list(commands.samples.rows)
    commands.samples.many(1)
    for one in with_pictures:
        del commands.samples.rows[one]
    window = make_window()
    window.show_page(SAMPLES)
    assert window.samples_page.chosen is not None
    assert "No pictures yet" in words_on(window.samples_page.panel)


def test_the_number_of_batches_is_said_before_they_are_known(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    window.show_page(SAMPLES)
    page = window.samples_page
    chosen = page.chosen
    assert chosen is not None
    page.panel.show_samples(())
    page.panel.show_samples((chosen,))
    assert "1 batch" in words_on(page.panel)
    assert "No pictures yet" not in words_on(page.panel)


def test_the_form_is_never_painted_with_the_room_of_other_figures(
    make_window: Callable[..., MainWindow],
) -> None:
    """The rows of figures joined the visible page one by one, and took their room from the form."""
    window = make_window()
    window.resize(1360, 840)
    window.show_page(SAMPLES)
    painted = Painted(window.samples_page.panel.form)
    for _ in range(6):
        QApplication.processEvents()
    assert painted.heights
    assert len(set(painted.heights)) == 1
