"""Fixtures: use a language in tests, whether or not a font here can write it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parent))

from made_up import write_made_up

from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.ui.parts.look.palette import ASSETS
from hematovision_desktop.ui.window import translation


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[Language], None]]:
    """Return a function that installs a language's translation until the test ends."""
    ours = QTranslator(qapp)

    def speak(language: Language) -> None:
        if language is not Language.ENGLISH:
            assert ours.load(str(ASSETS / "translations" / f"hematovision_{language.value}.qm"))
            qapp.installTranslator(ours)

    yield speak
    qapp.removeTranslator(ours)


@pytest.fixture
def pseudo(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Put the made-up language in place of French and, right to left, of Arabic."""
    folder = tmp_path_factory.mktemp("assets") / "translations"
    folder.mkdir()
    write_made_up(folder, "fr", 2)
    write_made_up(folder, "ar", 6)
    monkeypatch.setattr(translation, "ASSETS", folder.parent)
    monkeypatch.setattr(translation, "has_font", lambda _language: True)  # its letters are Latin
    yield
    translation.use_language(qapp, Language.ENGLISH)
