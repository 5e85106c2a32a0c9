"""Backups while the program runs: on request, when due, and at the end; verified and thinned out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.adapters.keys.key_file import Cost
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly import factories, places
from hematovision_desktop.assembly.log_keys import LogKeys
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.local_stamp import stamp_of
from hematovision_desktop.core.naming.settings import BackupWhen, Settings
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.services.keeping.backup_commands import DAY, is_due
from hematovision_desktop.services.keeping.backup_steps import (
    IDENTITY_NAME,
    LIST_NAME,
    NAME_START,
    back_up,
    backups_in,
    check_backup,
    made_at,
    remove_older,
    rotate,
)
from hematovision_desktop.services.messages.backups import (
    BackupChecked,
    BackupRefused,
    BackupShown,
    BackupState,
)
from hematovision_desktop.services.messages.protection import RecoveryShown
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program

NOW = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
Start = Callable[..., tuple[Headless, Program]]


@pytest.fixture
def start(tiny_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    (tmp_path / "stick").mkdir()
    opened = []

    def begin(**chosen: object) -> tuple[Headless, Program]:
        keys = LogKeys(cost=Cost(1, 64, 1))
        monkeypatch.setattr(factories, "log_keys", lambda: keys)
        desk = Headless()
        settings = Settings(pack_path=tiny_pack, **chosen)  # type: ignore[arg-type]
        desk.program = Program(settings, desk.send, factories.build_outside())
        opened.append(desk.program)
        desk.program.load_model()
        return desk, desk.program

    yield begin
    for program in opened:
        program.close()


def at_rest(desk: Headless) -> BackupState:
    desk.until(lambda: not desk.program.backups.state.doing)
    return desk.program.backups.state


def test_a_backup_holds_what_was_pasted_and_is_verified(start: Start, tmp_path: Path) -> None:
    desk, program = start(backup_folder=tmp_path / "stick", backup_when=BackupWhen.NEVER)
    program.open_pasted(draw_field(3).pixels)
    desk.wait(BatchEnded)
    program.backups.back_up()
    desk.until(lambda: program.backups.state.last is not None)
    assert program.backups.state.kept == 1
    (made,) = backups_in(tmp_path / "stick")
    assert len(list((made / "pasted").iterdir())) == 1
    program.backups.check(made)
    checked = desk.wait(BackupChecked)
    assert (checked.folder, checked.is_locked) == (made, False)
    assert checked.made == made_at(made)
    at_rest(desk)
    (made / "log.sqlite").write_bytes(b"another")
    program.backups.check(made)
    assert "changed since" in desk.wait(BackupRefused).reason
    at_rest(desk)


@pytest.mark.parametrize("when", [BackupWhen.DAILY, BackupWhen.CLOSING])
def test_reports_a_missing_folder_and_does_not_create_it(
    start: Start, tmp_path: Path, when: BackupWhen
) -> None:
    """It was on a stick or server; a new folder in its place would be on this computer's own disk."""
    stick = tmp_path / "stick"
    stick.rmdir()
    desk, program = start(backup_folder=stick, backup_when=when)
    if when is BackupWhen.DAILY:
        desk.until(lambda: program.backups.state.fault != "")
        fault = program.backups.state.fault
    else:
        fault = program.backups.make_last(lambda _done, _total: None)
    assert fault.startswith(f"The folder {stick} for backups is not there. Connect its disk")
    assert not stick.exists()


def test_makes_a_backup_only_when_it_is_due(start: Start, tmp_path: Path) -> None:
    desk, program = start(backup_folder=tmp_path / "stick")
    desk.until(lambda: program.backups.state.last is not None)
    program.backups.look()
    at_rest(desk)
    assert program.flush()
    assert len(backups_in(tmp_path / "stick")) == 1


@pytest.mark.parametrize(
    ("when", "last", "due"),
    [
        (BackupWhen.DAILY, None, True),
        (BackupWhen.DAILY, NOW - DAY, True),
        (BackupWhen.DAILY, NOW - DAY + timedelta(seconds=1), False),
        (BackupWhen.DAILY, NOW + timedelta(days=400), True),
        (BackupWhen.CLOSING, None, False),
        (BackupWhen.NEVER, None, False),
    ],
)
def test_when_a_backup_is_due(when: BackupWhen, last: datetime | None, due: bool) -> None:
    assert is_due(Settings(backup_folder=Path("/stick"), backup_when=when), last, NOW) is due
    assert not is_due(Settings(backup_when=when), last, NOW)


