from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.base.errors import EnvironmentFault, Failure, FailureCode
from hematovision_desktop.core.base.tables import TableDialect, TableWriter, with_formula
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    Elapsed,
    FieldResult,
    FieldStatus,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label, LabelSet
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.cells.table_field import table_field
from hematovision_desktop.core.formats.cell_table import (
    CSV_COLUMNS,
    CsvTable,
    Origin,
    csv_rows,
    origin_of,
    write_csv,
)
from hematovision_desktop.core.formats.export import field_record, figure
from hematovision_desktop.core.formats.figure_texts import figure_texts
from hematovision_desktop.core.logbook.log import BatchStart
from hematovision_desktop.core.verdicts.reviewed_batch import tally_of
from hematovision_desktop.core.verdicts.verdict import (
    HAND,
    CellKey,
    Verdict,
    VerdictKind,
    added_by_hand,
    box_added,
    box_removed,
    joined,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ORIGIN = Origin("hematovision", "ab" * 32, "0.1.0", "Monday", 5)
SHARES = {
    Label.NEUTROPHIL: 2 / 3,
    Label.EOSINOPHIL: 1 / 3,
    Label.LYMPHOCYTE: 0.0,
    Label.MONOCYTE: 1e-9,
}
CELL = Cell(Box(-3, 4, 50, 60), Label.NEUTROPHIL, 2 / 3, SHARES)
DOUBTED = Cell(
    Box(1, 2, 3, 4),
    Label.MONOCYTE,
    0.5,
    SHARES,
    (ReviewReason.LOW_CONFIDENCE, ReviewReason.CUT_BY_EDGE),
)


def a_field(*cells: Cell, path: str = "/slides/a.jpg", position: int = 0) -> FieldResult:
    return FieldResult(
        position,
        Path(path),
        FieldStatus.OK if cells else FieldStatus.NO_CELL,
        sha256="cd" * 32,
        width=640,
        height=480,
        cells=cells,
        primary=0 if cells else None,
        elapsed=Elapsed(1.23456, 2.0, 0.5),
        scale=Scale(0.0917, ScaleSource.RED_CELLS),
        advice=(FieldAdvice.FOCUS, FieldAdvice.TOO_DARK),
        red_cells=217,
        platelets=0,
    )


def a_failure(path: str = "/slides/b.jpg", position: int = 1) -> FieldResult:
    failure = Failure.of(FailureCode.EMPTY_FILE)
    return FieldResult(position, Path(path), FieldStatus.ERROR, failure=failure)


def write_results(target: Path, results: Iterable[FieldResult]) -> int:
    return write_csv(target, ORIGIN, map(table_field, results))


def read(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, strict=True))


# JSON


def test_a_record_matches_its_documentation() -> None:
    assert field_record(a_field(CELL, DOUBTED), "hematovision", "ab" * 32) == {
        "schema": "hematovision.field/1",
        "path": "/slides/a.jpg",
        "sha256": "cd" * 32,
        "width": 640,
        "height": 480,
        "status": "ok",
        "error": None,
        "primary": 0,
        "cells": [
            {
                "box": [-3, 4, 50, 60],
                "label": "neutrophil",
                "confidence": 0.666667,
                "probabilities": {
                    "neutrophil": 0.666667,
                    "eosinophil": 0.333333,
                    "lymphocyte": 0.0,
                    "monocyte": 0.0,
                },
                "needs_review": False,
                "reasons": [],
                "final_label": "neutrophil",
                "waits": False,
            },
            {
                "box": [1, 2, 3, 4],
                "label": "monocyte",
                "confidence": 0.5,
                "probabilities": {
                    "neutrophil": 0.666667,
                    "eosinophil": 0.333333,
                    "lymphocyte": 0.0,
                    "monocyte": 0.0,
                },
                "needs_review": True,
                "reasons": ["low_confidence", "cut_by_edge"],
                "final_label": None,
                "waits": True,
            },
        ],
        "added": [],
        "scale": {"um_per_px": 0.0917, "source": "red_cells"},
        "advice": ["focus", "too_dark"],
        "notes": [],
        "red_cells": 217,
        "platelets": 0,
        "slide": None,
        "microscope": None,
        "familiar": None,
        "promise": None,
        "check": "not_checked",
        "unusual": None,
        "model": {"name": "hematovision", "sha256": "ab" * 32},
        "elapsed_ms": {"read": 1.235, "locate": 2.0, "classify": 0.5},
    }


