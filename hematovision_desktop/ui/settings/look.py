"""The choice of colours and language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from hematovision_desktop.core.settings import Language, Settings, Theme
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.widgets import label


class LookChoice(QWidget):
    """Two lists side by side.

    languages: those that there is a translation for. unwritable: those of them that this computer
    has no font for, which are named and cannot be chosen.
    """

    changed = Signal()

    def __init__(self, languages: Sequence[Language], unwritable: Sequence[Language] = ()) -> None:
        super().__init__()
        self.theme = QComboBox()
        self.theme.setAccessibleName(self.tr("Colours"))
        for theme in Theme:
            self.theme.addItem(words.theme_name(theme), theme)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        for one in (one for one in languages if one not in unwritable):
            self.language.addItem(words.language_name(one), one)
        row = QHBoxLayout()
        row.setSpacing(16)
        for box in (self.theme, self.language):
            box.currentIndexChanged.connect(self.changed)
            row.addWidget(box)
        row.addStretch(1)
        names = words.listed(words.language_code_name(one) for one in unwritable)
        self.missing = label(
            self.tr("No font here can write: {names}. On Linux install fonts-noto-core.").format(
                names=names
            ),
            "dim",
            wrap=True,
        )
        self.missing.setVisible(bool(names))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.missing)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; a language that is no longer there shows as the system's."""
        for box, chosen in ((self.theme, settings.theme), (self.language, settings.language)):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.blockSignals(False)

    def taken(self, settings: Settings) -> Settings:
        """Return settings with what is chosen here."""
        return replace(
            settings,
            theme=Theme(self.theme.currentData()),
            language=Language(self.language.currentData()),
        )
