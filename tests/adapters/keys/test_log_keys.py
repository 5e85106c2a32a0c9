"""Keys of logs: wrapped, written down, found again; and files sealed with them."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.adapters.keys.key_file import Cost, mark_of, read_key_file, wrap
from hematovision_desktop.adapters.keys.sealed import SealBroken, Vault, is_sealed
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.signing.log_key import (
    Guard,
    WrongPassphrase,
    check_passphrase,
    key_of_recovery,
    recovery_text,
)

KEY, OTHER = bytes(range(32)), bytes(32)
CHEAP = Cost(1, 64, 1)
ROOT = Path(__file__).resolve().parents[3]


def test_a_passphrase_costs_what_rfc_9106_recommends() -> None:
    """In another process, since passphrases cost little in this one."""
    script = """
from dataclasses import astuple
from inspect import signature
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.adapters.keys.passphrases import Argon2Passphrases
from hematovision_desktop.adapters.readings.reading_file import SignedReadings
from hematovision_desktop.assembly.log_keys import LogKeys
for made in (Argon2Passphrases, SignedReadings, LogKeys):
    print(*astuple(signature(made).parameters["cost"].default))
print(build_outside().passphrases.make("words").rpartition("$")[0].rpartition("$")[0])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    *costs, stored = done.stdout.splitlines()
    assert costs == ["3 65536 4"] * 3
    assert stored == "$argon2id$v=19$m=65536,t=3,p=4"


@given(st.binary(min_size=32, max_size=32))
def test_a_recovery_key_is_read_however_it_was_typed(key: bytes) -> None:
    text = recovery_text(key)
    assert key_of_recovery(text) == key
    assert (
        key_of_recovery(text.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == key
    )


def test_a_recovery_key_with_a_slip_is_refused() -> None:
    text = recovery_text(KEY)
    for at, sign in enumerate(text):
        if sign != "-":
            wrong = "2" if sign != "2" else "3"
            found = key_of_recovery(text[:at] + wrong + text[at + 1 :])
            assert found is None or (at == len(text) - 1 and found == KEY)
    assert key_of_recovery("") is None
    assert key_of_recovery("a passphrase of somebody") is None


def test_a_passphrase_opens_what_it_wrapped_and_nothing_else_does(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite.key"
    path.write_bytes(wrap(KEY, Guard.PASSPHRASE, "రక్తం µ".encode(), CHEAP).to_bytes())
    found = read_key_file(path)
    assert found is not None
    assert found.open("రక్తం µ".encode()) == KEY
    assert found.mark == mark_of(KEY) != mark_of(OTHER)
    with pytest.raises(WrongPassphrase, match="recovery key"):
        found.open(b"another")
    assert KEY not in path.read_bytes()
    assert read_key_file(tmp_path / "none") is None


def test_a_short_passphrase_guards_nothing() -> None:
    check_passphrase("12345678")
    with pytest.raises(UserError, match="at least 8"):
        check_passphrase("1234567")


def test_no_damage_of_a_key_file_raises_anything_but_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite.key"
    sound = wrap(KEY, Guard.PASSPHRASE, b"passphrase", CHEAP).to_bytes()
    rng = random.Random(3)
    for _ in range(300):
        spoilt = bytearray(sound)
        spoilt[rng.randrange(len(spoilt))] = rng.randrange(256)
        path.write_bytes(spoilt)
        try:
            found = read_key_file(path)
            assert found is not None
            assert found.open(b"passphrase") == KEY
        except (EnvironmentFault, WrongPassphrase):
            pass
    for most in (
        (b'"passes": 1', b'"passes": 9999'),
        (b'"memory_kib": 64', b'"memory_kib": 99999999'),
    ):
        path.write_bytes(sound.replace(*most))
        with pytest.raises(EnvironmentFault, match="out of range"):
            read_key_file(path)


def test_a_sealed_file_opens_only_with_its_key_and_shows_every_change() -> None:
    vault, other = Vault(), Vault()
    assert vault.seal(b"a picture") == b"a picture"
    vault.use(KEY)
    sealed = vault.seal(b"a picture")
    assert is_sealed(sealed)
    assert b"a picture" not in sealed
    vault.use(None)
    assert vault.unseal(sealed) == b"a picture"
    assert other.unseal(b"a picture") == b"a picture"
    with pytest.raises(SealBroken):
        other.unseal(sealed)
    for at in range(9, len(sealed)):
        spoilt = bytearray(sealed)
        spoilt[at] ^= 1
        with pytest.raises(SealBroken):
            vault.unseal(bytes(spoilt))


def test_seals_a_folder_opens_it_and_continues_after_an_interruption(tmp_path: Path) -> None:
    vault = Vault()
    vault.use(KEY)
    files = [tmp_path / "live" / f"{n}" / "cell.png" for n in range(3)]
    for file in files:
        file.parent.mkdir(parents=True)
        file.write_bytes(b"a picture")
    files[0].write_bytes(vault.seal(b"a picture"))  # interrupted after the first
    left = files[1].with_name(".0123456789ab.part")
    left.write_bytes(b"half a picture")  # the power failed long ago, so nobody would ever seal it
    os.utime(left, (1e9, 1e9))
    vault.seal_folder(tmp_path / "live", KEY)
    assert not left.exists()
    assert all(is_sealed(file.read_bytes()) for file in files)
    vault.seal_folder(tmp_path / "live", None)
    assert {file.read_bytes() for file in files} == {b"a picture"}
    vault.seal_folder(tmp_path / "nothing", KEY)
