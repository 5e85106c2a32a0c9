"""Another language or size is there at once, by another window over the same program."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.services.batches import finding
from hematovision_desktop.shell import window as shell_window
from hematovision_desktop.ui.parts.palette import apply_theme
from hematovision_desktop.ui.window import translation
from hematovision_desktop.ui.window.main import SETTINGS, MainWindow

FRENCH = (
    '<!DOCTYPE TS><TS version="2.1" language="fr_FR"><context><name>MainWindow</name><message>'
    "<source>Settings</source><translation>Réglages</translation></message></context></TS>"
)


@pytest.fixture
def french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        pytest.skip("pyside6-lrelease is not installed here")
    folder = tmp_path / "assets" / "translations"
    folder.mkdir(parents=True)
    source = folder / "hematovision_fr.ts"
    source.write_text(FRENCH, encoding="utf-8")
    command = [tool, str(source), "-qm", str(source.with_suffix(".qm"))]
    subprocess.run(command, check=True, capture_output=True)
    monkeypatch.setattr(translation, "ASSETS", folder.parent)


def is_over(window: MainWindow) -> bool:
    batch = window.classify_page.batch
    ended = batch is not None and batch.stage in (Stage.TO_LOOK_AT, Stage.REVIEWED)
    return ended and window.classify_page.is_settled


@pytest.mark.usefixtures("french")
def test_another_language_and_size_are_there_at_once_where_the_person_is(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    tiny_pack: Path,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    monkeypatch.setenv("HEMATOVISION_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(finding, "DRAWN_FIELDS", 4)
    windows: list[MainWindow] = []
    seen: dict[str, object] = {}

    def choose(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.classify_page.batch is not None)
        qtbot.waitUntil(lambda: is_over(window))
        window.show_page(SETTINGS)
        seen["before"] = window.classify_page.gallery.model.rowCount()
        seen["offered"] = [
            window.settings_page.look.language.itemData(row)
            for row in range(window.settings_page.look.language.count())
        ]
        box = window.settings_page.look.language
        box.setCurrentIndex(box.findData(Language.FRENCH))

    def look(window: MainWindow) -> None:
        seen["page"] = window.pages.currentIndex()
        seen["rail"] = [one.text() for one in window.rail.buttons.buttons()]
        qtbot.waitUntil(lambda: window.classify_page.is_settled)
        seen["after"] = window.classify_page.gallery.model.rowCount()
        box = window.settings_page.look.text
        box.setCurrentIndex(box.findData(150))

    def read(window: MainWindow) -> None:
        seen["points"] = window.font().pointSizeF()
        seen["page of large texts"] = window.pages.currentIndex()
        window.close()

    acts = [choose, look, read]

    class Window(MainWindow):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            windows.append(self)
            act = acts.pop(0)
            QTimer.singleShot(50, lambda: self.do(act))

        def do(self, act: Any) -> None:
            try:
                act(self)
            except Exception as trouble:
                # Or the program would run on for ever.
                seen["trouble"] = repr(trouble)
                QApplication.quit()

    monkeypatch.setattr(shell_window, "MainWindow", Window)
    try:
        assert shell_window.run_window(drawn=True, pack_path=tiny_pack, log_path=None) == 0
    finally:
        translation.use_language(qapp, Language.ENGLISH)
    assert "trouble" not in seen, seen
    assert len(windows) == 3
    assert seen["offered"] == [Language.SYSTEM, Language.ENGLISH, Language.FRENCH]
    assert seen["page"] == seen["page of large texts"] == SETTINGS
    assert seen["points"] == pytest.approx(16.5)
    assert "Réglages" in str(seen["rail"])
    assert seen["after"] == seen["before"]
    assert seen["before"]
    # The windows of before are gone, and nothing asks them when the program is dressed anew.
    windows.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    for theme in (Theme.DARK, Theme.LIGHT):
        apply_theme(qapp, Settings(theme=theme))
