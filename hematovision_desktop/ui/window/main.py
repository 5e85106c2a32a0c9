"""The window: the frame around the pages, and the one slot through which events arrive."""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QStackedWidget

from hematovision_desktop.core.model_card import ModelCard
from hematovision_desktop.core.settings import Settings, WindowMemory
from hematovision_desktop.services.messages.program import (
    Commands,
    Done,
    Event,
    Fault,
    ModelChanged,
)
from hematovision_desktop.ui.classify.batch_bar import BatchBar
from hematovision_desktop.ui.classify.gallery_view import DEFAULT_SIDE_PX
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.classify.stopping import may_close
from hematovision_desktop.ui.classify.window import ClassifyWindow
from hematovision_desktop.ui.learn.page import LearnPage
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.live.window import LiveWindow
from hematovision_desktop.ui.log.page import LogPage
from hematovision_desktop.ui.parts import folders, palette
from hematovision_desktop.ui.parts.keyboard import Heir
from hematovision_desktop.ui.parts.room import ScrollPage, first_size
from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.settings.look import LookChoice
from hematovision_desktop.ui.settings.microscopes import MicroscopePanel
from hematovision_desktop.ui.settings.page import SettingsPage
from hematovision_desktop.ui.settings.panels import Panels
from hematovision_desktop.ui.settings.protection import ProtectionPanel
from hematovision_desktop.ui.settings.site_panel import SitePanel
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.actions import Actions
from hematovision_desktop.ui.window.appearance import Appearance, prepare
from hematovision_desktop.ui.window.dialogs import Sheets
from hematovision_desktop.ui.window.drop import DropWindow
from hematovision_desktop.ui.window.files import FileCommands
from hematovision_desktop.ui.window.frame import Banner, BottomBar, Rail, beneath, frame_around
from hematovision_desktop.ui.window.list_actions import ListActions
from hematovision_desktop.ui.window.people import PeopleWindow
from hematovision_desktop.ui.window.protection import ProtectionWindow
from hematovision_desktop.ui.window.state import window_state
from hematovision_desktop.ui.window.translation import languages, unwritable

