"""`hematovision update`: what it says about a file, who may install it, and going back."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from updates_made import make_update, pack_update

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.keys.passphrases import Argon2Passphrases
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.assembly.in_use import newer_translations, usual_pack
from hematovision_desktop.core.signing.people import Role


@pytest.fixture(autouse=True)
def own_log(data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(processor_probe, "guard", lambda: None)
    return places.log_path()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    make_update(tmp_path / "texts.hvupdate")
    return tmp_path / "texts.hvupdate"


def fingerprint(stick: Path, capsys: pytest.CaptureFixture[str]) -> str:
    main(["update", str(stick)])
    told = capsys.readouterr().out
    return next(one for one in told.splitlines() if one.startswith("fingerprint "))[12:]


def events(log: Path) -> list[str]:
    with closing(SqliteLog(log)) as opened:
        return [json.loads(one.payload)["text"] for one in opened.events() if one.kind == "update"]


def test_refuses_an_unknown_key_until_its_fingerprint_is_given(
    stick: Path, own_log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["update", str(stick)]) == 1
    told = capsys.readouterr()
    assert "a key that nobody here trusts" in told.out
    assert "Anyone who has it can change how cells are named here." in told.err
    assert told.err.rstrip().endswith("(foreign)")
    wrong = ("--trust", "0000 0000 0000 0000", "--name", "Ann")
    assert main(["update", str(stick), *wrong]) == 1
    right = fingerprint(stick, capsys)
    assert main(["update", str(stick), "--trust", right, "--name", "Ann's workshop"]) == 0
    assert "translations  7.0, from an update, before: 0.1.0" in capsys.readouterr().out
    assert newer_translations() is not None
    assert events(own_log) == [
        f"key {right} of Ann's workshop is trusted",
        f"translations 7.0 is in use, signed by Ann's workshop, key {right}",
    ]
    assert main(["update"]) == 0
    assert f"{right}  Ann's workshop, added 20" in capsys.readouterr().out
    assert main(["update", "--back", "translations"]) == 0
    assert "translations  0.1.0, as shipped, before: 7.0" in capsys.readouterr().out
    assert main(["update", "--distrust", right]) == 0
    assert main(["update", str(stick)]) == 1


def test_refuses_a_tampered_update_with_a_code(
    stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = bytearray(stick.read_bytes())
    content[-3] ^= 1
    stick.write_bytes(content)
    assert main(["update", str(stick)]) == 1
    assert capsys.readouterr().err.rstrip().endswith("(tampered)")
    assert newer_translations() is None


def test_shows_what_a_pack_would_change_before_changing_anything(
    tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = pack_update(tmp_path / "pack.hvupdate", tiny_pack)
    right = fingerprint(stick, capsys)
    trusted = ("--trust", right, "--name", "Ann")
    assert main(["update", str(stick), *trusted, "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "reference cells" in told
    assert "Each pack was judged by its own reference cells." in told
    assert "THE NEW PACK NAMES FEWER CELLS RIGHT." in told
    assert "Nothing was changed" in told
    assert usual_pack() == places.shipped_pack()


def test_only_administrators_update_if_people_log_in(
    stick: Path, own_log: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    hashes = Argon2Passphrases()
    words = "a long passphrase"
    with closing(SqliteLog(own_log)) as log:
        for name, role in (("Ann", Role.ADMINISTRATOR), ("Bob", Role.TECHNICIAN)):
            log.add_person(name, role, hashes.make(words), must_change=False)
    monkeypatch.setenv("HEMATOVISION_SIGNER", words)
    assert main(["update", str(stick)]) == 2
    assert "--by" in capsys.readouterr().err
    assert main(["update", str(stick), "--by", "Bob"]) == 2
    assert "administrators" in capsys.readouterr().err
    assert main(["update", str(stick), "--by", "Ann"]) == 1
    assert main(["update", "--back", "translations", "--by", "Bob"]) == 2


def test_trusting_a_key_needs_the_updates_file(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["update", "--trust", "AA:BB"]) == 2
    assert "give its file too" in capsys.readouterr().err
