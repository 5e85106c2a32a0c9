"""Files that the program writes and may get back from others, for `mutations.py`."""

from __future__ import annotations

import atexit
import functools
import hashlib
import io
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing, redirect_stdout
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bad_input import draw_scene, encode
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.disk.copies import restore_log
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.exchange import exchange_formats
from hematovision_desktop.assembly.verifying import verify
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.services.exchange.exchange import read_exchange
from hematovision_desktop.services.samples.worklist import open_worklist

WORKLIST = """accession;patient;name;born;sex;drawn
26-0417;4711;Ádám B.;1980-02-29;f;2026-03-02 08:15
26-0418;4712;"Rao; Padma";01.03.1975;m;
26-0419;;;;;
"""
BOXES = {"geojson": "*.geojson", "coco": "*.json", "voc": "*.xml", "yolo": "*.txt"}


@functools.cache
def made() -> Path:
    """A folder with cells in each format for other programs, a signed record and its sheet."""
    home = Path(tempfile.mkdtemp(prefix="made-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    os.environ[places.DATA_FOLDER_VARIABLE] = str(home)
    picture = home / "a.png"
    picture.write_bytes(encode(draw_scene(), "PNG"))
    digest = hashlib.sha256(picture.read_bytes()).hexdigest()
    with closing(SqliteLog(home / "log.sqlite")) as log:
        batch = log.begin_batch(a_start("26-0417", total=1))
        log.add_fields(batch, [replace(a_result(0, str(picture), *[a_cell()] * 3), sha256=digest)])
        when = datetime(2026, 3, 2, 12, tzinfo=UTC)
        log.add_verdicts(
            batch, [named(CellKey(0, at), Label.MONOCYTE, "Ada", when) for at in range(3)]
        )
        log.end_batch(batch, BatchState.FINISHED)
        log.keep_sample(1, SampleDetails("26-0417", patient_name="Padma"))
    reason = ["--by", "Ada", "--reason", "The smear holds no more."]
    _do("sign", "26-0417", *reason, "--record", home / "record.json")
    for form in BOXES:
        _do("export", "1", "--format", form, "--output", home / form)
    shutil.copy(home / "log.sqlite", home / "copy.sqlite")
    return home


def _do(*words: object) -> None:
    with redirect_stdout(io.StringIO()) as said:
        status = main([str(word) for word in words])
    if status != 0:
        raise RuntimeError(f"{words}: {said.getvalue()}")


def boxes(form: str) -> tuple[Callable[[Path], Path], Callable[[Path], object]]:
    """Cells as one of the formats has them; the largest of its files is damaged."""

    def prepare(home: Path) -> Path:
        shutil.copytree(made() / form, home / form)
        return max((home / form).rglob(BOXES[form]), key=lambda one: one.stat().st_size)

    def read(path: Path) -> object:
        folder = next(one for one in path.parents if one.name == form)
        return read_exchange([folder], exchange_formats())

    return prepare, read


def a_copy(name: str) -> Callable[[Path], Path]:
    """One of the files as it was made."""
    return lambda home: Path(shutil.copy(made() / name, home / name))


def a_worklist(home: Path) -> Path:
    """A worklist of a laboratory's own system."""
    (home / "worklist.csv").write_text(WORKLIST, "utf-8")
    return home / "worklist.csv"


def put_back(path: Path) -> object:
    """Put a copy of a log in the place of another and open that."""
    log = path.with_name("log") / "log.sqlite"
    restore_log(path, log)
    SqliteLog(log).close()
    return None


MADE = {
    **{form: boxes(form) for form in BOXES},
    "record": (a_copy("record.json"), lambda path: list(verify(path))),
    "signed log": (a_copy("log.sqlite"), lambda path: list(verify(path))),
    "copy": (a_copy("copy.sqlite"), put_back),
    "worklist": (a_worklist, open_worklist),
}
"""What is made, and how it is read."""
