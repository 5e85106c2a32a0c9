"""The layout of the Live page: buttons, picture, count, tray and aids, and the place of each."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hematovision_desktop.core.live.count_session import CountedCell, CountSnapshot, CountState
from hematovision_desktop.core.live.events import LiveView
from hematovision_desktop.core.live.source import SourceState, SourceStatus
from hematovision_desktop.core.live.tracker import Standing
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.live import VIRTUAL, LiveMicroscopeCommands
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.live.cells import CellPictures, CellStrip
from hematovision_desktop.ui.live.figures import FiguresPanel
from hematovision_desktop.ui.live.helpers import FocusPanel, LiveScaleLine, MiniMap
from hematovision_desktop.ui.live.picture import LivePicture
from hematovision_desktop.ui.live.sample_field import SampleField
from hematovision_desktop.ui.live.tray import TrayPanel
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.room import ScrollPage, least_height
from hematovision_desktop.ui.parts.layout.rows import READABLE_CHARACTERS, Rows
from hematovision_desktop.ui.parts.layout.widgets import button, hairline, label, set_look, tool
from hematovision_desktop.ui.parts.look.icons import set_icon
from hematovision_desktop.ui.parts.microscope_line import MicroscopeLine
from hematovision_desktop.ui.parts.rights import allow

SIDE_PX, WIDEST_SIDE_PX = 336, 480
SIDE_SHARE = 0.26
LEFT_CHARACTERS = 36
"""Beside the count, the picture is at least this many characters wide."""
NARROW_PX, LOW_PX = 1060, 580
ROOMY_PX = 1240
"""From this width on, the words of recording fit too."""

LEAST_PICTURE_PX, TURNED_PICTURE_PX = 120, 240
"""Least height of the picture: beside the count, and above it."""
STRIP_PX, LOW_STRIP_PX = 84, 52
_NOTICE_MS = 6000
_GAP_PX = 8
_LEAST_SOURCE_PX = 80
_LEAST_NAME_PX, _MOST_NAME_PX = 40, 240


class LiveBench(QWidget):
    """Everything visible while a source is open; the page controls it."""

    def __init__(
        self,
        cell_of: Callable[[CellKey], CountedCell | None],
        sources: QMenu,
        microscope: LiveMicroscopeCommands,
    ) -> None:
        super().__init__()
        self._source = ""
        self._state = SourceState(SourceStatus.CLOSED)
        self._count: CountSnapshot | None = None
        self._frozen = self._is_compact = False
        self._room_px = LOW_PX
        self._notice = ""
        self._notice_over = later(self, self._end_notice, _NOTICE_MS)
        self.pictures = CellPictures()
        self.picture = LivePicture(cell_of)
        self._on = microscope
        self.microscope = MicroscopeLine(lambda: microscope.known)
        self.microscope.put.connect(microscope.put)
        self.microscope.added.connect(microscope.add)
        self.scale = LiveScaleLine()
        self.scale.kept.connect(microscope.keep_scale)
        self.microscope.column.setContentsMargins(8, 0, 8, 0)
        self.microscope.column.addWidget(self.scale)
        for one in (self.microscope.choose_button, self.scale.keep_button, self.scale.other_button):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.figures = FiguresPanel()
        self.tray = TrayPanel(self.pictures)
        self.focus_panel = FocusPanel()
        self.mini_map = MiniMap()
        self.strip = CellStrip(self.tr("The last cells"), self.pictures, STRIP_PX)
        self.sample = SampleField()
        self.sample.left.connect(self.picture.setFocus)
        self.sentence = label("", wrap=True)
        self.sentence.setAccessibleName(self.tr("State"))
        self.sentence.setMinimumHeight(self.sentence.fontMetrics().height())
        self._left = QWidget()
        self._left.setLayout(self._make_left(sources))
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._left, 1)
        self._whole.addWidget(self._make_side())

    def ask_scale(self, view: LiveView | None) -> None:
        """Ask for the size of a pixel on the microscope, until somebody gives it."""
        self.scale.show_view(self._on.on if self._on.asks_scale else None, view)

    def _make_left(self, sources: QMenu) -> QVBoxLayout:
        left = column_in(None, self._make_bar(sources), self.microscope)
        self._seen = QHBoxLayout()
        self._seen.setSpacing(_GAP_PX)
        self._seen.addWidget(self.picture, 1)
        left.addLayout(self._seen, 1)
        self._below = below = row_in(None, self.mini_map, around_px=(8, 0, 8, 8))
        last = QVBoxLayout()
        last.setSpacing(4)
        said = Rows(gap_px=12)
        said.add(self.sample, 1, self.sample.sizeHint().width())
        said.add(self.sentence, 4, READABLE_CHARACTERS * self.fontMetrics().averageCharWidth())
        last.addLayout(said)
        last.addWidget(self.strip)
        below.addLayout(last, 1)
        left.addLayout(below)
        return left

    def _make_side(self) -> QWidget:
        self._side_layout = right = QVBoxLayout()
        right.addWidget(self.figures, 1)
        right.addWidget(hairline())
        right.addWidget(self.tray)
        right.addWidget(hairline())
        right.addWidget(self.focus_panel)
        self._column = QWidget()
        self._column.setAccessibleName(self.tr("Count"))
        self._column.setLayout(right)
        self._side = ScrollPage(self._column)
        self._side.setFixedWidth(SIDE_PX)
        return self._side

    def _make_bar(self, sources: QMenu) -> Rows:
        self.source_button = button(self.tr("Source"))
        self.source_button.setToolTip(
            self.tr("Choose a camera, a video, a folder or a drawn slide")
        )
        self.source_button.setMenu(sources)
        self.source_button.setMinimumWidth(_LEAST_SOURCE_PX)  # its name is shortened to fit
        self.camera_button = tool("settings", self.tr("Camera and scale"))
        self.start_button = button(self.tr("Start"), "play", "primary")
        self.freeze_button = button(self.tr("Freeze"), "freeze")
        self.freeze_button.setCheckable(True)
        self.new_button = button(self.tr("New count"), "new")
        self.snapshot_button = button(self.tr("Snapshot"), "camera")
        self.snapshot_button.setToolTip(self.tr("Keep this field with its labels"))
        self.clip_button = button(self.tr("Save last 30 s"), "film")
        bar = Rows(self.source_button, self.camera_button)
        bar.setContentsMargins(8, 8, 8, 0)
        bar.add_spring()
        self._bar_buttons = (
            self.start_button,
            self.freeze_button,
            self.new_button,
            self.snapshot_button,
            self.clip_button,
        )
        for one in self._bar_buttons:
            bar.add(one)
        self._words = {
            one: one.text()
            for one in (
                self.freeze_button,
                self.new_button,
                self.snapshot_button,
                self.clip_button,
            )
        }
        for one, text in self._words.items():
            one.setToolTip(one.toolTip() or text)
            one.setAccessibleName(text)  # screen readers say it if only the icon fits
        self._measure()
        self.camera_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for one in (self.source_button, *self._bar_buttons):
            # A click leaves the focus with the picture, so Space and letters apply to cells.
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return bar

    def show_source(self, source: str) -> None:
        """Name the source that is open."""
        self._source = source
        self.picture.drawn = source.partition(":")[0] == VIRTUAL
        self._show_words()
        self._show_name()

    def show_state(self, state: SourceState, count: CountSnapshot, *, frozen: bool) -> None:
        """Show the state of source and count on buttons, picture and sentence."""
        self._state, self._count, self._frozen = state, count, frozen
        over = state.is_over
        counting = count.state is CountState.COUNTING and not over
        self.figures.show_doing(live_words.doing(count, state, frozen=frozen))
        self.start_button.setText(self.tr("Pause") if counting else self.tr("Start"))
        set_icon(self.start_button, "pause" if counting else "play")
        self.freeze_button.setChecked(frozen)
        self._enable(state, count)
        self._fit_side()
        self.picture.say("" if frozen else live_words.source_sentence(state))
        self.show_sentence()

    def _enable(self, state: SourceState, count: CountSnapshot) -> None:
        """Enable the buttons that do something now; the tool tips of the others say why not."""
        of_source = live_words.source_sentence(state)
        why_not = of_source if state.is_over else ""
        if count.state is CountState.REACHED:
            why_not = live_words.count_sentence(count)
        allow(self.start_button, why_not)
        why_not = of_source or self.tr("No picture yet.")
        for one in (self.freeze_button, self.snapshot_button, self.clip_button):
            allow(one, "" if self.picture.view is not None else why_not)
        nothing = self.tr("Nothing counted yet.")
        allow(self.new_button, "" if count.total_cells > 0 else nothing)

    def show_sentence(self) -> None:
        """Show the one most important sentence, unless the picture shows it."""
        if self.picture.sentence:
            self.sentence.setText(self._notice or self._end_sentence())
            return
        view = self.picture.view
        standing = view.posed.standing if view else Standing.FIT
        self.sentence.setText(
            live_words.source_sentence(self._state)
            or self._notice
            or (live_words.frozen_sentence() if self._frozen else "")
            or self._end_sentence()
            or live_words.standing_sentence(standing)
            or (live_words.count_sentence(self._count) if self._count else "")
        )

    def _end_sentence(self) -> str:
        """Say that the count has ended, or what is missing; a moving stage no longer matters."""
        count = self._count
        if count is None or count.state is not CountState.REACHED:
            return ""
        return live_words.count_sentence(count)

    def say(self, notice: str) -> None:
        """Show a temporary sentence."""
        if notice:
            self._notice = notice
            self._notice_over.start()
            self.show_sentence()

    @Slot()
    def _end_notice(self) -> None:
        self._notice = ""
        self.show_sentence()

    def _measure(self) -> None:
        """Measure the buttons in their present style, with words and without."""
        both = (button(word, "play", "primary") for word in (self.tr("Start"), self.tr("Pause")))
        widest = max(one.sizeHint().width() for one in both)
        self.start_button.setMinimumWidth(max(96, widest))
        self._widths = {self.start_button: widest}
        for one, text in self._words.items():
            one.setText(text)
            set_look(one, "look", "")
            self._widths[one] = one.sizeHint().width()
            one.setText("")
            set_look(one, "look", "sign")
            # The words must not widen a page that has no room for them.
            one.setMinimumWidth(one.sizeHint().width())

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again now that the style sheet is applied."""
        super().showEvent(event)
        self._measure()
        self._fit_side()
        self._show_words()
        self._show_name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the count its share of the width, and the source's name the room the buttons leave."""
        super().resizeEvent(event)
        self._fit_side()
        self._fit_height()
        self._show_words()
        self._show_name()

    def fit_height(self, room_px: int) -> None:
        """Leave the picture some height if the window, in px, has little."""
        self._room_px = room_px
        self._fit_height()

    def _fit_height(self) -> None:
        # With the count below the picture, the page scrolls anyway.
        beside = self._whole.direction() is QBoxLayout.Direction.LeftToRight
        self._set_compact(beside and self._room_px < LOW_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider half: the count moves below if it does not fit beside."""
        least = super().minimumSizeHint()
        return QSize(max(self._left.minimumSizeHint().width(), self._least_side_px), least.height())

    @property
    def _least_side_px(self) -> int:
        return self._column.minimumSizeHint().width()

    @property
    def _bar_px(self) -> int:
        """The width of the line of buttons: the count reduces it only if it is beside."""
        beside = self._whole.direction() is QBoxLayout.Direction.LeftToRight
        return self.width() - (self._side.width() if beside else 0)

    @property
    def _least_bar_px(self) -> int:
        """The least width of the line of buttons in one row, with icons instead of words."""
        buttons = sum(one.minimumWidth() + _GAP_PX for one in self._bar_buttons)
        around = _LEAST_SOURCE_PX + _GAP_PX + self.camera_button.sizeHint().width() + 2 * _GAP_PX
        return buttons + around

    def _fit_side(self) -> None:
        """Give the count its share, but never less than its words need."""
        least, wanted = self._least_side_px, round(self.width() * SIDE_SHARE)
        bar = self._side.verticalScrollBar().sizeHint().width()
        few = LEFT_CHARACTERS * self.fontMetrics().averageCharWidth()
        left = max(self._left.minimumSizeHint().width(), few)
        beside = left + max(least + bar, SIDE_PX) <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way is not self._whole.direction():
            self._whole.setDirection(way)
        least_px = LEAST_PICTURE_PX if beside else TURNED_PICTURE_PX
        self.picture.setMinimumHeight(least_px)
        px = max(least, SIDE_PX, min(wanted, WIDEST_SIDE_PX)) if beside else self.width()
        if beside:
            # To keep the buttons in one row, the count gives way, as far as its words allow.
            px = min(px, max(least + bar, self.width() - self._least_bar_px))
        if beside and least_height(self._column, px) > self.height():
            px = max(px, least + bar)
        self._side.setFixedWidth(px)
        # Below the picture, the page scrolls, not the count.
        high = 0 if beside else least_height(self._column, px)
        self._side.setMinimumHeight(high)

    def _show_words(self) -> None:
        """Show the words of the buttons that fit.

        On a small screen the icon must do; the words are in the tool tip.
        """
        first = (self.freeze_button, self.new_button)
        for said, wide in ((tuple(self._words), ROOMY_PX), (first, NARROW_PX), ((), 0)):
            others = sum(
                8 + (self._widths[one] if one in said else one.minimumWidth())
                for one in self._bar_buttons
            )
            fits = others + self._beside_name_px + self._name_px <= self._bar_px
            if not said or (fits and self.width() >= wide):
                for one, text in self._words.items():
                    one.setText(text if one in said else "")
                    set_look(one, "look", "" if one in said else "sign")
                return

    def _set_compact(self, compact: bool) -> None:
        """Leave the picture some height in a low window, so the count needs no scroll bar.

        The map is then beside the picture, in room that a wide place leaves, and the notes on the
        figures are below the buttons that name a cell.
        """
        self.strip.set_side(LOW_STRIP_PX if compact else STRIP_PX)
        if compact is not self._is_compact:
            self._is_compact = compact
            place, at = (self._seen, 1) if compact else (self._below, 0)
            place.insertWidget(at, self.mini_map)
            below = self._side_layout.indexOf(self.tray) + 1
            self.figures.place_notes(self._side_layout if compact else None, below)
            self._seen.setContentsMargins(0, 0, _GAP_PX if compact else 0, 0)
        self.tray.set_compact(compact)
        self.focus_panel.set_compact(compact)
        margin = 4 if compact else 12
        self._side_layout.setContentsMargins(16, margin, 16, margin)
        self._side_layout.setSpacing(3 if compact else 8)

    @property
    def _name(self) -> str:
        return live_words.source_name(self._source) if self._source else self.tr("Source")

    @property
    def _name_px(self) -> int:
        """The width that the source's name wants: the words of the buttons give way to it."""
        return min(_MOST_NAME_PX, self.source_button.fontMetrics().horizontalAdvance(self._name))

    @property
    def _beside_name_px(self) -> int:
        """The width of the line of buttons that neither the source's name nor a button after it takes."""
        source = self.source_button
        frame = source.sizeHint().width() - source.fontMetrics().horizontalAdvance(source.text())
        return frame + self.camera_button.sizeHint().width() + 3 * _GAP_PX

    def _show_name(self) -> None:
        name = self._name
        hints = (max(one.sizeHint().width(), one.minimumWidth()) for one in self._bar_buttons)
        others = sum(one + 8 for one in hints)
        room = self._bar_px - others - self._beside_name_px
        metrics = self.source_button.fontMetrics()
        shown = metrics.elidedText(
            name, Qt.TextElideMode.ElideRight, min(_MOST_NAME_PX, max(_LEAST_NAME_PX, room))
        )
        self.source_button.setText(shown)
        self.source_button.setAccessibleName(self.tr("Source: {name}").format(name=name))
