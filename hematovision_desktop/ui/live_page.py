"""The Live page: the picture of the microscope, the count beside it, the last cells below."""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QStackedLayout, QVBoxLayout, QWidget

from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.live.capture import SourceState, SourceStatus
from hematovision_desktop.core.live.count_session import (
    CountedCell,
    CountSession,
    CountState,
)
from hematovision_desktop.core.live.events import (
    CellCounted,
    CountChanged,
    LiveView,
    MapChanged,
    SourceChanged,
)
from hematovision_desktop.core.live.tracker import Standing
from hematovision_desktop.ui import live_words
from hematovision_desktop.ui.icons import set_icon
from hematovision_desktop.ui.live_commands import CamerasFound, CountFound, LiveClosed, LiveCommands
from hematovision_desktop.ui.live_figures import FiguresPanel
from hematovision_desktop.ui.live_helpers import FocusPanel, MiniMap
from hematovision_desktop.ui.live_picture import LivePicture
from hematovision_desktop.ui.live_start import LiveStartPage, Sources
from hematovision_desktop.ui.live_tray import CellPictures, CellStrip, TrayPanel
from hematovision_desktop.ui.widgets import button, hairline, label

_HELPERS_MS = 250
_NOTICE_MS = 6000
SIDE_PX = 336
STRIP_PX = 84
_SOURCE_MARGIN_PX = 92


