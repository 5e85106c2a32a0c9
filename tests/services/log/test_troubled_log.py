"""Whatever happens to the log's file or disk, results, verdicts and live counts are kept or reported."""

from __future__ import annotations

import os
import queue
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.images.writer import encode_jpeg, encode_png
from hematovision_desktop.adapters.log.disk import database
from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.core.cells.field import Box, Scale, ScaleSource
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.cell_tracks import View
from hematovision_desktop.core.live.count_session import CountSession
from hematovision_desktop.core.live.events import CountTerms
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict, VerdictKind
from hematovision_desktop.services.live.count_log import LiveLog
from hematovision_desktop.services.log.log_writer import LogWriter

GUARD_S = 30.0
ROWS = 80


class Desk:
    """A log in its own folder, its writer, and the faults that it reported."""

    def __init__(self, folder: Path, pack: Path) -> None:
        self.pack, self.live = pack, folder / "live"
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.path = self.stick / "log.sqlite"
        with_batch = SqliteLog(self.path)
        self.batch = with_batch.begin_batch(a_start("kept", total=1000))
        with_batch.add_fields(self.batch, [a_result(0, "/0.jpg", a_cell())])
        with_batch.close()
        self.told: queue.SimpleQueue[Exception] = queue.SimpleQueue()
        self.writer = LogWriter(lambda: SqliteLog(self.path), self.told.put)

    def ask(self, statement: str) -> Any:
        return self.writer.submit(lambda log: log.value(statement)).result(GUARD_S)


# What goes wrong


@contextmanager
def full(desk: Desk) -> Iterator[None]:
    desk.ask(f"PRAGMA max_page_count = {desk.ask('PRAGMA page_count')}")
    yield
    desk.ask("PRAGMA max_page_count = 1000000")


@contextmanager
def read_only(desk: Desk) -> Iterator[None]:
    def connect_to_read(*terms: Any) -> Any:
        connection = connect(*terms)
        connection.execute("PRAGMA query_only = ON")
        return connection

    desk.ask("PRAGMA query_only")
    desk.writer.submit(lambda log: log.value("PRAGMA query_only = ON")).exception(GUARD_S)
    # Opening it again meets the same disk.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "connect", connect_to_read)
        yield
    desk.writer.submit(lambda log: log.value("PRAGMA query_only = OFF")).exception(GUARD_S)


@contextmanager
def vanished(desk: Desk) -> Iterator[None]:
    desk.ask("PRAGMA page_count")
    pulled = desk.stick.with_name("in a pocket")
    desk.stick.rename(pulled)
    yield
    shutil.rmtree(desk.stick, ignore_errors=True)
    pulled.rename(desk.stick)


@contextmanager
def replaced(desk: Desk) -> Iterator[None]:
    desk.ask("PRAGMA page_count")
    own = desk.path.with_name("own")
    desk.path.rename(own)
    desk.path.write_bytes(own.read_bytes())
    yield
    own.replace(desk.path)


@contextmanager
def held(desk: Desk) -> Iterator[None]:
    desk.ask("PRAGMA busy_timeout = 0")
    other = connect(desk.path)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@contextmanager
def owned(desk: Desk) -> Iterator[None]:
    assert desk.writer.close(GUARD_S)
    first = SqliteLog(desk.path)
    desk.writer = LogWriter(lambda: SqliteLog(desk.path), desk.told.put)
    yield
    first.close()


# What is written meanwhile; each function returns a way to read it back.


def results(desk: Desk) -> Callable[[SqliteLog], int]:
    rows = [a_result(n + 1, f"/{n}.jpg", a_cell()) for n in range(ROWS)]
    desk.writer.add_fields(desk.batch, rows)
    return lambda log: len(log.read_batch(desk.batch).results) - 1


def names(desk: Desk) -> Callable[[SqliteLog], int]:
    when = a_start().started_at
    for n in range(ROWS):
        label = (Label.BASOPHIL, Label.MONOCYTE)[n % 2]
        row = Verdict(VerdictKind.NAMED, CellKey(0, 0), label, "Ada " * 20, when)
        desk.writer.keep(lambda log, row=row: log.add_verdicts(desk.batch, (row,)))
    return lambda log: len(log.read_batch(desk.batch).verdicts)


class Pictures:
    encode_png = staticmethod(encode_png)
    encode_jpeg = staticmethod(encode_jpeg)
    seal = staticmethod(bytes)


def count(desk: Desk) -> Callable[[SqliteLog], int]:
    live = LiveLog(desk.writer, desk.live, load_pack(desk.pack).card, Pictures())
    session = CountSession(LabelSet.FIVE, None, journal=live.record)
    live.begin(CountTerms(LabelSet.FIVE, None, None, 0.12))
    session.start()
    picture = np.random.default_rng(1).integers(0, 255, (24, 24, 3)).astype(np.uint8)
    scale = Scale(0.12, ScaleSource.RED_CELLS)
    for _ in range(ROWS):
        box = Box(4, 4, 16, 16)
        live.add(
            session.add(a_cell()),
            View(picture, box, box, 1.0, 1.0, scale, (240.0, 230.0, 210.0)),
        )

    def kept(log: SqliteLog) -> int:
        newest = max(one.batch_id for one in log.batches(LogQuery()))
        return sum(one.path.is_file() for one in log.read_batch(newest).results)

    return kept


TROUBLES = [full, read_only, vanished, replaced, held, owned]


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved there")
@pytest.mark.parametrize("work", [results, names, count])
@pytest.mark.parametrize("trouble", TROUBLES)
def test_nothing_is_lost_without_a_word(
    trouble: Callable[[Desk], Any],
    work: Callable[[Desk], Callable[[SqliteLog], int]],
    tmp_path: Path,
    tiny_pack: Path,
) -> None:
    desk = Desk(tmp_path, tiny_pack)
    with trouble(desk):
        kept = work(desk)
        # Ending now reports it or asks: see test_leaving.py, test_may_leave.py, test_cli.py.
        assert not desk.writer.flush(GUARD_S)
        assert str(desk.told.get(timeout=GUARD_S))
        assert desk.writer.pending() > 0
    assert desk.writer.flush(GUARD_S)
    assert desk.writer.close(GUARD_S)
    log = SqliteLog(desk.path)
    assert kept(log) == ROWS
    log.close()
