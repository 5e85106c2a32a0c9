"""The sheet on paper: one page, every text found again, in many scripts, and reproducible."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from inks_seen import contrast
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter
from sample_reports import USUAL, batch, sample
from sheets import (
    COUNTS,
    DETAILS,
    KEPT_IN,
    LABORATORY,
    STAMP,
    full_sheet,
    pictured,
    plain_sheet,
    usual_sheet,
)

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.reports.report import SampleReport, report_of
from hematovision_desktop.core.samples.sample import CountUnit, LeukocyteCount, Progress
from hematovision_desktop.services.messages.results import SampleSheet
from hematovision_desktop.shell.own_files import is_result
from hematovision_desktop.ui.parts.look.pictures import to_pixels
from hematovision_desktop.ui.report import canvas
from hematovision_desktop.ui.report.canvas import PAPER, Canvas
from hematovision_desktop.ui.report.foot import code_text, paint_code
from hematovision_desktop.ui.report.paper import RECORD_NAME, sheet_image, sheet_pdf, write_pdf
from hematovision_desktop.ui.report.table import paint_bar

pytestmark = pytest.mark.usefixtures("qapp")

KEPT = Path(__file__).parent / "kept"
PAPERS = ("a4", "letter")
SCRIPTS = {
    "latin": ("Joséphine Müller-Ñandú", QFontDatabase.WritingSystem.Latin),
    "cyrillic": ("Анна Иванова", QFontDatabase.WritingSystem.Cyrillic),
    "telugu": ("అంజలి రావు", QFontDatabase.WritingSystem.Telugu),
    "devanagari": ("अंजलि राव शर्मा", QFontDatabase.WritingSystem.Devanagari),
    "arabic": ("أنجالي راو", QFontDatabase.WritingSystem.Arabic),
    "chinese": ("王小明", QFontDatabase.WritingSystem.SimplifiedChinese),
    "thai": ("อัญชลี ราว", QFontDatabase.WritingSystem.Thai),
    "tamil": ("அஞ்சலி ராவ்", QFontDatabase.WritingSystem.Tamil),
}


def text_of(pdf: bytes) -> str:
    """Return the text that pypdf finds, with single spaces."""
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(page.extract_text().split())


def poppler_text(pdf: bytes, folder: Path) -> str:
    """Return the text that pdftotext finds, with single spaces and without direction marks."""
    path = folder / "sheet.pdf"
    path.write_bytes(pdf)
    asked = ["pdftotext", "-layout", str(path), "-"]
    said = subprocess.run(asked, capture_output=True, check=True).stdout.decode()
    return " ".join(re.sub("[\u202a-\u202e\u200e\u200f]", "", said).split())


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("make", [usual_sheet, full_sheet, plain_sheet])
def test_it_is_one_page_of_its_paper(make: object, paper: str) -> None:
    assert callable(make)
    (page,) = PdfReader(io.BytesIO(sheet_pdf(make(), paper))).pages
    size = (round(float(page.mediabox.width)), round(float(page.mediabox.height)))
    assert size == {"a4": (595, 842), "letter": (612, 792)}[paper]


@pytest.mark.parametrize("paper", PAPERS)
def test_every_figure_is_found_again(paper: str) -> None:
    text = text_of(sheet_pdf(usual_sheet(), paper))
    for said in (
        "Rural Health Centre, Block 4",
        "12 Station Road",
        "26-041735",
        "Anjali Rao",
        "P 0012345",
        "1984, female",
        "Dr Meera Iyer, ward 3",
        "Leukocytes 14.20 × 10⁹/L",
        "entered: 14,200 /µL",
        "Neutrophils 113 57 49–63 40–80 8.02 2–7",
        "of these, bands 9 5 2–8",
        "Eosinophils 1.21 × 10⁹/L, above 1. Review the smear.",
        "Immature granulocytes seen: 3 among 200 leukocytes. Review the smear.",
        "erythroblasts 2 (1.0 per 100 leukocytes) · smudge cells 4 · unidentified cells 2",
        "Anisocytosis. Platelets clumped; repeat in citrate.",
        "200 leukocytes counted in 40 pictures. 1 picture could not be read.",
        "Olympus, room 2: program checked; at least 98 in 100 sure names are right.",
        "PMC7082321",
        "S. Kumar, MLT",
        "Signature, date",
        "Version 1",
        STAMP.digest_sha256,
        "Doubtful and abnormal cells, and who decided",
        RESEARCH_USE_ONLY,
    ):
        assert said in text, said
    assert "PROVISIONAL" not in text


def test_an_unsigned_sheet_says_so_and_has_no_qr_code() -> None:
    text = text_of(sheet_pdf(plain_sheet(), "a4"))
    assert "PROVISIONAL – not signed" in text
    assert "Nobody has signed this sheet" in text
    assert "Signature, date" not in text
    assert "Signed by" not in text
    assert RESEARCH_USE_ONLY in text


@pytest.mark.parametrize(
    ("to_confirm", "said"),
    [(0, "a person looked at every cell."), (1, "its names are suggestions.")],
)
def test_says_before_signing_that_every_cell_was_looked_at(to_confirm: int, said: str) -> None:
    summary = replace(sample(USUAL), progress=Progress(to_confirm=to_confirm))
    sheet = SampleSheet(report_of(summary, LABORATORY, [batch(right=100)]), pictured(3))
    assert said in " ".join(text_of(sheet_pdf(sheet, "a4")).split())


def test_an_amended_sheet_names_the_version_before_and_the_reason() -> None:
    sheet = usual_sheet()
    stamp = replace(STAMP, version=3, reason="one cell named anew", second_signer="M. Iyer")
    text = text_of(sheet_pdf(replace(sheet, report=replace(sheet.report, stamp=stamp)), "letter"))
    assert "AMENDED: version 3 replaces version 2" in text
    assert "Reason: one cell named anew" in text
    assert "M. Iyer" in text


def test_too_long_texts_are_cut_and_nothing_is_lost_below() -> None:
    text = text_of(sheet_pdf(full_sheet(), "letter"))
    assert "…" in text
    assert "12 cells wait for a decision" in text
    assert "PROVISIONAL – cells wait" in text
    assert "AMENDED: version 12 replaces version 11" in text
    assert RESEARCH_USE_ONLY in text


def test_attaches_the_signed_record_byte_for_byte() -> None:
    sheet = replace(usual_sheet(), record=b'{"format":1,"sample":"\xd0\x90"}')
    reader = PdfReader(io.BytesIO(sheet_pdf(sheet, "a4")))
    assert reader.attachments[RECORD_NAME] == [sheet.record]
    shaped = replace(DETAILS, patient_name=SCRIPTS["telugu"][0])
    summary = replace(sheet.report.sample, details=shaped)
    sheet = replace(sheet, report=replace(sheet.report, sample=summary))
    reader = PdfReader(io.BytesIO(sheet_pdf(sheet, "a4")))
    assert reader.attachments[RECORD_NAME] == [sheet.record]
    assert not PdfReader(io.BytesIO(sheet_pdf(plain_sheet(), "a4"))).attachments


def report_in(script: str) -> SampleReport:
    """Return a report with a name and a comment in a script; skip if no font can write it."""
    name, system = SCRIPTS[script]
    if not QFontDatabase.families(system):
        pytest.skip(f"no font here writes {script}")
    details = replace(DETAILS, patient_name=name, notes=f"{name} – {name}")
    return report_of(sample(COUNTS, details=details), LABORATORY, [batch()], stamp=STAMP)


@pytest.mark.parametrize(
    ("script", "paper"),
    [*((one, "a4") for one in SCRIPTS), ("telugu", "letter"), ("arabic", "letter")],
)
def test_names_of_many_scripts_are_found_again(script: str, paper: str, tmp_path: Path) -> None:
    pdf = sheet_pdf(SampleSheet(report_in(script), pictured(3)), paper)
    name = SCRIPTS[script][0]
    words = [unicodedata.normalize("NFC", word) for word in name.split()]
    found = unicodedata.normalize("NFC", text_of(pdf))
    assert all(found.count(word) >= 3 for word in words), found
    if shutil.which("pdftotext"):
        assert poppler_text(pdf, tmp_path).count(name) >= 3


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("script", SCRIPTS)
def test_looks_like_the_kept_picture(
    script: str, paper: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Run with HEMATOVISION_KEEP_PICTURES=1 to keep new ones, then look at them."""
    if KEPT_IN not in QFontDatabase.families():
        pytest.skip(f"the kept pictures are written in {KEPT_IN}, which is not here")
    monkeypatch.setattr(canvas, "FAMILIES", (KEPT_IN,))
    sheet = SampleSheet(report_in(script), pictured(9))
    image = sheet_image(sheet, paper, 50).convertToFormat(QImage.Format.Format_Grayscale8)
    path = KEPT / f"{script}_{paper}.png"
    if os.environ.get("HEMATOVISION_KEEP_PICTURES"):
        KEPT.mkdir(exist_ok=True)
        assert image.save(str(path))
    kept = QImage(str(path))
    assert kept.size() == image.size()
    rgb = QImage.Format.Format_RGB32
    before, now = (to_pixels(one.convertToFormat(rgb)).astype(int) for one in (kept, image))
    assert (np.abs(before - now).max(axis=2) > 64).mean() <= 0.02


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_comment_too_long_for_the_sheet_begins_on_it(script: str) -> None:
    name, system = SCRIPTS[script]
    if not QFontDatabase.families(system):
        pytest.skip(f"no font here writes {script}")
    # More than its six lines hold.
    details = replace(DETAILS, patient_name="", notes=f"{name} " * (700 // len(name)))
    report = report_of(sample(COUNTS, details=details), LABORATORY, [batch()], stamp=STAMP)
    found = unicodedata.normalize("NFC", text_of(sheet_pdf(SampleSheet(report), "letter")))
    assert found.count(unicodedata.normalize("NFC", name.split()[0])) > 10


def test_a_line_of_both_directions_stays_in_its_room() -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Arabic):
        pytest.skip("no font here writes it")
    for text in ("أنجالي راو, ward 3", "ward 3, أنجالي راو", "أنجالي راو", "3 أنجالي (ward) راو"):
        image = QImage(1_000, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.scale(0.1, 0.1)
        page = Canvas(painter)
        page.text(QRectF(1_000, 0, 8_000, 600), text, 9.0)
        wide = page.width(text, 9.0)
        painter.end()
        inked = np.flatnonzero(to_pixels(image).min(axis=(0, 2)) < 128)
        assert inked[0] == pytest.approx(100, abs=5), text
        assert inked[-1] == pytest.approx(100 + wide / 10, abs=5), text


def test_shows_a_count_as_typed_however_large() -> None:
    details = replace(DETAILS, leukocytes=LeukocyteCount(1_234_567.5, CountUnit.PER_UL))
    report = report_of(sample(COUNTS, details=details), LABORATORY, [batch()], stamp=STAMP)
    text = text_of(sheet_pdf(SampleSheet(report), "a4"))
    assert "entered: 1,234,567.5 /µL" in text


def test_a_long_reason_and_a_long_name_are_read_whole() -> None:
    reason = " ".join(f"{place} cells were looked at again." for place in range(8))
    stamp = replace(STAMP, version=2, reason=reason, signer="Anjali Venkata Lakshmi Narasimha Rao")
    sheet = usual_sheet()
    text = text_of(sheet_pdf(replace(sheet, report=replace(sheet.report, stamp=stamp)), "a4"))
    assert reason in text
    assert stamp.signer in text


@pytest.mark.parametrize("paper", PAPERS)
def test_a_sheet_of_many_words_still_pictures_cells(paper: str) -> None:
    summary = sample(dict.fromkeys(Label, 30), details=replace(DETAILS, notes="A word. " * 200))
    report = report_of(summary, LABORATORY, [batch(LabelSet.EXTENDED)], stamp=STAMP)
    text = text_of(sheet_pdf(SampleSheet(report, pictured(40)), paper))
    assert "Doubtful and abnormal cells, and who decided" in text
    assert text.count("asked: monocyte?") >= 6


def test_it_is_painted_the_same_each_time() -> None:
    first, second = (sheet_image(usual_sheet(), "a4", 72) for _ in range(2))
    assert first == second


def test_a_black_and_white_print_keeps_every_sign() -> None:
    image = sheet_image(usual_sheet(0), "a4", 72)
    pixels = to_pixels(image).astype(int)
    assert (pixels.max(axis=2) - pixels.min(axis=2)).max() <= 8


@pytest.mark.parametrize("count", [0, 1, 8, 40])
def test_shows_as_many_cells_as_fit_and_mentions_the_rest(count: int) -> None:
    sheet = replace(usual_sheet(count), left_out=100 if count == 40 else 0)
    text = text_of(sheet_pdf(sheet, "letter"))
    assert ("Doubtful and abnormal cells" in text) is (count > 0)
    assert ("more are in the record" in text) is (count == 40)


def test_the_code_holds_number_digest_and_signature() -> None:
    assert code_text("26-1", STAMP).split("\n") == [
        "HEMATOVISION 1",
        "26-1",
        "1",
        STAMP.digest_sha256,
        STAMP.signature,
    ]
    image = QImage(600, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_code(Canvas(painter), QRectF(0, 0, 600, 600), code_text("26-041735", STAMP))
    painter.end()
    cv2 = pytest.importorskip("cv2")
    said, _corners, _straight = cv2.QRCodeDetector().detectAndDecode(to_pixels(image))
    assert said == code_text("26-041735", STAMP)


def test_the_usual_range_stands_out_from_the_paper_without_colour() -> None:
    report = usual_sheet().report
    row = next(one for one in report.rows if one.label is Label.NEUTROPHIL)
    image = QImage(600, 60, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    paint_bar(Canvas(painter), QRectF(0, 0, 600, 60), row, report)
    painter.end()
    edge = [image.pixelColor(x, 30 - 10) for x in range(190, 211)]
    assert max(contrast(PAPER, one) for one in edge) >= 3.0


def test_a_pdf_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    write_pdf(usual_sheet(), "a4", target)
    assert target.read_bytes().startswith(b"%PDF")
    assert is_result(target)
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.pdf"]
