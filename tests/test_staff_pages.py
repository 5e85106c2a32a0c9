"""The page for staff in each language: it names buttons, words and keys as the window does."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from hematovision_desktop.core.cells.key_map import LETTERS
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Language

ROOT = Path(__file__).parents[1]
SPOKEN = [one.value for one in Language if one is not Language.SYSTEM]
BUTTONS = ("Which microscope?", "Check the program…", "Open folder…", "Try it with drawn cells")
WORDS = ("To look at", "Samples", "Report…", "Sign…", "Log")
TRUST = ("sure", "fairly sure", "please look", "suggestion")
LONGEST_PAGE = 700
"""Words: what fits on one printed page."""


def texts(language: str) -> dict[str, set[str]]:
    """Return the window's texts by what they are in English; some are two, by where they stand."""
    if language == Language.ENGLISH.value:
        return {}
    path = ROOT / "assets" / "translations" / f"hematovision_{language}.ts"
    told: dict[str, set[str]] = {}
    for one in ElementTree.parse(path).getroot().iter("message"):
        text = " ".join(one.findtext("translation", "").strip("\u200f").split())
        told.setdefault(one.findtext("source", ""), set()).add(text)
    return told


@pytest.mark.parametrize("language", SPOKEN)
def test_it_speaks_as_the_window_does(language: str) -> None:
    page = " ".join((ROOT / "docs" / f"staff.{language}.md").read_text("utf-8").split())
    told = texts(language)
    for english in (*BUTTONS, *WORDS, *TRUST):
        assert any(f"*{one}*" in page for one in told.get(english, {english})), english
    assert len(page.split()) <= LONGEST_PAGE


@pytest.mark.parametrize("language", SPOKEN)
def test_it_lists_every_key_with_its_type(language: str) -> None:
    page = (ROOT / "docs" / f"staff.{language}.md").read_text("utf-8")
    told = texts(language)
    for label in Label:
        english = label.value.replace("_", " ").capitalize()
        english = "Artefact, no cell" if label is Label.ARTEFACT else english
        names = told.get(english, {english})
        assert any(f"| {one} | {LETTERS[label]} |" in page for one in names), english
    names = told.get("Cannot be told", {"Cannot be told"})
    assert any(f"| {one} | X |" in page for one in names)


def test_the_readme_leads_to_each() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert all(f"docs/staff.{language}.md" in readme for language in SPOKEN)
