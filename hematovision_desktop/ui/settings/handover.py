"""Where signed results go automatically: a folder that another system watches, and the format."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.samples.handover_format import HandoverFormat
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.services.messages.results import LaboratoryCommands
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import button, in_line, label
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.handover_words import format_name


class HandoverRow(QWidget):
    """Shows the folder and the format, and lets a person change them."""

    def __init__(self, commands: LaboratoryCommands) -> None:
        super().__init__()
        self._commands = commands
        self.line = Elided("")
        self.without = label(self.tr("No folder: you hand results over yourself."), wrap=True)
        self.hint = label(
            self.tr("After signing, you can hand over to it with one click."),
            "dim",
            wrap=True,
        )
        self.choose_button = button(self.tr("Choose a folder…"), "folder")
        self.choose_button.clicked.connect(self._choose)
        self.none_button = button(self.tr("No folder"), look="link")
        self.none_button.clicked.connect(self._take_away)
        self.form = Choice()
        self.form.setAccessibleName(self.tr("Format of results handed over"))
        for one in HandoverFormat:
            self.form.addItem(format_name(one), one)
        self.form.activated.connect(self._choose_format)
        column_in(
            self,
            self.line,
            self.without,
            self.hint,
            in_line(self.choose_button, self.none_button),
            in_line(self.form),
            gap_px=None,
        )

    def show_laboratory(self, laboratory: Laboratory) -> None:
        """Show the current rules."""
        folder = laboratory.handover_folder
        self.line.setText(isolated(str(folder or "")))
        self.line.setToolTip(self.line.text())
        self.line.setVisible(folder is not None)
        self.without.setVisible(folder is None)
        self.hint.setVisible(folder is not None)
        self.none_button.setVisible(folder is not None)
        self.form.setCurrentIndex(tuple(HandoverFormat).index(laboratory.handover_format))

    @Slot()
    def _choose(self) -> None:
        now = self._commands.now
        title = self.tr("Choose a folder")
        chosen = folders.ask_folder(self, Purpose.HANDOVER, title, now.handover_folder)
        if chosen is not None:
            self._commands.change(replace(now, handover_folder=chosen))

    @Slot()
    def _take_away(self) -> None:
        self._commands.change(replace(self._commands.now, handover_folder=None))

    @Slot()
    def _choose_format(self) -> None:
        form = HandoverFormat(self.form.currentData())
        self._commands.change(replace(self._commands.now, handover_format=form))
        self.show_laboratory(self._commands.now)
