"""The window's part for the Live page: its actions, its events, and what it remembers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.live.count_session import CountSnapshot
from hematovision_desktop.core.live.events import (
    CellCounted,
    CountChanged,
    LiveFault,
    MapChanged,
    Saved,
    SourceChanged,
)
from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.services.messages.live import (
    CamerasFound,
    CountFound,
    CountRenumbered,
    LiveClosed,
    SourceOffered,
)
from hematovision_desktop.services.messages.program import Commands, Event
from hematovision_desktop.ui.parts.layout.late_page import LatePage
from hematovision_desktop.ui.parts.layout.room import ScrollPage
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.window.actions import Actions
from hematovision_desktop.ui.window.frame import Banner, BottomBar

if TYPE_CHECKING:
    from hematovision_desktop.ui.live import page as live_page
    from hematovision_desktop.ui.live.page import LivePage
else:
    live_page = late("hematovision_desktop.ui.live.page")


class LiveWindow(QObject):
    """Creates the page on demand, and connects the window's actions and events with it.

    changed: different actions are possible, or something else is running. counted: one more cell.
    sample_wanted: for the current count; whether its sample is still unknown. area: the page's
    place, to which the microscope's actions belong.
    """

    bug = Signal(str)
    changed = Signal()
    counted = Signal()
    sample_wanted = Signal(bool)

    def __init__(
        self,
        actions: Actions,
        commands: Commands,
        label_set: Callable[[], LabelSet],
        memory: WindowMemory,
        told: tuple[Banner, BottomBar],
        *,
        area: ScrollPage,
    ) -> None:
        super().__init__(actions)
        self._actions = actions
        self._commands = commands
        self._label_set = label_set
        self._memory = memory
        self._banner, self._bottom = told
        self.late = LatePage(self._make, area)
        # The keys that name cells are the same on every page.
        self._use_keys()

    @property
    def page(self) -> LivePage:
        """The page, created if it does not exist yet."""
        return self.late.page

    def _make(self, place: QWidget) -> LivePage:
        page = live_page.LivePage(self._commands.live, self._label_set(), place)
        page.bench.figures.set_laboratory(self._commands.laboratory)
        page.remember(self._memory.state.live_source)
        page.sources.chosen.connect(self._keep_source)
        page.changed.connect(self.changed)
        page.bench.tray.sample_button.clicked.connect(self._leave_for_sample)
        page.dialogs.keys_changed.connect(self._use_keys)
        self._connect(page)
        page.show_key_captions()
        return page

    @Slot()
    def _leave_for_sample(self) -> None:
        """Ask for the sample before the count ends, since that forgets its number."""
        self.sample_wanted.emit(not self.page.bench.sample.text())
        self.page.ask_new_count()

    def _connect(self, page: LivePage) -> None:
        self._actions.connect_all(
            (
                ("live_count", page.toggle_count),
                ("live_freeze", page.toggle_freeze),
                ("live_new", page.ask_new_count),
                ("live_field", page.save_snapshot),
                ("live_clip", page.save_clip),
                ("live_agree", self._agree),
                ("live_none", page.naming.choose_none),
                ("live_undo", page.naming.undo),
                ("live_redo", page.naming.redo),
                ("live_by_hand", page.naming.toggle_by_hand),
                ("live_camera", page.show_camera),
                ("live_keys", page.show_keys),
            )
        )
        self._actions.live_label_given.connect(page.naming.name)

    @Slot()
    def _use_keys(self) -> None:
        self._actions.set_keys(self._commands.live.camera.settings.keys)
        if self.late.made is not None:
            self.late.made.show_key_captions()

    def go_on_as(self, before: LiveWindow) -> None:
        """Show the former window's state of the microscope; this window replaces it."""
        old, new = before.late.made, self.late.made
        if old is not None and new is not None:
            _hand_on(old, new)

    # What the window says and asks

    @property
    def text(self) -> str:
        """The bottom bar's text on the microscope; empty while it is closed."""
        return "" if self.late.made is None else self.late.made.bottom_text

    @property
    def count(self) -> CountSnapshot | None:
        """The present count, or None if nobody has counted."""
        return None if self.late.made is None else self.late.made.count

    def leave(self) -> None:
        """Close what is beside the page, because another page is shown."""
        if self.late.made is not None:
            self.late.made.dialogs.close_camera()

    @Slot()
    def show_microscope(self) -> None:
        """Show what is now known about the microscope, and the rules by which its cells are judged."""
        if self.late.made is not None:
            self.late.made.show_microscope()

    def set_label_set(self, label_set: LabelSet) -> None:
        """Offer the names of another label set, starting with the next count."""
        if self.late.made is not None:
            self.late.made.set_label_set(label_set)

    # Events

    def handle(self, event: Event) -> bool:
        """Show an event of the microscope; return whether it was one."""
        match event:
            case CellCounted():
                self.page.receive(event)
                self.counted.emit()
            case SourceChanged() | CountChanged() | MapChanged():
                self.page.receive(event)
            case CamerasFound() | CountFound() | CountRenumbered() | SourceOffered():
                self.page.receive(event)
            case LiveClosed(why):
                self.page.receive(event)
                self._banner.say(why, is_fault=False)
            case Saved(path):
                self._bottom.show_notice(self.tr("Kept as {path}").format(path=isolated(str(path))))
            case LiveFault(message, is_bug):
                if is_bug:
                    self.bug.emit(message)
                elif not self.page.says_itself(message):
                    self._banner.say(message)
            case _:
                return False
        return True

    @Slot()
    def _agree(self) -> None:
        """Agree with the program, unless Enter is for the focused button."""
        holder = self.page.window().focusWidget()
        if isinstance(holder, QAbstractButton) and self.page.isAncestorOf(holder):
            holder.click()
        else:
            self.page.naming.agree()

    @Slot(str)
    def _keep_source(self, source: str) -> None:
        if source:
            self._memory.change(live_source=source)


def _hand_on(before: LivePage, after: LivePage) -> None:
    """Make a new page, which already knows the state of source and count, continue like the old one.

    Another language or size rebuilds all pages while the count continues. Only the old page knows the sample, the
    pictures of the cells, what is frozen, and what the keys apply to.
    """
    after.source, after.frozen = before.source, before.frozen
    bench, view = after.bench, before.bench.picture.view
    bench.show_source(before.source)
    bench.sample.take_over(before.bench.sample)
    after.naming.take_over(before.naming)
    bench.pictures.take_over(before.bench.pictures)
    if view is not None:
        bench.picture.show_view(view)
    bench.show_state(after.source_state, after.count, frozen=after.frozen)
    after.show_microscope()
    after.show_helpers()
    after.changed.emit()
