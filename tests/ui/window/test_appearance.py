"""The window's contrast: chosen, or like the system's, applied at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fake_commands import FakeCommands
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import Contrast, Settings, Theme
from hematovision_desktop.ui.parts.look import palette, schemes
from hematovision_desktop.ui.window.main import MainWindow

Maker = Callable[..., MainWindow]
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("theme", "contrast", "asked", "worn"),
    [
        (Theme.LIGHT, Contrast.SYSTEM, False, schemes.LIGHT),
        (Theme.LIGHT, Contrast.SYSTEM, True, schemes.HIGH_LIGHT),
        (Theme.DARK, Contrast.SYSTEM, True, schemes.HIGH_DARK),
        (Theme.LIGHT, Contrast.USUAL, True, schemes.LIGHT),
        (Theme.DARK, Contrast.HIGH, False, schemes.HIGH_DARK),
    ],
)
def test_the_system_is_followed_unless_a_person_chose(
    monkeypatch: pytest.MonkeyPatch,
    theme: Theme,
    contrast: Contrast,
    asked: bool,
    worn: schemes.Colours,
) -> None:
    monkeypatch.setattr(palette, "system_wants_contrast", lambda _application: asked)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    palette.apply_colours(application, Settings(theme=theme, contrast=contrast))
    assert palette.colours() is worn


def test_contrast_changes_at_once_and_is_remembered(
    window: MainWindow, commands: FakeCommands
) -> None:
    page = window.settings_page
    before = window.grab().toImage()
    page.look.contrast.setCurrentIndex(page.look.contrast.findData(Contrast.HIGH))
    page.apply_now()
    assert palette.colours() is schemes.HIGH_LIGHT
    assert window.grab().toImage().pixelColor(108, 60).name() == "#ffffff"
    assert commands.calls("apply_settings")[-1][0].contrast is Contrast.HIGH
    page.look.contrast.setCurrentIndex(page.look.contrast.findData(Contrast.USUAL))
    page.apply_now()
    assert window.grab().toImage() == before


def test_a_system_that_changes_its_contrast_is_followed(
    make_window: Maker, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT))
    monkeypatch.setattr(palette, "system_wants_contrast", lambda _application: True)
    hints = qapp.styleHints().accessibility()
    with qtbot.waitSignal(window.appearance.changed):
        hints.contrastPreferenceChanged.emit(hints.contrastPreference())
    assert palette.colours() is schemes.HIGH_LIGHT


@pytest.mark.parametrize(("theme", "times"), [(Theme.DARK, 0), (Theme.SYSTEM, 1)])
def test_only_a_scheme_that_is_the_systems_is_followed(
    make_window: Maker, qapp: QApplication, theme: Theme, times: int
) -> None:
    window = make_window(Settings(theme=theme))
    seen: list[None] = []
    window.appearance.changed.connect(lambda: seen.append(None))
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    qapp.processEvents()
    assert len(seen) == times
