"""What the window does for the Live page: its actions, its events, and what is remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractButton

from hematovision_desktop.core.live.events import (
    CellCounted,
    CountChanged,
    LiveFault,
    MapChanged,
    Saved,
    SourceChanged,
)
from hematovision_desktop.core.settings import WindowMemory
from hematovision_desktop.services.messages.live import (
    CamerasFound,
    CountFound,
    LiveClosed,
    SourceOffered,
)
from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.window.actions import Actions
from hematovision_desktop.ui.window.frame import Banner, BottomBar


class LiveWindow(QObject):
    """Connects the window's actions and events with the page."""

    bug = Signal(str)

    def __init__(
        self,
        actions: Actions,
        page: LivePage,
        memory: WindowMemory,
        banner: Banner,
        bottom: BottomBar,
    ) -> None:
        super().__init__(page)
        self._actions = actions
        self._page = page
        self._memory = memory
        self._banner = banner
        self._bottom = bottom
        page.remember(memory.state.live_source)
        page.sources.chosen.connect(self._keep_source)
        actions.connect_all(
            (
                ("live_count", page.toggle_count),
                ("live_freeze", page.toggle_freeze),
                ("live_new", page.ask_new_count),
                ("live_field", page.save_snapshot),
                ("live_clip", page.save_clip),
                ("live_agree", self._agree),
                ("live_none", page.naming.choose_none),
                ("live_undo", page.undo),
                ("live_redo", page.redo),
                ("live_by_hand", page.naming.toggle_by_hand),
                ("live_camera", page.show_camera),
                ("live_keys", page.show_keys),
            )
        )
        actions.live_label_given.connect(page.naming.name)
        page.dialogs.keys.keys_changed.connect(self._use_keys)
        self._use_keys()

    @Slot()
    def _use_keys(self) -> None:
        self._actions.set_keys(self._page.keys)
        self._page.show_key_captions()

    def handle(self, event: Event) -> bool:
        """Show an event of the microscope; return whether it was one."""
        match event:
            case SourceChanged() | CountChanged() | CellCounted() | MapChanged():
                self._page.receive(event)
            case CamerasFound() | CountFound() | SourceOffered():
                self._page.receive(event)
            case LiveClosed(why):
                self._page.receive(event)
                self._banner.say(why, is_fault=False)
            case Saved(path):
                self._bottom.show_notice(self.tr("Kept as {path}").format(path=path))
            case LiveFault(message, is_bug):
                if is_bug:
                    self.bug.emit(message)
                else:
                    self._banner.say(message)
            case _:
                return False
        return True

    @Slot()
    def _agree(self) -> None:
        """Agree with the program, unless Enter is meant for a button that has the keyboard."""
        holder = self._page.window().focusWidget()
        if isinstance(holder, QAbstractButton) and self._page.isAncestorOf(holder):
            holder.click()
        else:
            self._page.naming.agree()

    @Slot(str)
    def _keep_source(self, source: str) -> None:
        if source:
            self._memory.change(live_source=source)
