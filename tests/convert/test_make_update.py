"""The commands that make a key and sign an update with it."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from convert.__main__ import main
from hematovision_desktop.adapters.updates.container import read_update

ROOT = Path(__file__).resolve().parents[2]
WORDS = "correct horse battery"


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HEMATOVISION_KEY_PASSPHRASE", WORDS)
    path = tmp_path / "offline.pem"
    assert main(["make-key", "--key", str(path)]) == 0
    return path


def test_says_how_to_install_what_the_workshop_needs() -> None:
    """`make run` installs the program alone, and people who sign updates train nothing."""
    without = "import sys; sys.modules['typer'] = None; import convert.__main__"
    done = subprocess.run(
        [sys.executable, "-c", without], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("convert: the workshop needs typer")
    needed = done.stderr.split()[-1]
    assert (ROOT / needed).is_file()


def test_makes_the_same_update_from_a_pack_each_time(
    key: Path, tiny_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    targets = [tmp_path / "one.hvupdate", tmp_path / "two.hvupdate"]
    for target in targets:
        given = ["--key", str(key), "--output", str(target), "--about", "Better."]
        assert main(["make-update", "model", str(tiny_pack), *given]) == 0
    assert targets[0].read_bytes() == targets[1].read_bytes()
    manifest = read_update(targets[0]).manifest
    assert (manifest.name, manifest.version, manifest.platform) == ("tiny", "1", "any")
    assert manifest.made_at == "2026-01-01T00:00:00+00:00"
    assert [one.path for one in manifest.files] == [
        "golden.npz",
        "hematovision-reference.npz",
        "hematovision.json",
        "hematovision.tflite",
    ]


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_everyone_may_read_an_update_and_nobody_else_the_key(
    key: Path, tiny_pack: Path, tmp_path: Path
) -> None:
    """An update travels by stick or share to people with other accounts."""
    update = tmp_path / "pack.hvupdate"
    assert (
        main(["make-update", "model", str(tiny_pack), "--key", str(key), "--output", str(update)])
        == 0
    )
    assert main(["sign", str(update), "--key", str(key)]) == 0
    handed_on = [update, key.with_suffix(".pub"), tmp_path / "pack.hvupdate.sig"]
    modes = {one.name: oct(stat.S_IMODE(one.stat().st_mode)) for one in (key, *handed_on)}
    assert modes == {key.name: "0o600"} | {one.name: "0o644" for one in handed_on}


def test_never_overwrites_a_key_and_opens_it_only_with_its_passphrase(
    key: Path, tiny_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = key.read_bytes()
    assert b"ENCRYPTED" in before
    assert key.stat().st_mode & 0o077 == 0
    assert main(["make-key", "--key", str(key)]) == 1
    assert key.read_bytes() == before
    monkeypatch.setenv("HEMATOVISION_KEY_PASSPHRASE", "another passphrase")
    given = ["--key", str(key), "--output", str(tmp_path / "one.hvupdate")]
    assert main(["make-update", "model", str(tiny_pack), *given]) == 1
    assert not (tmp_path / "one.hvupdate").exists()


def test_says_what_is_wrong_with_a_key(
    key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bare = tmp_path / "bare.pem"
    opened = load_pem_private_key(key.read_bytes(), WORDS.encode())
    bare.write_bytes(opened.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    junk = tmp_path / "junk.pem"
    junk.write_bytes(b"no key")
    sums = tmp_path / "SHA256SUMS"
    sums.write_text("0  hematovision.deb\n")

    def told(path: Path) -> str:
        assert main(["sign", str(sums), "--key", str(path)]) == 1
        return capsys.readouterr().err

    assert "has no passphrase" in told(bare)
    assert "no private key" in told(junk)
    assert "cannot be read" in told(tmp_path / "missing.pem")
    monkeypatch.setenv("HEMATOVISION_KEY_PASSPHRASE", "another passphrase")
    assert "passphrase is wrong" in told(key)
    assert not (tmp_path / "SHA256SUMS.sig").exists()


def test_asks_for_a_missing_version(
    key: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "hematovision_fr.qm").write_bytes(b"words")
    given = ["--key", str(key), "--output", str(tmp_path / "one.hvupdate")]
    assert main(["make-update", "translations", str(tmp_path), *given]) == 1
    assert "--version" in capsys.readouterr().err


def test_refuses_to_make_an_update_that_the_program_would_refuse(key: Path, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "hematovision_xx.qm").write_bytes(b"words")
    given = ["--key", str(key), "--output", str(tmp_path / "one.hvupdate"), "--version", "2"]
    assert main(["make-update", "translations", str(folder), *given]) == 1


def test_refuses_another_version_than_the_packs_own(
    key: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "one.hvupdate"
    given = ["--key", str(key), "--output", str(target)]
    assert main(["make-update", "model", str(tiny_pack), *given, "--version", "2"]) == 1
    assert "says version 1" in capsys.readouterr().err
    assert not target.exists()
    assert main(["make-update", "model", str(tiny_pack), *given, "--version", "1"]) == 0


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not here")
@pytest.mark.parametrize("altered", [False, True])
def test_openssl_verifies_a_signature(altered: bool, key: Path, tmp_path: Path) -> None:
    sums = tmp_path / "SHA256SUMS"
    sums.write_text("0  hematovision.deb\n")
    assert main(["sign", str(sums), "--key", str(key)]) == 0
    if altered:
        sums.write_text("1  hematovision.deb\n")
    verify = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", key.with_suffix(".pub")]
    done = subprocess.run(
        [*verify, "-rawin", "-in", sums, "-sigfile", tmp_path / "SHA256SUMS.sig"],
        capture_output=True,
        check=False,
    )
    assert (done.returncode == 0) is not altered
