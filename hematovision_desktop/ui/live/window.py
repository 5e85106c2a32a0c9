"""What the window does for the Live page: its actions, its events, and what is remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from hematovision_desktop.core.live.count_session import Step
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
from hematovision_desktop.ui.live import words as live_words
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
                (actions.live_count, page.toggle_count),
                (actions.live_freeze, page.toggle_freeze),
                (actions.live_new, page.ask_new_count),
                (actions.live_field, page.save_snapshot),
                (actions.live_clip, page.save_clip),
                (actions.live_agree, page.agree),
                (actions.live_none, page.choose_none),
                (actions.live_undo, page.undo),
                (actions.live_redo, page.redo),
                (actions.live_by_hand, page.toggle_by_hand),
                (actions.live_camera, page.show_camera),
                (actions.live_keys, page.show_keys),
            )
        )
        actions.live_label_given.connect(page.name)
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

    def enable(self, *, on_page: bool) -> None:
        """Enable what can be done now."""
        acts, page = self._actions, self._page
        ready = on_page and page.is_open
        for action in (
            acts.live_count,
            acts.live_freeze,
            acts.live_field,
            acts.live_clip,
            *acts.live_names.values(),
        ):
            action.setEnabled(ready)
        acts.live_camera.setEnabled(ready)
        acts.live_keys.setEnabled(on_page)
        acts.live_new.setEnabled(ready and page.count.total_cells > 0)
        acts.live_agree.setEnabled(ready and bool(page.chosen or page.count.tray))
        acts.live_none.setEnabled(ready and page.chosen is not None)
        acts.live_by_hand.setEnabled(ready)
        acts.live_by_hand.setChecked(page.by_hand)
        undo, redo = page.count.undo, page.count.redo
        acts.live_undo.setEnabled(ready and undo is not None)
        acts.live_undo.setText(self._with_step(self.tr("&Undo"), undo))
        acts.live_redo.setEnabled(ready and redo is not None)
        acts.live_redo.setText(self._with_step(self.tr("&Redo"), redo))

    def _with_step(self, act: str, step: Step | None) -> str:
        return f"{act}: {live_words.step_words(step)}" if step else act

    @Slot(str)
    def _keep_source(self, source: str) -> None:
        if source:
            self._memory.change(live_source=source)