class LivePage(QWidget):
    """Shows the microscope and passes on what the user wants of it."""

    changed = Signal()

    def __init__(self, commands: LiveCommands, label_set: LabelSet) -> None:
        super().__init__()
        self._commands = commands
        self.source = self._last_source = ""
        self.source_state = SourceState(SourceStatus.CLOSED)
        self.count = CountSession(label_set).snapshot()
        self.frozen = False
        self.pictures = CellPictures()
        self._chosen: CountedCell | None = None
        self._visited = False
        self._notice = ""
        self._question: QMessageBox | None = None
        self.sources = Sources(self)
        self.start_page = LiveStartPage(self.sources)
        self._build()
        self._connect()
        self.tray.set_labels(label_set.labels)
        self._show_count()

    # Building

    def _build(self) -> None:
        self.picture = LivePicture(self._commands.cell)
        self.figures = FiguresPanel()
        self.tray = TrayPanel(self.pictures)
        self.focus_panel = FocusPanel()
        self.mini_map = MiniMap()
        self.strip = CellStrip(self.tr("The last cells"), self.pictures, STRIP_PX)
        self._sentence = label("", wrap=True)
        self._sentence.setAccessibleName(self.tr("State"))
        self.bench = QWidget()
        bench = QHBoxLayout(self.bench)
        bench.setContentsMargins(0, 0, 0, 0)
        bench.setSpacing(0)
        bench.addLayout(self._make_left(), 1)
        bench.addWidget(self._make_side())
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.start_page)
        self._stack.addWidget(self.bench)
        self._tick = QTimer(self)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._slow = QTimer(self)
        self._slow.setInterval(_HELPERS_MS)
        self._notice_over = QTimer(self)
        self._notice_over.setSingleShot(True)
        self._notice_over.setInterval(_NOTICE_MS)

    def _make_left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addLayout(self._make_bar())
        left.addWidget(self.picture, 1)
        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 8, 8)
        below.setSpacing(8)
        below.addWidget(self.mini_map)
        last = QVBoxLayout()
        last.setSpacing(4)
        last.addWidget(self._sentence)
        last.addWidget(self.strip)
        below.addLayout(last, 1)
        left.addLayout(below)
        return left

    def _make_side(self) -> QWidget:
        right = QVBoxLayout()
        right.setContentsMargins(16, 12, 16, 12)
        right.setSpacing(8)
        right.addWidget(self.figures, 1)
        right.addWidget(hairline())
        right.addWidget(self.tray)
        right.addWidget(hairline())
        right.addWidget(self.focus_panel)
        side = QWidget()
        side.setFixedWidth(SIDE_PX)
        side.setLayout(right)
        return side

    def _make_bar(self) -> QHBoxLayout:
        self.source_button = button(self.tr("Source"), "live")
        self.source_button.setToolTip(
            self.tr("Choose a camera, a video, a folder or a drawn slide")
        )
        self.source_button.setMenu(self.sources.menu)
        self.start_button = button(self.tr("Start"), "play", "primary")
        self.freeze_button = button(self.tr("Freeze"), "freeze")
        self.freeze_button.setCheckable(True)
        self.new_button = button(self.tr("New count"), "new")
        self.snapshot_button = button(self.tr("Snapshot"), "camera")
        self.snapshot_button.setToolTip(self.tr("Keep this field with its labels"))
        self.clip_button = button(self.tr("Save last 30 s"), "film")
        self.start_button.setMinimumWidth(96)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 8, 8, 0)
        bar.setSpacing(8)
        bar.addWidget(self.source_button)
        bar.addStretch(1)
        self._bar_buttons = (
            self.start_button,
            self.freeze_button,
            self.new_button,
            self.snapshot_button,
            self.clip_button,
        )
        for one in self._bar_buttons:
            bar.addWidget(one)
        for one in (self.source_button, *self._bar_buttons):
            # A click leaves the keyboard with the picture, so that Space and letters mean cells.
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return bar

    def _connect(self) -> None:
        self.sources.chosen.connect(self.open_source)
        self.sources.look_asked.connect(self._look_for_cameras)
        self.start_page.resume_asked.connect(self._resume)
        self.start_button.clicked.connect(self.toggle_count)
        self.freeze_button.clicked.connect(self.toggle_freeze)
        self.new_button.clicked.connect(self.ask_new_count)
        self.snapshot_button.clicked.connect(self.save_snapshot)
        self.clip_button.clicked.connect(self.save_clip)
        self.figures.target_chosen.connect(self._set_target)
        self.figures.stop_early_chosen.connect(self._set_stop_early)
        self.picture.cell_clicked.connect(self.choose)
        self.picture.painted.connect(self._commands_note_shown)
        self.strip.chosen.connect(self.choose)
        self.tray.chosen.connect(self.choose)
        self.tray.named.connect(self._decide)
        self._tick.timeout.connect(self.take_view)
        self._slow.timeout.connect(self.show_helpers)
        self._notice_over.timeout.connect(self._end_notice)

    # What the page says

    @property
    def is_open(self) -> bool:
        """Whether a source is shown, be it in trouble."""
        return self._stack.currentWidget() is self.bench

    @property
    def text(self) -> str:
        """The sentence under the picture."""
        return self._sentence.text()

    @property
    def bottom_text(self) -> str:
        """What the bottom bar says of the microscope; empty while it is closed."""
        return live_words.bottom_sentence(self.count, self.source, self.source_state)

    @property
    def chosen(self) -> CountedCell | None:
        """The chosen cell, which keys name; None: keys count cells by hand."""
        return self._chosen

    # Coming and going

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch views at the screen's pace; the first time, look for cameras."""
        super().showEvent(event)
        self._tick.setInterval(max(4, int(1000 / max(24.0, self.screen().refreshRate()))))
        self._tick.start()
        self._slow.start()
        if not self._visited:
            self._look_for_cameras()
        if self.is_open:
            self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is fetched while nobody looks; the count goes on."""
        super().hideEvent(event)
        self._tick.stop()
        self._slow.stop()

    @Slot()
    def _look_for_cameras(self) -> None:
        self._visited = True
        self.start_page.show_looking()
        self._commands.find_cameras()

    def remember(self, source: str) -> None:
        """Offer the source of last time first."""
        self._last_source = source

    @Slot(str)
    def open_source(self, source: str) -> None:
        """Show a source; an empty one closes what is open."""
        self.source = source
        self.frozen = False
        self.picture.clear()
        if not source:
            self._commands.close_source()
            self._show_source(SourceState(SourceStatus.CLOSED))
            return
        self._show_name()
        self.picture.drawn = source.partition(":")[0] == "virtual"
        self._commands.set_target(self.count.target)
        self._commands.open_source(source)
        self._show_source(SourceState(SourceStatus.OPENING))
        self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the source's name the room that the buttons leave."""
        super().resizeEvent(event)
        self._show_name()

    def _show_name(self) -> None:
        name = live_words.source_name(self.source) if self.source else self.tr("Source")
        others = sum(one.sizeHint().width() + 8 for one in self._bar_buttons)
        room = self.width() - SIDE_PX - others - _SOURCE_MARGIN_PX
        metrics = self.source_button.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, min(240, max(40, room)))
        self.source_button.setText(shown)
        self.source_button.setAccessibleName(self.tr("Source: {name}").format(name=name))

    # Events

    def receive(
        self,
        event: SourceChanged
        | CountChanged
        | CellCounted
        | MapChanged
        | CamerasFound
        | CountFound
        | LiveClosed,
    ) -> None:
        """Show what the microscope tells."""
        match event:
            case SourceChanged(state):
                self._show_source(state)
            case CountChanged(count):
                self.count = count
                self._show_count()
            case CellCounted(cell, pixels):
                self.pictures.add(cell.number, pixels)
                self.strip.picture_came()
                self.tray.picture_came()
            case MapChanged():
                self.say(live_words.map_sentence(event))
            case CamerasFound(names):
                self.sources.cameras = names
                self.start_page.show_cameras(names, self._last_source)
            case CountFound(cells):
                self.start_page.offer_resume(cells)
            case LiveClosed():
                self.count = CountSession().snapshot()
                self.pictures.clear()
                self._show_count()

    def _show_source(self, state: SourceState) -> None:
        self.source_state = state
        closed = state.status is SourceStatus.CLOSED
        self._stack.setCurrentWidget(self.start_page if closed else self.bench)
        if closed:
            self.picture.clear()
        self._show_state()

    def _show_count(self) -> None:
        count = self.count
        if count.total_cells == 0:
            self.pictures.clear()
            self._chosen = None
        self.start_page.offer_resume(None)
        self.figures.show_count(count)
        self.picture.forget_names()
        if self._chosen is not None:
            self._chosen = self._commands.cell(self._chosen.number)
        self._show_cells()
        self._show_state()

    def _show_cells(self) -> None:
        number = self._chosen.number if self._chosen else None
        self.picture.choose(number)
        self.strip.show_cells(tuple(reversed(self.count.last)), number)
        self.tray.show_cells(self.count.tray, self._chosen)

    def _show_state(self) -> None:
        counting = self.count.state is CountState.COUNTING
        self.start_button.setText(self.tr("Pause") if counting else self.tr("Start"))
        self.start_button.setAccessibleName(self.start_button.text())
        set_icon(self.start_button, "pause" if counting else "play")
        self.start_button.setEnabled(self.count.state is not CountState.REACHED)
        self.freeze_button.setChecked(self.frozen)
        has_picture = self.picture.view is not None
        for one in (self.freeze_button, self.snapshot_button, self.clip_button):
            one.setEnabled(has_picture)
        self.new_button.setEnabled(self.count.total_cells > 0)
        trouble = live_words.source_sentence(self.source_state)
        self.picture.say("" if self.frozen else trouble)
        self._show_sentence()
        self.changed.emit()

    def _show_sentence(self) -> None:
        view = self.picture.view
        standing = view.posed.standing if view else Standing.FIT
        self._sentence.setText(
            live_words.source_sentence(self.source_state)
            or (live_words.frozen_sentence() if self.frozen else "")
            or self._notice
            or live_words.standing_sentence(standing)
            or live_words.count_sentence(self.count)
        )

    def say(self, notice: str) -> None:
        """Show a passing sentence."""
        if notice:
            self._notice = notice
            self._notice_over.start()
            self._show_sentence()

    @Slot()
    def _end_notice(self) -> None:
        self._notice = ""
        self._show_sentence()

    # The picture

    @Slot()
    def take_view(self) -> None:
        """Fetch and show the newest view; nothing is painted when there is none."""
        view = self._commands.take_view()
        if view is None or self.frozen or self.source_state.status is SourceStatus.CLOSED:
            return
        first = self.picture.view is None
        self.picture.show_view(view)
        if first:
            self.show_helpers()
            self._show_state()

    @Slot(object)
    def _commands_note_shown(self, view: LiveView) -> None:
        self._commands.note_shown(view)

    @Slot()
    def show_helpers(self) -> None:
        """Show focus, light, map and state anew, some times a second: figures must not flicker."""
        view = self.picture.view
        self.focus_panel.show_view(view)
        self.mini_map.show_map(self._commands.map_view() if view else None)
        if view is not None and self.frozen:
            self.picture.show_marks(self._commands.marks(view))
        self._show_sentence()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space freezes, unless it presses the button that has the keyboard; Esc chooses no cell."""
        if event.key() == Qt.Key.Key_Space and self.is_open:
            self.toggle_freeze()
        elif event.key() == Qt.Key.Key_Escape and self.chosen is not None:
            self.choose_none()
        else:
            event.ignore()

    # What the user wants

    @Slot()
    def toggle_count(self) -> None:
        """Start, pause or go on."""
        if self.count.state is CountState.COUNTING:
            self._commands.pause()
        elif self.is_open:
            self._commands.start()

    @Slot()
    def toggle_freeze(self) -> None:
        """Hold picture and count, or go on."""
        self.frozen = not self.frozen and self.picture.view is not None
        self._commands.freeze(self.frozen)
        self._show_state()

    @Slot()
    def ask_new_count(self) -> None:
        """Begin another count; asked for while one is under way."""
        if self.count.state is CountState.REACHED or not self.count.total_cells:
            self._begin_count()
            return
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("New count"))
        box.setText(
            self.tr("Begin a new count? This one ({progress}) stays in the log.").format(
                progress=live_words.progress(self.count)
            )
        )
        begin = box.addButton(self.tr("New count"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Go on counting"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        begin.clicked.connect(self._begin_count)
        self._question = box
        box.open()

    @Slot()
    def _begin_count(self) -> None:
        self._chosen = None
        self.frozen = False
        self._commands.freeze(False)
        self._commands.new_count()

    @Slot()
    def _resume(self) -> None:
        self.start_page.offer_resume(None)
        self._commands.resume()

    @Slot(object)
    def _set_target(self, target: int | None) -> None:
        self._commands.set_target(target)

    @Slot(bool)
    def _set_stop_early(self, stop_early: bool) -> None:
        self._commands.set_stop_early(stop_early)

    @Slot(object)
    def choose(self, number: int | None) -> None:
        """Choose a cell of the count, which keys and buttons then name; None chooses none."""
        self._chosen = None if number is None else self._commands.cell(number)
        self._show_cells()
        self.changed.emit()

    @Slot()
    def choose_none(self) -> None:
        """From now on keys count cells by hand."""
        self.choose(None)

    @Slot()
    def agree(self) -> None:
        """Agree with the program about the chosen cell; with none chosen, choose one that waits."""
        if self._chosen is None:
            if self.count.tray:
                self.choose(self.count.tray[0].number)
            return
        self._decide(self._chosen.number, self._chosen.cell.label)

    @Slot(object)
    def name(self, named: Label | None) -> None:
        """A key for a type: name the chosen cell, or count one by hand."""
        if self._chosen is not None:
            self._decide(self._chosen.number, named)
        elif named is not None:
            self._commands.add_by_hand(named)

    @Slot(int, object)
    def _decide(self, number: int, named: Label | None) -> None:
        waiting = [cell.number for cell in self.count.tray if cell.number != number]
        was_waiting = len(waiting) < len(self.count.tray)
        was_chosen = self._chosen is not None
        self._commands.decide(number, named)
        # Who goes through the tray goes on to the next; who renamed one cell is done with it.
        self.choose(waiting[0] if was_chosen and was_waiting and waiting else None)

    @Slot()
    def undo(self) -> None:
        """Take back the last act of a person."""
        self._commands.undo()

    @Slot()
    def save_snapshot(self) -> None:
        """Keep the field in view."""
        if self.picture.view is not None:
            self._commands.save_snapshot()

    @Slot()
    def save_clip(self) -> None:
        """Keep the last half minute."""
        if self.picture.view is not None:
            self._commands.save_clip()

    def set_label_set(self, label_set: LabelSet) -> None:
        """Offer the names of another label set, from the next count on."""
        self.tray.set_labels(label_set.labels)
        if self.count.total_cells == 0:
            self.count = CountSession(label_set, self.count.target).snapshot()
            self._show_count()
