"""`hematovision classify` at a terminal: interrupted, its reader gone, its progress and its help."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from classified import read_log

from hematovision_desktop.__main__ import main
from hematovision_desktop.assembly import places
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.shell import classify as cli
from hematovision_desktop.shell.arguments import build_parser
from hematovision_desktop.shell.streams import harmless

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")
class TestInterruption:
    @pytest.fixture
    def many(self, drawn: Path, tmp_path: Path) -> Path:
        folder = tmp_path / "many"
        folder.mkdir()
        for number in range(600):
            os.link(drawn / "drawn_001.png", folder / f"{number:03}.png")
        return folder

    def start(self, program: list[str], *given: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*program, "classify", *given],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_an_interrupted_run_writes_what_is_done(
        self, number: int, program: list[str], many: Path, tiny_pack: Path
    ) -> None:
        child = self.start(program, str(many), "--format", "json", "--model", str(tiny_pack))
        assert child.stdout is not None
        first = child.stdout.readline()
        assert child.stderr is not None
        child.send_signal(number)
        rest, err = child.stdout.read(), child.stderr.read()
        child.stdout.close()
        child.stderr.close()
        assert child.wait(timeout=60) == 130
        assert err == ""
        lines = [json.loads(line) for line in (first + rest).splitlines()]
        assert 0 < len(lines) < 600
        (batch,) = read_log(places.log_path())
        assert batch.summary.state is BatchState.CANCELLED
        assert len(batch.results) == len(lines)

    def test_an_interrupted_run_leaves_what_is_done_in_the_file(
        self, program: list[str], many: Path, tiny_pack: Path, tmp_path: Path
    ) -> None:
        target = tmp_path / "result.jsonl"
        given = ("--format", "json", "--output", str(target), "--model", str(tiny_pack))
        child = self.start(program, str(many), *given)
        # The partial file appears just before the batch starts, when signals are already caught.
        while not any(part.stat().st_size for part in tmp_path.glob(".*.part")):
            assert child.poll() is None
            os.sched_yield()
        child.send_signal(signal.SIGINT)
        child.communicate(timeout=60)
        assert child.returncode == 130
        lines = [json.loads(line) for line in target.read_text().splitlines()]
        assert 0 < len(lines) < 600
        assert not list(tmp_path.glob(".*.part"))

    def test_ends_quietly_when_its_reader_goes_away(
        self, program: list[str], many: Path, tiny_pack: Path
    ) -> None:
        child = self.start(program, str(many), "--format", "json", "--model", str(tiny_pack))
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == ""
        child.stderr.close()
        assert child.wait(timeout=60) == 130


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_self_test_ends_quietly_when_its_reader_goes_away(program: list[str]) -> None:
    child = subprocess.Popen(
        [*program, "--self-test"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    assert child.stderr.read() == ""
    child.stderr.close()
    assert child.wait(timeout=60) == 130


def test_progress_line() -> None:
    line = cli.progress_line(Progress(312, 2487, 0, 300, 312 / 180))
    assert line == "312 of 2,487 · 180 a second · 12 s left"


def test_shows_progress_only_on_a_terminal(
    drawn: Path, tiny_pack: Path, program: list[str]
) -> None:
    pty = pytest.importorskip("pty", reason="no terminals on this system")
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [*program, "classify", str(drawn), "--format", "json", "--model", str(tiny_pack)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    )
    assert child.wait(timeout=60) == 0
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert "3 of 3" in shown
    assert shown.endswith("\r")


def test_names_stay_on_one_line() -> None:
    assert harmless("a\tb\r\u202ec") == "a\\tb\\r\\u202ec"


@pytest.mark.parametrize("command", [["export"], ["import"], ["classify"], ["verify"], ["adapt"]])
def test_the_lines_of_a_help_fit_a_terminal(
    command: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit):
        main([*command, "--help"])
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 80
    assert "\n\nFor Research Use Only." in out


def test_a_help_says_what_an_option_is_before_its_default(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    commands = re.findall(r"^    ([a-z][a-z-]*)", build_parser().format_help(), re.MULTILINE)
    told = 0
    for command in commands:
        with pytest.raises(SystemExit):
            main([command, "--help"])
        helped = " ".join(capsys.readouterr().out.split())
        told += helped.count("(default: ")
        assert re.findall(r"\S+ (?<!\()default: \S+", helped) == [], command
    assert told > 10
