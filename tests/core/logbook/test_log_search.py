from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.logbook.log_search import parse_search
from hematovision_desktop.core.verdicts.counting import Limit

SATURDAY = date(2026, 11, 21)


def day(text: str) -> date:
    return date.fromisoformat(text)


def between(first: str | None, last: str | None) -> LogQuery:
    return LogQuery(first_day=day(first) if first else None, last_day=day(last) if last else None)


@pytest.mark.parametrize(
    ("line", "query"),
    [
        ("", LogQuery()),
        ("   ", LogQuery()),
        ("ward 7", LogQuery(("ward", "7"))),
        ("neutrophil", LogQuery(label=Label.NEUTROPHIL)),
        ("Neutrophils", LogQuery(label=Label.NEUTROPHIL)),
        ("immature granulocytes", LogQuery(label=Label.IMMATURE_GRANULOCYTE)),
        ("NRBC", LogQuery(label=Label.ERYTHROBLAST)),
        ("neutrophil monocyte", LogQuery(("monocyte",), Label.NEUTROPHIL)),
        ('"neutrophil"', LogQuery(("neutrophil",))),
        ('"last week" x', LogQuery(("last week", "x"))),
        ("2026-11-21", between("2026-11-21", "2026-11-21")),
        ("21.11.2026", between("2026-11-21", "2026-11-21")),
        ("3/4/2026", between("2026-04-03", "2026-04-03")),
        ("2026-11", between("2026-11-01", "2026-11-30")),
        ("2026-12", between("2026-12-01", "2026-12-31")),
        ("2024-02", between("2024-02-01", "2024-02-29")),
        ("2025", between("2025-01-01", "2025-12-31")),
        ("today", between("2026-11-21", "2026-11-21")),
        ("Yesterday", between("2026-11-20", "2026-11-20")),
        ("this week", between("2026-11-16", "2026-11-22")),
        ("last week", between("2026-11-09", "2026-11-15")),
        ("this month", between("2026-11-01", "2026-11-30")),
        ("last month", between("2026-10-01", "2026-10-31")),
        ("last year", between("2025-01-01", "2025-12-31")),
        ("last 7 days", between("2026-11-15", "2026-11-21")),
        ("2026-11-01..2026-11-05", between("2026-11-01", "2026-11-05")),
        ("2026-10..yesterday", between("2026-10-01", "2026-11-20")),
        ("2026-11..", between("2026-11-01", None)),
        ("..2025", between(None, "2025-12-31")),
        ("2026 ..2026-03", between("2026-01-01", "2026-03-31")),
        ("2026-13", LogQuery(("2026-13",))),
        ("31.02.2026", LogQuery(("31.02.2026",))),
        ("..", LogQuery(("..",))),
        ("last", LogQuery(("last",))),
        ("eosinophil > 10 %", LogQuery(limits=(Limit(Label.EOSINOPHIL, ">", 10.0),))),
        (
            "Ward NRBC>=5 Basophils ≤ 2,5%",
            LogQuery(
                ("Ward",),
                limits=(Limit(Label.ERYTHROBLAST, ">=", 5.0), Limit(Label.BASOPHIL, "<=", 2.5)),
            ),
        ),
        ('"eosinophil > 10 %"', LogQuery(("eosinophil > 10 %",))),
        (
            "camp neutrophil 2026-11",
            LogQuery(("camp",), Label.NEUTROPHIL, day("2026-11-01"), day("2026-11-30")),
        ),
    ],
)
def test_reads_a_line(line: str, query: LogQuery) -> None:
    assert parse_search(line, SATURDAY) == query


@given(st.text(max_size=60), st.dates(min_value=date(2, 1, 1), max_value=date(9990, 1, 1)))
def test_never_fails_and_returns_no_blank_word(line: str, today: date) -> None:
    query = parse_search(line, today)
    assert all(word.strip() for word in query.words)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("bands", Label.BAND),
        ("atypical lymphocytes", Label.ATYPICAL_LYMPHOCYTE),
        ("smudge", Label.SMUDGE_CELL),
        ("artifacts", Label.ARTEFACT),
    ],
)
def test_finds_names_that_only_a_person_gives(line: str, label: Label) -> None:
    assert parse_search(line, SATURDAY).label is label
