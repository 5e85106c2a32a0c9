"""The sample of the cells in view: the accession number, typed or scanned in one line."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.ui.parts.input.keyboard import PressElsewhere

_CHARACTERS = (8, 24)
"""Least and greatest width of the line."""
_PADDING_PX = 28
_QT_MARGIN_PX = 2
"""The margin that Qt keeps beside the text of a line edit."""


class SampleLine(QLineEdit):
    """Shows the accession number of a batch's sample and lets a person change it in place.

    kept: the sample and its details with another number, which stays in the line until `settle`.
    left: the focus should move elsewhere.
    """

    kept = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sample: KnownSample | None = None
        self._is_asked = False
        self.setProperty("look", "heading")
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Accession number of the sample"))
        self.setPlaceholderText(self.tr("Accession number"))
        self.editingFinished.connect(self._keep)
        self.returnPressed.connect(self.left)
        PressElsewhere(self).pressed.connect(self.left)
        self.textChanged.connect(self.updateGeometry)
        self.hide()

    @property
    def sample(self) -> KnownSample | None:
        """The displayed sample."""
        return self._sample

    def show_sample(self, sample: KnownSample | None) -> None:
        """Show another sample; text being typed stays while the sample is the same."""
        same = sample is not None and self._sample is not None and sample.uid == self._sample.uid
        self._sample = sample
        self._is_asked = self._is_asked and same
        self.setVisible(sample is not None)
        if sample is None:
            return
        if not (same and (self._is_asked or (self.hasFocus() and self.isModified()))):
            self._show_number()
        self._show_tip()

    def settle(self) -> None:
        """Show the sample's number: what was typed is it now, or was not taken."""
        self._is_asked = False
        if not self.isModified():
            self._show_number()

    def _show_number(self) -> None:
        self.setText(self._sample.details.accession if self._sample else "")
        self.setCursorPosition(0)

    def _show_tip(self) -> None:
        if self._sample is None:
            return
        details = self._sample.details
        whole = "" if self.shown_text == self.text() else self.text()
        more = " · ".join(filter(None, (details.patient_name, details.slide, details.requester)))
        hint = self.tr("The sample's accession number: type or scan it (F2)")
        self.setToolTip("\n".join(filter(None, (whole, more, hint))))

    @property
    def shown_text(self) -> str:
        """What fits: a number that is too long ends in "…" unless it is being edited."""
        if self.hasFocus():
            return self.text()
        room = self._room().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_LineEditContents
        within = self.style().subElementRect(contents, option, self)
        return within.adjusted(_QT_MARGIN_PX, 0, -_QT_MARGIN_PX, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number, elided if it does not fit: a cut number reads as a whole one."""
        shown = self.shown_text
        if shown == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        panel = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(panel, option, painter, self)
        at = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        flags = int(at | Qt.AlignmentFlag.AlignVCenter)
        role = QPalette.ColorRole.Text
        self.style().drawItemText(
            painter, self._room(), flags, self.palette(), self.isEnabled(), shown, role
        )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the whole number into the tool tip if it does not fit."""
        super().resizeEvent(event)
        self._show_tip()

    def edit(self) -> None:
        """Take the focus; what is typed or scanned next is another number."""
        if self.isVisible():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.selectAll()

    @Slot()
    def _keep(self) -> None:
        sample, text = self._sample, " ".join(self.text().split())
        if sample is None or not self.isModified():
            return
        self.setModified(False)
        if text and text != sample.details.accession:
            self._is_asked = True
            self.kept.emit(sample, replace(sample.details, accession=text))
        else:
            self._show_number()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Discard the typed text on Escape."""
        if event.key() == Qt.Key.Key_Escape and self._sample is not None:
            self.setText(self._sample.details.accession)
            self.left.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the width of the number, within limits."""
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        least, most = (metrics.averageCharWidth() * number for number in _CHARACTERS)
        width = min(max(metrics.horizontalAdvance(self.text()), least), most)
        return QSize(width + _PADDING_PX, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few characters."""
        least = self.fontMetrics().averageCharWidth() * _CHARACTERS[0] + _PADDING_PX
        return QSize(least, super().minimumSizeHint().height())


def patient_of(details: SampleDetails) -> str:
    """Return the patient of a sample, as far as known."""
    return details.patient_name or details.patient_number
