"""Line icons in the window's colours, redrawn when the theme changes."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from hematovision_desktop.ui.parts.look.palette import colours, read_asset, text_scale
from hematovision_desktop.ui.parts.look.schemes import Colours
from hematovision_desktop.ui.parts.texts.direction import forward

_NAME, _SIZE = "iconName", "iconPx"
_GAP_PX = 6
_EMPTY = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'


@lru_cache(maxsize=128)
def renderer(name: str, colour: str) -> QSvgRenderer:
    """Return the drawing of assets/NAME.svg with currentColor replaced; an empty one where it cannot be read."""
    text = read_asset(f"{name}.svg") or _EMPTY
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))


def pixmap(name: str, colour: str, size_px: int, ratio: float = 1.0, gap_px: int = 0) -> QPixmap:
    """Return an icon of a logical size, with a gap to the text on its right, or on its left if negative."""
    drawn = QPixmap(_shape(name, size_px, ratio, gap_px))
    painter = QPainter(drawn)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(drawn.rect(), QColor(colour))
    painter.end()
    return drawn


@lru_cache(maxsize=128)
def _shape(name: str, size_px: int, ratio: float, gap_px: int) -> QPixmap:
    """Return an icon in black, read and drawn once for all its colours."""
    side = round(size_px * ratio)
    drawn = QPixmap(round((size_px + abs(gap_px)) * ratio), side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    left = max(0, -gap_px) * ratio
    renderer(f"icons/{name}", "#000000").render(painter, QRectF(left, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=256)
def icon(
    name: str,
    scheme: Colours,
    scales: frozenset[int],
    *,
    on_accent: bool = False,
    size_px: int = 24,
    gap_px: int = 0,
) -> QIcon:
    """Return an icon: plain, pale if disabled, accented if checked.

    scales: pixels of a screen per one of the window, with a drawing for each.
    """
    made = QIcon()
    plain = scheme.on_accent if on_accent else scheme.text
    on = plain if on_accent else scheme.accent_ink
    normal, disabled = QIcon.Mode.Normal, QIcon.Mode.Disabled
    for ratio in scales:
        drawn = {
            colour: pixmap(name, colour, size_px, ratio, gap_px)
            for colour in {plain, on, scheme.control}
        }
        made.addPixmap(drawn[plain], normal, QIcon.State.Off)
        made.addPixmap(drawn[on], normal, QIcon.State.On)
        made.addPixmap(drawn[scheme.control], disabled, QIcon.State.Off)
        made.addPixmap(drawn[scheme.control], disabled, QIcon.State.On)
    return made


def scales() -> frozenset[int]:
    """Return the scales of the connected screens, rounded up."""
    return frozenset(ceil(one.devicePixelRatio()) for one in QGuiApplication.screens())


def set_icon(target: QAbstractButton | QAction, name: str, size_px: int = 20) -> None:
    """Give a button or an action an icon that follows the theme and the text size.

    size_px: at the usual text size.
    """
    target.setProperty(_NAME, name)
    target.setProperty(_SIZE, size_px)
    _draw(target, colours())


def resize_icon(target: QAbstractButton, size_px: int) -> None:
    """Give the icon of a button another size, at the usual text size."""
    target.setProperty(_SIZE, size_px)
    _draw(target, colours())


def refresh(root: QWidget) -> None:
    """Redraw every icon under a widget in the current colours."""
    scheme = colours()
    for button in root.findChildren(QAbstractButton):
        if button.property(_NAME):
            _draw(button, scheme)
    for action in root.findChildren(QAction):
        if action.property(_NAME):
            _draw(action, scheme)


def refresh_one(target: QAbstractButton | QAction) -> None:
    """Redraw the icon, if any, of a button whose style has changed."""
    if target.property(_NAME):
        _draw(target, colours())


def _draw(target: QAbstractButton | QAction, scheme: Colours) -> None:
    primary = target.property("look") == "primary"
    gap_px = forward(_gap_of(target))
    size_px = round(int(target.property(_SIZE)) * text_scale())
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(size_px + _gap_of(target), size_px))
    name = str(target.property(_NAME))
    target.setIcon(icon(name, scheme, scales(), on_accent=primary, size_px=size_px, gap_px=gap_px))


def _gap_of(target: QAbstractButton | QAction) -> int:
    """Return the gap beside an icon; the style leaves hardly any, so the icon brings its own."""
    return _GAP_PX if isinstance(target, QPushButton) else 0
