"""Nothing is written in the place of a disk that is not connected, as far as the system says that one belongs there."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_disk import small_disk_at

from hematovision_desktop.core.base import missing_disk
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.missing_disk import refuse_missing_disk


@pytest.fixture
def mount(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder at which a disk belongs that is not connected."""
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
def test_what_belongs_on_a_disk_that_is_not_connected_is_refused(mount: Path, name: str) -> None:
    with pytest.raises(
        EnvironmentFault, match=r"No disk or server is connected at .*a server, where"
    ):
        refuse_missing_disk(mount / name)
    assert list(mount.iterdir()) == []


def test_what_is_to_lie_elsewhere_is_not(mount: Path) -> None:
    refuse_missing_disk(mount.parent / "log.sqlite")
    refuse_missing_disk(mount.parent / "a server of another name")


def test_a_link_does_not_hide_where_it_leads(mount: Path) -> None:
    (mount.parent / "link").symlink_to(mount)
    with pytest.raises(EnvironmentFault):
        refuse_missing_disk(mount.parent / "link" / "log.sqlite")


@pytest.mark.parametrize("name", ["log.sqlite", "folder/file"])
def test_what_lies_there_already_is_taken_for_what_is_meant(mount: Path, name: str) -> None:
    path = mount / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"")
    refuse_missing_disk(path)
    refuse_missing_disk(path.parent)


def test_a_disk_is_there_once_it_is_mounted(mount: Path, tmp_path: Path) -> None:
    mount.rmdir()
    with small_disk_at(mount) as disk:
        refuse_missing_disk(disk / "log.sqlite")
    with pytest.raises(EnvironmentFault):
        refuse_missing_disk(mount / "log.sqlite")


def test_a_system_that_says_nothing_refuses_nothing(
    mount: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(missing_disk, "KNOWN", mount / "no such table")
    refuse_missing_disk(mount / "log.sqlite")


@pytest.fixture
def media(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system makes the folders of sticks."""
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
def test_the_folder_of_a_stick_is_gone_with_it(media: Path, place: str, gone: str) -> None:
    with pytest.raises(EnvironmentFault, match=f"connected at {media / gone}, where"):
        refuse_missing_disk(media / place)


@pytest.mark.parametrize("name", ["STICK", "ada/STICK"])
def test_a_stick_that_is_there_takes_what_is_new(media: Path, name: str) -> None:
    with small_disk_at(media / name) as stick:
        refuse_missing_disk(stick / "home" / "log.sqlite", is_file=True)
        refuse_missing_disk(stick / "home")


def test_a_folder_that_somebody_made_there_takes_what_is_new(media: Path) -> None:
    (media / "ada" / "kept").mkdir()
    refuse_missing_disk(media / "ada" / "kept" / "home")
    for folder in (media, media / "ada", media / "ada" / "kept"):
        refuse_missing_disk(folder / "log.sqlite", is_file=True)
