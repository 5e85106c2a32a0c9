"""Each file dialog starts where the last of its kind ended, also after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.adapters.files.settings import read_window_state, write_window_state
from hematovision_desktop.core.naming.settings import WindowMemory, WindowState
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose, begin_with, memory_in_use
from hematovision_desktop.ui.parts.asking.saving import save_as

UI = Path(folders.__file__).parents[2]


class Person:
    """Answers the system's dialogs. begun: where each started; says: the next choice."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun: list[str] = []
        self.says = ""
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *asked, **_: (self._hear(asked), ""))
        monkeypatch.setattr(
            QFileDialog, "getOpenFileNames", lambda *asked: ([self._hear(asked)], "")
        )
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *asked: self._hear(asked))

    def _hear(self, asked: tuple[Any, ...]) -> str:
        self.begun.append(asked[2])
        return self.says


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    begin_with(WindowMemory())
    yield Person(monkeypatch)
    folders.spare(lambda _target: False)


def a_folder(*parts: str | Path) -> Path:
    made = Path(*parts)
    made.mkdir(parents=True)
    return made


def restarted(path: Path) -> None:
    """Restart the program: only the settings file is left."""
    begin_with(WindowMemory(read_window_state(path), lambda state: write_window_state(path, state)))


@pytest.mark.parametrize("purpose", Purpose)
def test_every_purpose_has_its_own_place_that_survives_a_restart(
    person: Person, purpose: Purpose, tmp_path: Path
) -> None:
    memory = begin_with(
        WindowMemory(save=lambda state: write_window_state(tmp_path / "settings.json", state))
    )
    folder = a_folder(tmp_path, "own")
    person.says = str(folder / "Narayanan.csv")
    chosen, _ = folders.ask_target(None, purpose, "Save", "a.csv", ("Table (*.csv)",))
    assert chosen == folder / "Narayanan.csv"
    memory.save()
    restarted(tmp_path / "settings.json")
    assert folders.begin_in(purpose) == str(folder)
    assert {folders.begin_in(other) for other in Purpose if other is not purpose} <= {
        "",
        str(folder) if purpose is Purpose.PICTURES else "",
    }
    assert "Narayanan" not in (tmp_path / "settings.json").read_text("utf-8")


def test_remembers_files_and_folders_in_the_same_way(person: Person, tmp_path: Path) -> None:
    stick = a_folder(tmp_path, "stick")
    person.says = str(stick / "a.hvupdate")
    assert folders.ask_file(None, Purpose.UPDATE, "Choose", "*") == stick / "a.hvupdate"
    person.says = str(stick)
    assert folders.ask_folder(None, Purpose.BACKUPS, "Choose") == stick
    person.says = ""
    assert folders.ask_file(None, Purpose.UPDATE, "Choose", "*") is None
    assert folders.ask_folder(None, Purpose.BACKUPS, "Choose") is None
    assert folders.ask_target(None, Purpose.UPDATE, "Save", "b", ("*",))[0] is None
    assert person.begun == ["", "", str(stick), str(stick), str(stick / "b")]


def test_starts_beside_the_last_folder_of_pictures_without_storing_its_name(
    person: Person, tmp_path: Path
) -> None:
    patient = a_folder(tmp_path, "slides", "Lakshmi Narayanan")
    memory = begin_with(WindowMemory())
    person.says = str(patient)
    folders.ask_folder(None, Purpose.PICTURES, "Open folder")
    assert memory.state.folder == str(patient.parent)
    assert folders.begin_in(Purpose.RESULTS) == str(patient.parent), "as nothing was saved yet"


def test_starts_in_the_nearest_folder_left_if_one_is_gone(person: Person, tmp_path: Path) -> None:
    deep = a_folder(tmp_path, "stick", "march", "slides")
    folders.keep(Purpose.RESULTS, deep)
    deep.rmdir()
    assert folders.begin_in(Purpose.RESULTS) == str(tmp_path / "stick" / "march")
    folders.keep(Purpose.RESULTS, Path("/no such disk/slides"))
    assert folders.begin_in(Purpose.RESULTS) == ""
    folders.keep(Purpose.PICTURES, tmp_path)
    assert folders.begin_in(Purpose.RESULTS) == str(tmp_path)


def test_a_folder_that_is_in_use_goes_before_one_that_was_chosen_once(
    person: Person, tmp_path: Path
) -> None:
    once, now = a_folder(tmp_path, "once"), a_folder(tmp_path, "now")
    folders.keep(Purpose.BACKUPS, once)
    assert folders.begin_in(Purpose.BACKUPS, now) == str(now)
    assert folders.begin_in(Purpose.BACKUPS, Path("/gone/for ever")) == str(once)


