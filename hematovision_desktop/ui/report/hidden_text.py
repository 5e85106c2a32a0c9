"""Hidden text in a PDF for searching and copying, below letters that are drawn as outlines.

Qt maps the glyphs of a PDF to single letters, so shaped scripts (Indic, Arabic, Thai) are extracted
wrongly. Such texts are painted as outlines, with their words invisibly in place.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from hematovision_desktop.core.base.late_dataclass import dataclass

_TO_UNICODE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /HiddenText def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end"""


@dataclass(frozen=True, slots=True)
class HiddenWord:
    """One word: its place on the page in pt from the lower left corner, its height and width."""

    text: str
    x: float
    y: float
    size: float
    width: float


def add_hidden_text(pdf: bytes, words: Sequence[HiddenWord]) -> bytes:
    """Return a PDF of one page with invisible words that can be searched and copied."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    page = writer.pages[0]
    size = (float(page.mediabox.width), float(page.mediabox.height))
    layer = PdfReader(BytesIO(_layer(words, size)))
    page.merge_page(layer.pages[0])
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def _layer(words: Sequence[HiddenWord], size: tuple[float, float]) -> bytes:
    """Return a PDF of one page with only the words."""
    shown = "\n".join(_shown(one) for one in words).encode("ascii")
    return _pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Contents 4 0 R"
        b"/Resources<</Font<</Hidden 5 0 R>>>>>>" % size,
        _stream(shown),
        b"<</Type/Font/Subtype/Type0/BaseFont/Hidden/Encoding/Identity-H"
        b"/DescendantFonts[6 0 R]/ToUnicode 8 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Hidden/DW 1000/FontDescriptor 7 0 R"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
        b"<</Type/FontDescriptor/FontName/Hidden/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0"
        b"/Ascent 1000/Descent 0/CapHeight 1000/StemV 80>>",
        _stream(_TO_UNICODE),
    )


def _shown(word: HiddenWord) -> str:
    """Return the operators that write a word as wide as the visible one."""
    codes = _visual(word.text).encode("utf-16-be", "replace")
    stretched = 100.0 * word.width / (word.size * len(codes) / 2)
    return (
        f"BT 3 Tr /Hidden {word.size:.2f} Tf {stretched:.2f} Tz "
        f"1 0 0 1 {word.x:.2f} {word.y:.2f} Tm <{codes.hex()}> Tj ET"
    )


def _visual(word: str) -> str:
    """Return a word in visual order: PDF readers reverse right-to-left text."""
    runs_left = any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in word)
    return word[::-1] if runs_left else word


def _stream(content: bytes) -> bytes:
    return b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)


def _pdf(*objects: bytes) -> bytes:
    """Return a PDF of numbered objects, the first being its catalog."""
    whole, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(whole))
        whole += b"%d 0 obj%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return whole + head + table + end % (len(objects) + 1, len(whole))
