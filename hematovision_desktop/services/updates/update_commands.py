"""Updates for the window, off the main thread, with progress reports."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import Stopped, Tell, each_percent
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.core.signing.signed_record import fingerprint_of
from hematovision_desktop.core.updates.update import UpdateKind
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.learn.adaptation_steps import most_named
from hematovision_desktop.services.messages.questions import Refused, Then
from hematovision_desktop.services.messages.updates import (
    Offer,
    Prepared,
    UpdatesShown,
    UpdateState,
)
from hematovision_desktop.services.people.people import People
from hematovision_desktop.services.review.inbox import Answered
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.updates.update_steps import UpdateSteps

A = TypeVar("A")
BUSY = sentence("One thing at a time: another update is being checked.")
STOPPED = sentence("Stopped. Nothing was changed.")


class Updates:
    """The implementation of `messages.updates.UpdateCommands`; its state lives on the main thread.

    chosen: the model pack in use and the types reported. changed: called, on a worker's thread,
    when another pack becomes the default.
    """

    def __init__(
        self,
        place: Workplace,
        outside: Outside,
        *,
        people: People,
        chosen: Callable[[], tuple[Path, LabelSet]],
        changed: Callable[[], None],
    ) -> None:
        self._workers = place.workers
        self._place = place
        self._steps = UpdateSteps(outside)
        self._log = place.log
        self._send = place.send
        self._tell = place.tell
        self._people = people
        self._chosen = chosen
        self._changed = changed
        self._stop = threading.Event()
        self.state = UpdateState()

    # On the main thread

    def look(self) -> None:
        """Determine what is in use."""
        if not self.state.doing:
            self._workers.run("files", self._show_anew)

    def open(self, path: Path, then: Then[Offer]) -> None:
        """Read a file and verify all of it."""
        self._work("read", then, lambda tell: self._steps.offer(path, tell))

    def trust(self, offer: Offer, name: str, then: Then[Offer]) -> None:
        """Trust the key of an update from now on, under a name."""
        by = self._people.name()

        def act(tell: Tell) -> Offer:
            key = self._steps.trust(offer, name, by)
            fingerprint = fingerprint_of(key.public_key)
            self._tell_log("update", f"key {fingerprint} of {key.name} is trusted")
            return self._steps.offer(offer.path, tell)

        self._work("read", then, act, guarded=True)

    def distrust(self, public_key: str) -> None:
        """Stop trusting a key."""

        def act(_tell: Tell) -> None:
            self._steps.distrust(public_key)
            self._tell_log("update", f"key {fingerprint_of(public_key)} is no longer trusted")

        self._work("read", lambda _answer: None, act, guarded=True)

    def prepare(self, offer: Offer, then: Then[Prepared]) -> None:
        """Unpack, try and judge an update; nothing is in use yet."""
        log, (present, label_set) = self._log(), self._chosen()

        def act(tell: Tell) -> Prepared:
            files = self._steps.stage(offer, tell)
            if offer.update.manifest.kind is not UpdateKind.MODEL:
                return Prepared(offer, None)
            on, cells = log.ask(most_named)
            layers = log.ask(lambda there: there.layers())
            tell_figures = self._teller("figures")
            figures = self._steps.figures(
                files,
                present,
                cells,
                label_set,
                lambda _step, done, total: tell_figures(done, total),
                chosen=layers.chosen.get(on),
            )
            return Prepared(offer, figures)

        self._work("stage", then, act, guarded=True)

    def install(self, prepared: Prepared, then: Then[UpdateState]) -> None:
        """Use an update from now on."""
        self._switch(
            prepared.offer.update.manifest.kind,
            lambda: self._steps.install(prepared.offer),
            then,
        )

    def go_back(self, kind: UpdateKind, then: Then[UpdateState]) -> None:
        """Use the previous version again."""
        self._switch(kind, lambda: self._steps.go_back(kind), then)

    def stop(self) -> None:
        """Stop what runs; what was in use before still is."""
        self._stop.set()

    def _switch(
        self, kind: UpdateKind, act: Callable[[], tuple[str, str]], then: Then[UpdateState]
    ) -> None:
        def switch(_tell: Tell) -> UpdateState:
            self._tell_log(*act())
            if kind is UpdateKind.MODEL:
                self._changed()
            return self._standing()

        self._work("read", then, switch, guarded=True)

    def _work(
        self, doing: str, then: Then[A], act: Callable[[Tell], A], *, guarded: bool = False
    ) -> None:
        """Do something on a worker's thread. guarded: whether it needs a right."""
        try:
            if self.state.doing:
                raise UserError(BUSY)
            if guarded:
                self._people.check(Right.RULES)
        except UserError as refused:
            self._place.decline(then, refused)
            return
        self._stop.clear()
        self._take(replace(self.state, doing=doing, done=0, total=0))

        def work() -> A | Refused:
            try:
                return act(self._teller(doing))
            except Stopped:
                return Refused(STOPPED)
            finally:
                self._show_anew()

        self._place.work("long-tasks", work, then)

    def _take(self, state: UpdateState) -> None:
        self.state = state
        self._tell(UpdatesShown(state))

    # On a worker's thread

    def _teller(self, doing: str) -> Tell:
        """Return a function that reports progress, a percent at a time; it raises Stopped on request."""

        def note(done: int, total: int) -> None:
            percent = 100 * done // max(1, total)
            state = replace(self.state, doing=doing, done=percent, total=100)
            self._send(Answered(self._take, state))

        return each_percent(self._stop.is_set, note)

    def _show_anew(self) -> None:
        self._send(Answered(self._take, self._standing()))

    def _standing(self) -> UpdateState:
        return UpdateState(self._steps.installed(), self._steps.trusted_keys())

    def _tell_log(self, kind: str, text: str) -> None:
        self._place.keep(lambda there: there.add_event(kind, text))
