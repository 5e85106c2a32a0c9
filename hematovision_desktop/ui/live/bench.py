"""The layout of the Live page: bar, picture, count, tray and aids, and the place of each."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hematovision_desktop.core.live.count_session import CountedCell, CountSnapshot
from hematovision_desktop.core.live.events import LiveView
from hematovision_desktop.core.live.source import SourceState
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.live import VIRTUAL, LiveMicroscopeCommands
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.live.aids import FocusPanel, LiveScaleLine, MiniMap
from hematovision_desktop.ui.live.bar import LiveBar
from hematovision_desktop.ui.live.cells import CellPictures, CellStrip
from hematovision_desktop.ui.live.figures import FiguresPanel
from hematovision_desktop.ui.live.picture import LivePicture
from hematovision_desktop.ui.live.sample_field import SampleField
from hematovision_desktop.ui.live.state_line import StateLine
from hematovision_desktop.ui.live.tray import TrayPanel
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.room import ScrollPage, least_height
from hematovision_desktop.ui.parts.layout.rows import READABLE_CHARACTERS, Rows
from hematovision_desktop.ui.parts.layout.widgets import hairline
from hematovision_desktop.ui.parts.microscope_line import MicroscopeLine

SIDE_PX, WIDEST_SIDE_PX = 336, 480
SIDE_SHARE = 0.26
LEFT_CHARACTERS = 36
"""Beside the count, the picture is at least this many characters wide."""
LOW_PX, TIGHT_PX = 580, 416
"""A page below these heights is low, and so low that the buttons which name a cell need the room of the figures."""

LEAST_PICTURE_PX, TURNED_PICTURE_PX = 120, 240
"""Least height of the picture: beside the count, and above it."""
STRIP_PX, LOW_STRIP_PX = 84, 52
_GAP_PX = 8


class LiveBench(QWidget):
    """Everything visible while a source is open; the page controls it."""

    def __init__(
        self,
        cell_of: Callable[[CellKey], CountedCell | None],
        sources: QMenu,
        microscope: LiveMicroscopeCommands,
    ) -> None:
        super().__init__()
        self._is_compact = False
        self._has_map_beside = False
        self._room_px = LOW_PX
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
        self.sentence = StateLine(self.picture)
        self.sentence.setAccessibleName(self.tr("State"))
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
        self.bar = LiveBar(sources)
        left = column_in(None, self.bar, self.microscope)
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

    def show_source(self, source: str) -> None:
        """Name the source that is open."""
        self.picture.drawn = source.partition(":")[0] == VIRTUAL
        self.bar.show_source(source)
        self._fit_bar()

    def show_state(self, state: SourceState, count: CountSnapshot, *, frozen: bool) -> None:
        """Show the state of source and count on buttons, picture and sentence."""
        self.figures.show_doing(live_words.doing(count, state, frozen=frozen))
        has_view = self.picture.view is not None
        self.bar.show_state(state, count, frozen=frozen, has_view=has_view)
        self._fit_side()
        self.picture.say("" if frozen else live_words.source_sentence(state))
        self.sentence.show_state(state, count, frozen=frozen)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again now that the style sheet is applied."""
        super().showEvent(event)
        self.bar.measure()
        self._fit_side()
        self._fit_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the count its share of the width, and the source's name the room the buttons leave."""
        super().resizeEvent(event)
        self._fit_side()
        self._fit_height()
        self._fit_bar()

    def fit_height(self, room_px: int) -> None:
        """Leave the picture some height if the window, in px, has little."""
        self._room_px = room_px
        self._fit_height()

    def _fit_height(self) -> None:
        # With the count below the picture, the page scrolls anyway.
        beside = self._whole.direction() is QBoxLayout.Direction.LeftToRight
        compact = beside and self._room_px < LOW_PX
        tight = compact and self._room_px < TIGHT_PX
        self.figures.set_tight(tight)
        self.tray.set_compact(compact, tight=tight)
        self._set_compact(compact)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider half: the count moves below if it does not fit beside."""
        least = super().minimumSizeHint()
        return QSize(max(self._left.minimumSizeHint().width(), self._least_side_px), least.height())

    @property
    def _least_side_px(self) -> int:
        return self._column.minimumSizeHint().width()

    @property
    def _least_left_px(self) -> int:
        """The least width of the half with the picture. A map beside the picture does not count: it goes below."""
        least = self._left.minimumSizeHint().width()
        if self._has_map_beside and least <= self._with_map_px:
            parts = (
                self.bar.minimumSize(),
                self.microscope.minimumSizeHint(),
                self._below.minimumSize(),
            )
            least = max(self.picture.minimumWidth(), *(one.width() for one in parts))
        return least

    def _fit_bar(self) -> None:
        """Fit the line of buttons to its width, which the count reduces only if it is beside."""
        beside = self._whole.direction() is QBoxLayout.Direction.LeftToRight
        self.bar.fit(self.width() - (self._side.width() if beside else 0), self.width())

    def _fit_side(self) -> None:
        """Give the count its share, but never less than its words need."""
        least, wanted = self._least_side_px, round(self.width() * SIDE_SHARE)
        bar = self._side.verticalScrollBar().sizeHint().width()
        few = LEFT_CHARACTERS * self.fontMetrics().averageCharWidth()
        left = max(self._least_left_px, few)
        beside = left + max(least + bar, SIDE_PX) <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way is not self._whole.direction():
            self._whole.setDirection(way)
        least_px = LEAST_PICTURE_PX if beside else TURNED_PICTURE_PX
        self.picture.setMinimumHeight(least_px)
        px = max(least, SIDE_PX, min(wanted, WIDEST_SIDE_PX)) if beside else self.width()
        if beside:
            # To keep the buttons in one row, the count gives way, as far as its words allow.
            px = min(px, max(least + bar, self.width() - self.bar.least_px))
        if beside and least_height(self._column, px) > self.height():
            px = max(px, least + bar)
        self._side.setFixedWidth(px)
        # Below the picture, or beside more than the window is high, the page scrolls, not the count.
        scrolls = beside and least_height(self._left, self.width() - px) <= self._room_px
        self._side.setMinimumHeight(0 if scrolls else least_height(self._column, px))
        self._place_map()

    def _set_compact(self, compact: bool) -> None:
        """Leave the picture some height in a low window, so the count needs no scroll bar.

        The map is then beside the picture if there is room, and the notes on the figures are below
        the buttons that name a cell.
        """
        self.strip.set_side(LOW_STRIP_PX if compact else STRIP_PX)
        # Two lines are kept for a sentence on a small screen: the picture would shrink with each.
        self.sentence.setMinimumHeight((1 + compact) * (self.fontMetrics().height() + 1))
        if compact is not self._is_compact:
            self._is_compact = compact
            below = self._side_layout.indexOf(self.tray) + 1
            self.figures.place_notes(self._side_layout if compact else None, below)
            self._place_map()
        self.focus_panel.set_compact(compact)
        margin = 4 if compact else 12
        self._side_layout.setContentsMargins(16, margin, 16, margin)
        self._side_layout.setSpacing(3 if compact else 8)

    @property
    def _with_map_px(self) -> int:
        """The least width of picture and map side by side."""
        return self.picture.minimumWidth() + self.mini_map.minimumWidth() + 2 * _GAP_PX

    def _place_map(self) -> None:
        """Place the map beside the picture on a low page whose left half is wide enough, else below it."""
        is_turned = self._whole.direction() is not QBoxLayout.Direction.LeftToRight
        left_px = self.width() - (0 if is_turned else self._side.width())
        beside = self._is_compact and left_px >= self._with_map_px
        if beside is not self._has_map_beside:
            self._has_map_beside = beside
            place, at = (self._seen, 1) if beside else (self._below, 0)
            place.insertWidget(at, self.mini_map)
            self._seen.setContentsMargins(0, 0, _GAP_PX if beside else 0, 0)