def test_a_failed_field_has_the_same_keys_and_its_reason() -> None:
    record = field_record(a_failure(), "m", "s")
    assert list(record) == list(field_record(a_field(CELL), "m", "s"))
    assert record["status"] == "error"
    assert record["error"] == {
        "code": "empty_file",
        "message": "This file is empty. Copy it again from the camera or the card.",
    }
    assert (record["primary"], record["cells"], record["sha256"]) == (None, [], None)
    assert (record["scale"], record["advice"]) == (None, [])
    assert (record["red_cells"], record["platelets"]) == (None, None)


@given(st.text(st.characters(min_codepoint=1) | st.sampled_from('\udc80\n\r"🩸'), min_size=1))
def test_a_record_is_one_line_and_keeps_any_file_name(name: str) -> None:
    path = Path(name)
    line = json.dumps(field_record(a_field(CELL, path=name), "m", "s"), allow_nan=False)
    assert line.isascii() and len(line.splitlines()) == 1
    assert Path(json.loads(line)["path"]) == path


def test_writes_plain_strings_instead_of_enumeration_members() -> None:
    record = field_record(a_field(DOUBTED), "m", "s")
    words = [record["status"], record["cells"][0]["label"], *record["cells"][0]["reasons"]]
    words += [*record["cells"][0]["probabilities"], *record["advice"], record["scale"]["source"]]
    assert {type(word) for word in words} == {str}


# CSV


def test_the_origin_of_a_batch_comes_from_its_start() -> None:
    start = BatchStart(
        "Monday", NOON, 1, LabelSet.FOUR, 0.6, "hematovision", "ab" * 32, "0.1.0", 0.1
    )
    assert origin_of(start, 5) == ORIGIN
    assert origin_of(start, None).batch_id is None


def test_writes_a_row_per_cell_and_one_for_an_empty_field(tmp_path: Path) -> None:
    target = tmp_path / "cells.csv"
    key = CellKey(0, 1)
    results = (a_field(CELL, DOUBTED), a_failure(), a_field(path="/slides/c.jpg", position=2))
    book = VerdictBook([named(key, Label.LYMPHOCYTE, "", NOON)])
    assert write_csv(target, ORIGIN, map(table_field, results), book) == 2
    first, second, failed, none = rows = read(target)
    assert tuple(first) == CSV_COLUMNS
    assert CSV_COLUMNS[0] == "final_label"  # people's verdicts before the program's answers
    assert {row["notice"] for row in rows} == {RESEARCH_USE_ONLY}
    assert {(row["batch"], row["batch_id"], row["model_sha256"]) for row in rows} == {
        ("Monday", "5", "ab" * 32)
    }
    assert [first[name] for name in ("cell", "x", "y", "width", "height", "label")] == [
        "0", "-3", "4", "50", "60", "neutrophil",
    ]  # fmt: skip
    assert [first[f"p_{label}"] for label in MODEL_LABELS] == [
        "0.666667", "0.333333", "", "0.0", "0.0", "", "", "", "",
    ]  # fmt: skip
    assert (first["needs_review"], first["reasons"], first["verdict"]) == ("no", "", "")
    assert (second["needs_review"], second["reasons"]) == ("yes", "low_confidence cut_by_edge")
    assert second["verdict"] == "lymphocyte"
    for row in (first, second, none):
        assert [row[name] for name in ("um_per_px", "scale_source", "advice")] == [
            "0.0917", "red_cells", "focus too_dark",
        ]  # fmt: skip
        assert (row["red_cells"], row["platelets"]) == ("217", "0")
    assert [failed[name] for name in ("um_per_px", "advice", "red_cells")] == ["", "", ""]
    assert (failed["status"], failed["failure_code"]) == ("error", "empty_file")
    assert failed["failure_message"].startswith("This file is empty")
    assert (failed["cell"], failed["label"], failed["confidence"]) == ("", "", "")
    assert (none["path"], none["status"], none["cell"]) == (
        str(Path("/slides/c.jpg")),
        "no_cell",
        "",
    )


def test_a_cell_counts_as_what_a_person_named_it() -> None:
    key = CellKey(0, 0)
    for verdict, word in (
        (named(key, None, "", NOON), "unidentified"),
        (named(key, Label.MONOCYTE, "", NOON), "monocyte"),
        (named(key, Label.BAND, "", NOON), "band"),
        (named(key, Label.ARTEFACT, "", NOON), "artefact"),
    ):
        rows = list(csv_rows([a_field(CELL)], ORIGIN, VerdictBook([verdict])))
        assert [(row["verdict"], row["final_label"]) for row in rows] == [(word, word)]


