"""A backup on another account and path: everything is there, and the window opens with it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from dialogs_open import all_open, the_open
from pytestqt.qtbot import QtBot
from whole_home import STAMP, files, moved, read, use
from whole_home import fill_home as fill
from words_on import words_on

from hematovision_desktop.__main__ import main
from hematovision_desktop.assembly.factories import build_outside, read_own_settings
from hematovision_desktop.core.naming.settings import BackupWhen, Settings, Theme
from hematovision_desktop.services.keeping.backup_steps import backups_in
from hematovision_desktop.shell import window as shell_window
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.window.main import MainWindow


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
