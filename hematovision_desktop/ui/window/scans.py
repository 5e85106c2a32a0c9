"""Keeps out what nobody means: barcodes scanned outside a number field, stray clicks and repeated keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from hematovision_desktop.ui.parts.input.scanner import ScanGuard
from hematovision_desktop.ui.parts.input.stray_presses import StrayPresses
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.window.frame import Banner


class Scans(QObject):
    """Says in the banner that a scan did nothing, and where to scan the number."""

    def __init__(self, banner: Banner, actions: Iterable[QAction]) -> None:
        super().__init__(banner)
        self._banner = banner
        StrayPresses(self)
        self.guard = ScanGuard(self, actions)
        self.guard.scanned.connect(self.show)

    @Slot(str)
    def show(self, text: str) -> None:
        """Report that a scanned text named nothing."""
        said = self.tr(
            "{text} was scanned outside a number box. No cell was named. Click the box for "
            "the number, then scan again."
        )
        self._banner.say(said.format(text=isolated(text)), is_fault=False)
