"""A figure and its unit stay on one line, wherever a sentence is shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.layout.breaking import CheckBox, PushButton
from hematovision_desktop.ui.parts.layout.widgets import label
from hematovision_desktop.ui.parts.texts.plain import tip, unbroken


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a pixel is 0.098 µm here", "a pixel is 0.098~µm here"),
        (
            "0,098 µm, mesuré ; 30 s de film ; 62 % de 3 Mo",
            "0,098~µm, mesuré ; 30~s de film ; 62~% de 3~Mo",
        ),
        ("٠٫٠٩٨ µm، في ٣٠ ث", "٠٫٠٩٨~µm، في ٣٠~ث"),
        ("\u2068٠٫٠٩٨\u2069 µm", "\u2068٠٫٠٩٨\u2069~µm"),
        ("30 సె తర్వాత", "30~సె తర్వాత"),
        ("cells of 832 × 624 px", "cells of 832~×~624~px"),
        ("6.2 × 10⁹/L", "6.2~×~10⁹/!L"),
        ("7 10⁹/L", "7~10⁹/!L"),
        ("for 10⁹/L; 10³/µL", "for 10⁹/!L; 10³/!µL"),
        ("/data/Lab", "/data/Lab"),
        ("12 more of 40 cells", "12 more of 40 cells"),
        ("2 samples, 3 minutes", "2 samples, 3 minutes"),
        ("in µm or %", "in µm or %"),
    ],
)
def test_no_line_ends_between_a_figure_and_its_unit(text: str, shown: str) -> None:
    assert unbroken(text) == shown.replace("~", "\u00a0").replace("!", "\u2060")


def test_what_is_searched_holds_no_invisible_letters() -> None:
    assert unbroken("7 10⁹/L", is_searched=True) == "7\u00a010⁹/L"


def test_whatever_shows_a_sentence_keeps_them_together(qtbot: QtBot) -> None:
    said = "A pixel is 0.098 µm here."
    box = Question(None)
    qtbot.addWidget(box)
    box.setText(said)
    box.setInformativeText(said)
    assert label(said, wrap=True).text() == unbroken(said)
    assert tip(said) == unbroken(said)
    assert [one.text() for one in box.findChildren(QLabel) if one.text()] == [unbroken(said)] * 2


@pytest.mark.parametrize("kind", [CheckBox, PushButton])
def test_words_of_a_button_break_elsewhere(
    qtbot: QtBot, kind: type[CheckBox] | type[PushButton]
) -> None:
    whole, apart = kind("0.098 µm"), kind("0.098 more")
    for one in (whole, apart):
        qtbot.addWidget(one)
    assert whole.least_width() >= whole.fontMetrics().horizontalAdvance("0.098 µm")
    assert apart.least_width() < apart.sizeHint().width()
