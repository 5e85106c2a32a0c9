"""The shipped languages: complete, with all placeholders, and compiled from the present texts."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator

from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.ui.parts.input.keyboard import key_name
from hematovision_desktop.ui.parts.look.palette import ASSETS
from hematovision_desktop.ui.parts.texts import words

UI = Path(words.__file__).parents[2]
FOLDER = ASSETS / "translations"
SHIPPED = sorted(FOLDER.glob("hematovision_??.ts"))
HOLES = re.compile(r"\{[^}]*\}")


def messages(path: Path) -> dict[tuple[str, str, str], tuple[tuple[str, ...], str]]:
    """Return each text's translations, one per plural form, by context, text and comment.

    The second part is its state: "unfinished", or "".
    """
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for one in context.iter("message"):
            told = one.find("translation")
            assert told is not None
            key = (context.findtext("name", ""), one.findtext("source", ""))
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            found[(*key, one.findtext("comment", ""))] = (tuple(forms), told.get("type", ""))
    return found


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_text_is_translated_with_its_placeholders(path: Path) -> None:
    wanted, told = messages(FOLDER / "hematovision_template.ts"), messages(path)
    assert set(wanted) - set(told) == set()
    unfinished = [key for key in wanted if not all(told[key][0]) or told[key][1] == "unfinished"]
    assert unfinished == []
    for key in wanted:
        *few, most = (sorted(HOLES.findall(form)) for form in told[key][0])
        assert most == sorted(HOLES.findall(key[1])), key
        # "The waiting cell" needs no number; all other placeholders must be in every form.
        assert all([*(hole for hole in most if hole != "{n}" or hole in one)] == one for one in few)
        assert max(form.count("&") for form in told[key][0]) <= max(1, key[1].count("&")), key


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_no_line_ends_between_a_figure_and_its_percent_sign(path: Path) -> None:
    """If English keeps them on one line, so does every language."""
    parted = re.compile(r"[}\d] [%٪]")
    told = [(key[1], form) for key, (forms, _) in messages(path).items() for form in forms]
    assert [form for english, form in told if "\u00a0%" in english and parted.search(form)] == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_sentence_is_translated_alike_wherever_it_is_said(path: Path) -> None:
    """The window recognises some sentences by their words, and people recognise all of them."""
    told = messages(path)
    sentences = {key[1]: forms for key, (forms, _) in told.items() if key[0] == "sentences"}
    others = ((key, forms) for key, (forms, _) in told.items() if key[1] in sentences)
    assert [key for key, forms in others if forms != sentences[key[1]]] == []


def test_no_line_begins_with_a_mark_in_french() -> None:
    """A French mark of two parts, and what quotes, has a space that must not break."""
    parted = re.compile(r" (?:[:;?!](?:\s|$)|»)|« ")
    told = messages(FOLDER / "hematovision_fr.ts").values()
    assert [form for forms, _ in told for form in forms if parted.search(form)] == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_compiled_languages_match_their_sources(path: Path, tmp_path: Path) -> None:
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


def counts(path: Path) -> list[tuple[str, str]]:
    """Return context and text of every text with plural forms."""
    contexts = ElementTree.parse(path).getroot().iter("context")
    return [
        (context.findtext("name", ""), one.findtext("source", ""))
        for context in contexts
        for one in context.iter("message")
        if one.get("numerus")
    ]


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        (Language.ENGLISH, 1, "1 cell"),
        (Language.ENGLISH, 2487, "2,487 cells"),
        (Language.SPANISH, 1, "1 célula"),
        (Language.SPANISH, 21, "21 células"),
        (Language.FRENCH, 0, "0 cellule"),
        (Language.FRENCH, 2, "2 cellules"),
        (Language.HINDI, 1, "1 कोशिका"),
        (Language.HINDI, 5, "5 कोशिकाएँ"),
        (Language.TELUGU, 1, "1 కణం"),
        (Language.TELUGU, 2, "2 కణాలు"),
        (Language.ARABIC, 1, "خلية واحدة"),
        (Language.ARABIC, 2, "خليتان"),
        (Language.ARABIC, 5, "٥ خلايا"),
        (Language.ARABIC, 2487, "٢٬٤٨٧ خلية"),
    ],
)
def test_a_number_decides_the_form_of_what_is_counted(
    spoken: Callable[[Language], None], language: Language, number: int, said: str
) -> None:
    spoken(language)
    assert words.cells_counted(number).removeprefix("\u200f") == said


def test_every_context_of_counts_is_kept_under_its_own_name() -> None:
    kept = re.compile(r"^(\w+) = (?:words\.)?Texts\(\"(\w+)\"\)$", re.MULTILINE)
    found = [
        pair for path in UI.rglob("*.py") for pair in kept.findall(path.read_text(encoding="utf-8"))
    ]
    assert found
    assert [one for one in found if one[0] != one[1]] == []
    small = {context for context, _ in counts(FOLDER / "hematovision_template.ts")}
    assert {context for _, context in found} <= small


def test_every_counted_text_has_plural_forms() -> None:
    """A plural noun after {n} shows that the text depends on a number."""
    many = re.compile(r"\{n\} (\w+ )?(cells|pictures|batches|samples|leukocytes|files|days)\b")
    counted = {text for _, text in counts(FOLDER / "hematovision_template.ts")}
    template = messages(FOLDER / "hematovision_template.ts")
    assert [text for _, text, _ in template if many.search(text) and text not in counted] == []


KEYS = re.compile(r"\b(Space|Enter|Return|Esc|Delete|Del|Backspace|Ctrl|Shift|Alt)\b")
SAYS = {"tr", "translate", "counted"}


def sentences(path: Path) -> set[str]:
    """Return the sentences in a module's code."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            given = (one.value for one in node.args if isinstance(one, ast.Constant))
            if name in SAYS:
                found |= {one for one in given if isinstance(one, str) and " " in one}
    return found


def test_no_sentence_names_a_key_in_english() -> None:
    """Qt gives the key's name in the window's language: `key_name`."""
    said = {(one.stem, text) for one in UI.rglob("*.py") for text in sentences(one)}
    assert [one for one in sorted(said) if KEYS.search(one[1])] == []


def test_a_key_has_the_name_that_the_menus_give_it(spoken: Callable[[Language], None]) -> None:
    spoken(Language.FRENCH)
    assert key_name("Space") == "Espace"
    assert key_name("Esc") == "Échap"
