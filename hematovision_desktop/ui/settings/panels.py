"""The sections of the Settings page that have their own commands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import label
from hematovision_desktop.ui.settings.adaptation_panel import AdaptationPanel
from hematovision_desktop.ui.settings.backup import BackupPanel
from hematovision_desktop.ui.settings.laboratory import LaboratoryPanel
from hematovision_desktop.ui.settings.look import LookChoice
from hematovision_desktop.ui.settings.microscopes import MicroscopePanel
from hematovision_desktop.ui.settings.people import PeoplePanel
from hematovision_desktop.ui.settings.protection import ProtectionPanel
from hematovision_desktop.ui.settings.update import UpdatePanel


@dataclass(frozen=True, slots=True)
class Panels:
    """The sections."""

    look: LookChoice
    adaptation: AdaptationPanel
    microscopes: MicroscopePanel
    protection: ProtectionPanel
    backup: BackupPanel
    laboratory: LaboratoryPanel
    people: PeoplePanel
    updates: UpdatePanel
    learning: LearningChoice

    @classmethod
    def beside(cls, commands: Commands, look: LookChoice, protection: ProtectionPanel) -> Panels:
        """Return the given sections, with the others created for their commands."""
        return cls(
            look,
            AdaptationPanel(commands.adaptation, lambda: commands.microscopes.known),
            MicroscopePanel(commands.microscopes),
            protection,
            BackupPanel(commands.backups),
            LaboratoryPanel(commands.laboratory),
            PeoplePanel(commands.people),
            UpdatePanel(commands.updates),
            LearningChoice(),
        )


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
