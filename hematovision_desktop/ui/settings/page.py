"""The Settings page: every choice takes effect at once, and the program remembers it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLayout, QWidget

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.breaking import RadioButton
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import button, in_line, label
from hematovision_desktop.ui.parts.number_box import NumberBox
from hematovision_desktop.ui.parts.rights import allow, allow_within, why_not
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.settings.backup import BackupChoice
from hematovision_desktop.ui.settings.indexed import IndexedSections
from hematovision_desktop.ui.settings.panels import Panels
from hematovision_desktop.ui.settings.retention import RetentionRow
from hematovision_desktop.ui.settings.review_dial import ReviewDial
from hematovision_desktop.ui.settings.sections import column_of

_USUAL_REVIEW = 0.8
_UM_PER_PX = (0.01, 2.0)
_USUAL_UM_PER_PX = 0.1
_APPLY_AFTER_MS = 300


class SettingsPage(QWidget):
    """Shows the settings and reports changes. log_wanted: keep the log in this place, None: the usual one."""

    changed = Signal(object)
    log_wanted = Signal(object)

    def __init__(
        self,
        settings: Settings,
        log_path: Path,
        panels: Panels,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.look = panels.look
        self.learning = panels.learning
        for choice in (self.look, self.learning):
            choice.changed.connect(self._take)
        self.adaptation_panel = panels.adaptation
        self.microscopes = panels.microscopes
        self.protection = panels.protection
        self.backup = panels.backup
        self.laboratory = panels.laboratory
        self.people = panels.people
        self.updates = panels.updates
        self.updates.said.connect(self.show_updates)
        self.backup.changed.connect(self._take_backup)
        self._log_path = log_path
        self._card: ModelCard | None = None
        # A dragged slider must not write the settings sixty times a second.
        self._apply_soon = later(self, self._apply, _APPLY_AFTER_MS)
        self._build()
        self.show_settings(settings)

    @property
    def settings(self) -> Settings:
        """The settings as shown on the page."""
        return self._settings

    def _build(self) -> None:
        layout = column_in(self, gap_px=None)
        self.sections = IndexedSections(self.tr("Settings"), self)
        layout.addWidget(self.sections)
        self.sections.add_line(label(self.tr("Settings"), "title"))
        self.sections.add_line(
            label(
                self.tr("Changes apply at once; those about cells apply from the next batch on."),
                "dim",
                wrap=True,
            )
        )
        for title, hint, content in (
            (self.tr("Colours and language"), "", column_of(self.look)),
            (self.tr("Types reported"), "", self._label_set_row()),
            (self.tr("When to ask you"), "", self._review_rows()),
            (
                self.tr("Scale of the pictures"),
                self.tr("A wrong scale makes names less certain."),
                self._scale_rows(),
            ),
            (self.tr("Model pack"), "", self._model_rows()),
            (
                self.tr("Microscopes"),
                self.tr("Names are sure only where the program was checked."),
                column_of(self.microscopes),
            ),
            (
                self.tr("Laboratory"),
                self.tr("What a sample's sheet shows, and how its figures are judged."),
                column_of(self.laboratory),
            ),
            (
                self.tr("Teach your site"),
                self.tr(
                    "The cells you named fit the program to your microscope and your stain. "
                    "The model pack itself is never altered."
                ),
                column_of(self.adaptation_panel),
            ),
            (self.tr("Learning"), "", column_of(self.learning)),
            (self.tr("Log"), "", self._log_rows()),
            (
                self.tr("People"),
                self.tr("Who works here and what they may do."),
                column_of(self.people),
            ),
            (
                self.tr("Protection"),
                self.tr("Who can read the log and what goes with it."),
                column_of(self.protection),
            ),
            (
                self.tr("Backup"),
                self.tr("Everything that belongs to the log, verified."),
                column_of(self.backup),
            ),
            (
                self.tr("Update"),
                self.tr("From a file, such as on a stick; never online."),
                column_of(self.updates),
            ),
        ):
            self.sections.add(title, hint, content)
        self.sections.end()

    def _label_set_row(self) -> QLayout:
        self.label_set = Choice()
        self.label_set.setAccessibleName(self.tr("Types reported"))
        for one in LabelSet:
            self.label_set.addItem(words.label_set_name(one), one)
        self.label_set.currentIndexChanged.connect(self._take)
        self.types_line = label("", "dim", wrap=True)
        return column_of(in_line(self.label_set), self.types_line)

    def _review_rows(self) -> QLayout:
        self.dial = ReviewDial()
        self.dial.changed.connect(self._take)
        self.microscopes.changed.connect(self._show_dial)
        return column_of(self.dial)

    def _scale_rows(self) -> QLayout:
        self.scale_estimated = RadioButton(
            self.tr("Kept for its microscope, or measured on red cells")
        )
        self.scale_set = RadioButton(self.tr("The same for all pictures, in any case:"))
        self.scale = NumberBox()
        self.scale.setDecimals(4)
        self.scale.setRange(*_UM_PER_PX)
        self.scale.setSingleStep(0.005)
        self.scale.setSuffix(self.tr(" µm per pixel"))
        self.scale.setAccessibleName(self.tr("Scale in µm per pixel"))
        self.scale.setMinimumWidth(208)
        # The style sheet's padding does not apply to the text inside a spin box.
        self.scale.lineEdit().setTextMargins(6, 0, 0, 0)
        self.scale_estimated.toggled.connect(self._take)
        self.scale.valueChanged.connect(self._take)
        return column_of(self.scale_estimated, in_line(self.scale_set, self.scale))

    def _model_rows(self) -> QLayout:
        self.model_line = label("", wrap=True)
        self.model_line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pack_button = button(self.tr("Choose a model pack…"), "folder")
        self.pack_button.clicked.connect(self._choose_pack)
        self.pack_usual = button(self.tr("Use the one that came with the program"), look="link")
        self.pack_usual.clicked.connect(self._use_shipped_pack)
        return column_of(self.model_line, in_line(self.pack_button, self.pack_usual))

    def _log_rows(self) -> QLayout:
        self.log_line = label("", wrap=True)
        self.log_line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.log_button = button(self.tr("Keep the log elsewhere…"), "folder")
        self.log_button.clicked.connect(self.choose_log)
        self.log_usual = button(self.tr("Back to the usual place"), look="link")
        self.log_usual.clicked.connect(self._use_usual_log)
        self.retention = RetentionRow()
        self.retention.changed.connect(self._take_days)
        return column_of(self.log_line, in_line(self.log_button, self.log_usual), self.retention)

    # Showing

    def handle(self, event: object) -> bool:
        """Show one event of the program; return whether a section handled it."""
        if self.microscopes.handle(event):
            self.adaptation_panel.show_known()
            return True
        sections = (self.adaptation_panel, self.protection, self.people, self.backup)
        return any(one.handle(event) for one in (*sections, self.laboratory, self.updates))

    def show_rights(self, denied: Collection[Right]) -> None:
        """Disable what the current person's role does not allow. denied: what it does not.

        Everyone may change the appearance.
        """
        reason = why_not(denied, Right.RULES)
        for one in (
            *(self.label_set, self.scale_estimated, self.scale_set),
            *(self.pack_button, self.pack_usual, self.log_button, self.log_usual),
        ):
            allow(one, reason)
        allow(self.scale, reason, possible=self.settings.um_per_px is not None)
        for section in (self.dial, self.learning, self.retention, self.laboratory):
            allow_within(section, reason)
        panels = (self.microscopes, self.adaptation_panel, self.protection, self.backup)
        for panel in (*panels, self.updates):
            panel.show_rights(reason)

    def show_adaptation(self) -> None:
        """Scroll to the teaching section, also when its messages arrive."""
        self.sections.show_part(self.adaptation_panel)

    @Slot()
    def show_protection(self) -> None:
        """Scroll to the protection section."""
        self.sections.show_part(self.protection)
        self.protection.passphrase_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_updates(self) -> None:
        """Scroll to the updates section, and show the result of an update."""
        self.sections.show_part(self.updates)

    def show_settings(self, settings: Settings) -> None:
        """Show settings without reporting a change."""
        self._settings = settings
        parts = (self.label_set, self.scale_estimated, self.scale_set, self.scale)
        for part in parts:
            part.blockSignals(True)
        self.look.show_settings(settings)
        self.learning.show_settings(settings)
        self.label_set.setCurrentIndex(list(LabelSet).index(settings.label_set))
        self._show_dial()
        self.scale_estimated.setChecked(settings.um_per_px is None)
        self.scale_set.setChecked(settings.um_per_px is not None)
        self.scale.setValue(settings.um_per_px or _USUAL_UM_PER_PX)
        self.backup.show_settings(settings)
        self.retention.show_days(settings.keep_days)
        for part in parts:
            part.blockSignals(False)
        self._explain()

    @Slot(float)
    def offer_scale(self, um_per_px: float) -> None:
        """Scroll to the scale, starting with that of a picture; 0 if it has none."""
        if self._settings.um_per_px is None and um_per_px > 0:
            self.scale.blockSignals(True)
            self.scale.setValue(um_per_px)
            self.scale.blockSignals(False)
        self.scale_set.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sections.show_part(self.scale)

    def show_model(self, card: ModelCard | None, pack_path: Path | None) -> None:
        """Show the model pack in use; a refused choice reverts to it."""
        self._card = card
        if card is None:
            self.model_line.setText(self.tr("No usable model pack is installed. Choose one."))
        else:
            lines = [card.title]
            if pack_path is not None:
                lines.append(isolated(str(pack_path)))
            lines.append(self.tr("Names {types}").format(types=_types(card.labels)))
            lines.append(isolated(self.tr("SHA-256 {digest}…").format(digest=card.sha256[:16])))
            self.model_line.setText("\n".join(lines))
        self.show_settings(self._settings)

    @Slot()
    def _show_dial(self) -> None:
        settings, card = self._settings, self._card
        advised = card.calibration_for(settings.label_set).review_below if card else _USUAL_REVIEW
        self.dial.show_card(card.abstention.get(settings.label_set, ()) if card else (), advised)
        self.microscopes.show_model(card, settings.label_set)
        self.dial.show_proven(self.microscopes.proven)
        self.dial.show_threshold(settings.review_below)

    def _explain(self) -> None:
        settings = self._settings
        self.types_line.setText(_types(settings.label_set.labels))
        self.scale.setEnabled(settings.um_per_px is not None and self.scale_set.isEnabled())
        self.pack_usual.setVisible(settings.pack_path is not None)
        usual = settings.log_path is None
        self.log_line.setText(isolated(str(self._log_path if usual else settings.log_path)))
        self.log_usual.setVisible(not usual)

    # Taking

    @Slot()
    def _take(self) -> None:
        promised = self.dial.errors_one_in
        label_set = LabelSet(self.label_set.currentData())
        other_set = label_set is not self._settings.label_set
        self._settings = replace(
            self.learning.taken(self.look.taken(self._settings)),
            label_set=label_set,
            review_below=self.dial.threshold,
            um_per_px=None if self.scale_estimated.isChecked() else self.scale.value(),
        )
        if other_set:
            self._show_dial()
            if promised is not None:
                # What a user was promised counts, not the figure behind it for other types.
                kept = self.dial.keep_promise(promised)
                self._settings = replace(self._settings, review_below=kept)
                self.dial.show_threshold(kept)
        self._explain()
        self._apply_soon.start()

    @Slot()
    def _apply(self) -> None:
        self._apply_soon.stop()
        self.changed.emit(self._settings)

    def apply_now(self) -> None:
        """Send pending changes."""
        if self._apply_soon.isActive():
            self._apply()

    @Slot(object)
    def _take_days(self, days: int | None) -> None:
        self._settings = replace(self._settings, keep_days=days)
        self._apply()

    @Slot(object)
    def _take_backup(self, choice: BackupChoice) -> None:
        self._settings = replace(
            self._settings,
            backup_folder=choice.folder,
            backup_when=choice.when,
            backups_kept=choice.kept,
        )
        self._apply_soon.start()

    @Slot()
    def _choose_pack(self) -> None:
        title, kinds = self.tr("Choose a model pack"), self.tr("Model packs (*.tflite)")
        now = self._settings.pack_path
        path = folders.ask_file(self, Purpose.PACK, title, kinds, now.parent if now else None)
        if path is not None:
            self._settings = replace(self._settings, pack_path=path)
            self._apply()
            self._explain()

    @Slot()
    def _use_shipped_pack(self) -> None:
        self._settings = replace(self._settings, pack_path=None)
        self._apply()
        self._explain()

    @Slot()
    def choose_log(self) -> None:
        """Ask for another place of the log."""
        name, now = self._log_path.name, self._log_path.parent
        asked = self.tr("Keep the log in"), name, (self.tr("Logs (*.sqlite)"),)
        path, _ = folders.ask_target(self, Purpose.LOG, *asked, first=now, overwrites=False)
        if path is not None:
            self.log_wanted.emit(path)

    @Slot()
    def _use_usual_log(self) -> None:
        self.log_wanted.emit(None)

    def use_log(self, path: Path | None) -> None:
        """Use the log in a place, None being the usual one; where there is none, it begins."""
        self._settings = replace(self._settings, log_path=path)
        self._apply()
        self._explain()


def _types(labels: tuple[Label, ...]) -> str:
    return words.listed(words.label_name(one).lower() for one in labels)
