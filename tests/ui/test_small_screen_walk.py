"""Every page in every language at 1080p with 200 % scale: sentences are whole, lines of buttons stay one row.

In English, pages are also whole, and do not depend on the window's earlier size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from every_page import every_stop, settle
from fake_commands import FakeCommands
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStyleOptionFrame, QWidget
from pytestqt.qtbot import QtBot
from room_check import cut_off, in_one_row, pages_held, scrolled_sideways

from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.search_line import SearchLine
from hematovision_desktop.ui.samples.model import SAMPLE_ROLE, TWIN_ROLE, Column
from hematovision_desktop.ui.window.main import MainWindow

Maker = Callable[..., MainWindow]
SMALL = (960 - 16, 540 - 40)
"""The screen less the window's frame and its title bar."""
WIDER = (1024, 600 - 40)
LAPTOP = (1366, 768)
HARD = (Language.TELUGU, Language.FRENCH)
"""The languages with the longest texts."""
CELLS, SAMPLES = "classify, a cell is chosen", "samples, one chosen"
SEARCHED = (CELLS, SAMPLES, "log, one chosen")
"""Where lines say what may be searched for; the small screen shortens that."""
EARLIER = ((1920, 1000), (1366, 620))
"""Higher and wider than the small screen, then only wider."""


def truncated(window: MainWindow) -> list[str]:
    """Return the sentences in view that end in "…".

    Names may be long, and the bottom bar repeats what a page says; if one ends in "…", its tool tip
    shows it whole.
    """
    return [
        one.text()
        for one in set(window.findChildren(Elided)) - set(window.bottom.findChildren(Elided))
        if one.isVisible() and "⟦" not in one.text() and "…" in one.shown_text
    ]


def shortened_hints(window: MainWindow) -> Iterator[str]:
    """Yield what may be searched for if it is not read in whole."""
    for line in window.findChildren(SearchLine):
        if line.isVisible():
            options = QStyleOptionFrame()
            line.initStyleOption(options)
            contents = QStyle.SubElement.SE_LineEditContents
            room = line.style().subElementRect(contents, options, line)
            room = room.marginsRemoved(line.textMargins())
            told = line.placeholderText()
            if line.fontMetrics().horizontalAdvance(told) > room.width() - 4:
                yield told


def shortened_entries(window: MainWindow) -> Iterator[str]:
    """Yield the entries of the boxes above the cells that are cut short."""
    bar = window.classify_page.gallery.bar
    control, edit = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    for box in (bar.label_filter, bar.order):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        room = box.style().subControlRect(control, option, edit, box)
        if box.fontMetrics().horizontalAdvance(box.currentText()) > room.width():
            yield box.currentText()


def undistinguished_slides(window: MainWindow) -> Iterator[str]:
    """Yield the slides of one number that look alike in the list of samples."""
    table = window.samples_page.table
    wide = table.fontMetrics().horizontalAdvance
    rows = [table.model().index(row, Column.ACCESSION) for row in range(2)]
    told = [str(one.data(TWIN_ROLE)) for one in rows]
    assert len(set(told)) == len(rows)
    for one, twin in zip(rows, told, strict=True):
        number = one.data(SAMPLE_ROLE).details.accession
        if wide(number) + 22 + wide(twin) > table.columnWidth(Column.ACCESSION) - 8:
            yield f"{number} {twin}"


def faults(window: MainWindow, stop: str) -> list[str]:
    found = truncated(window)
    if stop == CELLS and not in_one_row(window.classify_page.strip.line):
        found.append("the buttons of the batch take a second row")
    return found


def test_every_language_on_a_small_screen(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot, language: Language
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=language))
    found: dict[tuple[str, tuple[int, int]], list[str]] = {}
    searched: set[QWidget] = set()
    for stop in every_stop(window, commands, qtbot):
        for size in (WIDER, SMALL) if language in HARD or stop in SEARCHED else (SMALL,):
            window.resize(*size)
            settle(window, qtbot)
            found[stop, size] = faults(window, stop)
            if size == WIDER and stop in SEARCHED:
                searched |= {one for one in window.findChildren(SearchLine) if one.isVisible()}
                found[stop, size] += shortened_hints(window)
                found[stop, size] += undistinguished_slides(window) if stop == SAMPLES else ()
        if stop == CELLS:
            window.resize(*LAPTOP)
            settle(window, qtbot)
            found[stop, LAPTOP] = [*shortened_entries(window)]
        if language is Language.ENGLISH:
            window.resize(*SMALL)
            settle(window, qtbot)
            found[stop, SMALL] += [*whole(window), *changed_by_earlier_sizes(window, qtbot)]
    told = [f"{where}: {fault}" for where, faults in found.items() for fault in faults]
    assert "\n".join(told) == ""
    assert len(searched) == 3


def whole(window: MainWindow) -> list[str]:
    """Return what is cut off, and what scrolls sideways."""
    return cut_off(window) + scrolled_sideways(window)


def changed_by_earlier_sizes(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Yield how high the pages in view are after other sizes of the window, if not as before."""
    alone = [one.height() for one in pages_held(window)]
    for size in (*EARLIER, SMALL):
        window.resize(*size)
        settle(window, qtbot)
    settle(window, qtbot)
    after = [one.height() for one in pages_held(window)]
    if after != alone:
        yield f"{alone} px high became {after}"
