"""The promises of SECURITY.md about the whole program, checked in its source and in a run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from hematovision_desktop import __main__
from hematovision_desktop.adapters.images.formats.tiff_tags import MOST_PAGES
from hematovision_desktop.adapters.images.pixels.refusal import MAX_DECODED_BYTES, MAX_PIXELS
from hematovision_desktop.adapters.images.reader import MAX_BYTES as LARGEST_PICTURE_BYTES
from hematovision_desktop.adapters.log.disk.wal import LARGEST_BYTES as LARGEST_WAL_BYTES
from hematovision_desktop.adapters.model.pack import LARGEST_MODEL_BYTES
from hematovision_desktop.adapters.model.versions import LARGEST_BYTES as LARGEST_VERSION_BYTES
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.adapters.recording.film import LARGEST_CLIP_BYTES
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.verifying import MOST_BYTES as MOST_VERIFIED_BYTES
from hematovision_desktop.core.base.bounded_file import LARGEST_JSON_BYTES
from hematovision_desktop.core.samples.laboratory import LARGEST_LOGO_BYTES
from hematovision_desktop.core.samples.worklist import MOST_BYTES as MOST_WORKLIST_BYTES
from hematovision_desktop.core.updates.update import LARGEST_FILE_BYTES
from hematovision_desktop.services.exchange.exchange import MOST_BYTES as MOST_EXCHANGED_BYTES
from hematovision_desktop.services.keeping.backup_steps import LARGEST_LIST_BYTES
from hematovision_desktop.services.microscopes.known_truth import MOST_TABLE_BYTES
from hematovision_desktop.services.readings.sent_question import LARGEST_FILE as LARGEST_READING

SIZES = {"GiB": 1 << 30, "MB": 1_000_000, "million": 1_000_000}
LIMITS = [
    (LARGEST_JSON_BYTES, "other JSON | 4 MB; an object"),
    (LARGEST_MODEL_BYTES, "reference cells of a pack | 256 MB"),
    (LARGEST_VERSION_BYTES, "last layer | 16 MB"),
    (LARGEST_PICTURE_BYTES, "1 GiB of file"),
    (MAX_DECODED_BYTES, "1 GiB of file and of decoded bytes"),
    (MAX_PIXELS, "100 million pixels"),
    (MAX_DECODED_BYTES, "1 GiB of decoded bytes for all decoders"),
    (MOST_PAGES, "4,096 pages"),
    (LARGEST_WAL_BYTES, "256 MB of left-over"),
    (LARGEST_LIST_BYTES, "100 MB of JSON; names inside"),
    (LARGEST_READING, "130 MB, not compressed"),
    (LARGEST_FILE_BYTES, "512 MB a file, 20,000"),
    (MOST_WORKLIST_BYTES, "types | 16 MB, 100,000 rows"),
    (MOST_TABLE_BYTES, "types | 16 MB, 100,000 rows"),
    (MOST_EXCHANGED_BYTES, "512 MB a file, 4 MB where"),
    (MOST_VERIFIED_BYTES, "400 MB; 4,000 bytes of"),
    (LARGEST_CLIP_BYTES, "clip | 512 MB"),
    (LARGEST_LOGO_BYTES, "300,000 bytes"),
]

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "hematovision_desktop"

FORBIDDEN = {
    "a settings format that unpickles": r"\bQSettings\b",
    "objects of Python from a file": r"^\s*(?:import|from) (?:pickle|marshal|shelve|dill|joblib)\b",
    "arrays that may hold objects": r"allow_pickle\s*=\s*True",
    "text run as code": r"(?<![.\w])(?:eval|exec)\(",
    "a command read by a shell": r"shell\s*=\s*True|\bos\.(?:system|popen)\(",
    "the network": r"^\s*(?:import|from) (?:socket|ssl|http|urllib|ftplib|smtplib|PySide6\.QtNetwork)\b",
    "a file name made by guessing": r"\bmktemp\(",
}
ALLOWED = {
    # An unnamed temporary file, gone with its process.
    ("result_store.py", "objects of Python from a file"),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_program_holds_no(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what], re.MULTILINE)
    found = [
        path.relative_to(ROOT).as_posix()
        for path in sorted(PACKAGE.rglob("*.py"))
        if pattern.search(path.read_text("utf-8")) and (path.name, what) not in ALLOWED
    ]
    assert found == []


def test_nothing_is_written_but_through_the_one_helper() -> None:
    writes = re.compile(r"\.write_(?:bytes|text)\(|\.open\(\s*\"[wx]|os\.replace\(")
    known = {
        "whole_file.py",  # the helper
        "drawn_smear.py",  # drawn pictures for the demo
        "sounds.py",  # a tone in a temporary folder
        "container.py",  # into the helper's draft, piece by piece
        "drawn_field_check.py",  # pictures in a temporary folder
        "records.py",  # a device or a pipe named as --output
        "__main__.py",  # the null device
        "exchange.py",  # into a draft folder that is renamed when complete
        "handover.py",  # into the helper's draft, with the watched folder's permissions
    }
    found = {path.name for path in PACKAGE.rglob("*.py") if writes.search(path.read_text("utf-8"))}
    assert found <= known


OWN = (
    "log.sqlite",
    "log.sqlite-wal",
    "log.sqlite.key",
    "log.sqlite.removing",
    "settings.json",
    "signing/signing.key",
)
WRITING = (
    ["classify", "drawn", "--output"],
    ["report", "S-1", "--pdf"],
    ["report", "S-1", "--record"],
    ["sign", "S-1", "--by", "A. Rao", "--record"],
    ["summary", "--from", "2026-11-01", "--to", "2026-11-30", "--csv"],
    ["microscope", "check", "Olympus", "drawn", "--output"],
    ["second-reader", "send", "S-1", "--by", "A. Rao"],
    ["second-reader", "return", "S-1", "--by", "A. Rao"],
    ["microscope", "check", "Olympus", "drawn", "--picture"],
)


@pytest.mark.parametrize("name", OWN)
@pytest.mark.parametrize("given", WRITING, ids=lambda given: f"{given[0]} {given[-1]}")
def test_a_result_takes_the_place_of_no_file_of_the_program(
    name: str,
    given: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw_folder(tmp_path / "drawn", seed=5, count=1)
    monkeypatch.chdir(tmp_path)
    own = places.data_folder() / name
    own.parent.mkdir(exist_ok=True)
    own.write_bytes(b"{}")
    assert __main__.main([*given, os.path.relpath(own)]) == __main__.EXIT_UNUSABLE
    assert "this program's own" in capsys.readouterr().err
    assert own.read_bytes() == b"{}"


@pytest.mark.parametrize("given", WRITING, ids=lambda given: f"{given[0]} {given[-1]}")
def test_a_result_takes_the_place_of_no_picture_and_no_file_of_others(
    given: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (picture,) = draw_folder(tmp_path / "drawn", seed=5, count=1)
    (tmp_path / "notes.csv").write_text("of;somebody;else\n")
    monkeypatch.chdir(tmp_path)
    for target in (picture, tmp_path / "notes.csv"):
        before = target.read_bytes()
        assert __main__.main([*given, os.path.relpath(target)]) == __main__.EXIT_UNUSABLE
        assert "would replace it" in capsys.readouterr().err
        assert target.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="no such file names")
@pytest.mark.parametrize(
    "given",
    [
        ["classify", "\x1b]0;title\x07\x1b[31mred"],
        ["classify", "drawn", "--model", "\x1b[31m.tflite"],
        ["classify", "drawn", "--no-log", "--output", "\x1b[2J/result"],
    ],
)
def test_names_of_files_are_no_commands_to_the_terminal(
    given: list[str], program: list[str], tmp_path: Path
) -> None:
    draw_folder(tmp_path / "drawn", seed=5, count=1)
    done = subprocess.run(
        [*program, *given], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode in (1, __main__.EXIT_UNUSABLE)
    assert "\\x1b" in done.stdout + done.stderr
    assert "\x1b" not in done.stderr + done.stdout


class TestPage:
    """SECURITY.md matches the program."""

    @pytest.fixture
    def page(self) -> str:
        return (ROOT / "SECURITY.md").read_text("utf-8")

    def test_every_file_that_it_names_exists(self, page: str) -> None:
        named = re.findall(r"`((?:tests|core|adapters|assembly)/[\w/.]+)`", page)
        assert len(named) > 15
        for name in named:
            assert any((root / name).exists() for root in (ROOT, PACKAGE)), name

    @pytest.mark.parametrize(("limit", "words"), LIMITS)
    def test_the_limits_are_the_programs_own(self, page: str, limit: int, words: str) -> None:
        figure = re.search(r"([\d,]+) ?(GiB|MB|million|bytes|pages|scans)", words)
        assert figure
        size = int(figure[1].replace(",", "")) * SIZES.get(figure[2], 1)
        assert size == limit
        assert words in page

    def test_each_limit_names_its_place_and_its_test(self, page: str) -> None:
        table = page.partition("## Limits of what is read")[2].partition("##")[0]
        rows = [line.strip("|").split("|") for line in table.splitlines() if line.startswith("| ")]
        assert len(rows) > 15
        for what, limit, where, tested in rows[1:]:
            assert re.search(r"\d", limit), what
            assert "`" in where, what
            named = re.findall(r"`(tests/[\w/.]+)`", tested)
            assert named, what
            assert all((ROOT / name).exists() for name in named), what
