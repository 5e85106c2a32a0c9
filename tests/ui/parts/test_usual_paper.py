"""Pages are printed on the paper that is usual in the computer's region."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QLocale
from PySide6.QtGui import QColor, QImage

from hematovision_desktop.ui.parts import page_pdf
from hematovision_desktop.ui.parts.page_pdf import CHART, PagePdf, usual_paper
from hematovision_desktop.ui.settings import protection_dialogs
from hematovision_desktop.ui.settings.protection_dialogs import recovery_page

POINTS = {"a4": (595, 842), "letter": (612, 792)}
"""Width and height of each paper in points of 1/72 inch: ISO 216, ANSI/ASME Y14.1."""


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        *[("en_US", "letter"), ("fr_CA", "letter"), ("es_MX", "letter"), ("es_CO", "letter")],
        *[("en_IN", "a4"), ("es_ES", "a4"), ("es_AR", "a4"), ("fr_FR", "a4"), ("ar_EG", "a4")],
    ],
)
def test_a_country_has_its_paper(locale: str, paper: str) -> None:
    assert usual_paper(QLocale(locale)) == paper


def text_page(folder: Path) -> bytes:
    PagePdf(folder / "page.pdf", "A page").write("<p>words</p>")
    return (folder / "page.pdf").read_bytes()


def key_page(_folder: Path) -> bytes:
    return recovery_page("-".join(["ABCD"] * 12), ("The key", "Log", "Keep it"))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("make", [text_page, key_page])
@pytest.mark.parametrize("paper", POINTS)
def test_every_page_is_of_that_paper(
    paper: str, make: Callable[[Path], bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (page_pdf, protection_dialogs):
        monkeypatch.setattr(module, "chosen_paper", lambda: paper)
    (page,) = PdfReader(io.BytesIO(make(tmp_path))).pages
    box = page.mediabox
    assert (round(float(box.width)), round(float(box.height))) == POINTS[paper]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", POINTS)
@pytest.mark.parametrize("wide_px", [200, 1330, 4000])
def test_a_picture_fits_on_the_page(
    wide_px: int, paper: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_pdf, "chosen_paper", lambda: paper)
    image, png = QImage(wide_px, 60, QImage.Format.Format_RGB888), QBuffer()
    image.fill(QColor("teal"))
    image.save(png, "PNG")
    page = PagePdf(tmp_path / "page.pdf", "A page")
    shown = page.add_chart(bytes(png.data().data()))
    page.write(f'<p><img src="{CHART}" width="{shown}"></p>')
    placed: list[tuple[float, float]] = []

    def note(operator: bytes, _values: object, matrix: list[float], _text: object) -> None:
        if operator == b"Do":
            placed.append((matrix[4], matrix[0]))

    (read,) = PdfReader(tmp_path / "page.pdf").pages
    read.extract_text(visitor_operand_before=note)
    ((left, wide),) = placed
    assert left >= 0 and left + wide <= POINTS[paper][0]
