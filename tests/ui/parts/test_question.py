"""A question with two buttons: Enter and Escape change nothing, and the removing button looks like it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.look.palette import apply_theme


def ask(
    monkeypatch: pytest.MonkeyPatch, key: Qt.Key | None, look: str = ""
) -> tuple[bool, list[str]]:
    """Ask whether to remove; return the answer to a key and the text colours of both buttons."""
    box, seen = Question(None), list[str]()
    box.setText("Remove it?")

    def answer(shown: QMessageBox) -> int:
        shown.show()
        words = {one.text(): one.palette().buttonText().color().name() for one in shown.buttons()}
        seen.extend(words[text] for text in ("Remove", "Keep"))
        if key is None:
            next(one for one in shown.buttons() if one.text() == "Remove").click()
        else:
            QTest.keyClick(shown, key)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return box.agrees_to("Remove", "Keep", look=look), seen


@pytest.mark.parametrize(
    ("key", "agreed"), [(None, True), (Qt.Key.Key_Return, False), (Qt.Key.Key_Escape, False)]
)
def test_keys_keep_what_is(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, key: Qt.Key | None, agreed: bool
) -> None:
    assert ask(monkeypatch, key)[0] is agreed


def test_a_removing_button_has_the_colour_of_danger(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    apply_theme(qapp, Settings(theme=Theme.LIGHT))
    _, (remove, keep) = ask(monkeypatch, None, "danger")
    assert remove != keep
    _, (remove, keep) = ask(monkeypatch, None)
    assert remove == keep


def test_the_question_stands_out_from_what_is_said_about_it(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, Settings(theme=Theme.LIGHT))
    box = Question(None)
    qtbot.addWidget(box)
    box.setText("Stop “Ward 3”?")
    more = "12 of 60 pictures are done and kept. The rest can be read later."
    box.setInformativeText(more)
    box.show()
    said = {one.text(): one for one in box.findChildren(QLabel) if one.text()}
    asked, about = said["Stop “Ward 3”?"], said[more]
    assert asked.font().weight() > about.font().weight()
    # It is as wide as its words need, not as narrow as its buttons.
    assert about.height() <= 2 * about.fontMetrics().lineSpacing()


def test_a_question_with_more_to_say_while_it_is_open_looks_like_the_others(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, Settings(theme=Theme.LIGHT))
    box = Question(None)
    qtbot.addWidget(box)
    box.setText("Stop “Ward 3”?")
    box.addButton("Stop", QMessageBox.ButtonRole.AcceptRole)
    box.show()
    more = "12 of 60 pictures are done and kept. The rest can be read later."
    box.renew("Stop “Ward 4”?", more)
    qapp.processEvents()
    said = {one.text(): one for one in box.findChildren(QLabel) if one.text()}
    assert said["Stop “Ward 4”?"].font().weight() > said[more].font().weight()
    assert said[more].width() >= said[more].minimumWidth() > 0
    assert said[more].height() >= said[more].heightForWidth(said[more].width())
    assert all(box.rect().contains(one.geometry()) for one in (*said.values(), *box.buttons()))


def test_a_questions_text_starts_at_the_edge_of_its_box(qtbot: QtBot) -> None:
    box = Question(None)
    qtbot.addWidget(box)
    box.setText("Stop reading?")
    box.setInformativeText("What is read stays.")
    box.addButton("Stop", QMessageBox.ButtonRole.AcceptRole)
    box.show()
    margin = box.layout().contentsMargins().left()
    texts = [one for one in box.findChildren(QLabel) if one.text()]
    assert [one.geometry().left() for one in texts] == [margin, margin]
