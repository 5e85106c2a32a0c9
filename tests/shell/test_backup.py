"""A backup can be restored on another account; anything else changes nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.services.keeping import backup_steps

FILES = {
    "live/2026-01-05 10-00-00/cell_00001.png": b"a cell",
    "site/version_1.npz": b"numbers",
    "settings.json": b'{"theme": "dark"}',
}


def fill(home: Path, name: str) -> None:
    log = SqliteLog(home / "log.sqlite")
    log.add_fields(log.begin_batch(a_start(name)), [a_result(0, "/a.jpg", a_cell())])
    log.close()


def names(home: Path) -> list[str]:
    log = SqliteLog(home / "log.sqlite")
    found = [one.start.name for one in log.batches(LogQuery())]
    log.close()
    return found


@pytest.fixture
def backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    first = tmp_path / "first"
    monkeypatch.setenv("HEMATOVISION_HOME", str(first))
    for name, content in FILES.items():
        (first / name).parent.mkdir(parents=True, exist_ok=True)
        (first / name).write_bytes(content)
    fill(first, "kept")
    assert main(["backup", str(tmp_path / "stick")]) == 0
    (made,) = (tmp_path / "stick").iterdir()
    monkeypatch.setenv("HEMATOVISION_HOME", str(tmp_path / "second"))
    return made


def test_restores_a_backup_byte_for_byte_on_another_account(
    backup: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second = tmp_path / "second"
    fill(second, "in the way")
    (second / "settings.json").write_bytes(b"{}")
    assert main(["restore", str(backup)]) == 0
    assert "The previous log is in" in capsys.readouterr().out
    assert names(second) == ["kept"]
    for name, content in FILES.items():
        assert (second / name).read_bytes() == content
    assert (second / "settings.json.before-restore").read_bytes() == b"{}"
    assert main(["check"]) == 0
    assert "sound" in capsys.readouterr().out


def test_every_restore_keeps_what_was_in_its_way(backup: Path, tmp_path: Path) -> None:
    second = tmp_path / "second"
    ways = [
        {name: json.dumps({"way": number, "name": name}).encode() for name in FILES}
        for number in range(4)
    ]
    for way in ways:
        for name, content in way.items():
            (second / name).parent.mkdir(parents=True, exist_ok=True)
            (second / name).write_bytes(content)
        assert main(["restore", str(backup)]) == 0
    for name in FILES:
        place = second / name
        aside = {one.read_bytes() for one in place.parent.glob(f"{place.name}.before-restore*")}
        assert aside == {way[name] for way in ways}


CLIP = Path("recordings") / "clip 2026-01-05 10-00-00.avi"


@pytest.fixture
def with_clip(backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    first, second = tmp_path / "first", tmp_path / "second"
    monkeypatch.setenv("HEMATOVISION_HOME", str(first))
    (first / CLIP).parent.mkdir(exist_ok=True)
    (first / CLIP).write_bytes(b"a clip")
    assert main(["backup", str(tmp_path / "with a clip")]) == 0
    (made,) = (tmp_path / "with a clip").iterdir()
    monkeypatch.setenv("HEMATOVISION_HOME", str(second))
    return made


@pytest.mark.parametrize("is_new", [True, False])
def test_a_restore_puts_clips_where_the_log_in_use_has_them(
    with_clip: Path, tmp_path: Path, is_new: bool
) -> None:
    second, server = tmp_path / "second", tmp_path / "server"
    log = server / "log.sqlite"
    server.mkdir()
    if not is_new:
        fill(server, "in the way")
        second.mkdir()
        (second / "settings.json").write_text(json.dumps({"log_path": str(log)}))
    assert main(["restore", str(with_clip), *(["--log", str(log)] if is_new else [])]) == 0
    assert (second / CLIP).read_bytes() == b"a clip"
    assert not (server / CLIP).exists()
    # The backup is of a log in the usual place; the restored one is elsewhere and in use.
    assert json.loads((second / "settings.json").read_bytes())["log_path"] == str(log)
    assert names(server) == ["kept"]
    assert not (second / "log.sqlite").exists()


def test_a_restore_to_another_place_leaves_the_log_in_use(
    with_clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second, elsewhere = tmp_path / "second", tmp_path / "to look at"
    elsewhere.mkdir()
    fill(second, "in use")
    own = {"settings.json": b'{"theme": "light"}', "learners.json": b"{}"}
    for name, content in own.items():
        (second / name).write_bytes(content)
    monkeypatch.chdir(elsewhere)
    assert main(["restore", str(with_clip), "--log", "log.sqlite"]) == 0
    assert names(second) == ["in use"]
    assert names(elsewhere) == ["kept"]
    assert (elsewhere / CLIP).exists()
    assert not (second / CLIP).exists()
    assert {name: (second / name).read_bytes() for name in own} == own
    assert not list(second.glob("*.before-restore"))
    assert json.loads((elsewhere / "settings.json").read_bytes())["theme"] == "dark"


def test_removes_what_a_power_cut_left_half_written_beside_a_log(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "first"
    monkeypatch.setenv("HEMATOVISION_HOME", str(home))
    at_once = [f".{number:012x}.part" for number in range(3)]
    places = [home / at_once[0], home / f"{at_once[0]}-journal", home / "recordings" / at_once[1]]
    for path in places:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"half of a picture")
        os.utime(path, (1e9, 1e9))
    deeper = home / "live" / "2026-01-05 10-00-00" / at_once[2]
    deeper.write_bytes(b"half of a picture")
    os.utime(deeper, (1e9, 1e9))
    assert main(["check"]) == 0
    assert not any(path.exists() for path in places)
    assert main(["backup", str(tmp_path / "another stick")]) == 0
    assert not deeper.exists()


@pytest.mark.parametrize("name", FILES)
def test_an_interrupted_restore_keeps_the_earlier_log_and_can_be_repeated(
    backup: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "second"
    fill(second, "in the way")

    def write_until(path: Path, content: bytes) -> None:
        if path == second / name:
            raise SystemExit("the power failed")
        write_whole(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(backup_steps, "write_whole", write_until)
        with pytest.raises(SystemExit):
            main(["restore", str(backup)])
    assert names(second) == ["in the way"]
    assert main(["restore", str(backup)]) == 0
    assert names(second) == ["kept"]
    for one, content in FILES.items():
        assert (second / one).read_bytes() == content


@pytest.mark.parametrize("name", [*FILES, "log.sqlite", "files.json"])
def test_an_altered_backup_changes_nothing(
    backup: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(tmp_path / "second", "in the way")
    content = bytearray((backup / name).read_bytes())
    content[len(content) // 2] ^= 0x80
    (backup / name).write_bytes(content)
    assert main(["restore", str(backup)]) == 2
    assert "backup" in capsys.readouterr().err
    assert names(tmp_path / "second") == ["in the way"]
    assert not (tmp_path / "second" / "settings.json").exists()


def test_all_three_commands_refuse_while_a_window_owns_the_log(
    backup: Path, tmp_path: Path
) -> None:
    log = SqliteLog(tmp_path / "second" / "log.sqlite")
    for command in (["backup", str(tmp_path)], ["restore", str(backup)], ["check"]):
        assert main(command) == 2
    log.close()


def test_does_not_take_a_folder_that_is_no_backup_for_a_broken_disk(
    backup: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["restore", str(backup.parent)]) == 2
    assert f"Choose one of them, such as {backup.name}" in capsys.readouterr().err
    (tmp_path / "pictures").mkdir()
    assert main(["restore", str(tmp_path / "pictures")]) == 2
    assert "is not a backup of this program" in capsys.readouterr().err
