"""Output to a standard output that a shell closed is not lost silently."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX closes it")
SOURCE = "from hematovision_desktop.__main__ import run; run()"


def ended(words: list[str], closed: str) -> tuple[int, str]:
    """Run a command whose streams the shell closes; return its exit status and standard error."""
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-c", SOURCE, *words],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=120,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("closed", [">&-", ">&- <&-"])
@pytest.mark.parametrize("words", [["--version"], ["classify", "-h"], ["microscope", "list"]])
def test_reports_a_closed_standard_output_in_one_sentence(words: list[str], closed: str) -> None:
    status, said = ended(words, closed)
    assert (status, said.count("\n")) == (2, 1)
    assert "standard output is closed" in said


@pytest.mark.usefixtures("program")
@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_results_on_a_closed_standard_output(form: str, tiny_pack: Path, tmp_path: Path) -> None:
    draw_folder(tmp_path / "drawn", seed=3, count=1)
    words = ["classify", str(tmp_path / "drawn"), "--model", str(tiny_pack), "--no-log"]
    status, said = ended([*words, "--format", form], ">&-")
    assert (status, said.count("\n")) == (2, 1)
    assert "standard output is closed" in said
    target = tmp_path / "result"
    assert ended([*words, "--format", form, "--output", str(target)], ">&-") == (0, "")
    assert target.stat().st_size


@pytest.mark.parametrize("day", ["01.11.2026", "11/01/2026", "2026-13-01", "today"])
def test_says_how_to_write_a_day_given_in_another_order(
    day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as status:
        main(["summary", "--from", day, "--to", "2026-11-30"])
    assert status.value.code == 2
    assert (
        "--from: give a day as year, month and day, such as 2026-11-01" in capsys.readouterr().err
    )
