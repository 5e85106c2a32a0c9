"""Another language or size applies at once, by a new window for the same program."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.services.batches import finding
from hematovision_desktop.shell import window as shell_window
from hematovision_desktop.ui.classify.gallery.groups import Filters, Order
from hematovision_desktop.ui.parts.look.palette import apply_theme
from hematovision_desktop.ui.window import translation
from hematovision_desktop.ui.window.main import LIVE, SETTINGS, MainWindow

SMALL = "virtual:size=320x240,canvas=900x700,cells=4,rate=30,focus=0"
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


class Acts:
    """Makes windows and performs the next act in each. seen: the results."""

    def __init__(self, *acts: Any) -> None:
        self.left = list(acts)
        self.windows: list[MainWindow] = []
        self.seen: dict[str, object] = {}

    def make(self, *given: Any, **named: Any) -> MainWindow:
        window = MainWindow(*given, **named)
        self.windows.append(window)
        act = self.left.pop(0)
        QTimer.singleShot(50, window, lambda: self._do(act, window))
        return window

    def _do(self, act: Any, window: MainWindow) -> None:
        try:
            act(window)
        except Exception as trouble:
            # Otherwise the program would run for ever.
            self.seen["trouble"] = repr(trouble)
            QApplication.quit()


def change(box: QComboBox, value: object) -> None:
    """Choose an entry of a list with the keys."""
    box.setFocus()
    box.setCurrentIndex(box.findData(value))


def is_over(window: MainWindow) -> bool:
    batch = window.classify_page.batch
    ended = batch is not None and batch.stage in (Stage.TO_LOOK_AT, Stage.REVIEWED)
    return ended and window.classify_page.is_settled


def cells_shown(window: MainWindow) -> tuple[int, Order, Filters]:
    """Return the number of cells in view, with order and filters; fail if there are none."""
    gallery = window.classify_page.gallery
    assert gallery.model.rowCount()
    return gallery.model.rowCount(), Order(gallery.bar.order.currentData()), gallery.model.filters


@pytest.mark.usefixtures("french")
def test_another_language_or_size_applies_at_once_in_the_same_place(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    tiny_pack: Path,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    monkeypatch.setenv("HEMATOVISION_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(finding, "DRAWN_FIELDS", 4)

    def choose(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.classify_page.batch is not None)
        qtbot.waitUntil(lambda: is_over(window))
        window.classify_page.toggle_suggestions()
        gallery = window.classify_page.gallery
        gallery.bar.order.setCurrentIndex(gallery.bar.order.findData(Order.LEAST_SURE))
        gallery.bar.show_to_confirm()
        window.show_page(SETTINGS)
        seen["before"] = cells_shown(window)
        seen["offered"] = [
            window.settings_page.look.language.itemData(row)
            for row in range(window.settings_page.look.language.count())
        ]
        change(window.settings_page.look.language, Language.FRENCH)

    def look(window: MainWindow) -> None:
        seen["page"] = window.pages.currentIndex()
        seen["rail"] = [one.text() for one in window.rail.buttons.buttons()]
        qtbot.waitUntil(lambda: window.classify_page.is_settled)
        seen["hides"] = window.classify_page.cells.hides
        seen["after"] = cells_shown(window)
        seen["holds the keys"] = window.focusWidget() is window.settings_page.look.language
        change(window.settings_page.look.text, 150)

    def read(window: MainWindow) -> None:
        seen["points"] = window.font().pointSizeF()
        seen["collects anywhere"] = gc.isenabled()
        seen["page of large texts"] = window.pages.currentIndex()
        window.close()

    acts = Acts(choose, look, read)
    seen, windows = acts.seen, acts.windows
    monkeypatch.setattr(shell_window, "MainWindow", acts.make)
    gc.enable()
    try:
        assert shell_window.run_window(drawn=True, pack_path=tiny_pack, log_path=None) == 0
    finally:
        translation.use_language(qapp, Language.ENGLISH)
    assert "trouble" not in seen, seen
    assert not seen["collects anywhere"]
    assert len(windows) == 3
    assert seen["offered"] == [Language.SYSTEM, Language.ENGLISH, Language.FRENCH]
    assert seen["page"] == seen["page of large texts"] == SETTINGS
    assert seen["holds the keys"], "who chose a language can choose another one at once"
    assert seen["points"] == pytest.approx(16.5)
    assert "Réglages" in str(seen["rail"])
    assert seen["hides"], "who names cells unswayed is shown no name of the program"
    assert seen["after"] == seen["before"]
    # The earlier windows are gone, and restyling the program does not reach them.
    windows.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    for theme in (Theme.DARK, Theme.LIGHT):
        apply_theme(qapp, Settings(theme=theme))


def test_a_count_continues_in_another_size_with_its_number_pictures_and_held_results(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny_pack: Path, qtbot: QtBot
) -> None:
    monkeypatch.setenv("HEMATOVISION_HOME", str(tmp_path / "home"))

    def hold(window: MainWindow) -> None:
        page = window.live_page
        qtbot.waitUntil(lambda: page.count.total_cells > 0 and page.bench.picture.view is not None)
        page.bench.sample.setText("B-77")
        page.bench.sample.editingFinished.emit()
        page.toggle_freeze()
        qtbot.waitUntil(lambda: page.bench.pictures.get(page.count.last[-1].key) is not None)
        acts.seen["held"] = page.bench.picture.view
        window.show_page(SETTINGS)
        change(window.settings_page.look.text, 150)

    def look(window: MainWindow) -> None:
        page = window.live_page
        acts.seen["number"] = page.bench.sample.text()
        acts.seen["source"] = page.source, page.bench.picture.drawn
        acts.seen["shown"] = page.bench.picture.view
        acts.seen["picture"] = page.bench.pictures.get(page.count.last[-1].key) is not None
        acts.seen["can go on"] = page.frozen and page.bench.bar.freeze_button.isEnabled()
        window.show_page(LIVE)
        page.toggle_freeze()
        qtbot.waitUntil(lambda: page.bench.picture.view is not acts.seen["held"])
        window.close()

    acts = Acts(hold, look)
    monkeypatch.setattr(shell_window, "MainWindow", acts.make)
    start = shell_window.LiveStart(SMALL, target=None)
    assert shell_window.run_window(drawn=False, pack_path=tiny_pack, log_path=None, live=start) == 0
    seen = acts.seen
    assert "trouble" not in seen, seen["trouble"]
    assert (seen["number"], seen["source"]) == ("B-77", (SMALL, True))
    assert seen["shown"] is seen["held"] is not None
    assert seen["picture"] and seen["can go on"]
