"""The empty Classify page: one picture, one sentence, three ways to begin."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hematovision_desktop.ui.parts.icons import renderer
from hematovision_desktop.ui.parts.palette import colours
from hematovision_desktop.ui.parts.widgets import button, label


class _Illustration(QWidget):
    """A slide under a loupe."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(QSize(216, 132))
        self.setMaximumHeight(300)
        self.setAccessibleName(self.tr("Drawing of a blood smear"))

    def sizeHint(self) -> QSize:
        return QSize(360, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = min(self.width() / 360, self.height() / 220)
        size = (360 * scale, 220 * scale)
        place = QRectF((self.width() - size[0]) / 2, (self.height() - size[1]) / 2, *size)
        painter = QPainter(self)
        renderer("illustration", colours().dim).render(painter, place)
        painter.end()


class DropPage(QWidget):
    """The whole page takes what is dropped; the window handles the drop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = False
        self.setAccessibleName(self.tr("Drop pictures here"))
        sentence = label(
            self.tr("Drop pictures or folders of a stained blood smear here"), "title", wrap=True
        )
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.files_button = button(self.tr("Open pictures…"), "picture", "primary")
        self.folder_button = button(self.tr("Open folder…"), "folder")
        self.drawn_button = button(self.tr("Try it with drawn cells"), "draw", "link")
        for one in (self.files_button, self.folder_button):
            one.setMinimumHeight(44)
            one.setMinimumWidth(176)
        hint = label(
            self.tr("JPEG, PNG, TIFF, BMP or WebP. A picture copied elsewhere can be pasted."),
            "dim",
            wrap=True,
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.model_hint = label("", "fault", wrap=True)
        self.model_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.model_hint.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addStretch(1)
        buttons.addWidget(self.files_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 32, 48, 32)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(_Illustration(), 4)
        layout.addSpacing(8)
        layout.addWidget(sentence)
        layout.addWidget(hint)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addWidget(self.drawn_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.model_hint)
        layout.addStretch(2)

    def set_hovered(self, hovered: bool) -> None:
        """Show that what is dragged would be taken."""
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
            painter.setPen(QPen(QColor(scheme.accent), 3))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.control), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect, 12, 12)
        painter.end()
