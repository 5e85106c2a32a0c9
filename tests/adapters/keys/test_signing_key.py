"""The key of an installation, created once, whoever needs it first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hematovision_desktop.adapters.keys.signing_key import SigningKey, is_signed_by

AT_ONCE = 6
NEEDS = """
import sys
from pathlib import Path
from hematovision_desktop.adapters.keys.signing_key import SigningKey
key = SigningKey(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
print(key.public_key, key.sign(b"a record"))
"""


def test_programs_that_need_the_first_key_at_once_sign_with_one(tmp_path: Path) -> None:
    told = [sys.executable, "-c", NEEDS, str(tmp_path / "signing")]
    pipe = subprocess.PIPE
    programs = [subprocess.Popen(told, stdin=pipe, stdout=pipe, text=True) for _ in range(AT_ONCE)]
    for one in programs:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in programs:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    said = [one.communicate()[0].split() for one in programs]
    own = SigningKey(tmp_path / "signing").public_key
    assert [key for key, _ in said] == [own] * AT_ONCE
    assert all(is_signed_by(own, signature, b"a record") for _, signature in said)
    assert [one.name for one in (tmp_path / "signing").iterdir()] == ["installation.pem"]


def test_a_disk_without_second_names_keeps_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_names: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", refuse)
    made = SigningKey(tmp_path / "signing").public_key
    assert SigningKey(tmp_path / "signing").public_key == made
