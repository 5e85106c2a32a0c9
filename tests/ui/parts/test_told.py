"""The program's English messages, translated into the window's language."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest import MonkeyPatch

from hematovision_desktop.core.base.sentence import in_turn, of_one, sentence
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.samples import WorklistRead
from hematovision_desktop.services.review.inbox import Answered
from hematovision_desktop.ui.parts.texts import told
from hematovision_desktop.ui.parts.texts.told import in_language

NO_LOG = sentence("There is no log at {path}.", path="C:/blood")
UNTIL = sentence("{fault} Until then, cells are named by the pack as shipped.", fault=NO_LOG)
FRENCH = {
    NO_LOG.template: "Aucun journal sous {path}.",
    UNTIL.template: "{fault} D’ici là, le modèle livré nomme les cellules.",
}


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    def translate(context: str, text: str) -> str:
        assert context == "sentences"
        return FRENCH.get(text, text)

    monkeypatch.setattr(told.QCoreApplication, "translate", translate)


def test_english_stays_and_so_does_the_message() -> None:
    message = Fault(NO_LOG)
    assert in_language(message).message == "There is no log at C:/blood."
    other = Fault("written as it is")
    assert in_language(other) is other


def test_translates_a_sentence_wherever_it_is_nested(french: None) -> None:
    assert in_language(Fault(NO_LOG)).message == "Aucun journal sous C:/blood."
    answer = in_language(Answered(print, Refused(NO_LOG)))
    assert answer.answer == Refused("Aucun journal sous C:/blood.")
    said = in_language(Fault(UNTIL)).message
    assert said.startswith("Aucun journal sous C:/blood. D’ici là")


def test_a_sentence_without_translation_stays_english(french: None) -> None:
    other = sentence("{count} more", count=2)
    assert in_language(Fault(other)).message == "2 more"


def test_translates_each_of_several_sentences(french: None) -> None:
    both = in_turn([NO_LOG, of_one("a.png", NO_LOG)])
    said = "Aucun journal sous C:/blood. a.png: Aucun journal sous C:/blood."
    assert both == f"{NO_LOG} a.png: {NO_LOG}"
    assert in_language(Fault(both)).message == said
    read = in_language(WorklistRead(Path("list.csv"), 0, (NO_LOG, both)))
    assert read.problems == ("Aucun journal sous C:/blood.", said)


def test_a_type_of_cell_is_named_in_the_language(french: None, monkeypatch: MonkeyPatch) -> None:
    wanted = sentence("{name}, {count} more", name=Label.ATYPICAL_LYMPHOCYTE, count=2)
    assert wanted == "atypical lymphocyte, 2 more"
    monkeypatch.setattr(told.words, "label_name", lambda one: f"<{one.value.upper()}>")
    assert in_language(wanted) == "<atypical_lymphocyte>, 2 more"


def test_a_byte_of_a_name_that_is_no_letter_is_shown_by_its_number() -> None:
    gone = sentence("There is no log at {path}.", path="blood-\udce9")
    assert in_language(Fault(gone)).message == r"There is no log at blood-\xe9."
