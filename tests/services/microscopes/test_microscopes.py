"""Microscopes of the session: naming, recognising and checking them, and what a check proves."""

from __future__ import annotations

import queue
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from headless import Headless
from known_microscopes import NOON, OLYMPUS, START, SURE, N, open_batch

from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.field import (
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.logbook.log import Checked
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.microscopes.microscope import (
    KnownMicroscope,
    MicroscopeProfile,
)
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale, ScaleOffer
from hematovision_desktop.core.microscopes.proof import CheckedCell
from hematovision_desktop.core.naming.layers import NO_LAYERS, Layers
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.batches.finding import NOTHING_THERE
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.services.messages.program import Fault, ModelChanged
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.microscopes.microscopes import (
    IMPOSSIBLE,
    NAMELESS,
    Microscopes,
)
from hematovision_desktop.services.people.people import People
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref, new_reviewed
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace


def test_a_batch_comes_from_its_microscope_again_when_its_log_is_used_again(
    program: Program, mail: Headless, tiny_pack: Path, tmp_path: Path
) -> None:
    program.microscopes.add(mail.view.ref, "Olympus, room 2")
    mail.until(lambda: mail.view.standing.microscope == "Olympus, room 2")
    here = Settings(pack_path=tiny_pack, review_below=0.1)
    program.apply_settings(replace(here, log_path=tmp_path / "stick" / "log.sqlite"))
    assert mail.view.microscope is None  # that log does not know it
    program.microscopes.add(mail.view.ref, "On the stick")
    mail.until(lambda: mail.view.standing.microscope == "On the stick")
    program.apply_settings(here)
    mail.until(lambda: mail.view.standing.microscope == "Olympus, room 2")
    program.apply_settings(replace(here, log_path=tmp_path / "stick" / "log.sqlite"))
    mail.until(lambda: mail.view.standing.microscope == "On the stick")


def test_recognises_a_named_microscope_and_changes_it_with_one_call(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    first = mail.view.ref
    program.microscopes.add(first, " ")
    assert mail.wait(Fault).message == NAMELESS
    assert program.microscopes.offered(first) is None
    program.microscopes.add(first, " Olympus, room 2 ")
    mail.until(lambda: mail.view.microscope is not None)
    assert mail.view.standing.microscope == "Olympus, room 2"
    program.open_paths([tmp_path / "slide"])
    mail.wait(BatchEnded)
    second = program.review.batches[-1].ref
    offered = program.microscopes.offered(second)
    assert offered is not None
    program.show(second)
    program.microscopes.put(second, offered.profile.profile_id)
    assert mail.view.standing.microscope == "Olympus, room 2"
    program.microscopes.rename(offered.profile.profile_id, "Olympus")
    mail.until(lambda: mail.view.standing.microscope == "Olympus")
    program.microscopes.put(second, None)
    program.flush()
    assert [one.standing.microscope for one in mail.search()] == ["", "Olympus"]


def test_keeps_every_change_of_a_microscope_while_the_log_is_busy(
    program: Program, mail: Headless
) -> None:
    """A busy log answers late; until then the window knows an older state of the microscope."""
    there, named = program.microscopes, []
    there.keep_new(MicroscopeProfile(0, "Leica", NOON), named.append)
    mail.until(lambda: bool(there.known))
    (profile_id,) = named
    there.rename(profile_id, "Zeiss")
    there.put(mail.view.ref, profile_id)
    there.remember_camera(profile_id, "usb-1")
    there.remember_camera(profile_id, "usb-2")
    mail.until(lambda: len(there.known[0].profile.camera_keys) == 2)
    profile = there.known[0].profile
    assert (profile.name, profile.camera_keys) == ("Zeiss", ("usb-1", "usb-2"))
    assert len(profile.sizes) == 1
    assert profile.um_per_px is not None
    assert mail.view.standing.microscope == "Zeiss"


def test_the_scale_is_asked_once_and_then_used(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    first, there = mail.view.ref, program.microscopes
    assert there.scale_question(first) is None  # no microscope chosen yet
    there.add(first, "Olympus")
    mail.until(lambda: mail.view.microscope is not None)
    question = there.scale_question(first)
    assert question is not None
    offer = question.offer
    assert offer is not None
    assert (offer.origin, offer.size) == (KeptFrom.RED_CELLS, question.size)
    assert offer.pictures >= 3
    profile_id = there.known[0].profile.profile_id
    there.keep_scale(profile_id, question.typed(7.0))
    assert mail.wait(Fault).message == IMPOSSIBLE
    kept = question.typed(1.1 * offer.um_per_px)
    there.keep_scale(profile_id, kept)
    mail.until(lambda: bool(there.known[0].profile.scales))
    assert there.scale_question(first) is None
    program.open_paths([tmp_path / "slide"])
    mail.wait(BatchEnded)
    second = program.review.batches[-1].ref
    program.show(second)
    assert {one.scale for one in mail.results()} == {Scale(kept.um_per_px, ScaleSource.KEPT)}
    there.put(second, profile_id)
    assert there.other_scale(second) is None
    assert not there.is_read_otherwise(second)
    program.show(first)
    assert not there.is_read_otherwise(first)
    there.keep_scale(profile_id, question.typed(1.3 * offer.um_per_px))
    mail.until(lambda: len(there.known[0].profile.scales) == 2)
    assert there.is_read_otherwise(first)
    program.name_anew(first)
    mail.wait(BatchEnded)
    anew = program.review.batches[-1].ref
    mail.until(lambda: there.scale_question(anew) is None)
    program.show(anew)
    assert {one.scale.um_per_px for one in mail.results() if one.scale} == {1.3 * offer.um_per_px}
    # Half as much means another objective: the pictures' own scale is used, with a note.
    there.keep_scale(profile_id, question.typed(offer.um_per_px / 2))
    mail.until(lambda: len(there.known[0].profile.scales) == 3)
    program.open_paths([tmp_path / "slide"])
    mail.wait(BatchEnded)
    third = program.review.batches[-1].ref
    program.show(third)
    there.put(third, profile_id)
    assert {one.scale.source for one in mail.results() if one.scale} == {ScaleSource.POOLED}
    other = there.other_scale(third)
    assert other is not None
    assert other.kept == offer.um_per_px / 2
    # A person who wants no scale kept is not asked again.
    there.keep_scale(profile_id, None)
    mail.until(lambda: there.known[0].profile.scale is None)
    assert there.scale_question(third) is None


def test_a_batch_read_at_a_dropped_scale_can_be_read_again(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    first, there = mail.view.ref, program.microscopes
    there.add(first, "Olympus")
    mail.until(lambda: mail.view.microscope is not None)
    question, profile_id = there.scale_question(first), there.known[0].profile.profile_id
    assert question is not None
    assert question.offer is not None
    there.keep_scale(profile_id, question.offer)
    mail.until(lambda: there.known[0].profile.scale is not None)
    program.open_paths([tmp_path / "slide"])
    mail.wait(BatchEnded)
    second = program.review.batches[-1].ref
    there.put(second, profile_id)
    assert not there.is_read_otherwise(second)
    there.keep_scale(profile_id, None)
    mail.until(lambda: there.known[0].profile.scale is None)
    assert there.is_read_otherwise(second)
    assert not there.is_read_otherwise(first)
    # Nor does it apply to a batch assigned to another microscope later.
    there.add(second, "Zeiss")
    program.show(second)
    mail.until(lambda: mail.view.standing.microscope == "Zeiss")
    assert there.is_read_otherwise(second)


def test_a_missing_folder_is_named_again_once_it_is_back(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    first, slide = mail.view.ref, tmp_path / "slide"
    away = slide.rename(tmp_path / "away")
    program.name_anew(first)
    assert mail.wait(Fault).message == NOTHING_THERE
    mail.until(lambda: len(program.review.batches) == 1)
    assert mail.view.ref == first
    assert len(mail.search()) == 1
    # Missing pictures are reported, and the others read.
    away.rename(slide)
    for gone in sorted(slide.glob("*.png"))[:2]:
        gone.unlink()
    program.name_anew(first)
    assert "not where they were: 2." in mail.wait(Fault).message
    mail.wait(BatchEnded)
    assert len(mail.results()) == 4
    assert len(mail.search()) == 2


def test_a_proof_holds_for_a_batch_that_is_named_again(
    program: Program, mail: Headless, tiny_pack: Path
) -> None:
    program.microscopes.add(mail.view.ref, "Olympus")
    mail.until(lambda: mail.view.microscope is not None)
    start = mail.view.start
    assert start is not None
    (logged,) = mail.search()
    assert program.close()
    # A check, and the scale of another objective, both kept by the command line.
    outside, right = build_outside(), CheckedCell(N, 0.9, N, 0.1)
    with closing(outside.open_log(outside.places.log)) as log:
        log.add_checked(1, start.terms.named_by, [Checked(right, "", NOON)] * 59)
        log.keep_scale(1, ScaleOffer(0.12, KeptFrom.TYPED, 0, (640, 480)))
    again = mail.program = Program(
        Settings(pack_path=tiny_pack, review_below=0.1), mail.send, outside
    )
    again.load_model()
    mail.wait(ModelChanged)
    again.open_batch(logged.batch_id)
    mail.until(lambda: again.review.view is not None and bool(again.microscopes.known))
    before = mail.view.ref
    assert again.microscopes.is_read_otherwise(before)
    promised = mail.view.standing.promise
    assert promised is not None
    again.name_anew(before)
    mail.wait(BatchEnded)
    mail.until(lambda: mail.view.ref != before and mail.view.microscope is not None)
    assert {one.scale for one in mail.results()} == {Scale(0.12, ScaleSource.KEPT)}
    assert mail.view.standing.promise == promised
    again.flush()
    assert [one.standing.promise for one in mail.search()] == [promised, promised]
    # A cell of a check belongs to the batch it was drawn from and is not counted twice.
    proof = again.microscopes.known[0].proof(start.terms.named_by)
    assert proof is not None
    assert (proof.checked, proof.right) == (59, 59)
    again.close()


def test_notices_another_objective_anywhere_in_a_batch(program: Program, mail: Headless) -> None:
    ref, there = mail.view.ref, program.microscopes
    there.add(ref, "Olympus")
    mail.until(lambda: mail.view.microscope is not None)
    on, one = mail.view.microscope, mail.results()[0]
    assert on is not None
    assert one.width is not None
    assert one.height is not None
    size = one.width, one.height
    kept = KeptScale(0.1, KeptFrom.TYPED, 0, size, "", NOON)
    on = replace(on, profile=replace(on.profile, scales=(kept,)))
    for first, other in ((0, 8), (20, 28), (52, 60)):
        reviewed = new_reviewed(LabelSet.FIVE)
        for position in range(60):
            scale = Scale(0.1, ScaleSource.KEPT)
            if first <= position < other:
                scale = Scale(0.25, ScaleSource.RED_CELLS)
            reviewed.add(replace(one, position=position, scale=scale))
        batch = OpenBatch(new_ref(), "x", reviewed, START, microscope=on)
        program.review.adopt(batch)
        found = there.other_scale(batch.ref)
        assert found is not None
        assert (found.um_per_px, found.kept) == (0.25, 0.1)


def test_a_new_microscope_of_a_log_that_was_left_gets_no_batch_of_the_next_log() -> None:
    """Two logs use the same numbers for their microscopes."""

    class OneMicroscope:
        def keep_profile(self, _profile: MicroscopeProfile) -> int:
            return 1

        def microscopes(self) -> list[KnownMicroscope]:
            return [OLYMPUS]

        def layers(self) -> Layers:
            return NO_LAYERS

        def close(self) -> None:
            """Nothing to close."""

    def log(number: int) -> LogInUse:
        writer = LogWriter(lambda: cast("Log", OneMicroscope()), lambda _fault: None)
        return LogInUse(Path(f"log {number}"), writer, number)

    logs, heard = [log(0), log(1)], queue.SimpleQueue[Any]()
    review = Review(lambda _news: None)
    place = Workplace(cast("Workers", None), lambda: logs[0], heard.put, heard.put, pytest.fail)
    there = Microscopes(place, review, lambda _ref, _profile_id: None, people=cast("People", None))
    batch = replace(open_batch(SURE), microscope=None)
    review.adopt(batch)
    there.add(batch.ref, "Zeiss")
    there.take(heard.get(timeout=10))  # it has its number now, and is assigned once it is known
    heard.get(timeout=10)
    logs.pop(0).writer.close()
    there.forget()
    there.take(heard.get(timeout=10))
    assert there.known == (OLYMPUS,)
    assert batch.microscope is None
    logs[0].writer.close()
