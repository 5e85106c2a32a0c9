"""`hematovision live` without a window: its output, its refusals, and going on after a kill."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from live_runs import (
    SMALL,
)

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.virtual_stage import Script, read_script
from hematovision_desktop.services.live.cut_short import find_interrupted
from hematovision_desktop.services.log.log_writer import LogWriter

# -- the command --------------------------------------------------------------------------------


def command(program: list[str], tiny_pack: Path, log: Path, *more: str) -> list[str]:
    script = f"virtual:seed=6,path=still,{SMALL.replace('rate=12', 'rate=30')}"
    return [
        *(*program, "--model", str(tiny_pack), "--log", str(log), "live", "--headless"),
        *("--format", "json", "--source", script, *more),
    ]


def cells_on_disk(child: subprocess.Popen[str], folder: Path) -> list[Path]:
    """Wait for the first picture of a cell that a count stores; return all there are."""
    watch = threading.Event()
    until_s = time.monotonic() + 240
    while child.poll() is None and time.monotonic() < until_s:
        if pictures := list(folder.glob("live/*/cell_*.png")):
            return pictures
        watch.wait(0.05)
    return []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_the_command_prints_one_object(program: list[str], tiny_pack: Path, tmp_path: Path) -> None:
    # Ended once there is something to report, however long that takes on this computer.
    child = subprocess.Popen(
        command(program, tiny_pack, tmp_path / "log.sqlite", "--seconds", "600", "--target", "0"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    kept = cells_on_disk(child, tmp_path)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=120)
    assert kept, err
    assert child.returncode == 130, err
    record = json.loads(out)
    assert record["schema"] == "hematovision.live/1"
    frames = record["frames"]
    assert frames["captured"] >= frames["shown"] >= 1
    assert frames["inferred"] >= 1
    assert record["latency_ms"]["shown"]["p50"] <= record["latency_ms"]["shown"]["p99"]
    assert record["latency_ms"]["labelled"]["p95"] > 0
    assert record["cells"]["counted"] + record["cells"]["waiting"] >= 1
    assert record["truth"]["doubled"] == 0
    assert record["threads_ended"]
    assert record["faults"] == []
    assert {name: record[name] for name in ("microscope", "promise", "unusual")} == {
        "microscope": None,
        "promise": None,
        "unusual": None,
    }
    assert record["familiar"] in (None, True, False)


def test_resumes_a_killed_count(program: list[str], tiny_pack: Path, tmp_path: Path) -> None:
    log = tmp_path / "log.sqlite"
    with subprocess.Popen(
        command(program, tiny_pack, log, "--seconds", "600", "--target", "0"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        counted = len(cells_on_disk(child, tmp_path))
        threading.Event().wait(0.6)  # everything older than half a second must be there
        os.kill(child.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    assert counted >= 1
    worker = LogWriter(lambda: SqliteLog(log), lambda fault: None)
    try:
        count = find_interrupted(worker)
        assert count is not None
        assert len(count.results) >= counted
        assert all(re.match(r"cell_\d+\.png", path.name) for path in count.folder.glob("*.png"))
    finally:
        worker.close()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--seconds", "5"],
        ["--format", "json"],
        ["--no-log"],
        ["--source", "telescope:M31"],
        ["--source", "virtual:nonsense"],
    ],
)
def test_refuses_options_that_the_window_does_not_have(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["live", *arguments]) == 2
    assert re.search("--headless only|not known|cannot be read", capsys.readouterr().err)


@pytest.mark.parametrize("form", ["table", "json"])
def test_a_run_that_shows_nothing_says_why(
    form: str, capsys: pytest.CaptureFixture[str], tiny_pack: Path, tmp_path: Path
) -> None:
    """Status 1 alone, beside no frames and no cells, would tell nobody what to do."""
    wanted = ["--source", f"folder:{tmp_path / 'gone'}", "--seconds", "0.4", "--format", form]
    status = main(["--model", str(tiny_pack), "live", "--headless", "--no-log", *wanted])
    assert status == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith("hematovision: ") and str(tmp_path / "gone") in said


@pytest.mark.parametrize("content", [None, b"", b"hello"])
def test_a_file_that_is_no_film_ends_the_run_at_the_first_attempt(
    content: bytes | None, capsys: pytest.CaptureFixture[str], tiny_pack: Path, tmp_path: Path
) -> None:
    film = tmp_path / "film.avi"
    if content is not None:
        film.write_bytes(content)
    wanted = ["--source", f"file:{film}", "--seconds", "20", "--format", "json", "--no-log"]
    assert main(["--model", str(tiny_pack), "live", "--headless", *wanted]) == 1
    printed = capsys.readouterr()
    record = json.loads(printed.out)
    assert sum("fault" in state for state in record["source_states"]) == 1
    (said,) = printed.err.splitlines()
    assert "The video film.avi cannot be played" in said


def test_the_default_script_is_the_demo() -> None:
    assert read_script("") == Script()