@pytest.mark.parametrize("keep", [1, 2, 4])
def test_a_wrong_clock_does_not_thin_out_a_new_backup(tmp_path: Path, keep: int) -> None:
    # Long ago, so none of these moments is in the future for the test's own clock.
    now = datetime(2004, 5, 6, 8, 0, tzinfo=UTC)
    just, before = stamp_of(now), stamp_of(now - DAY)
    ahead, further = stamp_of(now + 30 * DAY), stamp_of(now + 60 * DAY)
    for stamp in (ahead, just, further, before):
        put_backup(tmp_path, stamp)
    rotate(tmp_path, keep, now)
    left = {one.name.removeprefix(NAME_START) for one in tmp_path.iterdir()}
    assert left == {just, before, further, ahead} - set((ahead, further, before)[: 4 - keep])


def put_backup(folder: Path, stamp: str) -> Path:
    made = folder / f"{NAME_START}{stamp}"
    made.mkdir(parents=True)
    (made / LIST_NAME).write_text("{}")
    return made


def test_making_a_backup_thins_out_the_others(start: Start, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    old = [put_backup(stick, f"2020-01-0{day} 10-00-00") for day in (1, 2, 3)]
    ahead = put_backup(stick, "2199-01-01 10-00-00")
    desk, program = start(backup_folder=stick, backup_when=BackupWhen.NEVER, backups_kept=2)
    program.backups.back_up()
    desk.until(lambda: program.backups.state.kept == 2)
    just, second = backups_in(stick)
    assert second == old[-1]
    assert just not in (*old, ahead)
    assert (just / LIST_NAME).stat().st_size > 2


def test_leaves_another_computers_backups_in_the_folder_alone(start: Start, tmp_path: Path) -> None:
    """Each computer makes and thins out its own backups, and leaves those of a broken one alone."""
    server = tmp_path / "server"
    theirs = [put_backup(server, f"2020-01-0{day} 10-00-00") for day in (1, 2, 3)]
    theirs.append(put_backup(server, stamp_of(datetime.now(UTC) - timedelta(minutes=5))))
    for one in theirs:
        (one / IDENTITY_NAME).write_text("ab" * 32)
    desk, program = start(backup_folder=server, backup_when=BackupWhen.DAILY, backups_kept=1)
    desk.until(lambda: program.backups.state.last is not None)
    assert at_rest(desk).kept == 1
    (own,) = set(backups_in(server)) - set(theirs)
    assert all(one.is_dir() for one in theirs)
    identity = (own / IDENTITY_NAME).read_text()
    assert backups_in(server, identity=identity) == [own]
    remove_older(server, lambda _day: True, identity)
    assert all(one.is_dir() for one in (own, *theirs))
    rotate(server, 1, identity="ab" * 32)
    assert [one for one in theirs if one.is_dir()] == theirs[3:] != []
    assert own.is_dir()


def test_a_half_deleted_backup_is_never_taken_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, gone = (put_backup(tmp_path, f"2020-01-0{day} 10-00-00") for day in (2, 1))

    def pulled(_folder: Path) -> None:
        raise OSError("the stick is gone")

    monkeypatch.setattr("shutil.rmtree", pulled)
    with pytest.raises(EnvironmentFault, match="the stick is gone"):
        rotate(tmp_path, 1)
    assert not gone.exists()
    assert backups_in(tmp_path) == [kept]


def test_two_programs_that_back_up_in_the_same_second_make_two_backups(tmp_path: Path) -> None:
    stick = tmp_path / "stick"

    def copy_of(name: str, meanwhile: Callable[[], object]) -> Callable[[Path], None]:
        def copy(target: Path) -> None:
            target.write_bytes(name.encode())
            meanwhile()

        return copy

    def back_up_one(name: str, meanwhile: Callable[[], object]) -> Path:
        log = tmp_path / name / "log.sqlite"
        (log.parent / "live").mkdir(parents=True)
        (log.parent / "live" / f"{name}.png").write_bytes(b"a cell")
        return back_up(copy_of(name, meanwhile), log, log.parent, stick, NOW)

    made: list[Path] = []
    first = back_up_one("first", lambda: made.append(back_up_one("second", lambda: None)))
    third = back_up_one("third", lambda: None)
    names = {first: "first", made[0]: "second", third: "third"}
    assert sorted(names) == sorted(backups_in(stick, NOW))
    for backup, name in names.items():
        assert sorted(check_backup(backup)) == [f"live/{name}.png", "log.sqlite"]
        assert (backup / "log.sqlite").read_bytes() == name.encode()
    assert [one.name for one in stick.iterdir() if one.name.endswith(".part")] == []


@pytest.mark.parametrize("trouble", ["no folder", "a file", "inside"])
def test_says_why_no_backup_was_made(start: Start, tmp_path: Path, trouble: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    folder = {
        "no folder": None,
        "a file": tmp_path / "file",
        "inside": places.data_folder() / "live" / "backups",
    }[trouble]
    desk, program = start(backup_folder=folder, backup_when=BackupWhen.NEVER)
    program.backups.back_up()
    desk.until(lambda: bool(program.backups.state.fault))
    assert not program.backups.state.doing


def test_makes_the_closing_backup_while_nothing_else_runs(start: Start, tmp_path: Path) -> None:
    _, program = start(backup_folder=tmp_path / "stick", backup_when=BackupWhen.CLOSING)
    told: list[tuple[int, int]] = []
    assert program.flush()
    assert program.backups.make_last(lambda done, total: told.append((done, total))) == ""
    assert len(backups_in(tmp_path / "stick")) == 1
    _, other = start(backup_folder=tmp_path / "stick" / "file", log_path=tmp_path / "b.sqlite")
    assert other.backups.make_last(lambda _done, _total: None) == ""  # daily: not now


def test_removes_old_backups_and_nothing_else(tmp_path: Path) -> None:
    names = [f"HematoVision backup 2026-11-{day:02} 08-00-00" for day in range(1, 10)]
    for name in names:
        (tmp_path / name).mkdir()
        (tmp_path / name / "files.json").write_bytes(b"{}")
    others = ["HematoVision backup of my own", "HematoVision backup 2026-10-01 08-00-00", "notes"]
    for name in others:  # a backup without its list is incomplete and belongs to nobody
        (tmp_path / name).mkdir()
    rotate(tmp_path, 3)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(names[-3:] + others)


def test_an_encrypted_backup_asks_for_its_passphrase(start: Start, tmp_path: Path) -> None:
    words = "four words of somebody"
    desk, program = start(backup_folder=tmp_path / "stick", backup_when=BackupWhen.NEVER)
    program.protection.protect(Guard.PASSPHRASE, words)
    key = desk.wait(RecoveryShown).key
    program.backups.back_up()
    desk.until(lambda: program.backups.state.last is not None)
    (made,) = backups_in(tmp_path / "stick")
    program.close()
    desk, program = start(log_path=tmp_path / "second.sqlite")
    for given, locked in (("", True), ("wrong words", None), (key, False)):
        program.backups.check(made, given)
        if locked is None:
            desk.wait(BackupRefused)
        else:
            assert desk.wait(BackupChecked).is_locked is locked
        at_rest(desk)


def test_recognises_a_backup_made_before_encryption(start: Start, tmp_path: Path) -> None:
    desk, program = start(backup_folder=tmp_path / "stick", backup_when=BackupWhen.NEVER)
    program.backups.back_up()
    desk.until(lambda: program.backups.state.last is not None)
    (made,) = backups_in(tmp_path / "stick")
    program.backups.check(made)
    assert not desk.wait(BackupChecked).unprotects
    at_rest(desk)
    program.protection.protect(Guard.PASSPHRASE, "four words of somebody")
    desk.wait(RecoveryShown)
    program.backups.check(made)
    checked = desk.wait(BackupChecked)
    assert (checked.is_locked, checked.unprotects) == (False, True)
    at_rest(desk)


def test_says_last_why_a_backup_is_refused(start: Start, tmp_path: Path) -> None:
    desk, program = start(backup_when=BackupWhen.NEVER)
    program.backups.check(tmp_path / "none")
    desk.wait(BackupRefused)
    assert not program.backups.state.doing
    assert not [one for one in desk.told if isinstance(one, BackupShown)][-1].state.doing
