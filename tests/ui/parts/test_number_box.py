"""Numbers are accepted with point and comma, in every language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hematovision_desktop.ui.parts.number_box import NumberBox


@pytest.mark.parametrize("language", ["en_US", "de_DE", "fr_FR", "hi_IN", "es_ES"])
@pytest.mark.parametrize("text", ["0.14", "0,14"])
@pytest.mark.parametrize("is_pasted", [False, True])
def test_either_sign_is_the_same_number(
    language: str, text: str, is_pasted: bool, qapp: QApplication
) -> None:
    box = NumberBox()
    box.setLocale(QLocale(language))
    box.setDecimals(4)
    box.setRange(0.01, 2.0)
    box.setSuffix(" µm per pixel")
    box.setValue(0.5)
    line = box.lineEdit()
    line.selectAll()
    if is_pasted:
        QApplication.clipboard().setText(text)
        line.paste()
    else:
        QTest.keyClicks(line, text)
    box.interpretText()
    assert box.value() == pytest.approx(0.14)


def test_refuses_text_that_is_no_number(qapp: QApplication) -> None:
    state, *_ = NumberBox().validate("0,1,4", 5)
    assert state is QValidator.State.Invalid
