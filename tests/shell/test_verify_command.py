"""`hematovision sign` and `verify`, and the verifier that is independent of the program.

HEMATOVISION_EDITS=2000 tries 2,000 single-byte edits of each kind, HEMATOVISION_SEED=8 other ones.
"""

from __future__ import annotations

import base64
import importlib.util
import json
import os
import random
import re
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from log_samples import a_cell, a_result, a_start
from pypdf import PdfWriter
from pypdf.annotations import FreeText

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.files.pdf_record import was_added_to
from hematovision_desktop.adapters.keys.signing_key import is_signed_by
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.assembly.verifying import verify
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.signing.signed_record import sign_record
from hematovision_desktop.core.signing.verifying import Finding, check_file, holds
from hematovision_desktop.core.verdicts.verdict import CellKey, named

pytestmark = pytest.mark.usefixtures("qapp")

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
EDITS = int(os.environ.get("HEMATOVISION_EDITS", "70"))
SEED = int(os.environ.get("HEMATOVISION_SEED", "7"))
VERIFIER = Path(__file__).parents[2] / "docs" / "verify_record.py"
WHY = "The smear holds no more."


def own_verifier() -> Callable[[bytes], Iterator[tuple[bool, str]]]:
    spec = importlib.util.spec_from_file_location("verify_record", VERIFIER)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    check: Callable[[bytes], Iterator[tuple[bool, str]]] = module.check
    return check


def own_verifier_of(path: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Run the verifier that is independent of the program."""
    told = [sys.executable, "-I", str(VERIFIER), str(path), *more]
    return subprocess.run(told, capture_output=True, text=True, check=False, encoding="utf-8")


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory, tiny_pack: Path) -> Path:
    """Return a folder with a log, the record of its only sample, and its sheet."""
    home = tmp_path_factory.mktemp("signed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(places.DATA_FOLDER_VARIABLE, str(home))
        with closing(SqliteLog(home / "log.sqlite")) as log:
            batch = log.begin_batch(a_start("26-0417"))
            log.add_fields(batch, [a_result(0, "/a/x.jpg", *[a_cell()] * 6)])
            keys = [CellKey(0, index) for index in range(6)]
            log.add_verdicts(batch, [named(one, Label.MONOCYTE, "Ada", NOON) for one in keys])
            log.end_batch(batch, BatchState.FINISHED)
            log.keep_sample(1, SampleDetails("26-0417", patient_name="Padma నా"))
        told = ["--by", "Ada", "--reason", WHY, "--record", str(home / "record.json")]
        assert main(["sign", "26-0417", *told]) == 0
        sheet = ["--pdf", str(home / "sheet.pdf"), "--model", str(tiny_pack)]
        assert main(["report", "26-0417", *sheet]) == 0
    return home


@pytest.fixture
def home(signed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the folder that a test may damage."""
    copy = tmp_path / "home"
    shutil.copytree(signed, copy)
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(copy))
    return copy


def test_signing_names_everyone_who_signed(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build_outside().write_laboratory(replace(STANDARD, second_signer=True))
    with closing(SqliteLog(home / "log.sqlite")) as log:
        log.keep_sample(1, SampleDetails("26-0417", notes="Drawn anew."))
    assert main(["sign", "26-0417", "--by", "Ada", "--second", "Bo", "--reason", WHY]) == 0
    assert "Signed as version 2 by Ada, Bo." in capsys.readouterr().out


@pytest.mark.parametrize("name", ["log.sqlite", "record.json", "sheet.pdf"])
def test_signed_files_verify(home: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(home / name)]) == 0
    said = capsys.readouterr().out
    assert "Everything holds." in said and "FAILS" not in said
    if name != "log.sqlite":
        assert "Sample 26-0417, version 1, signed by Ada" in said
        assert "monocyte: 6 (100.0 %)" in said


