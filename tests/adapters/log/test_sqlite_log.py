"""The log: what is stored reads back exactly, is found again, and has one owner."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from log_files import fill, found, raw
from log_samples import a_cell, a_failure, a_result, a_start
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log import batch_search
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault, Failure, FailureCode, UserError
from hematovision_desktop.core.cells.field import ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchRemoved, BatchState, LogQuery
from hematovision_desktop.core.verdicts.reviewed_batch import tally_of
from hematovision_desktop.core.verdicts.verdict import CellKey, VerdictKind, named
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

SAID_AT = datetime(2026, 3, 2, 13, 0, tzinfo=UTC)


# Reading back


def test_a_batch_reads_back_exactly(path: Path, log: SqliteLog) -> None:
    results = (
        a_result(0, "/slides/a.jpg", a_cell(), a_cell(Label.MONOCYTE, ReviewReason.UNFAMILIAR)),
        a_failure(1),
        a_result(2, "C:\\slides\\b.png"),
    )
    batch_id = log.begin_batch(a_start())
    log.add_fields(batch_id, results[:2])
    log.add_fields(batch_id, results[2:])
    log.end_batch(batch_id, BatchState.CANCELLED)
    log.set_note(batch_id, "stained twice")
    log.close()

    again = SqliteLog(path)
    batch = again.read_batch(batch_id)
    again.close()

    assert batch.results == results
    assert batch.summary.start == a_start()
    assert batch.summary.state is BatchState.CANCELLED
    assert batch.summary.note == "stained twice"
    assert batch.summary.tally == tally_of(results)
    assert batch.summary.tally.counts == {Label.NEUTROPHIL: 1}
    assert batch.summary.tally.waiting == 1
    assert [type(v) for v in batch.results[0].cells[0].probabilities] == [Label] * 4


any_text = st.text(
    st.characters(min_codepoint=1) | st.sampled_from("\udc80\udcff\ud83d\n\r\t'\"\\%_🩸రక్తం")
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    texts=st.tuples(any_text, any_text),
    paths=st.lists(any_text, max_size=4),
    sizes=st.tuples(st.integers(0, 2**62), st.integers(1, 10**6)),
    numbers=st.tuples(*[st.floats(allow_nan=False, allow_infinity=False)] * 4),
)
def test_odd_values_read_back_exactly(
    log: SqliteLog,
    texts: tuple[str, str],
    paths: list[str],
    sizes: tuple[int, int],
    numbers: tuple[float, float, float, float],
) -> None:
    name, note = texts
    cell = replace(a_cell(), confidence=numbers[0], probabilities={Label.PLATELET: numbers[1]})
    results = tuple(
        replace(
            a_result(position, path, cell),
            size_bytes=sizes[0],
            width=sizes[1],
            background=numbers[1:],
            thumbnail=note.encode("utf-8", "surrogatepass"),
            failure=Failure(FailureCode.UNREADABLE, note),
        )
        for position, path in enumerate(paths)
    )
    batch_id = log.begin_batch(a_start(name))
    log.add_fields(batch_id, results)
    log.set_note(batch_id, note)
    batch = log.read_batch(batch_id)
    assert batch.results == results
    assert (batch.summary.start.name, batch.summary.note) == (name, note)
    log.remove_batch(batch_id)


def test_verdicts_stack_up_and_stay_in_the_log(path: Path, log: SqliteLog) -> None:
    batch_id = fill(log, "a", a_result(0, "/a", a_cell(), a_cell()))
    key = CellKey(0, 1)
    first = named(key, Label.MONOCYTE, "Ada", SAID_AT)
    second = named(key, None, "Ada", SAID_AT + timedelta(seconds=1))
    undone, again = VerdictKind.WITHDRAWN, VerdictKind.GIVEN_AGAIN
    rows = [first, second]
    for kind, of in ((undone, 1), (undone, 0), (again, 0)):
        rows.append(replace(rows[of], kind=kind, of=of, when=SAID_AT + timedelta(minutes=1)))
    standing = []
    for row in rows:
        log.add_verdicts(batch_id, (row,))
        book = VerdictBook(log.read_batch(batch_id).verdicts)
        standing.append(book.names().get(key))
    assert standing == [first, second, first, None, first]
    log.close()
    again_open = SqliteLog(path)
    batch = again_open.read_batch(batch_id)
    assert batch.verdicts == tuple(rows)
    assert batch.results[0].cells == (a_cell(), a_cell())
    again_open.close()
    with pytest.raises(dbapi2.IntegrityError, match="never changed"):
        raw(path, "UPDATE verdicts SET label = 'platelet'")


def test_a_removed_batch_leaves_only_an_event(path: Path, log: SqliteLog) -> None:
    gone = fill(log, "gone", a_result(0, "/gone/away.jpg", a_cell()))
    stays = fill(log, "stays", a_result(0, "/stays.jpg", a_cell()))
    row = named(CellKey(0, 0), None, "", SAID_AT)
    log.add_verdicts(gone, (row,))
    log.remove_batch(gone)
    log.remove_batch(gone)
    for call in (
        lambda: log.read_batch(gone),
        lambda: log.read_start(gone),
        lambda: log.add_verdicts(gone, (row,)),
        lambda: log.add_fields(gone, [a_result(0)]),
        lambda: log.set_note(gone, "x"),
        lambda: log.rename_batch(gone, "x"),
        lambda: log.set_target(gone, 5),
        lambda: log.end_batch(gone, BatchState.FINISHED),
    ):
        with pytest.raises(BatchRemoved, match="no longer"):
            call()
    assert found(log) == ["stays"]
    assert found(log, "away") == []
    assert raw(path, "SELECT count(*) FROM verdicts") == [(0,)]
    for table in ("fields", "thumbnails", "cells", "batches", "tallies"):
        assert raw(path, f"SELECT count(*) FROM {table}") == [(1,)], table
    assert raw(path, "SELECT about, payload FROM events WHERE kind = 'removed'") == [
        (
            f"batch {gone}",
            '{"cells":1,"pictures":1,"started_at":"2026-03-02T12:30:15.123456+00:00"}',
        )
    ]
    assert fill(log, "next") > stays > gone
    assert raw(path, "INSERT INTO field_paths (field_paths) VALUES ('integrity-check')") == []


def test_results_are_written_all_or_none(log: SqliteLog) -> None:
    batch_id = log.begin_batch(a_start())
    log.add_fields(batch_id, [a_result(0)])
    with pytest.raises(dbapi2.IntegrityError):
        log.add_fields(batch_id, [a_result(1, "/b", a_cell()), a_result(0)])
    assert log.read_batch(batch_id).results == (a_result(0),)
    log.add_fields(batch_id, [a_result(1, "/b", a_cell())])
    assert len(log.read_batch(batch_id).results) == 2


def test_the_file_is_kept_with_the_care_promised(log: SqliteLog) -> None:
    pragmas = {name: log.value(f"PRAGMA {name}") for name in ("journal_mode", "synchronous")}
    assert pragmas == {"journal_mode": "wal", "synchronous": 2}
    assert log.value("PRAGMA foreign_keys") == 1
    assert log.value("PRAGMA busy_timeout") == 3000


# Search


@pytest.mark.parametrize("many", [batch_search.MANY, 1])
def test_every_word_must_match_somewhere(
    log: SqliteLog, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_search, "MANY", many)
    one = fill(
        log, "Ward Äpfel", a_result(0, "/data/Slide-17_B.JPG"), a_result(1, "/data/రక్తం🩸.png")
    )
    fill(log, "Ward 100%", a_result(0, 'C:\\x\\other "quoted".tif'), day=3)
    log.set_note(one, "Stained TWICE")
    for words, expected in (
        ((), 2),
        (("ward",), 2),
        (("äPFEL", "slide-17"), 1),
        (("twice", "b.jpg", "ward"), 1),
        (("twice", "quoted"), 0),
        (("రక్తం",), 1),
        (("🩸",), 1),
        (("7_",), 1),
        (("0%",), 1),
        (("x\\",), 1),
        (('"quoted"',), 1),
        (('" OR "',), 0),
        (("%",), 1),
        (("_",), 1),
        (("\udc80\udc80\udc80",), 0),
        (("7\0",), 0),
        (("slide\0",), 0),
    ):
        assert len(found(log, *words)) == expected, words
    assert found(log) == ["Ward 100%", "Ward Äpfel"]


@pytest.mark.parametrize("many", [batch_search.MANY, 1])
def test_a_word_is_found_in_whichever_path_of_a_batch_it_stands(
    log: SqliteLog, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_search, "MANY", many)
    fill(log, "first path", a_result(0, "/data/Slides/1.jpg"), a_result(1, "/other/2.jpg"))
    fill(log, "empty")
    fill(log, "late path", a_result(0, "/other/1.jpg"), a_result(1, "/data/SLIDES/2.jpg"))
    fill(log, "none", a_result(0, "/other/1.jpg"))
    fill(log, "empty too")
    assert found(log, "slides") == ["late path", "first path"]
    assert found(log, "/other", "slides", "path") == ["late path", "first path"]
    assert found(log, "slides/1") == ["first path"]


def test_search_by_label_and_day(log: SqliteLog) -> None:
    fill(log, "second", a_result(0, "/a", a_cell(Label.MONOCYTE)))
    fill(log, "third", a_result(0, "/a", a_cell(Label.EOSINOPHIL)), day=3)
    second, third = date(2026, 3, 2), date(2026, 3, 3)
    assert found(log, label=Label.MONOCYTE) == ["second"]
    assert found(log, label=Label.BASOPHIL) == []
    assert found(log, first_day=third) == ["third"]
    assert found(log, last_day=second) == ["second"]
    assert found(log, first_day=second, last_day=third) == ["third", "second"]
    assert found(log, first_day=date.min, last_day=date.max) == ["third", "second"]
    assert found(log, "nd", label=Label.MONOCYTE, first_day=second) == ["second"]


# One owner


def test_a_second_owner_gets_one_message_until_the_first_is_gone(
    path: Path, log: SqliteLog
) -> None:
    names = [path]
    if os.name == "posix":  # elsewhere, links need special rights
        names.append(path.with_name("other name.db"))
        names[1].symlink_to(path)
    for name in names:
        with pytest.raises(UserError, match="using the log") as caught:
            SqliteLog(name)
        assert str(path) in str(caught.value)
    batch_id = fill(log, "the first goes on", a_result(0))
    log.close()
    second = SqliteLog(path)
    assert second.read_batch(batch_id).results == (a_result(0),)
    second.close()


def test_a_log_that_cannot_be_opened_is_not_kept_locked(path: Path) -> None:
    path.write_bytes(b"this is no database" * 1000)
    for _ in range(2):
        with pytest.raises(EnvironmentFault, match="damaged"):
            SqliteLog(path)


HOLD = """
import sys
from pathlib import Path
from hematovision_desktop.adapters.log.disk.file import faults
from hematovision_desktop.adapters.log.sqlite import SqliteLog
log = SqliteLog(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_another_process_owns_the_log_until_it_dies(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"open"
        with pytest.raises(UserError, match="Another window"):
            SqliteLog(path)
        child.kill()
        child.wait()
    SqliteLog(path).close()


def test_a_batch_left_running_was_interrupted(path: Path) -> None:
    log = SqliteLog(path)
    running = log.begin_batch(a_start("running"))
    fill(log, "finished")
    log.close()
    log = SqliteLog(path)
    assert {batch.start.name: batch.state for batch in log.batches(LogQuery())} == {
        "running": BatchState.INTERRUPTED,
        "finished": BatchState.FINISHED,
    }
    log.close()
    state = """SELECT payload FROM events WHERE kind = 'state' AND about = ?"""
    events = raw(path, state.replace("?", f"'batch {running}'"))
    assert events == [('{"state":"interrupted"}',)]
