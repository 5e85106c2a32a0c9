"""Nothing is lost on closing: what the log refuses is held, moved or exported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from headless import Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.files import FoundFiles
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program


class FullDisk:
    """A log whose disk is full while `full` is set."""

    full = False

    def __init__(self, log: Log) -> None:
        self._log = log

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)

    def add_verdicts(self, batch_id: int, verdicts: Any) -> None:
        if FullDisk.full:
            raise EnvironmentFault("The disk is full.")
        self._log.add_verdicts(batch_id, verdicts)


@pytest.fixture
def desk() -> Headless:
    return Headless()


@pytest.fixture
def program(desk: Headless, tiny_pack: Path, tmp_path: Path) -> Iterator[Program]:
    FullDisk.full = False
    outside = build_outside()

    def open_log(path: Path) -> Any:
        log = outside.open_log(path)
        return FullDisk(log) if path == outside.places.log else log

    desk.program = one = Program(
        Settings(pack_path=tiny_pack), desk.send, replace(outside, open_log=open_log)
    )
    one.load_model()
    draw_folder(tmp_path / "slide 1", seed=10, count=4)
    one.open_paths([tmp_path / "slide 1"])
    desk.wait(BatchEnded)
    assert one.flush()
    FullDisk.full = True
    key = next(CellKey(result.position, 0) for result in desk.results() if result.cells)
    one.give_verdict(desk.view.ref, key, Label.BASOPHIL)
    yield one
    FullDisk.full = False
    one.close()


def test_holds_what_the_log_refuses_and_reports_it(program: Program, desk: Headless) -> None:
    assert not program.flush()
    assert program.pending == 1
    assert "held in memory" in desk.wait(Fault).message


def test_writes_what_it_held_once_the_disk_has_room(program: Program, desk: Headless) -> None:
    assert not program.flush()
    FullDisk.full = False
    assert program.flush()
    assert program.pending == 0
    assert desk.search()[0].tally == desk.view.reviewed.tally()


def test_can_write_what_it_held_to_a_log_elsewhere(
    program: Program, desk: Headless, tmp_path: Path
) -> None:
    assert not program.flush()
    program.keep_elsewhere(tmp_path / "stick" / "log.sqlite")
    assert program.flush()
    (kept,) = desk.search()
    assert kept.tally == desk.view.reviewed.tally()
    assert program.log_path == tmp_path / "stick" / "log.sqlite"


def test_can_export_what_it_held(program: Program, tmp_path: Path) -> None:
    assert not program.flush()
    assert program.export_all(tmp_path)
    (table,) = tmp_path.glob("*.csv")
    assert "basophil" in table.read_text("utf-8-sig")
    table.write_text("of another day")
    assert program.export_all(tmp_path)
    assert table.read_text() == "of another day"
    assert len(list(tmp_path.glob("*.csv"))) == 2
    assert not program.export_all(tmp_path / "no such folder")


def test_stops_and_keeps_a_running_batch(desk: Headless, tiny_pack: Path, tmp_path: Path) -> None:
    paths = draw_folder(tmp_path / "slide 1", seed=10, count=2)
    many = FoundFiles(tuple(paths * 100))
    outside = replace(build_outside(), find_all=lambda _paths, _stop: many)
    desk.program = one = Program(Settings(pack_path=tiny_pack), desk.send, outside)
    one.load_model()
    one.open_paths(paths[:1])
    desk.until(lambda: len(desk.view.reviewed) > 0)
    assert one.stop_batches()
    desk.settle()
    assert one.flush()
    assert desk.search()[0].tally == desk.view.reviewed.tally()
    assert not desk.view.is_running
    one.close()
