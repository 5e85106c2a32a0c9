"""Fixtures: a desk, and a quick program whose periodic work happens at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk
from listening import Silence, listening
from pytestqt.qtbot import QtBot
from quiet import WatchedWorkers, WatchedWriter
from table_live import WatchedCapture, WatchedMailbox
from table_world import TableWorld

from hematovision_desktop.services.batches import batch_run
from hematovision_desktop.services.keeping import log_keeper
from hematovision_desktop.services.live import session
from hematovision_desktop.services.log import log_writer
from hematovision_desktop.services.program import parts


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_run, "REPORT_EVERY_S", 0.0)
    monkeypatch.setattr(log_writer, "WRITE_EVERY_S", 0.0)
    monkeypatch.setattr(parts, "Workers", WatchedWorkers)
    monkeypatch.setattr(log_keeper, "LogWriter", WatchedWriter)
    monkeypatch.setattr(session, "Mailbox", WatchedMailbox)
    monkeypatch.setattr(session, "Capture", WatchedCapture)


@pytest.fixture
def silence(qtbot: QtBot) -> Iterator[Silence]:
    with listening() as heard:
        yield heard


@pytest.fixture
def world() -> type[TableWorld]:
    """Return the program's outside world; a module with a microscope overrides it."""
    return TableWorld


@pytest.fixture
def desk(quick: None, silence: Silence, tmp_path: Path, world: type[TableWorld]) -> Iterator[Desk]:
    place = tmp_path / "here"
    place.mkdir()
    one = Desk(world(place), place / "log.sqlite")
    yield one
    assert one.close()
    assert not [fault for fault in one.faults if fault.is_bug]
    silence.check()
