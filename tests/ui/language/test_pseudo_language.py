"""Every text in a made-up language that brackets and lengthens it: texts without brackets escaped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

import pytest
from escaped_texts import escaped
from fake_commands import FakeCommands
from made_up import CLOSES, OPENS
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from room_check import cut_off

from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.ui.window import appearance
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.main import MainWindow


@pytest.mark.usefixtures("pseudo")
def test_no_text_is_outside_the_translation(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=Language.FRENCH))
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    for index, page in enumerate(Page):
        window.show_page(index)
        assert (page, "\n".join(escaped(window))) == (page, "")


class Bracketing(QTranslator):
    """Brackets every text, including those not yet in the list of texts."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, text: str, *_more: object) -> str:
        return f"{OPENS}{text}{CLOSES}"


def test_a_batch_that_has_no_folders_name_is_named_in_the_language(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    speaks = Bracketing()

    def speak(*_asked: object) -> bool:
        return qapp.installTranslator(speaks)

    monkeypatch.setattr(appearance, "use_language", speak)
    try:
        make_window()
    finally:
        qapp.removeTranslator(speaks)
    said = commands.calls("call_batches")[-1]
    assert said == (BatchNames(**{key: f"⟦{text}⟧" for key, text in asdict(BatchNames()).items()}),)


@pytest.mark.usefixtures("pseudo")
def test_longer_texts_are_not_cut_off(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=Language.FRENCH))
    window.resize(1024, 600)
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)

    def nothing_is_cut() -> None:
        assert "\n".join(cut_off(window)) == ""

    for index in range(len(Page)):
        window.show_page(index)
        qtbot.waitUntil(nothing_is_cut)


def test_the_made_up_language_is_removed_again(qapp: QApplication) -> None:
    assert qapp.translate("words", "Neutrophil") == "Neutrophil"
    assert QLocale().name() != ""
