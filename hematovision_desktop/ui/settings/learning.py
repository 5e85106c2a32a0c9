"""Whether the Learn page may show this site's cells."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import label


class LearningChoice(QWidget):
    """One check box, initially off. changed: a person switched it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = CheckBox(self.tr("Show cells of this site on the Learn page"))
        self.box.clicked.connect(self.changed)
        column_in(
            self,
            self.box,
            label(
                self.tr(
                    "Shows only cells to which two people gave the same name, without patient data. "
                    "They stay on this computer."
                ),
                "dim",
                wrap=True,
            ),
        )

    def show_settings(self, settings: Settings) -> None:
        """Show the current choice."""
        self.box.setChecked(settings.learn_from_site)

    def taken(self, settings: Settings) -> Settings:
        """Return settings with the choice made here."""
        return replace(settings, learn_from_site=self.box.isChecked())
