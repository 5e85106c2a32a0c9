"""The microscope of the live count, known from its camera or a person, and how far it can be trusted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hematovision_desktop.core.cells.same_view import Size
from hematovision_desktop.core.live.source import SourceState, SourceStatus
from hematovision_desktop.core.microscopes.microscope import (
    NOTHING_MEASURED,
    Evidence,
    KnownMicroscope,
    MicroscopeProfile,
    OodCounts,
    Standing,
    recognise,
    standing_on,
)
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, ScaleOffer
from hematovision_desktop.core.microscopes.proof import Terms
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.services.messages.review import MicroscopesChanged
from hematovision_desktop.services.microscopes.microscopes import Microscopes

if TYPE_CHECKING:
    from hematovision_desktop.core.live.stepped_live import SteppedLive


class LiveMicroscope:
    """The implementation of `messages.live.LiveMicroscopeCommands`, on the main thread.

    Only `hear` and `note_count` may be called from any thread, such as the microscope's. place:
    writes to the log which microscope the count is on. send: tells the window that something
    changed.
    """

    def __init__(
        self,
        microscopes: Microscopes,
        place: Callable[[], None],
        send: Callable[[MicroscopesChanged], None],
    ) -> None:
        self._microscopes = microscopes
        self._place = place
        self._send = send
        self._guard = threading.Lock()
        self._camera_key = ""
        self._size: tuple[int, int] | None = None
        self._said: tuple[int | None] | None = None
        self._ood_counts = NOTHING_MEASURED
        self._terms: Terms | None = None
        self._card: ModelCard | None = None

    # Known facts

    @property
    def known(self) -> tuple[KnownMicroscope, ...]:
        """Every microscope, oldest first."""
        return self._microscopes.known

    @property
    def on(self) -> KnownMicroscope | None:
        """The microscope that a person named, otherwise the one that the camera identifies."""
        with self._guard:
            said, key = self._said, self._camera_key
        if said is not None:
            return None if said[0] is None else self._microscopes.of(said[0])
        found = recognise((one.profile for one in self.known), Evidence(key)) if key else None
        return None if found is None else self._microscopes.of(found.profile_id)

    def steer(self, session: SteppedLive) -> None:
        """Have a session name cells with this microscope's version of the last layer, and count on it.

        A running count continues with its version, but with the scale that is kept now.
        """
        on = self.on
        profile_id = None if on is None else on.profile.profile_id
        session.keep_to(None if on is None else on.profile.scale)
        session.name_with(self._microscopes.layers.on(profile_id, session.shipped_card))
        session.place(profile_id)
        self.note_model(session.card, session.options)

    @property
    def standing(self) -> Standing:
        """How far the names of the count can be trusted, by the same rule as in a batch."""
        with self._guard:
            ood_counts, terms = self._ood_counts, self._terms
        return standing_on(ood_counts, self.on, terms)

    # From the microscope's threads

    def hear(self, state: SourceState) -> None:
        """Note which camera is open; another one means another microscope."""
        info = state.info
        if state.status is not SourceStatus.RUNNING or info is None:
            return
        with self._guard:
            before, is_other = self._camera_key, info.key != self._camera_key
            self._camera_key, self._size = info.key, (info.mode.width, info.mode.height)
            # What was said before any camera was open, as for a resumed count, still applies.
            if is_other and before:
                self._said = None
        if is_other:
            self._place()

    def look_again(self) -> None:
        """Look again after the log reported its microscopes: the camera may be on one of them."""
        self._place()

    def note_count(self, ood_counts: OodCounts) -> None:
        """Note how familiar the cells of the count look."""
        with self._guard:
            self._ood_counts = ood_counts

    def note_model(self, card: ModelCard, options: Options) -> None:
        """Note the model that names the cells, and its options."""
        self._card = card
        self.note_terms(card.terms_for(options.label_set, options.review_below))

    def note_asked(self, review_below: float | None) -> None:
        """Note another confidence below which a person is asked; the count keeps its types."""
        card, terms = self._card, self._terms
        if card is not None and terms is not None:
            self.note_terms(card.terms_for(terms.named_by.label_set, review_below))

    def note_terms(self, terms: Terms) -> None:
        """Note how cells are named; a check under other terms says nothing about them."""
        with self._guard:
            self._terms = terms

    def follow(self) -> None:
        """Update the proofs after a person said something about a cell."""
        if self.on is not None:
            self._microscopes.read()

    # From a person

    def put(self, profile_id: int | None) -> None:
        """Set the microscope; its camera identifies it from now on. None: an unknown one."""
        self._say(profile_id)
        if self._camera_key:
            self._microscopes.remember_camera(profile_id, self._camera_key)
        self._send(MicroscopesChanged())

    @property
    def asks_scale(self) -> bool:
        """Whether to ask how large a pixel is on this microscope."""
        on = self.on
        return on is not None and self._microscopes.asks_scale(on)

    def keep_scale(self, scale: ScaleOffer | None) -> None:
        """Keep the scale of this microscope; None: every count and batch measures its own."""
        on = self.on
        if on is not None:
            self._microscopes.keep_scale(on.profile.profile_id, scale)

    def keeps_scale_at(self, size: Size) -> bool:
        """Return whether this microscope keeps a scale that applies to images of this size."""
        on = self.on
        kept = None if on is None else on.profile.scale
        return kept is not None and kept.at(*size) is not None

    @property
    def may_keep_scale(self) -> bool:
        """Whether the person at work may set a scale, which changes figures."""
        return self._microscopes.may_keep_scale

    def allows_scale(self) -> bool:
        """Return whether the person at work may set a scale, which changes figures; reports if not."""
        return self._microscopes.allows_scale()

    def calibrate(self, size: Size, um_per_px: float) -> None:
        """Keep a scale measured at the camera."""
        self.keep_scale(ScaleOffer(um_per_px, KeptFrom.CALIBRATION, 0, size))

    def add(self, name: str) -> None:
        """Give this microscope a name; its camera will identify it."""
        profile = MicroscopeProfile(
            0,
            name.strip(),
            datetime.now(UTC),
            sizes=(self._size,) if self._size else (),
        )
        self._microscopes.keep_new(profile, self._take_new)

    def _take_new(self, profile_id: int) -> None:
        self._say(profile_id)
        if self._camera_key:
            self._microscopes.remember_camera(profile_id, self._camera_key)

    def resume(self, profile_id: int | None) -> None:
        """Use the microscope on which a count was begun; None: nobody had said."""
        if profile_id is not None:
            self._say(profile_id)

    def forget(self) -> None:
        """Forget what is known: another log is in use, with its own microscopes."""
        with self._guard:
            self._said = None

    def _say(self, profile_id: int | None) -> None:
        with self._guard:
            self._said = (profile_id,)
        self._place()
