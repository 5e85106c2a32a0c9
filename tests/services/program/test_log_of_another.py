"""While another window or command has the log, everything that needs it says plainly who has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from headless import Headless

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import Refused, SampleSearch
from hematovision_desktop.services.messages.results import GatesOf, HandoversOf
from hematovision_desktop.services.program.program import Program

SAMPLE = KnownSample(1, "ab" * 16, SampleDetails("26-1"))
Then = Callable[[Any], None]
EVERYTHING = SampleSearch(SampleQuery(), Page())
ACTS: dict[str, Callable[[Program, Path, Then], object]] = {
    "worklist": lambda program, folder, _: program.samples.import_worklist(folder / "list.csv"),
    "removed sample": lambda program, _, __: program.samples.remove([SAMPLE]),
    "removed batch": lambda program, _, __: program.remove_batch(1),
    "opened batch": lambda program, _, __: program.open_batch(1),
    "table": lambda program, folder, _: program.export_csv(1, folder / "new.csv"),
    "cells": lambda program, folder, _: program.export_cells(
        1, next(iter(ExchangeForm)), folder / "new"
    ),
    "protection": lambda program, _, __: program.protection.protect(
        Guard.PASSPHRASE, "four words are enough"
    ),
    "second reading here": lambda program, _, then: program.second_reader.ask_here(
        SAMPLE, "Bo", then
    ),
    "names of a reader": lambda program, _, then: program.second_reader.take_over(1, "Bo", then),
    "agreement": lambda program, _, then: program.second_reader.compare(1, then),
    "handed over": lambda program, _, then: program.ask(HandoversOf(1), then),
    "gates": lambda program, _, then: program.ask(GatesOf(1), then),
    "samples": lambda program, _, then: program.ask(EVERYTHING, then),
}


@pytest.fixture
def refused(tiny_pack: Path) -> Iterator[tuple[Program, Headless]]:
    """Return the program, which has said that another one has the log."""
    outside, mail = build_outside(), Headless()
    with closing(SqliteLog(outside.places.log)):
        program = mail.program = Program(Settings(pack_path=tiny_pack), mail.send, outside)
        program.load_model()
        assert "using the log" in mail.wait(Fault).message
        mail.ask(EVERYTHING)
        mail.ask(EVERYTHING)  # by now it is known that nobody knows who works with this log
        yield program, mail
        program.close()


@pytest.mark.parametrize("act", ACTS)
def test_says_who_has_the_log(act: str, refused: tuple[Program, Headless], tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("accession\n26-2\n", "utf-8")
    program, mail = refused
    answers: list[Any] = []
    before = len(mail.told)

    def reasons() -> list[str]:
        said = [one.reason for one in answers if isinstance(one, Refused)]
        return said + [one.message for one in mail.told[before:] if isinstance(one, Fault)]

    ACTS[act](program, tmp_path, answers.append)
    mail.until(lambda: bool(reasons()))
    (reason,) = reasons()
    assert "is using the log" in reason
