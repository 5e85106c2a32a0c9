"""The page for staff in each language uses the window's names of buttons, words and keys."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from hematovision_desktop.core.cells.key_map import LETTERS
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Language

ROOT = Path(__file__).parents[1]
SPOKEN = [one.value for one in Language if one is not Language.SYSTEM]
BUTTONS = ("Which microscope?", "Check the program…", "Open folder…", "Try it with drawn cells")
WORDS = ("To look at", "Samples", "Report…", "Sign…")
PLACES = ("Settings", "Colours and language", "Like the system")
TRUST = ("sure", "fairly sure", "please look", "suggestion")
LONGEST_PAGE = 700
"""Words: what fits on one printed page."""


def texts(language: str) -> dict[str, set[str]]:
    """Return the window's translations by English text; some have two, depending on context."""
    if language == Language.ENGLISH.value:
        return {}
    path = ROOT / "assets" / "translations" / f"hematovision_{language}.ts"
    told: dict[str, set[str]] = {}
    for one in ElementTree.parse(path).getroot().iter("message"):
        text = " ".join(one.findtext("translation", "").strip("\u200f").split())
        told.setdefault(one.findtext("source", ""), set()).add(text)
    return told


@pytest.mark.parametrize("language", SPOKEN)
def test_a_page_uses_the_windows_names(language: str) -> None:
    page = " ".join((ROOT / "docs" / f"staff.{language}.md").read_text("utf-8").split())
    told = texts(language)
    for english in (*BUTTONS, *WORDS, *TRUST):
        assert any(f"*{one}*" in page for one in told.get(english, {english})), english
    settings, section, usual = (told.get(one, {one}) for one in PLACES)
    assert any(f"*{one} › {two}*" in page for one in settings for two in section)
    assert any(f"*{one}*" in page for one in usual)
    samples, log = (told.get(one, {one}) for one in ("Samples", "Open the log"))
    assert any(f"*{one} › {two}*" in page for one in samples for two in log)
    assert len(page.split()) <= LONGEST_PAGE


@pytest.mark.parametrize("language", SPOKEN)
def test_a_page_has_the_same_parts_as_the_english_one(language: str) -> None:
    """A missing section, step or row was added to another page and forgotten here."""
    page, english = (
        (ROOT / "docs" / f"staff.{one}.md").read_text("utf-8").splitlines()
        for one in (language, Language.ENGLISH.value)
    )
    for kind in (r"## ", r"\d+\. ", r"\* ", r"\|"):
        found, wanted = (
            sum(re.match(kind, line) is not None for line in lines) for lines in (page, english)
        )
        assert (kind, found) == (kind, wanted)
    keys = re.compile(r"\*(Ctrl\+Z|F1|F2|W|X)\*")
    assert sorted(keys.findall("\n".join(page))) == sorted(keys.findall("\n".join(english)))


@pytest.mark.parametrize("language", SPOKEN)
def test_it_lists_every_key_with_its_type(language: str) -> None:
    page = (ROOT / "docs" / f"staff.{language}.md").read_text("utf-8")
    told = texts(language)
    for label in Label:
        english = label.value.replace("_", " ").capitalize()
        english = "Artefact, no cell" if label is Label.ARTEFACT else english
        names = told.get(english, {english})
        assert any(f"| {one} | {LETTERS[label]} |" in page for one in names), english
    names = told.get("Cannot be identified", {"Cannot be identified"})
    assert any(f"| {one} | X |" in page for one in names)


def test_the_readme_leads_to_each() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert all(f"docs/staff.{language}.md" in readme for language in SPOKEN)


def test_the_glossary_has_the_windows_words() -> None:
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in (ROOT / "docs" / "glossary.md").read_text("utf-8").splitlines()
        if line.startswith("| ")
    ]
    languages = [Language[one.upper()].value for one in rows[0][1:-1]]
    types = {label.value.replace("_", " ") for label in Label} - {Label.ARTEFACT.value}
    told = {language: texts(language) for language in languages}
    found = set()
    for english, *words in (row[:-1] for row in rows if row[0] in types):
        found.add(english)
        for language, word in zip(languages, words, strict=True):
            names = {one.lower() for one in told[language][english.capitalize()]}
            # A language may use "cell" in one place and omit it in the other.
            assert any(one in word.lower() or word.lower() in one for one in names), (
                english,
                word,
                names,
            )
    assert found == types
