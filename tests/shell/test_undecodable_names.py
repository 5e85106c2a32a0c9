"""Folders and files whose names are not UTF-8, from the folder to the tables and back."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.assembly.verifying import verify
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.logbook.log import LoggedBatch, LogQuery
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.verdicts.verdict import CellKey, named

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="names are Unicode here; the system takes no others"
)
FOLDER, FIRST, SECOND = (os.fsdecode(one) for one in (b"smear-\xe9", b"f\xff.png", b"f\xfe.png"))
TEXT = os.fsdecode(b"no-\xfdpicture.jpg")
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return two pictures."""
    folder = tmp_path_factory.mktemp("plain")
    draw_folder(folder, seed=3, count=2)
    return sorted(folder.glob("*.png"))


@pytest.fixture
def smear(drawn: list[Path], tmp_path: Path) -> Path:
    """Return a folder with two pictures and one file that is none."""
    folder = tmp_path / FOLDER
    folder.mkdir()
    for source, name in zip(drawn, (FIRST, SECOND), strict=True):
        shutil.copyfile(source, folder / name)
    (folder / TEXT).write_text("not a picture")
    return folder


@pytest.fixture
def log(smear: Path, tiny_pack: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a log, in a folder with such a name, with the batch of those pictures."""
    monkeypatch.setattr(processor_probe, "guard", lambda: None)
    path = smear.parent / os.fsdecode(b"log-\xe8") / "log.db"
    path.parent.mkdir()
    assert run("classify", smear, "--model", tiny_pack, "--log", path) == 1
    return path


def run(*words: object) -> int:
    return main([str(one) for one in words])


def read(log: Path) -> LoggedBatch:
    with closing(SqliteLog(log)) as opened:
        return opened.read_batch(1)


def test_the_log_keeps_such_names_unchanged(log: Path, smear: Path) -> None:
    fields = read(log).results
    assert {one.path for one in fields} == {smear / name for name in (FIRST, SECOND, TEXT)}
    assert [one.path for one in fields if not one.cells] == [smear / TEXT]


def test_the_table_on_the_screen_shows_them(
    log: Path, smear: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run("classify", smear, "--model", tiny_pack, "--log", log) == 1
    said = capsys.readouterr().out
    assert all(ascii(name)[1:-1] in said for name in (FIRST, SECOND, TEXT))
    said.encode("utf-8")


def test_a_search_finds_them(log: Path) -> None:
    with closing(SqliteLog(log)) as opened:
        found = {
            word: [one.batch_id for one in opened.batches(LogQuery(words=(word,)))]
            for word in ("smear-\\xe9", FOLDER, FIRST, "picture", "other" + FIRST)
        }
    assert [word for word, batches in found.items() if not batches] == ["other" + FIRST]


@pytest.mark.parametrize("form", ["json", "csv"])
def test_tables_name_them_distinctly(
    form: str, *, log: Path, smear: Path, tiny_pack: Path, tmp_path: Path
) -> None:
    target = tmp_path / os.fsdecode(b"table-\xfc")
    told = ("--model", tiny_pack, "--no-log", "--format", form, "--output", target)
    assert run("classify", smear, *told) == 1
    if form == "json":
        lines = target.read_text("utf-8").splitlines()
        assert {Path(json.loads(line)["path"]) for line in lines} == {
            one.path for one in read(log).results
        }
        return
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    names = {row["path"].encode().decode("unicode_escape") for row in rows}
    assert names == {str(one.path) for one in read(log).results}


@pytest.mark.parametrize("form", ExchangeForm)
def test_exports_and_imports_their_cells(
    form: str, log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cells = sum(len(one.cells) for one in read(log).results)
    target = tmp_path / os.fsdecode(b"out-\xe7")
    assert run("export", 1, "--format", form, "--pictures", "--output", target, "--log", log) == 0
    capsys.readouterr()
    assert run("import", 1, target, "--by", "Bo", "--log", log) == 0
    assert f"added 0 in batch 1; {cells} boxes" in capsys.readouterr().out


@pytest.mark.usefixtures("qapp")
def test_signs_and_verifies_a_sample_of_them(
    log: Path, tmp_path: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = os.fsdecode(b"26-\xe9")
    with closing(SqliteLog(log)) as opened:
        opened.keep_sample(1, SampleDetails(odd, patient_name=odd, requester=odd, notes=odd))
        for field in opened.read_batch(1).results:
            for at in range(len(field.cells)):
                key = CellKey(field.position, at)
                opened.add_verdicts(1, (named(key, Label.MONOCYTE, "Ada", NOW),))
    told = ("--log", log, "--model", tiny_pack)
    record = tmp_path / os.fsdecode(b"record-\xe5.json")
    why = ("--by", os.fsdecode(b"Ad\xe0"), "--reason", os.fsdecode(b"The smear is us\xe9."))
    assert run("sign", 1, *why, "--record", record, *told) == 0
    sheet = tmp_path / os.fsdecode(b"sheet-\xf6.pdf")
    assert run("report", 1, "--pdf", sheet, *told) == 0
    for file in (record, sheet):
        assert not [line for line in verify(file) if line.holds is False]
    own = Path(__file__).parents[2] / "docs" / "verify_record.py"
    assert subprocess.run([sys.executable, "-I", own, sheet], check=False).returncode == 0
    handed = tmp_path / os.fsdecode(b"to-\xe4")
    handed.mkdir()
    for form in ("hl7", "fhir", "csv"):
        assert run("handover", 1, "--to", handed, "--format", form, *told) == 0
    for file in handed.iterdir():
        file.read_text("utf-8")
    asked = tmp_path / "asked.hvread"
    assert run("second-reader", "send", 1, asked, *why[:2], "--patient", *told) == 0
    days = ("--from", "2026-01-01", "--to", "2100-01-01", "--csv", tmp_path / "period.csv")
    assert run("summary", *days, *told) == 0
    assert run("handover", 1, "--list", *told) == 0
    capsys.readouterr().out.encode("utf-8")


def test_a_backup_holds_them(log: Path, tmp_path: Path) -> None:
    target = tmp_path / os.fsdecode(b"backup-\xe3")
    assert run("backup", target, "--log", log) == 0
    before = read(log)
    log.unlink()
    assert run("restore", next(target.iterdir(), target), "--log", log) == 0
    assert read(log) == before


@pytest.mark.parametrize(
    "words",
    [
        ("classify", "gone", "--output", "out"),
        ("verify", "gone"),
        ("restore", "gone"),
        ("worklist", "gone"),
        ("import", "1", "gone", "--by", "Ada"),
        ("classify", "gone", "--model", "gone"),
        ("classify", "gone", "--um-per-px", "gone"),
        ("update", "install", "gone"),
        ("report", "gone", "--pdf", "out"),
        ("second-reader", "merge", "gone"),
    ],
)
def test_reports_what_goes_wrong_with_them_in_one_sentence(
    words: tuple[str, ...], log: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    odd = {"gone": tmp_path / os.fsdecode(b"gone-\xe2"), "out": tmp_path / "no" / FIRST}
    try:
        status = run(*(odd.get(word, word) for word in words), "--log", log)
    except SystemExit as end:
        status = int(end.code or 0)
    out, err = capfd.readouterr()
    assert status in (1, 2)
    assert "Traceback" not in out + err
    (out + err).encode("utf-8")
