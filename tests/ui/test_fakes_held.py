"""The fakes accept the same calls as the program, and the check of both notices faults."""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from fake_commands import FakeCommands
from held_commands import (
    Held,
    NotHeld,
    all_protocols,
    fits,
    protocol_methods,
    protocol_values,
    signature_of,
)

from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.samples.handover_format import HandoverFormat, HandoverTarget
from hematovision_desktop.core.signing.people import Role
from hematovision_desktop.services.messages.questions import Refused, SampleOf
from hematovision_desktop.services.messages.results import GatesOf
from hematovision_desktop.services.messages.review import BatchRef

PROTOCOLS = all_protocols()


def part_of(whole: object, path: str) -> Any:
    return attrgetter(path)(whole) if path else whole


@pytest.mark.parametrize("path", PROTOCOLS)
def test_a_fake_has_the_programs_signatures(path: str, commands: FakeCommands) -> None:
    fake = part_of(commands, path)
    for name in protocol_methods(PROTOCOLS[path]):
        assert signature_of(fake, name) == signature_of(PROTOCOLS[path], name), name
    assert [name for name in protocol_values(PROTOCOLS[path]) if not hasattr(fake, name)] == []


@pytest.mark.parametrize(
    ("value", "hint", "wanted"),
    [
        ("reviewer", Role, False),
        (Role.REVIEWER, Role, True),
        (Role.REVIEWER, str, True),
        (None, int | None, True),
        ("3", int | None, False),
        (3, float, True),
        ((Role.REVIEWER, "reviewer"), tuple[Role, ...], False),
        ((Role.REVIEWER, "reviewer"), tuple[Role, str], True),
        ({"a": 1}, dict[str, int], True),
        ({"a": "1"}, dict[str, int], False),
        (HandoverTarget(HandoverFormat.HL7, Path()), HandoverTarget, True),
        (HandoverTarget("hl7", Path()), HandoverTarget, False),  # type: ignore[arg-type]
    ],
)
def test_which_values_fit_an_annotation(value: object, hint: Any, wanted: bool) -> None:
    assert fits(value, hint) is wanted


def test_notices_a_string_in_place_of_a_value(commands: FakeCommands) -> None:
    held = Held(commands)
    with pytest.raises(NotHeld, match=r"people\.add was given role='reviewer'"):
        held.people.add("Bo", "reviewer", "a passphrase", print)
    with pytest.raises(NotHeld, match="export_cells was given form"):
        held.export_cells(BatchRef(1), "coco", Path("/tmp"))
    held.export_cells(BatchRef(1), ExchangeForm.COCO, Path("/tmp"))
    assert held.called == {"people.add", "export_cells"}


def test_notices_an_answer_of_another_type(commands: FakeCommands) -> None:
    held = Held(commands)
    told: list[object] = []
    held.ask(SampleOf(4000), told.append)
    assert isinstance(told[0], Refused) and held.asked == {SampleOf}
    commands.signable = "yes"  # type: ignore[assignment]
    with pytest.raises(NotHeld, match="ask was answered 'yes'"):
        held.ask(GatesOf(7), told.append)
