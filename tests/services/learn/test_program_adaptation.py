"""Adaptation without the window: verdicts give a version, used only on request."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.adapters.images.writer import write_png
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.adaptation import (
    AdaptationEnded,
    AdaptationProgress,
    AdaptationShown,
    AdaptationStep,
)
from hematovision_desktop.services.messages.program import ModelChanged
from hematovision_desktop.services.messages.questions import ExplanationOf
from hematovision_desktop.services.messages.review import (
    BatchEnded,
    MicroscopesChanged,
    NamesKnown,
)
from hematovision_desktop.services.program.program import Program

EACH = 12
TYPES = (Label.NEUTROPHIL, Label.LYMPHOCYTE)


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("adaptation") / "slides"
    for kind, label in enumerate(TYPES):
        for number in range(EACH):
            drawn = draw_field(
                1000 * kind + number, 240, 240, um_per_px=0.1, leukocytes=[label], platelets=0.0
            )
            write_png(folder / label.value / f"{number:02}.png", drawn.pixels)
    return folder


@pytest.fixture
def program(mail: Headless, tiny_pack: Path) -> Iterator[Program]:
    one = mail.program = Program(Settings(pack_path=tiny_pack), mail.send, build_outside())
    one.load_model()
    mail.wait(ModelChanged)
    yield one
    one.close()


@pytest.fixture
def named(program: Program, mail: Headless, slides: Path) -> Program:
    """Return the program with a batch whose main cells a person has named."""
    program.open_paths([slides])
    mail.wait(BatchEnded)
    for result in mail.results():
        assert result.primary is not None
        key = CellKey(result.position, result.primary)
        program.give_verdict(mail.view.ref, key, Label(result.path.parent.name))
    return program


def test_adaptation_reports_progress_and_changes_nothing(named: Program, mail: Headless) -> None:
    named.adaptation.adapt()
    ended = mail.wait(AdaptationEnded)
    assert ended.trial is not None
    assert ended.trial.refusal == ""
    assert sum(ended.trial.model.figures.cells.values()) == 2 * EACH
    steps = {event.step for event in mail.passed if isinstance(event, AdaptationProgress)}
    assert steps == set(AdaptationStep)
    named.adaptation.ask()
    state = mail.wait(AdaptationShown).state
    assert (state.versions, state.in_use, state.pack) == ((), None, "tiny 1")


def test_an_adapted_version_names_and_explains_the_next_batch(
    named: Program, mail: Headless, slides: Path, tiny_pack: Path
) -> None:
    before = hashlib.sha256(tiny_pack.read_bytes()).hexdigest()
    named.adaptation.adapt()
    mail.wait(AdaptationEnded)
    named.adaptation.use_trial()
    assert mail.wait(AdaptationShown).state.in_use == 1
    mail.wait(MicroscopesChanged)

    named.open_paths([slides])
    mail.wait(BatchEnded)
    right = [
        result.cells[result.primary].label.value == result.path.parent.name
        for result in mail.results()
        if result.primary is not None
    ]
    assert sum(right) >= 0.8 * len(right)
    assert mail.search()[0].start.model_name == "tiny 1 + site 1"

    explained = mail.answer(ExplanationOf(mail.view.ref, CellKey(0, 0)))
    evidence = explained.evidence.mean(axis=(0, 1))
    assert evidence.shape == (len(explained.labels),)
    assert hashlib.sha256(tiny_pack.read_bytes()).hexdigest() == before


def test_goes_back_to_the_shipped_layer_and_to_a_version(
    named: Program, mail: Headless, slides: Path
) -> None:
    named.adaptation.adapt()
    mail.wait(AdaptationEnded)
    named.adaptation.use_trial()
    mail.wait(MicroscopesChanged)
    for number, name in ((None, "tiny"), (1, "tiny 1 + site 1")):
        named.adaptation.use(number)
        state = mail.wait(AdaptationShown).state
        mail.wait(MicroscopesChanged)
        assert (state.in_use, [one.number for one in state.versions]) == (number, [1])
        named.open_paths([slides])
        mail.wait(BatchEnded)
        assert mail.search()[0].start.model_name == name


def test_each_microscope_uses_its_own_version(
    named: Program, mail: Headless, slides: Path, tmp_path: Path
) -> None:
    """The folder's microscope is recognised by its pictures. Others use the shipped layer."""
    named.microscopes.add(mail.view.ref, "Olympus, room 2")
    mail.wait(MicroscopesChanged)
    (known,) = named.microscopes.known
    olympus = known.profile.profile_id
    named.adaptation.adapt()
    assert "too few named cells" in mail.wait(AdaptationEnded).reason
    named.adaptation.adapt(olympus)
    assert mail.wait(AdaptationEnded).trial is not None
    named.adaptation.use_trial()
    assert (shown := mail.wait(AdaptationShown).state).in_use == 1
    assert (shown.profile_id, shown.microscope) == (olympus, "Olympus, room 2")
    mail.wait(MicroscopesChanged)

    other = tmp_path / "other"
    for number in range(4):
        drawn = draw_field(50 + number, 300, 300, um_per_px=0.1, leukocytes=[Label.NEUTROPHIL])
        write_png(other / f"{number}.png", drawn.pixels)
    names = []
    for folder in (slides, other):
        named.open_paths([folder])
        mail.wait(BatchEnded)
        names.append(mail.search()[0].start.model_name)
    assert names == ["tiny 1 + site 1", "tiny"]

    # Assigned to that microscope, its cells are named again; the others stay.
    before = mail.view.ref
    assert not named.microscopes.is_named_otherwise(before)
    named.give_verdict(before, CellKey(0, 0), Label.MONOCYTE)
    named.microscopes.put(before, olympus)
    assert named.microscopes.is_named_otherwise(before)
    named.name_anew(before)
    mail.wait(BatchEnded)
    mail.until(lambda: mail.view.ref != before and mail.view.microscope is not None)
    assert mail.view.start is not None
    assert mail.view.start.model_name == "tiny 1 + site 1"
    assert not named.microscopes.is_named_otherwise(mail.view.ref)
    assert mail.wait(NamesKnown).cells == 1
    named.flush()
    logged = [(one.start.model_name, one.standing.microscope) for one in mail.search()[:2]]
    assert logged == [("tiny 1 + site 1", "Olympus, room 2"), ("tiny", "Olympus, room 2")]
    # Assigned to no microscope, it uses the shipped layer again, whatever its pictures resemble.
    named.microscopes.put(mail.view.ref, None)
    assert named.microscopes.is_named_otherwise(mail.view.ref)
    named.name_anew(mail.view.ref)
    mail.wait(BatchEnded)
    assert mail.search()[0].start.model_name == "tiny"
    old = named.review.open(before)
    assert old is not None
    assert old.reviewed.book.state(CellKey(0, 0)).label is Label.MONOCYTE

    # A stopped batch resumes as it began; a cell is explained by the version that named it.
    named.adaptation.use(None, olympus)
    assert mail.wait(AdaptationShown).state.in_use is None
    batches = {one.start.model_name: one for one in mail.search()[::-1]}
    named.open_batch(batches["tiny 1 + site 1"].batch_id)
    explained = mail.answer(ExplanationOf(mail.view.ref, CellKey(0, 0)))
    assert explained.labels


def test_cancelling_keeps_nothing(named: Program, mail: Headless) -> None:
    named.adaptation.adapt()
    mail.wait(AdaptationProgress)
    named.adaptation.cancel()
    ended = mail.wait(AdaptationEnded)
    assert (ended.trial, ended.reason) == (None, "")
    named.adaptation.adapt()
    assert mail.wait(AdaptationEnded).trial is not None


def test_reports_too_few_named_cells(program: Program, mail: Headless) -> None:
    program.adaptation.adapt()
    ended = mail.wait(AdaptationEnded)
    assert ended.trial is None
    assert "neutrophil, 3 more" in ended.reason


def test_does_not_teach_a_withdrawn_verdict(named: Program, mail: Headless) -> None:
    for _ in range(2 * EACH - 19):
        named.undo(mail.view.ref)
    named.adaptation.adapt()
    assert "neutrophil, 1 more." in mail.wait(AdaptationEnded).reason
