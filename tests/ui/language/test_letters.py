"""Each letter after Alt and each shortcut leads to one place, in every language."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from test_translations import FOLDER, messages

from hematovision_desktop.core.cells.key_map import VIEW_KEYS
from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.ui.window.action_list import action_rows, menu_titles
from hematovision_desktop.ui.window.action_rows import Where
from hematovision_desktop.ui.window.actions import Actions

SPOKEN = [one for one in Language if one is not Language.SYSTEM]
LETTER = re.compile("&([^& ])")
FILE_MENU = {"&Rename", "&Delete", "Show &hidden files", "&New Folder"}
"""What Qt's dialog of files offers by the right mouse button, apart from its other texts."""


def letters(texts: Iterable[str]) -> list[str]:
    """Return the mnemonics of texts; some have none."""
    found = (LETTER.search(text.replace("&&", "")) for text in texts)
    return [one.group(1).upper() for one in found if one is not None]


def doubled(texts: Iterable[str]) -> list[str]:
    """Return the mnemonics that several texts share."""
    return [letter for letter, times in Counter(letters(texts)).items() if times > 1]


@pytest.mark.parametrize("language", SPOKEN, ids=lambda one: one.value)
def test_each_mnemonic_of_a_menu_is_unique(
    spoken: Callable[[Language], None], language: Language
) -> None:
    spoken(language)
    titles, rows = menu_titles(), action_rows()
    found = {"the bar": doubled(titles.values())}
    for menu, title in titles.items():
        found[title] = doubled(row.title for row in rows if row.menu is menu)
    assert {place: twice for place, twice in found.items() if twice} == {}


def texts_by_context(language: Language) -> dict[str, list[tuple[str, str]]]:
    """Return each text with its translation, by context."""
    name = "template" if language is Language.ENGLISH else language.value
    found = defaultdict(list)
    for (context, source, _), (forms, _) in messages(FOLDER / f"hematovision_{name}.ts").items():
        place = f"{context}, menu" if source in FILE_MENU else context
        found[place].append((source, source if language is Language.ENGLISH else forms[0]))
    return found


@pytest.mark.parametrize("language", SPOKEN, ids=lambda one: one.value)
def test_each_mnemonic_of_a_page_is_unique_and_not_the_menu_bars(
    spoken: Callable[[Language], None], language: Language
) -> None:
    """A mnemonic with two targets activates neither at the first press."""
    spoken(language)
    bar = list(menu_titles().values())
    for context, texts in texts_by_context(language).items():
        if context == "Actions":
            continue
        beside = [] if context.startswith("Q") else bar  # Qt's texts are in its own dialogs
        # Qt itself repeats mnemonics for texts that never appear together.
        allowed = doubled(source for source, _ in texts)
        twice = doubled((*(said for _, said in texts), *beside))
        assert len(twice) <= len(allowed), (context, twice)


@pytest.fixture(scope="module")
def actions(qapp: QApplication) -> Actions:
    window = QWidget()
    made = Actions(window, (QWidget(window),), QWidget(window))
    made.setProperty("window", window)
    return made


def keys_where(actions: Actions, *places: Where) -> list[str]:
    """Return the keys that are active in places, with repetitions."""
    keys = [key for row in action_rows() if row.where in places for key in row.keys]
    named = {Where.CELLS: actions.names, Where.LIVE: actions.live_names}
    naming = [one for place in places for one in named.get(place, {}).values()]
    return [
        *(QKeySequence(key).toString() for key in keys),
        *(key.toString() for action in naming for key in action.shortcuts()),
    ]


@pytest.mark.parametrize("place", [Where.CELLS, Where.LIVE], ids=["cells", "live"])
def test_a_shortcut_does_one_thing(actions: Actions, place: Where) -> None:
    keys = keys_where(actions, Where.WINDOW, place)
    assert len(keys) > 30
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_the_sheet_of_keys_lists_every_shortcut(actions: Actions) -> None:
    lines = [
        line for live in (False, True) for _, lines in actions.sheet(live=live) for line in lines
    ]
    listed = {key for line in lines for key in line.keys.split(" ")}
    assert [one for one in keys_where(actions, *Where) if one not in listed] == []


def test_a_layout_of_keys_leaves_those_of_the_page() -> None:
    """A person chooses keys for the types, but not the keys that pages use."""
    rows = [row for row in action_rows() if row.where is Where.CELLS]
    assert VIEW_KEYS >= {key for row in rows for key in row.keys if len(key) == 1} != set()
