"""What the program says of its own use: the end of each help, and words that do not go together."""

from __future__ import annotations

from pathlib import Path

import pytest
from helped import every_help

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.__main__ import main
from hematovision_desktop.assembly import processor_probe


@pytest.mark.parametrize("command", every_help())
def test_a_help_ends_with_the_exit_statuses_and_the_notice(command: str) -> None:
    *_, statuses, notice = every_help()[command].strip().split("\n\n")
    assert notice == RESEARCH_USE_ONLY
    told = " ".join(statuses.split())
    assert told.startswith("Exit status: 0 ")
    assert "; 2 wrong usage" in told
    assert told.endswith("; 130 interrupted.")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--self-test", "classify", "slides"], "--self-test"),
        (["update", "--dry-run"], "--dry-run"),
        (["update", "--trust", "ab cd"], "--trust"),
        (["update", "--back", "model", "--dry-run"], "--dry-run"),
        (["update", "--name", "Ann"], "--name"),
        (["update", "pack.hvupdate", "--name", "Ann"], "--name"),
        (["live", "--no-log"], "--headless"),
        (["report", "A-1"], "--pdf"),
    ],
    ids=" ".join,
)
def test_an_option_that_would_do_nothing_is_refused(
    given: list[str], said: str, data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(given) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert told.out == ""
    assert not (data_folder / "log.sqlite").exists()


@pytest.mark.parametrize("command", ["protect", "microscope", "second-reader"])
def test_a_missing_word_is_named_as_the_help_names_it(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([command])
    missing = capsys.readouterr().err.strip().rpartition("required: ")[2]
    assert f" {missing}" in every_help()[command]
    assert missing.isupper()


def test_pictures_that_were_not_read_are_told_beside_a_file(
    tiny_pack: Path,
    tmp_path: Path,
    data_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A folder that is not there must not look like one that was read."""
    monkeypatch.setattr(processor_probe, "guard", lambda: None)
    target = tmp_path / "result.jsonl"
    words = ["--format", "json", "--output", str(target), "--model", str(tiny_pack)]
    assert main(["classify", str(tmp_path / "slides"), *words]) == 1
    assert f"The only picture was not read; {target} says why." in capsys.readouterr().err
    (tmp_path / "a.png").write_text("no picture")
    (tmp_path / "b.png").touch()
    assert main(["classify", str(tmp_path / "a.png"), str(tmp_path / "b.png"), *words]) == 1
    assert f"2 of 2 pictures were not read; {target} says why." in capsys.readouterr().err
    assert main(["classify", str(tmp_path / "slides"), "--model", str(tiny_pack)]) == 1
    assert "says why" not in capsys.readouterr().err
