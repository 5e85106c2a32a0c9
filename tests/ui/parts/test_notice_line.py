"""Lines with one message, and what a screen reader says about their buttons."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.ui.parts.layout.widgets import button
from hematovision_desktop.ui.parts.notice_line import NoticeLine


class Told(NoticeLine):
    """A line with a fixed message."""

    def __init__(self) -> None:
        super().__init__()
        self.yes, self.no = self._answers("Take it", "Leave it")


def heard(one: object) -> str:
    interface = QAccessible.queryAccessibleInterface(one)
    assert interface is not None
    return str(interface.text(QAccessible.Text.Name))


def test_a_screen_reader_hears_a_lines_message(qtbot: QtBot) -> None:
    line = Told()
    qtbot.addWidget(line)
    assert words_on(line) == "" and line.isHidden()
    line.say("Something is there.")
    assert (words_on(line), heard(line)) == ("Something is there.", "Something is there.")
    line.say("Something else is there.")
    assert heard(line) == words_on(line) == "Something else is there."


def test_its_answers_go_below_the_text_where_it_is_narrow(qtbot: QtBot) -> None:
    line = Told()
    qtbot.addWidget(line)
    line.say("A sentence that is long enough to want more than one line of a narrow window.")
    line.resize(900, line.heightForWidth(900))
    assert line.yes.y() < line.height() // 2
    narrow = line.minimumSizeHint().width() + 40
    line.resize(narrow, line.heightForWidth(narrow))
    assert line.yes.y() > line.height() // 2


def test_a_screen_reader_hears_a_buttons_new_text(qtbot: QtBot) -> None:
    one = button("&Start", "play")
    qtbot.addWidget(one)
    assert heard(one) == "Start"
    one.setText("Pause")
    assert heard(one) == "Pause"
