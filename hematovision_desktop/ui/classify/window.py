"""What the window does for the Classify page: its actions, its events, and what can be done now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QSlider

from hematovision_desktop.core.batch import BatchUpdate
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.services.messages.program import (
    BatchBegun,
    BatchEnded,
    BatchOpened,
    CellExplained,
    CellPictures,
    CellsAround,
    Event,
    FieldPicture,
)
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.window.actions import Actions
from hematovision_desktop.ui.window.files import FileCommands
from hematovision_desktop.ui.window.frame import Banner


class ClassifyWindow(QObject):
    """Connects the window's actions and events with the page.

    shown: a batch came that wants to be seen. logged: the log has changed.
    """

    shown = Signal()
    logged = Signal()

    def __init__(
        self,
        actions: Actions,
        page: ClassifyPage,
        files: FileCommands,
        banner: Banner,
        label_set: LabelSet,
    ) -> None:
        super().__init__(page)
        self._actions = actions
        self._page = page
        self._banner = banner
        self._label_set = label_set
        canvas = page.field.canvas
        actions.connect_all(
            (
                (actions.open_files, files.open_files),
                (actions.open_folder, files.open_folder),
                (actions.paste, files.paste),
                (actions.drawn, files.open_drawn),
                (actions.new_batch, page.clear),
                (actions.cancel, page.cancel),
                (actions.confirm, page.confirm_chosen),
                (actions.waiting, page.gallery.show_waiting),
                (actions.this_file, page.show_only_this_file),
                (actions.all_cells, page.gallery.clear_filters),
                (actions.larger_tiles, self._larger_tiles),
                (actions.smaller_tiles, self._smaller_tiles),
                (actions.zoom_cell, canvas.toggle_zoom),
                (actions.fit, canvas.fit),
                (actions.actual, canvas.show_actual_size),
                (actions.evidence, page.field.map_button.toggle),
                (actions.around, page.field.around_button.toggle),
            )
        )
        actions.label_given.connect(self._name_cell)
        page.drop_page.files_button.clicked.connect(files.open_files)
        page.drop_page.folder_button.clicked.connect(files.open_folder)
        page.drop_page.drawn_button.clicked.connect(files.open_drawn)

    def set_label_set(self, label_set: LabelSet) -> None:
        """Use the types that batches are told apart by from now on."""
        self._label_set = label_set

    def handle(self, event: Event) -> bool:
        """Show an event of a batch; return whether it was one."""
        match event:
            case BatchUpdate():
                self._page.update_batch(event)
            case FieldPicture() | CellsAround() | CellPictures() | CellExplained():
                self._page.receive(event)
            case BatchBegun():
                self._page.begin(event, self._label_set)
                self.shown.emit()
            case BatchEnded():
                self._page.end(event)
                if event.log_fault:
                    self._banner.say(event.log_fault)
                self.logged.emit()
            case BatchOpened():
                self._page.open_logged(event)
                self.shown.emit()
            case _:
                return False
        return True

    def enable(self, *, on_page: bool) -> None:
        """Enable what can be done now."""
        acts, page = self._actions, self._page
        running, has_batch = page.is_running, page.has_batch
        seen = on_page and has_batch
        cell = seen and page.chosen is not None and page.chosen.is_cell
        for action in (acts.open_files, acts.open_folder, acts.paste, acts.drawn):
            action.setEnabled(not running)
        acts.new_batch.setEnabled(has_batch and not running)
        page.strip.teach_button.setVisible(bool(page.batch.verdicts) and not running)
        for action in (
            *acts.names.values(),
            acts.confirm,
            acts.this_file,
            acts.zoom_cell,
            acts.fit,
            acts.actual,
            acts.evidence,
        ):
            action.setEnabled(cell)
        acts.around.setEnabled(seen and page.chosen is not None)
        for action in (acts.waiting, acts.all_cells):
            action.setEnabled(seen)

    @Slot(object)
    def _name_cell(self, label: Label | None) -> None:
        self._page.name_chosen(label)

    @Slot()
    def _larger_tiles(self) -> None:
        self._page.gallery.side.triggerAction(QSlider.SliderAction.SliderSingleStepAdd)

    @Slot()
    def _smaller_tiles(self) -> None:
        self._page.gallery.side.triggerAction(QSlider.SliderAction.SliderSingleStepSub)
