"""The window's part for the Settings page: creates it on demand, and passes news on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.settings import Settings, WindowMemory
from hematovision_desktop.services.messages.adaptation import (
    AdaptationEnded,
    AdaptationProgress,
    AdaptationShown,
)
from hematovision_desktop.services.messages.backups import (
    BackupChecked,
    BackupRefused,
    BackupShown,
)
from hematovision_desktop.services.messages.people import PeopleShown
from hematovision_desktop.services.messages.program import Commands, Event
from hematovision_desktop.services.messages.protection import (
    ProtectionShown,
    RecoveryShown,
    WordsRefused,
)
from hematovision_desktop.services.messages.results import LaboratoryChanged
from hematovision_desktop.services.messages.review import MicroscopesChanged, OpenBatch
from hematovision_desktop.services.messages.updates import UpdatesShown
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.layout.late_page import LatePage
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.window.translation import languages, unwritable

if TYPE_CHECKING:
    from hematovision_desktop.ui.settings import look, panels, protection
    from hematovision_desktop.ui.settings import page as settings_page
    from hematovision_desktop.ui.settings.page import SettingsPage
else:
    look = late("hematovision_desktop.ui.settings.look")
    panels = late("hematovision_desktop.ui.settings.panels")
    protection = late("hematovision_desktop.ui.settings.protection")
    settings_page = late("hematovision_desktop.ui.settings.page")

_LOOK_EVERY_MS = 600_000


class SettingsWindow(QObject):
    """Connects the window with the page.

    changed: the settings have changed. teaching_changed: it began or ended. restore_agreed: close
    the window, and restore a backup or take the log along.
    """

    changed = Signal(object)
    teaching_changed = Signal()
    restore_agreed = Signal()
    _wanted = Signal()

    def __init__(
        self,
        commands: Commands,
        settings: Callable[[], Settings],
        memory: WindowMemory,
        usual_log: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._settings = settings
        self._memory = memory
        self._usual_log = usual_log
        self._model: tuple[ModelCard | None, Path | None] | None = None
        self.late = LatePage(self._make)
        # A backup may become due while the window is open for days.
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(commands.backups.look)
        self._timer.start()

    @property
    def page(self) -> SettingsPage:
        """The page, created if it does not exist yet."""
        return self.late.page

    def log_path(self) -> Path:
        """Return the path of the log in use."""
        return self._settings().log_path or self._usual_log

    def _make(self, place: QWidget) -> SettingsPage:
        page = settings_page.SettingsPage(
            self._settings(),
            self._usual_log,
            panels.Panels.beside(
                self._commands,
                look.LookChoice(languages(), unwritable()),
                protection.ProtectionPanel(self._commands.protection, self._memory, self.log_path),
            ),
            place,
        )
        if self._model is not None:
            page.show_model(*self._model)
        page.show_rights(self._commands.people.state.denied)
        page.changed.connect(self._change)
        page.adaptation_panel.changed.connect(self.teaching_changed)
        page.adaptation_panel.decided.connect(page.show_adaptation)
        page.backup.restore_agreed.connect(self.restore_agreed)
        page.log_wanted.connect(self._keep_log)
        return page

    @Slot(object)
    def _keep_log(self, path: Path | None) -> None:
        """Use the log in a place; if there is none yet, ask whether the present one comes along."""
        target = path or self._usual_log
        if not self._commands.backups.leaves_behind(target):
            self.page.use_log(path)
            return
        box = Question(self.page.window())
        box.setWindowTitle(self.tr("Keep the log elsewhere"))
        said = self.tr("Take everything along to {folder}?")
        box.setText(said.format(folder=isolated(str(target.parent))))
        box.setInformativeText(
            self.tr(
                "The window closes and opens again with the log in its new place: all samples and "
                "batches, live pictures and microscopes. The present log stays as a copy where it is."
            )
        )
        role = QMessageBox.ButtonRole
        take = box.addButton(self.tr("Take everything along"), role.AcceptRole)
        begin = box.addButton(self.tr("Begin an empty log there"), role.ActionRole)
        stay = box.addButton(self.tr("Cancel"), role.RejectRole)
        box.setDefaultButton(stay)
        take.clicked.connect(partial(self._take_along, target))
        begin.clicked.connect(partial(self.page.use_log, path))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _take_along(self, target: Path) -> None:
        if self._commands.backups.take_along(target):
            self.restore_agreed.emit()

    @Slot(object)
    def _change(self, wanted: Settings) -> None:
        """Apply what may be changed; what may not reverts on the page."""
        present = self._settings()
        settings = self._commands.people.allowed_settings(present, wanted)
        if settings != wanted:
            self.page.show_settings(settings)
        if settings != present:
            self.changed.emit(settings)

    def go_on_as(self, before: SettingsWindow) -> None:
        """Keep the focus where it was in the former window, whose place this one takes."""
        if before.late.made is not None:
            self.page.look.go_on_as(before.late.made.look)

    def look_again(self, in_view: OpenBatch | None) -> None:
        """Request what the page shows; called whenever it comes into view. in_view: the batch there."""
        self.page.adaptation_panel.show_batch(in_view)
        self._commands.updates.look()

    def show_model(self, card: ModelCard | None, pack_path: Path | None) -> None:
        """Show the model pack in use."""
        self._model = (card, pack_path)
        if self.late.made is not None:
            self.late.made.show_model(card, pack_path)

    @property
    def is_teaching(self) -> bool:
        """Whether cells are being taught."""
        return self.late.made is not None and self.late.made.adaptation_panel.is_running

    def teach(self, in_view: OpenBatch | None) -> None:
        """Teach the named cells of the microscope in view, with the page in view."""
        self.page.adaptation_panel.show_batch(in_view, always=True)
        self.page.adaptation_panel.teach()
        self.page.show_adaptation()

    def open_updates(self, came: SignalInstance, show_page: Callable[[], None]) -> None:
        """Show an update's content when it arrives. show_page: brings the page into view."""
        came.connect(self._open_update)
        self._wanted.connect(show_page)

    @Slot(object)
    def _open_update(self, file: Path) -> None:
        """Show what an update brings."""
        self._wanted.emit()
        self.page.show_updates()
        self.page.updates.offer(file)

    @Slot()
    def choose_log(self) -> None:
        """Ask for the place of another log, and use it."""
        self.page.choose_log()

    def apply_now(self) -> None:
        """Send pending changes."""
        if self.late.made is not None:
            self.late.made.apply_now()

    def handle(self, event: Event) -> bool:
        """Show one event of the program; return whether it is about the settings."""
        match event:
            case (
                BackupShown()
                | LaboratoryChanged()
                | MicroscopesChanged()
                | PeopleShown()
                | ProtectionShown()
                | UpdatesShown()
            ):
                # Current state; a page created later asks for it.
                made = self.late.made
                if made is not None and isinstance(event, PeopleShown):
                    made.show_rights(event.state.denied)
                return made is not None and made.handle(event)
            case (
                BackupChecked()
                | BackupRefused()
                | RecoveryShown()
                | AdaptationShown()
                | AdaptationEnded()
                | AdaptationProgress()
                | WordsRefused()
            ):
                return self.page.handle(event)
        return False
