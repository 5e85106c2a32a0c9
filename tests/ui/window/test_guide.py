"""The guide for staff, opened from the Help menu."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.ui.window import guide
from hematovision_desktop.ui.window.guide import GuideSheet
from hematovision_desktop.ui.window.main import MainWindow
from hematovision_desktop.ui.window.translation import languages, use_language

SPOKEN = [one for one in languages() if one is not Language.SYSTEM]


@pytest.mark.parametrize("language", SPOKEN, ids=lambda one: one.value)
def test_shows_the_page_of_the_windows_language(language: Language, qapp: QApplication) -> None:
    use_language(qapp, language)
    try:
        told = guide.guide_text()
    finally:
        use_language(qapp, Language.ENGLISH)
    page = Path(__file__).parents[3] / "docs" / f"staff.{language.value}.md"
    title = next(one for one in page.read_text("utf-8").splitlines() if one.startswith("# "))
    assert told.startswith(title)
    assert "<div" not in told and told.rstrip()[-1] != ">"


def test_opens_from_the_help_menu(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        GuideSheet, "exec", lambda sheet: shown.append(sheet.page.toPlainText()) or 0
    )
    window.actions_["guide"].trigger()
    (told,) = shown
    assert "The first day at a microscope" in told and "Ctrl+Z" in told
    assert "#" not in told and "*" not in told


def test_says_that_it_is_missing(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(guide, "guide_folder", lambda: tmp_path)
    with caplog.at_level(logging.WARNING):
        sheet = GuideSheet(window)
    assert "Install the program again" in sheet.page.toPlainText()
