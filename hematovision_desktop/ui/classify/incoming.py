"""Turns dropped or pasted data into paths or pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from hematovision_desktop.core.cells.field import Pixels


def dropped_paths(mime: QMimeData) -> list[Path]:
    """Return the dropped files and folders on this computer, in order, without duplicates."""
    names = (url.toLocalFile() for url in mime.urls() if url.isLocalFile())
    return list(dict.fromkeys(Path(name) for name in names if name))


def pasted_pixels(mime: QMimeData) -> Pixels | None:
    """Return a pasted picture as uint8 RGB of shape (height, width, 3), or None."""
    if not mime.hasImage():
        return None
    image = QImage(mime.imageData())
    return None if image.isNull() else to_pixels(image)


def to_pixels(image: QImage) -> Pixels:
    """Return an image as uint8 RGB of shape (height, width, 3), in its own memory."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8)
    rows = rows.reshape(plain.height(), plain.bytesPerLine())[:, : plain.width() * 3]
    return rows.reshape(plain.height(), plain.width(), 3).copy()


def takes(mime: QMimeData) -> bool:
    """Return whether some of it can be classified, or at least answered with a message."""
    return mime.hasUrls() or mime.hasImage()
