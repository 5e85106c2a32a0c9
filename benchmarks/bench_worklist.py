"""How fast the worklist of a large log is in the window: opened, sorted, searched, scrolled.

    python -m benchmarks.bench_worklist [SAMPLES]

The log also contains 200 second readings, and 300,000 events of verdicts in its chain. Prints the
median and the slowest time of each, from the call to the painted rows, and the processor time,
which is more reliable on a computer that others use too. The log is in a temporary folder; the
window is drawn offscreen.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.log.steps.event_tables import about_batch, append_event
from hematovision_desktop.adapters.log.steps.sample_tables import insert_sample
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, Checked
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.proof import CheckedCell
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.readings.second_reading import EVENT
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.samples.sample_log import SortBy
from hematovision_desktop.core.signing.event_chain import Told
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.ui.window.bridge import Bridge
from hematovision_desktop.ui.window.main import SAMPLES, MainWindow

MANY = 50_000
READINGS = 200
EVENTS = 300_000
REPEATS = 5
BEGUN = datetime(2024, 1, 1, tzinfo=UTC)
SURNAMES = ("Narayanan", "Öztürk", "Okafor", "Silva", "Nguyen", "Rao", "Iyer", "Das")
LINES = (
    *("", "narayanan", "S-0412", "november 2025", "eosinophil > 10 %", "not signed", "lymphocyte"),
    *("ready to sign november 2025", "ready to sign", "in review", "to look at", "no such sample"),
)


def fill(path: Path, samples: int) -> None:
    """Write one batch as the program does, and copy the others from it in one transaction."""
    log = SqliteLog(path)
    start = BatchStart(
        "S-00000",
        BEGUN,
        1,
        LabelSet.FIVE,
        0.6,
        "bench",
        "00" * 32,
        "0",
        sample_uid=f"{0:032x}",
    )
    log.end_batch(log.begin_batch(start), BatchState.FINISHED)
    profile = log.keep_profile(MicroscopeProfile(0, "Olympus", BEGUN))
    cells = [CheckedCell(Label.NEUTROPHIL, 0.9, Label.NEUTROPHIL, 0.6)] * 59
    log.add_checked(profile, start.terms.named_by, [Checked(one, "Ada", BEGUN) for one in cells])
    log.close()
    raw = connect(path)
    raw.execute("PRAGMA cache_size = -500000")
    columns = [row[1] for row in raw.execute("PRAGMA table_info (batches)")]
    pattern = dict(zip(columns, raw.execute("SELECT * FROM batches").fetchone(), strict=True))
    followers = raw.execute(
        """SELECT name, sql FROM sqlite_master WHERE type = 'trigger'
        AND tbl_name IN ('batches', 'tallies', 'label_counts')"""
    ).fetchall()
    # Each of the seven rows of a sample would sum it up again: it is done once, when all are there.
    with raw:
        for name, _ in followers:
            raw.execute(f"DROP TRIGGER {name}")
        for number in range(1, samples):
            add(raw, pattern, number)
        for _, sql in followers:
            raw.execute(sql)
        raw.execute("UPDATE tallies SET cells = cells")
        raw.execute("UPDATE batches SET is_proven = is_proven")
        lay_out_readings(raw, samples)
    raw.close()


def lay_out_readings(raw: Any, samples: int) -> None:
    """Make some samples second readings, and fill the chain with verdicts on all of them."""
    readings = range(1, samples + 1, max(1, samples // READINGS))
    for batch in readings:
        sources = json.dumps([f"readings/{batch:032x}"])
        raw.execute(
            "UPDATE batches SET kind = 'reading', sources = ? WHERE id = ?", (sources, batch)
        )
    at, chance = BEGUN.isoformat(), random.Random(1)
    for number in range(EVENTS):
        about = about_batch(chance.randint(1, samples))
        append_event(raw, Told(at, "Ada", "verdicts", about, {"rows": 1, "verdicts": "00" * 32}))
        if number % 3 == 0 and number // 3 < len(readings):
            text = f"sent back: 40 cells, reading {readings[number // 3]:032x}, a.hvreading"
            append_event(raw, Told(at, "Ada", EVENT, "", {"text": text}))


def add(raw: Any, pattern: dict[str, Any], number: int) -> None:
    """Write a sample with a batch of some hundred cells."""
    chance = random.Random(number)
    name, begun = f"S-{number:05d}", (BEGUN + timedelta(minutes=20 * number)).isoformat()
    patient = f"{chance.choice(SURNAMES)} {number % 997}"
    sample = insert_sample(
        raw, SampleDetails(name, f"P-{number}", patient), f"{number:032x}", begun
    )
    row = pattern | {"id": number + 1, "name": name, "started_at": begun, "sample_id": sample}
    # A third of the samples is from a microscope that is proven.
    row["profile_id"] = chance.choice((None, None, 1))
    marks = ", ".join("?" * len(row))
    raw.execute(f"INSERT INTO batches ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    counts = {label: chance.randint(0, 90) for label in LabelSet.FIVE.labels}
    waiting = chance.choice((0, 0, 3))
    unseen = chance.choice((0, 12, sum(counts.values())))
    raw.execute(
        """INSERT INTO tallies (batch_id, waiting, cells, fields, failed, without_cell, by_hand,
        unseen) VALUES (?, ?, ?, 40, 0, 0, 0, ?)""",
        (number + 1, waiting, sum(counts.values()) + waiting, unseen),
    )
    raw.executemany(
        "INSERT INTO label_counts (batch_id, label, number) VALUES (?, ?, ?)",
        [(number + 1, label.value, count) for label, count in counts.items()],
    )


Took = tuple[float, float]
"""Elapsed seconds, and processor seconds of all threads together."""


class Clock:
    """Measures the time since it was made."""

    def __init__(self) -> None:
        self._wall, self._work = time.perf_counter(), time.process_time()

    def took(self) -> Took:
        return time.perf_counter() - self._wall, time.process_time() - self._work


class Desk:
    """A window over a log, and the time until its rows are painted."""

    def __init__(self, log: Path) -> None:
        self.bridge = Bridge()
        settings = Settings(log_path=log)
        self.program = Program(settings, self.bridge.send, build_outside())
        self.bridge.receive_by(self.program.deliver)
        self.window = MainWindow(self.program, settings, program_version="0", log_path=log)
        self.bridge.event.connect(self.window.handle)
        self.window.resize(1280, 800)
        self.window.show()
        self.page = self.window.samples_page
        self.answers = 0
        self.page.model.found.connect(self._count)
        self.page.model.renewed.connect(self._count)

    def _count(self) -> None:
        self.answers += 1

    def took_s(self, act: Callable[[], object]) -> Took:
        before, started = self.answers, Clock()
        act()
        while self.answers == before:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.page.table.viewport().repaint()
        return started.took()


def report(what: str, times: list[Took]) -> None:
    walls, works = ([1000 * took[place] for took in times] for place in (0, 1))
    print(
        f"{what:<36}{median(walls):>6.0f} ms, slowest {max(walls):>5.0f}; "
        f"processor {median(works):>5.0f} ms, most {max(works):>5.0f}",
        flush=True,
    )


def measure(desk: Desk) -> None:
    page, model = desk.page, desk.page.model
    report("first look at the page", [desk.took_s(lambda: desk.window.show_page(SAMPLES))])
    report("look again", [desk.took_s(page.look_again) for _ in range(REPEATS)])
    for by in (*SortBy, Label.EOSINOPHIL):
        times = []
        for turn in range(REPEATS):
            down = bool(turn % 2)
            times.append(desk.took_s(lambda by=by, down=down: model.sort_by(by, descending=down)))
        report(f"sort by {by.value}", times)
    for line in LINES:

        def search(text: str = line) -> None:
            page.line.setText(text)
            page.search()

        report(f"search “{line}”", [desk.took_s(search) for _ in range(REPEATS)])
    page.line.clear()
    desk.took_s(page.search)
    bar = page.table.verticalScrollBar()
    spots = [round(bar.maximum() * part) for part in (0.31, 0.52, 0.73, 0.94)]

    def scroll(to: int) -> None:
        bar.setValue(to)
        page.table.viewport().repaint()

    report("scroll far", [desk.took_s(lambda to=to: scroll(to)) for to in spots])
    started = Clock()
    page.table.selectAll()
    report("choose all", [started.took()])


def main(samples: int = MANY) -> None:
    QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HEMATOVISION_HOME"] = folder
        path = Path(folder) / "log.db"
        started = time.perf_counter()
        fill(path, samples)
        print(f"{samples:,} samples written in {time.perf_counter() - started:.0f} s")
        desk = Desk(path)
        measure(desk)
        desk.window.close()
        desk.program.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
