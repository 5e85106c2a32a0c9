"""The sections of the Settings page that have their own commands."""

from __future__ import annotations

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.ui.settings.adaptation_panel import AdaptationPanel
from hematovision_desktop.ui.settings.backup import BackupPanel
from hematovision_desktop.ui.settings.laboratory import LaboratoryPanel
from hematovision_desktop.ui.settings.learning import LearningChoice
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
