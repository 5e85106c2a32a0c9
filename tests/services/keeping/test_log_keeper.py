"""If the log is not where Settings say, no new one begins silently."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from headless import Headless
from log_samples import a_start

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base import missing_disk
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.logbook.log import BatchSummary, LogQuery
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program

Start = Callable[[Path | None], Headless]


@pytest.fixture
def start(data_folder: Path, tiny_pack: Path) -> Iterator[Start]:
    begun: list[Headless] = []

    def begin(log: Path | None) -> Headless:
        desk = Headless()
        settings = Settings(pack_path=tiny_pack, log_path=log)
        desk.program = Program(settings, desk.send, build_outside())
        begun.append(desk)
        return desk

    yield begin
    for desk in begun:
        desk.program.close()


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return a log on a server, with a batch."""
    server = tmp_path / "server"
    server.mkdir()
    log = SqliteLog(server / "log.sqlite")
    log.begin_batch(a_start("of before"))
    log.close()
    return server / "log.sqlite"


def names(log: Path) -> list[str]:
    opened = SqliteLog(log)
    found = [one.start.name for one in opened.batches(LogQuery())]
    opened.close()
    return found


def test_results_wait_for_a_server_that_is_not_connected(
    start: Start, log: Path, tmp_path: Path
) -> None:
    away = shutil.move(log.parent, tmp_path / "away")
    desk = start(log)
    assert "no folder for the log" in desk.wait(Fault).message
    desk.program.load_model()
    desk.program.open_paths([*draw_folder(tmp_path / "Slide", seed=2, count=1)])
    desk.wait(BatchEnded)
    assert not log.parent.exists()
    shutil.move(away, log.parent)
    assert desk.program.close()
    assert len(names(log)) == 2


def test_results_wait_if_only_the_servers_mount_point_is_there(
    start: Start, log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fstab").write_text(f"//server/share {log.parent} cifs nofail 0 0\n")
    monkeypatch.setattr(missing_disk, "KNOWN", tmp_path / "fstab")
    away = shutil.move(log.parent, tmp_path / "away")
    log.parent.mkdir()
    desk = start(log)
    assert f"No disk or server is connected at {log.parent}, where" in desk.wait(Fault).message
    desk.program.load_model()
    desk.program.open_paths([*draw_folder(tmp_path / "Slide", seed=2, count=1)])
    desk.wait(BatchEnded)
    assert list(log.parent.iterdir()) == []
    log.parent.rmdir()
    shutil.move(away, log.parent)
    assert desk.program.close()
    assert len(names(log)) == 2


@pytest.mark.skipif(os.name != "posix", reason="a link needs rights there")
def test_results_wait_if_a_link_leads_to_a_missing_stick(
    start: Start, log: Path, data_folder: Path, tmp_path: Path
) -> None:
    (data_folder / "log.sqlite").symlink_to(log)
    away = shutil.move(log.parent, tmp_path / "away")
    log.parent.mkdir()  # as an empty mount point
    desk = start(None)
    assert f"points to {log}, which is not there" in desk.wait(Fault).message
    desk.program.load_model()
    desk.program.open_paths([*draw_folder(tmp_path / "Slide", seed=2, count=1)])
    desk.wait(BatchEnded)
    assert list(log.parent.iterdir()) == []
    log.parent.rmdir()
    shutil.move(away, log.parent)
    assert desk.program.close()
    assert len(names(log)) == 2


def test_reports_a_new_log_in_the_place_of_another(start: Start, log: Path) -> None:
    """As with a server's mount point without the server."""
    log.unlink()
    desk = start(log)
    assert f"There was no log at {log}, so a new one begins" in desk.wait(Fault).message
    assert desk.program.close()


@pytest.mark.parametrize("is_usual", [True, False])
def test_an_empty_file_counts_as_a_missing_log(
    start: Start, log: Path, data_folder: Path, is_usual: bool
) -> None:
    path = data_folder / "log.sqlite" if is_usual else log
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"")
    desk = start(None if is_usual else path)
    assert "was an empty file" in desk.wait(Fault).message
    assert desk.program.close()


@pytest.mark.parametrize("is_usual", [True, False])
def test_reports_nothing_if_the_log_is_there_or_at_the_first_start(
    start: Start, log: Path, is_usual: bool
) -> None:
    desk = start(None if is_usual else log)
    assert desk.program.close()
    assert not [one for one in desk.told if isinstance(one, Fault)]


def test_a_log_whose_first_look_fails_is_released_and_opened_again(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, fails = SqliteLog.batches, [True]

    def fail_once(log: SqliteLog, query: LogQuery) -> list[BatchSummary]:
        if fails and fails.pop():
            raise EnvironmentFault("The disk failed.")
        return read(log, query)

    monkeypatch.setattr(SqliteLog, "batches", fail_once)
    desk = start(tmp_path / "log.sqlite")
    assert "The disk failed" in desk.wait(Fault).message
    desk.program.load_model()
    desk.program.open_paths([*draw_folder(tmp_path / "Slide", seed=2, count=1)])
    desk.wait(BatchEnded)
    assert desk.program.close()
    assert len(names(tmp_path / "log.sqlite")) == 1
