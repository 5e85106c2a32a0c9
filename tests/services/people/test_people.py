"""People of the session: off until wanted; then every verdict has its author."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.keys.key_file import Cost
from hematovision_desktop.adapters.keys.passphrases import Argon2Passphrases
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.events import CountChanged, LiveFault
from hematovision_desktop.core.naming.settings import Contrast, Language, Settings, Theme
from hematovision_desktop.core.reports.report import Stamp
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.adaptation import AdaptationEnded
from hematovision_desktop.services.messages.people import PeopleShown, PeopleState, PeopleThen
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import Refused, SampleOf
from hematovision_desktop.services.messages.results import GatesOf
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program

WORDS, OTHER, THIRD = "correct horse", "battery staple", "another thing"
ADA = Person("Ada", Role.ADMINISTRATOR)


@pytest.fixture
def program(mail: Headless, tiny_pack: Path) -> Iterator[Program]:
    outside = replace(build_outside(), passphrases=Argon2Passphrases(Cost(1, 8, 1)))
    one = mail.program = Program(Settings(pack_path=tiny_pack), mail.send, outside)
    one.load_model()
    mail.wait(PeopleShown)
    yield one
    one.close()


def ask(mail: Headless, call: Callable[[PeopleThen], None]) -> PeopleState | Refused:
    answers: list[PeopleState | Refused] = []
    call(answers.append)
    mail.until(lambda: bool(answers))
    return answers[0]


def refused(mail: Headless, call: Callable[[PeopleThen], None]) -> str:
    answer = ask(mail, call)
    assert isinstance(answer, Refused)
    return answer.reason


@pytest.fixture
def at_work(program: Program, mail: Headless) -> Program:
    """Return the program with an administrator, who is logged in, and a technician."""
    ask(mail, lambda then: program.people.turn_on("Ada", WORDS, then))
    ask(mail, lambda then: program.people.add("Grace", Role.TECHNICIAN, OTHER, then))
    return program


def as_grace(program: Program, mail: Headless) -> None:
    """Log the technician in with her own passphrase."""
    program.people.lock()
    ask(mail, lambda then: program.people.log_in("grace", OTHER, then))
    ask(mail, lambda then: program.people.change_own(OTHER, THIRD, then))
    assert program.people.state.author == "Grace"


def a_batch(program: Program, mail: Headless, folder: Path) -> int:
    draw_folder(folder, seed=3, count=2)
    program.open_paths([folder])
    mail.wait(BatchEnded)
    batch = program.review.batches[-1]
    mail.until(lambda: batch.batch_id is not None)
    assert batch.batch_id is not None
    return batch.batch_id


def test_asks_nobody_until_people_are_turned_on(program: Program, mail: Headless) -> None:
    assert program.people.state == PeopleState()
    assert not program.people.state.is_locked
    assert "at least" in refused(mail, lambda then: program.people.turn_on("Ada", "short", then))
    on = ask(mail, lambda then: program.people.turn_on(" Ada ", WORDS, then))
    assert on == program.people.state == PeopleState((ADA,), ADA)
    assert "already" in refused(mail, lambda then: program.people.turn_on("Eve", OTHER, then))
    assert "do not match" in refused(mail, lambda then: program.people.turn_off(OTHER, then))
    assert ask(mail, lambda then: program.people.turn_off(WORDS, then)) == PeopleState()


def test_only_those_who_may_change_figures_set_a_microscopes_scale(
    at_work: Program, mail: Headless, tmp_path: Path
) -> None:
    a_batch(at_work, mail, tmp_path / "ward 7")
    ref, there = at_work.review.batches[-1].ref, at_work.microscopes
    there.add(ref, "Olympus")
    mail.until(lambda: at_work.review.batches[-1].microscope is not None)
    question = there.scale_question(ref)
    assert question is not None
    number = there.known[0].profile.profile_id
    as_grace(at_work, mail)
    assert there.scale_question(ref) is None
    there.keep_scale(number, question.typed(0.1))
    assert "administrators" in mail.wait(Fault).message
    at_work.people.lock()
    ask(mail, lambda then: at_work.people.log_in("Ada", WORDS, then))
    there.keep_scale(number, question.typed(0.1))
    mail.until(lambda: there.known[0].profile.scale is not None)
    assert [one.who for one in there.known[0].profile.scales] == ["Ada"]
    # Calibrating its camera cannot change it either.
    at_work.people.lock()
    ask(mail, lambda then: at_work.people.log_in("grace", THIRD, then))
    live, size = at_work.live, question.size
    live.microscope.put(number)
    live.camera.calibrate(size, 0.2)
    assert "administrators" in mail.wait(Fault).message
    at_work.flush()
    assert len(there.known[0].profile.scales) == 1
    # Nor the scale of a camera whose microscope keeps none.
    live.microscope.put(None)
    for change in (lambda: live.camera.calibrate(size, 0.2), live.camera.forget_calibration):
        change()
        assert "administrators" in mail.wait(Fault).message


def test_every_verdict_has_its_author(at_work: Program, mail: Headless, tmp_path: Path) -> None:
    a_batch(at_work, mail, tmp_path / "ward 7")
    batch = at_work.review.batches[-1]
    at_work.give_verdict(batch.ref, CellKey(0, 0), Label.MONOCYTE)
    as_grace(at_work, mail)
    at_work.give_verdict(batch.ref, CellKey(0, 0), Label.BASOPHIL)
    at_work.people.lock()
    at_work.give_verdict(batch.ref, CellKey(0, 0), Label.LYMPHOCYTE)
    assert mail.wait(Fault).message == "Log in first."
    at_work.export_csv(batch.ref, tmp_path / "cells.csv")
    assert mail.wait(Fault).message == "Log in first."
    assert [row.who for row in batch.reviewed.book] == ["Ada", "Grace"]


def test_refuses_what_a_role_does_not_allow(
    at_work: Program, mail: Headless, tmp_path: Path
) -> None:
    batch_id = a_batch(at_work, mail, tmp_path / "ward 7")
    as_grace(at_work, mail)
    at_work.remove_batch(batch_id)
    assert "may remove batches" in mail.wait(Fault).message
    assert not at_work.laboratory.change(replace(STANDARD, least_cells=7))
    assert "Only administrators may" in mail.wait(Fault).message
    at_work.protection.protect(Guard.PASSPHRASE, WORDS)
    assert "Only administrators may" in mail.wait(Fault).message
    at_work.apply_settings(Settings(theme=Theme.DARK, um_per_px=0.5))
    assert "Only administrators may" in mail.wait(Fault).message
    said = refused(mail, lambda then: at_work.people.add("Eve", Role.REVIEWER, WORDS, then))
    assert "Only administrators may" in said
    sample = mail.answer(SampleOf(batch_id))
    answers: list[Stamp | Refused] = []
    at_work.signing.sign(sample, SigningWish("Ada"), answers.append)
    mail.until(lambda: bool(answers))
    assert isinstance(answers[0], Refused) and "may sign samples" in answers[0].reason
    assert at_work.review.batches


def test_those_who_may_not_change_figures_cannot_teach_or_restore(
    at_work: Program, mail: Headless, tmp_path: Path
) -> None:
    as_grace(at_work, mail)
    at_work.adaptation.adapt()
    assert mail.wait(AdaptationEnded).trial is None
    for ask_for in (at_work.adaptation.use_trial, lambda: at_work.adaptation.use(None)):
        ask_for()
        assert "Only administrators may" in mail.wait(Fault).message
    assert not at_work.backups.restore(tmp_path)
    assert "Only administrators may" in mail.wait(Fault).message
    assert at_work.backups.wanted is None
    at_work.backups.wanted = tmp_path / "what an administrator chose"
    assert not at_work.backups.restore(tmp_path)


def test_everyone_may_change_the_look_and_language_of_the_window(
    at_work: Program, mail: Headless
) -> None:
    as_grace(at_work, mail)
    looks = Settings(
        Theme.DARK, contrast=Contrast.HIGH, text_percent=150, touch=True, language=Language.HINDI
    )
    assert at_work.people.allowed_settings(Settings(), replace(looks, um_per_px=0.5)) == looks


def test_the_person_logged_in_signs_and_the_second_gives_a_passphrase(
    at_work: Program, mail: Headless, tmp_path: Path
) -> None:
    at_work.laboratory.change(replace(STANDARD, least_cells=1, second_signer=True))
    ask(mail, lambda then: at_work.people.add("Tu", Role.REVIEWER, OTHER, then))
    batch_id = a_batch(at_work, mail, tmp_path / "ward 7")
    batch = at_work.review.batches[-1]
    for result in batch.reviewed.results():
        for index in range(len(result.cells)):
            at_work.give_verdict(batch.ref, CellKey(result.position, index), Label.MONOCYTE)
    seen = mail.answer(GatesOf(mail.answer(SampleOf(batch_id)).sample_id))
    answers: list[Stamp | Refused] = []

    def sign(words: str, second: str = "tu") -> None:
        before = len(answers)
        wish = SigningWish("Somebody else", second)
        at_work.signing.sign(seen.report.sample, wish, answers.append, words)
        mail.until(lambda: len(answers) > before)

    as_grace(at_work, mail)
    at_work.people.lock()
    ask(mail, lambda then: at_work.people.log_in("Ada", WORDS, then))
    sign(THIRD, "Grace")
    said = answers.pop()
    assert isinstance(said, Refused) and "Grace cannot be the second signer" in said.reason
    for words in ("wrong words", OTHER):
        sign(words)
    at_work.people.lock()
    ask(mail, lambda then: at_work.people.log_in("Tu", OTHER, then))
    ask(mail, lambda then: at_work.people.change_own(OTHER, THIRD, then))
    at_work.people.lock()
    ask(mail, lambda then: at_work.people.log_in("Ada", WORDS, then))
    sign(THIRD)
    wrong, known_to_ada, stamp = answers
    assert isinstance(wrong, Refused) and "do not match" in wrong.reason
    assert isinstance(known_to_ada, Refused) and "Somebody else chose" in known_to_ada.reason
    assert isinstance(stamp, Stamp)
    assert (stamp.signer, stamp.second_signer) == ("Ada", "Tu")


def test_a_reset_passphrase_must_be_replaced(at_work: Program, mail: Headless) -> None:
    ask(mail, lambda then: at_work.people.reset("Grace", THIRD, then))
    at_work.people.lock()
    assert at_work.people.state.is_locked
    said = refused(mail, lambda then: at_work.people.log_in("Grace", OTHER, then))
    assert said == refused(mail, lambda then: at_work.people.log_in("Nobody", OTHER, then))
    there = ask(mail, lambda then: at_work.people.log_in("Grace", THIRD, then))
    assert isinstance(there, PeopleState) and there.is_locked
    same = refused(mail, lambda then: at_work.people.change_own(THIRD, THIRD, then))
    assert "a passphrase other" in same
    there = ask(mail, lambda then: at_work.people.change_own(THIRD, "something new", then))
    assert isinstance(there, PeopleState) and not there.is_locked


def test_wrong_tries_must_wait(at_work: Program, mail: Headless) -> None:
    at_work.people.lock()
    for _ in range(4):
        refused(mail, lambda then: at_work.people.log_in("Ada", OTHER, then))
    assert "Wait" in refused(mail, lambda then: at_work.people.log_in("Ada", WORDS, then))


def test_another_log_has_its_own_people(at_work: Program, mail: Headless, tmp_path: Path) -> None:
    at_work.keep_elsewhere(tmp_path / "other.sqlite")
    mail.until(lambda: not at_work.people.state.is_on)
    assert at_work.people.state.author == ""
    at_work.keep_elsewhere(at_work.log_path.with_name("third.sqlite"))
    mail.settle()
    assert not at_work.people.state.is_locked


def test_records_who_counts_by_hand_at_the_microscope(at_work: Program, mail: Headless) -> None:
    at_work.live.start()
    at_work.live.add_by_hand(Label.BASOPHIL)
    while not mail.wait(CountChanged).count.by_hand:
        pass
    path = at_work.log_path
    at_work.close()
    with closing(SqliteLog(path)) as log:
        (batch_id,) = log.judged_batches()
        assert [row.who for row in log.read_batch(batch_id).verdicts] == ["Ada"]


def test_signing_from_the_command_line_needs_a_passphrase(
    at_work: Program, mail: Headless, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_batch(at_work, mail, tmp_path / "ward 7")
    log = at_work.log_path
    at_work.close()
    assert main(["sign", "ward 7", "--by", "Ada", "--log", str(log)]) == 2
    assert "do not match" in capsys.readouterr().err


def test_pauses_a_count_while_nobody_is_logged_in_and_says_so(
    at_work: Program, mail: Headless
) -> None:
    live = at_work.live
    at_work.people.lock()
    ask(mail, lambda then: at_work.people.log_in("Ada", WORDS, then))
    assert live.take_view() is None, "no microscope is opened for it"
    live.start()
    while mail.wait(CountChanged).count.state is not CountState.COUNTING:
        pass
    at_work.people.lock()
    while mail.wait(CountChanged).count.state is not CountState.PAUSED:
        pass
    assert "same slide" in mail.wait(LiveFault).message
    # No message if a person had paused it before.
    ask(mail, lambda then: at_work.people.log_in("Ada", WORDS, then))
    at_work.people.lock()
    live.set_target(200)
    mail.wait(CountChanged)
    assert sum(isinstance(one, LiveFault) for one in mail.told) == 1
