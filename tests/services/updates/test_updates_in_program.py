"""Updates in the running program: whose word counts, what is told, and which pack names cells next."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from headless import Headless
from updates_made import make_update, pack_update

from hematovision_desktop.adapters.keys.key_file import Cost
from hematovision_desktop.adapters.keys.passphrases import Argon2Passphrases
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.signing.people import Role
from hematovision_desktop.core.signing.signed_record import fingerprint_of
from hematovision_desktop.core.updates.update import UpdateKind
from hematovision_desktop.services.messages.program import ModelChanged
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.updates import (
    Offer,
    Prepared,
    UpdatesShown,
    UpdateState,
)
from hematovision_desktop.services.program.program import Program

WORDS = "correct horse"


@pytest.fixture
def program(mail: Headless, tiny_pack: Path, data_folder: Path) -> Iterator[Program]:
    outside = replace(build_outside(), passphrases=Argon2Passphrases(Cost(1, 8, 1)))
    updates = replace(outside.updates(), shipped=lambda _kind: "0.1.0")
    outside = replace(outside, updates=lambda: updates)
    one = mail.program = Program(Settings(), mail.send, outside)
    yield one
    assert one.close()


def asked(mail: Headless, act: Callable[[Callable[[Any], None]], None]) -> Any:
    """What a call answers."""
    answers: list[Any] = []
    act(answers.append)
    mail.until(lambda: bool(answers))
    return answers[0]


def trusted_offer(program: Program, mail: Headless, stick: Path) -> Offer:
    offer = asked(mail, lambda then: program.updates.open(stick, then))
    assert isinstance(offer, Offer)
    offer = asked(mail, lambda then: program.updates.trust(offer, "Ann", then))
    assert isinstance(offer, Offer)
    return offer


def test_a_pack_is_judged_installed_and_names_cells_from_then_on(
    program: Program, mail: Headless, tiny_pack: Path, tmp_path: Path, *, data_folder: Path
) -> None:
    offer = trusted_offer(program, mail, pack_update(tmp_path / "pack.hvupdate", tiny_pack))
    prepared = asked(mail, lambda then: program.updates.prepare(offer, then))
    assert isinstance(prepared, Prepared)
    assert prepared.figures is not None
    assert prepared.figures.after == "hematovision 9"
    state = asked(mail, lambda then: program.updates.install(prepared, then))
    assert isinstance(state, UpdateState)
    assert state.installed[0].version == "9"
    changed = mail.wait(ModelChanged)
    assert changed.card is not None
    assert changed.card.title == "hematovision 9"
    asked(mail, lambda then: program.updates.go_back(UpdateKind.MODEL, then))
    changed = mail.wait(ModelChanged)
    assert changed.card is not None
    assert changed.card.title != "hematovision 9"
    assert program.close()
    with closing(SqliteLog(data_folder / "log.sqlite")) as log:
        told = [json.loads(one.payload)["text"] for one in log.events() if one.kind == "update"]
    assert [one.partition(",")[0].partition(" of ")[0][:14] for one in told] == [
        f"key {fingerprint_of(offer.update.public_key)}"[:14],
        "model 9 is in ",
        "model 0.1.0 as",
    ]


def test_what_a_technician_may_not_is_refused(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    make_update(tmp_path / "texts.hvupdate")
    people = program.people
    asked(mail, lambda then: people.turn_on("Ada", WORDS, then))
    asked(mail, lambda then: people.add("Bob", Role.TECHNICIAN, WORDS, then))
    asked(mail, lambda then: people.log_in("Bob", WORDS, then))
    asked(mail, lambda then: people.change_own(WORDS, "battery staple", then))
    offer = asked(mail, lambda then: program.updates.open(tmp_path / "texts.hvupdate", then))
    assert isinstance(offer, Offer)
    for act in (
        lambda then: program.updates.trust(offer, "Bob", then),
        lambda then: program.updates.prepare(offer, then),
        lambda then: program.updates.install(Prepared(offer, None), then),
        lambda then: program.updates.go_back(UpdateKind.MODEL, then),
    ):
        answer = asked(mail, act)
        assert isinstance(answer, Refused)
        assert "administrators" in answer.reason


def test_one_that_runs_can_be_stopped_and_another_waits(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    make_update(tmp_path / "texts.hvupdate")
    answers: list[Any] = []
    program.updates.open(tmp_path / "texts.hvupdate", answers.append)
    program.updates.open(tmp_path / "texts.hvupdate", answers.append)
    program.updates.stop()
    mail.until(lambda: len(answers) == 2)
    assert any(isinstance(one, Refused) and "One thing at a time" in one.reason for one in answers)
    mail.until(lambda: not program.updates.state.doing)
    assert program.updates.state.keys == ()


def test_a_file_that_is_none_is_refused_in_words(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    (tmp_path / "x.hvupdate").write_bytes(b"something else")
    answer = asked(mail, lambda then: program.updates.open(tmp_path / "x.hvupdate", then))
    assert isinstance(answer, Refused)
    assert answer.reason.startswith("This file is not a HematoVision update, or it is damaged.")
    assert isinstance(mail.wait(UpdatesShown).state, UpdateState)


@pytest.mark.parametrize("content", [b"", b"HEMATOVISION-UPDATE/1\n", bytes(300_000)])
def test_why_an_update_is_refused_is_said_after_how_things_stand(
    program: Program, mail: Headless, tmp_path: Path, content: bytes
) -> None:
    """What stands on the panel would else be covered by news of work that was over before."""
    stick, standing = tmp_path / "a.hvupdate", []

    def note(answer: object) -> None:
        assert isinstance(answer, Refused)
        shown = [one for one in mail.told if isinstance(one, UpdatesShown)]
        standing.append(shown[-1].state.doing)

    stick.write_bytes(content)
    program.updates.open(stick, note)
    mail.until(lambda: bool(standing))
    assert standing == [""]
