"""A refused program names the log's real owner, and a former owner's note is not believed."""

from __future__ import annotations

import errno
import json
import os
import platform
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock

from hematovision_desktop.adapters.log.disk.copies import restore_log
from hematovision_desktop.adapters.log.disk.owner import own
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError

UNKNOWN = r"^Another window or command of this program is using the log .*log\.db\. Close it"
HOLD = """
import sys
from pathlib import Path
from types import SimpleNamespace

from hematovision_desktop import __main__ as program
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.shell import backup, screen_probe

log = Path(sys.argv[1])


def hold(*_given, **_named):
    kept = SqliteLog(log)
    print("open", flush=True)
    sys.stdin.read()
    kept.close()
    return 0


backup.run_check = hold
screen_probe.check_libraries = lambda _environ: None
program.load_window = lambda: SimpleNamespace(run_window=hold)
sys.exit(program.main([*sys.argv[2:], "--log", str(log)]))
"""


FROM_HERE = {
    "kind": "check",
    "process": os.getpid(),
    "since": "2026-01-01T00:00:00+00:00",
    "computer": platform.node(),
}
FROM_ELSEWHERE = FROM_HERE | {"computer": "bench-2"}


def note_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.owner")


@contextmanager
def another(path: Path, *command: str) -> Iterator[subprocess.Popen[bytes]]:
    """Another process of the program that holds the log."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"open"
        try:
            yield child
        finally:
            child.kill()


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        SqliteLog(path)
    return str(caught.value)


def test_a_command_is_named_and_its_end_gives_the_log_free(path: Path) -> None:
    with another(path, "check") as child:
        said = refusal(path)
        assert said.startswith(f"The command hematovision check (process {child.pid}, since 2")
        assert f"is using the log {path}. Wait until it ends" in said
        assert "window" not in said
        if os.name == "posix":
            assert stat.S_IMODE(note_of(path).stat().st_mode) == 0o600
    # It was killed: its note is still there, and another owner's note replaces it.
    assert note_of(path).exists()
    log = SqliteLog(path)
    assert json.loads(note_of(path).read_bytes())["process"] == os.getpid()
    log.close()
    assert not note_of(path).exists()


def test_a_window_is_named(path: Path) -> None:
    with another(path):
        assert refusal(path).startswith("Another window of this program is using the log")


@pytest.mark.parametrize(
    "told",
    [
        b"",
        b"half of {",
        b"[]",
        b"{}",
        json.dumps(FROM_HERE | {"since": "yesterday"}).encode(),
        json.dumps(FROM_HERE | {"kind": "../check\x1b"}).encode(),
        json.dumps(FROM_HERE | {"kind": ["check"]}).encode(),
        json.dumps(FROM_HERE | {"process": True}).encode(),
        json.dumps(FROM_HERE | {"process": 0}).encode(),
        json.dumps(FROM_HERE | {"process": 10**40}).encode(),
        json.dumps(FROM_HERE | {"process": "1"}).encode(),
        json.dumps(FROM_HERE | {"computer": ["bench"]}).encode(),
        json.dumps(FROM_HERE | {"computer": "bench\x1b"}).encode(),
    ],
)
def test_a_note_that_says_nothing_names_nobody(path: Path, told: bytes) -> None:
    held = own(path)
    note_of(path).write_bytes(told)
    with pytest.raises(UserError, match=UNKNOWN):
        own(path)
    held.release()


@pytest.mark.skipif(os.name != "posix", reason="only there is asked whether a process runs")
def test_a_dead_processs_note_names_nobody(path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    held = own(path)
    told = FROM_HERE | {"process": gone.pid}
    note_of(path).write_text(json.dumps(told))
    with pytest.raises(UserError, match=UNKNOWN):
        own(path)
    held.release()


@pytest.mark.parametrize("kind", ["classify", "window"])
@pytest.mark.parametrize("process", [os.getpid(), 2**22 + 1], ids=["lives here", "does not"])
def test_names_an_owner_on_another_computer_by_the_computer_only(
    kind: str, process: int, path: Path
) -> None:
    held = own(path)
    told = FROM_ELSEWHERE | {"kind": kind, "process": process}
    note_of(path).write_text(json.dumps(told))
    with pytest.raises(UserError, match=r"^The program on the computer bench-2 has used") as caught:
        own(path)
    assert "process" not in str(caught.value)
    held.release()


def test_a_note_that_cannot_be_kept_keeps_nobody_from_the_log(path: Path) -> None:
    note_of(path).mkdir(parents=True)
    log = SqliteLog(path)
    with pytest.raises(UserError, match=UNKNOWN):
        own(path)
    log.close()
    SqliteLog(path).close()


def test_a_refused_program_leaves_the_owners_note(path: Path) -> None:
    held = own(path)
    before = note_of(path).read_bytes()
    with pytest.raises(UserError):
        own(path)
    assert note_of(path).read_bytes() == before
    held.release()
    held.release()


@pytest.mark.skipif(os.name != "posix", reason="a link needs rights there")
@pytest.mark.parametrize("way", ["the log", "its folder", "a folder above", "in a circle"])
def test_begins_no_log_at_a_dangling_link(tmp_path: Path, way: str) -> None:
    away, link = tmp_path / "stick" / "away", tmp_path / "link"
    link.symlink_to(link if way == "in a circle" else away)
    path = {"the log": link, "its folder": link / "log.db"}.get(way, link / "more" / "log.db")
    copy = tmp_path / "copy.db"
    SqliteLog(copy).close()
    for act in (lambda: SqliteLog(path), lambda: restore_log(copy, path)):
        with pytest.raises(EnvironmentFault, match="which is not there"):
            act()
    assert not away.parent.exists()


def test_a_log_that_is_here_alone_has_nothing_to_say(path: Path) -> None:
    for _ in range(2):
        log = SqliteLog(path)
        assert not log.trouble
        log.close()


@pytest.mark.skipif(os.name != "posix", reason="stands in for the locks of POSIX")
def test_reports_a_disk_that_grants_its_lock_to_everyone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fcntl.flock", lambda *_: None)
    log = SqliteLog(path)
    assert "does not keep its lock for one program" in log.trouble
    log.close()


def test_the_lock_stays_with_its_owner_once_it_was_tried(path: Path) -> None:
    with another(path, "check"), pytest.raises(UserError, match="hematovision check"):
        own(path)
    held = own(path)
    assert not held.trouble
    with pytest.raises(UserError):
        own(path)
    held.release()


def test_reports_once_a_log_that_another_computer_did_not_close(path: Path) -> None:
    SqliteLog(path).close()
    note_of(path).write_text(json.dumps(FROM_ELSEWHERE))
    log = SqliteLog(path)
    assert "computer bench-2" in log.trouble
    assert "did not close it" in log.trouble
    log.close()
    log = SqliteLog(path)
    assert not log.trouble
    log.close()


def test_reports_a_log_with_two_names_under_both(path: Path) -> None:
    SqliteLog(path).close()
    other = path.with_name("snapshot.db")
    os.link(path, other)
    for one in (path, other):
        log = SqliteLog(one)
        assert "second name" in log.trouble
        log.close()
    other.unlink()
    log = SqliteLog(path)
    assert not log.trouble
    log.close()


@pytest.mark.parametrize("why", [errno.ENOSPC, errno.EDQUOT])
def test_a_disk_without_room_for_the_lock_is_full_and_forbids_nothing(
    path: Path, why: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(why, os.strerror(why))

    monkeypatch.setattr(FileLock, "acquire", refuse)
    with pytest.raises(EnvironmentFault, match=r"The disk with the log .* is full\."):
        own(path)


@pytest.mark.skipif(os.name != "posix", reason="accounts of POSIX")
@pytest.mark.parametrize("closed", ["open", "lock"])
def test_says_whose_log_another_accounts_log_is(
    closed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "log.sqlite"
    log.write_bytes(b"")
    account = log.owner()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(*((Path, "open") if closed == "open" else (FileLock, "acquire")), refuse)
    with pytest.raises(EnvironmentFault, match=r"cannot be written \(Permission denied\)"):
        own(log)
    monkeypatch.setattr("os.geteuid", lambda: os.getuid() + 1)
    with pytest.raises(EnvironmentFault) as told:
        own(log)
    assert f"belongs to the account {account} on this computer" in str(told.value)
