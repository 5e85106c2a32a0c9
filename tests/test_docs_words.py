"""The guides use the window's names of menus, sections and buttons, in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md"]
STAFF = [one for one in PAGES if one.name.startswith("staff.")]
ITALICS = re.compile(r"(?<![\w*])\*([^*\n]+(?:\n[^*\n]+)?)\*(?![\w*])")
WAY = re.compile(r"(?<![\w*])\*{1,2}([^*\n]+›[^*\n]+)\*")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
KEY = re.compile(r"((Ctrl|Shift|Alt)\+)*([A-Z]|F\d+|Enter|Delete)")
FIGURE = re.compile(r".+ 62\s?[%٪٪]?.*|.+ ٦٢ ٪.*")
ELSEWHERE = {"File › Import objects from file"}
"""Menus of other programs."""
LEAST_WORDS = 3
"""So much of a sentence stands for the whole of it."""


@cache
def texts(language: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """Return all texts of the window in a language, and one pattern for those with placeholders."""
    name = "template" if language == "en" else language
    tree = ElementTree.parse(ROOT / "assets" / "translations" / f"hematovision_{name}.ts")
    found: set[str] = set()
    for message in tree.getroot().iter("message"):
        told = message.find("source" if language == "en" else "translation")
        assert told is not None
        forms = [one.text or "" for one in told.iter("numerusform")] or [told.text or ""]
        found.update(plain(one) for one in forms)
    open_ones = (re.escape(one) for one in found if len(re.sub(r"\{\w+\}|\W", "", one)) > 2)
    parts = [re.sub(r"\\\{\w+\\\}", ".+", one) for one in open_ones if r"\{" in one]
    return frozenset(found), re.compile("|".join(parts))


def plain(text: str) -> str:
    """Return a text without its shortcut, its dots and invisible characters."""
    text = re.sub(r" \((Ctrl|Shift|\{key\})[^)]*\)$", "", text)
    text = " ".join(re.sub("[&\u200e\u200f\u2068\u2069]", "", text).split())
    return text.rstrip("….,:").casefold()


def is_said(text: str, language: str) -> bool:
    """Whether the window has a text, or a sentence that begins with it."""
    known, pattern = texts(language)
    text = plain(text)
    begins = len(text.split()) >= LEAST_WORDS and any(one.startswith(text) for one in known)
    return text in known or begins or pattern.fullmatch(text) is not None


def are_said(text: str, language: str) -> bool:
    """Whether the window has a text, or each of several separated by commas."""
    return is_said(text, language) or all(is_said(one, language) for one in text.split(", "))


def language_of(page: Path) -> str:
    return page.stem.split(".")[1] if page in STAFF else "en"


def spans(page: Path, pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield the marked texts of a page, each on one line."""
    for found in pattern.finditer(CODE.sub("", page.read_text("utf-8"))):
        yield " ".join(found[1].split())


@pytest.mark.parametrize("page", PAGES, ids=lambda one: one.name)
def test_every_way_through_menus_and_settings_is_there(page: Path) -> None:
    language = language_of(page)
    ways = [*spans(page, WAY)]
    ways += [one for one in spans(page, ITALICS) if re.match(r"(File|Settings), ", one)]
    unsaid = [
        f"{way}: {part}"
        for way in ways
        if way not in ELSEWHERE
        for part in re.split(r"\s*›\s*", way)
        if not are_said(part, language)
    ]
    assert unsaid == []


@pytest.mark.parametrize("page", PAGES, ids=lambda one: one.name)
def test_texts_in_italics_are_the_windows(page: Path) -> None:
    # Elsewhere single words are in italics for other reasons; on the page for staff none are.
    wanted = (one for one in spans(page, ITALICS) if page in STAFF or is_a_sentence(one))
    unsaid = [
        one
        for one in wanted
        if not (KEY.fullmatch(one) or FIGURE.fullmatch(one) or one in ELSEWHERE)
        and not all(are_said(part, language_of(page)) for part in one.split(" › "))
    ]
    assert unsaid == []


def is_a_sentence(text: str) -> bool:
    return text[0].isupper() and len(text.split()) >= LEAST_WORDS
