"""The log's microscopes: their names, and what was proven on each, in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.cells.same_view import Size
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.microscopes.microscope_scale import ScaleQuestion, size_for
from hematovision_desktop.core.microscopes.proof import NamedBy, Proof
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.services.messages.microscopes import MicroscopeCommands
from hematovision_desktop.services.messages.review import MicroscopesChanged
from hematovision_desktop.ui.parts.asking.question import LineQuestion
from hematovision_desktop.ui.parts.input.keyboard import made_anew
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import button, in_line, label
from hematovision_desktop.ui.parts.rights import allow
from hematovision_desktop.ui.parts.scale_line import TypedScale
from hematovision_desktop.ui.parts.texts.plain import tip
from hematovision_desktop.ui.parts.texts.scale_words import kept_sentence
from hematovision_desktop.ui.parts.texts.standing_words import checked_sentence
from hematovision_desktop.ui.settings.review_dial import ProvenPlace


class MicroscopePanel(QWidget):
    """Settings section with one entry per microscope.

    changed: their data has changed.
    """

    changed = Signal()

    def __init__(self, commands: MicroscopeCommands) -> None:
        super().__init__()
        self._commands = commands
        self._model: tuple[ModelCard, LabelSet] | None = None
        self._reason = ""
        self.rename_buttons: dict[int, QPushButton] = {}
        self.scale_buttons: dict[int, QPushButton] = {}
        self.typed: dict[int, TypedScale] = {}
        self._column = column_in(self)
        self._inner: QWidget | None = None
        self.show_known()

    @property
    def proven(self) -> tuple[ProvenPlace, ...]:
        """What was proven for the model in use, by microscope."""
        return tuple(
            ProvenPlace(" ".join(one.profile.name.split()), proof.steps, proof.was_taken_back)
            for one in self._commands.known
            if (proof := self._proof(one)) is not None
        )

    def handle(self, event: object) -> bool:
        """Show one event of the program; return whether it is about the microscopes."""
        if not isinstance(event, MicroscopesChanged):
            return False
        self.show_known()
        return True

    def show_model(self, card: ModelCard | None, label_set: LabelSet) -> None:
        """Show the model in use: a check proves something only for it and its types."""
        model = None if card is None else (card, label_set)
        if model != self._model:
            self._model = model
            self.show_known()

    def _proof(self, one: KnownMicroscope) -> Proof | None:
        """Return what was proven for whatever names this microscope's cells now."""
        return one.proof(self._named_by(one))

    def _named_by(self, one: KnownMicroscope) -> NamedBy | None:
        if self._model is None:
            return None
        card, label_set = self._model
        card = self._commands.card_on(one.profile.profile_id, card)
        return card.terms_for(label_set, None).named_by

    def show_rights(self, reason: str) -> None:
        """Show what the current person may do. reason: who may, if they may not; else ""."""
        self._reason = reason
        self.show_known()

    def show_known(self) -> None:
        """Show every microscope."""
        with made_anew(self):
            self._make()
        self.changed.emit()

    def _make(self) -> None:
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = inner = QWidget()
        self.rename_buttons, self.scale_buttons, self.typed = {}, {}, {}
        column = column_in(inner, gap_px=4)
        for one in self._commands.known:
            self._add(column, one)
        if not self._commands.known:
            hint = self.tr("None yet. Name one above the cells of a batch: Which microscope?")
            column.addWidget(label(hint, "dim", wrap=True))
        self._column.addWidget(inner)

    def _add(self, column: QVBoxLayout, one: KnownMicroscope) -> None:
        profile = one.profile
        name = " ".join(profile.name.split())
        rename = button(self.tr("Rename…"), look="link")
        rename.setAccessibleName(self.tr("Rename {name}").format(name=name))
        rename.clicked.connect(partial(self._rename, profile.profile_id, profile.name))
        self.rename_buttons[profile.profile_id] = rename
        change = button(self.tr("Scale…"), look="link")
        self.scale_buttons[profile.profile_id] = change
        column.addLayout(in_line(label(name, "heading"), rename, change))
        column.addWidget(label(checked_sentence(one, self._named_by(one)), "dim", wrap=True))
        self._add_scale(column, profile, name)

    def _add_scale(self, column: QVBoxLayout, profile: MicroscopeProfile, name: str) -> None:
        """Show the stored scale, with earlier ones in the tool tip, and accept another."""
        *before, last = profile.scales or (None,)
        said = kept_sentence(last)
        shown = label(said, "dim", wrap=True)
        shown.setToolTip(tip("\n".join(kept_sentence(one) for one in reversed(before))))
        size = size_for(profile.scales, profile.sizes)
        change = self.scale_buttons[profile.profile_id]
        change.setAccessibleName(self.tr("Scale of {name}").format(name=name))
        if size is None:
            change.setToolTip(self.tr("First read pictures from this microscope."))
        allow(change, self._reason, possible=size is not None)
        typed = TypedScale()
        typed.show_figure(None if profile.scale is None else profile.scale.um_per_px)
        typed.hide()
        change.clicked.connect(partial(self._show_typed, profile.profile_id))
        if size is not None:
            typed.said.connect(partial(self._keep_typed, profile.profile_id, size))
        typed.declined.connect(partial(self._commands.keep_scale, profile.profile_id, None))
        self.typed[profile.profile_id] = typed
        column.addWidget(shown)
        column.addWidget(typed, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_typed(self, profile_id: int) -> None:
        typed = self.typed[profile_id]
        typed.setVisible(typed.isHidden())
        if not typed.isHidden():
            typed.box.setFocus()
            typed.box.selectAll()

    def _keep_typed(self, profile_id: int, size: Size, um_per_px: float) -> None:
        self._commands.keep_scale(profile_id, ScaleQuestion(None, size).typed(um_per_px))

    def _rename(self, profile_id: int, name: str) -> None:
        dialog = LineQuestion(
            self, self.tr("Rename the microscope"), self.tr("Name"), self.tr("Rename")
        )
        dialog.setTextValue(name)
        if dialog.exec() and dialog.textValue().strip():
            self._commands.rename(profile_id, dialog.textValue())
