"""A backup on another account and path: everything is there, and the window opens with it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from dialogs_open import all_open, the_open
from log_samples import a_cell, a_result, a_start
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.images.writer import encode_png
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly.factories import build_outside, read_own_settings
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.live_settings import CameraSettings, LiveSettings
from hematovision_desktop.core.live.source import Mode
from hematovision_desktop.core.logbook.log import BatchKind, LoggedBatch, LogQuery
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.naming.settings import BackupWhen, Settings, Theme
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.services.keeping.backup_steps import backups_in
from hematovision_desktop.shell import window as shell_window
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.window.main import MainWindow

STAMP = "2026-01-05 10-00-00"
NOON = datetime(2026, 11, 20, 9, 42, tzinfo=UTC)


def use(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home.mkdir(parents=True, exist_ok=True)
    monkeypatch.setenv("HEMATOVISION_HOME", str(home))
    return home


def fill(home: Path, name: str) -> None:
    """Fill a log with a live count, verdicts and a microscope; add versions, settings and calibrations."""
    outside = build_outside()
    outside.write_settings(Settings(theme=Theme.DARK, um_per_px=0.09))
    mode = Mode(1280, 720, 30.0)
    camera = CameraSettings(mode, calibration=Calibration().with_scale(1280, 720, 0.0931))
    outside.live.write_settings(LiveSettings(cameras={"camera:1": camera}))
    (home / "site").mkdir()
    (home / "site" / "version_1.npz").write_bytes(b"numbers of a version")
    folder = home / "live" / STAMP
    folder.mkdir(parents=True)
    pictures = [folder / f"cell_{number:05}.png" for number in range(3)]
    for number, path in enumerate(pictures):
        path.write_bytes(encode_png(draw_field(number).pixels))
    log = outside.open_log(home / "log.sqlite")
    profile = log.keep_profile(MicroscopeProfile(0, "Olympus, room 2", NOON, ("camera:1",)))
    start = replace(a_start(name), kind=BatchKind.LIVE, sources=(folder,), target=100)
    batch = log.begin_batch(start)
    log.add_fields(batch, [a_result(at, str(path), a_cell()) for at, path in enumerate(pictures)])
    log.add_verdicts(batch, [named(CellKey(1, 0), Label.MONOCYTE, "Anna", NOON)])
    log.set_profile(batch, profile)
    log.close()


def read(home: Path) -> tuple[list[LoggedBatch], list[Any]]:
    log = build_outside().open_log(home / "log.sqlite")
    try:
        return [log.read_batch(one.batch_id) for one in log.batches(LogQuery())], list(
            log.microscopes()
        )
    finally:
        log.close()


def files(home: Path) -> dict[str, bytes]:
    """Return every file except the log, by name."""
    return {
        one.relative_to(home).as_posix(): one.read_bytes()
        for one in sorted(home.rglob("*"))
        if one.is_file() and not one.relative_to(home).as_posix().startswith("log.sqlite")
    }


def moved(batch: LoggedBatch, old: Path, new: Path) -> LoggedBatch:
    """Return the batch with every path moved to another home."""
    start = batch.summary.start
    sources = tuple(new / one.relative_to(old) for one in start.sources)
    return replace(
        batch,
        summary=replace(batch.summary, start=replace(start, sources=sources)),
        results=tuple(replace(one, path=new / one.path.relative_to(old)) for one in batch.results),
    )


@pytest.mark.parametrize("own", [True, False], ids=["usual place", "log elsewhere"])
def test_everything_is_there_byte_for_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own: bool
) -> None:
    first = use(tmp_path / "anna" / "HematoVision", monkeypatch)
    fill(first, "kept")
    batches, microscopes = read(first)
    before = files(first)
    live = build_outside().live.read_settings()
    assert main(["backup", str(tmp_path / "stick")]) == 0
    (made,) = backups_in(tmp_path / "stick")
    moved_to = tmp_path / "elsewhere"
    shutil.move(made, moved_to)
    shutil.rmtree(tmp_path / "anna")

    second = use(tmp_path / "bela" / "data", monkeypatch)
    log = [] if own else ["--log", str(tmp_path / "share" / "log.sqlite")]
    assert main([*log, "restore", str(moved_to)]) == 0
    home = second if own else tmp_path / "share"
    assert read(home) == ([moved(one, first, home) for one in batches], microscopes)
    found = files(second) | files(home)
    if not own:  # the settings now name the log in use here
        came, was = (json.loads(one.pop("settings.json")) for one in (found, before))
        assert came == was | {"log_path": str(home / "log.sqlite")}
    assert found == before
    assert read_own_settings().theme is Theme.DARK
    assert build_outside().live.read_settings() == live
    for picture in (home / "live" / STAMP).iterdir():
        assert build_outside().live.read_picture(picture) is not None


def test_settings_with_the_logs_place_get_the_new_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = use(tmp_path / "anna", monkeypatch)
    fill(first, "kept")
    build_outside().write_settings(Settings(log_path=first / "log.sqlite"))
    assert main(["backup", str(tmp_path / "stick")]) == 0
    (made,) = backups_in(tmp_path / "stick")
    use(tmp_path / "bela", monkeypatch)
    assert main(["restore", str(made)]) == 0
    assert read_own_settings().log_path is None


@pytest.fixture
def acts(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Return a list of what to do with each window that opens, in turn."""
    to_do: list[Any] = []

    class Window(MainWindow):
        def __init__(self, *given: Any, **named_ones: Any) -> None:
            super().__init__(*given, **named_ones)
            QTimer.singleShot(0, lambda: to_do.pop(0)(self))

    monkeypatch.setattr(shell_window, "MainWindow", Window)
    yield to_do
    assert to_do == []


