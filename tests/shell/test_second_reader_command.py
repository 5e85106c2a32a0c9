"""`hematovision second-reader` sends a sample, reads it elsewhere, and merges the answer."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.core.verdicts.verdict import named
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.shell.second_reader import PASSPHRASE_VARIABLE

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def run(*words: object) -> int:
    return main([str(one) for one in words])


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """Return a log with a picture of two cells, both with sure names."""
    picture = tmp_path / "a.png"
    pixels = np.random.default_rng(1).integers(0, 255, (120, 160, 3), np.uint8)
    picture.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    cells = [
        replace(a_cell(label), box=Box(left, 20, 40, 40))
        for left, label in ((10, Label.NEUTROPHIL), (90, Label.LYMPHOCYTE))
    ]
    digest = hashlib.sha256(picture.read_bytes()).hexdigest()
    result = replace(a_result(0, str(picture), *cells), sha256=digest, width=160, height=120)
    path = tmp_path / "clinic.db"
    with closing(SqliteLog(path)) as log:
        batch = log.begin_batch(a_start("Monday", total=1))
        log.add_fields(batch, [result])
        log.end_batch(batch, BatchState.FINISHED)
    return path


def test_sends_a_sample_and_takes_its_names_back(
    clinic: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "spoken over the phone")
    there = tmp_path / "there" / "distant.db"
    there.parent.mkdir()
    out, back = tmp_path / "out.hvreading", tmp_path / "back.hvreading"
    common = ("second-reader", "send", "Monday", out, "--by", "Ada", "--encrypt")
    assert run(*common, "--log", clinic) == 0
    assert "2 cells in 2 pictures" in capsys.readouterr().out
    assert run("second-reader", "read", out, "--log", clinic) == 2
    assert "not the answer" in capsys.readouterr().err, "taken elsewhere, not where it was asked"
    assert run("second-reader", "read", out, "--log", there) == 0
    assert "Asked by Ada, key" in capsys.readouterr().out
    assert run("second-reader", "read", out, "--log", there) == 0
    assert "already taken: batch id:1" in capsys.readouterr().out
    with closing(SqliteLog(there)) as log:
        first, second = VerdictBook(log.read_batch(1).verdicts).born()
        log.add_verdicts(1, (named(first, Label.NEUTROPHIL, "Bo", NOW),))
        log.add_verdicts(1, (named(second, Label.BLAST, "Bo", NOW),))
    assert run("second-reader", "read", out, "--log", there) == 0
    assert "2 of 2 cells are named." in capsys.readouterr().out
    sign = ("sign", 1, "--by", "Bo", "--reason", "few", "--log", there)
    only = "A second reading is not signed itself. Finish it or send it back, and sign"
    capsys.readouterr()
    assert run(*sign) == 2
    assert only in capsys.readouterr().err
    assert run("second-reader", "return", 1, back, "--by", "Bo", "--log", there) == 0
    assert "2 of 2 cells" in capsys.readouterr().out
    assert run(*sign) == 2, "nor when it went back"
    assert only in capsys.readouterr().err
    assert run("second-reader", "merge", back, "--log", clinic) == 1, "one is to be settled"
    told = capsys.readouterr().out
    assert "2 new names from Bo, key " in told
    assert "Read twice: 2 cells (named by the program alone before: 2)." in told
    assert "Same name: 1. Cohen's kappa 0.33 (Cohen 1960)." in told
    assert "To settle: 1." in told


@pytest.mark.parametrize("encrypt", [(), ("--encrypt",)], ids=["plain", "encrypted"])
def test_sending_again_replaces_the_earlier_file(
    clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encrypt: tuple[str, ...]
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "spoken over the phone")
    out = tmp_path / "out.hvreading"
    send = ("second-reader", "send", "Monday", out, "--by", "Ada", *encrypt, "--log", clinic)
    assert run(*send) == 0
    earlier = out.read_bytes()
    assert run(*send) == 0
    assert out.read_bytes() != earlier


@pytest.mark.parametrize(
    ("step", "given", "told"),
    [
        (("send", "Monday", "--encrypt"), "", "Give the passphrase in HEMATOVISION_READING"),
        (("send", "Tuesday"), "", "No sample has the number or id Tuesday"),
        (("return", "Monday"), "", "was not sent here by another laboratory"),
        (("read",), "", "could not be read"),
        (("merge",), "", "could not be read"),
    ],
)
def test_says_in_a_sentence_what_cannot_be_done(
    clinic: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    step: tuple[str, ...],
    given: str,
    told: str,
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, given)
    by = ("--by", "Ada") if step[0] in {"send", "return"} else ()
    file = tmp_path / "file.hvreading"
    assert run("second-reader", *step, file, *by, "--log", clinic) == 2
    assert told in capsys.readouterr().err
    assert not file.exists()
