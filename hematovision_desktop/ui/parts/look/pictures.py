"""Pixels and class maps as Qt's images."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from hematovision_desktop.core.cells.field import Pixels


def to_image(pixels: Pixels) -> QImage:
    """Return uint8 RGB pixels of shape (height, width, 3) as an image in its own memory."""
    rows = np.ascontiguousarray(pixels)
    height, width = rows.shape[:2]
    aliased = QImage(rows.data, width, height, rows.strides[0], QImage.Format.Format_RGB888)
    return aliased.copy()


_STOPS = np.array(
    # From transparent over green to bright yellow: visible on violet nuclei and on beige glass.
    [[0, 120, 110, 0], [0, 160, 120, 90], [60, 210, 90, 165], [255, 245, 60, 205]],
    dtype=np.float64,
)


def map_image(evidence: NDArray[np.float32]) -> QImage:
    """Return the evidence for a type, float32 (rows, columns), as a translucent picture.

    Only evidence for the type is coloured; evidence against it stays transparent.
    """
    values = np.clip(np.asarray(evidence, dtype=np.float64), 0.0, None)
    highest = float(values.max()) if values.size else 0.0
    share = values / highest if highest > 0 else values
    places = np.linspace(0.0, 1.0, len(_STOPS))
    channels = [np.interp(share, places, _STOPS[:, channel]) for channel in range(4)]
    rgba = np.ascontiguousarray(np.stack(channels, axis=-1).round().astype(np.uint8))
    height, width = rgba.shape[:2]
    image = QImage(rgba.data, width, height, rgba.strides[0], QImage.Format.Format_RGBA8888)
    # Enlarged here, because the screen's bilinear stretch of 4 × 4 px shows its edges.
    return image.copy().scaled(
        QSize(max(1, width * 16), max(1, height * 16)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def to_pixels(image: QImage) -> Pixels:
    """Return an image as uint8 RGB of shape (height, width, 3), in its own memory."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8)
    rows = rows.reshape(plain.height(), plain.bytesPerLine())[:, : plain.width() * 3]
    return rows.reshape(plain.height(), plain.width(), 3).copy()
