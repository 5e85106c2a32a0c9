"""People's learning progress on this computer, as a separate JSON file beside the log."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from hematovision_desktop.core.base.bounded_file import parse_json, read_bounded
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import make_folder, write_whole
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import (
    AGREED,
    STAINS,
    Learner,
    Learners,
    QuizAnswer,
    QuizCell,
    Remembered,
)

SCHEMA = "hematovision.learners/1"
MOST_BYTES = 50_000_000


def read_learners(path: Path) -> Learners:
    """Return what is stored; unusable rows are left out, and an unusable file gives nobody."""
    try:
        stored = parse_json(read_bounded(path, MOST_BYTES))
    except (OSError, ValueError):
        return Learners()
    people = stored.get("learners")
    if stored.get("schema") != SCHEMA or not isinstance(people, dict):
        return Learners()
    return Learners(MappingProxyType({name: _learner(one) for name, one in people.items()}))


def write_learners(path: Path, learners: Learners) -> None:
    """Store everybody. Raises EnvironmentFault; the earlier file is then unchanged."""
    stored = {name: _stored(one) for name, one in learners.by_name.items()}
    content = json.dumps({"schema": SCHEMA, "learners": stored}, ensure_ascii=False)
    with told_as("{path} cannot be written ({why}).", path=path):
        make_folder(path.parent)
        write_whole(path, content.encode("utf-8"))


def _stored(learner: Learner) -> dict[str, Any]:
    return {
        "answers": [
            [_text(one.when), *_cell_row(one.cell), None if one.said is None else one.said.value]
            for one in learner.answers
        ],
        "memory": [
            [*_cell_row(cell), _text(one.due), one.state] for cell, one in learner.memory.items()
        ],
    }


def _learner(stored: Any) -> Learner:
    if not isinstance(stored, dict):
        return Learner()
    answers, memory = [], {}
    for row in _rows(stored.get("answers"), 5):
        try:
            when, cell = _moment(row[0]), _cell(row[1:4])
            said = None if row[4] is None else Label(row[4])
        except (ValueError, TypeError, OverflowError):
            continue
        answers.append(QuizAnswer(when, cell, said))
    for row in _rows(stored.get("memory"), 5):
        try:
            cell, due = _cell(row[:3]), _moment(row[3])
        except (ValueError, TypeError, OverflowError):
            continue
        if isinstance(row[4], str):
            memory[cell] = Remembered(due, row[4])
    return Learner(tuple(answers), MappingProxyType(memory))


def _rows(stored: Any, columns: int) -> list[list[Any]]:
    rows = stored if isinstance(stored, list) else []
    return [row for row in rows if isinstance(row, list) and len(row) == columns]


def _cell_row(cell: QuizCell) -> list[Any]:
    return [cell.label.value, cell.stain, cell.seed]


def _cell(row: list[Any]) -> QuizCell:
    label, stain, seed = row
    if type(stain) is not int or type(seed) is not int or not AGREED <= stain < STAINS or seed < 0:
        raise ValueError("no cell")
    return QuizCell(Label(label), stain, seed)


def _text(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="seconds")


def _moment(text: Any) -> datetime:
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError("a moment without its zone")
    return when
