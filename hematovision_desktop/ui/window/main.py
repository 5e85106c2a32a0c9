"""The window: the frame around the pages, and the one slot through which events arrive."""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QIcon

from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.settings import Settings, WindowMemory
from hematovision_desktop.services.messages.program import (
    Commands,
    Done,
    Event,
    Fault,
    FaultOver,
    ModelChanged,
)
from hematovision_desktop.services.messages.results import LaboratoryChanged
from hematovision_desktop.services.messages.review import MicroscopesChanged
from hematovision_desktop.ui.classify.batch_bar import BatchBar
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.classify.stopping import may_close
from hematovision_desktop.ui.classify.window import ClassifyWindow
from hematovision_desktop.ui.live.window import LiveWindow
from hematovision_desktop.ui.parts.asking.folders import begin_with
from hematovision_desktop.ui.parts.layout.late_page import LatePage
from hematovision_desktop.ui.parts.layout.room import ScrollPage
from hematovision_desktop.ui.parts.layout.widgets import say
from hematovision_desktop.ui.parts.look import palette
from hematovision_desktop.ui.settings.window import SettingsWindow
from hematovision_desktop.ui.window import placing
from hematovision_desktop.ui.window.actions import Actions
from hematovision_desktop.ui.window.appearance import Appearance, prepare
from hematovision_desktop.ui.window.banner_lines import SameNumberLine, Scans, Turns
from hematovision_desktop.ui.window.dialogs import Sheets
from hematovision_desktop.ui.window.drop import DropWindow
from hematovision_desktop.ui.window.files import FileCommands
from hematovision_desktop.ui.window.frame import Banner, BottomBar, Rail, beneath, frame_around
from hematovision_desktop.ui.window.list_actions import ListActions
from hematovision_desktop.ui.window.pages import (
    CLASSIFY,
    LEARN,
    LIVE,
    LOG,
    SAMPLES,
    SETTINGS,
    Home,
    Pages,
)
from hematovision_desktop.ui.window.people import PeopleWindow
from hematovision_desktop.ui.window.placing import StaysOnScreen
from hematovision_desktop.ui.window.protection import ProtectionWindow
from hematovision_desktop.ui.window.state import batches_now, numbers_in_view, window_state

if TYPE_CHECKING:
    from hematovision_desktop.ui.learn import page as learn
    from hematovision_desktop.ui.learn.page import LearnPage
    from hematovision_desktop.ui.live.page import LivePage
    from hematovision_desktop.ui.log.page import LogPage
    from hematovision_desktop.ui.samples.page import SamplesPage
    from hematovision_desktop.ui.settings.page import SettingsPage
else:
    learn = late("hematovision_desktop.ui.learn.page")


