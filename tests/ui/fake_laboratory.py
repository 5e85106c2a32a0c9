"""A fake of the laboratory's rules: they change at once and record each change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.samples.laboratory import STANDARD, Laboratory, check_laboratory
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.results import LaboratoryChanged


class FakeLaboratory:
    """Carries out `LaboratoryCommands` without a file."""

    def __init__(self) -> None:
        self.send: Callable[[Any], None] = lambda _event: None
        self.now: Laboratory = STANDARD
        self.asked: list[Laboratory] = []
        self.may = True

    def change(self, laboratory: Laboratory) -> bool:
        self.asked.append(laboratory)
        if not self.may:
            return False
        try:
            self.now = check_laboratory(laboratory)
        except UserError as refused:
            self.send(Fault(str(refused)))
            return False
        self.send(LaboratoryChanged(self.now))
        return True
