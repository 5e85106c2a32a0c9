"""`hematovision worklist` makes samples from a table and says what it left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery


@pytest.mark.parametrize(
    ("content", "status", "out", "err"),
    [
        (b"accession\n26-1\n26-2\n", 0, "2 new samples from list.csv.", ""),
        (b"accession\n26-1\n26-1\n", 1, "1 new sample from", "Row 3: 26-1 is already in row 2"),
        (b"number\n26-1\n", 2, "", "no column"),
    ],
)
def test_rows_become_samples(
    content: bytes,
    status: int,
    out: str,
    err: str,
    *,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    table, log = tmp_path / "list.csv", tmp_path / "log.db"
    table.write_bytes(content)
    assert main(["worklist", str(table), "--log", str(log)]) == status
    printed = capsys.readouterr()
    assert out in printed.out
    assert err in printed.err
    if status < 2:
        opened = SqliteLog(log)
        found = opened.samples(SampleQuery(), Page()).samples
        opened.close()
        assert {one.details.accession for one in found} <= {"26-1", "26-2"}
        assert not any(one.batches for one in found)


def test_the_chain_records_each_new_sample(tmp_path: Path) -> None:
    table, log = tmp_path / "list.csv", tmp_path / "log.db"
    table.write_text("accession,patient name,sex\n26-1,Ann,female\n26-2,,\n", "utf-8")
    assert main(["worklist", str(table), "--log", str(log)]) == 0
    opened = SqliteLog(log)
    uids = {one.details.accession: one.uid for one in opened.samples(SampleQuery(), Page()).samples}
    told = [(one.about, one.payload) for one in opened.events() if one.kind == "details"]
    opened.close()
    assert told == [
        (uids["26-1"], '{"changed":["accession","patient_name","sex"]}'),
        (uids["26-2"], '{"changed":["accession"]}'),
    ]