class MainWindow(DropWindow):
    """Shows what the program found and passes on what the user wants."""

    def __init__(
        self,
        commands: Commands,
        settings: Settings,
        *,
        program_version: str,
        log_path: Path,
        memory: WindowMemory | None = None,
    ) -> None:
        prepare(settings)
        super().__init__()
        self._commands = commands
        self._settings = settings
        self._version = program_version
        self._memory = begin_with(memory or WindowMemory())
        self._usual_log = log_path
        self.appearance = Appearance(self, settings)
        self.setWindowIcon(QIcon(str(palette.ASSETS / "icons" / "program.svg")))
        self._build()
        self.appearance.finish()
        self._connect()
        self._restore()
        self._show_state()

    # Building

    def _build(self) -> None:
        self.classify_page = ClassifyPage(self._commands)
        self.learn = LatePage(lambda place: learn.LearnPage(self._commands, place))
        self.choices = SettingsWindow(
            self._commands, lambda: self._settings, self._memory, self._usual_log, self
        )
        self.banner = Banner()
        self.protection = ProtectionWindow(
            self._commands, self._memory, self.choices.log_path, self, self.banner
        )
        self.rail = Rail(
            (
                (CLASSIFY, "classify", self.tr("Classify")),
                (LIVE, "live", self.tr("Live")),
                (SAMPLES, "samples", self.tr("Samples")),
                (LEARN, "learn", self.tr("Learn")),
                (SETTINGS, "settings", self.tr("Settings")),
            )
        )
        self.bottom = BottomBar()
        self.people = PeopleWindow(self._commands.people, self.bottom.person, self)
        self.people.left.connect(self._quit)
        self.batch_bar = BatchBar(self._commands)
        self.files = FileCommands(self._commands, self.banner, self)
        cells = (self.classify_page.gallery.view, self.classify_page.field.canvas)
        live_area = ScrollPage()
        self.actions_ = Actions(self, cells, live_area)
        self.live = LiveWindow(
            self.actions_,
            self._commands,
            lambda: self._settings.label_set,
            self._memory,
            (self.banner, self.bottom),
            area=live_area,
        )
        known = (self.actions_, self._commands, self.classify_page, self._memory)
        self.lists = ListActions(*known, self.files, people=self.people)
        self.people.leaving.connect(self.lists.keep_state)
        self.late: dict[int, LatePage[Any]] = {
            LIVE: self.live.late,
            SAMPLES: self.lists.samples,
            LEARN: self.learn,
            LOG: self.lists.log,
            SETTINGS: self.choices.late,
        }
        under = (self.batch_bar, self.classify_page.notices.gone, ScrollPage(self.classify_page))
        self.pages = Pages(beneath(*under), self.late, self.rail)
        self.pages.went_to.connect(self._arrive)
        bars = self.banner, self.protection.offer
        self.setCentralWidget(frame_around(self.pages, self.rail, bars, self.bottom))
        self.take_drops()
        self.sheets = Sheets(self, self.actions_, self._version)
        self.actions_.fill(self.menuBar())
        self.menuBar().setAccessibleName(self.tr("Menu"))

    def _connect(self) -> None:
        acts, page = self.actions_, self.classify_page
        acts.connect_all(
            (
                ("export", self.export_view),
                ("quit", self._quit),
                ("undo", self._undo),
                ("redo", self._redo),
                ("classify_page", self.pages.show_classify),
                ("live_page", self.pages.show_live),
                ("samples_page", self.pages.show_samples),
                ("learn_page", self.pages.show_learn),
                ("log_page", self.pages.show_log),
                ("settings_page", self.pages.show_settings),
                ("full_screen", self._toggle_full_screen),
                ("teach", self._teach),
                ("keys", self._show_keys),
                ("guide", self.sheets.show_guide),
                ("about", self.sheets.show_about),
            )
        )
        self.classify = ClassifyWindow(acts, page, self.files)
        self.classify.shown.connect(self.pages.show_classify)
        self.classify.logged.connect(self.lists.follow)
        self.lists.samples_wanted.connect(self.pages.show_samples)
        self.lists.log_wanted.connect(self.pages.show_log)
        self.lists.failed.connect(self.banner.say)
        self.lists.teach_wanted.connect(self._teach)
        self.live.bug.connect(self.sheets.show_bug)
        self.live.sample_wanted.connect(self.lists.show_counted)
        self.live.counted.connect(self.people.stay)
        for one in (self.lists, self.live, page):
            one.changed.connect(self._show_state)
        page.figures.counted.connect(self.batch_bar.show_batches)
        self.batch_bar.stop_asked.connect(page.cancel_batch)
        self.files.opened.connect(self.batch_bar.came_together)
        page.strip.export_button.clicked.connect(self.export_view)
        page.cell.scale_asked.connect(self._set_scale)
        page.strip.teach_button.clicked.connect(self._teach)
        self.choices.teaching_changed.connect(self._show_state)
        self.choices.changed.connect(self._apply_settings)
        self.choices.restore_agreed.connect(self._quit)
        self.choices.open_updates(self.files.update_came, self.pages.show_settings)
        self.protection.settings_asked.connect(self._show_protection)
        self.protection.unlock.other_asked.connect(self.choices.choose_log)
        self.protection.unlock.left.connect(self.close)
        home = Home(self.pages, self.rail, acts, page, lists=self.lists, live=self.live)
        home.follow(self.people.let_in, self.banner, self.protection.offer)
        self.appearance.changed.connect(self.banner.refresh)
        self.pages.went_to.connect(Turns(self, self.banner).settle)
        self.scans = Scans(self.banner, acts.all)
        self.same_number = SameNumberLine(
            self._commands,
            self.banner,
            lambda: numbers_in_view(self.pages.shown, page, self.live, self.lists),
        )
        StaysOnScreen(self)

    @property
    def settings_page(self) -> SettingsPage:
        """The Settings page."""
        return self.choices.page

    @property
    def live_page(self) -> LivePage:
        """The Live page."""
        return self.live.page

    @property
    def samples_page(self) -> SamplesPage:
        """The Samples page."""
        return self.lists.samples.page

    @property
    def log_page(self) -> LogPage:
        """The Log page."""
        return self.lists.log.page

    @property
    def learn_page(self) -> LearnPage:
        """The Learn page."""
        return self.learn.page

    # Memory

    def _restore(self) -> None:
        placing.restore(self, self.classify_page, self._memory.state)
        self.show_page(CLASSIFY)
        self.classify_page.drop_page.files_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the window's state; nothing typed or set is lost, and long work stops only after a question."""
        # If the program closes the window, that is already decided; a person is asked.
        if event.spontaneous() and not self._may_close():
            event.ignore()
            return
        self.keep_state()
        self._memory.save()
        event.accept()

    def keep_state(self) -> None:
        """Save what was typed or set, and how the window is left."""
        self.choices.apply_now()
        self.lists.keep_state()
        placing.keep(self, self.classify_page, self._memory)

    def _may_close(self) -> bool:
        batches, live = self._commands.review.batches, self.live
        return may_close(batches, lambda: live.count, live.changed, self)

    @Slot()
    def _quit(self) -> None:
        if self._may_close():
            self.close()

    # Events of the program

    @Slot(object)
    def handle(self, event: Event) -> None:
        """Show one event; always called on the main thread."""
        parts = (self.same_number, self.classify, self.live, self.lists, self.protection)
        if any(part.handle(event) for part in parts):
            return
        # Settings messages concern other parts, too.
        self.choices.handle(event)
        self.people.handle(event)
        self._handle(event)

    def _handle(self, event: Event) -> None:
        match event:
            case Fault(message, is_bug):
                if is_bug:
                    self.sheets.show_bug(message)
                else:
                    self.banner.say(message)
            case FaultOver(message):
                self.banner.take_back(message)
            case Done(text):
                self.bottom.show_notice(text)
            case MicroscopesChanged():
                self.classify_page.show_microscope()
                self.live.show_microscope()
            case LaboratoryChanged():
                self.classify_page.figures.show()
                self.live.show_microscope()
            case ModelChanged(card, pack_path):
                self._show_model(card, pack_path)

    def _show_model(self, card: ModelCard | None, pack_path: Path | None) -> None:
        self.sheets.card = card
        self.bottom.show_model(card.title if card else "")
        self.choices.show_model(card, pack_path)
        missing = self.tr("No usable model pack is installed. Choose one in Settings.")
        say(self.classify_page.drop_page.model_hint, missing if card is None else "")

    @Slot()
    def _show_state(self) -> None:
        """Enable the possible actions and say what runs."""
        page = self.classify_page
        state = window_state(self.pages.shown, page, self.live.late.made, self.lists)
        self.actions_.show_state(state)
        page.show_state(state)
        teaching = self.tr("Teaching your site") if self.choices.is_teaching else ""
        now = (batches_now(self._commands.review.batches), teaching, self.live.text)
        self.bottom.show_state(" · ".join(filter(None, now)) or self.tr("Ready"))
        self.same_number.look()
        self.people.show_title(page.batch.name if page.batch is not None else "")

    # Pages

    def show_page(self, index: int) -> None:
        """Go to a page."""
        self.pages.show_page(index)

    @Slot(int)
    def _arrive(self, index: int) -> None:
        """Let an opened page look at the current state."""
        if index != LIVE:
            self.live.leave()
        if index in (SAMPLES, LEARN):
            (self.samples_page if index == SAMPLES else self.learn_page).look_again()
        if index == LOG:
            self.log_page.search()
        if index == SETTINGS:
            self.choices.look_again(self.classify_page.batch)
        self._show_state()

    def open_live(self, source: str, target: int | None = 100) -> None:
        """Go to the microscope, open a source and count to a target; None counts on."""
        self.show_page(LIVE)
        self.live_page.begin(source, target)

    @Slot()
    def _undo(self) -> None:
        on_live = self.pages.currentIndex() == LIVE
        (self.live_page if on_live else self.classify_page).naming.undo()

    @Slot()
    def _redo(self) -> None:
        on_live = self.pages.currentIndex() == LIVE
        (self.live_page if on_live else self.classify_page).naming.redo()

    @Slot()
    def _show_protection(self) -> None:
        self.show_page(SETTINGS)
        self.settings_page.show_protection()

    @Slot(float)
    def _set_scale(self, um_per_px: float) -> None:
        self.show_page(SETTINGS)
        self.settings_page.offer_scale(um_per_px)

    @Slot()
    def _teach(self) -> None:
        """Teach the named cells; progress and result appear in the settings."""
        self.show_page(SETTINGS)
        self.choices.teach(self.classify_page.batch)

    @Slot()
    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _show_keys(self) -> None:
        self.sheets.show_keys(live=self.pages.currentIndex() == LIVE)

    @Slot()
    def export_view(self) -> None:
        """Write the cells of the batch in view, or of the one chosen in the log."""
        if self.pages.currentIndex() != LOG:
            batch = self.classify_page.batch
            if batch is not None:
                self.files.export(batch.ref, batch.name)
        elif self.log_page.chosen is not None:
            self.files.export_logged(self.log_page.chosen)

    # Settings

    @Slot(object)
    def _apply_settings(self, settings: Settings) -> None:
        if settings.log_path != self._settings.log_path:
            self.lists.forget()
        self._settings = settings
        self.appearance.use(settings)
        self.live.set_label_set(settings.label_set)
        self._commands.apply_settings(settings)
