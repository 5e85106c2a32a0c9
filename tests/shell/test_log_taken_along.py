"""The log is taken along to another place: everything is there, and nothing half of it after a fault."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from dialogs_open import all_open, the_open
from pytestqt.qtbot import QtBot
from small_disk import fill as fill_disk
from small_disk import is_said, small_disk_at
from whole_home import STAMP, files, fill_home, moved, read, use
from words_on import words_on

from hematovision_desktop.__main__ import main
from hematovision_desktop.assembly.factories import build_outside, read_own_settings
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.files import legible
from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.services.keeping import taking_along
from hematovision_desktop.shell import window as shell_window
from hematovision_desktop.shell.backup import move_log
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.window.main import MainWindow


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = use(tmp_path / "home", monkeypatch)
    fill_home(home, "kept")
    return home


def test_everything_is_in_the_new_place_and_a_copy_stays(home: Path, tmp_path: Path) -> None:
    (batches, microscopes), before = read(home), files(home)
    share = tmp_path / "share" / "clinic"
    told: list[tuple[int, int]] = []
    move_log(home / "log.sqlite", share / "log.sqlite", lambda *one: told.append(one))
    assert read(share) == ([moved(one, home, share) for one in batches], microscopes)
    assert files(share) == {name: one for name, one in before.items() if name.startswith("live/")}
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert build_outside().live.read_picture(share / "live" / STAMP / "cell_00000.png") is not None
    # What was there stays, and only the settings say where the log is.
    assert read(home) == (batches, microscopes)
    left = files(home)
    assert left.keys() == before.keys()
    assert {name for name in left if left[name] != before[name]} == {"settings.json"}
    assert read_own_settings().log_path == share / "log.sqlite"
    assert read_own_settings().theme is Theme.DARK
    assert not [one for one in share.rglob("*") if "taken" in one.name]


def test_back_to_the_usual_place_is_the_usual_place_again(home: Path, tmp_path: Path) -> None:
    share = tmp_path / "share"
    move_log(home / "log.sqlite", share / "log.sqlite")
    for one in home.glob("log.sqlite*"):
        one.unlink()
    (home / "live" / STAMP / "cell_00001.png").write_bytes(b"another picture")
    move_log(share / "log.sqlite", home / "log.sqlite")
    assert read_own_settings().log_path is None
    # A picture in the way is kept beside the one that came.
    folder = home / "live" / STAMP
    assert (folder / "cell_00001.png.before-restore").read_bytes() == b"another picture"
    assert read(home) == read(home)
    assert len(read(home)[0][0].results) == 3


def test_an_encrypted_log_stays_encrypted(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEMATOVISION_PASSPHRASE", "four words of somebody")
    monkeypatch.setenv("HEMATOVISION_NEW_PASSPHRASE", "four words of somebody")
    assert main(["protect", "passphrase"]) == 0
    batches, _ = read(home)
    share = tmp_path / "share"
    move_log(home / "log.sqlite", share / "log.sqlite")
    assert not (share / "log.sqlite").read_bytes().startswith(b"SQLite")
    assert [len(one.results) for one in read(share)[0]] == [len(one.results) for one in batches]
    picture = share / "live" / STAMP / "cell_00000.png"
    assert not picture.read_bytes().startswith(b"\x89PNG")
    assert build_outside().live.read_picture(picture) is not None


@pytest.mark.parametrize("at", ["log", "first picture", "last picture", "compare"])
def test_a_fault_leaves_no_log_in_the_new_place(
    at: str, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, share, written = read(home), tmp_path / "share", []

    def write(path: Path, content: bytes) -> None:
        written.append(path)
        if len(written) == {"first picture": 1, "last picture": 3}.get(at):
            raise OSError(errno.EIO, "broken", str(path))
        path.write_bytes(content if at != "compare" else content[:-1])

    def copy(_log: Path) -> None:
        raise EnvironmentFault("no room")

    monkeypatch.setattr(taking_along, "write_whole", write)
    log, target = home / "log.sqlite", share / "log.sqlite"
    with pytest.raises(EnvironmentFault, match=r"no room|in use where it was"):
        if at == "log":
            taking_along.take_along(copy, lambda *_: None, log, target)
        else:
            move_log(log, target)
    assert not target.exists() and not list(share.glob("*taken*"))
    assert read_own_settings().log_path is None
    assert read(home) == before
    monkeypatch.undo()
    use(home, monkeypatch)
    move_log(log, target)
    assert len(read(share)[0]) == len(before[0])


def test_a_full_disk_is_said_and_changes_nothing(home: Path, tmp_path: Path) -> None:
    before = read(home)
    with small_disk_at(tmp_path / "stick") as stick:
        fill_disk(stick, 60_000)
        with pytest.raises(EnvironmentFault) as fault:
            move_log(home / "log.sqlite", stick / "log.sqlite")
        assert is_said(legible(str(fault.value)))
        assert not (stick / "log.sqlite").exists()
    assert read_own_settings().log_path is None and read(home) == before


def test_refuses_a_place_with_a_file_and_one_inside_the_log(home: Path, tmp_path: Path) -> None:
    log, taken = home / "log.sqlite", tmp_path / "log.sqlite"
    taken.write_bytes(b"somebody else's")
    for target in (taken, home / "live" / "log.sqlite"):
        with pytest.raises(UserError, match=r"Choose another (name|folder)"):
            move_log(log, target)
    assert taken.read_bytes() == b"somebody else's"


def test_refuses_while_another_window_has_the_log(home: Path, tmp_path: Path) -> None:
    other = build_outside().open_log(home / "log.sqlite")
    with pytest.raises((EnvironmentFault, UserError), match="is using the log"):
        move_log(home / "log.sqlite", tmp_path / "share" / "log.sqlite")
    other.close()


@pytest.mark.parametrize("named", [False, True], ids=["usual log", "log named at the start"])
def test_the_window_closes_and_reopens_with_the_log_in_its_new_place(  # noqa: PLR0917 - fixtures
    named: bool,
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    acts: list[Any],
    tiny_pack: Path,
    qtbot: QtBot,
) -> None:
    target = tmp_path / "share" / "log.sqlite"
    target.parent.mkdir()
    seen: list[str] = []

    def take_along(window: MainWindow) -> None:
        page = window.settings_page
        monkeypatch.setattr(
            "hematovision_desktop.ui.parts.asking.folders.QFileDialog.getSaveFileName",
            lambda *_, **__: (str(target), ""),
        )
        page.log_button.click()
        qtbot.waitUntil(lambda: bool(all_open(Question, page)))
        box = the_open(Question, page)
        assert str(target.parent) in box.text()
        next(one for one in box.buttons() if one.text() == "Take everything along").click()

    def look(window: MainWindow) -> None:
        seen.append(words_on(window.banner))
        seen.append(window.settings_page.log_line.text())
        window.close()

    acts += [take_along, look]
    log = home / "log.sqlite" if named else None
    assert shell_window.run_window(drawn=False, pack_path=tiny_pack, log_path=log) == 0
    assert str(target.parent) in seen[0] and str(home) in seen[0]
    assert str(target) in seen[1]
    assert [one.summary.start.name for one in read(target.parent)[0]] == ["kept"]
    assert read_own_settings() == replace(
        Settings(theme=Theme.DARK, um_per_px=0.09), log_path=target
    )
