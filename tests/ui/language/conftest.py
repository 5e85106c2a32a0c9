"""Lets the tests of languages speak one, whether or not a font here can write it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from hematovision_desktop.core.settings import Language
from hematovision_desktop.ui.parts.palette import ASSETS


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[Language], None]]:
    """Return what installs the translation of a language until the test is over."""
    ours = QTranslator(qapp)

    def speak(language: Language) -> None:
        if language is not Language.ENGLISH:
            assert ours.load(str(ASSETS / "translations" / f"hematovision_{language.value}.qm"))
            qapp.installTranslator(ours)

    yield speak
    qapp.removeTranslator(ours)
