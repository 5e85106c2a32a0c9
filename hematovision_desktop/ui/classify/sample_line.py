"""Whose cells are in view: the accession number, typed or scanned in one line."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails

_CHARACTERS = (8, 24)
"""So wide the line is at least and at most."""
_PADDING_PX = 28


class SampleLine(QLineEdit):
    """Shows the accession number of a batch's sample, to be changed in its place.

    kept: the sample and its details with another number. left: the keyboard is wanted elsewhere.
    """

    kept = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sample: KnownSample | None = None
        self.setProperty("look", "heading")
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Accession number of the sample"))
        self.setPlaceholderText(self.tr("Accession number"))
        self.editingFinished.connect(self._keep)
        self.returnPressed.connect(self.left)
        self.textChanged.connect(self.updateGeometry)
        self.hide()

    @property
    def sample(self) -> KnownSample | None:
        """The sample that is shown."""
        return self._sample

    def show_sample(self, sample: KnownSample | None) -> None:
        """Show another sample; what is being typed stays while it is the same one."""
        same = sample is not None and self._sample is not None and sample.uid == self._sample.uid
        self._sample = sample
        self.setVisible(sample is not None)
        if sample is None:
            return
        details = sample.details
        if not (same and self.hasFocus() and self.isModified()):
            self.setText(details.accession)
            self.setCursorPosition(0)
        more = " · ".join(filter(None, (details.patient_name, details.slide, details.requester)))
        hint = self.tr("The sample's accession number: type or scan it (F2)")
        self.setToolTip("\n".join(filter(None, (more, hint))))

    def edit(self) -> None:
        """Take the keyboard; what is typed or scanned now is another number."""
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
            self.kept.emit(sample, replace(sample.details, accession=text))
        self.setText(self._sample.details.accession if self._sample else "")
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self._sample is not None:
            self.setText(self._sample.details.accession)
            self.left.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as the number, within limits."""
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        least, most = (metrics.averageCharWidth() * number for number in _CHARACTERS)
        width = min(max(metrics.horizontalAdvance(self.text()), least), most)
        return QSize(width + _PADDING_PX, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few characters."""
        least = self.fontMetrics().averageCharWidth() * _CHARACTERS[0] + _PADDING_PX
        return QSize(least, super().minimumSizeHint().height())


def patient_of(details: SampleDetails) -> str:
    """Return whose sample it is, as far as that was said."""
    return details.patient_name or details.patient_number
