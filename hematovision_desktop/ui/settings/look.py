"""The program's appearance: colours, sizes and language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from hematovision_desktop.core.naming.settings import Contrast, Language, Settings, Theme
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import label
from hematovision_desktop.ui.parts.texts import words

TEXT_SIZES = (0, 100, 125, 150, 200)
"""In percent of the usual; 0 is the system's, because a list cannot look up None."""


class LookChoice(QWidget):
    """Stacked lists, each beside its name.

    languages: those with a translation. unwritable: those of them for which this computer has no
    font; they are listed but cannot be chosen.
    """

    changed = Signal()

    def __init__(self, languages: Sequence[Language], unwritable: Sequence[Language] = ()) -> None:
        super().__init__()
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(2, 1)
        writable = (one for one in languages if one not in unwritable)
        self.theme = self._add_list(self.tr("Colours"), map(_theme, Theme))
        self.contrast = self._add_list(self.tr("Contrast"), map(_contrast, Contrast))
        self.text = self._add_list(self.tr("Text size"), map(_text_size, TEXT_SIZES))
        self.language = self._add_list(self.tr("Language"), map(_language, writable))
        self.touch = CheckBox(self.tr("Larger targets for touch"))
        self.touch.toggled.connect(self.changed)
        self._rows.addWidget(self.touch, self._rows.rowCount(), 1)
        names = words.listed(words.language_code_name(one) for one in unwritable)
        self.missing = label(
            self.tr("No font here can show {names}. On Linux, install fonts-noto-core.").format(
                names=names
            ),
            "dim",
            wrap=True,
        )
        if not names:
            self.missing.hide()
        column_in(self, self._rows, self.missing)

    def _add_list(self, name: str, choices: Iterable[tuple[str, object]]) -> QComboBox:
        box = Choice()
        box.setAccessibleName(name)
        for text, value in choices:
            box.addItem(text, value)
        box.currentIndexChanged.connect(self.changed)
        row = self._rows.rowCount()
        self._rows.addWidget(label(name, wrap=True), row, 0)
        self._rows.addWidget(box, row, 1)
        return box

    def go_on_as(self, before: LookChoice) -> None:
        """Take the focus to the list that had it in the former window, whose place this one takes."""
        held = before.window().focusWidget()
        for one, former in zip(self._controls(), before._controls(), strict=True):
            if former is held:
                one.setFocus(Qt.FocusReason.OtherFocusReason)

    def _controls(self) -> tuple[QWidget, ...]:
        return self.theme, self.contrast, self.text, self.language, self.touch

    def show_settings(self, settings: Settings) -> None:
        """Show the current choices; a language that no longer exists shows as the system's."""
        for box, chosen in (
            (self.theme, settings.theme),
            (self.contrast, settings.contrast),
            (self.text, settings.text_percent or 0),
            (self.language, settings.language),
        ):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.blockSignals(False)
        self.touch.blockSignals(True)
        self.touch.setChecked(settings.touch)
        self.touch.blockSignals(False)

    def taken(self, settings: Settings) -> Settings:
        """Return settings with the choices made here."""
        return replace(
            settings,
            theme=Theme(self.theme.currentData()),
            contrast=Contrast(self.contrast.currentData()),
            text_percent=self.text.currentData() or None,
            touch=self.touch.isChecked(),
            language=Language(self.language.currentData()),
        )


def _theme(one: Theme) -> tuple[str, Theme]:
    return words.theme_name(one), one


def _contrast(one: Contrast) -> tuple[str, Contrast]:
    return words.contrast_name(one), one


def _text_size(percent: int) -> tuple[str, int]:
    return words.text_size_name(percent or None), percent


def _language(one: Language) -> tuple[str, Language]:
    return words.language_name(one), one
