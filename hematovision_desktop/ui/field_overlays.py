"""What is laid over a field: its scale bar, and what spoke for a type."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from hematovision_desktop.core.field import Scale, ScaleSource

BAR_UM = 10.0

translate = QCoreApplication.translate


def draw_scale_bar(
    painter: QPainter, view: QRect, scale: Scale, zoom: float, avoid: QRectF
) -> None:
    """Draw how long 10 µm are in a corner of the view, where it does not hide what is to be seen.

    zoom: px of the screen per px of the field.
    """
    if scale.um_per_px <= 0:
        return
    length = BAR_UM / scale.um_per_px * zoom
    text = translate("field", "10 µm")
    if scale.source is ScaleSource.ASSUMED:
        text = translate("field", "10 µm, assumed")
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    width = max(length, painter.fontMetrics().horizontalAdvance(text)) + 24
    back = QRectF(12, view.height() - 52, width, 40)
    if avoid.intersects(back):
        back.moveRight(view.width() - 12)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 165))
    painter.drawRoundedRect(back, 6, 6)
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(back.adjusted(12, 4, -12, -14), Qt.AlignmentFlag.AlignLeft, text)
    line = QRectF(back.left() + 12, back.bottom() - 11, length, 4)
    painter.fillRect(line, QColor("#FFFFFF"))


_STOPS = np.array(
    # From clear over green to bright yellow: seen on violet nuclei and on beige glass alike.
    [[0, 120, 110, 0], [0, 160, 120, 90], [60, 210, 90, 165], [255, 245, 60, 205]],
    dtype=np.float64,
)


def map_image(evidence: NDArray[np.float32]) -> QImage:
    """Return what speaks for a type, float32 (rows, columns), as a see-through picture.

    Only evidence for the type is coloured; evidence against it stays clear.
    """
    values = np.clip(np.asarray(evidence, dtype=np.float64), 0.0, None)
    highest = float(values.max()) if values.size else 0.0
    share = values / highest if highest > 0 else values
    places = np.linspace(0.0, 1.0, len(_STOPS))
    channels = [np.interp(share, places, _STOPS[:, channel]) for channel in range(4)]
    rgba = np.ascontiguousarray(np.stack(channels, axis=-1).round().astype(np.uint8))
    height, width = rgba.shape[:2]
    image = QImage(rgba.data, width, height, rgba.strides[0], QImage.Format.Format_RGBA8888)
    # Enlarged here, because a bilinear stretch of 4 × 4 px at the screen shows its edges.
    return image.copy().scaled(
        QSize(max(1, width * 16), max(1, height * 16)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