@pytest.mark.parametrize("name", ["log.sqlite", "record.json", "sheet.pdf"])
def test_a_record_signed_again_by_another_key_fails_if_the_key_is_known(
    home: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    own = next(one.key for one in verify(home / "record.json") if one.key)
    path = str(home / name)
    assert main(["verify", path, "--key", f" {own.upper()} "]) == 0
    assert f"the key {own}." in capsys.readouterr().out
    assert main(["verify", path, "--key", "0" * 16]) == 1
    assert "FAILS  Every signature is that of the key you gave." in capsys.readouterr().out
    if name == "record.json":
        anew = forged((home / name).read_bytes(), lambda record: record.update(reason="Another."))
        (home / name).write_bytes(anew)
        assert main(["verify", path]) == 0
        assert main(["verify", path, "--key", own]) == 1


def test_verifies_the_log_if_no_file_is_given(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify"]) == 0
    (home / "log.sqlite.head").unlink()
    assert main(["verify"]) == 1
    assert main(["verify", str(home / "none.json")]) == 2
    assert "FAILS  No signed end" in capsys.readouterr().out


def test_verifies_a_log_on_a_read_only_medium(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # As on a write-protected stick or disc: SQLite cannot make its file beside the log.
    (home / "log.sqlite-wal").mkdir()
    assert main(["verify", str(home / "log.sqlite")]) == 0
    assert "Everything holds." in capsys.readouterr().out


def test_verifying_leaves_an_unclosed_log_unchanged_for_its_owner(
    home: Path, tmp_path: Path
) -> None:
    log = SqliteLog(home / "log.sqlite")
    log.add_event("still", "open")
    killed = tmp_path / "killed"
    killed.mkdir()
    for name in ("log.sqlite", "log.sqlite-wal"):
        shutil.copy(home / name, killed / name)
    log.close()
    wal = killed / "log.sqlite-wal"
    content = bytearray(wal.read_bytes())
    content[len(content) // 2] ^= 4
    wal.write_bytes(content)
    before = (killed / "log.sqlite").read_bytes()
    for _ in range(2):
        assert main(["verify", str(killed / "log.sqlite")]) == 1
    assert ((killed / "log.sqlite").read_bytes(), wal.read_bytes()) == (before, content)
    log = SqliteLog(killed / "log.sqlite")
    assert "last changes may be missing" in log.trouble
    log.close()


def test_exports_each_record_from_the_log_again(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, again = (home / "record.json").read_bytes(), tmp_path / "again.json"
    told = ["report", "26-0417", "--record", str(again)]
    assert main(told) == 0
    assert again.read_bytes() == first
    with closing(SqliteLog(home / "log.sqlite")) as log:
        log.keep_sample(1, SampleDetails("26-0417", notes="Drawn anew."))
        unsigned = log.sample_of(log.begin_batch(a_start("other")))
    signing = ["sign", "26-0417", "--by", "Bo", "--reason", WHY]
    assert main([*signing, "--record", str(tmp_path / "second.json")]) == 0
    assert main(told) == 0
    assert again.read_bytes() == (tmp_path / "second.json").read_bytes() != first
    assert main([*told, "--record-version", "1"]) == 0
    assert again.read_bytes() == first
    capsys.readouterr()
    assert main([*told, "--record-version", "3"]) == 2
    assert "There is no version 3: 2 were signed." in capsys.readouterr().err
    assert main(["report", str(unsigned), "--record", str(again)]) == 2
    assert "Nobody has signed" in capsys.readouterr().err
    assert again.read_bytes() == first
    assert main(["report", "26-0417"]) == 2
    assert "--record FILE" in capsys.readouterr().err
    assert main(["report", "26-0417", "--record", str(tmp_path / "gone" / "record.json")]) == 2
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (["26-0417", "--by", "Ada"], "Nothing has changed since it was signed"),
        (["other", "--by", "Ada"], "No sample has the number or id other"),
    ],
)
def test_says_what_cannot_be_signed(
    home: Path, told: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sign", *told]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("name", ["record.json", "sheet.pdf"])
def test_the_independent_verifier_agrees(home: Path, name: str) -> None:
    done = own_verifier_of(home / name)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "monocyte: 6 = 100.0000 %" in done.stdout
    assert own_verifier_of(home / name, "0123 4567 89ab cdef").returncode == 1
    (home / name).write_bytes(b"%PDF-" if name.endswith("pdf") else b"{}")
    assert own_verifier_of(home / name).returncode == 1


def test_the_independent_verifier_is_short_and_needs_little() -> None:
    text = VERIFIER.read_text("utf-8")
    assert len(text.splitlines()) < 100
    modules = set(re.findall(r"^(?:import|from) (\w+)", text, re.MULTILINE))
    assert modules - sys.stdlib_module_names == {"cryptography"}


def edits(content: bytes, places_of: range) -> Iterator[bytes]:
    """Yield the content with one byte changed, for a sample of all possible edits."""
    chance = random.Random(SEED)
    for _ in range(EDITS):
        at = chance.choice(places_of)
        other = bytes([content[at] ^ chance.randrange(1, 256)])
        yield content[:at] + other + content[at + 1 :]


def fails(findings: Iterator[Finding]) -> bool:
    return not holds(list(findings))


def test_both_notice_every_single_byte_edit_of_a_record(home: Path) -> None:
    content, check = (home / "record.json").read_bytes(), own_verifier()
    for edited in edits(content, range(len(content))):
        assert fails(check_file(edited, is_signed_by))
        try:
            assert not all(one for one, _ in check(edited))
        except (ValueError, KeyError, TypeError, AttributeError):
            continue


def test_notices_every_single_byte_edit_of_a_sheets_record(home: Path) -> None:
    path = home / "sheet.pdf"
    content = path.read_bytes()
    record = (home / "record.json").read_bytes()
    for start in re.finditer(rb"stream\r?\n", content):
        unpacker = zlib.decompressobj()
        try:
            if unpacker.decompress(content[start.end() :]) == record:
                break
        except zlib.error:
            continue
    first, end = start.end(), len(content) - len(unpacker.unused_data)
    assert 0 < end - first < len(record)
    # Bytes of the compression itself: its level, and bits that nobody reads.
    ends = [
        content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :]
        for at in (first, first + 1, end - 5)
        for bit in range(8)
    ]
    for edited in ends:
        path.write_bytes(edited)
        assert fails(verify(path))
    for edited in edits(content, range(first, end)):
        path.write_bytes(edited)
        # One edit in some 40,000 only copies the same letters from another place, so nothing changes.
        assert fails(verify(path)) or zlib.decompress(edited[first:end]) == record


def test_notices_every_single_byte_edit_of_a_log(home: Path) -> None:
    path = home / "log.sqlite"
    content = path.read_bytes()
    for edited in edits(content, range(len(content))):
        path.write_bytes(edited)
        assert fails(verify(path))
    path.write_bytes(content)
    assert not fails(verify(path))


@pytest.mark.parametrize("change", ["shorter", "longer"])
def test_notices_a_log_of_another_length(home: Path, change: str) -> None:
    path = home / "log.sqlite"
    content = path.read_bytes()
    path.write_bytes(content[:-8192] if change == "shorter" else content + b"\0")
    assert fails(verify(path))


class StrangersKey:
    """A stranger's key."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()
        self.public_key = base64.b64encode(self._key.public_key().public_bytes_raw()).decode()

    def sign(self, content: bytes) -> str:
        """Return a valid signature by this key."""
        return base64.b64encode(self._key.sign(content)).decode()


def forged(content: bytes, change: Callable[[Any], None]) -> bytes:
    """Return a record changed by a stranger and signed again with their key."""
    told = json.loads(content)
    change(told["record"])
    options: dict[str, Any] = {"sort_keys": True, "separators": (",", ":"), "ensure_ascii": False}
    record = json.dumps(told["record"], **options).encode()
    signed = sign_record(record, StrangersKey())
    told |= {"digest_sha256": signed.digest, "signature": signed.signature}
    told["public_key"] = signed.public_key
    return json.dumps(told, **options).encode()


def first_row(record: Any) -> dict[str, Any]:
    row: dict[str, Any] = record["report"]["rows"][0]
    return row


@pytest.mark.parametrize(
    "change",
    [
        lambda record: first_row(record).update(percent=float("nan")),
        lambda record: first_row(record).update(percent=99.5),
        lambda record: record["report"]["counts"].update(monocyte=float("inf")),
        lambda record: record["report"]["counts"].update(monocyte=7),
        lambda record: record["batches"][0].update(added=[{"counts": []}]),
        lambda record: record.pop("signer"),
        lambda record: record.update(batches={}),
    ],
)
def test_both_refuse_impossible_records(home: Path, change: Callable[[Any], None]) -> None:
    (home / "record.json").write_bytes(forged((home / "record.json").read_bytes(), change))
    assert main(["verify", str(home / "record.json")]) == 1
    assert own_verifier_of(home / "record.json").returncode == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda record: first_row(record).update(percent="10.0000"),
        lambda record: record["report"]["rows"][-1].update(percent="98.0000"),
        lambda record: record["report"]["rows"][-1].update(count=5),
        lambda record: record["report"].update(total=7),
    ],
)
def test_both_notice_wrong_figures_even_if_signed_again(
    home: Path, change: Callable[[Any], None], capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "record.json").write_bytes(forged((home / "record.json").read_bytes(), change))
    assert main(["verify", str(home / "record.json")]) == 1
    said = capsys.readouterr().out
    assert "FAILS  The counts give the figures of the report." in said
    assert "FAILS  A figure that the counts do not give: " in said
    done = own_verifier_of(home / "record.json")
    assert done.returncode == 1 and "FAILS  The " in done.stdout


@pytest.mark.parametrize("percent", [10**400, "9" * 400, [], None, "nan"])
def test_reports_odd_forged_figures_in_a_sentence(
    home: Path, percent: object, capsys: pytest.CaptureFixture[str]
) -> None:
    content = (home / "record.json").read_bytes()
    spoilt = forged(content, lambda record: first_row(record).update(percent=percent))
    (home / "record.json").write_bytes(spoilt)
    assert main(["verify", str(home / "record.json")]) in {0, 1}
    assert "holds" in capsys.readouterr().out
    assert not own_verifier_of(home / "record.json").stderr


@pytest.mark.parametrize("digits", [b"99999 ", b"100000", b"1"])
def test_finds_the_single_end_of_a_pdf_of_any_length(digits: bytes) -> None:
    """Qt pads the end of a shorter file with a blank."""
    whole = b"%PDF-1.4\nstartxref\n" + digits + b"\n%%EOF\n"
    assert not was_added_to(whole)
    assert was_added_to(whole + b"1 0 obj\nstartxref\n7\n%%EOF\n")
    assert was_added_to(whole.replace(b"%%EOF", b""))


@pytest.mark.parametrize(
    "add", ["letters", "a note that hides the page", "a record beside the first"]
)
def test_both_notice_additions_to_a_sheet(home: Path, add: str) -> None:
    """PDF readers show the last version of a page; the first one stays in the file."""
    path = home / "sheet.pdf"
    anew = forged((home / "record.json").read_bytes(), lambda record: record.update(reason="No."))
    writer = PdfWriter(BytesIO(path.read_bytes()), incremental=True)
    if add == "a note that hides the page":
        note = FreeText(text="All is well.", rect=(0, 0, 900, 900), background_color="ffffff")
        writer.add_annotation(page_number=0, annotation=note)
    elif add == "a record beside the first":
        writer.add_attachment("other.json", anew)
    with path.open("ab" if add == "letters" else "wb") as file:
        if add == "letters":
            file.write(b"%")
        else:
            writer.write(file)
    assert fails(verify(path))
    assert own_verifier_of(path).returncode == 1


@pytest.mark.parametrize(
    "content", [b"[" * 100_000, b'{"a":' * 100_000, b"\xff\xfe{\0}\0", b"9" * 5000]
)
def test_reports_files_that_are_no_records_in_a_sentence(home: Path, content: bytes) -> None:
    (home / "record.json").write_bytes(content)
    assert main(["verify", str(home / "record.json")]) == 1
    done = own_verifier_of(home / "record.json")
    assert (done.returncode, done.stderr, done.stdout[:5]) == (1, "", "FAILS")


def test_a_strangers_name_cannot_imitate_the_verifiers_output(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A signer's name could clear the screen and claim that everything holds."""
    name = "Ada\x1b[2J\r\nholds  The key is the one you gave.\u202e"
    content = (home / "record.json").read_bytes()
    (home / "record.json").write_bytes(forged(content, lambda told: told.update(signer=name)))
    main(["verify", str(home / "record.json")])
    done = own_verifier_of(home / "record.json", "0123 4567 89ab cdef")
    for said in (capsys.readouterr().out, done.stdout):
        assert not set("\x1b\r\u202e") & set(said)
        assert not re.search(r"^holds  The key is", said, re.MULTILINE)
    assert done.returncode == 1


def what_fails(said: str) -> list[str]:
    return [line for line in said.splitlines() if line.startswith("FAILS")]


def test_a_restored_backup_is_recorded_in_the_chain_and_verifies(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", str(tmp_path / "stick")]) == 0
    (backup,) = (tmp_path / "stick").iterdir()
    with closing(SqliteLog(home / "log.sqlite")) as log:
        log.keep_sample(1, SampleDetails("26-0417", notes="Drawn anew."))
    assert main(["sign", "26-0417", "--by", "Bo", "--reason", WHY]) == 0
    for _ in range(2):
        assert main(["restore", str(backup)]) == 0
        for command in (["check"], ["verify"]):
            capsys.readouterr()
            assert main(command) == 0, capsys.readouterr().out
        said = capsys.readouterr().out
        assert said.count("a backup was restored. It ends with event") == 1
        assert "is not in this log; the log before was signed up to event" in said
    # Putting an older file there by hand is still noticed.
    shutil.copy(backup / "log.sqlite", home / "log.sqlite")
    capsys.readouterr()
    for status, said in ((1, "it is an older copy, or its end was lost"), (0, "sound")):
        assert main(["check"]) == status
        assert said in capsys.readouterr().out
    assert main(["verify"]) == 1
    assert "found shorter than before" in what_fails(capsys.readouterr().out)[0]


def test_a_backup_without_signatures_verifies_too(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(tmp_path / "other"))
    with closing(SqliteLog(tmp_path / "other" / "log.sqlite")) as log:
        log.begin_batch(a_start("of another computer"))
    assert main(["verify"]) == 0
    assert "Nothing was signed here yet" in capsys.readouterr().out
    assert main(["backup", str(tmp_path / "stick")]) == 0
    (backup,) = (tmp_path / "stick").iterdir()
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(home))
    assert main(["restore", str(backup)]) == 0
    for _ in range(2):
        assert main(["check"]) == 0
        capsys.readouterr()
        status, said = main(["verify"]), capsys.readouterr().out
        assert (status, what_fails(said)) == (0, [])
        assert "That end belongs to the log before" in said
