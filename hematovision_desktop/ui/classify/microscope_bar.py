"""The microscope of the batch in view, how far its names may be trusted, and the button to prove it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy

from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.microscopes.microscope import Standing
from hematovision_desktop.core.microscopes.microscope_scale import ScaleOffer
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.rows import READABLE_CHARACTERS, Rows
from hematovision_desktop.ui.parts.layout.widgets import button
from hematovision_desktop.ui.parts.microscope_line import MicroscopeLine
from hematovision_desktop.ui.parts.scale_line import ScaleLine
from hematovision_desktop.ui.parts.texts.plain import tip


class MicroscopeBar(MicroscopeLine):
    """One line below the batch's name; a foreign batch has a banner below it.

    A batch named by another version of the last layer than its microscope uses, or read at another
    scale than its microscope keeps, says so and offers to be named again. check_asked: check the
    program on the batch in view.
    """

    check_asked = Signal()

    def __init__(self, commands: Commands) -> None:
        super().__init__(lambda: commands.microscopes.known)
        self._commands = commands
        self._batch: OpenBatch | None = None
        self.check_button = button(self.tr("Check the program…"), look="link")
        self.check_button.setToolTip(self.tr("Check the program on this microscope"))
        self.check_button.clicked.connect(self.check_asked)
        self.line.add(self.check_button)
        self._named = Elided("dim")
        self._named.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.anew_button = button(self.tr("Name them again"), look="link")
        self.anew_button.setToolTip(
            tip(
                self.tr(
                    "Read the pictures again as a new batch. This batch stays as it is. The "
                    "new one offers the names that people gave in this one."
                )
            )
        )
        self.anew_button.clicked.connect(self._name_anew)
        named = Rows(gap_px=12)
        named.add(self._named, 1, READABLE_CHARACTERS * self.fontMetrics().averageCharWidth())
        named.add(self.anew_button)
        self.column.addLayout(named)
        self.scale = ScaleLine()
        self.scale.kept.connect(self._keep_scale)
        self.column.addWidget(self.scale)
        self.put.connect(self._put)
        self.added.connect(self._add_named)
        self.show_batch(None)

    def show_batch(self, batch: OpenBatch | None) -> None:
        """Show how far a batch's names may be trusted; None if there is no batch."""
        self._batch = batch
        self.setVisible(batch is not None)
        if batch is None:
            self.show_standing(Standing(), None)
            self.scale.show_scale(None, None)
            return
        offered = None
        if batch.microscope is None:
            offered = self._commands.microscopes.offered(batch.ref)
        self.show_standing(batch.standing, batch.microscope, offered)
        self.check_button.setVisible(not batch.is_running)
        # Once the offer is accepted, its version may be the right one.
        self._show_version(batch, is_offered=offered is not None)
        there = self._commands.microscopes
        self.scale.show_scale(there.scale_question(batch.ref), there.other_scale(batch.ref))

    def _show_version(self, batch: OpenBatch, *, is_offered: bool) -> None:
        start = batch.start
        there = self._commands.microscopes
        by_another = there.is_named_otherwise(batch.ref)
        otherwise = not is_offered and (by_another or there.is_read_otherwise(batch.ref))
        again = start is not None and start.kind is BatchKind.PICTURES and bool(start.sources)
        if not by_another:
            said = self.tr("Not read at this microscope's scale.")
        elif again:
            said = self.tr("Named by another version than this microscope's.")
        else:
            said = self.tr("Named by another version; its pictures cannot be read again.")
        self._named.setText(said)
        self._named.setToolTip(tip(said))
        self._named.setVisible(otherwise)
        self.anew_button.setVisible(otherwise and again)

    @Slot()
    def _name_anew(self) -> None:
        if self._batch is not None:
            self._commands.name_anew(self._batch.ref)

    @Slot(object)
    def _put(self, profile_id: int | None) -> None:
        if self._batch is not None:
            self._commands.microscopes.put(self._batch.ref, profile_id)

    @Slot(object)
    def _keep_scale(self, scale: ScaleOffer | None) -> None:
        on = None if self._batch is None else self._batch.microscope
        if on is not None:
            self._commands.microscopes.keep_scale(on.profile.profile_id, scale)

    @Slot(str)
    def _add_named(self, name: str) -> None:
        if self._batch is not None:
            self._commands.microscopes.add(self._batch.ref, name)
