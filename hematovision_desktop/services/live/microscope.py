"""Which microscope the live count is on: told by its camera or by a person, and how it stands there."""

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
    Familiarity,
    KnownMicroscope,
    MicroscopeProfile,
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
    """Carries out `messages.live.LiveMicroscopeCommands`, on the main thread.

    What the microscope's threads tell (`hear`, `note_count`) may come on any. place: writes to the
    log which microscope the count is on. send: tells the window that something changed.
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
        self._familiarity = NOTHING_MEASURED
        self._terms: Terms | None = None
        self._card: ModelCard | None = None

    # What is known

    @property
    def known(self) -> tuple[KnownMicroscope, ...]:
        """Every microscope, oldest first."""
        return self._microscopes.known

    @property
    def on(self) -> KnownMicroscope | None:
        """The one that a person said, else the one that the camera tells."""
        with self._guard:
            said, key = self._said, self._camera_key
        if said is not None:
            return None if said[0] is None else self._microscopes.of(said[0])
        found = recognise((one.profile for one in self.known), Evidence(key)) if key else None
        return None if found is None else self._microscopes.of(found.profile_id)

    def steer(self, session: SteppedLive) -> None:
        """Let a session name with this microscope's version of the last layer, and count on it.

        A count that is under way goes on as it began, but by the scale that is kept by now.
        """
        on = self.on
        profile_id = None if on is None else on.profile.profile_id
        session.keep_to(None if on is None else on.profile.scale)
        session.name_with(self._microscopes.layers.on(profile_id, session.shipped_card))
        session.place(profile_id)
        self.note_model(session.card, session.options)

    @property
    def standing(self) -> Standing:
        """How far the names of the count may be trusted, by the same rule as in a batch."""
        with self._guard:
            familiarity, terms = self._familiarity, self._terms
        return standing_on(familiarity, self.on, terms)

    # What the microscope's threads tell

    def hear(self, state: SourceState) -> None:
        """Take note of which camera is open; another one is another microscope."""
        info = state.info
        if state.status is not SourceStatus.RUNNING or info is None:
            return
        with self._guard:
            before, is_other = self._camera_key, info.key != self._camera_key
            self._camera_key, self._size = info.key, (info.mode.width, info.mode.height)
            # What was said before any camera was open, as of a count that goes on, stands.
            if is_other and before:
                self._said = None
        if is_other:
            self._place()

    def look_again(self) -> None:
        """The log told anew which microscopes it knows: the camera may be one of theirs."""
        self._place()

    def note_count(self, familiarity: Familiarity) -> None:
        """Take note of how the cells of the count look."""
        with self._guard:
            self._familiarity = familiarity

    def note_model(self, card: ModelCard, options: Options) -> None:
        """Take note of the model that names the cells, and under which options."""
        self._card = card
        self.note_terms(card.terms_for(options.label_set, options.review_below))

    def note_asked(self, review_below: float | None) -> None:
        """Take note that a person is asked below another confidence; the count keeps its types."""
        card, terms = self._card, self._terms
        if card is not None and terms is not None:
            self.note_terms(card.terms_for(terms.named_by.label_set, review_below))

    def note_terms(self, terms: Terms) -> None:
        """Take note of how cells are named; a check under other terms says nothing of them."""
        with self._guard:
            self._terms = terms

    def follow(self) -> None:
        """A person said something of a cell, which may change what was proven there."""
        if self.on is not None:
            self._microscopes.read()

    # What a person says

    def put(self, profile_id: int | None) -> None:
        """Say which microscope this is; its camera tells it from now on. None: none that is known."""
        self._say(profile_id)
        if self._camera_key:
            self._microscopes.remember_camera(profile_id, self._camera_key)
        self._send(MicroscopesChanged())

    @property
    def asks_scale(self) -> bool:
        """Whether how large a pixel is on this microscope is still to be asked."""
        on = self.on
        return on is not None and self._microscopes.asks_scale(on)

    def keep_scale(self, scale: ScaleOffer | None) -> None:
        """Keep the scale of this microscope; None: every count and batch is to measure itself."""
        on = self.on
        if on is not None:
            self._microscopes.keep_scale(on.profile.profile_id, scale)

    def keeps_scale_at(self, size: Size) -> bool:
        """Whether this microscope keeps a scale that holds for pictures of a size."""
        on = self.on
        kept = None if on is None else on.profile.scale
        return kept is not None and kept.at(*size) is not None

    @property
    def may_keep_scale(self) -> bool:
        """Whether who is there may set a scale, which changes figures."""
        return self._microscopes.may_keep_scale

    def allows_scale(self) -> bool:
        """Whether who is there may set a scale, which changes figures; tells if not."""
        return self._microscopes.allows_scale()

    def calibrate(self, size: Size, um_per_px: float) -> None:
        """Keep a scale measured at the camera."""
        self.keep_scale(ScaleOffer(um_per_px, KeptFrom.CALIBRATION, 0, size))

    def add(self, name: str) -> None:
        """Give this microscope a name, by which its camera will tell it."""
        profile = MicroscopeProfile(
            0,
            name.strip(),
            datetime.now(UTC),
            camera_keys=(self._camera_key,) if self._camera_key else (),
            sizes=(self._size,) if self._size else (),
        )
        self._microscopes.keep_new(profile, self._take_new)

    def _take_new(self, profile_id: int) -> None:
        self._say(profile_id)
        if self._camera_key:
            self._microscopes.remember_camera(profile_id, self._camera_key)

    def resume(self, profile_id: int | None) -> None:
        """Go on where a count was begun; None: nobody had said."""
        if profile_id is not None:
            self._say(profile_id)

    def forget(self) -> None:
        """Another log is in use, which knows other microscopes."""
        with self._guard:
            self._said = None

    def _say(self, profile_id: int | None) -> None:
        with self._guard:
            self._said = (profile_id,)
        self._place()
