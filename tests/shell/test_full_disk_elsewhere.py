"""A full disk while exchanging files: second readings, updates, adaptation, tables."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start
from small_disk import fill, is_said, make_room, small_disk_at
from updates_made import make_update

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.images.writer import write_png
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TYPES = (Label.NEUTROPHIL, Label.LYMPHOCYTE)
EACH = 10
ACTS = {
    "teach": ["adapt", "--folder", "GIVEN/cells", "--model", "PACK"],
    "send": ["second-reader", "send", "26-0416", "OUT/sent.hvreading", "--by", "Ada"],
    "read": ["second-reader", "read", "GIVEN/other.hvreading"],
    "return": ["second-reader", "return", "2", "OUT/named.hvreading", "--by", "Ada"],
    "merge": ["second-reader", "merge", "GIVEN/answer.hvreading"],
    "update": ["update", "GIVEN/texts.hvupdate", "--trust", "KEY", "--name", "Ann"],
    "worklist": ["worklist", "GIVEN/list.csv"],
    "export": ["export", "1", "--format", "coco", "--output", "OUT/cells", "--pictures"],
    "import": ["import", "1", "GIVEN/coco", "--format", "coco", "--by", "Ada"],
    "record": ["report", "26-0416", "--record", "OUT/record.json"],
    "protect": ["protect", "passphrase"],
    "classify": [
        "classify",
        "GIVEN/a.png",
        "--output",
        "OUT/a.csv",
        "--format",
        "csv",
        "--model",
        "PACK",
    ],
}


def run(*words: object) -> int:
    return main([str(one) for one in words])


def a_sample(log: Path, picture: Path) -> None:
    """Add a sample of two named cells of a picture to a log."""
    cells = [
        replace(a_cell(label), box=Box(left, 20, 40, 40))
        for left, label in zip((10, 90), TYPES, strict=True)
    ]
    digest = hashlib.sha256(picture.read_bytes()).hexdigest()
    result = replace(a_result(0, str(picture), *cells), sha256=digest, width=240, height=240)
    with closing(SqliteLog(log)) as opened:
        batch = opened.begin_batch(a_start("26-0416", total=1))
        opened.add_fields(batch, [result])
        opened.add_verdicts(
            batch, [named(CellKey(0, at), one, "Ada", NOON) for at, one in enumerate(TYPES)]
        )
        opened.end_batch(batch, BatchState.FINISHED)
        opened.keep_sample(1, SampleDetails("26-0416"))


def name_all(log: Path, batch: int) -> None:
    """Name the cells that a second reader was sent."""
    with closing(SqliteLog(log)) as opened:
        for one in VerdictBook(opened.read_batch(batch).verdicts).born():
            opened.add_verdicts(batch, (named(one, Label.MONOCYTE, "Ada", NOON),))


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return files from elsewhere, and `home`: a user's folder with a signed sample and one to read for others."""
    given = tmp_path_factory.mktemp("given")
    here, there = given / "home" / "log.sqlite", given / "there" / "log.sqlite"
    for kind, label in enumerate(TYPES):
        for number in range(EACH):
            drawn = draw_field(
                1000 * kind + number, 240, 240, um_per_px=0.1, leukocytes=[label], platelets=0.0
            )
            write_png(given / "cells" / label.value / f"{number:02}.png", drawn.pixels)
    picture = shutil.copy(given / "cells" / TYPES[0].value / "00.png", given / "a.png")
    make_update(given / "texts.hvupdate")
    (given / "list.csv").write_text("accession\n" + "".join(f"27-{n:04}\n" for n in range(900)))
    with pytest.MonkeyPatch.context() as patch:
        for log in (here, there):
            patch.setenv(places.DATA_FOLDER_VARIABLE, str(log.parent))
            a_sample(log, Path(picture))
            send = ("second-reader", "send", "26-0416", "--by", "Ada")
            for number in range(2):
                assert run(*send, given / f"{log.parent.name}{number}.hvreading") == 0
        # Their side has read our sample and sent it back. Ours has read one of theirs; another waits.
        assert run("second-reader", "read", given / "home0.hvreading") == 0
        name_all(there, 2)
        assert run("second-reader", "return", 2, given / "answer.hvreading", "--by", "Bo") == 0
        patch.setenv(places.DATA_FOLDER_VARIABLE, str(here.parent))
        assert run("second-reader", "read", given / "there0.hvreading") == 0
        name_all(here, 2)
        (given / "there1.hvreading").rename(given / "other.hvreading")
        assert run("export", 1, "--format", "coco", "--output", given / "coco", "--pictures") == 0
        assert run("sign", "26-0416", "--by", "Ada", "--reason", "Few.") == 0
    return given


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk_at(tmp_path / "disk") as disk:
        yield disk


@pytest.mark.parametrize("leave", [64 << 10, 144 << 10])
@pytest.mark.parametrize("act", ACTS)
def test_exchange_on_a_full_disk_succeeds_or_says_so_and_works_once_there_is_room(
    act: str,
    leave: int,
    small_disk: Path,
    given: Path,
    tiny_pack: Path,
    *,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(processor_probe, "guard", lambda: None)
    for name in ("HEMATOVISION_PASSPHRASE", "HEMATOVISION_NEW_PASSPHRASE"):
        monkeypatch.setenv(name, "a long enough passphrase")
    home, out = small_disk / "home", small_disk / "out"
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(home))
    shutil.copytree(given / "home", home)
    out.mkdir()
    (out / "kept.txt").write_text("what was there")
    run("update", given / "texts.hvupdate")
    found = re.search("fingerprint (.*)", capsys.readouterr().out)
    assert found is not None
    said_by = {"GIVEN": str(given), "OUT": str(out), "PACK": str(tiny_pack), "KEY": found[1]}
    words = [re.sub("|".join(said_by), lambda one: said_by[one[0]], word) for word in ACTS[act]]

    fill(small_disk, leave)
    done = 1 if act == "merge" else 0  # the two readers differ
    status, said = run(*words), capsys.readouterr().err
    assert status == done or is_said(said), said
    make_room(small_disk)

    assert [run(one) for one in ("verify", "check")] == [0, 0]
    assert (out / "kept.txt").read_text() == "what was there"
    left = [one for one in small_disk.rglob("*") if one.name.endswith((".part", ".incoming"))]
    assert not left
    assert said == "" or run(*words) == done, capsys.readouterr().err
