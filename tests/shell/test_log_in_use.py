"""While a window has the log, every command that works with it says so plainly."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog

ONE_CELL = """{"type": "FeatureCollection", "features": [{"type": "Feature",
    "geometry": {"type": "Polygon", "coordinates": [[[1, 1], [20, 1], [20, 20], [1, 20], [1, 1]]]},
    "properties": {"classification": {"name": "Neutrophil"}}}]}"""
COMMANDS = (
    ("worklist", "list.csv"),
    ("handover", "26-1", "--to", "out"),
    ("export", "26-1", "--format", "coco", "--output", "out"),
    ("import", "26-1", "field.geojson", "--by", "Ann"),
    ("second-reader", "send", "26-1", "question.hvread", "--by", "Ann"),
    ("second-reader", "merge", "answer.hvread"),
    ("protect", "passphrase"),
    ("report", "26-1", "--pdf", "sheet.pdf"),
    ("summary", "--from", "2026-11-01", "--to", "2026-11-30"),
    ("list",),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_says_who_has_the_log(
    command: tuple[str, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    log = tmp_path / "log.sqlite"
    (tmp_path / "list.csv").write_text("accession\n26-2\n", "utf-8")
    (tmp_path / "field.geojson").write_text(ONE_CELL, "utf-8")
    (tmp_path / "answer.hvread").write_bytes(b"-")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HEMATOVISION_PASSPHRASE", "four words are enough")
    with closing(SqliteLog(log)):
        assert main([*command, "--log", str(log)]) == 2
    assert "is using the log" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
