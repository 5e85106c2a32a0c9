"""Whatever is answered, the quiz fits a low window in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.ui.learn.quiz import ASKED
from hematovision_desktop.ui.parts.layout.room import ScrollPage
from hematovision_desktop.ui.window.main import LEARN, MainWindow


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.SYSTEM])
def test_no_answer_makes_a_low_window_scroll(
    make_window: Callable[..., MainWindow], language: Language
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=language))
    window.resize(944, 516)
    window.show_page(LEARN)
    page = window.learn_page
    page.buttons[1].click()
    for said in (*ASKED, None):
        page.quiz.name(said)
        QApplication.processEvents()
        assert page.quiz.told is not None
        bars = [
            one.verticalScrollBar() for one in window.findChildren(ScrollPage) if one.isVisible()
        ]
        assert [bar.maximum() for bar in bars] == [0] * len(bars), said
        page.quiz.ask_next()
        QApplication.processEvents()
