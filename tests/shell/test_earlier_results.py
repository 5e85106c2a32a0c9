"""A result replaces an earlier result; any other file stays unless `--force` is given."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from hematovision_desktop import __main__
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.tables import TableDialect, table_bytes
from hematovision_desktop.core.cells.field import FieldResult, FieldStatus
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.formats.cell_table import CSV_COLUMNS, Origin
from hematovision_desktop.core.signing.signed_record import SignedRecord
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.shell.own_files import is_own, is_result
from hematovision_desktop.shell.records import writer_for

FIELD = FieldResult(0, Path("/slides/a name, with everything.jpg"), FieldStatus.NO_CELL)


def classified(form: str, dialect: TableDialect = TableDialect.EXCEL) -> bytes:
    stream = io.StringIO(newline="")
    writer = writer_for(form, stream, Origin("pack", "0" * 64, "1"), LabelSet.FIVE, dialect)
    writer.write([FIELD], VerdictBook())
    writer.finish()
    return stream.getvalue().encode("utf-8-sig" if form == "csv" else "utf-8")


def saved_again(code: str, separator: str) -> bytes:
    """Return a table of cells as a spreadsheet saves it."""
    columns = [f'"{one}"' for one in reversed(CSV_COLUMNS)]
    return f"{separator.join(columns)}\r\n".encode(code)


RESULTS = {
    "JSON": classified("json"),
    "a table for people": classified("table"),
    "CSV": classified("csv"),
    "CSV with semicolons": classified("csv", TableDialect.EXCEL_SEMICOLON),
    "CSV saved by a spreadsheet": saved_again("utf-16", "\t"),
    "CSV with its separator said": b"sep=;\r\n" + saved_again("utf-8", ";"),
    "a period": table_bytes([("what", "value", "of", "percent", "low", "high"), ("from", 1)]),
    "a check": table_bytes([("truth", "neutrophil", "recall", "low", "high")]),
    "a signed record": SignedRecord(b'{"a":1}', "00", "11", "22").to_bytes(),
    "Parquet": b"PAR1" + bytes(5000) + b"final_label path PAR1",
    "nothing yet": b"",
}
OTHERS = {
    "a text": "À faire : rappeler le laboratoire\n".encode(),
    "a text of another encoding": "À faire\n".encode("latin-1"),
    "one line of blanks": b"  \n\n",
    "a table": b"patient;label;value\r\nA;neutrophil;1\r\n",
    "a PDF": b"%PDF-1.4\n1 0 obj <</Creator (Writer)>> endobj",
    "a zip": b"PK\3\4" + bytes(400),
    "JSON": json.dumps({"schema": "of others/1", "what": "hematovision"}).encode(),
    "what people learnt": json.dumps({"schema": "hematovision.learners/1"}).encode(),
    "a model's card": json.dumps({"schema": "hematovision.model-card/2"}).encode(),
    "what a backup holds": json.dumps({"schema": "hematovision.backup/1"}).encode(),
    "a list": json.dumps([{"schema": "hematovision.field/1"}]).encode(),
    "Parquet": b"PAR1" + bytes(5000) + b"patient PAR1",
    "a program": b"#!/bin/sh\nhematovision classify slides\n",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(400),
}


@pytest.mark.parametrize("name", RESULTS)
def test_recognises_what_this_program_wrote(name: str, tmp_path: Path) -> None:
    target = tmp_path / "whatever it is called"
    target.write_bytes(RESULTS[name])
    assert is_result(target) or not RESULTS[name]


@pytest.mark.parametrize("name", OTHERS)
def test_files_of_other_programs_are_no_results(name: str, tmp_path: Path) -> None:
    target = tmp_path / "cells.csv"
    target.write_bytes(OTHERS[name])
    assert not is_result(target)


@pytest.fixture
def summed_up(tmp_path: Path, log_of_nothing: Path) -> Callable[..., int]:
    """Return a function that runs a command which writes a table over a file."""
    today = date(2026, 11, 1).isoformat()
    given = ["summary", "--from", today, "--to", today, "--log", str(log_of_nothing)]
    return lambda *more: __main__.main([*given, "--csv", str(tmp_path / "table.csv"), *more])


@pytest.fixture
def log_of_nothing(tmp_path: Path) -> Path:
    SqliteLog(tmp_path / "log.sqlite").close()
    return tmp_path / "log.sqlite"


@pytest.mark.parametrize("name", OTHERS)
def test_keeps_other_files_unless_forced(
    name: str,
    tmp_path: Path,
    summed_up: Callable[..., int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    target = tmp_path / "table.csv"
    target.write_bytes(OTHERS[name])
    assert summed_up() == __main__.EXIT_UNUSABLE
    assert "--force" in capsys.readouterr().err
    assert target.read_bytes() == OTHERS[name]
    assert summed_up("--force") == 0
    assert is_result(target)
    assert summed_up() == 0


@pytest.mark.parametrize(
    ("target", "log", "is_one"),
    [
        ("/a/LOG.sqlite", "/a/log.sqlite", True),
        ("/A/log.SQLITE-wal", "/a/Log.sqlite", True),
        ("/a/Signing/signing.key", "/a/log.sqlite", True),
        ("/a/re\u0301sultats.db", "/a/r\u00e9sultats.db", True),
        ("/a/log.sqlite2", "/a/log.sqlite", False),
        ("/b/log.sqlite", "/a/log.sqlite", False),
    ],
)
def test_recognises_a_log_under_every_name_its_disk_accepts(
    target: str, log: str, is_one: bool
) -> None:
    assert is_own(Path(target), Path(log)) == is_one


@pytest.mark.parametrize(
    "name",
    [
        "settings.json",
        "learners.json",
        "processor.json",
        "hematovision.txt",
        "updates/trusted-keys.json",
        "signing/signing.key",
    ],
)
def test_recognises_the_programs_own_files_wherever_the_log_is(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(tmp_path))
    assert is_own(tmp_path.resolve() / name, Path("/elsewhere/log.sqlite"))
    assert not is_own(tmp_path.resolve() / "cells.csv", Path("/elsewhere/log.sqlite"))


@pytest.mark.parametrize("name", ["log.sqlite", "log.sqlite-wal"])
def test_nothing_replaces_the_log(
    name: str, tmp_path: Path, log_of_nothing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["summary", "--from", "2026-11-01", "--to", "2026-11-01", "--force"]
    before = log_of_nothing.read_bytes()
    target = str(tmp_path / name)
    told = ["--log", str(log_of_nothing), "--csv", target]
    assert __main__.main([*given, *told]) == __main__.EXIT_UNUSABLE
    assert "this program's own" in capsys.readouterr().err
    assert log_of_nothing.read_bytes() == before


@pytest.mark.parametrize("target", [".", "..", "/", "folder"])
@pytest.mark.parametrize(
    "words",
    [
        "summary --from 2026-11-01 --to 2026-11-01 --csv",
        "classify a.png --no-log --output",
        "report 7 --pdf",
        "report 7 --record",
        "sign 7 --by Ann --record",
        "microscope check Ours truth --output",
        "microscope check Ours truth --picture",
        "second-reader return 7 --by Ann",
    ],
)
def test_a_folder_is_no_place_for_a_result(
    words: str,
    target: str,
    *,
    tmp_path: Path,
    log_of_nothing: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    given = [*words.split(), target, "--log", str(log_of_nothing)]
    assert __main__.main(given) == __main__.EXIT_UNUSABLE
    assert f"{target} is a folder. Name a file in it." in capsys.readouterr().err
