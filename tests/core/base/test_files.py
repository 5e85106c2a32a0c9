"""The sentence about files in a folder that are not read."""

from __future__ import annotations

import pytest

from hematovision_desktop.core.base.files import LeftOut, left_out_sentence, legible
from hematovision_desktop.core.base.sentence import Sentence

HEIC = LeftOut(".heic", "HEIC", 3, "Set the telephone to JPEG.")
DICOM = LeftOut("", "DICOM", 1, "Export it.")


@pytest.mark.parametrize(
    ("left_out", "said"),
    [
        ((), ""),
        (
            (HEIC,),
            "3 files of types that are not read here: 3 .heic (HEIC). Set the telephone to JPEG.",
        ),
        ((DICOM,), "1 file of a type that is not read here: 1 (DICOM). Export it."),
        (
            (HEIC, DICOM),
            "4 files of types that are not read here: 3 .heic (HEIC), 1 (DICOM). "
            "Set the telephone to JPEG. Export it.",
        ),
    ],
)
def test_says_what_was_left_out_and_what_to_do(left_out: tuple[LeftOut, ...], said: str) -> None:
    told = left_out_sentence(left_out)
    assert told == said
    assert not said or isinstance(told, Sentence), "the window says it in its language"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("smear 7.png", "smear 7.png"),
        ("రక్తం.png", "రక్తం.png"),
        ("two\nlines.png", "two\nlines.png"),
        ("f\udcff\udc80.png", r"f\xff\x80.png"),
        ("half \ud83d of a sign.png", "half \ufffd of a sign.png"),
    ],
)
def test_shows_odd_names_legibly(name: str, shown: str) -> None:
    assert legible(name) == shown
