"""Makes the program quick: what it does every so often it does at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from listening import Silence, listening
from pytestqt.qtbot import QtBot
from quiet import WatchedWriter
from table_live import WatchedCapture, WatchedMailbox

from hematovision_desktop.services import batch, log_keeper, log_writer
from hematovision_desktop.services.live import session


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "REPORT_EVERY_S", 0.0)
    monkeypatch.setattr(log_writer, "WRITE_EVERY_S", 0.0)
    monkeypatch.setattr(log_keeper, "LogWriter", WatchedWriter)
    monkeypatch.setattr(session, "Mailbox", WatchedMailbox)
    monkeypatch.setattr(session, "Capture", WatchedCapture)


@pytest.fixture
def silence(qtbot: QtBot) -> Iterator[Silence]:
    with listening() as heard:
        yield heard
