"""The summary of a period: counted from the log, by the command and in the window, and as a table."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "adapters"))

from log_samples import a_cell, a_result, a_start

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.keys.signing_key import SigningKey
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind, BatchState
from hematovision_desktop.core.reports.period import PeriodSummary
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.core.verdicts.verdict import CellKey, named, second_read
from hematovision_desktop.services.samples.period import read_period

NOW = datetime.now(UTC)
LYMPHOCYTE, MONOCYTE = Label.LYMPHOCYTE, Label.MONOCYTE
SAID = (LYMPHOCYTE, LYMPHOCYTE, LYMPHOCYTE, MONOCYTE)
NAMED = (LYMPHOCYTE, MONOCYTE, None, MONOCYTE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.sqlite"


@pytest.fixture
def log(path: Path, tmp_path: Path) -> Iterator[SqliteLog]:
    """Return a log of two samples: one signed with all cells named, one never reviewed."""
    with closing(SqliteLog(path)) as opened:
        for _ in range(2):
            batch = opened.begin_batch(a_start())
            opened.add_fields(batch, [a_result(0, "/a.jpg", *map(a_cell, SAID))])
            opened.end_batch(batch, BatchState.FINISHED)
        rows = [named(CellKey(0, at), one, "Ada", NOW) for at, one in enumerate(NAMED)]
        opened.add_verdicts(batch, rows)
        sample = opened.read_sample(opened.sample_of(batch))
        wish = SigningWish("Ada", reason="Few there are.")
        opened.sign_sample(sample, wish, STANDARD, SigningKey(tmp_path / "signing"))
        yield opened


def test_counts_a_second_reading_once(log: SqliteLog) -> None:
    today = NOW.astimezone().date()
    before = period(log, today, today)
    batch = log.begin_batch(replace(a_start(), kind=BatchKind.READING))
    log.add_fields(batch, [a_result(0, "/a.jpg", *map(a_cell, SAID))])
    assert period(log, today, today) == before


def period(log: SqliteLog, first: date, last: date) -> PeriodSummary:
    return read_period(first, last, lambda call: call(log))


def made_on(log: SqliteLog) -> date:
    return log.read_sample(log.sample_of(1)).created_at.astimezone().date()


def test_counts_samples_reviews_and_agreement(log: SqliteLog) -> None:
    day = made_on(log)
    found = period(log, day, day)
    assert (found.samples, found.signed, found.amended, len(found.hours)) == (2, 1, 0, 1)
    assert (found.cells, found.named, found.changed) == (8, 4, 2)
    agreed = [(one.label, one.named, one.same) for one in found.agreement]
    assert agreed == [(LYMPHOCYTE, 1, 1), (MONOCYTE, 2, 1)]
    assert found.median_hours == found.nine_in_ten_hours == found.hours[0]
    table = {row[0]: row[1:] for row in found.table()}
    assert table["signed"] == (1, 2, Decimal("50.0"), None, None)
    assert table["same name, monocyte"] == (1, 2, Decimal("50.0"), Decimal("1.3"), Decimal("98.7"))


def test_a_name_only_for_people_agrees_with_the_type_it_counts_as(log: SqliteLog) -> None:
    """The program cannot name atypical lymphocytes, so lymphocyte counts as right, as in a check."""
    atypical = Label.ATYPICAL_LYMPHOCYTE
    log.add_verdicts(1, [named(CellKey(0, at), atypical, "Ada", NOW) for at in (0, 3)])
    day = made_on(log)
    found = period(log, day, day)
    assert (found.named, found.changed) == (6, 3)
    agreed = {one.label: (one.named, one.same) for one in found.agreement}
    assert agreed[atypical] == (2, 1), "the other one was called a monocyte"


def test_compares_people_who_read_the_same_cells(log: SqliteLog) -> None:
    rows = [second_read(CellKey(0, at), LYMPHOCYTE, "Bo", NOW) for at in (0, 3)]
    log.add_verdicts(1, rows)
    log.add_verdicts(1, [second_read(CellKey(0, 3), MONOCYTE, "Cy", NOW)])
    day = made_on(log)
    found = period(log, day, day)
    told = {one.readers: (one.cells, one.same) for one in found.pairs}
    assert told == {("program", "Bo"): (2, 1), ("program", "Cy"): (1, 1), ("Bo", "Cy"): (1, 0)}
    table = {row[0]: row[1:] for row in found.table()}
    assert table["read twice, same name, program and Bo"][:2] == (1, 2)
    assert table["Cohen's kappa, program and Bo"][0] == 0
    assert "Cohen's kappa, Bo and Cy, lymphocyte" in table


def test_other_days_are_empty_and_reversed_days_are_refused(log: SqliteLog) -> None:
    day = made_on(log)
    before = period(log, day - timedelta(9), day - timedelta(1))
    assert (before.samples, before.cells, before.median_hours) == (0, 0, None)
    assert before.table()[1:3] == [
        ("from", str(day - timedelta(9)), None, None, None, None),
        ("to", str(day - timedelta(1)), None, None, None, None),
    ]
    with pytest.raises(UserError, match="ends before it begins"):
        period(log, day, day - timedelta(1))


def test_the_command_prints_it_and_writes_the_table(
    log: SqliteLog, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = str(made_on(log))
    log.close()
    target = tmp_path / "summary.csv"
    given = ["summary", "--from", day, "--to", day, "--csv", str(target), "--log", str(path)]
    assert main(given) == 0
    assert "same name, monocyte: 1 of 2 (50.0 %, 95 % interval 1.3 to 98.7 %)" in (
        capsys.readouterr().out
    )
    rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[3] == ["samples", "2", "", "", "", ""]
    assert main([*given[:6], str(tmp_path), "--log", str(path)]) == 2