def test_saves_where_results_went_before(person: Person, tmp_path: Path) -> None:
    person.says = str(a_folder(tmp_path, "out") / "sheet")
    assert "sheet.pdf" in save_as(None, "Save", "26-0417.pdf", "PDF (*.pdf)", b"x")  # type: ignore[arg-type]
    person.says = ""
    save_as(None, "Save", "26-0418.pdf", "PDF (*.pdf)", b"x")  # type: ignore[arg-type]
    assert person.begun == ["26-0417.pdf", str(tmp_path / "out" / "26-0418.pdf")]


@pytest.mark.parametrize(
    "stored", [{"folders": 3}, {"folders": {"log": 3, "pack": "x" * 70_000}}, {"folders": None}]
)
def test_ignores_edited_values(tmp_path: Path, stored: dict[str, object]) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"window": {stored}}}'.replace("'", '"').replace("None", "null"), "utf-8")
    assert read_window_state(path) == WindowState()


def test_no_dialog_is_asked_past_the_memory() -> None:
    others = [
        path.relative_to(UI)
        for path in UI.rglob("*.py")
        if "QFileDialog" in path.read_text("utf-8") and path.name != "folders.py"
    ]
    assert others == []


@pytest.mark.parametrize("single", [False, True])
def test_no_file_keeps_a_folder_of_a_removed_batch(
    person: Person, tmp_path: Path, single: bool
) -> None:
    ward = a_folder(tmp_path / "ward 7")
    patient = a_folder(ward / "Padma Devi")
    results = a_folder(patient / "results")
    path = tmp_path / "settings.json"
    restarted(path)
    person.says = str(patient / "1.jpg")
    folders.ask_files(None, Purpose.PICTURES, "", "")
    person.says = str(results)
    folders.ask_folder(None, Purpose.RESULTS, "")
    person.says = str(ward)
    folders.ask_folder(None, Purpose.BACKUPS, "")
    memory_in_use().save()
    assert "Padma" in path.read_text()
    folders.forget([patient / "1.jpg"] if single else [patient])
    assert "Padma" not in path.read_text()
    restarted(path)
    assert folders.begin_in(Purpose.BACKUPS) == str(ward)
    assert folders.begin_in(Purpose.PICTURES) == ""


def answering(monkeypatch: pytest.MonkeyPatch, says: str) -> list[str]:
    """Answer every question by a button; return the list of questions."""
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        next(one for one in box.buttons() if one.text() == says).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return asked


@pytest.mark.parametrize(("says", "left"), [("Keep it", b"earlier"), ("Replace", b"x")])
def test_a_name_without_an_ending_replaces_nothing_unasked(
    person: Person,
    qtbot: QtBot,
    *,
    monkeypatch: pytest.MonkeyPatch,
    says: str,
    left: bytes,
    tmp_path: Path,
) -> None:
    asked = answering(monkeypatch, says)
    sheet = tmp_path / "sheet.pdf"
    person.says = str(sheet.with_suffix(""))
    window = QWidget()
    qtbot.addWidget(window)
    assert save_as(window, "Save", "26-0417.pdf", "PDF (*.pdf)", b"new")
    assert asked == []
    sheet.write_bytes(b"earlier")
    said = save_as(window, "Save", "26-0417.pdf", "PDF (*.pdf)", b"x")
    assert sheet.read_bytes() == left
    assert len(asked) == 1
    assert str(sheet) in asked[0].replace("\u2068", "").replace("\u2069", "")
    assert bool(said) == (left == b"x")
    # The system's dialog has already asked.
    person.says = str(sheet)
    assert save_as(window, "Save", "26-0417.pdf", "PDF (*.pdf)", b"x")
    assert len(asked) == 1


@pytest.mark.parametrize("name", ["log.sqlite", "log"])
def test_nothing_is_saved_over_what_belongs_to_the_program(
    person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str, tmp_path: Path
) -> None:
    asked = answering(monkeypatch, "Close")
    log = tmp_path / "log.sqlite"
    log.write_bytes(b"all results")
    folders.spare(lambda target: target == log)
    window = QWidget()
    qtbot.addWidget(window)
    person.says = str(tmp_path / name)
    assert save_as(window, "Save", "cells.sqlite", "Any (*)", b"x") == ""
    assert len(asked) == 1
    assert log.read_bytes() == b"all results"
    person.says = str(tmp_path / "other")
    assert save_as(window, "Save", "cells.sqlite", "Any (*)", b"x")
