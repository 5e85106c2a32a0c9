"""The Live page: the picture of the microscope, the count beside it, the last cells below."""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.count_session import CountedCell, CountSession, CountState
from hematovision_desktop.core.live.events import (
    CellCounted,
    CountChanged,
    MapChanged,
    SourceChanged,
)
from hematovision_desktop.core.live.source import SourceState, SourceStatus
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.services.messages.live import (
    CamerasFound,
    CountFound,
    CountRenumbered,
    LiveClosed,
    LiveCommands,
    LiveNews,
    SourceOffered,
)
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.live.bench import LiveBench
from hematovision_desktop.ui.live.dialogs import CutShort, LiveDialogs
from hematovision_desktop.ui.live.naming import Naming
from hematovision_desktop.ui.live.start import LiveStartPage, Sources

_HELPERS_MS = 250


class LivePage(QWidget):
    """Shows the microscope and passes on what the user does."""

    changed = Signal()

    def __init__(self, commands: LiveCommands, label_set: LabelSet, place: QWidget) -> None:
        super().__init__(place)
        self._commands = commands
        self.source = self._last_source = ""
        self.source_state = SourceState(SourceStatus.CLOSED)
        self.count = CountSession(label_set).snapshot()
        self.frozen = False
        self._visited = False
        self.sources = Sources(self)
        self.start_page = LiveStartPage(self.sources)
        self.bench = LiveBench(commands.cell, self.sources.menu, commands.microscope)
        self.naming = Naming(
            commands,
            self.bench,
            count=lambda: self.count,
            is_frozen=lambda: self.frozen,
            parent=self,
        )
        self.dialogs = LiveDialogs(commands, self)
        self._cut_short = CutShort(commands, self.start_page, self.dialogs, self.bench.sample)
        self._build()
        self._connect()
        self._label_set = label_set
        self._show_count()

    # Building

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.start_page)
        self._stack.addWidget(self.bench)
        self.tick = QTimer(self)
        self.tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._slow = QTimer(self)
        self._slow.setInterval(_HELPERS_MS)

    def _connect(self) -> None:
        self.sources.chosen.connect(self.open_source)
        self.sources.look_asked.connect(self._look_for_cameras)
        self.bench.bar.start_button.clicked.connect(self.toggle_count)
        self.bench.bar.freeze_button.clicked.connect(self.toggle_freeze)
        self.bench.bar.new_button.clicked.connect(self.ask_new_count)
        self.bench.bar.snapshot_button.clicked.connect(self.save_snapshot)
        self.bench.bar.clip_button.clicked.connect(self.save_clip)
        self.bench.figures.target_chosen.connect(self._commands.set_target)
        self.bench.figures.stop_early_chosen.connect(self._commands.set_stop_early)
        self.bench.picture.painted.connect(self._commands.note_shown)
        self.naming.changed.connect(self.changed)
        self.bench.bar.camera_button.clicked.connect(self.show_camera)
        self.bench.picture.measured.connect(self.dialogs.show_line)
        self.dialogs.measuring_changed.connect(self._set_measuring)
        self.dialogs.new_count_agreed.connect(self._begin_count)
        self.tick.timeout.connect(self.take_view)
        self._slow.timeout.connect(self.show_helpers)

    # What the page says

    @property
    def is_open(self) -> bool:
        """Whether a source is shown, even a faulty one."""
        return self._stack.currentWidget() is self.bench

    @property
    def bottom_text(self) -> str:
        """The bottom bar's text on the microscope; empty while it is closed."""
        return live_words.bottom_sentence(
            self.count, self.source, self.source_state, frozen=self.frozen
        )

    @property
    def chosen(self) -> CountedCell | None:
        """The chosen cell, which keys name; None: keys name the large one in the tray."""
        return self.naming.chosen

    @property
    def by_hand(self) -> bool:
        """Whether keys and buttons count cells by hand."""
        return self.naming.by_hand

    # Coming and going

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch views at the screen's rate; the first time, look for cameras."""
        super().showEvent(event)
        self.tick.setInterval(max(4, int(1000 / max(24.0, self.screen().refreshRate()))))
        self.tick.start()
        self._slow.start()
        if not self._visited:
            self._look_for_cameras()
        if self.is_open:
            self.bench.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop fetching while nobody looks; the count continues."""
        super().hideEvent(event)
        self.tick.stop()
        self._slow.stop()

    def fit_height(self, room_px: int) -> None:
        """Leave the picture some height in a low window."""
        self.bench.fit_height(room_px)

    @Slot()
    def _look_for_cameras(self) -> None:
        self._visited = True
        self.start_page.show_looking()
        self._commands.find_cameras()

    def remember(self, source: str) -> None:
        """Offer the previous source first."""
        self._last_source = source

    def begin(self, source: str, target: int | None) -> None:
        """Show a source and count to a target."""
        self.count = replace(self.count, target=target)
        self.open_source(source)
        self.toggle_count()

    @Slot(str)
    def open_source(self, source: str) -> None:
        """Show a source; an empty one closes what is open."""
        self.source = source
        self.dialogs.close_camera()
        self.frozen = False
        self.bench.picture.clear()
        if not source:
            self._commands.close_source()
            self._show_source(SourceState(SourceStatus.CLOSED))
            return
        self.bench.show_source(source)
        self._commands.set_target(self.count.target)
        self._commands.open_source(source)
        self._ask_to_resume()
        self._show_source(SourceState(SourceStatus.OPENING))
        self.bench.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    # Events

    def says_itself(self, refusal: str) -> bool:
        """Say a refusal as the page says it to the next key, if it is one; keys can be faster than the count."""
        is_own = refusal == live_words.count_complete()
        if is_own:
            self.bench.sentence.say(refusal)
        return is_own

    def receive(self, event: LiveNews) -> None:
        """Handle a message from the microscope."""
        match event:
            case SourceChanged(state):
                self._show_source(state)
            case CountChanged(count):
                self.count = count
                self._show_count()
            case CellCounted(cell, pixels):
                self.bench.pictures.add(cell.key, pixels)
                self.bench.strip.picture_came()
                self.bench.tray.picture_came()
            case MapChanged(why=why):
                # In a folder, each picture is a separate piece; no need to report that.
                if why != "lost" or not self.source.startswith("folder:"):
                    self.bench.sentence.say(live_words.map_sentence(event))
            case CamerasFound(names):
                self.sources.cameras = names
                self.start_page.show_cameras(names, self._last_source)
            case CountFound(cells):
                self._cut_short.offer(None if cells is None else event)
                if self.is_open:
                    self._ask_to_resume()
            case CountRenumbered():
                self._cut_short.follow(event)
            case SourceOffered():
                self.dialogs.receive(event)
            case LiveClosed():
                self.count = CountSession().snapshot()
                self.bench.pictures.clear()
                self._show_count()

    def _show_source(self, state: SourceState) -> None:
        self.source_state = state
        self.show_microscope()
        closed = state.status is SourceStatus.CLOSED
        self._stack.setCurrentWidget(self.start_page if closed else self.bench)
        if closed:
            self.bench.picture.clear()
            self.dialogs.close_camera()
            self.naming.set_by_hand(False)
        self._show_state()

    def _show_count(self) -> None:
        count = self.count
        if count.total_cells == 0:
            self.bench.tray.set_labels(self._label_set.labels)
            self.bench.pictures.clear()
            self.naming.forget()
        if count.state is not CountState.READY:
            self._cut_short.offer(None)
        self.start_page.show_count(count)
        self.dialogs.follow_count(live_words.progress(count))
        self.bench.picture.forget_names()
        self.show_microscope()
        self._show_state()

    def show_microscope(self) -> None:
        """Show which microscope this is, and names as far as they may be trusted on it."""
        microscope = self._commands.microscope
        standing = microscope.standing
        self.bench.microscope.show_standing(standing, microscope.on)
        self.bench.picture.show_suggestions(standing.trust is Trust.FOREIGN)
        self.bench.figures.show_count(self.count, standing.trust)
        self.naming.show()

    def _show_state(self) -> None:
        self.bench.show_state(self.source_state, self.count, frozen=self.frozen)
        self.changed.emit()

    # The picture

    @Slot()
    def take_view(self) -> None:
        """Fetch and show the newest view; without one, paint nothing."""
        view = self._commands.take_view()
        if view is None or self.frozen or self.source_state.status is SourceStatus.CLOSED:
            return
        first = self.bench.picture.view is None
        self.bench.picture.show_view(view)
        if first:
            self.show_helpers()
            self._show_state()

    @Slot()
    def show_helpers(self) -> None:
        """Update focus, light, map and state a few times a second: figures must not flicker."""
        view = self.bench.picture.view
        self.bench.focus_panel.show_view(view)
        self.bench.ask_scale(view)
        self.bench.mini_map.show_map(self._commands.map_view() if view else None)
        if view is not None and self.frozen:
            self.bench.picture.show_marks(self._commands.marks(view))
        self.dialogs.show_view(view)
        self.bench.sentence.look()

    @Slot()
    def show_camera(self) -> None:
        """Show the camera's size, light and scale beside the picture."""
        if self.is_open:
            name = live_words.source_name(self.source)
            trouble = (
                live_words.source_sentence(self.source_state) if self.source_state.fault else ""
            )
            self.dialogs.show_camera(name, self.bench.picture.view, trouble)

    @Slot()
    def show_keys(self) -> None:
        """Show which key counts which type, so a person can change it."""
        self.dialogs.keys.begin()

    @property
    def keys(self) -> Mapping[str, Label]:
        """The counting keys in use."""
        return self._commands.camera.settings.keys

    def show_key_captions(self) -> None:
        """Show the keys in use on the buttons that name a cell."""
        self.bench.tray.show_keys(self.keys)

    @Slot(bool)
    def _set_measuring(self, on: bool) -> None:
        self.bench.picture.set_measuring(on)
        if on is not self.frozen:
            self.toggle_freeze()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Freeze with Space, unless it presses the focused button; Esc clears the choice."""
        if event.key() == Qt.Key.Key_Space and self.is_open:
            self.toggle_freeze()
        elif event.key() == Qt.Key.Key_Escape and self.chosen is not None:
            self.naming.choose_none()
        elif event.key() == Qt.Key.Key_Escape and self.by_hand:
            self.naming.set_by_hand(False)
        else:
            event.ignore()

    # What the user wants

    @Slot()
    def toggle_count(self) -> None:
        """Start, pause or resume the count."""
        if self.count.state is CountState.COUNTING:
            self._commands.pause()
        elif self.is_open:
            self._commands.start()

    @Slot()
    def toggle_freeze(self) -> None:
        """Freeze picture and count, or continue."""
        self.frozen = not self.frozen and self.bench.picture.view is not None
        self._commands.freeze(self.frozen)
        if not self.frozen:
            self.dialogs.stop_measuring()
        self._show_state()

    @Slot()
    def ask_new_count(self) -> None:
        """Ask for a new count, with a question if one is running."""
        if self.count.is_done or not self.count.total_cells:
            self._begin_count()
            return
        self.dialogs.ask_new_count(live_words.progress(self.count))

    @Slot()
    def _begin_count(self) -> None:
        self.naming.forget()
        self.frozen = False
        self._commands.freeze(False)
        self.bench.sample.start_over()
        self._commands.new_count()

    def _ask_to_resume(self) -> None:
        if self.count.state is CountState.READY:
            self._cut_short.ask()

    @Slot()
    def save_snapshot(self) -> None:
        """Save the present field."""
        if self.bench.picture.view is not None:
            self._commands.save_snapshot()

    @Slot()
    def save_clip(self) -> None:
        """Save the last half minute."""
        if self.bench.picture.view is not None:
            self._commands.save_clip()

    def set_label_set(self, label_set: LabelSet) -> None:
        """Offer the names of another label set, starting with the next count."""
        self._label_set = label_set
        if self.count.total_cells == 0:
            self.count = CountSession(label_set, self.count.target).snapshot()
            self._show_count()