def test_the_table_adds_up_to_the_programs_figures() -> None:
    """Whatever the verdicts, final_label follows the one rule for what a cell counts as."""
    fields = [a_field(CELL, DOUBTED), a_field(CELL, DOUBTED, path="/slides/b.jpg", position=1)]
    hand = CellKey(HAND, 0)
    rows = [
        named(CellKey(0, 1), None, "", NOON),
        joined(CellKey(1, 0), CellKey(0, 0), NOON),
        joined(CellKey(1, 1), CellKey(0, 1), NOON),
        box_added(CellKey(0, 2), Box(1, 2, 30, 40), Label.BASOPHIL, "", NOON),
        box_added(CellKey(1, 2), Box(1, 2, 30, 40), Label.MONOCYTE, "", NOON),
        box_removed(CellKey(1, 2), "", NOON),
        added_by_hand(hand, Label.EOSINOPHIL, "", NOON),
    ]
    table = list(csv_rows(fields, ORIGIN, VerdictBook(rows)))
    counts = Counter(row["final_label"] for row in table if row["final_label"])
    tally = tally_of(fields, rows)
    assert counts == {label or "unidentified": n for label, n in tally.counts.items()}
    assert len(table) == 6, "what a person added and took away again is no cell"
    assert [row["same_as"] for row in table if row["same_as"]] == [
        "/slides/a.jpg 0",
        "/slides/a.jpg 1",
    ]
    assert (table[2]["x"], table[2]["height"]) == (1, 40)
    assert table[-1]["path"] is None


def test_records_and_table_distinguish_waiting_cells_from_removed_ones() -> None:
    field = a_field(DOUBTED, DOUBTED, CELL)
    box = Box(1, 2, 30, 40)
    rows = [
        box_removed(CellKey(0, 1), "", NOON),
        box_added(CellKey(0, 3), box, None, "", NOON),
        box_added(CellKey(0, 4), box, Label.BASOPHIL, "", NOON),
        box_added(CellKey(0, 5), box, Label.BASOPHIL, "", NOON),
        Verdict(VerdictKind.WITHDRAWN, CellKey(0, 5), None, "", NOON, of=3),
    ]
    book = VerdictBook(rows)
    record = field_record(field, "m", "s", book)
    said = [(one["final_label"], one["waits"]) for one in record["cells"]]
    assert said == [(None, True), (None, False), ("neutrophil", False)]
    assert record["added"] == [
        {"box": [1, 2, 30, 40], "final_label": None, "waits": True},
        {"box": [1, 2, 30, 40], "final_label": "basophil", "waits": False},
    ]
    table = list(csv_rows([field], ORIGIN, book))
    assert [row.get("verdict") for row in table] == [None, "removed", None, None, "basophil"]
    tally = tally_of([field], rows)
    assert (tally.waiting, tally.cells) == (2, 4)


@pytest.mark.parametrize("name", ["=1+1.jpg", "+a", "-b", "@c", "\td", "\re", "＝f"])
def test_a_name_is_never_a_formula(name: str) -> None:
    origin = Origin(name, "", "", name)
    kept = next(csv_rows([a_field(path=name)], origin))  # the value that goes into Parquet
    assert [kept["path"], kept["batch"], kept["model_name"]] == [name] * 3
    stream = io.StringIO(newline="")
    CsvTable(stream).write([a_field(path=name)], origin)
    (row,) = csv.DictReader(io.StringIO(stream.getvalue(), newline=""))
    assert [row["path"], row["batch"], row["model_name"]] == ["'" + name] * 3


