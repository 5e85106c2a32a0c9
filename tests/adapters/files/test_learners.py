"""What people learnt, in its own file."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hematovision_desktop.adapters.files.learners import SCHEMA, read_learners, write_learners
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import (
    Learner,
    Learners,
    QuizAnswer,
    QuizCell,
    Remembered,
)

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
CELL = QuizCell(Label.MONOCYTE, 2, 77)
LEARNER = Learner().after(QuizAnswer(NOW, CELL, Label.LYMPHOCYTE), Remembered(NOW, "{}"))
LEARNER = LEARNER.after(QuizAnswer(NOW, QuizCell(Label.PLATELET, 0, 1), None), Remembered(NOW, "x"))


def test_reads_back_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "home" / "learners.json"
    write_learners(path, Learners().with_learner("Asha", LEARNER).with_learner("", Learner()))
    read = read_learners(path)
    assert (read.of("Asha"), read.of(""), read.of("Ravi")) == (LEARNER, Learner(), Learner())


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff\xfe", b'{"schema": "other"}'])
def test_an_invalid_file_gives_no_learners(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "learners.json"
    path.write_bytes(content)
    assert read_learners(path).by_name == {}


WHEN = NOW.isoformat()


@pytest.mark.parametrize(
    "row",
    [
        [WHEN, "monocyte", 0, 1],
        [WHEN, "monocyte", 9, 1, None],
        [WHEN, "monocyte", 0, -1, None],
        [WHEN, "monocyte", True, 1, None],
        [WHEN, "dragon", 0, 1, None],
        [WHEN, "monocyte", 0, 1, "dragon"],
        ["yesterday", "monocyte", 0, 1, None],
        ["2026-03-02T12:00:00", "monocyte", 0, 1, None],
        [7, ["monocyte"], 0, 1, None],
        "monocyte",
    ],
)
def test_a_row_that_is_unusable_is_left_out(row: Any, tmp_path: Path) -> None:
    path = tmp_path / "learners.json"
    good = [WHEN, "monocyte", 0, 1, "monocyte"]
    memory = [["monocyte", 0, 1, WHEN, 5], ["monocyte", 0, 1, WHEN, "{}"]]
    stored = {"schema": SCHEMA, "learners": {"": {"answers": [row, good], "memory": memory}}}
    path.write_text(json.dumps(stored), encoding="utf-8")
    learner = read_learners(path).of("")
    assert [one.said for one in learner.answers] == [Label.MONOCYTE]
    assert [one.state for one in learner.memory.values()] == ["{}"]


def test_reports_what_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(EnvironmentFault, match="cannot be written"):
        write_learners(tmp_path / "file" / "learners.json", Learners())
