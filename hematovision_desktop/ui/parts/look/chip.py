"""A type's colour and letter as a widget, and a differential as one bar."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts.look.draw import chip_width, draw_chip, draw_shares
from hematovision_desktop.ui.parts.look.palette import colours, text_scale
from hematovision_desktop.ui.parts.look.picture_access import describe_as_picture
from hematovision_desktop.ui.parts.texts import words


class Chip(QWidget):
    """A type's sign."""

    def __init__(self, label: Label | None = None, size_px: int = 20) -> None:
        super().__init__()
        self._size_px = round(size_px * text_scale())
        self.set_label(label)

    def set_label(self, label: Label | None) -> None:
        """Show another type."""
        self._label = label
        self.setFixedSize(QSize(round(chip_width(label, self._size_px)), self._size_px))
        self.setAccessibleName(words.label_name(label))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        draw_chip(painter, QRectF(self.rect()), self._label)
        painter.end()


class SharesBar(QWidget):
    """Counts of types side by side."""

    def __init__(self, height_px: int = 16) -> None:
        describe_as_picture(SharesBar)
        super().__init__()
        self._counts: Mapping[Label, int] = {}
        self._waiting = 0
        self.setFixedHeight(height_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Differential as a bar"))

    def show_counts(self, counts: Mapping[Label, int], waiting: int = 0) -> None:
        """Show other counts; waiting: cells that need review, which are in none of them."""
        self._counts, self._waiting = counts, waiting
        parts = [f"{words.label_name(one)} {words.number(count)}" for one, count in counts.items()]
        if waiting:
            parts.append(words.waiting_counted(waiting))
        self.setAccessibleDescription("; ".join(parts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        draw_shares(painter, QRectF(self.rect()), self._counts, colours(), waiting=self._waiting)
        painter.end()
