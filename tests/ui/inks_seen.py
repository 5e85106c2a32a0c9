"""What is written in a window, in which ink and on which ground: by the style, a sheet, a delegate or a painter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from every_dialog import settle
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPen,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QWidget,
)

from hematovision_desktop.ui.parts.look.palette import colours
from hematovision_desktop.ui.parts.look.schemes import luminance

LARGE_PX, LARGE_BOLD_PX = 24.0, 18.6
"""From here on a text is large by WCAG 2.1: 18 pt, or 14 pt in bold."""
NEAR = 6
"""Most difference of each part of a colour, of 255, within which a pixel may be of an ink."""


@dataclass(frozen=True)
class Written:
    """A piece of text: its place in px, its ink, and whether it is large."""

    text: str
    place: QRectF
    ink: QColor
    is_large: bool


class _Engine(QPaintEngine):
    """Records each text, and paints nothing."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.written: list[Written] = []
        self._where, self._pen, self._opacity = QTransform(), QPen(), 1.0

    def begin(self, _device: QPaintDevice) -> bool:
        self.setActive(True)
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:  # noqa: N802 - Qt's name
        changed = state.state()
        if changed & QPaintEngine.DirtyFlag.DirtyTransform:
            self._where = QTransform(state.transform())
        if changed & QPaintEngine.DirtyFlag.DirtyPen:
            self._pen = QPen(state.pen())
        if changed & QPaintEngine.DirtyFlag.DirtyOpacity:
            self._opacity = state.opacity()

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # noqa: N802 - Qt's name
        font = item.font()
        size = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 96 / 72
        size *= abs(self._where.m22()) or 1.0
        letters = QFontMetricsF(font).tightBoundingRect(item.text())
        place = QRectF(at.x(), at.y() + letters.top(), item.width(), letters.height())
        ink = QColor(self._pen.color())
        ink.setAlphaF(ink.alphaF() * self._opacity)
        large = size >= (LARGE_BOLD_PX if font.bold() else LARGE_PX)
        self.written.append(Written(item.text(), self._where.mapRect(place), ink, large))

    def _paint_nothing(self, *_told: Any) -> None:
        return

    drawPixmap = drawImage = drawTiledPixmap = _paint_nothing  # noqa: N815
    drawPath = drawPolygon = drawRects = drawLines = drawPoints = _paint_nothing  # noqa: N815
    drawEllipse = _paint_nothing  # noqa: N815


