"""The window's part for the Classify page: its actions, its events, and what is possible now."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QSlider

from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.services.messages.review import (
    BatchBegun,
    BatchEnded,
    Change,
    Changed,
    LogChanged,
)
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.parts.input.keyboard import Heir, PressElsewhere
from hematovision_desktop.ui.window.actions import Actions
from hematovision_desktop.ui.window.files import FileCommands

_TO_BE_SEEN = (Change.VIEW, Change.WANTED)
_ON_CELLS = ("confirm", "remove_box", "choose_group", "this_file", "zoom_cell")
"""Actions in the menu of chosen cells, below the names."""


class ClassifyWindow(QObject):
    """Connects the window's actions and events with the page.

    shown: a batch arrived that should be shown. logged: the log has changed.
    """

    shown = Signal()
    logged = Signal()

    def __init__(
        self,
        actions: Actions,
        page: ClassifyPage,
        files: FileCommands,
    ) -> None:
        super().__init__(page)
        self._actions = actions
        self._page = page
        canvas = page.field.canvas
        actions.connect_all(
            (
                ("open_files", files.open_files),
                ("open_folder", files.open_folder),
                ("paste", files.paste),
                ("drawn", files.open_drawn),
                ("new_batch", page.clear),
                ("cancel", page.cancel),
                ("confirm", page.naming.confirm),
                ("choose_group", page.gallery.view.choose_group),
                ("suggestions", page.toggle_suggestions),
                ("add_cell", page.field.add_button.toggle),
                ("remove_box", page.naming.remove_box),
                ("waiting", page.gallery.bar.show_waiting),
                ("this_file", page.show_only_this_file),
                ("all_cells", page.gallery.bar.clear),
                ("larger_tiles", self._larger_tiles),
                ("smaller_tiles", self._smaller_tiles),
                ("zoom_cell", canvas.toggle_zoom),
                ("fit", canvas.fit),
                ("actual", canvas.show_actual_size),
                ("evidence", page.field.map_button.toggle),
                ("around", page.field.around_button.toggle),
            )
        )
        actions.label_given.connect(self._name_cell)
        # Otherwise the next letter would be typed into the sample's number.
        vanishing = (*page.notices.lines, page.notices.gone, page.summary.waiting)
        Heir(page.gallery.view, vanishing)
        page.strip.keyboard_left.connect(page.gallery.view.setFocus)
        PressElsewhere(page.gallery.bar.file_filter).pressed.connect(page.gallery.view.setFocus)
        page.gallery.view.menu_asked.connect(self._show_menu)
        page.drop_page.files_button.clicked.connect(files.open_files)
        page.drop_page.folder_button.clicked.connect(files.open_folder)
        page.drop_page.drawn_button.clicked.connect(files.open_drawn)

    def handle(self, event: Event) -> bool:
        """Show a change in a batch; return whether the event was one."""
        match event:
            case Changed() | BatchBegun() | BatchEnded():
                self._page.follow(event)
                if isinstance(event, Changed) and event.batch and event.what in _TO_BE_SEEN:
                    self.shown.emit()
            case LogChanged():
                self.logged.emit()
            case _:
                return self._page.notices.handle(event)
        return True

    @Slot(object)
    def _name_cell(self, label: Label | None) -> None:
        self._page.naming.name(label)

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        """Show what can be done with the chosen cells, at a position on the screen."""
        menu = QMenu(self._page)
        # A low screen cannot show all of them in one column.
        more = QMenu(self.tr("Other names"), menu)
        for label, name in self._actions.names.items():
            usual = label is None or label in MODEL_LABELS
            (menu if usual else more).addAction(name)
        menu.addMenu(more)
        menu.addSeparator()
        for row in _ON_CELLS:
            menu.addAction(self._actions[row])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    @Slot()
    def _larger_tiles(self) -> None:
        self._page.gallery.bar.side.triggerAction(QSlider.SliderAction.SliderSingleStepAdd)

    @Slot()
    def _smaller_tiles(self) -> None:
        self._page.gallery.bar.side.triggerAction(QSlider.SliderAction.SliderSingleStepSub)
