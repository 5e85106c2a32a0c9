"""The log of a command: which one it uses, what a mistyped name does, and when a new one begins."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.files.settings import write_settings
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly import places
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery

READING = [
    ["check"],
    ["backup", "stick"],
    ["report", "1", "--pdf", "a.pdf"],
    ["sign", "1", "--by", "Ann"],
    ["handover", "1", "--list"],
    ["summary", "--from", "2026-11-01", "--to", "2026-11-30"],
    ["export", "1", "--format", "coco", "--output", "c"],
    ["second-reader", "send", "1", "a.hvread", "--by", "Ann"],
    ["second-reader", "return", "1", "a.hvread", "--by", "Ann"],
    ["second-reader", "merge", "a.hvread"],
]
USING = [
    ["microscope", "list"],
    ["microscope", "show", "Zeiss"],
    ["microscope", "scale", "Zeiss", "0.1"],
    ["microscope", "check", "Zeiss", "truth"],
    ["adapt", "--list"],
    ["adapt"],
    ["adapt", "--folder", "truth", "--microscope", "Zeiss"],
    ["protect", "status"],
    ["protect", "passphrase"],
    ["update", "--back", "model"],
    ["classify", "truth", "--microscope", "Zeiss"],
]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEMATOVISION_NEW_PASSPHRASE", "a long passphrase")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "truth" / "neutrophil").mkdir(parents=True)
    (tmp_path / "truth" / "neutrophil" / "a.png").write_bytes(b"no picture")


@pytest.mark.parametrize("words", [*READING, *USING])
def test_a_mistyped_name_makes_no_new_log(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A new log used to be made, reported sound, and backed up empty."""
    assert main([*words, "--log", "typo.sqlite"]) == 2
    assert "There is no log at typo.sqlite" in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == ["truth"]


@pytest.mark.parametrize("words", READING)
def test_without_a_log_there_is_nothing_to_read(
    words: list[str], data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrongly set user's folder used to give a sound log and a backup, both empty."""
    assert main(words) == 2
    assert f"There is no log at {places.log_path()}" in capsys.readouterr().err
    assert not list(data_folder.glob("log.sqlite*"))


def test_a_new_log_of_a_worklist_says_that_it_is_new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "list.csv"
    table.write_text("accession\n26-1\n")
    assert main(["worklist", str(table), "--log", "new.sqlite"]) == 0
    assert "no log at new.sqlite: a new one begins" in capsys.readouterr().err
    assert main(["worklist", str(table), "--log", "new.sqlite"]) == 1, "the sample is there"
    assert "new one begins" not in capsys.readouterr().err


@pytest.mark.parametrize("is_usual", [True, False])
def test_refuses_an_empty_file_as_log(
    tmp_path: Path, data_folder: Path, capsys: pytest.CaptureFixture[str], is_usual: bool
) -> None:
    """It used to be reported sound, and its lost content was never mentioned."""
    log = places.log_path() if is_usual else tmp_path / "log.sqlite"
    named = [] if is_usual else ["--log", str(log)]
    log.parent.mkdir(exist_ok=True)
    log.touch()
    assert main(["check", *named]) == 2
    assert f"There is no log at {log}" in capsys.readouterr().err
    table = tmp_path / "list.csv"
    table.write_text("accession\n26-1\n")
    assert main(["worklist", str(table), *named]) == 0
    assert "a new one begins" in capsys.readouterr().err


def test_does_not_create_a_mistyped_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "list.csv"
    table.write_text("accession\n26-1\n")
    assert main(["worklist", str(table), "--log", "stikc/log.sqlite"]) == 2
    assert "There is no folder for the log" in capsys.readouterr().err
    assert not (tmp_path / "stikc").exists()


def test_commands_use_the_log_that_settings_chose(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """They used to check, back up and sign the empty log in the usual place."""
    moved, table = tmp_path / "share" / "log.sqlite", tmp_path / "list.csv"
    moved.parent.mkdir()
    SqliteLog(moved).close()
    write_settings(places.settings_path(), Settings(log_path=moved))
    table.write_text("accession\n26-1\n")
    assert main(["worklist", str(table)]) == 0
    with closing(SqliteLog(moved)) as log:
        assert [one.details.accession for one in log.samples(SampleQuery(), Page()).samples] == [
            "26-1"
        ]
    for words in (
        ["check"],
        ["verify"],
        ["microscope", "list"],
        ["adapt", "--list"],
        ["backup", "stick"],
    ):
        assert main(words) == 0
    assert not places.log_path().exists()
    capsys.readouterr()
    backup = next((tmp_path / "stick").iterdir())
    assert main(["restore", str(backup)]) == 0
    assert f"The previous log is in {tmp_path / 'share'}" in capsys.readouterr().out
    moved.unlink()
    assert main(["check"]) == 2
    assert f"There is no log at {moved}" in capsys.readouterr().err


def test_unreadable_settings_do_not_silently_mean_the_usual_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A moved log used to be forgotten: commands began the usual one and called it sound."""
    SqliteLog(tmp_path / "kept.sqlite").close()
    SqliteLog(places.log_path()).close()
    places.settings_path().write_text('{"log_path": "kept.sqlite",,}')
    for words in (["check"], ["worklist", "list.csv"], ["verify"]):
        (tmp_path / "list.csv").write_text("accession\n26-1\n")
        assert main(words) == 2
        assert "may name the log's place" in capsys.readouterr().err
    assert main(["check", "--log", "kept.sqlite"]) == 0
    assert main(["classify", "truth", "--no-log"]) == 1  # it holds no picture
