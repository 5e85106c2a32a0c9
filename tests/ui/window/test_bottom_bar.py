"""The bottom bar cuts nothing while it has room for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_commands import CARD
from PySide6.QtWidgets import QApplication

from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.services.messages.program import ModelChanged
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.window.main import MainWindow


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
def test_the_models_name_is_whole_with_large_texts(
    make_window: Callable[..., MainWindow], language: Language, percent: int
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=language, text_percent=percent))
    window.handle(ModelChanged(CARD, Path("/packs/usual.tflite")))
    texts = window.bottom.findChildren(Elided)
    for width, height in ((1360, 840), (1024, 600), (944, 516)):
        window.resize(width, height)
        QApplication.processEvents()
        assert [one.shown_text for one in texts] == [one.text() for one in texts]
    long = "a model pack with a name that is much longer than any usual one " * 3
    window.bottom.show_model(long)
    QApplication.processEvents()
    assert window.bottom.width() == window.width()
    assert window.bottom.research.isVisible()
