"""The empty Classify page: one picture, one sentence, three ways to begin."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from hematovision_desktop.ui.parts.invitation import Illustration, Invitation
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, label
from hematovision_desktop.ui.parts.look.palette import colours


class DropPage(Invitation):
    """Accepts drops anywhere on the page; the window handles them."""

    def __init__(self) -> None:
        says = self.tr("Drawing of a blood smear")
        super().__init__(Illustration("illustration", QSize(360, 220), says))
        self._hovered = False
        self.setAccessibleName(self.tr("Drop pictures here"))
        self.sentence.setText(self.tr("Drop pictures or folders of a stained blood smear here"))
        self.hint.setText(
            self.tr("JPEG, PNG, TIFF, BMP or WebP. You can also paste a copied picture.")
        )
        self.files_button = button(self.tr("Open pictures…"), "picture", "primary")
        self.folder_button = button(self.tr("Open folder…"), "folder")
        self.drawn_button = button(self.tr("Try it with drawn cells"), "draw", "link")
        self.model_hint = label("", "fault", wrap=True)
        self.model_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.model_hint.hide()
        buttons = Rows(gap_px=16, between_px=8, centred=True)
        for one in (self.files_button, self.folder_button):
            one.setMinimumHeight(44)
            one.setMinimumWidth(176)
            buttons.add(one)
        self.invite(buttons, self.drawn_button, self.model_hint)

    def set_hovered(self, hovered: bool) -> None:
        """Show that the dragged files would be accepted."""
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge of the drop zone."""
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(16, 16, -16, -16)
        if self._hovered:
            painter.setBrush(QColor(scheme.accent_wash))
            painter.setPen(QPen(QColor(scheme.accent_ink), 3))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.control), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect, 12, 12)
        painter.end()
