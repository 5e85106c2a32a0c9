"""An encrypted log from the command line: encrypted, opened, recovered, backed up, decrypted."""

from __future__ import annotations

from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.files.settings import write_settings
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.writer import encode_png
from hematovision_desktop.adapters.keys.sealed import Vault, is_sealed, sealed
from hematovision_desktop.adapters.keys.signing_key import SigningKey
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly import factories, places
from hematovision_desktop.assembly.log_keys import LogKeys, sealing_note
from hematovision_desktop.core.base.errors import EnvironmentFault, FieldUnreadable
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.naming.settings import Settings

PASSPHRASE = "a long enough passphrase"
PLACE = "/slides/of/somebody.jpg"


class Chain:
    """A keychain in memory, which can be locked."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.locked = False

    def get(self, name: str) -> str | None:
        self._check()
        return self.kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self._check()
        self.kept[name] = secret

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)

    def _check(self) -> None:
        if self.locked:
            raise EnvironmentFault("The system's keychain is missing or locked.")


@pytest.fixture
def chain() -> Chain:
    return Chain()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chain: Chain) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(home))
    monkeypatch.setenv("HEMATOVISION_NEW_PASSPHRASE", PASSPHRASE)
    forget_keys(monkeypatch, chain)
    return home


def forget_keys(monkeypatch: pytest.MonkeyPatch, chain: Chain) -> None:
    """Forget all keys, as in a new process."""
    keys = LogKeys(keychain=chain, recordings=factories.recordings_of)
    monkeypatch.setattr(factories, "log_keys", lambda: keys)
    monkeypatch.setattr("hematovision_desktop.shell.protect.log_keys", lambda: keys)


def fill(home: Path) -> Path:
    picture = home / "live" / "2026" / "cell_00001.png"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(encode_png(draw_field(3).pixels))
    log = factories.build_outside().open_log(home / "log.sqlite")
    log.add_fields(log.begin_batch(a_start("kept")), [a_result(0, PLACE, a_cell())])
    log.close()
    return picture


def names(home: Path) -> list[str]:
    log = factories.build_outside().open_log(home / "log.sqlite")
    found = [one.start.name for one in log.batches(LogQuery())]
    log.close()
    return found


@pytest.mark.parametrize("guard", ["passphrase", "keychain"])
def test_encrypts_and_decrypts_a_log_with_its_pictures(
    home: Path,
    chain: Chain,
    guard: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    picture = fill(home)
    plain = picture.read_bytes()
    assert main(["protect", guard]) == 0
    recovery = capsys.readouterr().out.splitlines()[-1]
    assert is_sealed(picture.read_bytes())
    assert not sealing_note(home / "log.sqlite").exists()
    kept = b"".join(one.read_bytes() for one in home.rglob("*") if one.is_file())
    assert PLACE.encode() not in kept
    forget_keys(monkeypatch, chain)
    if guard == "passphrase":
        assert main(["check"]) == 2  # nobody gave it
        monkeypatch.setenv("HEMATOVISION_PASSPHRASE", PASSPHRASE + "!")
        assert main(["check"]) == 2
        monkeypatch.setenv("HEMATOVISION_PASSPHRASE", PASSPHRASE)
    assert names(home) == ["kept"]
    reader = factories.build_outside().live.read_picture
    assert (reader(picture) == ImageReader(lambda _: plain).read(picture).pixels).all()
    with pytest.raises(FieldUnreadable):
        ImageReader().read(picture)

    # The guard is gone; the printed recovery key is left.
    monkeypatch.delenv("HEMATOVISION_PASSPHRASE", raising=False)
    chain.locked = True
    forget_keys(monkeypatch, chain)
    assert main(["check"]) == 2
    monkeypatch.setenv("HEMATOVISION_PASSPHRASE", recovery)
    assert main(["check"]) == 0
    chain.locked = False
    assert main(["protect", "off"]) == 0
    monkeypatch.delenv("HEMATOVISION_PASSPHRASE")
    forget_keys(monkeypatch, chain)
    assert names(home) == ["kept"]
    assert picture.read_bytes() == plain
    assert not list(home.glob("*.key"))
    assert chain.kept == {}


def test_encrypts_snapshots_with_the_log_in_use_wherever_it_is(
    home: Path, chain: Chain, tmp_path: Path
) -> None:
    snapshot = home / "recordings" / "field 2026-11-29 10-00-00.000.png"
    snapshot.parent.mkdir(parents=True)
    snapshot.write_bytes(b"a patient's")
    used, other = (tmp_path / name / "log.sqlite" for name in ("used", "other"))
    for one in (used, other):
        one.parent.mkdir()
        factories.build_outside().open_log(one).close()
    write_settings(places.settings_path(), Settings(log_path=used))
    assert main(["protect", "keychain", "--log", str(other)]) == 0
    assert not is_sealed(snapshot.read_bytes())
    assert main(["protect", "keychain"]) == 0
    assert is_sealed(snapshot.read_bytes())
    assert main(["protect", "off"]) == 0
    assert snapshot.read_bytes() == b"a patient's"


@pytest.mark.parametrize("what", ["status", "recovery", "off"])
def test_begins_no_log_that_nobody_asked_for(
    what: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["protect", what]) == 2
    assert "There is no log at" in capsys.readouterr().err
    assert not (home / "log.sqlite").exists()


def test_says_how_a_script_opens_an_encrypted_log(
    home: Path, chain: Chain, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(home)
    assert main(["protect", "passphrase"]) == 0
    forget_keys(monkeypatch, chain)
    assert main(["list"]) == 2
    assert "give it in HEMATOVISION_PASSPHRASE" in capsys.readouterr().err


def test_another_passphrase_leaves_the_recovery_key(
    home: Path, chain: Chain, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(home)
    assert main(["protect", "status"]) == 0
    assert main(["protect", "recovery"]) == 2
    assert main(["protect", "passphrase"]) == 0
    first = capsys.readouterr().out.splitlines()[-1]
    monkeypatch.setenv("HEMATOVISION_NEW_PASSPHRASE", "quite another passphrase")
    assert main(["protect", "passphrase"]) == 0
    forget_keys(monkeypatch, chain)
    monkeypatch.setenv("HEMATOVISION_PASSPHRASE", "quite another passphrase")
    assert main(["protect", "recovery"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == first


def test_restores_an_encrypted_backup_elsewhere(
    home: Path, chain: Chain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = fill(home)
    plain = picture.read_bytes()
    assert main(["protect", "passphrase"]) == 0
    assert main(["backup", str(tmp_path / "stick")]) == 0
    (made,) = (tmp_path / "stick").iterdir()
    kept = b"".join(one.read_bytes() for one in made.rglob("*") if one.is_file())
    assert PLACE.encode() not in kept
    assert plain not in kept
    second = tmp_path / "second"
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(second))
    forget_keys(monkeypatch, chain)
    assert main(["restore", str(made)]) == 2
    monkeypatch.setenv("HEMATOVISION_PASSPHRASE", PASSPHRASE)
    assert main(["restore", str(made)]) == 0
    assert names(second) == ["kept"]
    assert (
        factories.build_outside().live.read_picture(second / picture.relative_to(home)) is not None
    )


def test_a_locked_keychain_leaves_the_log_unchanged(home: Path, chain: Chain) -> None:
    picture = fill(home)
    chain.locked = True
    assert main(["protect", "keychain"]) == 2
    assert names(home) == ["kept"]
    assert not is_sealed(picture.read_bytes())


def test_encrypts_missed_pictures_at_the_next_start(home: Path) -> None:
    picture = fill(home)
    assert main(["protect", "passphrase"]) == 0
    late = picture.with_name("cell_00002.png")
    late.write_bytes(b"as if the program had ended before its turn")
    sealing_note(home / "log.sqlite").touch()
    assert names(home) == ["kept"]
    assert is_sealed(late.read_bytes())


def test_pictures_of_an_earlier_log_do_not_keep_a_log_locked(
    home: Path, chain: Chain, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = fill(home)
    own = picture.read_bytes()
    before = picture.with_name("a cell of before.png")  # from before the restored backup
    before.write_bytes(foreign := sealed(b"a picture", bytes(32)))
    monkeypatch.setenv("HEMATOVISION_PASSPHRASE", PASSPHRASE)
    assert main(["protect", "passphrase"]) == 0
    forget_keys(monkeypatch, chain)
    assert main(["check"]) == 0
    assert is_sealed(picture.read_bytes())
    assert not sealing_note(home / "log.sqlite").exists()
    assert main(["protect", "off"]) == 0
    assert (picture.read_bytes(), before.read_bytes()) == (own, foreign)


def test_opens_a_log_and_shows_its_recovery_key_even_if_the_disk_takes_no_picture(
    home: Path, chain: Chain, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = fill(home)

    def refuse(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "seal_folder", refuse)
        assert main(["protect", "passphrase"]) == 2
        recovery = capsys.readouterr().out.splitlines()[-1]
        forget_keys(monkeypatch, chain)
        monkeypatch.setenv("HEMATOVISION_PASSPHRASE", recovery)
        assert names(home) == ["kept"]
        assert main(["check"]) == 1
        assert "No space left" in capsys.readouterr().out
    assert not is_sealed(picture.read_bytes())
    assert main(["check"]) == 0
    assert is_sealed(picture.read_bytes())
    log = factories.build_outside().open_log(home / "log.sqlite")
    assert [one.kind for one in log.events()].count("protected") == 1
    log.close()


def test_encrypts_the_signing_key_with_its_log(
    home: Path, chain: Chain, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(home)
    path = places.signing_folder() / "installation.pem"

    def signs() -> str:
        """As in a new process, with the log open."""
        forget_keys(monkeypatch, chain)
        names(home)
        return SigningKey(
            path.parent,
            lambda content: factories.log_keys().seal_beside(path.parent, content),
            factories.log_keys().vault.unseal,
        ).public_key

    first = signs()
    assert b"PRIVATE KEY" in path.read_bytes()
    assert main(["protect", "keychain"]) == 0
    assert is_sealed(path.read_bytes())
    assert signs() == first
    with pytest.raises(EnvironmentFault, match="not the one in use"):
        SigningKey(path.parent, unseal=Vault().unseal).public_key  # noqa: B018
    # A key made beside an encrypted log is never stored plain.
    kept = path.read_bytes()
    path.unlink()
    assert signs() != first
    assert is_sealed(path.read_bytes())
    path.write_bytes(kept)
    assert main(["protect", "off"]) == 0
    assert b"PRIVATE KEY" in path.read_bytes()
    assert signs() == first


def test_another_logs_signing_key_does_not_keep_a_log_locked(home: Path) -> None:
    fill(home)
    path = places.signing_folder() / "installation.pem"
    path.parent.mkdir()
    path.write_bytes(foreign := sealed(b"under a log that was here before", bytes(32)))
    assert names(home) == ["kept"]
    assert path.read_bytes() == foreign
    assert main(["protect", "keychain"]) == 0
    assert main(["protect", "off"]) == 0
    assert path.read_bytes() == foreign
