"""The sheet in each shipped language: one page, and its words found again as text."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication
from sheets import KEPT_IN, full_sheet, usual_sheet

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.ui.parts.look.pictures import to_pixels
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate
from hematovision_desktop.ui.report import canvas
from hematovision_desktop.ui.report.paper import sheet_image, sheet_pdf
from hematovision_desktop.ui.window.translation import has_font, languages, use_language

KEPT = Path(__file__).parent / "kept"
SPOKEN = [one for one in languages() if one not in (Language.SYSTEM, Language.ENGLISH)]
OTHER_SCRIPTS = (Language.ARABIC, Language.HINDI, Language.TELUGU)
SAID = ("Neutrophils", "Differential count", "Requested by", RESEARCH_USE_ONLY)


@pytest.fixture(params=SPOKEN, ids=lambda one: one.value)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    if not has_font(request.param):
        pytest.skip("no font here writes it")
    assert use_language(qapp, request.param)
    yield request.param
    use_language(qapp, Language.ENGLISH)


@cache
def found_on_the_usual_sheet(language: Language) -> str:
    """Return the text found in the PDF of the usual sheet, in the language in use.

    By pdftotext if it is installed, otherwise by pypdf; with single spaces.
    """
    pdf = sheet_pdf(usual_sheet(), "a4")
    if not shutil.which("pdftotext"):
        if language is Language.ARABIC:
            pytest.skip("poppler-utils is not installed, and pypdf reads Arabic out of order")
        return " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    asked = ["pdftotext", "-layout", "-", "-"]
    said = subprocess.run(asked, input=pdf, capture_output=True, check=True).stdout.decode()
    return " ".join(said.split())


def test_no_sentence_of_the_sheet_is_cut_short(spoken: Language) -> None:
    """Lines of some scripts are higher than those of Latin letters, and as many are allowed."""
    assert "…" not in found_on_the_usual_sheet(spoken)


def letters(text: str) -> str:
    """Return a text's letters and digits in order.

    Beside right-to-left words, pdftotext adds its own marks and spaces.
    """
    return "".join(
        one for one in unicodedata.normalize("NFC", text) if unicodedata.category(one)[0] in "LMN"
    )


def test_the_words_of_the_sheet_are_found_again(spoken: Language) -> None:
    found = letters(found_on_the_usual_sheet(spoken))
    for english in SAID:
        told = translate("sheet", english)
        assert told != english
        assert letters(told) in found, told


def test_short_texts_of_the_table_and_the_pictures_are_whole(spoken: Language) -> None:
    found = letters(found_on_the_usual_sheet(spoken))
    for text in ("Cells", "95 % interval", "Usual %", "Usual"):
        assert letters(translate("sheet", text)) in found, text
    asked = translate("sheet", "asked: {type}?").format(
        type=words.label_short(Label.MONOCYTE).lower()
    )
    assert letters(asked) in found, asked


def test_the_fullest_sheet_stays_one_page(spoken: Language) -> None:
    # Letter is the lower paper; Telugu has the highest lines, and A4 less width for them.
    for paper in ("letter", "a4") if spoken is Language.TELUGU else ("letter",):
        pdf = sheet_pdf(full_sheet(), paper)
        assert len(PdfReader(io.BytesIO(pdf)).pages) == 1, paper


def test_each_type_bears_its_english_name_where_it_is_first_seen(spoken: Language) -> None:
    found = found_on_the_usual_sheet(spoken)
    for english in ("neutrophils", "immature granulocytes", "bands", "erythroblasts"):
        assert found.count(english) == 1, english


def test_looks_like_the_kept_picture(spoken: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run with HEMATOVISION_KEEP_PICTURES=1 to keep new ones, then look at them."""
    if KEPT_IN not in QFontDatabase.families():
        pytest.skip(f"the kept pictures are written in {KEPT_IN}, which is not here")
    if spoken in OTHER_SCRIPTS and "Noto Sans" not in QFontDatabase.families():
        pytest.skip("the kept picture's lines are as high as fonts-noto-core makes them")
    monkeypatch.setattr(canvas, "FAMILIES", (KEPT_IN,))
    image = sheet_image(usual_sheet(), "a4", 50).convertToFormat(QImage.Format.Format_Grayscale8)
    path = KEPT / f"language_{spoken.value}.png"
    if os.environ.get("HEMATOVISION_KEEP_PICTURES"):
        assert image.save(str(path))
    rgb = QImage.Format.Format_RGB32
    before, now = (
        to_pixels(one.convertToFormat(rgb)).astype(int) for one in (QImage(str(path)), image)
    )
    assert before.shape == now.shape
    assert (np.abs(before - now).max(axis=2) > 64).mean() <= 0.02


def test_numbers_stay_whole_in_right_to_left_text(
    qapp: QApplication,
) -> None:
    if not has_font(Language.ARABIC):
        pytest.skip("no font here writes it")
    assert use_language(qapp, Language.ARABIC)
    try:
        found = found_on_the_usual_sheet(Language.ARABIC)
    finally:
        use_language(qapp, Language.ENGLISH)
    for whole in ("26-041735", "2026-11-27", "SHA-256", "٤٩–٦٣"):
        assert whole in found, whole
