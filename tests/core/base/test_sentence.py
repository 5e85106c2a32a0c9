"""Sentences that can be translated later."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import Sentence, sentence


def test_equals_the_english_sentence() -> None:
    told = sentence("{count:,} cells in {path}.", count=1200, path=Path("a"))
    assert told == "1,200 cells in a."
    assert json.dumps(told) == '"1,200 cells in a."'
    assert f"{told}" == str(told)
    assert sentence("{ stays as it is") == "{ stays as it is"


@pytest.mark.parametrize("kind", [UserError, EnvironmentFault])
def test_an_exception_keeps_template_and_values(kind: type[Exception]) -> None:
    told = str(kind(sentence("There is no log at {path}.", path="b")))
    assert isinstance(told, Sentence)
    assert (told.template, told.values) == ("There is no log at {path}.", {"path": "b"})


def test_survives_pickling() -> None:
    told = pickle.loads(pickle.dumps(sentence("No {what}.", what="log")))
    assert (told, told.template) == ("No log.", "No {what}.")
