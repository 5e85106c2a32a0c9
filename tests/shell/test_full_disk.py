"""A disk that takes no more, for the whole program: told, by its status too, and made good once there is room."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places
from hematovision_desktop.core.logbook.log import BatchState, LogQuery

PICTURES = 3
LIMITED = """
import resource, sys
from hematovision_desktop.__main__ import run
most = int(sys.argv.pop(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
run()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("most_kb", [40, 160])
def test_what_a_full_disk_did_not_take_is_told_and_read_again(
    most_kb: int, tmp_path: Path, tiny_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, drawn = tmp_path / "home", tmp_path / "drawn"
    draw_folder(drawn, seed=5, count=PICTURES)
    home.mkdir()
    SqliteLog(home / "log.sqlite").close()
    given = ["classify", str(drawn), "--model", str(tiny_pack), "--format", "json"]
    limited = subprocess.run(
        [sys.executable, "-c", LIMITED, str(most_kb * 1024), *given],
        capture_output=True,
        text=True,
        env={**os.environ, places.DATA_FOLDER_VARIABLE: str(home), "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
    )
    assert limited.returncode == 1, limited.stderr
    assert len(limited.stdout.splitlines()) == PICTURES
    assert "The log misses results: The disk " in limited.stderr
    assert batches(home) in ([], [(BatchState.INTERRUPTED, 0)])
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(home))
    assert main(given) == 0
    assert batches(home)[0] == (BatchState.FINISHED, PICTURES)


def batches(home: Path) -> list[tuple[BatchState, int]]:
    """The batches of the log, newest first, and how many results each holds."""
    with closing(SqliteLog(home / "log.sqlite")) as log:
        assert (log.find_damage(), log.trouble) == ([], "")
        found = log.batches(LogQuery())
        return [(one.state, len(log.read_batch(one.batch_id).results)) for one in found]
