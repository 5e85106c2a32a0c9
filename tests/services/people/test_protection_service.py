"""An encrypted log and the whole program: locked until it is opened, encrypted while it runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.adapters.keys.key_file import Cost
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import factories
from hematovision_desktop.assembly.log_keys import LogKeys
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.protection import (
    ProtectionShown,
    RecoveryShown,
    WordsRefused,
)
from hematovision_desktop.services.messages.questions import LogSearch, Refused
from hematovision_desktop.services.messages.review import BatchEnded, LogChanged
from hematovision_desktop.services.people.protection import FREE_TRIES, LONGEST_WAIT_S, SlowDown
from hematovision_desktop.services.program.program import Program

WORDS = "four words of somebody"
Start = Callable[[], tuple[Headless, Program]]


@pytest.fixture
def start(tiny_pack: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Start the program as a new process would: with no key at hand."""

    def begin() -> tuple[Headless, Program]:
        keys = LogKeys(cost=Cost(1, 64, 1))
        monkeypatch.setattr(factories, "log_keys", lambda: keys)
        desk = Headless()
        desk.program = Program(Settings(pack_path=tiny_pack), desk.send, factories.build_outside())
        desk.program.load_model()
        return desk, desk.program

    return begin


def classify(desk: Headless, folder: Path) -> None:
    draw_folder(folder, seed=2, count=2)
    desk.program.open_paths([folder])
    desk.wait(BatchEnded)


def test_encrypts_a_log_while_running_and_opens_it_by_passphrase_at_the_next_start(
    start: Start, tmp_path: Path
) -> None:
    desk, program = start()
    classify(desk, tmp_path / "first")
    program.protection.protect(Guard.PASSPHRASE, WORDS)
    key = desk.wait(RecoveryShown)
    assert key.is_new
    desk.until(lambda: program.protection.state.guard is Guard.PASSPHRASE)
    classify(desk, tmp_path / "second")
    assert program.close()

    desk, program = start()
    desk.until(lambda: bool(program.protection.state.locked))
    assert isinstance(desk.ask(LogSearch(LogQuery())), Refused)
    classify(desk, tmp_path / "third")  # nothing waits for the passphrase
    assert program.pending
    program.protection.unlock("not these")
    assert desk.wait(WordsRefused).wait_s == 0
    program.protection.unlock(WORDS)
    desk.wait(LogChanged)
    desk.until(lambda: not program.protection.state.locked)
    assert program.flush()
    names = [one.start.name for one in desk.search()]
    assert names == ["third", "second", "first"]
    assert not [one for one in desk.passed if isinstance(one, Fault)]
    assert program.close()

    desk, program = start()
    desk.until(lambda: bool(program.protection.state.locked))
    program.protection.unlock(key.key.lower().replace("-", " "))
    desk.until(lambda: not program.protection.state.locked)
    assert len(desk.search()) == 3
    program.protection.show_recovery(WORDS)
    assert desk.wait(RecoveryShown) == RecoveryShown(key.key)
    program.protection.protect(Guard.OPEN, present="not these")
    desk.wait(WordsRefused)
    # The state comes last: it ends the question, unless that was refused before.
    desk.until(lambda: isinstance(desk.told[-1], ProtectionShown))
    assert not program.protection.state.is_busy
    assert program.protection.state.guard is Guard.PASSPHRASE
    program.protection.protect(Guard.OPEN, present=WORDS)
    desk.until(lambda: program.protection.state.guard is Guard.OPEN)
    assert program.close()

    desk, program = start()
    assert len(desk.search()) == 3
    assert program.close()


def test_leaving_a_locked_log_loses_nothing(start: Start, tmp_path: Path) -> None:
    desk, program = start()
    classify(desk, tmp_path / "first")
    program.protection.protect(Guard.PASSPHRASE, WORDS)
    desk.wait(RecoveryShown)
    assert program.close()
    desk, program = start()
    desk.until(lambda: bool(program.protection.state.locked))
    assert program.flush()
    assert program.close()


def test_encrypting_one_log_does_not_lock_another(start: Start, tmp_path: Path) -> None:
    desk, program = start()
    program.protection.protect(Guard.PASSPHRASE, WORDS)
    desk.wait(RecoveryShown)
    assert program.close()
    desk, program = start()
    desk.until(lambda: bool(program.protection.state.locked))
    program.keep_elsewhere(tmp_path / "other.sqlite")
    assert not program.protection.state.locked
    assert desk.search() == ()
    assert program.protection.state.guard is Guard.OPEN
    assert program.close()


def test_each_wrong_passphrase_costs_more_time_than_the_one_before() -> None:
    now = [0.0]
    slow = SlowDown(lambda: now[0])
    assert [slow.miss() for _ in range(FREE_TRIES)] == [0.0] * FREE_TRIES
    assert [slow.miss() for _ in range(7)] == [2, 4, 8, 16, 32, LONGEST_WAIT_S, LONGEST_WAIT_S]
    now[0] = LONGEST_WAIT_S - 1
    assert slow.left_s == 1
    slow.hit()
    assert slow.left_s == 0
    assert slow.miss() == 0
