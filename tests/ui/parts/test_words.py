from __future__ import annotations

import ast
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hematovision_desktop.core.base.errors import FAILURE_MESSAGES, FailureCode
from hematovision_desktop.core.cells.field import (
    FieldNote,
    FieldResult,
    FieldStatus,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.logbook.log import LogQuery, Stage
from hematovision_desktop.core.naming.settings import Contrast, Theme
from hematovision_desktop.ui.parts.texts import answer_words, picture_words, words
from hematovision_desktop.ui.parts.texts.search_words import search_understood

pytestmark = pytest.mark.usefixtures("qapp")
FIELD = FieldResult(0, Path("a.png"), FieldStatus.OK)


@pytest.mark.parametrize("code", FailureCode)
def test_failures_say_the_same_as_the_core(code: FailureCode) -> None:
    assert picture_words.failure_sentence(code) == FAILURE_MESSAGES[code]


@pytest.mark.parametrize(
    "text",
    [
        *(answer_words.review_sentence(one) for one in ReviewReason),
        *(picture_words.note_sentence(one) for one in FieldNote),
        *(picture_words.advice_sentence(one) for one in FieldAdvice),
    ],
)
def test_every_code_has_a_sentence(text: str) -> None:
    assert text[0].isupper()
    assert text.endswith(".")


def test_every_name_is_its_own() -> None:
    for names in (
        [words.label_name(one) for one in (*Label, None)],
        [words.label_set_name(one) for one in LabelSet],
        [words.stage_name(one) for one in Stage],
        [words.theme_name(one) for one in Theme],
        [words.contrast_name(one) for one in Contrast],
        [
            picture_words.scale_statement(replace(FIELD, scale=Scale(0.1, one)))
            for one in ScaleSource
        ],
    ):
        assert len(set(names)) == len(names)
        assert all(names)


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.0, "0 %"), (0.003, "<1 %"), (0.62, "62 %"), (0.996, ">99 %"), (1.0, "100 %")],
)
def test_a_probability_is_never_a_false_certainty(value: float, written: str) -> None:
    assert words.probability(value) == written.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("percent", "written"),
    [(0.0, "0"), (0.4, "0.4"), (3.0, "3"), (5.42, "5.4"), (9.97, "10"), (62.4, "62")],
)
def test_percentages_carry_no_false_precision(percent: float, written: str) -> None:
    assert words.percent_figure(percent) == written


@pytest.mark.parametrize(
    ("confidence", "review", "said"),
    [(0.97, False, "sure"), (0.85, False, "fairly sure"), (0.97, True, "please look")],
)
def test_sureness(confidence: float, review: bool, said: str) -> None:
    assert answer_words.sureness(confidence, asks=review) == said


@pytest.mark.parametrize(
    ("seconds", "written"), [(0.2, "1 s"), (12.4, "12 s"), (150, "2 min"), (5400, "1.5 h")]
)
def test_durations(seconds: float, written: str) -> None:
    assert words.duration(seconds) == written.replace(" ", "\u00a0"), "no line ends within it"


@pytest.mark.parametrize(
    ("red_cells", "platelets", "said"),
    [
        (1217, 1, "1,217 red cells, 1 platelet here; not a blood count."),
        (0, None, "0 red cells here; not a blood count."),
        (None, None, ""),
    ],
)
def test_a_count_per_picture_says_that_it_is_no_blood_count(
    red_cells: int | None, platelets: int | None, said: str
) -> None:
    assert picture_words.around_sentence(red_cells, platelets) == said


def test_counts() -> None:
    assert words.cells_counted(1) == "1 cell"
    assert words.cells_counted(2487) == "2,487 cells"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (LogQuery(), ""),
        (LogQuery(label=Label.MONOCYTE), "Shown: type: Monocyte"),
        (
            LogQuery(first_day=date(2026, 11, 1), last_day=date(2026, 11, 30)),
            "Shown: 1 Nov 2026 to 30 Nov 2026",
        ),
        (LogQuery(("ward", "7")), "Shown: words: “ward” “7”"),
    ],
)
def test_how_a_search_was_understood(query: LogQuery, said: str) -> None:
    assert search_understood(query) == said


@pytest.mark.parametrize(
    ("source", "advice", "said", "doubtful"),
    [
        (ScaleSource.RED_CELLS, (), "0.100 µm per pixel, measured from the red cells", False),
        (
            ScaleSource.ASSUMED,
            (),
            "0.100 µm per pixel, assumed, because it could not be measured",
            True,
        ),
        (
            ScaleSource.POOLED,
            (FieldAdvice.SCALE_DOUBTFUL,),
            "0.100 µm per pixel, measured on the first pictures of this batch, but red cells or other "
            "pictures do not fit it: set it once for this microscope",
            True,
        ),
        (
            ScaleSource.SET,
            (FieldAdvice.SCALE_DOUBTFUL, FieldAdvice.FOCUS),
            "0.100 µm per pixel, set by you, but the red cells do not fit it",
            True,
        ),
    ],
)
def test_one_statement_says_all_of_a_scale(
    source: ScaleSource, advice: tuple[FieldAdvice, ...], said: str, doubtful: bool
) -> None:
    notes = (FieldNote.SCALE_ASSUMED, FieldNote.GREY)
    field = replace(FIELD, scale=Scale(0.1, source), advice=advice, notes=notes)
    assert picture_words.scale_statement(field) == said
    assert picture_words.is_scale_doubtful(field) is doubtful
    others = (*picture_words.advice_sentences(field), *picture_words.note_sentences(field))
    assert not [one for one in others if "scale" in one.lower()]
    assert len(others) == len(advice[1:]) + 1


@pytest.mark.parametrize(
    ("confidence", "asked", "said"),
    [
        (0.97, False, "The program said: eosinophil, 97 %, sure"),
        (0.85, False, "The program said: eosinophil, 85 %, fairly sure"),
        (0.97, True, "The program asked: eosinophil, 97 %?"),
        (0.2, True, "The program asked: eosinophil, 20 %?"),
    ],
)
def test_a_cell_it_asked_about_was_never_sure(confidence: float, asked: bool, said: str) -> None:
    written = answer_words.program_answer(Label.EOSINOPHIL, confidence, asked=asked)
    assert written.replace("\u00a0", " ") == said


def test_an_hour_that_comes_twice_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process cannot be set on this system")
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    try:
        said = [
            words.moment(datetime(2026, 10, 25, hour, 30, tzinfo=UTC)) for hour in (23, 0, 1, 2)
        ]
    finally:
        monkeypatch.undo()
        time.tzset()
    assert ["UTC" in one for one in said] == [False, True, True, False]
    assert "02:30 (UTC+0200)" in said[1] and "02:30 (UTC+0100)" in said[2]


def test_lists_of_words_use_the_comma_of_their_language() -> None:
    """A comma written by hand would be a Latin one in Arabic, too."""
    found = [
        f"{path.name}: {ast.unparse(node)}"
        for path in sorted(Path(words.__file__).parents[2].rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        and any(isinstance(one, ast.Constant) and one.value == ", " for one in node.values)
    ]
    assert found == []