def test_the_window_closes_and_reopens_with_the_backup(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    acts: list[Any],
    tiny_pack: Path,
    qtbot: QtBot,
) -> None:
    home = use(tmp_path / "home", monkeypatch)
    fill(home, "kept")
    assert main(["backup", str(tmp_path / "stick")]) == 0
    (made,) = backups_in(tmp_path / "stick")
    shutil.rmtree(home)
    use(home, monkeypatch)
    seen: list[str] = []

    def restore(window: MainWindow) -> None:
        panel = window.settings_page.backup
        monkeypatch.setattr(
            "hematovision_desktop.ui.parts.asking.folders.QFileDialog.getExistingDirectory",
            lambda *_: str(made),
        )
        panel.restore_button.click()
        qtbot.waitUntil(lambda: bool(all_open(Question, panel)))
        the_open(Question, panel).buttons()[0].click()

    def look(window: MainWindow) -> None:
        seen.append(words_on(window.banner))
        window.close()

    acts += [restore, look]
    assert shell_window.run_window(drawn=False, pack_path=tiny_pack, log_path=None) == 0
    assert "The backup is restored" in seen[0]
    assert [one.summary.start.name for one in read(home)[0]] == ["kept"]


def test_closing_the_window_makes_a_due_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, acts: list[Any], tiny_pack: Path, qtbot: QtBot
) -> None:
    home = use(tmp_path / "home", monkeypatch)
    stick = tmp_path / "stick"
    stick.mkdir()
    build_outside().write_settings(Settings(backup_folder=stick, backup_when=BackupWhen.CLOSING))
    acts.append(MainWindow.close)
    assert shell_window.run_window(drawn=False, pack_path=tiny_pack, log_path=None) == 0
    assert len(backups_in(stick)) == 1
    shutil.rmtree(stick)
    stick.write_bytes(b"a file where the folder was")
    acts.append(MainWindow.close)
    assert shell_window.run_window(drawn=False, pack_path=tiny_pack, log_path=None) == 0
    seen: list[str] = []
    acts.append(lambda window: (seen.append(words_on(window.banner)), window.close()))
    shell_window.run_window(drawn=False, pack_path=tiny_pack, log_path=None)
    assert "The last backup failed" in seen[0]
    assert home.exists()


def test_the_window_reports_unreadable_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, acts: list[Any], tiny_pack: Path, qtbot: QtBot
) -> None:
    home = use(tmp_path / "home", monkeypatch)
    home.mkdir(exist_ok=True)
    settings = home / "settings.json"
    settings.write_text('{"log_path": "/share/log.sqlite",,}')
    seen: list[str] = []
    for _ in range(2):
        acts.append(lambda window: (seen.append(words_on(window.banner)), window.close()))
        assert shell_window.run_window(drawn=False, pack_path=tiny_pack, log_path=None) == 0
    assert str(settings) in seen[0]
    assert "cannot be read" in seen[0]
    assert "/share/log.sqlite" in settings.with_suffix(".damaged.json").read_text()
    assert "cannot be read" not in seen[1]
