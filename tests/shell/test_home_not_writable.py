"""A read-only user's folder: a locked stick, or another person's files.

What can be done is done, the rest is reported, and everything stays unchanged.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start
from small_disk import small_disk_at

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places
from hematovision_desktop.core.logbook.log import BatchState

TESTS = Path(__file__).parents[1]
PLACES = [str(TESTS.parent), str(TESTS), str(TESTS / "ui")]
HERE = """
import contextlib, io, json, sys

from PySide6.QtCore import QTimer

from hematovision_desktop.__main__ import main
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.shell import window
from words_on import words_on

picture, pack, elsewhere = sys.argv[1:]
processor_probe.guard = lambda: None
told = {}
for words in (
    ["verify"],
    ["update"],
    ["classify", picture, "--model", pack],
    ["classify", picture, "--model", pack, "--no-log"],
    ["check"],
    ["list"],
    ["backup", elsewhere],
    ["protect", "off"],
):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as err:
        status = main(words)
    told[" ".join(words[:1] + words[4:])] = [status, err.getvalue()]


class Closing(window.MainWindow):
    def __init__(self, program, *given, **named):
        super().__init__(program, *given, **named)
        self.asked = QTimer(self, interval=20, timeout=self.look)
        self.asked.start()

    def look(self):
        said = words_on(self.banner)
        if "written" in said:
            told["window"] = [0, said]
            self.asked.stop()
            self.close()


window.MainWindow = Closing
status = window.run_window(drawn=False, pack_path=None, log_path=None)
told["window"][0] = status
print(json.dumps(told))
"""


@contextmanager
def locked_stick(disk: Path) -> Iterator[list[str]]:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    try:
        yield []
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)


@contextmanager
def others_rights(disk: Path) -> Iterator[list[str]]:
    """Take write permission away; root drops the right to ignore it."""
    found = [disk / "home", *(disk / "home").rglob("*")]
    modes = [one.stat().st_mode for one in found]
    for one, mode in zip(found, modes, strict=True):
        one.chmod(mode & ~0o222)
    lack = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
    try:
        yield lack if os.geteuid() == 0 else []
    finally:
        for one, mode in zip(found, modes, strict=True):
            one.chmod(mode)


@pytest.mark.skipif(not shutil.which("setpriv"), reason="rights are given up by setpriv")
@pytest.mark.parametrize("kind", [locked_stick, others_rights])
def test_does_what_needs_no_writing_and_reports_the_rest(
    kind: object, tmp_path: Path, tiny_pack: Path
) -> None:
    assert callable(kind)
    picture = draw_folder(tmp_path / "drawn", seed=2, count=1)[0]
    with small_disk_at(tmp_path / "disk") as disk:
        home = disk / "home"
        log = SqliteLog(home / "log.sqlite")
        batch = log.begin_batch(a_start("kept"))
        log.add_fields(batch, [a_result(0, "/a.jpg", a_cell())])
        log.end_batch(batch, BatchState.FINISHED)
        log.close()
        before = {one.name: one.read_bytes() for one in home.iterdir()}
        with kind(disk) as by:
            given = [str(picture), str(tiny_pack), str(tmp_path / "backups")]
            done = subprocess.run(
                [*by, sys.executable, "-c", HERE, *given],
                capture_output=True,
                text=True,
                env={
                    **os.environ,
                    places.DATA_FOLDER_VARIABLE: str(home),
                    "PYTHONPATH": os.pathsep.join([os.environ["PYTHONPATH"], *PLACES]),
                    "PYTHONDONTWRITEBYTECODE": "1",
                },
                check=False,
            )
        assert done.returncode == 0, done.stderr
        assert {one.name: one.read_bytes() for one in home.iterdir()} == before
    told = json.loads(done.stdout.splitlines()[-1])
    needs_none = ("verify", "update", "classify --no-log")
    assert [told.pop(one) for one in needs_none] == [[0, ""]] * len(needs_none)
    assert told.pop("window")[0] == 0
    for command, (status, said) in told.items():
        assert status == 2, command
        assert len(said.splitlines()) == 1, said
        assert "cannot be written (" in said, said
