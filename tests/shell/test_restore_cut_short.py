"""A restore cut short by the power is finished by whatever looks at the log next, even without opening it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly import factories, places
from hematovision_desktop.assembly.log_keys import LogKeys
from hematovision_desktop.shell import protect

LOG = "log.sqlite"


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a backup of an encrypted log with one batch."""
    home, stick = tmp_path_factory.mktemp("first"), tmp_path_factory.mktemp("stick")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(places.DATA_FOLDER_VARIABLE, str(home))
        patch.setenv("HEMATOVISION_NEW_PASSPHRASE", "a long enough passphrase")
        keys = LogKeys()
        for module in (factories, protect):
            patch.setattr(module, "log_keys", lambda: keys)
        fill(home)
        assert main(["protect", "passphrase"]) == 0
        assert main(["backup", str(stick)]) == 0
    (made,) = stick.iterdir()
    return made


def fill(home: Path) -> None:
    log = SqliteLog(home / LOG)
    log.add_fields(log.begin_batch(a_start("one")), [a_result(0, "/a.jpg", a_cell())])
    log.close()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a user's folder with another log, and provide the backup's passphrase."""
    monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(tmp_path))
    monkeypatch.setenv("HEMATOVISION_PASSPHRASE", "a long enough passphrase")
    fill(tmp_path)
    return tmp_path


@pytest.mark.parametrize("after", range(3))
@pytest.mark.parametrize("told", [["verify"], ["protect", "status"]], ids=lambda one: one[0])
def test_commands_that_only_look_at_the_log_finish_a_restore_first(
    backup: Path, home: Path, after: int, told: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    replace, left = Path.replace, after

    def replace_until(self: Path, target: Path) -> Path:
        nonlocal left
        if self.name.startswith(LOG):
            if not left:
                raise SystemExit("the power failed")
            left -= 1
        return replace(self, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", replace_until)
        with pytest.raises(SystemExit):
            main(["restore", str(backup)])
    assert (home / f"{LOG}.restoring").exists()
    capsys.readouterr()
    status = main(told)
    said = capsys.readouterr()
    assert said.err == ""
    assert not (home / f"{LOG}.restoring").exists()
    if told == ["verify"]:
        assert status == 1
        assert "A backup was restored, and the log has not been opened since." in said.out
        assert main(["check"]) == 0
        assert main(told) == 0
        assert "Everything holds." in capsys.readouterr().out
    else:
        assert status == 0
        assert "by a passphrase" in said.out


@pytest.mark.parametrize("killed", [True, False])
def test_the_next_start_removes_half_written_pictures_of_a_killed_count(
    tmp_path: Path, killed: bool
) -> None:
    folders = [tmp_path / name / "2026-01-05 10-00-00" for name in ("live", "readings")]
    for folder in folders:
        folder.mkdir(parents=True)
        (folder / ".0123456789ab.part").write_bytes(b"half of a picture")
        (folder / "cell_1.png").write_bytes(b"a whole one")
    log = SqliteLog(tmp_path / LOG)
    log.begin_batch(a_start("one"))
    there = tmp_path / "home"
    if not killed:
        log.close()
    shutil.copytree(tmp_path, there)  # the disk while the log is open, or afterwards
    if killed:
        log.close()
    LogKeys().open_log(there / LOG).close()
    left = sorted({one.name for one in there.rglob("*/2026*/*")})
    assert left == (["cell_1.png"] if killed else [".0123456789ab.part", "cell_1.png"])
