"""Teaching the site behind the window: on a thread of its own, used only when a person says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hematovision_desktop.core.adaptation import Stopped
from hematovision_desktop.core.batch import CancelToken
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.labels import LabelSet
from hematovision_desktop.core.sentence import sentence
from hematovision_desktop.core.site_model import SiteState, Taught
from hematovision_desktop.services.log_writer import LogWriter
from hematovision_desktop.services.messages.adaptation import (
    SiteNews,
    SiteShown,
    TeachingEnded,
    TeachingGoes,
)
from hematovision_desktop.services.outside import Outside
from hematovision_desktop.services.teaching import checked_in_log, named_in_log, teach, use_event
from hematovision_desktop.services.workers import Workers


class SiteProgram:
    """Carries out ``ui.site_commands.SiteCommands``; called on the main thread.

    chosen: the model pack in use and the types reported. changed: told when other weights are to
    name cells from now on.
    """

    def __init__(
        self,
        workers: Workers,
        outside: Outside,
        log: Callable[[], LogWriter],
        send: Callable[[SiteNews], None],
        *,
        chosen: Callable[[], tuple[Path, LabelSet]],
        changed: Callable[[], None],
    ) -> None:
        self._workers = workers
        self._outside = outside
        self._log = log
        self._send = send
        self._chosen = chosen
        self._changed = changed
        self._versions = outside.versions
        self._token: CancelToken | None = None
        self._taught: Taught | None = None

    def ask(self) -> None:
        """Send the versions."""
        self._workers.run("teaching", self._show)

    def _show(self) -> None:
        card = self._outside.open_teaching(self._chosen()[0]).card
        shelf = self._versions.list_all()
        model, trouble = self._versions.model_for(card)
        number = model.number if model else None
        self._send(
            SiteShown(
                SiteState(card.title, card.sha256, shelf.versions, shelf.damaged, number, trouble)
            )
        )

    def teach(self) -> None:
        """Teach the cells of the log that a person has named; one at a time."""
        if self._token is None:
            self._token = token = CancelToken()
            self._taught = None
            self._workers.run("teaching", self._teach, token)

    def _teach(self, token: CancelToken) -> None:
        def note(step: str, done: int, total: int) -> None:
            if token.cancelled:
                raise Stopped
            self._send(TeachingGoes(step, done, total))

        ended = TeachingEnded(None, "Teaching failed; nothing was changed.")
        try:
            note("pictures", 0, 0)
            path, label_set = self._chosen()
            cells = self._log().submit(named_in_log).result()
            checked = self._log().submit(checked_in_log).result()
            pack = self._outside.open_teaching(path)
            self._taught = teach(cells, pack, label_set, note, checked)
            ended = TeachingEnded(self._taught)
        except Stopped:
            ended = TeachingEnded(None)
        except (UserError, EnvironmentFault) as fault:
            ended = TeachingEnded(None, str(fault))
        finally:
            self._token = None
            self._send(ended)

    def cancel(self) -> None:
        """Stop teaching at the next step."""
        token = self._token
        if token is not None:
            token.cancel()

    def use_taught(self) -> None:
        """Keep what was just taught as a version and use it."""
        self._workers.run("teaching", self._use_taught)

    def _use_taught(self) -> None:
        taught, self._taught = self._taught, None
        if taught is None or taught.refusal:
            raise UserError(sentence("There is nothing taught to be used. Teach your site first."))
        kept = self._versions.keep(taught.model)
        self._use(kept.number)

    def use(self, number: int | None) -> None:
        """Use a version from now on, None for the pack as shipped."""
        self._workers.run("teaching", self._use, number)

    def _use(self, number: int | None) -> None:
        self._versions.use(number)
        self._log().keep(lambda log: log.add_event(*use_event(number)))
        self._show()
        self._changed()

    def close(self) -> None:
        """Stop what runs."""
        self.cancel()
        self._workers.close("teaching")
