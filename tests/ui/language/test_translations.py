"""The languages that are shipped: complete, with whole placeholders, and compiled from what is there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator

from hematovision_desktop.core.settings import Language
from hematovision_desktop.ui.parts.palette import ASSETS

FOLDER = ASSETS / "translations"
SHIPPED = sorted(FOLDER.glob("hematovision_??.ts"))
HOLES = re.compile(r"\{[^}]*\}")


def messages(path: Path) -> dict[tuple[str, str, str], tuple[str, str]]:
    """Return each text's translation and its state, by context, text and comment."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for one in context.iter("message"):
            told = one.find("translation")
            assert told is not None
            key = (context.findtext("name", ""), one.findtext("source", ""))
            found[(*key, one.findtext("comment", ""))] = (told.text or "", told.get("type", ""))
    return found


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_text_is_translated_with_its_placeholders(path: Path) -> None:
    wanted, told = messages(FOLDER / "hematovision_template.ts"), messages(path)
    assert set(wanted) - set(told) == set()
    unfinished = [key for key in wanted if not told[key][0] or told[key][1] == "unfinished"]
    assert unfinished == []
    for key in wanted:
        assert sorted(HOLES.findall(key[1])) == sorted(HOLES.findall(told[key][0])), key
        assert told[key][0].count("&") <= max(1, key[1].count("&")), key


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_is_loaded_was_compiled_from_what_is_there(path: Path, tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        pytest.skip("pyside6-lrelease is not installed here")
    fresh = tmp_path / "fresh.qm"
    subprocess.run([tool, "-silent", str(path), "-qm", str(fresh)], check=True)
    assert fresh.read_bytes() == path.with_suffix(".qm").read_bytes(), "run make translations"


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_translation_names_its_own_locale(path: Path) -> None:
    language = Language(path.stem.rpartition("_")[2])
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    named = translator.translate("words", "en_GB", "the locale of this translation, such as de_DE")
    assert QLocale(named).language() == QLocale(language.value).language()
