"""Teaching for the window: on its own thread, and used only when a person says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import CancelToken, Stopped
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.adapted_layer import AdaptationState, AdaptationTrial
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.learn.adaptation_steps import (
    checked_in_log,
    named_in_log,
    try_adaptation,
)
from hematovision_desktop.services.messages.adaptation import (
    AdaptationEnded,
    AdaptationProgress,
    AdaptationShown,
    AdaptationStep,
)
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.workplace import Workplace


class AdaptationProgram:
    """The implementation of ``messages.adaptation.AdaptationCommands``; called on the main thread.

    chosen: the model pack in use and the types reported. changed: called when other weights are to
    name cells from now on. allows: whether the person at work may do something; reports if not.
    """

    def __init__(
        self,
        place: Workplace,
        outside: Outside,
        *,
        chosen: Callable[[], tuple[Path, LabelSet]],
        changed: Callable[[], None],
        allows: Callable[[Right], bool],
    ) -> None:
        self._place = place
        self._workers, self._send = place.workers, place.send
        self._outside = outside
        self._chosen = chosen
        self._changed = changed
        self._allows = allows
        self._token: CancelToken | None = None
        self._trial: tuple[AdaptationTrial, int | None, LogInUse] | None = None

    def ask(self, profile_id: int | None = None) -> None:
        """Send a microscope's versions."""
        self._workers.run("long-tasks", self._show, profile_id)

    def _show(self, profile_id: int | None) -> None:
        card = self._outside.open_adaptation(self._chosen()[0]).card
        state = self._place.log().ask(lambda log: state_on(log, profile_id, card))
        self._send(AdaptationShown(state))

    def adapt(self, profile_id: int | None = None) -> None:
        """Teach the cells of a microscope that people have named; one run at a time."""
        if not self._allows(Right.RULES):
            self._send(AdaptationEnded(None))
        elif self._token is None:
            self._token = token = CancelToken()
            self._trial = None
            self._workers.run("long-tasks", self._adapt, token, profile_id)

    def _adapt(self, token: CancelToken, profile_id: int | None) -> None:
        def note(step: AdaptationStep, done: int, total: int) -> None:
            if token.cancelled:
                raise Stopped
            self._send(AdaptationProgress(step, done, total))

        ended = AdaptationEnded(None, sentence("Teaching failed; nothing was changed."))
        try:
            note(AdaptationStep.READING, 0, 0)
            path, label_set = self._chosen()
            log = self._place.log()
            cells = log.ask(lambda there: named_in_log(there, profile_id))
            checked = log.ask(checked_in_log)
            pack = self._outside.open_adaptation(path)
            trial = try_adaptation(cells, pack, label_set, note, checked)
            self._trial = trial, profile_id, log
            ended = AdaptationEnded(trial)
        except Stopped:
            ended = AdaptationEnded(None)
        except (UserError, EnvironmentFault) as fault:
            ended = AdaptationEnded(None, str(fault))
        finally:
            self._token = None
            self._send(ended)

    def cancel(self) -> None:
        """Stop teaching at the next step."""
        token = self._token
        if token is not None:
            token.cancel()

    def use_trial(self) -> None:
        """Store what was just taught as a version of its microscope and use it."""
        if self._allows(Right.RULES):
            self._workers.run("long-tasks", self._use_trial)

    def _use_trial(self) -> None:
        last, self._trial = self._trial, None
        if last is None or last[0].refusal:
            raise UserError(sentence("No taught version is ready to use. Teach first."))
        trial, profile_id, log = last
        if log is not self._place.log():
            # Its number belongs to the previous log; in this one another microscope may have it.
            raise UserError(sentence("The log was moved meanwhile. Teach again."))
        kept = log.ask(lambda there: there.keep_version(profile_id, trial.model, trial.places))
        self._use(profile_id, kept.number)

    def use(self, number: int | None, profile_id: int | None = None) -> None:
        """Use a version on a microscope from now on, None for the pack as shipped."""
        if self._allows(Right.RULES):
            self._workers.run("long-tasks", self._use, profile_id, number)

    def _use(self, profile_id: int | None, number: int | None) -> None:
        self._place.log().ask(lambda log: log.use_version(profile_id, number))
        self._show(profile_id)
        self._changed()

    def close(self) -> None:
        """Stop what runs."""
        self.cancel()
        self._workers.close("long-tasks")


def state_on(log: Log, profile_id: int | None, card: ModelCard) -> AdaptationState:
    """Return a microscope's versions, and which one names its cells with a pack."""
    found, layers = log.versions(profile_id), log.layers()
    layer = layers.on(profile_id, card)
    names = {one.profile.profile_id: one.profile.name for one in log.microscopes()}
    return AdaptationState(
        card.title,
        card.sha256,
        found.versions,
        found.damaged,
        layer.number if layer else None,
        layers.trouble(profile_id, card),
        profile_id,
        "" if profile_id is None else names.get(profile_id, ""),
    )
