"""Questions about an update: whether to trust its key, and whether to install it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.adapted_layer import Judged
from hematovision_desktop.core.naming.update_figures import PackFigures
from hematovision_desktop.services.messages.updates import Offer, Prepared
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import AROUND_PX, add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import button, caption, figure, label
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import FIGURES
from hematovision_desktop.ui.settings.update_words import (
    figure_sentences,
    fingerprint_line,
    kind_name,
    offer_lines,
    when_text,
)

_LONGEST_NAME = 120
_FIGURE_PX = 52


class _Asking(QDialog):
    """A dialog with a heading, some lines and two buttons."""

    def __init__(
        self, heading: str, lines: Iterable[str], yes: str, no: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(heading)
        self.yes_button = button(yes, look="primary")
        self.no_button = button(no)
        self.no_button.clicked.connect(self.reject)
        self.no_button.setDefault(True)
        self.column = column_in(
            scrolling(self), label(heading, "heading", wrap=True), around_px=AROUND_PX
        )
        for line in lines:
            said = label(line, wrap=True)
            self.column.addWidget(said)

    def add_foot(self) -> None:
        """Put the buttons below everything else."""
        self.column.addStretch(1)
        add_foot(self, None, self.no_button, self.yes_button)


class TrustDialog(_Asking):
    """Warns about a key that nobody here trusts, and asks for its owner. agreed: trust it under that name."""

    agreed = Signal(str)

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Nobody here trusts this key"),
            (
                self.tr(
                    "Anyone who has it can change how cells are named here. Ask the maker of the "
                    "update for the fingerprint, by telephone or on paper, not from this stick. "
                    "Go on only if it is the same."
                ),
                fingerprint_line(offer.update.public_key),
            ),
            self.tr("Trust this key"),
            self.tr("Cancel"),
            parent,
        )
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Whose key is it?"))
        self.name.textChanged.connect(self._weigh)
        self.yes_button.clicked.connect(self._agree)
        self.column.addWidget(caption(self.name, above=True))
        self.column.addWidget(self.name)
        self.add_foot()
        self._weigh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move from the name to the button on Enter, which neither trusts nor cancels by itself."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.name.hasFocus() and self.yes_button.isEnabled():
            self.yes_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _weigh(self) -> None:
        self.yes_button.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.name.text())


class InstallDialog(_Asking):
    """Shows what would change, with figures side by side, and asks. agreed: install it."""

    agreed = Signal()

    def __init__(self, prepared: Prepared, parent: QWidget | None = None) -> None:
        manifest = prepared.offer.update.manifest
        super().__init__(
            kind_name(manifest.kind),
            offer_lines(prepared.offer),
            self.tr("Install"),
            self.tr("Leave it"),
            parent,
        )
        self.figures = QGridLayout()
        self.figures.setHorizontalSpacing(16)
        self.figures.setVerticalSpacing(4)
        figures = prepared.figures
        if figures is not None:
            self._show_figures(figures)
            self.column.addSpacing(4)
            self.column.addLayout(self.figures)
            for line in figure_sentences(figures):
                self.column.addWidget(label(line, "dim", wrap=True))
            if figures.reference.is_worse or figures.verified.is_worse:
                worse = self.tr("The new pack names fewer of these cells right.")
                self.column.addWidget(label(worse, "review", wrap=True))
        self.column.addWidget(label(when_text(manifest.kind), "dim", wrap=True))
        self.yes_button.clicked.connect(self._agree)
        self.add_foot()

    @Slot()
    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()

    def _show_figures(self, figures: PackFigures) -> None:
        reference, verified = figures.reference, figures.verified
        columns = (reference.before, reference.after, verified.before, verified.after)
        grid = self.figures
        grid.setColumnStretch(0, 1)
        for column in range(1, 5):
            grid.setColumnMinimumWidth(column, _FIGURE_PX)
        for place, (text, one) in enumerate(
            (
                (self.tr("Reference cells"), reference.after or reference.before),
                (self.tr("Named here"), verified.after or verified.before),
            )
        ):
            cells = words.cells_counted(one.cells if one else 0)
            for row, said in enumerate((label(text, wrap=True), label(cells, "dim", wrap=True))):
                said.setAlignment(FIGURES)
                grid.addWidget(said, row, 1 + 2 * place, 1, 2)
        for place in range(4):
            text = self.tr("In use") if place % 2 == 0 else self.tr("New")
            grid.addWidget(figure(text, "dim"), 2, 1 + place, FIGURES)
        shown = [one for one in Label if any(one in each.recall for each in columns if each)]
        self._add_row(3, self.tr("Right, types alike"), [_share(one) for one in columns])
        for row, of in enumerate(shown, start=4):
            self._add_row(row, words.label_name(of), [_recall(each, of) for each in columns])

    def _add_row(self, row: int, name: str, texts: Iterable[str]) -> None:
        self.figures.addWidget(label(name, wrap=True), row, 0)
        for place, text in enumerate(texts, start=1):
            self.figures.addWidget(figure(text), row, place, FIGURES)


def _share(one: Judged | None) -> str:
    return "–" if one is None else words.percentage(100 * one.balanced_accuracy)


def _recall(one: Judged | None, of: Label) -> str:
    if one is None or of not in one.recall:
        return "–"
    return words.percentage(100 * one.recall[of])
