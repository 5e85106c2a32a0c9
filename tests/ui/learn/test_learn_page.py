"""The Learn page: the atlas, the quiz, and progress."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import Mock

import pypdf
import pytest
from fake_commands import FakeCommands
from fake_learning import fake_learning
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from hematovision_desktop.core.cells.field import Box, FieldResult, FieldStatus
from hematovision_desktop.core.cells.key_map import KEYS, LETTERS
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.atlas import ATLAS
from hematovision_desktop.core.learn.learning import ASKED
from hematovision_desktop.core.verdicts.agreed_cells import AgreedCell
from hematovision_desktop.ui.learn.page import QUIZ, LearnPage
from hematovision_desktop.ui.learn.progress import steps_sentence, types_sentence, write_page
from hematovision_desktop.ui.parts.keys import KeyField

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY = {label: getattr(Qt.Key, f"Key_{letter}") for label, letter in LETTERS.items()}


@pytest.fixture
def commands() -> FakeCommands:
    return FakeCommands()


@pytest.fixture
def page(commands: FakeCommands, qtbot: object) -> LearnPage:
    page = LearnPage(commands)
    qtbot.addWidget(page)  # type: ignore[attr-defined]
    page.resize(928, 500)
    page.show()
    page.look_again()
    return page


def press(page: LearnPage, key: Qt.Key) -> None:
    QTest.keyClick(page.quiz, key)


def truth_of(page: LearnPage) -> Label:
    assert page.quiz.question is not None
    return page.quiz.question.cell.label


def another(label: Label) -> Label:
    return next(one for one in ASKED if one is not label)


def test_the_atlas_opens_with_a_type_and_shows_every_other(page: LearnPage) -> None:
    atlas = page.atlas
    assert atlas.title.text() == "Neutrophil"
    for label, one in atlas.buttons.items():
        one.click()
        assert atlas.title.text()
        assert "µm across" in atlas.figures.text()
        assert len(atlas.known_by.text()) > 40
        assert all(not place.pixmap().isNull() for place in atlas.pictures)
        for other in ATLAS[label].confused_with:
            assert len(atlas.taken_for.text()) > 60, other


def test_shows_cells_of_the_log_beside_drawn_ones(page: LearnPage, commands: FakeCommands) -> None:
    atlas = page.atlas
    assert atlas.agreed_part.isHidden()
    field = FieldResult(0, Path("/slides/Mrs Rao.png"), FieldStatus.OK, sha256="ab")
    own = [AgreedCell(Label.BASOPHIL, field, Box(at, 0, 90, 90)) for at in range(6)]
    commands.learning = fake_learning(own)
    atlas.show_type(Label.BASOPHIL)
    assert not atlas.agreed_part.isHidden()
    assert all(not place.pixmap().isNull() for place in atlas.agreed_pictures)
    assert atlas.agreed_pictures[0].accessibleName() == "Basophil, a cell of this site"
    atlas.show_type(Label.MONOCYTE)
    assert atlas.agreed_part.isHidden()


def test_says_that_a_cell_is_from_the_log(
    page: LearnPage, commands: FakeCommands, tmp_path: Path
) -> None:
    field = FieldResult(0, Path("/slides/Mrs Rao.png"), FieldStatus.OK, sha256="ab")
    commands.learning = fake_learning([AgreedCell(one, field, Box(9, 9, 9, 9)) for one in ASKED])
    page.buttons[1].click()
    for _ in range(40):
        assert page.quiz.question is not None
        drawn = page.quiz.question.cell.is_drawn
        assert page.quiz.hint.text().startswith("A cell of this site.") is not drawn
        press(page, KEY[truth_of(page)])
        press(page, Qt.Key.Key_Return)
        if not drawn:
            break
    page.buttons[2].click()
    assert page.progress.standing is not None
    assert page.progress.standing.agreed == 1
    # Dates are written as everywhere else: 11/12 means different days in different countries.
    first = page.progress.standing.steps[0].since.astimezone()
    assert f"over time: {first.day} {first:%b %Y}: " in steps_sentence(page.progress.standing)
    write_page(tmp_path / "page.pdf", "", page.progress.standing, b"")
    text = pypdf.PdfReader(tmp_path / "page.pdf").pages[0].extract_text()
    assert "Cells of this site: 1; the program drew the others" in " ".join(text.split())


def test_nothing_is_asked_before_the_page_is_seen(commands: FakeCommands, qtbot: object) -> None:
    qtbot.addWidget(LearnPage(commands))  # type: ignore[attr-defined]
    assert not commands.questions


def test_says_that_the_first_cell_is_coming(page: LearnPage, commands: FakeCommands) -> None:
    commands.held = True
    page.buttons[1].click()
    assert page.quiz.question is None
    assert "being drawn" in page.quiz.hint.text()
    for request, then in commands.waiting:
        learnt = commands.learning.answer_of(request)
        assert learnt is not None
        then(learnt())
    assert page.quiz.hint.text() == "Press its key or button."


def test_a_cell_named_right_by_its_key(page: LearnPage) -> None:
    page.buttons[1].click()
    truth = truth_of(page)
    press(page, KEY[truth])
    assert page.quiz.heading.text().startswith("Right: ")
    assert page.quiz.compared.isHidden()
    assert page.quiz.score.text().startswith("1 of 1 new cell named")
    press(page, KEY[another(truth)])  # after the answer, keys name nothing
    assert page.quiz.score.text().startswith("1 of 1 new cell named")
    press(page, Qt.Key.Key_Space)
    assert page.quiz.heading.text() == "What is this cell?"


def test_shows_a_wrongly_named_cell_beside_the_given_type(page: LearnPage) -> None:
    page.buttons[1].click()
    truth = truth_of(page)
    page.quiz.type_buttons[another(truth)].click()
    assert "You said:" in page.quiz.heading.text()
    heard = QAccessible.queryAccessibleInterface(page.quiz)
    assert heard.text(QAccessible.Text.Name) == page.quiz.heading.text()
    assert page.quiz.why.text() in heard.text(QAccessible.Text.Description)
    assert not page.quiz.compared.isHidden()
    assert page.quiz.why.text()
    assert page.quiz.score.text().startswith("0 of 1 new cell named")


def test_digits_count_as_on_every_page_and_x_says_that_it_cannot_be_told(page: LearnPage) -> None:
    page.buttons[1].click()
    truth = truth_of(page)
    digit = next(key for key, label in KEYS.items() if label is truth)
    press(page, getattr(Qt.Key, f"Key_{digit}"))
    assert page.quiz.heading.text().startswith("Right: ")
    page.quiz.next_button.click()
    press(page, Qt.Key.Key_X)
    assert page.quiz.heading.text().startswith("It is: ")
    assert page.quiz.compared.isHidden()


@pytest.mark.parametrize("modifier", [CTRL, ALT])
def test_a_command_names_no_cell_and_sets_no_key(
    page: LearnPage, modifier: Qt.KeyboardModifier
) -> None:
    page.buttons[1].click()
    field = KeyField("Key of the neutrophils")
    for key in (Qt.Key.Key_1, Qt.Key.Key_N):
        QTest.keyClick(page.quiz, key, modifier)
        QTest.keyClick(field, key, modifier)
    assert page.quiz.told is None
    assert not field.text()


def test_enter_after_a_clicked_answer_names_no_second_cell(page: LearnPage) -> None:
    page.buttons[1].click()
    said = page.quiz.type_buttons[truth_of(page)]
    said.setFocus()
    said.click()
    for _ in range(2):  # a tired person presses it twice
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.quiz.told is None
    assert "1 of 1 " in page.quiz.score.text()
    press(page, KEY[truth_of(page)])
    assert "2 of 2 " in page.quiz.score.text()


def test_a_key_that_names_nothing_asked_for_does_nothing(page: LearnPage) -> None:
    page.buttons[1].click()
    for key in (Qt.Key.Key_Q, Qt.Key.Key_T, Qt.Key.Key_Space):
        press(page, key)
    assert page.quiz.told is None


def test_answers_never_enter_a_batch(page: LearnPage, commands: FakeCommands) -> None:
    page.buttons[1].click()
    press(page, KEY[truth_of(page)])
    assert not commands.review.batches
    assert {type(one).__module__.rpartition(".")[2] for one in commands.questions} == {"learning"}


def test_shows_the_map_over_the_cell(page: LearnPage) -> None:
    page.buttons[1].click()
    press(page, KEY[truth_of(page)])
    assert page.quiz.map_button.isVisible()
    plain = page.quiz.picture.pixmap().toImage()
    page.quiz.map_button.click()
    mapped = page.quiz.picture.pixmap().toImage()
    middle, corner = plain.width() // 2, 4
    assert mapped.pixelColor(middle, middle) != plain.pixelColor(middle, middle)
    assert mapped.pixelColor(corner, corner) == plain.pixelColor(corner, corner)
    page.quiz.map_button.click()
    assert page.quiz.picture.pixmap().toImage() == plain


@pytest.mark.parametrize("mapped", [None, ()], ids=["no maps", "none of its type"])
def test_offers_no_map_if_there_is_none(
    commands: FakeCommands, qtbot: object, mapped: tuple[Label, ...] | None
) -> None:
    commands.learning = fake_learning(mapped=mapped)
    page = LearnPage(commands)
    qtbot.addWidget(page)  # type: ignore[attr-defined]
    page.show()
    page.look_again()
    page.buttons[1].click()
    press(page, KEY[truth_of(page)])
    assert page.quiz.next_button.isVisible()
    assert not page.quiz.map_button.isVisible()


def test_shows_progress_and_starts_again(page: LearnPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.buttons[1].click()
    for right in (True, False, True):
        truth = truth_of(page)
        press(page, KEY[truth if right else another(truth)])
        press(page, Qt.Key.Key_Return)
    page.buttons[2].click()
    progress = page.progress
    assert progress.score.text().startswith("2 of 3 new cells")
    assert progress.steps.text().endswith("2 of 3")
    assert progress.chart.shown is not None
    assert not progress.area.horizontalScrollBar().isVisible()
    assert progress.standing is not None
    assert types_sentence(progress.standing) == progress.chart.accessibleName()
    standing = progress.score.text()

    def press_button(box: QMessageBox, text: str) -> int:
        assert box.defaultButton().text() == "Keep my answers"
        assert box.text() == "Start again?"  # the heading, as in the other questions
        next(one for one in box.buttons() if one.text() == text).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", lambda box: press_button(box, "Keep my answers"))
    progress.forget_button.click()
    assert progress.score.text() == standing
    monkeypatch.setattr(QMessageBox, "exec", lambda box: press_button(box, "Start again"))
    progress.forget_button.click()
    assert "2 of 3" not in progress.score.text()
    for one in (progress.save_button, progress.forget_button):
        assert (one.isEnabled(), one.toolTip()) == (False, progress.score.text()), "it says why"


def test_progress_leads_on_to_the_next_cell(page: LearnPage) -> None:
    page.buttons[2].click()
    assert page.progress.score.text() == "You have not named a cell yet."
    QTest.keyClick(page.progress.quiz_button, Qt.Key.Key_Space)
    assert page.quiz.isVisible()
    assert page.quiz.hasFocus()
    press(page, KEY[truth_of(page)])
    assert page.quiz.told is not None


def test_the_page_to_print(
    page: LearnPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.buttons[1].click()
    press(page, KEY[truth_of(page)])
    page.buttons[2].click()
    target = tmp_path / "Asha"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Mock(return_value=(str(target), "")))
    page.progress.save_button.click()
    text = pypdf.PdfReader(target.with_suffix(".pdf")).pages[0].extract_text()
    assert "1 of 1 cell was named right" in " ".join(text.split())
    assert str(target.with_suffix(".pdf")) in page.progress.said.text()


def test_a_page_that_cannot_be_written_is_no_silent_loss(page: LearnPage, tmp_path: Path) -> None:
    page.buttons[2].click()
    assert page.progress.standing is not None
    with pytest.raises(OSError, match="gone"):
        write_page(tmp_path / "gone" / "page.pdf", "", page.progress.standing, b"")
    assert list(tmp_path.iterdir()) == []


def test_a_name_is_no_markup(page: LearnPage, tmp_path: Path) -> None:
    page.buttons[2].click()
    assert page.progress.standing is not None
    target = tmp_path / "page.pdf"
    write_page(target, "<b>Asha</b>", page.progress.standing, b"")
    assert "<b>Asha</b>" in pypdf.PdfReader(target).pages[0].extract_text()


def test_the_cell_that_is_asked_for_takes_the_room_of_a_large_window(page: LearnPage) -> None:
    page.show_part(QUIZ)
    sides = []
    for size in ((928, 500), (1800, 950)):
        page.resize(*size)
        QApplication.processEvents()
        sides.append(page.quiz.picture.width())
        assert page.quiz.picture.pixmap().width() == sides[-1]
    assert sides[0] < 250
    assert sides[1] > 350
