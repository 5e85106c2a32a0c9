"""Line icons in the window's colours, redrawn when the theme changes."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from hematovision_desktop.ui.parts.direction import forward
from hematovision_desktop.ui.parts.palette import ASSETS, colours
from hematovision_desktop.ui.parts.schemes import Colours

_NAME = "iconName"
_SCALES = (1, 2, 3)
_GAP_PX = 6


@lru_cache(maxsize=128)
def renderer(name: str, colour: str) -> QSvgRenderer:
    """Return the drawing of assets/NAME.svg with currentColor replaced."""
    text = (ASSETS / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))


def pixmap(name: str, colour: str, size_px: int, ratio: float = 1.0, gap_px: int = 0) -> QPixmap:
    """Return an icon of a logical size, with a gap to the text on its right, or left if negative."""
    side = round(size_px * ratio)
    drawn = QPixmap(round((size_px + abs(gap_px)) * ratio), side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    left = max(0, -gap_px) * ratio
    renderer(f"icons/{name}", colour).render(painter, QRectF(left, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=256)
def icon(
    name: str, scheme: Colours, *, on_accent: bool = False, size_px: int = 24, gap_px: int = 0
) -> QIcon:
    """Return an icon: plain, pale where disabled, accented where checked."""
    made = QIcon()
    plain = scheme.on_accent if on_accent else scheme.text
    for ratio in _SCALES:
        for mode, state, colour in (
            (QIcon.Mode.Normal, QIcon.State.Off, plain),
            (QIcon.Mode.Normal, QIcon.State.On, plain if on_accent else scheme.accent_ink),
            (QIcon.Mode.Disabled, QIcon.State.Off, scheme.control),
            (QIcon.Mode.Disabled, QIcon.State.On, scheme.control),
        ):
            made.addPixmap(pixmap(name, colour, size_px, ratio, gap_px), mode, state)
    return made


def set_icon(target: QAbstractButton | QAction, name: str, size_px: int = 20) -> None:
    """Give a button or an action an icon that follows the theme."""
    target.setProperty(_NAME, name)
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(size_px + _gap_of(target), size_px))
    _draw(target, colours())


def refresh(root: QWidget) -> None:
    """Redraw every icon under a widget in the colours of the moment."""
    scheme = colours()
    for button in root.findChildren(QAbstractButton):
        if button.property(_NAME):
            _draw(button, scheme)
    for action in root.findChildren(QAction):
        if action.property(_NAME):
            _draw(action, scheme)


def refresh_one(target: QAbstractButton | QAction) -> None:
    """Redraw one icon: its button looks different now."""
    _draw(target, colours())


def _draw(target: QAbstractButton | QAction, scheme: Colours) -> None:
    primary = target.property("look") == "primary"
    gap_px = forward(_gap_of(target))
    size_px = target.iconSize().height() if isinstance(target, QAbstractButton) else 20
    name = str(target.property(_NAME))
    target.setIcon(icon(name, scheme, on_accent=primary, size_px=size_px, gap_px=gap_px))


def _gap_of(target: QAbstractButton | QAction) -> int:
    """The style leaves hardly any room between icon and text; the icon brings its own."""
    return _GAP_PX if isinstance(target, QPushButton) else 0
