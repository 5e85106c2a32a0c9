"""The microscopes that the log knows: which one a batch is on, and what checks prove there.

`Microscopes` lives on the main thread; the log derives what is proven, and it is read again after
whatever may change it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.calibration import LEAST_UM_PER_PX, MOST_UM_PER_PX
from hematovision_desktop.core.logbook.log import BatchKind, Checked
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.microscopes.microscope import (
    KnownMicroscope,
    MicroscopeProfile,
    evidence_of,
    measured_scale,
    put_camera,
    recognise,
)
from hematovision_desktop.core.microscopes.microscope_scale import (
    OtherScale,
    ScaleOffer,
    ScaleQuestion,
    is_read_otherwise,
    other_scale,
    scale_question,
)
from hematovision_desktop.core.microscopes.proof import CheckedCell
from hematovision_desktop.core.microscopes.scale_pool import POOLED_FROM
from hematovision_desktop.core.naming.layers import NO_LAYERS
from hematovision_desktop.core.naming.model_card import ModelCard, version_in
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.review import BatchRef, MicroscopesChanged
from hematovision_desktop.services.microscopes.check_sample import place_in
from hematovision_desktop.services.people.people import People
from hematovision_desktop.services.review.inbox import MicroscopesRead, ProfileKept
from hematovision_desktop.services.review.open_batch import OpenBatch
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace

FIELDS_LOOKED_AT = 24
"""How many images of a batch are used to find its microscope and its scale."""
NAMELESS = sentence("A microscope needs a name that people know it by, such as Olympus, room 2.")
IMPOSSIBLE = sentence("A pixel must be 0.01 to 2 µm wide. Type the figure again.")
UNNAMED = sentence("Say first which microscope these pictures come from.")


class Microscopes:
    """The implementation of `messages.microscopes.MicroscopeCommands`.

    record: writes to the log which microscope a batch comes from. people: decide who may set a
    scale, which changes figures.
    """

    def __init__(
        self,
        place: Workplace,
        review: Review,
        record: Callable[[BatchRef, int | None], None],
        *,
        people: People,
    ) -> None:
        self._review = review
        self._place = place
        self._log = place.log
        self._send = place.send
        self._record = record
        self._refuse = place.refuse
        self._people = people
        self.known: tuple[KnownMicroscope, ...] = ()
        self.layers = NO_LAYERS
        self._waiting: dict[BatchRef, int] = {}
        self._expected: dict[BatchRef, int] = {}
        self._place_read: Path | None = None
        self._left: dict[Path | None, dict[BatchRef, int]] = {}

    # Known facts

    def read(self) -> None:
        """Ask the log for the microscopes, after everything written there before."""
        log = self._log()
        self._place_read = log.path

        def work(there: Log) -> None:
            self._send(MicroscopesRead(tuple(there.microscopes()), log.number, there.layers()))

        log.writer.follow(work)

    def forget(self) -> None:
        """Forget what is known: another log is in use, with its own microscopes.

        If the log was in use before, its batches come from the microscopes that they had there.
        """
        batch_on = {batch.ref: batch.microscope for batch in self._review.batches}
        on = {ref: one.profile.profile_id for ref, one in batch_on.items() if one is not None}
        self._left[self._place_read] = on | self._waiting
        self.known = ()
        self.layers = NO_LAYERS
        self._waiting = self._left.pop(self._log().path, {})
        self._expected.clear()
        for batch in self._review.batches:
            self._review.set_microscope(batch.ref, None)
        self.read()

    def take(self, message: MicroscopesRead | ProfileKept) -> None:
        """Update the batches from the log's answer; an answer of the previous log is dropped."""
        if message.log != self._log().number:
            return
        if isinstance(message, ProfileKept):
            message.then(message.profile_id)
            self.read()
            return
        self.known, self.layers = message.known, message.layers
        batch_on = {batch.ref: batch.microscope for batch in self._review.batches}
        for ref, on in batch_on.items():
            if on is not None:
                self._review.set_microscope(ref, self.of(on.profile.profile_id))
        for ref, profile_id in self._waiting.items():
            if self._review.open(ref) is not None:
                self._review.set_microscope(ref, self.of(profile_id))
        self._waiting.clear()
        self._send(MicroscopesChanged())

    def _put_new(self, ref: BatchRef, profile_id: int) -> None:
        if self._review.open(ref) is not None:  # nobody removed the batch meanwhile
            self._record(ref, profile_id)
            self._waiting[ref] = profile_id

    @property
    def profiles(self) -> tuple[MicroscopeProfile, ...]:
        """Every microscope alone, without its proofs."""
        return tuple(one.profile for one in self.known)

    def of(self, profile_id: int) -> KnownMicroscope | None:
        """Return the microscope with an id, None if the log does not know it."""
        return next((one for one in self.known if one.profile.profile_id == profile_id), None)

    def card_on(self, profile_id: int, card: ModelCard) -> ModelCard:
        """Return the card of a pack as it applies to a microscope."""
        layer = self.layers.on(profile_id, card)
        return card if layer is None else layer.card_for(card)

    def follow(self, ref: BatchRef) -> None:
        """Update the proofs after something was said about a batch's cells."""
        batch = self._review.open(ref)
        if batch is not None and batch.microscope is not None:
            self.read()

    # Batches named by another version

    def is_named_otherwise(self, ref: BatchRef) -> bool:
        """Return whether another version of the last layer named a batch than its microscope has now."""
        batch = self._review.open(ref)
        if batch is None or batch.start is None or batch.is_running:
            return False
        if batch.start.kind is BatchKind.READING:
            return False
        on = batch.microscope
        chosen = self.layers.chosen.get(None if on is None else on.profile.profile_id)
        layer = None if chosen is None else chosen.model
        fits = layer is not None and layer.pack_sha256 == batch.start.model_sha256
        wanted = layer.number if layer is not None and fits else None
        return wanted != version_in(batch.start.model_name)

    def expect(self, ref: BatchRef, profile_id: int) -> None:
        """Note that a batch about to begin comes from this microscope."""
        self._expected[ref] = profile_id

    def begin(self, ref: BatchRef) -> None:
        """Set the microscope of a batch that began, if it is known already."""
        profile_id = self._expected.pop(ref, None)
        if profile_id is not None:
            self.put(ref, profile_id)

    # From a person

    def offered(self, ref: BatchRef) -> KnownMicroscope | None:
        """Return the microscope that a batch's images seem to come from."""
        batch = self._review.open(ref)
        if batch is None or not self.known:
            return None
        evidence = evidence_of(_looked_at(batch))
        found = recognise((one.profile for one in self.known), evidence)
        return None if found is None else self.of(found.profile_id)

    def put(self, ref: BatchRef, profile_id: int | None) -> None:
        """Set which microscope a batch comes from; None: an unknown one."""
        batch = self._review.open(ref)
        if batch is None or batch.start is None:
            return
        one = None if profile_id is None else self.of(profile_id)
        self._record(ref, None if one is None else profile_id)
        self._review.set_microscope(ref, one)
        if one is not None:
            some = _looked_at(batch)
            seen = partial(
                _with_pictures, size=evidence_of(some).size, um_per_px=measured_scale(some)
            )
            if seen(one.profile) != one.profile:
                self._change(one.profile.profile_id, seen)
        self.read()

    def add(self, ref: BatchRef, name: str) -> None:
        """Give a batch's microscope a name, under which it will be recognised."""
        batch = self._review.open(ref)
        if batch is None or batch.start is None:
            return
        some = _looked_at(batch)
        evidence = evidence_of(some)
        profile = MicroscopeProfile(
            0,
            name.strip(),
            datetime.now(UTC),
            sizes=() if evidence.size is None else (evidence.size,),
            background=evidence.background,
            um_per_px=measured_scale(some),
        )
        self.keep_new(profile, partial(self._put_new, ref))

    def keep_new(self, profile: MicroscopeProfile, then: Callable[[int], None]) -> None:
        """Store a new microscope; then: receives its id on the main thread."""
        if not profile.name.strip():
            self._refuse(NAMELESS)
            return
        log = self._log()

        def work(there: Log) -> None:
            self._send(ProfileKept(then, there.keep_profile(profile), log.number))

        log.writer.keep(work)

    def remember_camera(self, profile_id: int | None, camera_key: str) -> None:
        """Record that a camera is on this microscope, as `put_camera` says; None: on an unknown one."""

        def work(there: Log) -> None:
            profiles = [one.profile for one in there.microscopes()]
            for profile in put_camera(profiles, profile_id, camera_key):
                there.keep_profile(profile)

        self._place.keep(work)
        self.read()

    def rename(self, profile_id: int, name: str) -> None:
        """Give a microscope another name."""
        one = self.of(profile_id)
        if one is None or not name.strip():
            self._refuse(NAMELESS)
            return
        self._change(profile_id, lambda profile: replace(profile, name=name.strip()))
        self.read()

    # The size of a pixel

    def asks_scale(self, on: KnownMicroscope) -> bool:
        """Return whether the person at work should be asked how large a pixel is on a microscope."""
        return not on.profile.scales and self.may_keep_scale

    @property
    def may_keep_scale(self) -> bool:
        """Whether the person at work may keep a scale, which changes figures."""
        return self._people.state.may(Right.RULES)

    def allows_scale(self) -> bool:
        """Return whether the person at work may set a scale; reports if not."""
        return self._people.allows(Right.RULES)

    def scale_question(self, ref: BatchRef) -> ScaleQuestion | None:
        """Return what to ask about a batch's microscope, once; None: nothing (any more)."""
        batch = self._review.open(ref)
        if batch is None or batch.start is None or batch.microscope is None or batch.is_running:
            return None
        if batch.start.kind is not BatchKind.PICTURES or not self.asks_scale(batch.microscope):
            return None
        return scale_question(_looked_at(batch))

    def other_scale(self, ref: BatchRef) -> OtherScale | None:
        """Return which of a batch's images truly differ from their microscope's scale."""
        batch = self._review.open(ref)
        if batch is None or batch.microscope is None:
            return None
        kept = batch.microscope.profile.scale
        if kept is None:
            return None
        return other_scale(_looked_at(batch), kept)

    def is_read_otherwise(self, ref: BatchRef) -> bool:
        """Return whether a batch was read at another scale than its microscope keeps now."""
        batch = self._review.open(ref)
        if batch is None or batch.microscope is None or batch.is_running:
            return False
        return is_read_otherwise(_looked_at(batch), batch.microscope.profile.scale)

    def keep_scale(self, profile_id: int, scale: ScaleOffer | None) -> None:
        """Keep a microscope's scale from now on; None: each batch measures its own."""
        if self.of(profile_id) is None or not self.allows_scale():
            return
        if scale is not None and not LEAST_UM_PER_PX <= scale.um_per_px <= MOST_UM_PER_PX:
            self._refuse(IMPOSSIBLE)
            return
        self._place.keep(lambda there: there.keep_scale(profile_id, scale))
        self.read()

    def _change(
        self, profile_id: int, change: Callable[[MicroscopeProfile], MicroscopeProfile]
    ) -> None:
        """Change a microscope as the log has it by then: what is known here may be older."""

        def work(there: Log) -> None:
            for one in there.microscopes():
                if one.profile.profile_id == profile_id:
                    there.keep_profile(change(one.profile))

        self._place.keep(work)

    def answer_check(self, ref: BatchRef, key: CellKey, truth: Label | None) -> None:
        """Record a person's name for a cell whose own name was hidden (None: cannot be told).

        It is also an ordinary verdict: a cell counts as what a person said.
        """
        batch = self._review.open(ref)
        cell = None if batch is None else batch.reviewed.cell(key)
        if batch is None or batch.start is None or cell is None:
            return
        if batch.microscope is None:
            self._refuse(UNNAMED)
            return
        profile_id = batch.microscope.profile.profile_id
        start, batch_id = batch.start, batch.batch_id
        terms = start.terms
        said = CheckedCell(cell.label, cell.confidence, truth, terms.review_below)
        place = place_in(batch, key)
        one = Checked(said, "", datetime.now(UTC), batch_id, key if batch_id else None, place)
        self._place.keep(lambda there: there.add_checked(profile_id, terms.named_by, [one]))
        try:
            self._review.name(ref, key, truth)
        except UserError as refused:
            self._refuse(str(refused))
        self.read()


def _with_pictures(
    profile: MicroscopeProfile, size: tuple[int, int] | None, um_per_px: float | None
) -> MicroscopeProfile:
    """Return a profile that knows the size of these pictures, and a scale if it had none."""
    if size is not None and size not in profile.sizes:
        profile = replace(profile, sizes=(*profile.sizes, size))
    return replace(profile, um_per_px=um_per_px) if profile.um_per_px is None else profile


def _looked_at(batch: OpenBatch) -> list[FieldResult]:
    """Return the head of a batch, which gives its scale, and images spread over the rest.

    Images of another objective may be anywhere.
    """
    there = len(batch.reviewed)
    head = min(POOLED_FROM, there)
    more = min(FIELDS_LOOKED_AT, there) - head
    spread = (head + number * (there - head) // more for number in range(more))
    return [batch.reviewed.at(place) for place in (*range(head), *spread)]
