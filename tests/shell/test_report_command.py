"""`hematovision report`: the sheet of a sample in the log, found by number or id."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.files.settings_parts import write_laboratory
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.samples.sample import LeukocyteCount, SampleDetails
from hematovision_desktop.ui.window.translation import use_language

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def log(tmp_path: Path, tiny_pack: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a log with one sample of drawn cells."""
    monkeypatch.setattr(processor_probe, "guard", lambda: None)
    path = tmp_path / "log.db"
    draw_folder(tmp_path / "slide 7", seed=3, count=3)
    told = ["--model", str(tiny_pack), "--log", str(path), "--format", "json"]
    assert main(["classify", str(tmp_path / "slide 7"), *told]) == 0
    return path


def keep(log: Path, *details: SampleDetails) -> None:
    with closing(SqliteLog(log)) as opened:
        opened.keep_sample(1, details[0])
        for one in details[1:]:
            opened.add_sample(one)


@pytest.mark.parametrize(("sample", "paper"), [("26-0417", "a4"), ("1", "letter")])
def test_a_sheet_is_written(
    sample: str,
    paper: str,
    *,
    log: Path,
    tiny_pack: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    keep(log, SampleDetails("26-0417", patient_name="Ann Bee", leukocytes=LeukocyteCount(6.2)))
    write_laboratory(places.settings_path(), Laboratory("Our clinic"))
    told = ("--log", str(log), "--model", str(tiny_pack), "--paper", paper)
    target = tmp_path / "sheet.pdf"
    capsys.readouterr()
    assert main(["report", sample, "--pdf", str(target), *told]) == 0
    assert "provisional" in capsys.readouterr().out
    (page,) = PdfReader(target).pages
    text = " ".join(page.extract_text().split())
    for said in ("Our clinic", "26-0417", "Ann Bee", "PROVISIONAL", "Leukocytes 6.20"):
        assert said in text


def test_writes_a_sheet_in_the_chosen_language(
    qapp: QApplication, log: Path, tiny_pack: Path, tmp_path: Path
) -> None:
    told = ("--log", str(log), "--model", str(tiny_pack), "--language", "es")
    target = tmp_path / "sheet.pdf"
    try:
        assert main(["report", "1", "--pdf", str(target), *told]) == 0
    finally:
        use_language(qapp, Language.ENGLISH)
    (page,) = PdfReader(target).pages
    text = " ".join(page.extract_text().split())
    for said in ("Fórmula leucocitaria", "Neutrófilos", "(neutrophils)"):
        assert said in text


@pytest.mark.parametrize(
    ("sample", "said"),
    [("nobody", "No sample has the number or id nobody"), ("twin", "Give an id instead: ")],
)
def test_reports_a_name_that_is_not_one_sample(
    sample: str, said: str, log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(log, SampleDetails("Twin"), SampleDetails("twin"))
    target = tmp_path / "sheet.pdf"
    assert main(["report", sample, "--pdf", str(target), "--log", str(log)]) == 2
    assert said in capsys.readouterr().err
    assert not target.exists()
