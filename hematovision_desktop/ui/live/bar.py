"""The buttons above the picture of the Live page: source, count and recording, with the words that fit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from hematovision_desktop.core.live.count_session import CountSnapshot, CountState
from hematovision_desktop.core.live.source import SourceState
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, set_look, tool
from hematovision_desktop.ui.parts.look.icons import set_icon
from hematovision_desktop.ui.parts.rights import allow

translate = QCoreApplication.translate

NARROW_PX = 1060
ROOMY_PX = 1240
"""From this width on, the words of recording fit too."""
_GAP_PX = 8
_LEAST_SOURCE_PX = 80
_LEAST_NAME_PX, _MOST_NAME_PX = 40, 240


class LiveBar(Rows):
    """Says by icons what has no room for words; the words are then in the tool tips."""

    def __init__(self, sources: QMenu) -> None:
        super().__init__()
        self._source = ""
        self.source_button = button(translate("LiveBench", "Source"))
        self.source_button.setToolTip(
            translate("LiveBench", "Choose a camera, a video, a folder or a drawn slide")
        )
        self.source_button.setMenu(sources)
        self.source_button.setMinimumWidth(_LEAST_SOURCE_PX)  # its name is shortened to fit
        self.camera_button = tool("settings", translate("LiveBench", "Camera and scale"))
        self.start_button = button(translate("LiveBench", "Start"), "play", "primary")
        self.freeze_button = button(translate("LiveBench", "Freeze"), "freeze")
        self.freeze_button.setCheckable(True)
        self.new_button = button(translate("LiveBench", "New count"), "new")
        self.snapshot_button = button(translate("LiveBench", "Snapshot"), "camera")
        self.snapshot_button.setToolTip(translate("LiveBench", "Keep this field with its labels"))
        self.clip_button = button(translate("LiveBench", "Save last 30 s"), "film")
        for first in (self.source_button, self.camera_button):
            self.add(first)
        self.setContentsMargins(8, 8, 8, 0)
        self.add_spring()
        self._buttons = (
            self.start_button,
            self.freeze_button,
            self.new_button,
            self.snapshot_button,
            self.clip_button,
        )
        for one in self._buttons:
            self.add(one)
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
        self.measure()
        self.camera_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for one in (self.source_button, *self._buttons):
            # A click leaves the focus with the picture, so Space and letters apply to cells.
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_source(self, source: str) -> None:
        """Name the source that is open."""
        self._source = source

    def show_state(
        self, state: SourceState, count: CountSnapshot, *, frozen: bool, has_view: bool
    ) -> None:
        """Say what Start would do, and enable the buttons that do something now; tool tips of the others say why not."""
        counting = count.state is CountState.COUNTING and not state.is_over
        self.start_button.setText(
            translate("LiveBench", "Pause") if counting else translate("LiveBench", "Start")
        )
        set_icon(self.start_button, "pause" if counting else "play")
        self.freeze_button.setChecked(frozen)
        of_source = live_words.source_sentence(state)
        why_not = of_source if state.is_over else ""
        if count.state is CountState.REACHED:
            why_not = live_words.count_sentence(count)
        allow(self.start_button, why_not)
        why_not = of_source or translate("LiveBench", "No picture yet.")
        for one in (self.freeze_button, self.snapshot_button, self.clip_button):
            allow(one, "" if has_view else why_not)
        nothing = translate("LiveBench", "Nothing counted yet.")
        allow(self.new_button, "" if count.total_cells > 0 else nothing)

    def measure(self) -> None:
        """Measure the buttons in their present style, with words and without."""
        both = (
            button(word, "play", "primary")
            for word in (translate("LiveBench", "Start"), translate("LiveBench", "Pause"))
        )
        widest = max(one.sizeHint().width() for one in both)
        self.start_button.setMinimumWidth(max(96, widest))
        self._wide_px = {self.start_button: widest}
        for one, text in self._words.items():
            one.setText(text)
            set_look(one, "look", "")
            self._wide_px[one] = one.sizeHint().width()
            one.setText("")
            set_look(one, "look", "sign")
            # The words must not widen a page that has no room for them.
            one.setMinimumWidth(one.sizeHint().width())

    @property
    def least_px(self) -> int:
        """The least width of the buttons in one row, with icons instead of words."""
        buttons = sum(one.minimumWidth() + _GAP_PX for one in self._buttons)
        around = _LEAST_SOURCE_PX + _GAP_PX + self.camera_button.sizeHint().width() + 2 * _GAP_PX
        return buttons + around

    def fit(self, room_px: int, page_px: int) -> None:
        """Show the words of the buttons, and as much of the source's name, as a row of this width has room for.

        page_px: width of the page, which decides whether words are wanted at all.
        """
        first = (self.freeze_button, self.new_button)
        for said, wide in ((tuple(self._words), ROOMY_PX), (first, NARROW_PX), ((), 0)):
            others = sum(
                8 + (self._wide_px[one] if one in said else one.minimumWidth())
                for one in self._buttons
            )
            fits = others + self._beside_name_px + self._name_px <= room_px
            if not said or (fits and page_px >= wide):
                for one, text in self._words.items():
                    one.setText(text if one in said else "")
                    set_look(one, "look", "" if one in said else "sign")
                break
        self._fit_name(room_px)

    @property
    def _name(self) -> str:
        source = self._source
        return live_words.source_name(source) if source else translate("LiveBench", "Source")

    @property
    def _name_px(self) -> int:
        """The width that the source's name wants: the words of the buttons give way to it."""
        return min(_MOST_NAME_PX, self.source_button.fontMetrics().horizontalAdvance(self._name))

    @property
    def _beside_name_px(self) -> int:
        """The width that neither the source's name nor a button after it takes."""
        source = self.source_button
        frame = source.sizeHint().width() - source.fontMetrics().horizontalAdvance(source.text())
        return frame + self.camera_button.sizeHint().width() + 3 * _GAP_PX

    def _fit_name(self, room_px: int) -> None:
        hints = (max(one.sizeHint().width(), one.minimumWidth()) for one in self._buttons)
        others = sum(one + 8 for one in hints)
        room = room_px - others - self._beside_name_px
        metrics = self.source_button.fontMetrics()
        shown = metrics.elidedText(
            self._name, Qt.TextElideMode.ElideRight, min(_MOST_NAME_PX, max(_LEAST_NAME_PX, room))
        )
        self.source_button.setText(shown)
        self.source_button.setAccessibleName(
            translate("LiveBench", "Source: {name}").format(name=self._name)
        )
