"""If the user's folder is on a disk that is not connected, the program says so and writes nothing there."""

from __future__ import annotations

from pathlib import Path

import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.core.base import missing_disk
from hematovision_desktop.shell import window

TOLD = "No disk or server is connected at "


@pytest.fixture
def mount(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the mount point of the missing disk with the user's folder."""
    folder = tmp_path / "stick"
    folder.mkdir()
    (tmp_path / "fstab").write_text(f"LABEL=STICK {folder} ext4 noauto 0 0\n")
    monkeypatch.setattr(missing_disk, "KNOWN", tmp_path / "fstab")
    monkeypatch.setattr(processor_probe, "guard", lambda: None)
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(folder / "home"))
    return folder


@pytest.mark.parametrize("command", ["classify", "check", "--self-test"])
def test_a_command_says_so(
    command: str, mount: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = (
        [str(draw_folder(tmp_path / "drawn", seed=2, count=1)[0])] if command == "classify" else []
    )
    assert main([command, *given]) == 2
    assert TOLD in capsys.readouterr().err
    assert list(mount.iterdir()) == []


@pytest.mark.usefixtures("qapp")
def test_the_window_says_so(mount: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    class Box:
        def __init__(self, text: str, _parent: object) -> None:
            told.append(text)

        def exec(self) -> None:
            pass

    monkeypatch.setattr(window, "fault_box", Box)
    assert window.run_window(drawn=False, pack_path=None, log_path=None) == 2
    assert len(told) == 1
    assert told[0].startswith(TOLD)
    assert list(mount.iterdir()) == []


def test_a_backup_is_not_written_in_its_place(
    mount: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(tmp_path / "home"))
    SqliteLog(tmp_path / "home" / "log.sqlite").close()
    assert main(["backup", str(mount / "backups")]) == 2
    assert TOLD in capsys.readouterr().err
    assert list(mount.iterdir()) == []
