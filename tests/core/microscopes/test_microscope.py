"""Microscope profiles: how they are recognised, and what was proven on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    FieldResult,
    FieldStatus,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.foreign import LEAST_CELLS
from hematovision_desktop.core.microscopes.microscope import (
    CheckState,
    Evidence,
    KnownMicroscope,
    MicroscopeProfile,
    OodCounts,
    Trust,
    measured_scale,
    ood_counts_of,
    put_camera,
    recognise,
    standing_on,
    was_corrected,
)
from hematovision_desktop.core.microscopes.proof import NamedBy, Proof, ProvenStep, Terms
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.core.verdicts.verdict_book import CellState

NOW = datetime(2026, 1, 2, tzinfo=UTC)
OLYMPUS = MicroscopeProfile(1, "Olympus", NOW, ("usb:1",), ((640, 480),), (220.0, 215.0, 210.0))
ZEISS = MicroscopeProfile(2, "Zeiss", NOW, ("usb:2",), ((640, 480),), (180.0, 200.0, 190.0))
TWIN = MicroscopeProfile(3, "Twin", NOW, (), ((640, 480),), (222.0, 214.0, 209.0))


@pytest.mark.parametrize(
    ("evidence", "name"),
    [
        (Evidence("usb:2"), "Zeiss"),
        (Evidence("usb:9"), None),
        (Evidence(size=(640, 480), background=(218.0, 214.0, 212.0)), "Olympus"),
        (Evidence(size=(640, 480), background=(90.0, 90.0, 90.0)), None),
        (Evidence(size=(1280, 960), background=(218.0, 214.0, 212.0)), None),
        (Evidence(size=(640, 480)), None),
    ],
)
def test_recognises_a_microscope(evidence: Evidence, name: str | None) -> None:
    found = recognise([OLYMPUS, ZEISS], evidence)
    assert (found.name if found else None) == name


def test_does_not_guess_between_two_equal_matches() -> None:
    evidence = Evidence(size=(640, 480), background=(218.0, 214.0, 212.0))
    assert recognise([OLYMPUS, TWIN], evidence) is None


PACK = NamedBy("m", "ab" * 32)
TERMS = Terms(PACK, 0.8)
NEAR, FAR = OodCounts(LEAST_CELLS, 15), OodCounts(LEAST_CELLS, 16)


@pytest.mark.parametrize(
    ("cells", "proof", "trust"),
    [
        (NEAR, None, Trust.FAMILIAR),
        (FAR, None, Trust.FOREIGN),
        (FAR, Proof(59, 59), Trust.PROVEN),
        (FAR, Proof(20, 59), Trust.FOREIGN),
        (OodCounts(LEAST_CELLS - 1, 29), None, Trust.NOT_YET_KNOWN),
        (OodCounts(), None, Trust.NOT_YET_KNOWN),
        (FAR, Proof(59, 59, seen=900, corrected=400), Trust.FOREIGN),
    ],
)
def test_how_far_names_may_be_trusted(cells: OodCounts, proof: Proof | None, trust: Trust) -> None:
    microscope = KnownMicroscope(OLYMPUS, {PACK: proof} if proof else {})
    standing = standing_on(cells, microscope, TERMS)
    assert standing.trust is trust


def test_another_model_needs_its_own_check() -> None:
    microscope = KnownMicroscope(OLYMPUS, {PACK: Proof(59, 59)})
    assert standing_on(NEAR, microscope, TERMS).promise == 0.95
    for other in (
        replace(PACK, sha256="cd" * 32),
        replace(PACK, name="m + site 1"),
        replace(PACK, label_set=LabelSet.EXTENDED),
    ):
        assert standing_on(NEAR, microscope, Terms(other, 0.8)).check is CheckState.OTHER_MODEL
    assert standing_on(NEAR, microscope, TERMS).check is CheckState.PROVEN
    unchecked = standing_on(NEAR, KnownMicroscope(OLYMPUS), TERMS)
    assert unchecked.check is CheckState.NOT_CHECKED
    assert standing_on(NEAR, None, TERMS).microscope == ""
    assert standing_on(NEAR, microscope, None).promise is None


@pytest.mark.parametrize(
    ("asked", "promise", "proven_from"),
    [(0.5, None, 0.8), (0.8, 0.90, None), (0.94, 0.90, None), (0.95, 0.95, None)],
)
def test_a_promise_holds_from_the_confidence_that_was_checked(
    asked: float, promise: float | None, proven_from: float | None
) -> None:
    proof = Proof(87, 90, drawn_from=0.8, surer=(ProvenStep(0.95, 0.95, 59, 59),))
    standing = standing_on(NEAR, KnownMicroscope(OLYMPUS, {PACK: proof}), Terms(PACK, asked))
    assert (standing.promise, standing.proven_from) == (promise, proven_from)
    assert (standing.trust is Trust.PROVEN) is (promise is not None)


@pytest.mark.parametrize(
    ("proof", "check"),
    [
        (None, CheckState.NOT_CHECKED),
        (Proof(seen=40, corrected=20), CheckState.NOT_CHECKED),
        (Proof(1, 1), CheckState.NOT_FINISHED),
        (Proof(28, 28), CheckState.NOT_FINISHED),
        (Proof(28, 29), CheckState.NOTHING_PROVEN),
        (Proof(29, 29), CheckState.PROVEN),
        (Proof(29, 29, 100, 20), CheckState.TAKEN_BACK),
    ],
)
def test_a_check_that_promises_nothing_is_not_a_missing_check(
    proof: Proof | None, check: CheckState
) -> None:
    on = KnownMicroscope(OLYMPUS, {} if proof is None else {PACK: proof})
    assert standing_on(NEAR, on, TERMS).check is check


def test_remembers_only_a_measured_scale() -> None:
    scales = [
        Scale(0.5, ScaleSource.ASSUMED),
        Scale(0.6, ScaleSource.REMEMBERED),
        Scale(0.7, ScaleSource.STATED),
    ]
    results = [FieldResult(0, Path("a"), FieldStatus.OK, scale=one) for one in (*scales, None)]
    assert measured_scale(results) is None
    for um_per_px in (0.1, 0.3, 0.2):
        scale = Scale(um_per_px, ScaleSource.POOLED)
        results.append(FieldResult(1, Path("a"), FieldStatus.OK, scale=scale))
    assert measured_scale(results) == 0.2


N, L = Label.NEUTROPHIL, Label.LYMPHOCYTE
SURE = Cell(Box(0, 0, 9, 9), N, 0.99, {N: 1.0}, (), 0.2)
DOUBTED = replace(SURE, reasons=(ReviewReason.LOW_CONFIDENCE,), distance=0.1)
PLATELET = replace(SURE, label=Label.PLATELET)


def test_counts_leukocytes_beyond_the_limit() -> None:
    cells = [SURE, DOUBTED, PLATELET, replace(SURE, distance=None)]
    assert ood_counts_of(cells, 0.15) == OodCounts(2, 1, 1)
    assert ood_counts_of(cells, None) == OodCounts()
    assert OodCounts(2, 1, 1) + OodCounts(3, 3, 2) == OodCounts(5, 4, 3)


@pytest.mark.parametrize(
    ("cell", "state", "corrected"),
    [
        (SURE, CellState(is_named=True, label=L, who="me"), True),
        (SURE, CellState(is_named=True, label=N, who="me"), False),
        (SURE, CellState(is_named=True, label=Label.BAND, who="me"), False),
        (SURE, CellState(is_named=True, label=Label.ARTEFACT, who="me"), True),
        (SURE, CellState(is_named=True, label=None, who="me"), True),
        (SURE, CellState(removed=True, who="me"), True),
        (SURE, CellState(same_as=CellKey(0, 0)), False),
        (DOUBTED, CellState(is_named=True, label=L, who="me"), False),
        (PLATELET, CellState(is_named=True, label=L, who="me"), False),
    ],
)
def test_which_verdicts_correct_a_sure_name(cell: Cell, state: CellState, corrected: bool) -> None:
    assert was_corrected(cell, state) is corrected


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ((1,), 1),
        ((1, 1), 1),
        ((1, 2), 2),  # the camera was put on the other one, and stays there
        ((1, 2, 2), 2),
        ((1, 2, 1), None),  # the camera came back: both share it
        ((1, 2, 1, 2), None),
        ((1, 2, 1, 3), None),
        ((1, 2, 3), 3),
        ((1, 2, 3, 1), None),
        ((1, 2, None), None),
        ((1, 2, 1, None, 2), 2),  # forgotten by all, the camera starts anew
    ],
)
def test_a_camera_used_on_several_microscopes_identifies_none(
    said: tuple[int | None, ...], told: int | None
) -> None:
    known = {
        one: MicroscopeProfile(one, str(one), NOW, camera_keys=("other",)) for one in (1, 2, 3)
    }
    for number in said:
        known |= {one.profile_id: one for one in put_camera(known.values(), number, "tube")}
        assert put_camera(known.values(), number, "tube") == ()  # saying it twice changes nothing
    found = recognise(known.values(), Evidence("tube"))
    assert (found.profile_id if found else None) == told
    assert all("other" in one.camera_keys for one in known.values())
