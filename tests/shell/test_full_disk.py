"""A full disk: the whole program says so, also by its exit status, and recovers once there is room."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start
from small_disk import fill, is_said, small_disk_at

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState, LogQuery
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.verdicts.verdict import CellKey, named

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PICTURES = 3
LIMITED = """
import resource, sys
from hematovision_desktop.__main__ import run
most = int(sys.argv.pop(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
run()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("most_kb", [40, 160])
def test_reports_what_a_full_disk_refused_and_reads_it_again(
    most_kb: int, tmp_path: Path, tiny_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, drawn = tmp_path / "home", tmp_path / "drawn"
    draw_folder(drawn, seed=5, count=PICTURES)
    home.mkdir()
    SqliteLog(home / "log.sqlite").close()
    given = ["classify", str(drawn), "--model", str(tiny_pack), "--format", "json"]
    limited = subprocess.run(
        [sys.executable, "-c", LIMITED, str(most_kb * 1024), *given],
        capture_output=True,
        text=True,
        env={**os.environ, places.DATA_FOLDER_VARIABLE: str(home), "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
    )
    assert limited.returncode == 1, limited.stderr
    assert len(limited.stdout.splitlines()) == PICTURES
    assert "The log misses results: The disk " in limited.stderr
    assert batches(home) in ([], [(BatchState.INTERRUPTED, 0)])
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(home))
    assert main(given) == 0
    assert batches(home)[0] == (BatchState.FINISHED, PICTURES)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk_at(tmp_path / "disk") as disk:
        yield disk


ACTS = {
    "sign": ["sign", "26-0417", "--by", "Ada", "--reason", "Few."],
    "sheet": ["report", "26-0416", "--pdf", "OUT/sheet.pdf"],
    "hl7": ["handover", "26-0416", "--to", "OUT", "--format", "hl7"],
    "fhir": ["handover", "26-0416", "--to", "OUT", "--format", "fhir"],
    "csv": ["handover", "26-0416", "--to", "OUT", "--format", "csv"],
    "summary": ["summary", "--from", "2026-01-01", "--to", "2026-12-31", "--csv", "OUT/sum.csv"],
    "backup": ["backup", "OUT/backups"],
    "restore": ["restore", "BACKUP"],
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("leave", [0, 16 << 10, 64 << 10])
@pytest.mark.parametrize("act", ACTS)
def test_each_act_on_a_full_disk_succeeds_or_says_so_and_works_once_there_is_room(
    act: str,
    leave: int,
    small_disk: Path,
    tmp_path: Path,
    tiny_pack: Path,
    *,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    home, out = small_disk / "home", small_disk / "out"
    out.mkdir()
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(home))
    with closing(SqliteLog(home / "log.sqlite")) as log:
        for number in (1, 2):
            batch = log.begin_batch(a_start(f"26-041{number + 5}"))
            log.add_fields(batch, [a_result(0, "/a/x.jpg", *[a_cell()] * 6)])
            keys = [CellKey(0, index) for index in range(6)]
            log.add_verdicts(batch, [named(one, Label.MONOCYTE, "Ada", NOON) for one in keys])
            log.end_batch(batch, BatchState.FINISHED)
            log.keep_sample(number, SampleDetails(f"26-041{number + 5}"))
    assert main(["sign", "26-0416", "--by", "Ada", "--reason", "Few."]) == 0
    assert main(["backup", str(tmp_path / "backups")]) == 0
    (out / "kept.txt").write_text("what was there")
    (backup,) = (tmp_path / "backups").iterdir()
    given = [one.replace("OUT", str(out)).replace("BACKUP", str(backup)) for one in ACTS[act]]
    given += ["--model", str(tiny_pack)] * (act == "sheet")
    capsys.readouterr()

    fill(small_disk, leave)
    status, said = main(given), capsys.readouterr().err
    assert status == 0 or is_said(said), said
    (small_disk / "ballast").unlink()

    assert main(["verify"]) == 0
    with closing(SqliteLog(home / "log.sqlite")) as log:
        assert not log.find_damage()
        assert [one.batch_id for one in log.batches(LogQuery())] == [2, 1]
    assert (out / "kept.txt").read_text() == "what was there"
    left = [one for one in small_disk.rglob("*") if one.name.endswith((".part", ".incoming"))]
    assert not left
    assert status == 0 or main(given) == 0


def batches(home: Path) -> list[tuple[BatchState, int]]:
    """Return the batches of the log, newest first, with their numbers of results."""
    with closing(SqliteLog(home / "log.sqlite")) as log:
        assert (log.find_damage(), log.trouble) == ([], "")
        found = log.batches(LogQuery())
        return [(one.state, len(log.read_batch(one.batch_id).results)) for one in found]
