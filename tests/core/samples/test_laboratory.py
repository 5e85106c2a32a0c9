"""A laboratory's ranges: which applies to whom, what may be entered, and how they are stored."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hematovision_desktop.adapters.files.settings_parts import read_laboratory, write_laboratory
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.laboratory import (
    STANDARD,
    STANDARD_RANGES,
    Flag,
    Laboratory,
    ReferenceRange,
    check_laboratory,
)
from hematovision_desktop.core.samples.sample import Sex

N = Label.NEUTROPHIL
FEMALE, MALE = Sex.FEMALE, Sex.MALE


@pytest.mark.parametrize(
    ("label", "percent", "giga"),
    [
        (None, (None, None), (4.0, 11.0)),
        (Label.NEUTROPHIL, (40, 80), (2.0, 7.0)),
        (Label.LYMPHOCYTE, (20, 40), (1.0, 3.0)),
        (Label.MONOCYTE, (2, 10), (0.2, 1.0)),
        (Label.EOSINOPHIL, (1, 6), (0.02, 0.5)),
        (Label.BASOPHIL, (0, 2), (0.02, 0.1)),
    ],
)
def test_the_shipped_ranges_are_those_of_adults(
    label: Label | None, percent: tuple[float, float], giga: tuple[float, float]
) -> None:
    found = STANDARD.range_for(label, None, 40)
    assert found is not None
    assert ((found.low, found.high), (found.low_giga, found.high_giga)) == (percent, giga)
    assert STANDARD.range_for(label, None, 5) is None
    assert "PMC7082321" in STANDARD.source


@pytest.mark.parametrize(
    ("value", "flag"),
    [(39.9, Flag.LOW), (40, Flag.WITHIN), (80, Flag.WITHIN), (80.1, Flag.HIGH)],
)
def test_both_ends_belong_to_a_range(value: float, flag: Flag) -> None:
    assert ReferenceRange(N, 40, 80, None, None).flag(value) is flag
    assert ReferenceRange(N, None, None, 40, 80).flag_giga(value) is flag
    assert ReferenceRange(N, None, None, 40, 80).flag(value) is Flag.UNJUDGED


EVERYONE = ReferenceRange(N, 40, 80, None, None)
WOMEN = replace(EVERYONE, high=79, sex=FEMALE)
CHILDREN = replace(EVERYONE, high=60, to_age=12)
INFANTS = replace(EVERYONE, high=50, to_age=1)
ADULTS = replace(EVERYONE, high=78, from_age=18)


@pytest.mark.parametrize(
    ("sex", "age", "found"),
    [
        (None, None, ADULTS),
        (MALE, 30, ADULTS),
        (FEMALE, None, WOMEN),
        (FEMALE, 0, WOMEN),
        (None, 0, INFANTS),
        (None, 1, INFANTS),
        (None, 2, CHILDREN),
        (MALE, 12, CHILDREN),
        (MALE, 13, EVERYONE),
        (Sex.OTHER, 18, ADULTS),
    ],
)
def test_the_closest_range_holds(sex: Sex | None, age: int | None, found: ReferenceRange) -> None:
    ours = replace(STANDARD, ranges=(EVERYONE, WOMEN, CHILDREN, INFANTS, ADULTS))
    assert ours.range_for(N, sex, age) == found


def test_adult_ranges_do_not_apply_to_children_nor_old_age_ranges_to_unknown_ages() -> None:
    assert replace(STANDARD, ranges=(ADULTS,)).range_for(N, None, 17) is None
    assert (
        replace(STANDARD, ranges=(replace(ADULTS, from_age=65),)).range_for(N, None, None) is None
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"low": 50.0, "high": 40.0},
        {"low_giga": 5.0, "high_giga": 4.0},
        {"high": 101.0},
        {"low": -1.0},
        {"from_age": -1},
        {"from_age": 20, "to_age": 10},
        {"low": float("nan")},
    ],
)
def test_refuses_an_impossible_range(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="goes from its low end"):
        replace(EVERYONE, **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "x" * 121},
        {"address": "x" * 301},
        {"least_cells": 0},
        {"ranges": (EVERYONE, replace(EVERYONE, high=70))},
        {"source": "  "},
    ],
)
def test_refuses_impossible_laboratory_values(wrong: dict[str, object]) -> None:
    with pytest.raises(UserError):
        check_laboratory(replace(STANDARD, **wrong))  # type: ignore[arg-type]
    assert check_laboratory(STANDARD) is STANDARD


OURS = Laboratory(
    "Klinik Süd",
    "Weg 1\n12345 Ort",
    b"\x89PNG and so on",
    (EVERYONE, WOMEN, CHILDREN),
    "Own healthy staff, n = 120",
    date(2026, 3, 1),
    200,
    True,
)


@pytest.mark.parametrize("laboratory", [STANDARD, OURS])
def test_is_stored_with_the_other_settings(laboratory: Laboratory, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark"}')
    write_laboratory(path, laboratory)
    assert read_laboratory(path) == laboratory
    assert json.loads(path.read_text())["theme"] == "dark"


@pytest.mark.parametrize("key", ["low", "high", "label", "sex", "from_age", "to_age"])
@pytest.mark.parametrize("value", ["purple", [], True])
def test_leaves_out_an_incomplete_range(key: str, value: object, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_laboratory(path, OURS)
    stored = json.loads(path.read_text())
    stored["laboratory"]["ranges"][1][key] = value
    path.write_text(json.dumps(stored))
    assert read_laboratory(path) == replace(OURS, ranges=(EVERYONE, CHILDREN))


def test_missing_or_wrong_values_take_their_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert read_laboratory(path) == STANDARD
    path.write_text('{"laboratory": {"least_cells": -3, "name": 5, "source_date": "soon"}}')
    assert read_laboratory(path) == STANDARD
    path.write_text('{"laboratory": {"ranges": []}}')
    assert read_laboratory(path).ranges == ()
    assert STANDARD.ranges == STANDARD_RANGES
