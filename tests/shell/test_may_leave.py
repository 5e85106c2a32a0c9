"""Closing the window with results that the log refused: only a person decides."""

from __future__ import annotations

from pathlib import Path

import pytest

from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.shell import window
from hematovision_desktop.ui.window.leaving import Leaving


class Held:
    """A program whose log refuses everything until it is moved."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.tries = 0
        self.pending, self.log_path = 3, Path("log.sqlite")

    def stop_batches(self) -> bool:
        self.done.append("stopped")
        return True

    def drain(self) -> None:
        self.done.append("drained")

    def flush(self) -> bool:
        self.tries += 1
        return "moved" in self.done or self.tries > 4

    def keep_elsewhere(self, path: Path) -> None:
        self.done.append("moved")

    def export_all(self, folder: Path, dialect: TableDialect) -> bool:
        self.done.append("exported")
        return True


@pytest.mark.parametrize(
    ("said", "leaves", "done"),
    [
        ([Leaving.BACK], False, []),
        ([Leaving.WAIT, Leaving.ELSEWHERE], True, ["moved"]),
        ([Leaving.EXPORT], True, ["exported"]),
        ([Leaving.WAIT] * 4, True, []),
    ],
)
def test_a_person_decides(
    monkeypatch: pytest.MonkeyPatch, said: list[Leaving], leaves: bool, done: list[str]
) -> None:
    held, answers = Held(), iter(said)
    monkeypatch.setattr(window, "ask_how_to_leave", lambda *_: next(answers))
    monkeypatch.setattr(window, "ask_where_to_keep", lambda _: Path("stick.sqlite"))
    monkeypatch.setattr(window, "ask_where_to_export", lambda _: Path("tables"))
    assert window.may_leave(held, held) is leaves  # type: ignore[arg-type]
    assert held.done == ["stopped", "drained", *done]
    assert list(answers) == []