@given(st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs"], min_codepoint=1)))
def test_any_name_survives_the_table(name: str) -> None:
    stream = io.StringIO(newline="")
    CsvTable(stream).write([a_field(CELL, path=name)], ORIGIN)
    stream.seek(0)
    (row,) = csv.DictReader(stream, strict=True)
    assert Path(with_formula(row["path"])) == Path(name)


def test_writes_the_file_that_spreadsheets_expect(tmp_path: Path) -> None:
    target = tmp_path / "రక్తం.csv"
    write_results(target, [a_field(CELL, path="/é/🩸.jpg"), a_failure("/not\udc80unicode")])
    content = target.read_bytes()
    assert content.startswith(b"\xef\xbb\xbffinal_label,batch,")
    assert content.count(b"\r\n") == content.count(b"\n") == 3
    assert "/é/🩸.jpg".encode() in content or "é\\🩸.jpg".encode() in content
    assert b"not\\udc80unicode" in content


def test_keeps_the_earlier_table_if_a_new_one_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "cells.csv"
    target.write_text("earlier")

    def no_space(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", no_space)
    with pytest.raises(
        EnvironmentFault, match=r"No space left on device.*free some space"
    ) as caught:
        write_results(target, [a_field(CELL)])
    assert str(target) in str(caught.value)
    assert target.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [target]
    monkeypatch.undo()
    write_results(target, [a_field(CELL)])
    assert len(read(target)) == 1
    assert list(tmp_path.iterdir()) == [target]


def test_names_a_place_that_does_not_exist_in_one_sentence(tmp_path: Path) -> None:
    target = tmp_path / "gone" / "cells.csv"
    with pytest.raises(EnvironmentFault, match="could not be written") as caught:
        write_results(target, [])
    assert str(target) in str(caught.value)
    (tmp_path / "folder").mkdir()
    with pytest.raises(EnvironmentFault, match="could not be written"):
        write_results(tmp_path / "folder", [a_field(CELL)])
    assert list((tmp_path / "folder").iterdir()) == []
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_writes_a_table_for_spreadsheets_with_a_decimal_comma() -> None:
    stream = io.StringIO(newline="")
    CsvTable(stream, TableDialect.EXCEL_SEMICOLON).write([a_field(CELL)], ORIGIN)
    rows = list(csv.DictReader(io.StringIO(stream.getvalue(), newline=""), delimiter=";"))
    assert rows[0]["um_per_px"] == "0,0917"
    assert int(rows[0]["x"]) == CELL.box.x


FIGURES = (
    st.floats(0, 1)
    | st.floats(0, 2e-4)
    | st.integers(0, 2 * 10**6).map(lambda n: n / 2e6)
    | st.sampled_from([0.0, -0.0, 1.0, 5e-7, 1e-4, 9.99999999e-5, 0.1, 0.9999995])
)


@given(st.data(), st.booleans(), st.integers(1, 70))
def test_the_texts_of_figures_equal_the_numbers_in_json(
    data: st.DataObject,
    has_odd: bool,
    number: int,
) -> None:
    any_value = FIGURES | st.floats() | st.none() if has_odd else FIGURES
    values = data.draw(st.lists(any_value, min_size=number, max_size=number))
    expected = ["" if value is None else str(figure(value)) for value in values]
    assert figure_texts(values) == expected


def test_figures_of_any_length_are_written_as_in_json() -> None:
    million = 10**6
    numbers = (*range(2_000), *range(0, million + 1, 1_000), *range(0, million, 17))
    values = [number / million for number in numbers]
    assert figure_texts(values) == list(map(str, values))


@settings(max_examples=20)
@given(st.lists(st.lists(FIGURES, min_size=6, max_size=6), min_size=40, max_size=80))
def test_the_text_of_many_cells_holds_the_same_as_its_rows(drawn: list[list[float]]) -> None:
    labels = LabelSet.FIVE.labels
    cells = [
        Cell(CELL.box, Label.NEUTROPHIL, sure, dict(zip(labels, shares, strict=True)))
        for sure, *shares in drawn
    ]
    fields = [a_field(*cells[first : first + 3]) for first in range(0, len(cells), 3)]
    for dialect in TableDialect:
        text, expected = io.StringIO(newline=""), io.StringIO(newline="")
        CsvTable(text, dialect).write([*fields, a_failure(), *fields], ORIGIN)
        rows = (row.values() for row in csv_rows([*fields, a_failure(), *fields], ORIGIN))
        TableWriter(expected, dialect).write([CSV_COLUMNS, *rows])
        assert text.getvalue() == expected.getvalue()


@pytest.mark.parametrize("dialect", TableDialect)
def test_the_table_text_holds_the_same_as_its_rows(dialect: TableDialect) -> None:
    added = box_added(CellKey(0, 2), Box(1, 2, 3, 4), Label.BLAST, "Ada", NOON)
    book = VerdictBook([added, named(CellKey(0, 0), Label.BASOPHIL, "Ada", NOON)])
    fields = [a_field(CELL, CELL, path='/a, "b";=c/1.png'), a_field(path="=d.png")]
    origin = replace(ORIGIN, batch="=1;2", standing=replace(ORIGIN.standing, promise=0.975))
    text, expected = io.StringIO(newline=""), io.StringIO(newline="")
    CsvTable(text, dialect).write(fields, origin, book)
    rows = (row.values() for row in csv_rows(fields, origin, book))
    TableWriter(expected, dialect).write([CSV_COLUMNS, *rows])
    assert text.getvalue() == expected.getvalue()