class _Device(QPaintDevice):
    """As large as a part of the window; only its texts are kept."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self.engine = _Engine()
        self._part = part

    def paintEngine(self) -> QPaintEngine:  # noqa: N802 - Qt's name
        return self.engine

    def metric(self, asked: QPaintDevice.PaintDeviceMetric) -> int:
        return QWidget.metric(self._part, asked)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.1)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def written_in(part: QWidget) -> list[Written]:
    """Return every text that a part itself writes, without its children; in its own px."""
    device = _Device(part)
    part.render(device, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return device.engine.written


def seen_in(part: QWidget) -> QImage:
    """Return the pixels of a part and of what it holds."""
    image = QImage(part.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(colours().window))
    part.render(image, QPoint())
    return image


def poor_texts(window: QWidget, besides: Collection[QWidget] = ()) -> Iterator[str]:
    """Yield each visible text of a window that does not stand out enough from its ground.

    besides: parts whose texts are not looked at.
    """
    settle()
    image = seen_in(window)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    for part in (window, *window.findChildren(QWidget)):
        if part.window() is not window or not part.isVisible() or part in besides:
            continue
        visible = part.visibleRegion()
        texts = [] if visible.isEmpty() else written_in(part)
        places = Counter((one.text, one.place.getRect()) for one in texts)
        for one in texts:
            place = one.place.toAlignedRect()
            if not (one.text.strip() and visible.contains(place)):
                continue
            if is_usable(part, place.center()):
                # A text of which a part is chosen is written twice, each time cut to its part.
                twice = places[one.text, one.place.getRect()] > 1
                place.translate(part.mapTo(window, QPoint()))
                yield from _poor(one, _around(pixels, place), must_be_seen=twice)


def _around(pixels: NDArray[np.uint32], place: QRect) -> NDArray[np.uint32]:
    """Return the pixels of a place and those next to it."""
    rows = slice(max(place.top() - 2, 0), place.bottom() + 3)
    return pixels[rows, max(place.left() - 2, 0) : place.right() + 3]


def _poor(one: Written, pixels: NDArray[np.uint32], *, must_be_seen: bool) -> Iterator[str]:
    found, often = np.unique(pixels, return_counts=True)
    pairs = [(times, QColor(int(pixel))) for pixel, times in zip(found, often, strict=True)]
    # Thick letters cover most of their place.
    apart = [pair for pair in pairs if not _is_near(one.ink, pair[1])] or pairs
    ground = max(apart, key=lambda pair: pair[0])[1]
    ink = mixed(one.ink, ground)
    ratio = contrast(ink, ground)
    if must_be_seen and len(apart) == len(pairs):
        return
    if ratio < (3.0 if one.is_large else 4.5):
        yield f"{one.text!r} {ink.name()} on {ground.name()}: {ratio:.2f}"


def _is_near(one: QColor, other: QColor) -> bool:
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(here - there) <= NEAR for here, there in parts)


def mixed(ink: QColor, ground: QColor) -> QColor:
    """Return what is seen of an ink that lets its ground through."""
    share = ink.alphaF()
    parts = zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(share * over + (1 - share) * under for over, under in parts))


def is_usable(part: QWidget, at: QPoint) -> bool:
    """Whether what lies at a place of a part can be used now; WCAG exempts the rest."""
    if not part.isEnabled():
        return False
    if isinstance(part, QMenu | QMenuBar):
        action = part.actionAt(at)
        return action is None or action.isEnabled()
    view = part.parentWidget()
    if isinstance(view, QAbstractItemView) and part is view.viewport():
        index = view.indexAt(at)
        return not index.isValid() or bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
    return True


EDGED = (QPushButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QSlider)
"""What a person presses or fills in and finds by its edge."""
INSIDE_PX, OUTSIDE_PX = 6, 2


def poor_edges(window: QWidget) -> Iterator[str]:
    """Yield each control of a window whose edge or whole ground does not stand out from around it.

    A link and a tool are found by their text or sign alone.
    """
    settle()
    image = seen_in(window)
    for part in window.findChildren(QWidget):
        if part.window() is not window or not part.isVisible() or not part.isEnabled():
            continue
        whole = part.visibleRegion().contains(part.rect().adjusted(0, 2, -1, -2))
        inner = isinstance(part.parentWidget(), QComboBox | QAbstractSpinBox)
        if not isinstance(part, EDGED) or not whole or inner or part.property("look") == "link":
            continue
        at = part.mapTo(window, part.rect().center())
        left = part.mapTo(window, QPoint()).x()
        if left < OUTSIDE_PX:
            continue
        ground = image.pixelColor(left - OUTSIDE_PX, at.y())
        edge = (image.pixelColor(left + x, at.y()) for x in range(INSIDE_PX))
        ratio = max(contrast(one, ground) for one in edge)
        if ratio < 3.0:
            name = part.accessibleName() or getattr(part, "text", str)()
            yield f"edge of {type(part).__name__} {name!r} on {ground.name()}: {ratio:.2f}"


def changed_clearly(before: QImage, after: QImage) -> int:
    """Return how many pixels changed to a colour that stands out from the former one."""
    pixels = [
        np.frombuffer(one.constBits(), np.uint32).reshape(one.height(), -1)
        for one in (before, after)
    ]
    pairs = np.stack(pixels, axis=-1)[pixels[0] != pixels[1]]
    found, often = np.unique(pairs, axis=0, return_counts=True)
    return sum(
        int(times)
        for (old, new), times in zip(found, often, strict=True)
        if contrast(QColor(int(old)), QColor(int(new))) >= 3.0
    )


def poor_frames(window: QWidget) -> Iterator[str]:
    """Yield each part of a window that is hardly seen to have the keyboard."""
    for part in window.findChildren(QWidget):
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not takes or not part.isVisible() or not part.isEnabled() or part.focusProxy():
            continue
        if part.window() is not window or part.hasFocus():
            continue
        settle()
        before = seen_in(part)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        if part.size() != before.size() or not part.hasFocus():
            continue
        least = min(part.width(), part.height())
        if changed_clearly(before, seen_in(part)) < least:
            yield f"{type(part).__name__} {part.accessibleName() or getattr(part, 'text', str)()!r}"
