"""Nothing is written at the mount point of a disk that is not connected, if the system knows the mount point."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_disk import small_disk_at

from hematovision_desktop.core.base import missing_disk
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.missing_disk import refuse_missing_disk


@pytest.fixture
def mount(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the mount point of a disk that is not connected."""
    folder = tmp_path / "a server"
    folder.mkdir()
    known = tmp_path / "fstab"
    name = str(folder).replace(" ", r"\040")
    known.write_text(
        f"# <device> <folder>\n#/dev/sdz {tmp_path} ext4\n\n/dev/sda1 none swap sw 0 0\n"
        f"//server/share {name} cifs noauto,nofail 0 0\n"
    )
    monkeypatch.setattr(missing_disk, "KNOWN", known)
    return folder


@pytest.mark.parametrize("name", ["", "log.sqlite", "backups/of/here"])
def test_refuses_files_of_a_disk_that_is_not_connected(mount: Path, name: str) -> None:
    with pytest.raises(
        EnvironmentFault, match=r"No disk or server is connected at .*a server, where"
    ):
        refuse_missing_disk(mount / name)
    assert list(mount.iterdir()) == []


def test_accepts_files_elsewhere(mount: Path) -> None:
    refuse_missing_disk(mount.parent / "log.sqlite")
    refuse_missing_disk(mount.parent / "a server of another name")


def test_follows_links(mount: Path) -> None:
    (mount.parent / "link").symlink_to(mount)
    with pytest.raises(EnvironmentFault):
        refuse_missing_disk(mount.parent / "link" / "log.sqlite")


@pytest.mark.parametrize("name", ["log.sqlite", "folder/file"])
def test_accepts_files_that_already_exist_there(mount: Path, name: str) -> None:
    path = mount / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"")
    refuse_missing_disk(path)
    refuse_missing_disk(path.parent)


def test_accepts_a_disk_once_it_is_mounted(mount: Path, tmp_path: Path) -> None:
    mount.rmdir()
    with small_disk_at(mount) as disk:
        refuse_missing_disk(disk / "log.sqlite")
    with pytest.raises(EnvironmentFault):
        refuse_missing_disk(mount / "log.sqlite")


def test_refuses_nothing_if_the_system_tells_nothing(
    mount: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(missing_disk, "KNOWN", mount / "no such table")
    refuse_missing_disk(mount / "log.sqlite")


@pytest.fixture
def media(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which the system makes mount points for sticks."""
    folder = tmp_path / "media"
    (folder / "ada").mkdir(parents=True)
    monkeypatch.setattr(missing_disk, "REMOVABLE", (folder,))
    return folder


@pytest.mark.parametrize(
    ("place", "gone"),
    [
        ("ada/STICK/home/log.sqlite", "ada/STICK"),
        ("ada/STICK", "ada/STICK"),
        ("STICK/home", "STICK"),
    ],
)
def test_refuses_the_vanished_folder_of_a_stick(media: Path, place: str, gone: str) -> None:
    with pytest.raises(EnvironmentFault, match=f"connected at {media / gone}, where"):
        refuse_missing_disk(media / place)


@pytest.mark.parametrize("name", ["STICK", "ada/STICK"])
def test_accepts_new_files_on_a_connected_stick(media: Path, name: str) -> None:
    with small_disk_at(media / name) as stick:
        refuse_missing_disk(stick / "home" / "log.sqlite", is_file=True)
        refuse_missing_disk(stick / "home")


def test_accepts_new_files_in_an_existing_folder_there(media: Path) -> None:
    (media / "ada" / "kept").mkdir()
    refuse_missing_disk(media / "ada" / "kept" / "home")
    for folder in (media, media / "ada", media / "ada" / "kept"):
        refuse_missing_disk(folder / "log.sqlite", is_file=True)