CLASSIFY, LIVE, SAMPLES, LEARN, LOG, SETTINGS = range(len(Page))


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
        self._memory = folders.begin_with(memory or WindowMemory())
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
        self.live_page = LivePage(self._commands.live, self._settings.label_set)
        self.live_page.bench.figures.set_laboratory(self._commands.laboratory)
        self.samples_page = SamplesPage(self._commands)
        self.learn_page = LearnPage(self._commands)
        self.log_page = LogPage(self._commands)
        self.site_panel = SitePanel(self._commands.site, lambda: self._commands.microscopes.known)
        self.microscopes = MicroscopePanel(self._commands.microscopes)
        panel = ProtectionPanel(self._commands.protection, self._memory, self._log_path)
        self.settings_page = SettingsPage(
            self._settings,
            self._usual_log,
            Panels.beside(
                self._commands,
                LookChoice(languages(), unwritable()),
                *(self.site_panel, self.microscopes, panel),
            ),
        )
        self.protection = ProtectionWindow(
            self._commands.protection, panel, self._memory, self._log_path, self
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
        self.banner = Banner()
        self.bottom = BottomBar()
        people = self.settings_page.people
        self.people = PeopleWindow(self._commands.people, people, self.bottom.person, self)
        self.batch_bar = BatchBar(self._commands)
        self.files = FileCommands(self._commands, self.banner, self)
        self.pages = QStackedWidget()
        under = (self.batch_bar, self.classify_page.gone, ScrollPage(self.classify_page))
        self.pages.addWidget(beneath(*under))
        lists = (self.samples_page, self.learn_page, self.log_page)
        for page in (self.live_page, *lists, self.settings_page):
            self.pages.addWidget(ScrollPage(page))
        whole = frame_around(
            self.pages, self.rail, (self.banner, self.protection.offer), self.bottom
        )
        self.setCentralWidget(whole)
        self.take_drops()
        self.actions_ = Actions(
            self,
            (self.classify_page.gallery.view, self.classify_page.field.canvas),
            self.live_page,
        )
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
                ("classify_page", self._show_classify),
                ("live_page", self._show_live),
                ("samples_page", self._show_samples),
                ("learn_page", self._show_learn),
                ("log_page", self._show_log),
                ("settings_page", self._show_settings),
                ("full_screen", self._toggle_full_screen),
                ("teach", self._teach),
                ("keys", self._show_keys),
                ("about", self.sheets.show_about),
            )
        )
        self.classify = ClassifyWindow(acts, page, self.files)
        self.classify.shown.connect(self._show_classify)
        self.classify.logged.connect(self._search_if_seen)
        pages = (page, self.samples_page, self.log_page)
        self.lists = ListActions(acts, self._commands, pages, self._memory, self.files)
        self.lists.samples_wanted.connect(self._show_samples)
        self.classify.logged.connect(self.lists.dialogs.follow)
        self.samples_page.changed.connect(self._show_state)
        self.samples_page.failed.connect(self.banner.say)
        self.samples_page.log_asked.connect(self._show_log)
        self.live = LiveWindow(acts, self.live_page, self._memory, self.banner, self.bottom)
        self.live.bug.connect(self.sheets.show_bug)
        # The sample is asked for before the count is over.
        for step in (self.lists.show_counted, self.live_page.ask_new_count):
            self.live_page.bench.tray.sample_button.clicked.connect(step)
        self.live_page.changed.connect(self._show_state)
        page.changed.connect(self._show_state)
        page.changed.connect(self.batch_bar.show_batches)
        self.batch_bar.stop_asked.connect(page.cancel_batch)
        self.files.opened.connect(self.batch_bar.came_together)
        page.strip.export_button.clicked.connect(self.export_view)
        page.cell.scale_asked.connect(self._set_scale)
        self.log_page.export_asked.connect(self.files.export_logged)
        self.log_page.failed.connect(self.banner.say)
        self.log_page.preview.shown.connect(self._show_state)
        for one in (self.log_page.teach_button, page.strip.teach_button):
            one.clicked.connect(self._teach)
        self.site_panel.changed.connect(self._show_state)
        self.settings_page.changed.connect(self._apply_settings)
        self.settings_page.laboratory.changed.connect(page.show_laboratory)
        self.settings_page.laboratory.changed.connect(self.live_page.show_microscope)
        self.settings_page.backup.restore_agreed.connect(self._quit)
        self.protection.settings_asked.connect(self._show_protection)
        self.protection.unlock.other_asked.connect(self.settings_page.choose_log)
        self.protection.unlock.left.connect(self.close)
        self.rail.page_chosen.connect(self.show_page)
        Heir(page.gallery.view, (self.banner, self.protection.offer))
        self.appearance.changed.connect(self.banner.refresh)

    def _log_path(self) -> Path:
        return self._settings.log_path or self._usual_log

    # Memory

    def _restore(self) -> None:
        state = self._memory.state
        if not self.restoreGeometry(QByteArray(state.geometry)):
            self.resize(first_size(QGuiApplication.primaryScreen().availableSize()))
        for kept, split in (
            (state.split, self.classify_page.split),
            (state.side, self.classify_page.side),
            (state.log_split, self.log_page.split),
            (state.samples_split, self.samples_page.split),
        ):
            split.restoreState(QByteArray(kept))
        self.classify_page.gallery.side.setValue(state.tile_px or DEFAULT_SIDE_PX)
        self.show_page(CLASSIFY)
        self.classify_page.drop_page.files_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window; nothing that was typed or set is lost, no long work unasked."""
        # Whoever closes the window by program has decided already; a person is asked.
        if event.spontaneous() and not self._may_close():
            event.ignore()
            return
        self.keep_state()
        self._memory.save()
        event.accept()

    def keep_state(self) -> None:
        """Keep what was typed or set, and how the window is left."""
        self.settings_page.apply_now()
        self.log_page.preview.keep_note()
        self.samples_page.panel.form.keep()
        self._memory.change(
            geometry=self.saveGeometry().data(),
            split=self.classify_page.split.saveState().data(),
            side=self.classify_page.side.saveState().data(),
            log_split=self.log_page.split.saveState().data(),
            samples_split=self.samples_page.split.saveState().data(),
            tile_px=self.classify_page.gallery.side.value(),
        )

    def _may_close(self) -> bool:
        return may_close(self._commands.review.batches, self.live_page.count, self)

    @Slot()
    def _quit(self) -> None:
        if self._may_close():
            self.close()

    # Events of the program

    @Slot(object)
    def handle(self, event: Event) -> None:
        """Show one event; always called on the main thread."""
        if self.microscopes.handle(event):
            self.site_panel.show_known()
            self.classify_page.show_microscope()
            self.live_page.show_microscope()
            return
        settings = (self.site_panel, self.protection, self.people, self.settings_page)
        for part in (self.classify, self.live, self.lists.dialogs, *settings):
            if part.handle(event):
                return
        self._handle(event)

    def _handle(self, event: Event) -> None:
        match event:
            case Fault(message, is_bug):
                if is_bug:
                    self.sheets.show_bug(message)
                else:
                    self.banner.say(message)
            case Done(text):
                self.bottom.show_notice(text)
            case ModelChanged(card, pack_path):
                self._show_model(card, pack_path)

    def _show_model(self, card: ModelCard | None, pack_path: Path | None) -> None:
        self.sheets.card = card
        self.bottom.show_model(card.title if card else "")
        self.settings_page.show_model(card, pack_path)
        hint = self.classify_page.drop_page.model_hint
        hint.setText(
            self.tr("No usable model pack is installed. Choose one in Settings.")
            if card is None
            else ""
        )
        hint.setVisible(card is None)

    @Slot()
    def _show_state(self) -> None:
        """Enable what can be done now and say what runs."""
        page = self.classify_page
        shown = tuple(Page)[max(0, self.pages.currentIndex())]
        state = window_state(shown, page, self.live_page, self.log_page, self.samples_page)
        self.actions_.show_state(state)
        page.show_state(state)
        working = next((one for one in self._commands.review.batches if one.is_running), None)
        doing = self.tr("Classifying {name}").format(name=working.name) if working else ""
        teaching = self.tr("Teaching your site") if self.site_panel.is_running else ""
        now = " · ".join(filter(None, (doing, teaching, self.live_page.bottom_text)))
        self.bottom.show_state(now or self.tr("Ready"))
        name = " ".join(page.batch.name.split()) if page.batch is not None else ""
        self.setWindowTitle(f"{name} – HematoVision" if name else "HematoVision")

    # Pages

    @Slot(int)
    def show_page(self, index: int) -> None:
        """Go to a page."""
        self.rail.show_page(SAMPLES if index == LOG else index)
        self.pages.setCurrentIndex(index)
        if index != LIVE:
            self.live_page.dialogs.camera.close()
        if index in (SAMPLES, LEARN):
            (self.samples_page if index == SAMPLES else self.learn_page).look_again()
        if index == LOG:
            self.log_page.search()
        if index == SETTINGS:
            self.site_panel.ask()
            self._commands.updates.look()
        self._show_state()

    @Slot()
    def _show_classify(self) -> None:
        self.show_page(CLASSIFY)

    @Slot()
    def _show_live(self) -> None:
        self.show_page(LIVE)

    def open_live(self, source: str, target: int | None = 100) -> None:
        """Go to the microscope, open a source and count to a target; None counts on."""
        self.show_page(LIVE)
        self.live_page.begin(source, target)

    @Slot()
    def _undo(self) -> None:
        on_live = self.pages.currentIndex() == LIVE
        (self.live_page if on_live else self.classify_page).undo()

    @Slot()
    def _redo(self) -> None:
        on_live = self.pages.currentIndex() == LIVE
        (self.live_page if on_live else self.classify_page).redo()

    @Slot()
    def _show_samples(self) -> None:
        self.show_page(SAMPLES)

    @Slot()
    def _show_learn(self) -> None:
        self.show_page(LEARN)

    @Slot()
    def _show_log(self) -> None:
        self.show_page(LOG)

    @Slot()
    def _show_settings(self) -> None:
        self.show_page(SETTINGS)

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
        """Teach the named cells; how it goes and what it gives stands in the settings."""
        batch = self.classify_page.batch
        on = batch.microscope if batch is not None else None
        if on is not None:
            self.site_panel.show_microscope(on.profile.profile_id)
        self.show_page(SETTINGS)
        self.site_panel.teach()
        self.settings_page.show_site()

    @Slot()
    def _search_if_seen(self) -> None:
        if self.pages.currentIndex() == LOG:
            self.log_page.search()

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
            self.samples_page.forget()
            self.log_page.forget()
        self._settings = settings
        self.appearance.use(settings)
        self.live_page.set_label_set(settings.label_set)
        self._commands.apply_settings(settings)
