"""Who may do what while the log does not say yet, and while requests are on their way."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from headless import PATIENCE_S, Headless

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.core.signing.people import Right, Role
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.messages.people import PeopleShown, PeopleState, PeopleThen
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import Refused, SampleSearch
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.inbox import Answered, Message

ADA_WORDS, GRACE_WORDS = "correct horse", "battery staple"


class Disk:
    """Opens the log unless its disk is away."""

    def __init__(self, outside: Outside) -> None:
        self._open = outside.open_log
        self.is_away = False

    def open_log(self, path: Path) -> Log:
        if self.is_away:
            raise EnvironmentFault("The disk is away.")
        return self._open(path)


class Post:
    """Carries messages to the main thread. late: answers that it holds back; None if it holds none."""

    def __init__(self, mail: Headless) -> None:
        self._mail = mail
        self.late: queue.SimpleQueue[Message] | None = None

    def send(self, message: Message) -> None:
        if self.late is not None and isinstance(message, Answered):
            self.late.put(message)
        else:
            self._mail.send(message)


@pytest.fixture
def post(mail: Headless) -> Post:
    return Post(mail)


@pytest.fixture
def outside() -> Outside:
    return build_outside()


@pytest.fixture
def disk(outside: Outside) -> Disk:
    """The disk of a log with an administrator, a technician and a sample."""
    with closing(SqliteLog(outside.places.log)) as log:
        hashed = outside.passphrases.make
        log.add_person("Ada", Role.ADMINISTRATOR, hashed(ADA_WORDS), must_change=False)
        log.add_person("Grace", Role.TECHNICIAN, hashed(GRACE_WORDS), must_change=False)
        log.add_sample(SampleDetails("26-1"))
    return Disk(outside)


@pytest.fixture
def start(
    mail: Headless, post: Post, tiny_pack: Path, outside: Outside, disk: Disk
) -> Iterator[Callable[[], Program]]:
    """Return a function that starts the program."""
    started: list[Program] = []

    def begin() -> Program:
        here = replace(outside, open_log=disk.open_log)
        mail.program = Program(Settings(pack_path=tiny_pack), post.send, here)
        mail.program.load_model()
        started.append(mail.program)
        return mail.program

    yield begin
    for one in started:
        one.close()


def test_a_log_that_opens_late_asks_who_is_there(
    start: Callable[[], Program], disk: Disk, mail: Headless
) -> None:
    disk.is_away = True
    program = start()
    assert "away" in mail.wait(Fault).message
    disk.is_away = False
    mail.until(lambda: program.people.state.is_locked)
    assert not program.people.state.may(Right.SIGN)


def test_nobody_removes_anything_before_the_log_says_who_may(
    start: Callable[[], Program], disk: Disk, mail: Headless
) -> None:
    disk.is_away = True
    program = start()
    assert "away" in mail.wait(Fault).message
    with closing(SqliteLog(program.log_path)) as log:
        (sample,) = log.samples(SampleQuery(), Page()).samples
    program.samples.remove([sample.known])
    assert "not answered yet" in mail.wait(Fault).message
    disk.is_away = False
    mail.until(lambda: program.people.state.is_locked)
    assert mail.answer(SampleSearch(SampleQuery(), Page())).total == 1


def asked(mail: Headless, call: Callable[[PeopleThen], None]) -> PeopleState:
    answers: list[PeopleState | Refused] = []
    call(answers.append)
    mail.until(lambda: bool(answers))
    assert isinstance(answers[0], PeopleState)
    return answers[0]


@pytest.fixture
def at_work(start: Callable[[], Program], mail: Headless) -> Program:
    """The program with the administrator logged in."""
    program = start()
    mail.wait(PeopleShown)
    asked(mail, lambda then: program.people.log_in("Ada", ADA_WORDS, then))
    return program


def test_who_logs_in_stays_although_an_earlier_request_is_answered_later(
    at_work: Program, mail: Headless, post: Post
) -> None:
    people, answers = at_work.people, list[PeopleState | Refused]()
    post.late = late = queue.SimpleQueue()
    people.set_role("Grace", Role.REVIEWER, is_active=True, then=answers.append)
    answer = late.get(timeout=PATIENCE_S)
    post.late = None
    people.lock()
    asked(mail, lambda then: people.log_in("Grace", GRACE_WORDS, then))
    mail.send(answer)
    mail.until(lambda: bool(answers))
    assert people.state.author == "Grace"
    assert people.state.person is not None and people.state.person.role is Role.REVIEWER


def test_a_passphrase_changed_while_locking_logs_nobody_in(
    at_work: Program, mail: Headless
) -> None:
    people, answers = at_work.people, list[PeopleState | Refused]()
    people.change_own(ADA_WORDS, "another thing", answers.append)
    people.lock()
    mail.until(lambda: bool(answers))
    assert isinstance(answers[0], PeopleState)
    assert people.state.is_locked
    assert asked(mail, lambda then: people.log_in("Ada", "another thing", then)).author == "Ada"
